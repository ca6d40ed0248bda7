// What can be done about findings, and what clients are told of it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { blocking, cursor, held, inCrate, manifest, position } from './crate.mjs';
import { apply, but, editor, listener, withSession } from './session.mjs';

const ask = (session, uri, range, context = {}) =>
  session.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
const titled = (actions, title) => actions.find(a => title.test(a.title));
const eager = but(editor, 'textDocument.codeAction.resolveSupport', undefined);
const sleep = cursor(1, 8);

test('an edit is made when its action is chosen', () => inCrate(blocking, async (session, uri, declared) => {
  assert.equal(declared.codeActionProvider.resolveProvider, true);
  const actions = await ask(session, uri, sleep);
  const fixes = actions.filter(a => a.command === undefined);
  assert.ok(fixes.length >= 2);
  assert.ok(fixes.every(a => a.edit === undefined && a.data !== undefined));
  const resolved = await session.request('codeAction/resolve', fixes[0]);
  assert.deepEqual({ ...resolved, edit: undefined }, { ...fixes[0], edit: undefined });
  assert.equal(resolved.edit.documentChanges[0].textDocument.uri, uri);
}));

for (const [what, capabilities] of [
  ['resolves nothing', eager],
  ['resolves other things', but(editor, 'textDocument.codeAction.resolveSupport', { properties: ['command'] })],
  ['keeps no data', but(editor, 'textDocument.codeAction.dataSupport', false)],
]) {
  test(`a client that ${what} gets edits at once`, () => inCrate(blocking, async (session, uri, declared) => {
    assert.equal(declared.codeActionProvider.resolveProvider, false);
    const actions = await ask(session, uri, sleep);
    assert.ok(actions.every(a => a.edit || a.command));
    assert.ok(actions.every(a => a.data === undefined));
  }, { capabilities }));
}

test('an action for another text is refused', () => inCrate(blocking, async (session, uri) => {
  const [action] = await ask(session, uri, sleep);
  await session.change(uri, 2, { text: `\n${blocking}` });
  await assert.rejects(session.request('codeAction/resolve', action), e => e.code === -32801);
}));

test('an action of a closed document is refused', () => inCrate(blocking, async (session, uri) => {
  const [action] = await ask(session, uri, sleep);
  await session.notify('textDocument/didClose', { textDocument: { uri } });
  await assert.rejects(session.request('codeAction/resolve', action), e => e.code === -32801);
}));

test('an action that is none of ours is refused', () => inCrate(blocking, async session => {
  await assert.rejects(session.request('codeAction/resolve', { title: 'x', data: 3 }), e => e.code === -32602);
}));

test('one fix is preferred, and it is safe', () => inCrate(blocking, async (session, uri) => {
  const preferred = (await session.actions(uri, sleep)).filter(a => a.isPreferred);
  assert.equal(preferred.length, 1);
  assert.doesNotMatch(preferred[0].title, /unsafe|suggestion/);
}));

test('actions name the finding that they are for', () => inCrate(blocking, async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  const actions = await session.actions(uri, sleep, { only: ['quickfix'] });
  assert.ok(actions.length > 0);
  for (const a of actions) assert.deepEqual(a.diagnostics, [finding]);
}));

test('edits name the version that they are for', () => inCrate(blocking, async (session, uri) => {
  await session.change(uri, 5, { text: `${blocking}\n` });
  const [action] = await session.actions(uri, sleep);
  assert.deepEqual(action.edit.documentChanges[0].textDocument, { uri, version: 5 });
}));

test('a client that knows no versions gets plain changes', () => inCrate(blocking, async (session, uri) => {
  const [action] = await session.actions(uri, sleep);
  assert.equal(action.edit.documentChanges, undefined);
  assert.deepEqual(Object.keys(action.edit.changes), [uri]);
}, { capabilities: but(editor, 'workspace.workspaceEdit', undefined) }));

test('a finding that the client has at hand need not be at the cursor', () => inCrate(blocking, async (session, uri) => {
  const diagnostics = await session.diagnostics(uri, 1);
  assert.equal((await ask(session, uri, cursor(1, 0))).length, 0);
  assert.ok((await ask(session, uri, cursor(1, 0), { diagnostics })).length > 0);
}));

test('what a client asks for by kind is all that it gets', () => inCrate(blocking, async (session, uri) => {
  const kinds = async only => new Set((await ask(session, uri, sleep, { only })).map(a => a.kind));
  assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
  assert.deepEqual(await kinds(['source']), new Set(['source.fixAll.wakeful']));
  assert.deepEqual(await kinds(['source.fixAll']), new Set(['source.fixAll.wakeful']));
  assert.deepEqual(await kinds(['source.organizeImports']), new Set());
  assert.ok(!(await kinds(undefined)).has('source.fixAll.wakeful'));
  assert.deepEqual(await kinds([]), await kinds(undefined), 'an empty list asks for nothing less');
}));

test('fix all leaves nothing to fix, and then is not offered', () => inCrate(blocking, async (session, uri) => {
  const [all] = await session.actions(uri, cursor(0, 0), { only: ['source.fixAll.wakeful'] });
  await session.change(uri, 2, { text: apply(blocking, all.edit.documentChanges[0].edits) });
  assert.deepEqual(await session.actions(uri, cursor(0, 0), { only: ['source.fixAll.wakeful'] }), []);
}));

test('a rule of clippy is allowed by the attribute that clippy heeds too', () => inCrate(held, async (session, uri) => {
  const allow = titled(await session.actions(uri, cursor(7, 13)), /^Allow/);
  assert.equal(allow.title, 'Allow `await_holding_lock` here');
  const text = apply(held, allow.edit.documentChanges[0].edits);
  assert.match(text, /\n#\[allow\(clippy::await_holding_lock\)\]\npub async fn refresh/);
  await session.change(uri, 2, { text });
  assert.deepEqual(await session.diagnostics(uri, 2), []);
}));

test('a rule of ours is allowed by a comment above', () => inCrate(blocking, async (session, uri) => {
  const allow = titled(await session.actions(uri, sleep), /^Allow/);
  const text = apply(blocking, allow.edit.documentChanges[0].edits);
  assert.match(text, /\n {4}\/\/ wakeful: allow\(blocking_in_async\)\n {4}std::thread::sleep/);
  await session.change(uri, 2, { text });
  assert.deepEqual(await session.diagnostics(uri, 2), []);
}));

test('a suppression in Markdown goes into the fence', () => withSession(async session => {
  await session.initialize(null);
  const text = `# Notes\n\n\`\`\`rust\n${blocking}\`\`\`\n`;
  await session.open('untitled:notes.md', text, 1, 'markdown');
  const allow = titled(await session.actions('untitled:notes.md', cursor(4, 8)), /^Allow/);
  const changed = apply(text, allow.edit.documentChanges[0].edits);
  assert.match(changed, /\{\n {4}\/\/ wakeful: allow\(blocking_in_async\)\n/);
  await session.change('untitled:notes.md', 2, { text: changed });
  assert.deepEqual(await session.diagnostics('untitled:notes.md', 2), []);
  await session.end();
}));

test('a client that explains rules is left to it', () => inCrate(blocking, async (session, uri, declared) => {
  assert.ok(!declared.executeCommandProvider.commands.includes('wakeful.explain'));
  const explain = titled(await ask(session, uri, sleep), /^Explain/);
  assert.deepEqual(explain.command, { title: explain.title, command: 'wakeful.explain', arguments: ['blocking_in_async'] });
}, { options: { commands: ['wakeful.explain'] } }));

test('for a client with a browser, a rule is explained there', () => inCrate(blocking, async (session, uri, declared) => {
  assert.ok(declared.executeCommandProvider.commands.includes('wakeful.explain'));
  const explain = titled(await ask(session, uri, sleep), /^Explain/);
  await session.request('workspace/executeCommand', { command: explain.command.command, arguments: explain.command.arguments });
  const { params } = session.asked.find(a => a.method === 'window/showDocument');
  assert.match(params.uri, /^https:.*blocking_in_async/);
  assert.equal(params.external, true);
}));

test('a client with neither is offered no explanation', () => inCrate(blocking, async (session, uri, declared) => {
  assert.ok(!declared.executeCommandProvider.commands.includes('wakeful.explain'));
  assert.equal(titled(await ask(session, uri, sleep), /^Explain/), undefined);
}, { capabilities: but(editor, 'window.showDocument', undefined) }));

const store = `use std::sync::{Arc, Mutex};

pub async fn fill(names: Arc<Mutex<Vec<String>>>) {
    let mut names = names.lock().unwrap();
    tokio::task::yield_now().await;
    names.push(String::new());
}
`;
const owner = `mod store;
use std::sync::{Arc, Mutex};

pub async fn run() {
    let names = Arc::new(Mutex::new(vec![]));
    store::fill(names.clone()).await;
}
`;
const apart = { files: { 'src/store.rs': store } };
const overFiles = async (session, uriOf, body) => {
  const uri = uriOf('src/store.rs');
  await session.open(uri, store);
  const actions = await session.actions(uri, cursor(3, 13));
  await body(titled(actions, /tokio::sync::Mutex/), actions);
};

test('a fix over several files says so, and asks first when it is not safe', () => inCrate(owner, async (session, uri, _, { uriOf }) =>
  overFiles(session, uriOf, async fix => {
    assert.equal(fix.edit.documentChanges.length, 2);
    const [[id, annotation], ...others] = Object.entries(fix.edit.changeAnnotations);
    assert.deepEqual(others, []);
    assert.equal(annotation.needsConfirmation, true);
    assert.ok(fix.edit.documentChanges.every(c => c.edits.every(e => e.annotationId === id)));
  }), apart));

test('a client without annotations gets none', () => inCrate(owner, async (session, uri, _, { uriOf }) =>
  overFiles(session, uriOf, async fix => {
    assert.equal(fix.edit.changeAnnotations, undefined);
    assert.ok(fix.edit.documentChanges.every(c => c.edits.every(e => e.annotationId === undefined)));
  }), { ...apart, capabilities: but(editor, 'workspace.workspaceEdit', { documentChanges: true }) }));

test('a fix in one file needs no annotation', () => inCrate(blocking, async (session, uri) => {
  const [action] = await session.actions(uri, sleep);
  assert.equal(action.edit.changeAnnotations, undefined);
}));

test('each file of a fix has the version that is open, or none', () => inCrate(owner, async (session, uri, _, { uriOf }) => {
  await session.notify('textDocument/didClose', { textDocument: { uri } });
  await overFiles(session, uriOf, async fix => {
    const versions = Object.fromEntries(fix.edit.documentChanges.map(c => [c.textDocument.uri, c.textDocument.version]));
    assert.deepEqual(versions, { [uriOf('src/store.rs')]: 1, [uri]: null });
  });
}, apart));

const lines = `use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::Interval;

pub async fn lines(stream: TcpStream, mut ticks: Interval) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        tokio::select! {
            n = reader.read_line(&mut line) => {
                if n? == 0 {
                    return Ok(());
                }
                line.clear();
            }
            _ = ticks.tick() => println!("still there"),
        }
    }
}
`;

for (const [what, capabilities, count] of [
  ['is told why there is no fix', editor, 1],
  ['that shows no such thing is told nothing', but(editor, 'textDocument.codeAction.disabledSupport', undefined), 0],
]) {
  test(`a client ${what}`, () => inCrate(lines, async (session, uri) => {
    const [finding] = await session.diagnostics(uri, 1);
    assert.equal(finding.code, 'select_cancel_unsafe');
    const disabled = (await session.actions(uri, finding.range)).filter(a => a.disabled);
    assert.equal(disabled.length, count);
    assert.ok(disabled.every(a => a.disabled.reason && !a.edit && !a.isPreferred));
  }, { capabilities }));
}

test('without findings there is nothing to do', () => inCrate('pub fn f() {}\n', async (session, uri) => {
  assert.deepEqual(await ask(session, uri, { start: position(0, 0), end: position(1, 0) }, { only: ['quickfix'] }), []);
}));

test('actions can be switched off', () => inCrate(blocking, async (session, uri) => {
  await session.diagnostics(uri, 1);
  assert.deepEqual(await ask(session, uri, sleep), []);
}, { settings: { codeActions: { enable: false } } }));

test('a client that is told gets the same actions', () => inCrate(blocking, async (session, uri) => {
  await session.diagnostics(uri, 1);
  assert.ok((await session.actions(uri, sleep)).some(a => a.isPreferred));
}, { capabilities: listener }));

test('what is left to clippy can still be mended', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await session.diagnostics(uri, 1), []);
  assert.ok((await session.actions(uri, cursor(7, 13))).length > 0);
}, { settings: { diagnostics: { preferClippy: true } }, files: { 'Cargo.toml': manifest } }));
