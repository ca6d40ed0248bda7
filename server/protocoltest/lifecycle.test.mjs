// How sessions begin and end.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import net from 'node:net';
import test from 'node:test';
import { Session, soon, start, withSession } from './session.mjs';
import { check } from './schema.mjs';

const init = { processId: null, rootUri: null, capabilities: {} };

test('shutdown, exit: 0', () => withSession(async (session, server) => {
  await session.initialize(null);
  await session.end();
  assert.equal(await server.exit(), 0);
}));

test('exit without shutdown: 1', () => withSession(async (session, server) => {
  await session.initialize(null);
  await session.notify('exit');
  assert.equal(await server.exit(), 1);
}));

test('the end of input ends the server', () => withSession(async (session, server) => {
  await session.initialize(null);
  server.child.stdin.end();
  assert.equal(await server.exit(), 1);
}));

test('the end of the parent ends the server', () => withSession(async (session, server) => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    await session.request('initialize', { ...init, processId: parent.pid });
  } finally {
    parent.kill('SIGKILL');
  }
  assert.equal(await server.exit(), 1);
}));

test('what comes at the wrong time, or is unknown, is an error', () => withSession(async session => {
  const fails = (code, method, params = {}) =>
    assert.rejects(session.connection.sendRequest(method, params), e => e.code === code, method);
  await fails(-32002, 'textDocument/hover');
  await session.initialize(null);
  await fails(-32600, 'initialize', init);
  await fails(-32601, 'no/such/method');
  await fails(-32602, 'textDocument/hover', { position: 'here' });
  await session.request('shutdown');
  await fails(-32600, 'textDocument/hover');
}));

test('malformed JSON is answered, and the session goes on', async () => {
  const server = start();
  try {
    const send = body => server.child.stdin.write(`CONTENT-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let out = '';
    const answered = new Promise(resolve => server.child.stdout.on('data', data => {
      out += data;
      if (out.includes('"capabilities"')) resolve();
    }));
    send('{"jsonrpc": "2.0", "id": 1,');
    send(JSON.stringify({ jsonrpc: '2.0', id: -5, method: 'initialize', params: init }));
    await soon('the answers', answered);
    assert.match(out, /"id":null.*-32700/);
    assert.match(out, /"id":-5,"result"/);
  } finally {
    server.stop();
  }
});

test('--listen serves one session a connection', async () => {
  const server = start(['server', '--listen', '127.0.0.1:0']);
  try {
    const port = Number((await server.says(/127\.0\.0\.1:(\d+)/))[1]);
    for (let i = 0; i < 2; i++) {
      const socket = net.connect(port, '127.0.0.1');
      const closed = new Promise(resolve => socket.on('close', resolve));
      const session = new Session(socket, socket);
      try {
        await session.initialize(null);
        await session.end();
        await soon('the end of the connection', closed);
      } finally {
        session.connection.dispose();
        socket.destroy();
      }
    }
  } finally {
    server.stop();
  }
});

test('the schema is strict', () => {
  check('textDocument/hover', { contents: { kind: 'markdown', value: 'x' } });
  assert.throws(() => check('textDocument/hover', { contents: 3 }));
  assert.throws(() => check('textDocument/codeAction', [{ titel: 'x' }]));
  assert.throws(() => check('textDocument/publishDiagnostics', { uri: 'x', diagnostics: null }));
  assert.throws(() => check('no/such/method', {}));
});
