import * as vscode from 'vscode';

/** What the server reads. Other schemes are views of a past or a place that it knows nothing of. */
export const documents: { scheme: string; language?: string; pattern?: string }[] = [
  ...['rust', 'markdown'].flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language }))),
  { scheme: 'file', pattern: '**/wakeful.toml' },
];

/** The active editor, if it is one that the server reads code in. */
export function activeEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && vscode.languages.match(documents, editor.document) > 0 ? editor : undefined;
}
