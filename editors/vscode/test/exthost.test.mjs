// The suites of test/suite in a real extension host.
import assert from 'node:assert/strict';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { extension, startEditor, wakeful } from './harness/editor.mjs';
import { obstacle, openWorkbench, remote } from './harness/workbench.mjs';

const limit = 10 * 60_000;

test('in the extension host', { skip: await obstacle(), timeout: limit + 120_000 }, async (t) => {
  const editor = await startEditor({ program: wakeful });
  const results = [];
  let workbench;
  try {
    const code = await new Promise((resolve, reject) => {
      setTimeout(() => resolve('no answer in time'), limit).unref();
      openWorkbench(editor, {
        payload: [['extensionDevelopmentPath', remote(editor, extension)], ['extensionTestsPath', remote(editor, path.join(extension, 'dist', 'suite.js'))]],
        prepare: async (page) => {
          page.on('console', (message) => {
            const [, result] = message.text().match(/@result (\{.*\})/) ?? [];
            if (result) results.push(JSON.parse(result));
          });
          await page.exposeFunction('codeAutomationLog', (_, [text]) => process.env.VERBOSE && console.log(text));
          await page.exposeFunction('codeAutomationExit', resolve);
        },
      }).then((opened) => { workbench = opened; }, reject);
    });
    for (const { name, passed, problem } of results) {
      await t.test(name, () => assert.ok(passed, problem));
    }
    assert.equal(code, 0);
    assert.ok(results.length > 0, 'no test ran');
  } finally {
    await workbench?.close();
    await editor.stop();
  }
});
