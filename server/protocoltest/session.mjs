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
  window: { workDoneProgress: true, showDocument: { support: true } },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
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
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
      isPreferredSupport: true, disabledSupport: true, dataSupport: true, honorsChangeAnnotations: true,
      resolveSupport: { properties: ['edit'] },
    },
    inlayHint: { resolveSupport: { properties: ['tooltip', 'textEdits', 'label.tooltip'] } },
    diagnostic: { dynamicRegistration: true },
  },
};

/** capabilities with another value at a path such as `window.showDocument`; undefined takes it away. */
export function but(capabilities, where, value) {
  const changed = structuredClone(capabilities);
  const keys = where.split('.');
  const last = keys.pop();
  const inner = keys.reduce((object, key) => object[key] ??= {}, changed);
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return changed;
}

/** An editor that is told of findings, and does not ask. */
export const listener = but(editor, 'textDocument.diagnostic', undefined);

/** Starts the binary; the caller ends it with stop. says waits for what a pattern matches in its log. */
export function start(args = ['server']) {
  const child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', data => { stderr += data; });
  const exit = new Promise(resolve => child.on('exit', code => resolve(code)));
  const says = pattern => soon(`${pattern} in the log`, new Promise(resolve => {
    const look = () => {
      const match = pattern.exec(stderr);
      if (match) resolve(match);
    };
    child.stderr.on('data', look);
    look();
  }));
  return { child, exit: () => soon('the server to end', exit), stderr: () => stderr, says, stop: () => child.kill('SIGKILL') };
}

/** A session over streams, every message of which is held to the schema. */
export class Session {
  constructor(input, output) {
    this.told = []; // publishDiagnostics, in order
    this.asked = []; // requests of the server, in order
    this.logged = []; // what it logged
    this.progress = []; // what came under tokens of ours
    this.settings = null; // what it is answered that asks for them, or a promise of that
    this.pulls = false; // findings are asked for
    this.wrong = []; // violations of the schema
    this.waiting = new Set();
    this.connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    this.connection.onNotification((method, params) => this.#arrived(method, params));
    this.connection.onRequest((method, params) => {
      this.asked.push({ method, params });
      this.#arrived(method, params ?? null);
      if (method === 'workspace/configuration') return Promise.all(params.items.map(() => this.settings));
      if (method === 'window/showDocument') return { success: true };
      return null;
    });
    this.connection.onUnhandledProgress(value => {
      this.progress.push(value);
      this.#arrived('$/progress', { token: value.token, value: value.value });
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
    if (method === 'window/logMessage') this.logged.push(params.message);
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

  /** How often the server asked for something. */
  count(method) {
    return this.asked.filter(a => a.method === method).length;
  }

  async initialize(folder, capabilities = editor, initializationOptions = undefined) {
    const rootUri = folder === null ? null : pathToFileURL(folder).href;
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri,
      capabilities,
      initializationOptions,
      workspaceFolders: rootUri && [{ uri: rootUri, name: 'test' }],
    });
    this.pulls = result.capabilities.diagnosticProvider !== undefined;
    await this.notify('initialized', {});
    return result.capabilities;
  }

  open(uri, text, version = 1, languageId = 'rust') {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri, version, ...contentChanges) {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** What find returns once that is anything; it is asked whenever something arrived. */
  until(what, find) {
    return soon(what, new Promise(resolve => {
      const look = () => {
        const found = find();
        if (!found) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    }));
  }

  /** The findings of a version of a document, asked for or once the server tells them. */
  async diagnostics(uri, version) {
    if (this.pulls) return (await this.request('textDocument/diagnostic', { textDocument: { uri } })).items;
    const told = await this.until(`diagnostics of version ${version}`,
      () => this.told.findLast(t => t.uri === uri && t.version === version));
    return told.diagnostics;
  }

  /** The actions at a range, each with its edit. */
  async actions(uri, range, context = {}) {
    const actions = await this.request('textDocument/codeAction', {
      textDocument: { uri }, range, context: { diagnostics: [], ...context },
    });
    return Promise.all(actions.map(a => (a.data && !a.edit ? this.request('codeAction/resolve', a) : a)));
  }

  /** Ends the session in order; everything must have been as the types say. */
  async end() {
    await this.request('shutdown');
    await this.notify('exit');
    assert.deepEqual(this.wrong, []);
  }
}

/** Runs body in a session with a server of its own. */
export async function withSession(body, args) {
  const server = start(args);
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
