// What lies around an open file: other files, packages, folders, the disk.
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { blocking, manifest, position } from './crate.mjs';
import { but, listener, withFolder, withSession } from './session.mjs';

// What is wrong in lib.rs stands in helper.rs.
const lib = 'pub mod helper;\n\npub async fn load() -> String {\n    helper::read()\n}\n';
const slow = 'pub fn read() -> String {\n    std::fs::read_to_string("a").unwrap_or_default()\n}\n';
const quick = 'pub fn read() -> String {\n    String::new()\n}\n';

const files = { 'Cargo.toml': manifest, 'src/lib.rs': lib, 'src/helper.rs': slow };
const unable = but(but(listener, 'workspace.didChangeWatchedFiles', undefined), 'workspace.fileOperations', undefined);
const mover = but(unable, 'workspace.fileOperations', { didCreate: true, didRename: true, didDelete: true });

/** A place to work in: uris, and the disk behind them. */
class Place {
  constructor(session, folder) {
    this.session = session;
    this.folder = folder;
  }
  path(name) { return path.join(this.folder, name); }
  uri(name) { return pathToFileURL(this.path(name)).href; }
  write(name, text) {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }
  open(name, text) { return this.session.open(this.uri(name), text); }
  watched(...changes) {
    return this.session.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([type, name]) => ({ type, uri: this.uri(name) })) });
  }
  /** Waits until the last word on a file has findings, other than hints, in these lines. */
  lines(name, expected) {
    return this.session.until(`${name}: findings in lines ${expected}`, () => {
      const last = this.session.told.findLast(t => t.uri === this.uri(name));
      return last && last.diagnostics.filter(d => d.severity < 4).map(d => d.range.start.line).join() === expected.join();
    });
  }
}

const inFolder = (content, body, capabilities = listener) => withFolder(content, folder => withSession(async session => {
  const declared = await session.initialize(folder, capabilities);
  await body(new Place(session, folder), declared);
  await session.end();
}));

test('what another file does is known', () => inFolder(files, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  const told = at.session.told.findLast(t => t.uri === at.uri('src/lib.rs')).diagnostics[0];
  assert.ok(told.relatedInformation.some(i => i.location.uri === at.uri('src/helper.rs') && i.location.range.start.line === 1));
}));

test('open text wins over the disk, until it is closed', () => inFolder(files, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  await at.open('src/helper.rs', quick);
  await at.lines('src/lib.rs', []);
  await at.session.change(at.uri('src/helper.rs'), 2, { text: `\n${slow}` });
  await at.lines('src/lib.rs', [3]);
  await at.session.change(at.uri('src/helper.rs'), 3, { text: quick });
  await at.lines('src/lib.rs', []);
  await at.session.notify('textDocument/didClose', { textDocument: { uri: at.uri('src/helper.rs') } });
  await at.lines('src/lib.rs', [3]);
}));

test('what the disk says of an open file is passed over', () => inFolder(files, async at => {
  await at.open('src/lib.rs', lib);
  await at.open('src/helper.rs', slow);
  await at.lines('src/lib.rs', [3]);
  at.write('src/helper.rs', quick);
  await at.watched([2, 'src/helper.rs']);
  await at.session.change(at.uri('src/lib.rs'), 2, { text: `\n${lib}` });
  await at.lines('src/lib.rs', [4]);
}));

for (const [what, change, event, expected] of [
  ['changed', at => at.write('src/helper.rs', quick), [2, 'src/helper.rs'], []],
  ['deleted', at => rmSync(at.path('src/helper.rs')), [3, 'src/helper.rs'], []],
  ['replaced by another file for the module', at => {
    rmSync(at.path('src/helper.rs'));
    at.write('src/helper/mod.rs', quick);
  }, [1, 'src/helper/mod.rs'], []],
  ['excluded by a wakeful.toml', at => at.write('wakeful.toml', 'exclude = ["src/lib.rs"]\n'), [1, 'wakeful.toml'], []],
  ['given another level', at => at.write('wakeful.toml', '[levels]\nblocking_through_call = "off"\n'), [1, 'wakeful.toml'], []],
]) {
  test(`with watchers: a file is ${what}`, () => inFolder(files, async at => {
    await at.session.until('watchers', () => at.session.asked.some(a => a.method === 'client/registerCapability'
      && a.params.registrations.some(r => r.method === 'workspace/didChangeWatchedFiles')));
    await at.open('src/lib.rs', lib);
    await at.lines('src/lib.rs', [3]);
    change(at);
    await at.watched(event);
    await at.lines('src/lib.rs', expected);
  }));
}

test('with watchers: a file comes', () => inFolder({ 'Cargo.toml': manifest, 'src/lib.rs': lib }, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', []);
  at.write('src/helper.rs', slow);
  await at.watched([1, 'src/helper.rs']);
  await at.lines('src/lib.rs', [3]);
}));

test('with watchers: many files at once', () => inFolder(files, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  const names = Array.from({ length: 200 }, (_, i) => `src/gen/m${i}.rs`);
  for (const name of names) at.write(name, slow);
  at.write('src/helper.rs', quick);
  await at.watched([2, 'src/helper.rs'], ...names.map(name => [1, name]));
  await at.lines('src/lib.rs', []);
}));

test('with watchers: what Rust does is asked for, and nothing else', () => inFolder(files, async at => {
  const asked = await at.session.until('watchers', () => at.session.asked.flatMap(a => a.params?.registrations ?? [])
    .find(r => r.method === 'workspace/didChangeWatchedFiles'));
  const globs = asked.registerOptions.watchers.map(w => w.globPattern);
  assert.ok(globs.includes('**/*.rs') && globs.includes('**/Cargo.toml') && globs.includes('**/wakeful.toml'), globs.join());
  assert.ok(globs.every(glob => glob.startsWith('**/') && !glob.endsWith('*')), globs.join());
}));

test('without watchers none is asked for', () => inFolder(files, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  assert.ok(!at.session.asked.flatMap(a => a.params?.registrations ?? []).some(r => r.method === 'workspace/didChangeWatchedFiles'));
}, unable));

for (const [what, notice] of [
  ['saves', async at => at.session.notify('textDocument/didSave', { textDocument: { uri: at.uri('src/lib.rs') } })],
  ['opens another file', async at => {
    await at.open('src/helper2.rs', quick);
    await at.session.notify('textDocument/didClose', { textDocument: { uri: at.uri('src/helper2.rs') } });
  }],
  ['turns to another file and back', async at => {
    for (const uri of ['untitled:1', at.uri('src/lib.rs')]) {
      await at.session.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    }
  }],
]) {
  test(`without watchers the disk is looked at when the user ${what}`, () => inFolder(files, async at => {
    await at.session.open('untitled:1', '');
    await at.open('src/lib.rs', lib);
    await at.lines('src/lib.rs', [3]);
    at.write('src/helper.rs', quick);
    const again = setInterval(() => notice(at).catch(() => {}), 400); // a look is good for a second
    try {
      await at.lines('src/lib.rs', []);
    } finally {
      clearInterval(again);
    }
  }, unable));
}

test('without watchers a saved Cargo.toml counts at once', () => inFolder({ ...files, 'Cargo.toml': '[package]\nname = "demo"\n' }, async at => {
  await at.open('src/lib.rs', lib);
  at.write('wakeful.toml', 'exclude = ["src"]\n');
  await at.session.notify('textDocument/didSave', { textDocument: { uri: at.uri('Cargo.toml') } });
  await at.lines('src/lib.rs', []);
}, unable));

test('file operations are declared to those that tell of them', () => inFolder(files, async (at, declared) => {
  const { didCreate, didRename, didDelete, ...others } = declared.workspace.fileOperations;
  assert.deepEqual(others, {}, 'nobody has to wait for us');
  for (const { filters } of [didCreate, didRename, didDelete]) {
    assert.ok(filters.some(f => f.scheme === 'file' && f.pattern.glob.includes('rs') && f.pattern.matches === 'file'));
    assert.ok(filters.some(f => f.pattern.matches === 'folder'));
  }
}, mover));

test('file operations are not declared to others', () => inFolder(files, async (at, declared) => {
  assert.equal(declared.workspace.fileOperations, undefined);
}, unable));

for (const [what, act, expected] of [
  ['makes a file', async at => {
    rmSync(at.path('src/helper.rs'));
    at.write('src/helper/mod.rs', quick);
    await at.session.notify('workspace/didCreateFiles', { files: [{ uri: at.uri('src/helper/mod.rs') }] });
  }, []],
  ['renames a file', async at => {
    renameSync(at.path('src/helper.rs'), at.path('src/other.rs'));
    await at.session.notify('workspace/didRenameFiles', { files: [{ oldUri: at.uri('src/helper.rs'), newUri: at.uri('src/other.rs') }] });
  }, []],
  ['deletes a file', async at => {
    rmSync(at.path('src/helper.rs'));
    await at.session.notify('workspace/didDeleteFiles', { files: [{ uri: at.uri('src/helper.rs') }] });
  }, []],
  ['renames a folder', async at => {
    renameSync(at.path('src'), at.path('source'));
    await at.session.notify('workspace/didRenameFiles', { files: [{ oldUri: at.uri('src'), newUri: at.uri('source') }] });
  }, []],
]) {
  test(`the user ${what} in the editor`, () => inFolder(files, async at => {
    await at.open('src/lib.rs', lib);
    await at.lines('src/lib.rs', [3]);
    await act(at);
    await at.lines('src/lib.rs', expected);
  }, mover));
}

const two = { 'one/Cargo.toml': manifest, 'one/src/lib.rs': lib, 'one/src/helper.rs': slow,
  'two/Cargo.toml': manifest, 'two/src/lib.rs': lib, 'two/src/helper.rs': slow };

const folder = (at, name) => ({ uri: at.uri(name), name });

/** A session that begins with other params for its folders. */
const beginning = (params, body) => withFolder(two, root => withSession(async session => {
  const at = new Place(session, root);
  await session.request('initialize', { processId: null, rootUri: null, capabilities: unable, ...params(at) });
  await session.notify('initialized', {});
  await body(at);
  await session.end();
}));

for (const [what, params] of [
  ['two workspace folders', at => ({ workspaceFolders: [folder(at, 'one'), folder(at, 'two')] })],
  ['a folder around both', at => ({ workspaceFolders: [{ uri: at.uri(''), name: 'all' }] })],
  ['one folder in another', at => ({ workspaceFolders: [{ uri: at.uri(''), name: 'all' }, folder(at, 'one')] })],
  ['only a rootUri', at => ({ rootUri: at.uri('') })],
  ['only a rootPath', at => ({ rootPath: at.folder })],
  ['no folder', () => ({ workspaceFolders: null })],
  ['an empty list of folders', () => ({ workspaceFolders: [] })],
  ['a folder that is not there', at => ({ workspaceFolders: [folder(at, 'three')] })],
  ['a folder that is no file', () => ({ workspaceFolders: [{ uri: 'vscode-vfs://github/a/b', name: 'far' }] })],
]) {
  test(`a session begins with ${what}`, () => beginning(params, async at => {
    for (const name of ['one', 'two']) {
      await at.open(`${name}/src/lib.rs`, lib);
      await at.lines(`${name}/src/lib.rs`, [3]);
    }
  }));
}

test('folders come and go', () => beginning(at => ({ workspaceFolders: [folder(at, 'one')] }), async at => {
  await at.open('two/src/lib.rs', lib);
  await at.lines('two/src/lib.rs', [3]);
  const change = (added, removed) => at.session.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
  await change([folder(at, 'two')], []);
  await change([], [folder(at, 'one')]);
  await change([folder(at, 'two')], [folder(at, 'one')]); // there already, gone already
  await at.open('one/src/lib.rs', lib);
  await at.lines('one/src/lib.rs', [3]);
  await at.session.change(at.uri('two/src/lib.rs'), 2, { text: `\n${lib}` });
  await at.lines('two/src/lib.rs', [4]);
}));

test('of a package outside of the folders only what is open is told of', () => beginning(
  at => ({ workspaceFolders: [folder(at, 'one')], initializationOptions: { diagnostics: { workspace: true } } }),
  async at => {
    await at.open('two/src/helper.rs', slow);
    await at.session.request('textDocument/documentLink', { textDocument: { uri: at.uri('two/src/helper.rs') } });
    const { items } = await at.session.request('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(items.map(i => i.uri), [at.uri('one/src/lib.rs')]);
  },
));

test('a package that is depended on by its path', () => inFolder({
  'Cargo.toml': '[workspace]\nmembers = ["app", "base"]\nresolver = "2"\n',
  'app/Cargo.toml': `${manifest}base = { path = "../base" }\n`,
  'app/src/lib.rs': 'pub async fn load() -> String {\n    base::read()\n}\n',
  'base/Cargo.toml': '[package]\nname = "base"\nversion = "0.1.0"\nedition = "2021"\n',
  'base/src/lib.rs': slow,
}, async at => {
  await at.open('app/src/lib.rs', 'pub async fn load() -> String {\n    base::read()\n}\n');
  await at.lines('app/src/lib.rs', [1]);
  await at.open('base/src/lib.rs', quick);
  await at.lines('app/src/lib.rs', []);
}));

test('of what cargo has fetched nothing is found, and hovers teach', () => inFolder({
  ...files, 'vendor/base/Cargo.toml': manifest, 'vendor/base/.cargo-checksum.json': '{}', 'vendor/base/src/lib.rs': blocking,
}, async at => {
  await at.open('src/lib.rs', blocking);
  await at.lines('src/lib.rs', [1]);
  const uri = at.uri('vendor/base/src/lib.rs');
  await at.open('vendor/base/src/lib.rs', blocking);
  assert.deepEqual(await at.session.diagnostics(uri, 1), []);
  assert.deepEqual(await at.session.actions(uri, { start: position(1, 10), end: position(1, 10) }), []);
  const hover = await at.session.request('textDocument/hover', { textDocument: { uri }, position: position(0, 5) });
  assert.match(hover.contents.value, /async/);
}));

test('a file that is not on disk yet', () => inFolder(files, async at => {
  await at.open('src/new.rs', `${slow}\npub async fn again() -> String {\n    read()\n}\n`);
  await at.lines('src/new.rs', [5]);
}));

test('a Cargo.toml that does not parse is told of, and the code is looked at', () => inFolder({ ...files, 'Cargo.toml': '[package\nname' }, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  await at.session.until('a word on it', () => at.session.logged.some(m => m.includes('Cargo.toml')));
}));

test('a binary file is told of, and the others are looked at', () => inFolder({ ...files, 'src/blob.rs': 'fn f() {}\u0000' }, async at => {
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  await at.session.until('a word on it', () => at.session.logged.some(m => m.includes('blob.rs')));
}));

// Large enough to be still read when the bar is due.
const many = { ...files };
for (let i = 0; i < 4500; i++) many[`src/gen/m${i}.rs`] = `pub mod inner {\n${slow.repeat(40)}}\n`;

test('reading takes long: a bar, and the open file before its end', () => withFolder(many, root => withSession(async session => {
  await session.initialize(root, listener);
  const at = new Place(session, root);
  const own = 'pub async fn nap() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n';
  await at.open('src/lib.rs', own);
  const values = () => session.progress.map(p => p.value);
  await at.lines('src/lib.rs', [1]);
  assert.ok(!values().some(v => v.kind === 'end'), 'told before all is read');
  await session.until('the end', () => values().some(v => v.kind === 'end'));
  const [begin, ...rest] = values();
  assert.deepEqual([begin.kind, begin.cancellable, typeof begin.percentage], ['begin', true, 'number']);
  const shown = [begin, ...rest.slice(0, -1)].map(v => v.percentage);
  assert.deepEqual(shown, shown.toSorted((a, b) => a - b), 'it only grows');
  assert.match(rest.at(-1).message, /^\d+ files$/);
  await session.end();
})));

test('reading can be cancelled', () => withFolder(many, root => withSession(async session => {
  await session.initialize(root, listener);
  const at = new Place(session, root);
  await session.until('a bar', () => session.progress.length > 0);
  await session.notify('window/workDoneProgress/cancel', { token: session.progress[0].token });
  await session.until('a word on it', () => session.logged.some(m => m.includes('cancelled')));
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', []); // helper.rs is not known, so nothing is said of it
  await session.end();
})));

test('no bar for a client that has none', () => withFolder(many, root => withSession(async session => {
  await session.initialize(root, but(unable, 'window.workDoneProgress', undefined));
  const at = new Place(session, root);
  await at.open('src/lib.rs', lib);
  await at.lines('src/lib.rs', [3]);
  assert.deepEqual(session.progress, []);
  assert.equal(session.count('window/workDoneProgress/create'), 0);
  await session.end();
})));
