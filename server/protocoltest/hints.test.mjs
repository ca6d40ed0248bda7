// What stands beside the code, and what is marked in it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { held, inCrate, position } from './crate.mjs';
import { but, editor, withSession } from './session.mjs';

const whole = { start: position(0, 0), end: position(1000, 0) };
const hints = (session, uri, range = whole) => session.request('textDocument/inlayHint', { textDocument: { uri }, range });

test('behind an await stands what it holds', () => inCrate(held, async (session, uri, declared) => {
  assert.deepEqual(declared.inlayHintProvider, { resolveProvider: true });
  const found = await hints(session, uri);
  assert.deepEqual(found.map(h => [h.label, h.position]), [
    ['holds guard', position(9, 17)],
    ['holds guard', position(10, 17)],
  ]);
  assert.ok(found.every(h => h.paddingLeft && h.tooltip === undefined));
}));

test('only the hints of a range are told', () => inCrate(held, async (session, uri) => {
  assert.equal((await hints(session, uri, { start: position(10, 0), end: position(11, 0) })).length, 1);
  assert.equal((await hints(session, uri, { start: position(0, 0), end: position(3, 0) })).length, 0);
}));

test('the tooltip of a hint is made when it is pointed at', () => inCrate(held, async (session, uri) => {
  const [hint] = await hints(session, uri);
  const resolved = await session.request('inlayHint/resolve', hint);
  assert.equal(resolved.tooltip.kind, 'markdown');
  assert.match(resolved.tooltip.value, /`guard`.*MutexGuard/);
  assert.deepEqual({ ...resolved, tooltip: undefined }, { ...hint, tooltip: undefined });
}));

test('a hint for another text is left as it is', () => inCrate(held, async (session, uri) => {
  const [hint] = await hints(session, uri);
  await session.change(uri, 2, { text: 'fn f() {}' });
  assert.deepEqual(await session.request('inlayHint/resolve', hint), hint);
}));

test('a hint that is none of ours is left as it is', () => inCrate(held, async session => {
  const hint = { position: position(0, 0), label: 'x' };
  assert.deepEqual(await session.request('inlayHint/resolve', hint), hint);
}));

test('a client that resolves no tooltips gets them at once', () => inCrate(held, async (session, uri, declared) => {
  assert.deepEqual(declared.inlayHintProvider, { resolveProvider: false });
  const [hint] = await hints(session, uri);
  assert.match(hint.tooltip.value, /MutexGuard/);
  assert.equal(hint.data, undefined);
}, { capabilities: but(editor, 'textDocument.inlayHint', { dynamicRegistration: true }) }));

test('a client that shows no Markdown gets plain tooltips', () => inCrate(held, async (session, uri) => {
  const [hint] = await hints(session, uri);
  const resolved = await session.request('inlayHint/resolve', hint);
  assert.equal(resolved.tooltip.kind, 'plaintext');
  assert.doesNotMatch(resolved.tooltip.value, /\*\*|`/);
}, { capabilities: but(editor, 'textDocument.hover', undefined) }));

test('an await that holds nothing of note has no hint', () => inCrate(
  'pub async fn f(n: u32) -> u32 {\n    tokio::task::yield_now().await;\n    n\n}\n',
  async (session, uri) => assert.deepEqual(await hints(session, uri), []),
));

test('what is not Send is a burden, and so is what is large', () => inCrate(`use std::rc::Rc;
pub async fn f() {
    let shared = Rc::new(1);
    let buffer = [0u8; 8192];
    tokio::task::yield_now().await;
    drop((shared, buffer));
}
`, async (session, uri) => {
  const [{ label }] = await hints(session, uri);
  assert.equal(label, 'holds shared (not Send), buffer (8 KiB)');
}));

test('fences of Markdown have hints', () => withSession(async session => {
  await session.initialize(null);
  await session.open('untitled:notes.md', `\`\`\`rust\n${held}\`\`\`\n`, 1, 'markdown');
  assert.deepEqual((await hints(session, 'untitled:notes.md')).map(h => h.position.line), [10, 11]);
  await session.end();
}));

test('hints can be switched off and on', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await hints(session, uri), []);
  session.settings = {};
  const before = session.count('workspace/inlayHint/refresh');
  await session.notify('workspace/didChangeConfiguration', { settings: null });
  await session.until('to be told to ask', () => session.count('workspace/inlayHint/refresh') > before);
  assert.equal((await hints(session, uri)).length, 2);
}, { settings: { inlayHints: { enable: false } } }));

test('a client that can not be told to ask for hints is not', () => inCrate(held, async (session, uri) => {
  session.settings = { inlayHints: { enable: false } };
  await session.notify('workspace/didChangeConfiguration', { settings: null });
  for (let tries = 0; tries < 200 && (await hints(session, uri)).length > 0; tries++);
  assert.deepEqual(await hints(session, uri), []);
  assert.equal(session.count('workspace/inlayHint/refresh'), 0);
}, { capabilities: but(editor, 'workspace.inlayHint', undefined) }));

const large = `use std::rc::Rc;
pub async fn large() {
    let buffer = [0u8; 4096];
    tokio::task::yield_now().await;
    drop(buffer);
}
pub async fn small(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}
pub async fn bound() {
    let shared = Rc::new(1);
    tokio::task::yield_now().await;
    drop(shared);
}
`;
const lenses = (session, uri) => session.request('textDocument/codeLens', { textDocument: { uri } });
const shows = { options: { commands: ['wakeful.showAnatomy'] } };

test('a lens stands where a future is worth a look', () => inCrate(large, async (session, uri, declared) => {
  assert.ok(declared.codeLensProvider);
  const found = await lenses(session, uri);
  assert.deepEqual(found.map(l => [l.range.start.line, l.command.title]), [
    [1, 'future of at least 4 KiB'],
    [10, 'future is not Send'],
  ]);
  const { command, arguments: [document, place] } = found[0].command;
  assert.equal(command, 'wakeful.showAnatomy');
  const anatomy = await session.request('workspace/executeCommand', { command: 'wakeful.anatomy', arguments: [document, place] });
  assert.match(anatomy.markdown, /async fn large/);
  assert.match(anatomy.svg, /^<svg/);
}, shows));

test('a client that does not show anatomies has no lenses', () => inCrate(large, async (session, uri, declared) => {
  assert.equal(declared.codeLensProvider, undefined);
  assert.deepEqual(await lenses(session, uri), []);
}));

test('lenses can be switched off', () => inCrate(large, async (session, uri) => {
  assert.deepEqual(await lenses(session, uri), []);
}, { ...shows, settings: { codeLens: { enable: false } } }));

const links = (session, uri) => session.request('textDocument/documentLink', { textDocument: { uri } });
const allowed = `#![allow(clippy::await_holding_lock)]
// wakeful: allow-file(blocking_in_async) a demo
pub fn f() {}
`;

test('names of rules in suppressions lead to their pages', () => inCrate(allowed, async (session, uri) => {
  const found = await links(session, uri);
  assert.deepEqual(found.map(l => l.range), [
    { start: position(1, 23), end: position(1, 40) },
    { start: position(0, 9), end: position(0, 35) },
  ]);
  assert.match(found[0].target, /^https:.*rules\/blocking_in_async\.md$/);
  assert.ok(found.every(l => l.tooltip));
}));

test('names of other lints lead nowhere', () => inCrate('#![allow(dead_code, clippy::needless_return)]\n', async (session, uri) => {
  assert.deepEqual(await links(session, uri), []);
}));

test('links can be switched off', () => inCrate(allowed, async (session, uri) => {
  assert.deepEqual(await links(session, uri), []);
}, { settings: { documentLinks: { enable: false } } }));

const mark = async (session, uri, line, character) => {
  const found = await session.request('textDocument/documentHighlight', { textDocument: { uri }, position: position(line, character) });
  return found?.map(h => h.range.start);
};

test('on an await, all suspensions of its future are marked', () => inCrate(held, async (session, uri) => {
  const all = [position(6, 4), position(9, 12), position(10, 12)];
  assert.deepEqual(await mark(session, uri, 9, 14), all);
  assert.deepEqual(await mark(session, uri, 6, 5), all, 'and on its async');
}));

test('a block of its own has suspensions of its own', () => inCrate(`pub async fn f() {
    tokio::task::yield_now().await;
    let block = async { tokio::task::yield_now().await };
    block.await;
}
`, async (session, uri) => {
  assert.deepEqual(await mark(session, uri, 2, 52), [position(2, 16), position(2, 49)]);
  assert.deepEqual(await mark(session, uri, 3, 12), [position(0, 4), position(1, 29), position(3, 10)]);
}));

test('elsewhere nothing is marked, so that others may', () => inCrate(held, async (session, uri) => {
  assert.equal(await mark(session, uri, 8, 5), undefined);
}));

test('marks can be switched off', () => inCrate(held, async (session, uri) => {
  assert.equal(await mark(session, uri, 9, 14), undefined);
}, { settings: { documentHighlight: { enable: false } } }));

test('the page of a rule comes as Markdown and as HTML', () => inCrate(held, async session => {
  const page = await session.request('workspace/executeCommand', { command: 'wakeful.page', arguments: ['await_holding_lock'] });
  assert.equal(page.kind, 'rule');
  assert.match(page.markdown, /^# /);
  assert.match(page.html, /href="page:locks"/);
  assert.doesNotMatch(page.html, /<script|style=/);
  assert.ok(page.links.some(l => l.name === 'locks' && l.kind === 'topic'));
  await assert.rejects(session.request('workspace/executeCommand', { command: 'wakeful.page', arguments: ['no_such_page'] }), e => e.code === -32602);
}));

test('a command that the client has is not announced', () => inCrate(held, async (session, uri, declared) => {
  const { commands } = declared.executeCommandProvider;
  assert.ok(commands.includes('wakeful.page') && !commands.includes('wakeful.explain'));
}, { options: { commands: ['wakeful.explain'] } }));
