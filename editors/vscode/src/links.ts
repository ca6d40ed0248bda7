import * as vscode from 'vscode';
import { type HoverMiddleware, type Middleware, vsdiag } from 'vscode-languageclient/node';

/** The commands that text from the server may link to, and no others. */
export const linkedCommands = ['wakeful.explain', 'wakeful.showAnatomy'];

/** Where a browser shows a page of the handbook. */
const page = /https:\/\/github\.com\/wakeful-rs\/wakeful\/blob\/[^)\s]*\/knowledge\/(?:rules|topics)\/(\w+)\.md/g;

/** A link that opens a page in the panel. */
export function pageLink(name: string): vscode.Uri {
  return vscode.Uri.parse(`command:wakeful.explain?${encodeURIComponent(JSON.stringify([name]))}`);
}

/** Leads links to pages into the panel. */
export const linkHover: NonNullable<HoverMiddleware['provideHover']> = async (document, position, token, next) => {
  const hover = await next(document, position, token);
  for (const text of hover?.contents ?? []) {
    if (text instanceof vscode.MarkdownString) {
      text.value = text.value.replace(page, (_, name: string) => pageLink(name).toString());
    }
  }
  return hover;
};

/** The same for the code of a diagnostic, told or asked for. */
export const linkDiagnostics: Pick<Middleware, 'handleDiagnostics' | 'provideDiagnostics'> = {
  handleDiagnostics(uri, diagnostics, next) {
    diagnostics.forEach(linkCode);
    next(uri, diagnostics);
  },
  async provideDiagnostics(document, previous, token, next) {
    const report = await next(document, previous, token);
    if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) report.items.forEach(linkCode);
    return report;
  },
};

function linkCode(diagnostic: vscode.Diagnostic): void {
  if (typeof diagnostic.code === 'object') {
    diagnostic.code.target = pageLink(String(diagnostic.code.value));
  }
}
