import * as vscode from 'vscode';

const ours = (diagnostic: vscode.Diagnostic) => diagnostic.source === 'wakeful';

/** What wakeful reports in a document, or everywhere. */
export function findings(uri?: vscode.Uri): vscode.Diagnostic[] {
  const all = uri ? vscode.languages.getDiagnostics(uri) : vscode.languages.getDiagnostics().flatMap(([, list]) => list);
  return all.filter(ours);
}

/** The rule that reports a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
