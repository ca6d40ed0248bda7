// What the suites do in the editor, and wait for.
import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';

export const folder = vscode.workspace.workspaceFolders![0]!.uri;

/** Opens a file of the demo. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

/** Opens text that is no file. */
export async function openText(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

/** Waits until check gives something true, and returns that. */
export async function eventually<T>(what: string, check: () => T | Promise<T>, patience = 30_000): Promise<Exclude<T, false | undefined | null | 0 | "">> {
  for (const start = Date.now(); Date.now() - start < patience; await setTimeout(30)) {
    const result = await check();
    if (result) return result as Exclude<T, false | undefined | null | 0 | "">;
  }
  throw new Error(`gave up waiting: ${what}`);
}

/** The findings of a document, once they are such that check accepts them. */
export function findings(document: Pick<vscode.TextDocument, 'uri'>, check: (list: vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  const ours = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'wakeful');
  return eventually(`findings in ${document.uri}`, () => check(ours()) && ours());
}

export const some = (list: vscode.Diagnostic[]) => list.length > 0;
export const none = (list: vscode.Diagnostic[]) => list.length === 0;

export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The range at which text stands in the document first. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`no ${text} in ${document.uri}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), by);
  await vscode.workspace.applyEdit(edit);
}

/** Sets one of our settings for the user; undefined takes it back. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('wakeful').update(name, value, vscode.ConfigurationTarget.Global);
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

/** The processes that run the server of this test, and no other's. */
export function servers(): number[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`${process.env['WAKEFUL_TEST_PROGRAM']} server`))
    .map((line) => Number.parseInt(line, 10));
}
