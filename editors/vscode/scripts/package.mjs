// Packages the extension: `node scripts/package.mjs linux-x64` with a server
// for that target inside, built here by Go; without a target, for any system
// and with none. Another system's server needs a C compiler for it in $CC.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const extension = fileURLToPath(new URL('..', import.meta.url));
const repository = path.join(extension, '..', '..');
const pictures = 'https://raw.githubusercontent.com/wakeful-rs/wakeful/main/editors/vscode';
const limit = 8 * 1000 * 1000; // bytes of a package

const systems = { linux: 'linux', alpine: 'linux', darwin: 'darwin', win32: 'windows' };
const processors = { x64: 'amd64', arm64: 'arm64' };

function run(command, args, options) {
  execFileSync(command, args, { cwd: extension, stdio: 'inherit', ...options });
}

/** Builds the server for a target such as linux-x64, as every release has it. */
function buildServer(target) {
  const [system, processor] = target.split('-');
  const [GOOS, GOARCH] = [systems[system], processors[processor]];
  if (!GOOS || !GOARCH) throw new Error(`no such target: ${target}`);
  const program = path.join(extension, 'server', system === 'win32' ? 'wakeful.exe' : 'wakeful');
  run('sh', [path.join(repository, 'packaging', 'build.sh'), program], { env: { ...process.env, GOOS, GOARCH } });
  return program;
}

/** Replaces a program by what src/bundled.ts unpacks. As a zip has it, it would not fit the limit. */
function compress(program) {
  const content = readFileSync(program);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11, // 10 makes 4 % more
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${program}.br`, brotliCompressSync(content, { params }));
  rmSync(program);
}

const [target] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
const file = path.join(extension, `wakeful-${target ? `${target}-` : ''}${version}.vsix`);
const server = path.join(extension, 'server');

rmSync(server, { recursive: true, force: true });
mkdirSync(server);
if (target) compress(buildServer(target));
copyFileSync(path.join(repository, 'LICENSE-MIT'), path.join(extension, 'LICENSE.txt'));
run('npm', ['run', '--silent', 'build']);
run('npx', ['vsce', 'package', '--no-dependencies', '--out', file, '--baseImagesUrl', pictures, ...(target ? ['--target', target] : [])], { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(server, { recursive: true, force: true }); // or the extension, run from its sources, would prefer it to PATH

const { size } = statSync(file);
console.log(`${path.relative(process.cwd(), file)}: ${(size / 1e6).toFixed(2)} MB`);
if (size > limit) throw new Error(`more than ${limit / 1e6} MB`);
