// A VS Code server of its own: own settings, own extensions, own port.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { installed } from './install.mjs';
import { eventually } from './wait.mjs';

/** The folder of the extension, and that of the repository. */
export const extension = fileURLToPath(new URL('../..', import.meta.url));
export const repository = path.join(extension, '..', '..');
const exe = process.platform === 'win32' ? '.exe' : '';
/** The built server. */
export const wakeful = process.env.WAKEFUL ?? path.join(repository, 'bin', `wakeful${exe}`);

const quiet = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.dialogStyle': 'custom',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Starts VS Code on a copy of the demo.
 * - settings: the user's, over those that keep it quiet
 * - program: a server that is to be on PATH
 * - vsix: an extension to install first
 * - trust: false for a folder that nobody has said to trust
 * Returns { url, folder, home, settings, servers(), stop() }; servers are the processes of ours that run in it.
 */
export async function startEditor({ settings = {}, program, vsix, trust = true } = {}) {
  const { node, server } = await installed();
  const home = await mkdtemp(path.join(os.tmpdir(), 'wakeful-vscode-'));
  const folder = path.join(home, 'linkwarden');
  const data = path.join(home, 'data');
  const extensions = path.join(home, 'extensions');
  await cp(path.join(repository, 'testdata', 'demo'), folder, { recursive: true });
  const all = { ...quiet, ...settings, 'security.workspace.trust.enabled': !trust };
  await mkdir(path.join(data, 'User'), { recursive: true });
  await mkdir(extensions);
  await writeFile(path.join(data, 'User', 'settings.json'), JSON.stringify(all));

  const places = ['--server-data-dir', path.join(home, 'server'), '--user-data-dir', data, '--extensions-dir', extensions];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_')));
  if (program) {
    const bin = path.join(home, 'bin'); // of its own, so that its processes are known from other tests'
    await mkdir(bin);
    await cp(program, path.join(bin, 'wakeful'));
    env.PATH = bin + path.delimiter + env.PATH;
    env.WAKEFUL_TEST_PROGRAM = path.join(bin, 'wakeful');
  }
  if (vsix) await promisify(execFile)(node, [server, ...places, '--install-extension', vsix], { env });

  const port = await freePort();
  const logFile = path.join(home, 'log.txt');
  const log = await open(logFile, 'w');
  const child = spawn(node, [server, ...places, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token',
    '--accept-server-license-terms', '--enable-smoke-test-driver', '--disable-telemetry', '--force-disable-user-env',
    ...(trust ? ['--disable-workspace-trust'] : [])],
  { stdio: ['ignore', log.fd, log.fd], env, detached: true });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    try {
      process.kill(-child.pid, 'SIGTERM'); // with the extension hosts below it
    } catch { /* gone by itself */ }
    await log.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await eventually('VS Code answers', async () => (await fetch(`${url}/version`)).ok);
  } catch (error) {
    console.error(await readFile(logFile, 'utf8'));
    await stop();
    throw error;
  }
  const servers = () => execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(home) && /wakeful(\.exe)? server$/.test(line))
    .map((line) => Number.parseInt(line, 10));
  return { url, folder, home, settings: all, servers, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
