import * as vscode from 'vscode';
import { calm } from './calm';
import { documents } from './documents';
import type { Server } from './server';

const pause = 250; // milliseconds without a keystroke
const setting = 'wakeful.gutter.suspensionPoints';

/** Marks the lines at which a future may be suspended, where a person wants that. */
export class Gutter implements vscode.Disposable {
  private readonly mark: vscode.TextEditorDecorationType;
  private readonly listeners: vscode.Disposable[];

  constructor(context: vscode.ExtensionContext, private readonly server: Server) {
    this.mark = vscode.window.createTextEditorDecorationType({
      gutterIconPath: context.asAbsolutePath('media/suspension.svg'),
      gutterIconSize: 'contain',
    });
    const draw = calm(pause, () => vscode.window.visibleTextEditors.forEach((editor) => this.draw(editor)));
    this.listeners = [
      vscode.window.onDidChangeVisibleTextEditors(draw),
      vscode.workspace.onDidChangeTextDocument(draw),
      vscode.workspace.onDidChangeConfiguration((e) => e.affectsConfiguration(setting) && draw()),
      server.onDidChange(draw),
      draw, this.mark,
    ];
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    if (vscode.languages.match(documents, editor.document) === 0) return;
    const { document, document: { version } } = editor;
    const wanted = vscode.workspace.getConfiguration().get<boolean>(setting, false);
    const places = wanted ? await this.server.ask<vscode.Range[]>('wakeful.suspensions', this.server.uri(document)) : [];
    if (!places || document.version !== version) return; // the next drawing is on its way
    editor.setDecorations(this.mark, places.map(({ start: { line } }) => new vscode.Range(line, 0, line, 0)));
  }
}
