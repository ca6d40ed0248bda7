import * as vscode from 'vscode';
import { activeEditor } from './documents';
import { escape, Panel } from './panel';
import type { Server } from './server';
import { calm } from './calm';

/** The server's answer to `wakeful.anatomy`. */
interface Anatomy {
  svg: string;
}

const pause = 120; // milliseconds without a keystroke

/** A picture of the future that the cursor stands in; it follows the cursor and the text. */
export class AnatomyPanel implements vscode.Disposable {
  private panel: Panel | undefined;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly context: vscode.ExtensionContext, private readonly server: Server) {
    const draw = calm(pause, () => this.draw());
    this.listeners = [
      vscode.window.onDidChangeTextEditorSelection(draw),
      vscode.window.onDidChangeActiveTextEditor(draw),
      vscode.workspace.onDidChangeTextDocument(draw),
      server.onDidChange(draw),
      draw,
    ];
  }

  /** Opens the panel; a link may name the document and the position, as the server writes them. */
  async open(uri: unknown, position: unknown): Promise<void> {
    if (typeof uri === 'string') await goTo(vscode.Uri.parse(uri), position as Position);
    if (this.panel) this.panel.reveal();
    else {
      const webview = vscode.window.createWebviewPanel('wakeful.anatomy', 'Future', {
        viewColumn: vscode.ViewColumn.Beside, preserveFocus: true,
      });
      webview.onDidDispose(() => { this.panel = undefined; });
      this.panel = new Panel(webview, this.context.extensionUri);
    }
    await this.draw();
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
    this.panel?.dispose();
  }

  /** Draws anew. With the cursor in no document of ours, the last picture stays. */
  private async draw(): Promise<void> {
    const editor = activeEditor();
    if (!this.panel || !editor) return;
    const { document, selection, document: { version } } = editor;
    const answer = await this.server.ask<Anatomy | null>('wakeful.anatomy', this.server.uri(document), selection.active);
    if (document.version !== version) return; // the next drawing is on its way
    this.panel?.show({ title: 'Future', html: answer ? picture(answer) : nothing(document) });
  }
}

type Position = Pick<vscode.Position, 'line' | 'character'>;

async function goTo(uri: vscode.Uri, { line, character }: Position): Promise<void> {
  const selection = new vscode.Range(line, character, line, character);
  await vscode.window.showTextDocument(uri, { selection });
}

const picture = ({ svg }: Anatomy) => `<figure class="anatomy">${svg}</figure>`;

const nothing = (document: vscode.TextDocument) =>
  `<p class="lede">No async code at the cursor.</p>
<p>Put the cursor into an <code>async fn</code>, block or closure of
${escape(vscode.workspace.asRelativePath(document.uri))}: here are then the states in which its future waits, what each of
them keeps, and how large it is.</p>`;
