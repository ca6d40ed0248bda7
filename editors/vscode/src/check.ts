import * as vscode from 'vscode';
import type { Server } from './server';

/** Runs `wakeful check` on each folder of the workspace, in a terminal. */
export async function checkWorkspace(server: Server): Promise<void> {
  if (!server.program) return;
  const listed = vscode.workspace.getConfiguration('wakeful').get<boolean>('diagnostics.workspace', false);
  const matchers = listed ? [] : ['$wakeful']; // the server tells of files that are closed, or the task does
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const run = new vscode.ProcessExecution(server.program, ['check'], { cwd: folder.uri.fsPath });
    await vscode.tasks.executeTask(new vscode.Task({ type: 'wakeful' }, folder, 'check', 'wakeful', run, matchers));
  }
}
