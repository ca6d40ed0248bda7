import * as vscode from 'vscode';
import { calm } from './calm';
import { documents } from './documents';
import type { Server } from './server';

/** As much as we need of the server's answer to `wakeful.anatomy` for a document. */
interface Anatomy {
  json: { futures: { states: { kind: string; place: { line: number } }[] }[] };
}

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
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      overviewRulerColor: new vscode.ThemeColor('charts.orange'),
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
    const lines = wanted ? await this.suspensions(document) : [];
    if (lines && document.version === version) editor.setDecorations(this.mark, lines);
  }

  /** undefined when the server can't say now. */
  private async suspensions(document: vscode.TextDocument): Promise<vscode.Range[] | undefined> {
    const answer = await this.server.ask<Anatomy>('wakeful.anatomy', this.server.uri(document));
    return answer?.json.futures
      .flatMap(({ states }) => states.filter(({ kind }) => kind === 'await' || kind === 'macro'))
      .map(({ place }) => new vscode.Range(place.line - 1, 0, place.line - 1, 0));
  }
}
