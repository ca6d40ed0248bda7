// The workbench in a browser, as a person sees it and types into it.
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../../internal/browser/find.mjs';
import { installed } from './install.mjs';

/** Why no test can run here: what is missing and cannot be fetched; false when nothing is. */
export async function obstacle() {
  if (!findBrowser()) return 'there is no Chromium';
  try {
    await installed();
    return false;
  } catch (error) {
    return `VS Code cannot be fetched: ${error.message}`;
  }
}

/** Opens the editor's folder with a payload as VS Code's web embedders pass it. Nothing leaves this machine. */
export async function openWorkbench(editor, { payload = [], prepare = () => undefined } = {}) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000); // a busy machine takes its time
  if (process.env.VERBOSE) page.on('console', (message) => console.log('[console]', message.text()));
  await prepare(page);
  const query = new URLSearchParams({ folder: editor.folder, payload: JSON.stringify(payload) });
  await page.goto(`${editor.url}/?${query}`);
  await page.waitForSelector('.monaco-workbench');
  return { page, close: () => browser.close() };
}

/** A path of the editor's machine as the workbench names it. */
export const remote = (editor, file) => `vscode-remote://${new URL(editor.url).host}${file}`;
