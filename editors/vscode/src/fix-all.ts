import * as vscode from 'vscode';
import { activeEditor } from './documents';

/** Applies what "fix all on save" would, now. */
export async function fixAll(): Promise<void> {
  const document = activeEditor()?.document;
  if (!document) return;
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider', document.uri, everything, 'source.fixAll.wakeful', 1);
  if (action?.edit) await vscode.workspace.applyEdit(action.edit);
  else void vscode.window.showInformationMessage('wakeful has no safe fix for this document.');
}
