import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, none, open, openText, rangeOf, replace, ruleOf, some } from './editor';

const nap = 'pub async fn nap() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n';

function actions(document: vscode.TextDocument, range: vscode.Range, kind: string): Promise<vscode.CodeAction[]> {
  // A request is dropped when some provider registers meanwhile; an editor asks again.
  return eventually(`actions of kind ${kind}`, async () => {
    const list = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind, 10);
    return list.length > 0 && list;
  });
}

describe('findings', () => {
  afterEach(closeAll);

  it('are there when a file is open, and lead to their page', async () => {
    const document = await open('src/cache.rs');
    const list = await findings(document, some);
    assert.deepEqual(new Set(list.map(ruleOf)), new Set(['await_holding_lock']));
    const code = list[0]!.code as { target: vscode.Uri };
    assert.equal(code.target.toString(true), 'command:wakeful.explain?["await_holding_lock"]');
    assert.ok(list[0]!.relatedInformation!.length > 0);
  });

  it('follow what is typed', async () => {
    const document = await open('src/config.rs');
    await findings(document, some);
    await replace(document, 'std::fs::read_to_string(path)?', 'tokio::fs::read_to_string(path).await?');
    await findings(document, none);
    await replace(document, 'tokio::fs::read_to_string(path).await?', 'std::fs::read_to_string(path)?');
    await findings(document, some);
  });

  it('are there in a document that is no file', async () => {
    const [finding] = await findings(await openText('rust', nap), some);
    assert.equal(ruleOf(finding!), 'blocking_in_async');
  });

  it('are there in Markdown', async () => {
    const [finding] = await findings(await openText('markdown', `# Naps\n\n\`\`\`rust\n${nap}\`\`\`\n`), some);
    assert.equal(finding!.range.start.line, 4);
  });

  it('are explained on hover, with links to the panel and no other commands', async () => {
    const document = await open('src/cache.rs');
    const [finding] = await findings(document, some);
    const texts = await eventually('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, finding!.range.start);
      return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).find(({ value }) => value.includes('await_holding_lock'));
    });
    assert.match(texts.value, /\(command:wakeful\.explain\?%5B%22await_holding_lock%22%5D\)/);
    assert.deepEqual(texts.isTrusted, { enabledCommands: ['wakeful.explain', 'wakeful.showAnatomy'] });
  });

  it('have fixes', async () => {
    const document = await open('src/config.rs');
    const [finding] = await findings(document, some);
    const list = await actions(document, finding!.range, vscode.CodeActionKind.QuickFix.value);
    const preferred = list.find(({ isPreferred }) => isPreferred)!;
    await vscode.workspace.applyEdit(preferred.edit!);
    await findings(document, none);
    rangeOf(document, 'tokio::fs::read_to_string(path).await?');
  });

  it('are all fixed by a command', async () => {
    const document = await open('src/fetch.rs');
    await findings(document, some);
    await eventually('the fix', async () => {
      await vscode.commands.executeCommand('wakeful.fixAll');
      return document.getText().includes('tokio::time::sleep(Duration::from_millis(200 * attempt)).await');
    });
    await findings(document, none);
  });

  it('are all fixed on save', async () => {
    const document = await open('src/pool.rs');
    await findings(document, some);
    const before = document.getText();
    const settings = vscode.workspace.getConfiguration('editor', document.uri);
    await settings.update('codeActionsOnSave', { 'source.fixAll.wakeful': 'explicit' }, vscode.ConfigurationTarget.Global);
    try {
      await eventually('the fix', async () => {
        await replace(document, 'use ', ' use ');
        await document.save();
        return document.getText().includes('metrics.flush().await;');
      });
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
      await replace(document, document.getText(), before);
      await document.save();
    }
  });
});
