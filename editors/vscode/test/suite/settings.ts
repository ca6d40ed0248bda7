import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, folder, none, open, ruleOf, set, some } from './editor';

describe('settings', () => {
  afterEach(closeAll);

  it('switch findings off and on', async () => {
    const document = await open('src/cache.rs');
    await findings(document, some);
    await set('diagnostics.enable', false);
    await findings(document, none);
    await set('diagnostics.enable', undefined);
    await findings(document, some);
  });

  it('change the level of a rule', async () => {
    const document = await open('src/cache.rs');
    await findings(document, some);
    await set('levels', { await_holding_lock: 'error' });
    const [finding] = await findings(document, (list) => list[0]?.severity === vscode.DiagnosticSeverity.Error);
    assert.equal(ruleOf(finding!), 'await_holding_lock');
    await set('levels', undefined);
    await findings(document, (list) => list[0]?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it('show what is found in files that are not open', async () => {
    await findings(await open('src/cache.rs'), some);
    const closed = { uri: vscode.Uri.joinPath(folder, 'examples/nightly_run.rs') };
    await set('diagnostics.workspace', true);
    await findings(closed, some);
    await set('diagnostics.workspace', undefined);
    await findings(closed, none);
  });
});
