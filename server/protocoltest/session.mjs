// An editor's side of a session with the built server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { check } from './schema.mjs';

const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } =
  require('vscode-languageserver-protocol/node');

const exe = process.platform === 'win32' ? '.exe' : '';
export const binary = process.env.WAKEFUL ?? fileURLToPath(new URL(`../../bin/wakeful${exe}`, import.meta.url));

/** How long anything may take, in ms. */
export const patience = 20_000;

/** Rejects when promise takes longer than patience. */
export function soon(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`still waiting for ${what}`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What VS Code says of itself, as far as it matters. */
export const editor = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, isPreferredSupport: true },
    diagnostic: { dynamicRegistration: true },
  },
};

/** Starts the binary; the caller ends it with stop. */
export function start(args = ['server']) {
  const child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', data => { stderr += data; });
  const exit = new Promise(resolve => child.on('exit', code => resolve(code)));
  return { child, exit: () => soon('the server to end', exit), stderr: () => stderr, stop: () => child.kill('SIGKILL') };
}

/** A session over streams, every message of which is held to the schema. */
export class Session {
  constructor(input, output) {
    this.told = []; // publishDiagnostics, in order
    this.wrong = []; // violations of the schema
    this.waiting = new Set();
    this.connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    this.connection.onNotification((method, params) => this.#arrived(method, params));
    this.connection.onRequest((method, params) => {
      this.#arrived(method, params);
      return null;
    });
    this.connection.onUnhandledProgress(value => {
      this.#hold('$/progress', { token: value.token, value: value.value });
    });
    this.connection.onError(([error]) => this.wrong.push(error));
    this.connection.listen();
  }

  #hold(method, value) {
    try {
      check(method, value);
    } catch (error) {
      this.wrong.push(error);
    }
  }

  #arrived(method, params) {
    this.#hold(method, params);
    if (method === 'textDocument/publishDiagnostics') this.told.push(params);
    for (const look of this.waiting) look();
  }

  /** Sends a request; its result is held to the schema. */
  async request(method, params, token) {
    // The library takes an absent argument for one of the method's own.
    const given = token === undefined ? [params] : [params, token];
    const result = await soon(method, this.connection.sendRequest(method, ...given));
    check(method, result);
    return result;
  }

  notify(method, params) {
    return this.connection.sendNotification(method, params);
  }

  async initialize(folder, capabilities = editor) {
    const rootUri = folder === null ? null : pathToFileURL(folder).href;
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri,
      capabilities,
      workspaceFolders: rootUri && [{ uri: rootUri, name: 'test' }],
    });
    await this.notify('initialized', {});
    return result.capabilities;
  }

  open(uri, text, version = 1) {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'rust', version, text } });
  }

  change(uri, version, ...contentChanges) {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The findings of a version of a document, once the server tells them. */
  diagnostics(uri, version) {
    return soon(`diagnostics of version ${version}`, new Promise(resolve => {
      const look = () => {
        const found = this.told.findLast(t => t.uri === uri && t.version === version);
        if (!found) return;
        this.waiting.delete(look);
        resolve(found.diagnostics);
      };
      this.waiting.add(look);
      look();
    }));
  }

  /** Ends the session in order; everything must have been as the types say. */
  async end() {
    await this.request('shutdown');
    await this.notify('exit');
    assert.deepEqual(this.wrong, []);
  }
}

/** Runs body in a session with a server of its own. */
export async function withSession(body) {
  const server = start();
  const session = new Session(server.child.stdin, server.child.stdout);
  try {
    await body(session, server);
  } finally {
    session.connection.dispose();
    server.stop();
  }
}

/** Makes a folder with files in it, for as long as body runs. */
export async function withFolder(files, body) {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wakeful-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** text with edits carried out; columns are UTF-16 units, as in JavaScript. */
export function apply(text, edits) {
  const lines = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') lines.push(i + 1);
  const offset = p => lines[p.line] + p.character;
  const sorted = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  return sorted.reduce((t, e) => t.slice(0, offset(e.range.start)) + e.newText + t.slice(offset(e.range.end)), text);
}
