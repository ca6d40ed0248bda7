import * as vscode from 'vscode';
import { Panel } from './panel';
import type { Server } from './server';

const viewType = 'wakeful.handbook';

/** The server's answer to `wakeful.page`. */
interface Page {
  name: string;
  title: string;
  html: string;
}

/** The handbook's pages in a panel that one can leaf through. */
export class Handbook implements vscode.Disposable {
  private panel: Panel | undefined;
  private visited: string[] = []; // each `name` or `name#anchor`
  private at = -1;
  private readonly serializer: vscode.Disposable;

  constructor(private readonly context: vscode.ExtensionContext, private readonly server: Server) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (webview, state: { page?: string } | undefined) => {
        this.adopt(webview);
        await this.open(state?.page ?? 'index');
      },
    });
  }

  /** Opens a page, given as `name` or `name#anchor`. */
  async open(page: string): Promise<void> {
    if (!await this.show(page)) return;
    this.visited = [...this.visited.slice(0, this.at + 1), page];
    this.at = this.visited.length - 1;
  }

  /** Goes so many pages on among those that were visited, or back. */
  async turn(steps: number): Promise<void> {
    const page = this.visited[this.at + steps];
    if (page && await this.show(page)) this.at += steps;
  }

  dispose(): void {
    this.serializer.dispose();
    this.panel?.dispose();
  }

  private async show(page: string): Promise<boolean> {
    const [name = '', anchor = ''] = page.split('#');
    const answer = await this.server.ask<Page>('wakeful.page', name);
    if (!answer) {
      void vscode.window.showWarningMessage(`wakeful: no page can be shown of ${name}.`);
      return false;
    }
    this.panel ??= this.adopt(vscode.window.createWebviewPanel(viewType, 'wakeful', {
      viewColumn: vscode.ViewColumn.Beside, preserveFocus: false,
    }, { enableFindWidget: true }));
    this.panel.show({ title: answer.title, html: answer.html, anchor, state: { page } });
    this.panel.reveal();
    return true;
  }

  private adopt(webview: vscode.WebviewPanel): Panel {
    const panel = new Panel(webview, this.context.extensionUri, (page) => this.open(page));
    webview.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    this.panel = panel;
    return panel;
  }
}
