// Where a Chromium is, for the tests that drive one.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const exe = process.platform === 'win32' ? '.exe' : '';

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium: that of $CHROME, or one that is installed; undefined when there is none. */
export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [
    process.env.CHROME,
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name + exe))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((file) => file && isProgram(file));
}
