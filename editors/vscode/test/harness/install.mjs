// VS Code's server and web workbench out of npm, in a cache of the user's. Not
// the desktop program: that is not to be had from a registry.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const version = '4.139.1'; // of code-server: VS Code 1.139
const node = '24.21.0'; // what that version runs on

const run = promisify(execFile);

/** The paths of the server's script and of a Node.js that runs it; fetched when they aren't here yet. */
export async function installed() {
  const caches = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  const home = path.join(caches, 'wakeful', `vscode-${version}`);
  if (!existsSync(home)) await fetchTo(home);
  return {
    node: path.join(home, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    server: path.join(home, 'vscode', 'out', 'server-main.js'),
  };
}

const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

async function fetchTo(home) {
  console.log(`fetching VS Code (code-server ${version}) to ${home}: about 800 MB, half a minute`);
  await mkdir(path.dirname(home), { recursive: true });
  const work = await mkdtemp(`${home}-`);
  try {
    await fetchIn(work);
    await rename(work, home); // whole or not at all
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else somebody else was faster
  }
}

async function fetchIn(work) {
  const npm = (folder, ...args) => run('npm', [...args, '--silent', '--no-audit', '--no-fund'], { cwd: folder });
  await npm(work, 'install', '--prefix', work, '--ignore-scripts', `${nodePackage}@${node}`);
  await npm(work, 'pack', `code-server@${version}`);
  const archive = `code-server-${version}.tgz`;
  await run('tar', ['xzf', archive, '--strip-components=2', 'package/lib/vscode'], { cwd: work });
  await rm(path.join(work, archive));
  await npm(path.join(work, 'vscode'), 'install', '--omit=dev', '--ignore-scripts');
}
