import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as vscode from 'vscode';
import { bundledProgram } from '../../src/bundled';

describe('the bundled server', () => {
  let folder: string;
  const extension = (version: string) => ({
    asAbsolutePath: (relative: string) => path.join(folder, relative),
    globalStorageUri: vscode.Uri.file(path.join(folder, 'storage')),
    extension: { packageJSON: { version } },
  }) as unknown as vscode.ExtensionContext;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'wakeful-bundled-'));
    await mkdir(path.join(folder, 'server'));
    await writeFile(path.join(folder, 'server', 'wakeful.br'), brotliCompressSync('a program'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is unpacked once, by as many windows as open at once', async () => {
    const windows = Array.from({ length: 20 }, () => bundledProgram(extension('1.0.0'), 'wakeful'));
    const [program, ...others] = await Promise.all(windows);
    assert.ok(program && others.every((other) => other === program));
    assert.equal(await readFile(program, 'utf8'), 'a program');
    assert.deepEqual(await readdir(path.dirname(program)), ['wakeful']);
  });

  it('takes the place of older versions', async () => {
    await bundledProgram(extension('1.0.0'), 'wakeful');
    await bundledProgram(extension('1.1.0'), 'wakeful');
    assert.deepEqual(await readdir(path.join(folder, 'storage')), ['1.1.0']);
  });

  it('is none where none comes along', async () => {
    assert.equal(await bundledProgram(extension('1.0.0'), 'other'), undefined);
  });
});
