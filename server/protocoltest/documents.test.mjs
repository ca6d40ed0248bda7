// What a document is: its text in every encoding, its name in every spelling.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { but, listener, withFolder, withSession } from './session.mjs';

const buffer = 'untitled:Untitled-1';

// Loose files are read as snippets are: without `use` lines.
const nap = 'async fn nap() { std::thread::sleep(Duration::from_secs(1)); }\n';
const fine = 'async fn nap() { tokio::time::sleep(Duration::from_secs(1)).await; }\n';

const at = (startLine, startCharacter, endLine = startLine, endCharacter = startCharacter) =>
  ({ start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } });

const lines = findings => findings.map(f => f.range.start.line);

/** A session with a client that is told of findings, without a folder. */
const alone = (body, capabilities = listener) => withSession(async (session, server) => {
  const answer = await session.initialize(null, capabilities);
  await body(session, answer, server);
  await session.end();
});

for (const [offered, agreed, before, after] of [
  [['utf-8'], 'utf-8', 6, 12],
  [['utf-16'], 'utf-16', 3, 6],
  [['utf-32'], 'utf-32', 2, 4],
  [['utf-32', 'utf-8'], 'utf-32', 2, 4],
  [['utf-7', 'utf-8'], 'utf-8', 6, 12],
  [['latin-1'], 'utf-16', 3, 6],
  [undefined, 'utf-16', 3, 6],
]) {
  test(`of the encodings ${offered ?? '(none)'} it is ${agreed}, in changes and in findings`, () => alone(async (session, answer) => {
    assert.equal(answer.positionEncoding, agreed);
    await session.open(buffer, `/*${'é𝒳'}*/ ${nap}`);
    const [finding] = await session.diagnostics(buffer, 1);
    const shift = finding.range.start.character;
    await session.change(buffer, 2, { range: at(0, 2 + before), text: 'é𝒳' });
    const [moved] = await session.diagnostics(buffer, 2);
    assert.equal(moved.range.start.character, shift + after - before);
    await session.change(buffer, 3, { range: at(0, 2, 0, 2 + after), text: '' });
    const [back] = await session.diagnostics(buffer, 3);
    assert.equal(back.range.start.character, shift - before);
  }, but(listener, 'general.positionEncodings', offered)));
}

for (const [what, changes, expected] of [
  ['a line before', [{ range: at(0, 0), text: '\n' }], [1]],
  ['two lines, one after the other', [{ range: at(0, 0), text: '\n' }, { range: at(0, 0), text: '// two\n' }], [2]],
  ['each change stands on the one before', [{ range: at(0, 0), text: 'X\n' }, { range: at(0, 0, 1, 0), text: '' }], [0]],
  ['the whole text again', [{ text: `\n\n${nap}` }], [2]],
  ['the whole text, then a place in it', [{ text: fine + nap }, { range: at(0, 0), text: '\n' }], [2]],
  ['a place, then the whole text', [{ range: at(0, 0), text: '"' }, { text: nap }], [0]],
  ['a copy behind the end', [{ range: at(9, 0), text: nap.replace('nap', 'again') }], [0, 1]],
  ['a range that runs backwards', [{ range: { start: { line: 1, character: 0 }, end: { line: 0, character: 0 } }, text: fine }], []],
  ['a column behind the end of its line', [{ range: at(0, 999), text: '// at the end' }], [0]],
  ['a wrong rangeLength', [{ range: at(0, 0), rangeLength: 99, text: '\n' }], [1]],
  ['no change at all', [], [0]],
  ['line ends of Windows', [{ range: at(0, 0), text: '\r\n\r\n' }], [2]],
  ['everything is taken away', [{ range: at(0, 0, 99, 0), text: '' }], []],
]) {
  test(`change: ${what}`, () => alone(async session => {
    await session.open(buffer, nap);
    assert.deepEqual(lines(await session.diagnostics(buffer, 1)), [0]);
    await session.change(buffer, 2, ...changes);
    assert.deepEqual(lines(await session.diagnostics(buffer, 2)), expected);
  }));
}

for (const uri of [
  'untitled:Untitled-7', 'untitled:/home/me/new.rs', 'vscode-notebook-cell:/n.ipynb#W0sZmlsZQ%3D%3D', 'git:/a/b.rs?%7B%22ref%22%3A%22%22%7D',
  'vscode-vfs://github/a/b/src/lib.rs', 'inmemory://model/1', 'file://elsewhere/share/a.rs',
]) {
  test(`a loose file: ${uri}`, () => alone(async session => {
    await session.open(uri, nap);
    const [finding] = await session.diagnostics(uri, 1);
    assert.equal(finding.code, 'blocking_in_async');
    const actions = await session.actions(uri, finding.range, { diagnostics: [finding] });
    const edited = actions.filter(a => a.edit).flatMap(a => a.edit.documentChanges);
    assert.ok(edited.length > 0 && edited.every(e => e.textDocument.uri === uri), 'edits name it as the client does');
    await session.change(uri, 2, { text: fine });
    assert.deepEqual(await session.diagnostics(uri, 2), []);
  }));
}

for (const [what, name, respelled] of [
  ['a blank', 'a b.rs', uri => uri.replace('%20', ' ')],
  ['a letter that needs no escape', 'lib.rs', uri => uri.replace('lib', '%6Cib')],
  ['hex digits in lower case', 'né.rs', uri => uri.replace('%C3%A9', '%c3%a9')],
  ['letters as they are', 'né.rs', uri => uri.replace('%C3%A9', 'é')],
  ['a dot on the way', 'lib.rs', uri => uri.replace('/lib.rs', '/./lib.rs')],
  ['localhost', 'lib.rs', uri => uri.replace('file:///', 'file://localhost/')],
]) {
  test(`one file, spelled in two ways: ${what}`, () => withFolder({}, folder => alone(async session => {
    const uri = pathToFileURL(path.join(folder, name)).href;
    assert.notEqual(respelled(uri), uri);
    await session.open(uri, nap);
    await session.diagnostics(uri, 1);
    await session.change(respelled(uri), 2, { text: fine });
    assert.deepEqual(await session.diagnostics(uri, 2), [], 'told under the name that it was opened by');
  })));
}

for (const [what, uri, language] of [
  ['by its language', buffer, 'markdown'],
  ['by its name', 'file:///tmp/README.md', 'plaintext'],
]) {
  test(`Markdown ${what}`, () => alone(async session => {
    await session.open(uri, `# Naps\n\n\`\`\`rust\n${nap}\`\`\`\n`, 1, language);
    assert.deepEqual(lines(await session.diagnostics(uri, 1)), [3]);
    await session.change(uri, 2, { range: at(1, 0), text: 'Prose.\n' });
    assert.deepEqual(lines(await session.diagnostics(uri, 2)), [4]);
    await session.change(uri, 3, { range: at(3, 3, 3, 7), text: 'text' });
    assert.deepEqual(await session.diagnostics(uri, 3), []);
  }));
}

test('other languages are kept in step and left alone', () => alone(async session => {
  await session.open('file:///tmp/notes.txt', nap, 1, 'plaintext');
  await session.change('file:///tmp/notes.txt', 2, { range: at(0, 0), text: 'x' });
  assert.equal(await session.request('textDocument/hover', { textDocument: { uri: 'file:///tmp/notes.txt' }, position: { line: 0, character: 2 } }), null);
  await session.notify('textDocument/didClose', { textDocument: { uri: 'file:///tmp/notes.txt' } });
  await session.open(buffer, nap);
  await session.diagnostics(buffer, 1);
  assert.ok(session.told.every(t => t.uri === buffer));
}));

test('Rust is Rust by its name, whatever the client calls it', () => alone(async session => {
  await session.open('file:///tmp/loose.rs', nap, 1, 'plaintext');
  assert.equal((await session.diagnostics('file:///tmp/loose.rs', 1)).length, 1);
}));

test('opened twice: the second text counts', () => alone(async session => {
  await session.open(buffer, fine);
  await session.open(buffer, nap, 2);
  assert.equal((await session.diagnostics(buffer, 2)).length, 1);
}));

test('closed: what was told is taken back', () => alone(async session => {
  await session.open(buffer, nap);
  await session.diagnostics(buffer, 1);
  await session.notify('textDocument/didClose', { textDocument: { uri: buffer } });
  await session.until('the end of it', () => session.told.at(-1).diagnostics.length === 0);
  await session.open(buffer, nap, 1);
  await session.until('the finding again', () => session.told.at(-1).diagnostics.length === 1);
}));

test('closed or saved without having been opened', () => alone(async session => {
  await session.notify('textDocument/didClose', { textDocument: { uri: buffer } });
  await session.notify('textDocument/didSave', { textDocument: { uri: buffer } });
  await session.notify('textDocument/didSave', { textDocument: { uri: 'file:///no/such/Cargo.toml' }, text: 'x' });
  await session.open(buffer, nap);
  assert.equal((await session.diagnostics(buffer, 1)).length, 1);
}));

for (const [what, text, expected] of [
  ['nothing', '', []],
  ['a BOM', `\ufeff${nap}`, [0]],
  ['half a character', `${nap}// \ud835`, [0]],
  ['bytes of no text', `${nap}\u0000`, []],
  ['half a function', `${nap}async fn half(`, [0]],
  ['no newline at the end', nap.trimEnd(), [0]],
]) {
  test(`a text with ${what}`, () => alone(async session => {
    await session.open(buffer, text);
    assert.deepEqual(lines(await session.diagnostics(buffer, 1)), expected);
  }));
}
