import * as vscode from 'vscode';

/** What a panel shows: HTML for its body. */
export interface Content {
  title: string;
  html: string;
  /** The id of an element to show; '' for the top. Without it the panel stays where it is scrolled to. */
  anchor?: string;
  /** What the panel will show again after the window was reloaded. */
  state?: unknown;
}

/**
 * A webview beside the editors. Its body is replaced rather than loaded again,
 * so that nothing flickers. The only script is our own file, media/panel.js.
 */
export class Panel implements vscode.Disposable {
  private content: Content | undefined;
  private ready = false;

  constructor(
    readonly webview: vscode.WebviewPanel,
    extension: vscode.Uri,
    /** Is told the name of a page when a link leads there. */
    follow: (page: string) => void = () => undefined,
  ) {
    const file = (...path: string[]) => vscode.Uri.joinPath(extension, ...path);
    webview.webview.options = { enableScripts: true, localResourceRoots: [file('dist'), file('media')] };
    webview.iconPath = file('media', 'panel.svg');
    webview.webview.onDidReceiveMessage((message: { ready?: true; page?: string }) => {
      if (message.ready) this.send(this.content); // also each time that a hidden panel comes back
      if (message.page) follow(message.page);
    });
    webview.webview.html = shell(webview.webview, file('dist', 'panel.css'), file('media', 'panel.js'));
  }

  show(content: Content): void {
    this.content = content;
    this.webview.title = content.title;
    if (this.ready) this.send(content);
  }

  reveal(): void {
    this.webview.reveal(undefined, true);
  }

  dispose(): void {
    this.webview.dispose();
  }

  private send(content: Content | undefined): void {
    this.ready = true;
    if (content) void this.webview.webview.postMessage(content);
  }
}

function shell(webview: vscode.Webview, style: vscode.Uri, script: vscode.Uri): string {
  const { cspSource } = webview;
  // Pictures bring their own style element; scripts come from our file only.
  const policy = `default-src 'none'; style-src ${cspSource} 'unsafe-inline'; script-src ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${webview.asWebviewUri(style)}">
<script type="module" src="${webview.asWebviewUri(script)}"></script>
</head>
<body><main tabindex="-1"></main></body>
</html>`;
}

/** Text as HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
