// What someone sees who types Rust.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { blocking, held, inCrate } from './crate.mjs';
import { apply, editor, withSession } from './session.mjs';

test('a held lock: one finding, each await a note', () => inCrate(held, async (session, uri) => {
  const [finding, ...others] = await session.diagnostics(uri, 1);
  assert.deepEqual(others, []);
  assert.equal(finding.code, 'await_holding_lock');
  assert.equal(finding.severity, 2);
  assert.equal(finding.source, 'wakeful');
  assert.equal(finding.range.start.line, 7);
  assert.deepEqual(finding.relatedInformation.map(i => i.location.range.start.line), [9, 10]);
  assert.ok(finding.relatedInformation.every(i => i.location.uri === uri));
  assert.match(finding.codeDescription.href, /await_holding_lock/);
}));

test('typing moves a finding, mending it removes it', () => inCrate(held, async (session, uri) => {
  await session.diagnostics(uri, 1);
  const start = { line: 0, character: 0 };
  await session.change(uri, 2, { range: { start, end: start }, text: '// é𝒳\n' });
  const [moved] = await session.diagnostics(uri, 2);
  assert.equal(moved.range.start.line, 8);
  const end = { line: 11, character: 0 };
  await session.change(uri, 3, { range: { start: end, end }, text: '    drop(guard);\n' });
  assert.equal((await session.diagnostics(uri, 3)).length, 1, 'drop comes too late for the first await');
  await session.change(uri, 4, { text: held.replaceAll('fetch().await;', '') });
  assert.deepEqual(await session.diagnostics(uri, 4), []);
  await session.notify('textDocument/didClose', { textDocument: { uri } });
}));

test('a postfix form takes the whole chain, and the client puts it together', () => inCrate(held, async (session, uri) => {
  const typed = held.replace('fetch().await;', 'fetch()\n        .time');
  await session.change(uri, 2, { text: typed });
  const list = await session.request('textDocument/completion', {
    textDocument: { uri }, position: { line: 10, character: 13 }, context: { triggerKind: 1 },
  });
  assert.deepEqual(list.items.map(i => i.label).sort(), ['boxed', 'joined', 'pin', 'select', 'spawn', 'timeout']);
  const item = list.items.find(i => i.label === 'timeout');
  const { newText, replace } = item.textEdit;
  const text = apply(typed, [...item.additionalTextEdits, { newText, range: replace }]);
  assert.match(text, /^use std::sync::Mutex;\nuse std::time::Duration;\n/);
  assert.match(text, /\n    tokio::time::timeout\(Duration::from_secs\(\$\{1:5\}\), fetch\(\)\)\.await\$0\n/);
  assert.equal(item.documentation, undefined);
  const resolved = await session.request('completionItem/resolve', item);
  assert.match(resolved.documentation.value, /dropped/);
  assert.deepEqual({ ...resolved, documentation: undefined }, { ...item, documentation: undefined });
}));

test('hover on a finding teaches', () => inCrate(held, async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  const hover = await session.request('textDocument/hover', { textDocument: { uri }, position: finding.range.start });
  assert.equal(hover.contents.kind, 'markdown');
  assert.match(hover.contents.value, /await_holding_lock/);
  const nothing = await session.request('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 0 } });
  assert.equal(nothing, null);
}));

test('a quick fix leaves nothing to report', () => inCrate(blocking, async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  assert.equal(finding.code, 'blocking_in_async');
  const actions = await session.actions(uri, finding.range, { diagnostics: [finding] });
  const preferred = actions.filter(a => a.isPreferred);
  assert.equal(preferred.length, 1, actions.map(a => a.title).join('; '));
  const [change] = preferred[0].edit.documentChanges;
  assert.deepEqual(change.textDocument, { uri, version: 1 });
  const text = apply(blocking, change.edits);
  assert.match(text, /tokio::time::sleep|sleep\(.*\)\.await/);
  await session.change(uri, 2, { text });
  assert.deepEqual(await session.diagnostics(uri, 2), []);
}));

test('fixAll does what the quick fix does', () => inCrate(blocking, async (session, uri) => {
  const start = { line: 0, character: 0 };
  const all = await session.actions(uri, { start, end: start }, { only: ['source.fixAll'] });
  assert.deepEqual(all.map(a => a.kind), ['source.fixAll.wakeful']);
  await session.change(uri, 2, { text: apply(blocking, all[0].edit.documentChanges[0].edits) });
  assert.deepEqual(await session.diagnostics(uri, 2), []);
}));

test('columns are in the encoding that was agreed on', async () => {
  const text = blocking.replace('    std', '/*é𝒳*/ std');
  for (const [encoding, column] of [['utf-8', 11], ['utf-16', 8], ['utf-32', 7]]) {
    await withSession(async session => {
      const capabilities = await session.initialize(null, { ...editor, general: { positionEncodings: [encoding] } });
      assert.equal(capabilities.positionEncoding, encoding);
      await session.open('untitled:Untitled-1', text);
      const [finding] = await session.diagnostics('untitled:Untitled-1', 1);
      assert.equal(finding.range.start.character, column);
      await session.end();
    });
  }
});

test('a cancelled request is answered as such, or with its result', () => inCrate(held.repeat(300), async (session, uri) => {
  const source = new CancellationTokenSource();
  const asked = session.request('textDocument/hover', { textDocument: { uri }, position: { line: 7, character: 13 } }, source.token);
  source.cancel();
  await asked.catch(error => assert.equal(error.code, -32800));
}));

test('only what exists is declared', () => inCrate(held, async (_, __, capabilities) => {
  assert.deepEqual(Object.keys(capabilities).sort(),
    ['codeActionProvider', 'completionProvider', 'diagnosticProvider', 'documentHighlightProvider', 'documentLinkProvider',
      'executeCommandProvider', 'hoverProvider', 'inlayHintProvider', 'positionEncoding', 'textDocumentSync', 'workspace']);
}));
