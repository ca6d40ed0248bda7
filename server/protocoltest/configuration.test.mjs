// The editor's settings, and wakeful.toml as a document.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { blocking, hinted, held, inCrate, manifest, position } from './crate.mjs';
import { but, editor, listener, withFolder, withSession } from './session.mjs';

const codes = async (session, uri, version) => (await session.diagnostics(uri, version)).map(d => d.code);
const changed = (session, settings = null) => session.notify('workspace/didChangeConfiguration', { settings });
const mute = but(but(editor, 'workspace.configuration', undefined), 'workspace.didChangeConfiguration', undefined);
const off = { diagnostics: { enable: false } };
const bad = '[levels]\nno_such_rule = "off"\n';
const told = (session, uri, length) => session.until(`${length} problems`, () => session.told.findLast(t => t.uri === uri)?.diagnostics.length === length);
const refreshed = async (session, doing) => {
  const before = session.count('workspace/diagnostic/refresh');
  await doing();
  await session.until('to be told to ask', () => session.count('workspace/diagnostic/refresh') > before);
};

test('a client that can be asked is, for our section', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), []);
  const { params } = session.asked.find(a => a.method === 'workspace/configuration');
  assert.deepEqual(params.items, [{ section: 'wakeful' }]);
}, { settings: off }));

test('a client that can not be asked is not', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), ['await_holding_lock']);
  assert.equal(session.count('workspace/configuration'), 0);
}, { settings: off, capabilities: mute }));

test('a client that tells of changes on request is asked to', () => inCrate(held, async session => {
  const wanted = await session.until('the registration', () => session.asked
    .filter(a => a.method === 'client/registerCapability').flatMap(a => a.params.registrations)
    .find(r => r.method === 'workspace/didChangeConfiguration'));
  assert.deepEqual(wanted.registerOptions, { section: 'wakeful' });
}));

test('a client that does not is left alone', () => inCrate(held, async (session, uri) => {
  await session.diagnostics(uri, 1);
  const methods = session.asked.filter(a => a.method === 'client/registerCapability').flatMap(a => a.params.registrations).map(r => r.method);
  assert.ok(!methods.includes('workspace/didChangeConfiguration'));
}, { capabilities: but(editor, 'workspace.didChangeConfiguration', undefined) }));

test('initialization options are settings too', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), []);
}, { options: off, capabilities: mute }));

test('initialization options may have our section in them', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), []);
}, { options: { wakeful: off }, capabilities: mute }));

test('what the settings leave out is as the initialization options say', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), []);
}, { options: off, settings: { hover: { enable: true } } }));

test('settings go before initialization options', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), ['await_holding_lock']);
}, { options: off, settings: { diagnostics: { enable: true } } }));

test('when settings change, a client that can be asked is', () => inCrate(held, async (session, uri) => {
  assert.equal((await codes(session, uri, 1)).length, 1);
  session.settings = off;
  await refreshed(session, () => changed(session));
  assert.deepEqual(await codes(session, uri, 1), []);
}));

test('when settings change, others send them along', () => inCrate(held, async (session, uri) => {
  assert.equal((await codes(session, uri, 1)).length, 1);
  await refreshed(session, () => changed(session, { wakeful: off }));
  assert.deepEqual(await codes(session, uri, 1), []);
}, { capabilities: mute }));

test('some send our section without its name', () => inCrate(held, async (session, uri) => {
  assert.equal((await codes(session, uri, 1)).length, 1);
  await refreshed(session, () => changed(session, off));
  assert.deepEqual(await codes(session, uri, 1), []);
}, { capabilities: mute }));

test('a client that is told hears of findings and of none when settings change', () => inCrate(held, async (session, uri) => {
  const last = () => session.told.findLast(t => t.uri === uri)?.diagnostics.length;
  await session.diagnostics(uri, 1);
  session.settings = off;
  await changed(session);
  await session.until('silence', () => last() === 0);
  session.settings = {};
  await changed(session);
  await session.until('the finding', () => last() === 1);
}, { capabilities: listener }));

test('findings wait for the settings, also where the crate is read sooner', () => withFolder({
  'Cargo.toml': manifest, 'src/lib.rs': held, 'wakeful.toml': bad,
}, folder => withSession(async (session, server) => {
  const uri = pathToFileURL(path.join(folder, 'src/lib.rs')).href;
  let answer;
  session.settings = new Promise(resolve => { answer = resolve; });
  await session.initialize(folder, listener);
  await session.open(uri, held);
  await server.says(/read the workspace/);
  const changes = [{ uri: pathToFileURL(path.join(folder, 'wakeful.toml')).href, type: 2 }];
  await session.notify('workspace/didChangeWatchedFiles', { changes }); // after which all that is open is looked at
  await setTimeout(100); // one that did not wait would have told by now
  answer(off);
  assert.deepEqual(await session.diagnostics(uri, 1), []);
  assert.deepEqual(session.told.flatMap(t => t.diagnostics), []);
  await session.end();
}, ['server', '--verbose'])));

test('what is wrong with a wakeful.toml comes and goes with the settings', () => inCrate('', async (session, _, __, { uriOf }) => {
  const uri = uriOf('wakeful.toml');
  await told(session, uri, 1);
  session.settings = off;
  await changed(session);
  await told(session, uri, 0);
  session.settings = {};
  await changed(session);
  await told(session, uri, 1);
}, { files: { 'wakeful.toml': bad } }));

test('a client that never says it may be asked is told what there is by default', () => withSession(async session => {
  await session.request('initialize', { processId: null, rootUri: null, capabilities: listener });
  await session.open('untitled:a.rs', blocking);
  assert.equal((await session.diagnostics('untitled:a.rs', 1)).length, 1);
  assert.equal(session.count('workspace/configuration'), 0);
  await session.end();
}));

test('settings of the wrong type are told of, and the others hold', () => inCrate(hinted, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), []);
  await session.until('the complaint', () => session.logged.some(m => /wakeful\.hover\.enable: "no"/.test(m)));
}, { settings: { hover: { enable: 'no' }, diagnostics: { hints: false } } }));

for (const [options, complaint] of [
  ['yes', /^wakeful: "yes"/],
  [{ wakeful: 3 }, /^wakeful: 3/],
  [{ diagnostics: false }, /^wakeful\.diagnostics: false/],
  [{ levels: 'off' }, /^wakeful\.levels: "off"/],
  [{ commands: 'wakeful.explain' }, /^initializationOptions\.commands: a string/],
  [{ pullDiagnostics: 'no' }, /^initializationOptions\.pullDiagnostics: a string/],
]) {
  test(`initialization options of the wrong type are told of: ${JSON.stringify(options)}`, () => inCrate(held, async (session, uri) => {
    assert.deepEqual(await codes(session, uri, 1), ['await_holding_lock']);
    await session.until('the complaint', () => session.logged.some(m => complaint.test(m)));
    assert.equal(session.logged.length, 1);
  }, { options, capabilities: mute }));
}

test('levels are settings', () => inCrate(held, async (session, uri) => {
  const [finding] = await session.diagnostics(uri, 1);
  assert.equal(finding.severity, 1);
}, { settings: { levels: { await_holding_lock: 'error' } } }));

test('levels go before a wakeful.toml', () => inCrate(held, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), ['await_holding_lock']);
}, { settings: { levels: { await_holding_lock: 'warning' } }, files: { 'wakeful.toml': '[levels]\nawait_holding_lock = "off"\n' } }));

test('a misspelt rule is told of', () => inCrate(held, async session => {
  await session.until('the complaint', () => session.logged.some(m => /await_holding_luck.*await_holding_lock/.test(m)));
}, { settings: { levels: { await_holding_luck: 'off' } } }));

test('hints can be left out', () => inCrate(hinted, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), ['unbounded_channel']);
  session.settings = { diagnostics: { hints: false } };
  await refreshed(session, () => changed(session));
  assert.deepEqual(await codes(session, uri, 1), []);
}));

test('what clippy reports can be left to it', () => inCrate(`${held}\n${blocking}`, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), ['blocking_in_async']);
}, { settings: { diagnostics: { preferClippy: true } } }));

const documented = `/// \`\`\`
/// async fn nap() { std::thread::sleep(std::time::Duration::MAX); }
/// \`\`\`
pub fn f() {}
`;

test('doc comments are checked unless the settings say no', async () => {
  await inCrate(documented, async (session, uri) => assert.deepEqual(await codes(session, uri, 1), ['blocking_in_async']));
  await inCrate(documented, async (session, uri) => assert.deepEqual(await codes(session, uri, 1), []),
    { settings: { diagnostics: { docComments: false } } });
});

test('a wakeful.toml has the last word on doc comments', () => inCrate(documented, async (session, uri) => {
  assert.deepEqual(await codes(session, uri, 1), ['blocking_in_async']);
}, { settings: { diagnostics: { docComments: false } }, files: { 'wakeful.toml': 'doc-comments = true\n' } }));

for (const [settings, count] of [[{}, 1], [{ diagnostics: { markdown: false } }, 0]]) {
  test(`Markdown with ${JSON.stringify(settings)}`, () => inCrate('', async session => {
    await session.open('untitled:a.md', `\`\`\`rust\n${blocking}\`\`\`\n`, 1, 'markdown');
    assert.equal((await session.diagnostics('untitled:a.md', 1)).length, count);
  }, { settings }));
}

test('hovers and completions can be switched off', () => inCrate(held, async (session, uri) => {
  const at = { textDocument: { uri }, position: position(9, 14) };
  assert.equal(await session.request('textDocument/hover', at), null);
  assert.deepEqual((await session.request('textDocument/completion', at)).items, []);
}, { settings: { hover: { enable: false }, completion: { enable: false } } }));

const toml = { capabilities: editor, files: { 'wakeful.toml': '' } };
const inToml = (text, body, more) => inCrate('', async (session, _, declared, { folder, uriOf }) => {
  const uri = uriOf('wakeful.toml');
  await session.open(uri, text, 1, 'toml');
  await body(session, uri, { folder, uriOf });
}, { ...toml, ...more });

for (const [who, capabilities] of [['asks', editor], ['is told', listener]]) {
  test(`what is wrong with a wakeful.toml, for a client that ${who}`, () => inToml('[levels]\nawait_holding_luck = "off"\nblocking_in_async = "loud"\n', async (session, uri) => {
    const found = await session.diagnostics(uri, 1);
    assert.deepEqual(found.map(d => [d.range.start, d.severity]), [[position(1, 0), 1], [position(2, 0), 1]]);
    assert.match(found[0].message, /did you mean `await_holding_lock`/);
    await session.change(uri, 2, { text: '[levels]\nawait_holding_lock = "off"\n' });
    assert.deepEqual(await session.diagnostics(uri, 2), []);
  }, { capabilities }));
}

test('a wakeful.toml that is no TOML', () => inToml('[levels\n', async (session, uri) => {
  const [finding, ...others] = await session.diagnostics(uri, 1);
  assert.deepEqual(others, []);
  assert.match(finding.message, /not valid TOML/);
}));

test('a wakeful.toml with problems is told of though it is not open, until it is', () => inCrate('', async (session, _, __, { uriOf }) => {
  const uri = uriOf('wakeful.toml');
  await told(session, uri, 1);
  await session.open(uri, bad, 1, 'toml');
  await told(session, uri, 0);
  assert.equal((await session.diagnostics(uri, 1)).length, 1, 'now it is asked for');
  await session.notify('textDocument/didClose', { textDocument: { uri } });
  await told(session, uri, 1);
}, { files: { 'wakeful.toml': bad } }));

test('a configuration in Cargo.toml is told of in Cargo.toml', () => inCrate('', async (session, _, __, { uriOf }) => {
  await told(session, uriOf('Cargo.toml'), 1);
}, { files: { 'Cargo.toml': `${manifest}\n[package.metadata.wakeful]\nexcludes = []\n` } }));

test('a wakeful.toml is read again when it changes, and its problems go with it', () => inCrate(held, async (session, uri, _, { folder, uriOf }) => {
  const config = uriOf('wakeful.toml');
  await told(session, config, 1);
  assert.equal((await codes(session, uri, 1)).length, 1);
  writeFileSync(path.join(folder, 'wakeful.toml'), '[levels]\nawait_holding_lock = "off"\n');
  await refreshed(session, () => session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] }));
  await told(session, config, 0);
  assert.deepEqual(await codes(session, uri, 1), []);
  rmSync(path.join(folder, 'wakeful.toml'));
  await refreshed(session, () => session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] }));
  assert.equal((await codes(session, uri, 1)).length, 1);
}, { files: { 'wakeful.toml': bad } }));

const complete = async (session, uri, line, character) => {
  const list = await session.request('textDocument/completion', { textDocument: { uri }, position: position(line, character) });
  return list.items;
};
const labels = async (...args) => (await complete(...args)).map(i => i.label);

test('the keys and tables of a wakeful.toml are offered', () => inToml('\n', async (session, uri) => {
  const offered = await labels(session, uri, 0, 0);
  for (const label of ['[levels]', '[[blocking]]', 'exclude', 'doc-comments']) assert.ok(offered.includes(label), label);
}));

test('rules are offered below [levels], but for those that are there', () => inToml('[levels]\nawait_in_loop = "off"\na\n', async (session, uri) => {
  const items = await complete(session, uri, 2, 1);
  const item = items.find(i => i.label === 'await_holding_lock');
  assert.deepEqual(item.textEdit, { range: { start: position(2, 0), end: position(2, 1) }, newText: 'await_holding_lock = "warning"' });
  assert.match(item.documentation.value, /Blocking lock held across an await/);
  assert.ok(!items.some(i => i.label === 'await_in_loop'));
}));

test('levels are offered for a rule', () => inToml('[levels]\nawait_in_loop = "o"\n', async (session, uri) => {
  const items = await complete(session, uri, 1, 18);
  assert.deepEqual(items.map(i => i.label), ['"off"', '"hint"', '"info"', '"warning"', '"error"']);
  assert.deepEqual(items[0].textEdit.range, { start: position(1, 16), end: position(1, 19) });
}));

test('kinds of guards, and true and false', () => inToml('doc-comments = \n[[guard]]\nkind = \n', async (session, uri) => {
  assert.deepEqual(await labels(session, uri, 0, 15), ['true', 'false']);
  assert.ok((await labels(session, uri, 2, 7)).includes('"other"'));
}));

test('tables are offered in a header, and nothing in a comment', () => inToml('[l]\n# a\n', async (session, uri) => {
  assert.ok((await labels(session, uri, 0, 2)).includes('levels'));
  assert.deepEqual(await labels(session, uri, 1, 3), []);
}));

test('hovers explain keys and rules', () => inToml('[levels]\nawait_holding_lock = "off"\n', async (session, uri) => {
  const hover = async (line, character) => session.request('textDocument/hover', { textDocument: { uri }, position: position(line, character) });
  assert.match((await hover(0, 3)).contents.value, /How loud/);
  const rule = await hover(1, 3);
  assert.match(rule.contents.value, /Blocking lock held across an await[^]*Default: `warning`/);
  assert.deepEqual(rule.range, { start: position(1, 0), end: position(1, 18) });
  assert.equal(await hover(1, 23), null);
}));

test('rules lead to their pages', () => inToml('[levels]\nawait_holding_lock = "off"\n', async (session, uri) => {
  const [link, ...others] = await session.request('textDocument/documentLink', { textDocument: { uri } });
  assert.deepEqual(others, []);
  assert.match(link.target, /await_holding_lock/);
}));

test('another TOML file is none of ours', () => inCrate('', async (session, _, __, { uriOf }) => {
  await session.open(uriOf('other.toml'), '[levels]\nx = 1\n', 1, 'toml');
  assert.deepEqual(await session.diagnostics(uriOf('other.toml'), 1), []);
  assert.deepEqual(await labels(session, uriOf('other.toml'), 0, 0), []);
}));
