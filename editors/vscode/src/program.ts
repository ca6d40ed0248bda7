import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { bundledProgram } from './bundled';

export interface Program {
  path: string;
  origin: 'setting' | 'bundled' | 'PATH';
  version: string;
}

const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * Finds the server: the one that the setting names, else the bundled one, else
 * that on PATH. A workspace that is not trusted gets the bundled one only.
 * Throws, with a message for people, if there is none that answers.
 */
export async function findProgram(context: vscode.ExtensionContext): Promise<Program> {
  const found = await locate(context);
  try {
    const { stdout } = await promisify(execFile)(found.path, ['version'], { timeout: 10_000 });
    return { ...found, version: stdout.trim() };
  } catch (error) {
    throw new Error(`${found.path} (${found.origin}) does not run: ${error instanceof Error ? error.message : error}`);
  }
}

async function locate(context: vscode.ExtensionContext): Promise<Omit<Program, 'version'>> {
  const trusted = vscode.workspace.isTrusted;
  const named = vscode.workspace.getConfiguration('wakeful').get<string>('server.path', '');
  if (trusted && named) return { path: named, origin: 'setting' };
  const bundled = await bundledProgram(context, `wakeful${exe}`);
  if (bundled) return { path: bundled, origin: 'bundled' };
  if (!trusted) throw new Error('this workspace is not trusted, and no server comes with this build of the extension');
  const onPath = await searchPath(`wakeful${exe}`);
  if (onPath) return { path: onPath, origin: 'PATH' };
  throw new Error('no server found: install wakeful, or set wakeful.server.path');
}

/** Looks through PATH, and unlike the system's own search never in the workspace. */
async function searchPath(name: string): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(path.isAbsolute);
  for (const folder of folders) {
    const file = path.join(folder, name);
    if (await access(file, constants.X_OK).then(() => true, () => false)) return file;
  }
  return undefined;
}
