// Clients that misbehave, and how the server is watched at work.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { but, editor, listener, Session, soon, start, withFolder, withSession } from './session.mjs';

const buffer = 'untitled:Untitled-1';
const nap = 'async fn nap() { std::thread::sleep(Duration::from_secs(1)); }\n';
const init = { processId: null, rootUri: null, capabilities: {} };

const alone = body => withSession(async (session, server) => {
  await session.initialize(null, listener);
  await body(session, server);
  await session.end();
});

/** Speaks to a server in bytes. */
class Raw {
  constructor(args) {
    this.server = start(args);
    this.messages = [];
    this.waiting = new Set();
    let rest = Buffer.alloc(0);
    this.server.child.stdin.on('error', () => {}); // it may leave while we write
    this.server.child.stdout.on('data', data => {
      rest = Buffer.concat([rest, data]);
      for (;;) {
        const head = rest.indexOf('\r\n\r\n');
        if (head < 0) break;
        const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, head).toString())[1]);
        if (rest.length < head + 4 + length) break;
        this.messages.push(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()));
        rest = rest.subarray(head + 4 + length);
      }
      for (const look of this.waiting) look();
    });
  }
  bytes(data) { this.server.child.stdin.write(data); }
  body(text) { this.bytes(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`); }
  send(message) { this.body(JSON.stringify({ jsonrpc: '2.0', ...message })); }
  until(what, find) {
    return soon(what, new Promise(resolve => {
      const look = () => {
        const found = this.messages.find(find);
        if (found) resolve(found);
      };
      this.waiting.add(look);
      look();
    }));
  }
  answer(id) { return this.until(`the answer to ${id}`, m => m.id === id && !m.method); }
  async initialize(more = {}) {
    this.send({ id: 'init', method: 'initialize', params: { ...init, ...more } });
    return this.answer('init');
  }
  open(text) {
    this.send({ method: 'textDocument/didOpen', params: { textDocument: { uri: buffer, languageId: 'rust', version: 1, text } } });
  }
}

const raw = async (body, args) => {
  const client = new Raw(args);
  try {
    await body(client);
  } finally {
    client.server.stop();
  }
};

const hover = { method: 'textDocument/hover', params: { textDocument: { uri: buffer }, position: { line: 0, character: 30 } } };

test('a client that never says `initialized` is told what is wrong, and asked nothing', () => raw(async client => {
  await client.initialize({ capabilities: editor, initializationOptions: { pullDiagnostics: false } });
  client.open(nap);
  const told = await client.until('findings', m => m.method === 'textDocument/publishDiagnostics');
  assert.equal(told.params.diagnostics.length, 1);
  client.send({ id: 1, ...hover });
  assert.ok((await client.answer(1)).result.contents.value);
  assert.ok(!client.messages.some(m => m.method && m.id !== undefined), 'it may not be asked yet');
}));

test('an id that is used twice gets two answers', () => raw(async client => {
  await client.initialize();
  client.open(nap);
  client.send({ id: 7, ...hover });
  client.send({ id: 7, ...hover });
  client.send({ id: 7, method: 'no/such' });
  client.send({ id: 8, method: 'shutdown' });
  await client.until('all of them', () => client.messages.filter(m => m.id === 7).length === 3);
  assert.equal(client.messages.filter(m => m.id === 7 && m.result?.contents).length, 2);
}));

for (const [what, body, code] of [
  ['half of an object', '{"jsonrpc":"2.0","id":7,', -32700],
  ['no JSON', 'hello', -32700],
  ['nothing', '', -32700],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x7b]), -32700],
  ['a thousand brackets', '['.repeat(1000), -32700],
  ['a number', '7', -32600],
  ['a batch', '[{"jsonrpc":"2.0","id":7,"method":"shutdown"}]', -32600],
  ['an empty batch', '[]', -32600],
  ['no method', '{"jsonrpc":"2.0"}', -32600],
  ['a method that is a number', '{"jsonrpc":"2.0","id":7,"method":7}', -32600],
  ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"shutdown"}', -32600],
]) {
  test(`a message of ${what} is answered, and the session goes on`, () => raw(async client => {
    await client.initialize();
    client.bytes(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
    client.bytes(body);
    assert.equal((await client.until('an error', m => m.error)).error.code, code);
    client.send({ id: 9, method: 'shutdown' });
    assert.equal((await client.answer(9)).result, null);
  }));
}

for (const [what, bytes] of [
  ['a gigabyte announced', 'Content-Length: 1073741824\r\n\r\n{}'],
  ['more than any number announced', 'Content-Length: 99999999999999999999\r\n\r\n{}'],
  ['less than nothing announced', 'Content-Length: -1\r\n\r\n{}'],
  ['no length', 'Content-Type: application/json\r\n\r\n{}'],
  ['a request of HTTP', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}'],
  ['an endless header', `X: ${'x'.repeat(1 << 20)}`],
]) {
  test(`${what}: the session ends, and no memory is spent on it`, () => raw(async client => {
    await client.initialize();
    const before = resident(client.server.child.pid);
    client.bytes(bytes);
    client.send({ id: 9, method: 'shutdown' });
    client.send({ method: 'exit' });
    assert.equal(await client.server.exit(), 1, 'nothing behind it is obeyed');
    assert.ok(before < 1 << 29);
  }));
}

/** Resident memory in bytes, 0 where it cannot be told. */
function resident(pid) {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))[1]) : 0;
}

test('a gigabyte that does come is not stored', () => raw(async client => {
  await client.initialize();
  client.bytes('Content-Length: 1000000000\r\n\r\n');
  for (let i = 0; i < 20; i++) client.bytes(Buffer.alloc(1 << 20, 32));
  assert.equal(await client.server.exit(), 1);
  assert.ok(client.messages.some(m => m.error?.code === -32600));
}));

for (const [what, bytes] of [
  ['in a message', 'Content-Length: 100\r\n\r\n{"jsonrpc"'],
  ['in a header', 'Content-Le'],
  ['between two messages', ''],
]) {
  test(`the input ends ${what}`, () => raw(async client => {
    await client.initialize();
    client.open(nap);
    client.server.child.stdin.end(bytes);
    assert.equal(await client.server.exit(), 1);
  }));
}

test('the client is killed: the server goes, though its pipe is held open', () => withFolder({}, async folder => {
  // The client's child keeps the pipe, as a shell between the two would.
  const script = path.join(folder, 'client.mjs');
  writeFileSync(script, `
    import { spawn } from 'node:child_process';
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    const server = spawn(process.argv[2], ['server'], { stdio: ['pipe', 'pipe', 'inherit'] });
    server.stdout.once('data', () => console.log(server.pid));
    server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
    setInterval(() => {}, 1000);
  `);
  const { binary } = await import('./session.mjs');
  const client = spawn(process.execPath, [script, binary], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = Number(await soon('the server', new Promise(resolve => client.stdout.once('data', resolve))));
  client.kill('SIGKILL');
  const gone = () => {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  };
  await soon('the end of the server', (async () => {
    while (!gone()) await new Promise(resolve => setTimeout(resolve, 50));
  })());
}));

test('everything is cancelled', () => alone(async session => {
  await session.open(buffer, nap.repeat(200));
  const asked = Array.from({ length: 200 }, () => {
    const source = new CancellationTokenSource();
    const answer = session.request('textDocument/codeAction', {
      textDocument: { uri: buffer }, range: { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } }, context: { diagnostics: [] },
    }, source.token);
    source.cancel();
    return answer.then(() => 'answered', error => error.code);
  });
  for (const outcome of await Promise.all(asked)) assert.ok(outcome === 'answered' || outcome === -32800, outcome);
  assert.equal((await session.diagnostics(buffer, 1)).length, 200);
}));

test('what is not under way is cancelled', () => raw(async client => {
  await client.initialize();
  for (const id of [99, 'x', null, {}, 'init']) client.send({ method: '$/cancelRequest', params: { id } });
  client.send({ method: '$/cancelRequest' });
  client.send({ id: 1, method: 'shutdown' });
  assert.equal((await client.answer(1)).result, null);
}));

test('a file that was closed is changed', () => alone(async session => {
  await session.open(buffer, nap);
  await session.diagnostics(buffer, 1);
  await session.notify('textDocument/didClose', { textDocument: { uri: buffer } });
  await session.change(buffer, 2, { text: nap + nap });
  await session.open(buffer, '', 3);
  assert.deepEqual(await session.diagnostics(buffer, 3), []);
}));

test('versions that go back, stay, and jump', () => alone(async session => {
  await session.open(buffer, '', 5);
  for (const version of [4, 4, 4, -2, 0, 2_000_000_000]) await session.change(buffer, version, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// x\n' });
  await session.change(buffer, 3, { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, text: nap });
  const [finding] = await session.diagnostics(buffer, 3);
  assert.equal(finding.range.start.line, 6, 'every change was made');
}));

const far = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };

for (const [method, params] of [
  ['textDocument/hover', { position: far }],
  ['textDocument/completion', { position: far }],
  ['textDocument/documentHighlight', { position: far }],
  ['textDocument/codeAction', { range: { start: far, end: far }, context: { diagnostics: [] } }],
  ['textDocument/codeAction', { range: { start: far, end: { line: 0, character: 0 } }, context: { diagnostics: [] } }],
  ['textDocument/inlayHint', { range: { start: { line: 0, character: 0 }, end: far } }],
]) {
  test(`${method} out of bounds, open, closed and never opened`, () => alone(async session => {
    await session.open(buffer, nap);
    await session.request(method, { textDocument: { uri: buffer }, ...params });
    await session.notify('textDocument/didClose', { textDocument: { uri: buffer } });
    await session.request(method, { textDocument: { uri: buffer }, ...params });
    await session.request(method, { textDocument: { uri: 'file:///no/such.rs' }, ...params });
  }));
}

for (const [method, params] of [
  ['textDocument/hover', { textDocument: { uri: buffer }, position: { line: -1, character: 0 } }],
  ['textDocument/hover', { textDocument: { uri: buffer } , position: 'here' }],
  ['textDocument/codeAction', []],
  ['workspace/executeCommand', { command: 'wakeful.noSuchCommand' }],
  ['workspace/executeCommand', { command: 'wakeful.anatomy', arguments: [7] }],
]) {
  test(`${method} with ${JSON.stringify(params)} fails, and alone`, () => raw(async client => {
    await client.initialize();
    client.open(nap);
    client.send({ id: 1, method, params });
    assert.ok((await client.answer(1)).error);
    client.send({ id: 2, ...hover });
    assert.ok((await client.answer(2)).result);
  }));
}

test('what is unknown: a request is refused, a notification passed over', () => raw(async client => {
  await client.initialize();
  client.send({ id: 1, method: '$/unknown' });
  client.send({ id: 2, method: 'textDocument/formatting', params: {} });
  client.send({ method: '$/unknown' });
  client.send({ method: 'workspace/unknown', params: [1] });
  for (const id of [1, 2]) assert.equal((await client.answer(id)).error.code, -32601);
  client.send({ id: 3, method: 'shutdown' });
  await client.answer(3);
}));

test('ten thousand changes in a burst', () => alone(async session => {
  await session.open(buffer, nap);
  await session.diagnostics(buffer, 1);
  const start = { line: 0, character: 0 };
  for (let version = 2; version < 10_002; version++) session.change(buffer, version, { range: { start, end: start }, text: version % 100 ? ' ' : '\n' });
  const [finding] = await session.diagnostics(buffer, 10_001);
  assert.equal(finding.range.start.line, 100);
  assert.ok(session.told.length < 5_000, `told ${session.told.length} times`);
}));

test('five hundred open files', () => alone(async session => {
  const uris = Array.from({ length: 500 }, (_, i) => `untitled:${i}`);
  for (const uri of uris) await session.open(uri, nap);
  for (const uri of uris) assert.equal((await session.diagnostics(uri, 1)).length, 1);
  await session.change(uris[250], 2, { text: '' });
  assert.deepEqual(await session.diagnostics(uris[250], 2), []);
  for (const uri of uris) await session.notify('textDocument/didClose', { textDocument: { uri } });
}));

for (const [what, text] of [
  ['ten thousand brackets', `fn f() { ${'('.repeat(10_000)}${')'.repeat(10_000)} }`],
  ['five megabytes', 'fn f() {}\n'.repeat(500_000)],
  ['one line of a hundred kilobytes', `fn f() { ${'g(); '.repeat(20_000)} }`],
]) {
  test(`a text of ${what}: the others are served`, () => alone(async session => {
    await session.open('untitled:hostile', text);
    await session.open(buffer, nap);
    assert.equal((await session.diagnostics(buffer, 1)).length, 1);
  }));
}

test('beside another server on the same buffer, no finding of either is lost', () => alone(async session => {
  const tiny = tinyServer();
  const other = new Session(tiny.stdin, tiny.stdout);
  try {
    await other.connection.sendRequest('initialize', init);
    const shown = new Map(); // as an editor keeps them: by server
    const both = [['wakeful', session], ['tiny', other]];
    let text = `${nap}// TODO\n`;
    for (const [, s] of both) await s.open(buffer, text);
    for (let version = 2; version < 40; version++) {
      const change = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: version % 2 ? nap : '// TODO\n' };
      text = change.text + text;
      for (const [, s] of both) await s.change(buffer, version, change);
    }
    for (const [name, s] of both) {
      shown.set(name, await s.diagnostics(buffer, 39));
    }
    const lines = text.split('\n');
    const expected = word => lines.flatMap((line, i) => (line.includes(word) ? [i] : []));
    assert.deepEqual(shown.get('wakeful').map(d => d.range.start.line), expected('sleep'));
    assert.deepEqual(shown.get('tiny').map(d => d.range.start.line), expected('TODO'));
    assert.ok(shown.get('wakeful').every(d => d.source === 'wakeful'), 'so that an editor can tell them apart');
  } finally {
    other.connection.dispose();
    tiny.kill();
  }
}));

/** The process of a second language server, which reports every TODO. */
function tinyServer() {
  const script = `
    let text = [], rest = '';
    const send = m => { const b = JSON.stringify({ jsonrpc: '2.0', ...m }); process.stdout.write('Content-Length: ' + b.length + '\\r\\n\\r\\n' + b); };
    process.stdin.on('data', data => {
      rest += data;
      for (;;) {
        const head = rest.indexOf('\\r\\n\\r\\n');
        const length = Number(/Content-Length: (\\d+)/.exec(rest)?.[1]);
        if (head < 0 || rest.length < head + 4 + length) return;
        const m = JSON.parse(rest.slice(head + 4, head + 4 + length));
        rest = rest.slice(head + 4 + length);
        if (m.id !== undefined) send({ id: m.id, result: { capabilities: {} } });
        if (m.method === 'textDocument/didOpen') text = m.params.textDocument.text;
        if (m.method === 'textDocument/didChange') text = m.params.contentChanges[0].text + text;
        if (!m.method.startsWith('textDocument/did')) continue;
        const diagnostics = text.split('\\n').flatMap((line, i) => line.includes('TODO')
          ? [{ range: { start: { line: i, character: 0 }, end: { line: i, character: 4 } }, message: 'to do' }] : []);
        send({ method: 'textDocument/publishDiagnostics', params: { uri: m.params.textDocument.uri, version: m.params.textDocument.version, diagnostics } });
      }
    });`;
  return spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
}

for (const [level, expected] of [['off', []], ['messages', ['message']], ['verbose', ['message', 'verbose']]]) {
  test(`$/setTrace ${level}`, () => raw(async client => {
    await client.initialize({ trace: 'off' });
    client.send({ method: '$/setTrace', params: { value: level } });
    client.open(nap);
    await client.until('findings', m => m.method === 'textDocument/publishDiagnostics');
    client.send({ id: 1, method: 'shutdown' });
    await client.answer(1);
    const traces = client.messages.filter(m => m.method === '$/logTrace').map(m => m.params);
    assert.equal(traces.some(t => t.message.includes('textDocument/didOpen')), level !== 'off');
    for (const t of traces) assert.deepEqual(Object.keys(t), expected);
  }));
}

test('a trace that is asked for at the start begins behind the answer', () => raw(async client => {
  await client.initialize({ trace: 'messages' });
  client.send({ method: '$/setTrace', params: { value: 'off' } });
  client.send({ id: 1, method: 'shutdown' });
  await client.answer(1);
  const methods = client.messages.map(m => m.method ?? m.id);
  assert.equal(methods[0], 'init');
  assert.ok(methods.includes('$/logTrace'));
}));

test('--log and --trace tell everything, in a file', () => withFolder({}, async folder => {
  const log = path.join(folder, 'server.log');
  await raw(async client => {
    await client.initialize();
    client.open(nap);
    await client.until('findings', m => m.method === 'textDocument/publishDiagnostics');
    client.send({ id: 1, method: 'shutdown' });
    client.send({ method: 'exit' });
    assert.equal(await client.server.exit(), 0);
    assert.equal(client.server.stderr(), '');
  }, ['server', '--log', log, '--trace']);
  const told = readFileSync(log, 'utf8');
  for (const what of ['received', 'sent', 'textDocument/didOpen', 'textDocument/publishDiagnostics', 'thread::sleep']) assert.ok(told.includes(what), what);
}));

test('--log alone keeps what is typed to itself', () => withFolder({}, async folder => {
  const log = path.join(folder, 'server.log');
  await raw(async client => {
    await client.initialize({ clientInfo: { name: 'someone' } });
    client.open(nap);
    client.send({ id: 1, method: 'shutdown' });
    client.send({ method: 'exit' });
    assert.equal(await client.server.exit(), 0);
  }, ['server', '--log', log]);
  const told = readFileSync(log, 'utf8');
  assert.match(told, /someone/);
  assert.doesNotMatch(told, /thread::sleep/);
}));

test('--log to where nobody may write is a wrong use', async () => {
  const server = start(['server', '--log', path.join(path.sep, 'no', 'such', 'folder', 'log')]);
  assert.equal(await server.exit(), 2);
  assert.match(server.stderr(), /open log/);
});

/** Runs body with the port of a server that listens. */
async function listening(args, body) {
  const server = start(['server', '--listen', ...args]);
  try {
    const port = Number((await server.says(/listening on .*:(\d+)/))[1]);
    await body(port);
  } finally {
    server.stop();
  }
}

const connect = port => {
  const socket = net.connect(port, '127.0.0.1');
  return { socket, session: new Session(socket, socket) };
};

test('--listen: two clients at once know nothing of each other', () => listening(['127.0.0.1:0'], async port => {
  const clients = [connect(port), connect(port)];
  try {
    for (const { session } of clients) await session.initialize(null, listener);
    await clients[0].session.open(buffer, nap);
    await clients[1].session.open(buffer, '');
    assert.equal((await clients[0].session.diagnostics(buffer, 1)).length, 1);
    assert.equal((await clients[1].session.diagnostics(buffer, 1)).length, 0);
    clients[0].socket.destroy(); // without a word
    await clients[1].session.change(buffer, 2, { text: nap });
    assert.equal((await clients[1].session.diagnostics(buffer, 2)).length, 1);
    await clients[1].session.end();
  } finally {
    for (const { session, socket } of clients) {
      session.connection.dispose();
      socket.destroy();
    }
  }
}));

for (const address of ['0.0.0.0:0', ':0', '[::]:0', '192.0.2.1:0']) {
  test(`--listen ${address} is refused`, async () => {
    const server = start(['server', '--listen', address]);
    assert.equal(await server.exit(), 3);
    assert.match(server.stderr(), /other machines/);
  });
}

test('--listen to every machine, if that is said', () => listening(['0.0.0.0:0', '--any-host'], async port => {
  const { socket, session } = connect(port);
  await session.initialize(null, but(listener, 'window', undefined));
  await session.end();
  session.connection.dispose();
  socket.destroy();
}));
