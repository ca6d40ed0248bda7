import * as vscode from 'vscode';
import { activeEditor } from './documents';
import { findings, ruleOf } from './diagnostics';
import type { Handbook } from './handbook';

/** Opens the page that a link names or, from the palette, that of the rule which reports something at the cursor. */
export async function explainHere(handbook: Handbook, name: unknown): Promise<void> {
  const page = typeof name === 'string' ? name : await chooseRule();
  if (page) await handbook.open(page);
}

async function chooseRule(): Promise<string | undefined> {
  const rules = rulesAtCursor();
  if (rules.length === 0) void vscode.window.showInformationMessage('wakeful reports nothing at the cursor.');
  return rules.length > 1 ? vscode.window.showQuickPick(rules, { title: 'Explain which rule?' }) : rules[0];
}

/** The rules that report something at the cursor or, if none does, on its line. */
function rulesAtCursor(): string[] {
  const editor = activeEditor();
  if (!editor) return [];
  const cursor = editor.selection.active;
  const onLine = findings(editor.document.uri).filter(({ range }) => range.start.line <= cursor.line && cursor.line <= range.end.line);
  const atCursor = onLine.filter(({ range }) => range.contains(cursor));
  return [...new Set((atCursor.length > 0 ? atCursor : onLine).map(ruleOf))];
}
