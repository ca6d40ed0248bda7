// A package with the server inside, in a VS Code that has nothing else, on a
// folder that nobody has said to trust: there, only that server may run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { extension, startEditor } from './harness/editor.mjs';
import { Person } from './harness/person.mjs';
import { obstacle, openWorkbench, remote } from './harness/workbench.mjs';

const target = `${process.platform}-${process.arch}`;
const minutes = 60_000;

test('a package runs by itself', { skip: await obstacle(), timeout: 15 * minutes }, async () => {
  execFileSync('node', ['scripts/package.mjs', target], { cwd: extension, stdio: 'inherit' });
  const { version } = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8'));
  const editor = await startEditor({
    settings: { 'wakeful.server.path': '/nowhere/wakeful', 'security.workspace.trust.startupPrompt': 'never' },
    vsix: path.join(extension, `wakeful-${target}-${version}.vsix`),
    trust: false,
  });
  let workbench;
  try {
    workbench = await openWorkbench(editor, { payload: [['openFile', remote(editor, path.join(editor.folder, 'src/cache.rs'))]] });
    const person = new Person(workbench.page, editor.settings);
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await person.squiggles('warning').first().waitFor({ state: 'attached' });
    const [server] = editor.servers();
    const command = execFileSync('ps', ['-o', 'args=', '-p', String(server)], { encoding: 'utf8' });
    assert.match(command, new RegExp(`globalStorage/wakeful-rs\\.wakeful/${version.replaceAll('.', '\\.')}/wakeful server`));
  } finally {
    if (process.env.SCREENSHOTS) await workbench?.page.screenshot({ path: path.join(process.env.SCREENSHOTS, 'restricted.png') });
    await workbench?.close();
    await editor.stop();
  }
});
