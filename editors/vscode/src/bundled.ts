import { randomUUID } from 'node:crypto';
import { access, chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type * as vscode from 'vscode';

/**
 * The path of the server that comes with the extension; undefined if none does.
 * It travels compressed and is unpacked once a version, into the extension's own
 * folder. Throws if that can't be written.
 */
export async function bundledProgram(context: vscode.ExtensionContext, name: string): Promise<string | undefined> {
  const packed = context.asAbsolutePath(path.join('server', `${name}.br`));
  if (!await exists(packed)) return undefined;
  const storage = context.globalStorageUri.fsPath;
  const version: string = context.extension.packageJSON.version;
  const folder = path.join(storage, version);
  const program = path.join(folder, name);
  if (await exists(program)) return program;
  await mkdir(folder, { recursive: true });
  const unfinished = `${program}.${randomUUID()}`; // another window may be at it, too
  await writeFile(unfinished, await promisify(brotliDecompress)(await readFile(packed)));
  await chmod(unfinished, 0o755);
  await rename(unfinished, program);
  await removeAllBut(version, storage);
  return program;
}

/** Removes older versions, but for those that a window still runs: Windows does not let go of them. */
async function removeAllBut(version: string, storage: string): Promise<void> {
  const others = (await readdir(storage)).filter((entry) => entry !== version);
  await Promise.allSettled(others.map((entry) => rm(path.join(storage, entry), { recursive: true, force: true })));
}

const exists = (file: string) => access(file).then(() => true, () => false);
