import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, open, replace, servers, set, some } from './editor';

/** The one server that runs, another than before. */
const replaced = (before: number) => eventually('another server', () => {
  const now = servers();
  return now.length === 1 && now[0] !== before && now[0];
});

const ask = ({ uri }: vscode.TextDocument) => vscode.commands.executeCommand('wakeful.suspensions', uri.toString());

/** Waits until the server answers; what is shown may still be from the one before. */
const answers = (document: vscode.TextDocument) => eventually('an answer', async () => ask(document).then(() => true, () => false));

describe('the server', () => {
  afterEach(closeAll);

  it('is the one on PATH when no other is named, and runs once', async () => {
    await findings(await open('src/cache.rs'), some);
    assert.equal(servers().length, 1);
  });

  it('starts again when asked to', async () => {
    const document = await open('src/cache.rs');
    await findings(document, some);
    const [before] = servers();
    await vscode.commands.executeCommand('wakeful.restart');
    await replaced(before!);
    await findings(document, some);
  });

  it('comes back after five crashes, and not after the sixth', async () => {
    await vscode.commands.executeCommand('wakeful.restart'); // with no crash counted
    const document = await open('src/config.rs');
    for (let crash = 1; crash <= 5; crash++) {
      await answers(document); // one that dies before it is ready would stay away
      const [running] = servers();
      process.kill(running!, 'SIGKILL');
      execFileSync('sleep', ['0.2']); // it is gone, and the client does not know yet
      await Promise.allSettled(Array.from({ length: 10 }, () => ask(document)));
      await replaced(running!);
    }
    await answers(document);
    await findings(document, some);
    await replace(document, 'std::fs::read_to_string(path)?', 'tokio::fs::read_to_string(path).await?');
    await findings(document, (list) => list.length === 0); // it knows the text of now
    process.kill(servers()[0]!, 'SIGKILL');
    await eventually('the end', () => servers().length === 0);
    await setTimeout(1000);
    assert.deepEqual(servers(), []);
    await vscode.commands.executeCommand('wakeful.restart');
    await eventually('the server', () => servers().length === 1);
  });

  it('is not tried again when it fails to start', async () => {
    const program = path.join(await mkdtemp(path.join(os.tmpdir(), 'wakeful-broken-')), 'wakeful');
    await writeFile(program, `#!/bin/sh\necho "$1" >>"$0.starts"\n[ "$1" = version ] && echo broken && exit 0\nexit 3\n`);
    await chmod(program, 0o755);
    const starts = async () => (await readFile(`${program}.starts`, 'utf8').catch(() => '')).split('\n').filter((s) => s === 'server');
    await set('server.path', program);
    await eventually('a start', async () => (await starts()).length > 0);
    await setTimeout(1500);
    assert.equal((await starts()).length, 1);
    await set('server.path', undefined);
    await eventually('the server', () => servers().length === 1);
    await rm(path.dirname(program), { recursive: true });
  });

  it('is not looked for elsewhere when the named one is missing', async () => {
    await set('server.path', '/nowhere/wakeful');
    await eventually('the end', () => servers().length === 0);
    await setTimeout(500);
    assert.deepEqual(servers(), []);
    await set('server.path', undefined);
    await findings(await open('src/cache.rs'), some);
  });
});
