// Findings, told and asked for.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { blocking, held, inCrate, manifest } from './crate.mjs';
import { but, editor, listener, withSession } from './session.mjs';

const ask = (session, uri, previousResultId) =>
  session.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

test('who asks is not told', () => inCrate(held, async (session, uri, declared) => {
  assert.deepEqual(declared.diagnosticProvider, { identifier: 'wakeful', interFileDependencies: true, workspaceDiagnostics: true });
  assert.equal((await ask(session, uri)).items.length, 1);
  assert.deepEqual(session.told, []);
}));

test('who does not ask is told', () => inCrate(held, async (session, uri, declared) => {
  assert.equal(declared.diagnosticProvider, undefined);
  assert.equal((await session.diagnostics(uri, 1)).length, 1);
}, { capabilities: listener }));

test('who asks but would miss changes elsewhere is told', () => inCrate(held, async (session, uri, declared) => {
  assert.equal(declared.diagnosticProvider, undefined);
  assert.equal((await session.diagnostics(uri, 1)).length, 1);
}, { capabilities: but(editor, 'workspace.diagnostics', undefined) }));

test('who asks may want to be told', () => inCrate(held, async (session, uri, declared) => {
  assert.equal(declared.diagnosticProvider, undefined);
  assert.equal((await session.diagnostics(uri, 1)).length, 1);
}, { options: { pullDiagnostics: false } }));

test('who would miss changes elsewhere may ask all the same', () => inCrate(held, async (session, uri, declared) => {
  assert.ok(declared.diagnosticProvider);
  assert.equal((await ask(session, uri)).items.length, 1);
}, { capabilities: but(editor, 'workspace.diagnostics', undefined), options: { pullDiagnostics: true } }));

test('a client without any capability is told', () => inCrate(held, async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  assert.equal(finding.code, 'await_holding_lock');
}, { capabilities: {} }));

test('the same answer is not sent twice', () => inCrate(held, async (session, uri) => {
  const first = await ask(session, uri);
  assert.equal(first.kind, 'full');
  assert.deepEqual(await ask(session, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  assert.equal((await ask(session, uri, 'nothing of ours')).kind, 'full');
}));

test('an edit that moves a finding is a new answer', () => inCrate(held, async (session, uri) => {
  const first = await ask(session, uri);
  await session.change(uri, 2, { text: `\n${held}` });
  const second = await ask(session, uri, first.resultId);
  assert.equal(second.kind, 'full');
  assert.equal(second.items[0].range.start.line, first.items[0].range.start.line + 1);
}));

test('an edit below everything is the same answer', () => inCrate(held, async (session, uri) => {
  const first = await ask(session, uri);
  await session.change(uri, 2, { text: `${held}// the end\n` });
  assert.equal((await ask(session, uri, first.resultId)).kind, 'unchanged');
}));

test('of what is not open, nothing is said', () => inCrate(held, async (session, uri, _, { uriOf }) => {
  assert.deepEqual((await ask(session, uriOf('src/other.rs'))).items, []);
}));

test('a closed document has no findings', () => inCrate(held, async (session, uri) => {
  await session.diagnostics(uri, 1);
  await session.notify('textDocument/didClose', { textDocument: { uri } });
  const last = await session.until('the retraction', () => session.told.find(t => t.uri === uri && t.diagnostics.length === 0));
  assert.deepEqual(last.diagnostics, []);
}, { capabilities: listener }));

test('findings are of the version that they are told for', () => inCrate(held, async (session, uri) => {
  for (let version = 2; version <= 6; version++) {
    await session.change(uri, version, { text: '\n'.repeat(version) + held });
  }
  const [finding] = await session.diagnostics(uri, 6);
  assert.equal(finding.range.start.line, 13);
  for (const told of session.told.filter(t => t.version > 1)) {
    assert.equal(told.diagnostics[0].range.start.line, 7 + told.version);
  }
}, { capabilities: listener }));

test('while a word is typed elsewhere, a finding stays', () => inCrate(held, async (session, uri) => {
  await session.diagnostics(uri, 1);
  const typed = 'pub fn other() { let x = vec![1, 2';
  for (let n = 1; n <= typed.length; n++) {
    await session.change(uri, n + 1, { text: `${held}\n${typed.slice(0, n)}` });
    assert.equal((await session.diagnostics(uri, n + 1)).length, 1, typed.slice(0, n));
  }
}));

test('a finding has a code, its page, its places and data', () => inCrate(held, async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  assert.equal(finding.source, 'wakeful');
  assert.match(finding.codeDescription.href, /await_holding_lock/);
  assert.equal(finding.relatedInformation.length, 2);
  assert.ok(finding.data);
}));

test('what is unnecessary is faded', () => inCrate('// wakeful: allow(await_in_loop)\npub fn f() {}\n', async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  assert.equal(finding.code, 'unused_suppression');
  assert.deepEqual(finding.tags, [1]);
}));

test('what is discontinued is struck through', () => inCrate('pub async fn f() { async_std::task::yield_now().await; }\n', async (session, uri) => {
  const found = (await session.diagnostics(uri, 1)).find(d => d.code === 'discontinued_runtime');
  assert.deepEqual(found.tags, [2]);
}, { files: { 'Cargo.toml': `${manifest}async-std = "1"\n` } }));

const caller = `mod helper;
pub async fn run() {
    helper::work();
}
`;
const two = (helper, options) => [caller, { files: { 'src/helper.rs': helper }, ...options }];
const slow = 'pub fn work() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n';

test('who is told hears of a change in another file', () => {
  const [text, options] = two('pub fn work() {}\n', { capabilities: listener });
  return inCrate(text, async (session, uri, _, { uriOf }) => {
    assert.deepEqual(await session.diagnostics(uri, 1), []);
    await session.open(uriOf('src/helper.rs'), slow);
    const told = await session.until('the finding', () => session.told.findLast(t => t.uri === uri && t.diagnostics.length === 1));
    assert.equal(told.diagnostics[0].code, 'blocking_through_call');
    assert.equal(told.version, 1);
  }, options);
});

test('who asks is had to ask again after a change in another file', () => {
  const [text, options] = two('pub fn work() {}\n');
  return inCrate(text, async (session, uri, _, { uriOf }) => {
    assert.deepEqual(await session.diagnostics(uri, 1), []);
    const before = session.count('workspace/diagnostic/refresh');
    await session.open(uriOf('src/helper.rs'), slow);
    await session.diagnostics(uriOf('src/helper.rs'), 1);
    await session.until('to be told to ask', () => session.count('workspace/diagnostic/refresh') > before);
    assert.equal((await session.diagnostics(uri, 1))[0].code, 'blocking_through_call');
  }, options);
});

test('who asks is not had to ask again when nothing came of a change', () => {
  const [text, options] = two('pub fn work() {}\n');
  return inCrate(text, async (session, uri, _, { uriOf }) => {
    await session.open(uriOf('src/helper.rs'), 'pub fn work() {}\n');
    await session.diagnostics(uri, 1);
    await session.diagnostics(uriOf('src/helper.rs'), 1);
    const before = session.count('workspace/diagnostic/refresh');
    for (let version = 2; version < 10; version++) {
      await session.change(uriOf('src/helper.rs'), version, { text: `pub fn work() {} // ${version}\n` });
      await session.diagnostics(uriOf('src/helper.rs'), version);
    }
    assert.equal(session.count('workspace/diagnostic/refresh'), before);
  }, options);
});

const workspace = (session, previousResultIds = [], more = {}) =>
  session.request('workspace/diagnostic', { previousResultIds, ...more });
const all = { settings: { diagnostics: { workspace: true } } };

test('files that are not open are only told of on request', () => inCrate('mod other;\n', async session => {
  assert.deepEqual(await workspace(session), { items: [] });
}, { files: { 'src/other.rs': held } }));

test('files that are not open can be asked for', () => inCrate('mod other;\n', async (session, uri, _, { uriOf }) => {
  const { items: [report, ...others] } = await workspace(session);
  assert.deepEqual(others, [], 'what is open is asked for by itself');
  assert.equal(report.uri, uriOf('src/other.rs'));
  assert.equal(report.version, null);
  assert.equal(report.items[0].code, 'await_holding_lock');
  const again = await workspace(session, [{ uri: report.uri, value: report.resultId }]);
  assert.deepEqual(again.items, [{ uri: report.uri, version: null, kind: 'unchanged', resultId: report.resultId }]);
}, { ...all, files: { 'src/other.rs': held } }));

test('a file that was told of and is mended is told of once more', () => inCrate('mod other;\n', async (session, uri, _, { folder, uriOf }) => {
  const { items: [report] } = await workspace(session);
  writeFileSync(path.join(folder, 'src/other.rs'), 'pub fn fine() {}\n');
  await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('src/other.rs'), type: 2 }] });
  let items = [];
  for (let tries = 0; tries < 100 && items[0]?.kind !== 'full'; tries++) {
    ({ items } = await workspace(session, [{ uri: report.uri, value: report.resultId }]));
  }
  assert.deepEqual(items[0].items, []);
}, { ...all, files: { 'src/other.rs': held } }));

test('parts and progress of the workspace come under the tokens for them', () => inCrate(
  Array.from({ length: 40 }, (_, i) => `mod m${i};\n`).join(''),
  async session => {
    const { items } = await workspace(session, [], { partialResultToken: 'part', workDoneToken: 'bar' });
    const parts = session.progress.filter(p => p.token === 'part').flatMap(p => p.value.items);
    assert.ok(parts.length > 0);
    assert.equal(new Set([...parts, ...items].map(r => r.uri)).size, 40);
    assert.deepEqual(session.progress.filter(p => p.token === 'bar').map(p => p.value.kind).filter(k => k !== 'report'), ['begin', 'end']);
  },
  { ...all, files: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`src/m${i}.rs`, held])) },
));

test('who takes parts is answered when there is something new', () => inCrate('mod other;\n', async (session, uri, _, { folder, uriOf }) => {
  const token = { partialResultToken: 'part' };
  const { items: [report] } = await workspace(session, [], token);
  let answered = false;
  const next = workspace(session, [{ uri: report.uri, value: report.resultId }], token).then(r => { answered = true; return r; });
  await session.diagnostics(uri, 1);
  assert.equal(answered, false);
  writeFileSync(path.join(folder, 'src/other.rs'), blocking);
  await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('src/other.rs'), type: 2 }] });
  assert.equal((await next).items[0].items[0].code, 'blocking_in_async');
}, { ...all, files: { 'src/other.rs': held } }));

test('a request that waits for news can be cancelled', () => inCrate('', async session => {
  const source = new (await import('vscode-languageserver-protocol')).CancellationTokenSource();
  const asked = session.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'part' }, source.token);
  setTimeout(() => source.cancel(), 50);
  await assert.rejects(asked, error => error.code === -32800);
}));

test('a request that waits for news does not keep the server from ending', () => withSession(async (session, server) => {
  await session.initialize(null);
  const asked = session.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'part' });
  await session.request('shutdown');
  assert.deepEqual(await asked, { items: [] });
  await session.notify('exit');
  assert.equal(await server.exit(), 0);
}));

test('a buffer that was never saved has findings', () => withSession(async session => {
  await session.initialize(null);
  await session.open('untitled:Untitled-1', blocking);
  assert.equal((await session.diagnostics('untitled:Untitled-1', 1)).length, 1);
  await session.end();
}));
