import * as vscode from 'vscode';
import { findings } from './diagnostics';
import { documents } from './documents';
import type { Server } from './server';

/** The language status item: how the server is, and how much it has found. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('wakeful', documents);
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.item.name = 'wakeful';
    this.listeners = [
      server.onDidChange(() => this.update()),
      vscode.languages.onDidChangeDiagnostics(() => this.update()),
      this.item,
    ];
    this.update();
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  private update(): void {
    const { health } = this.server;
    const failed = health.state === 'failed';
    this.item.busy = health.state === 'starting';
    this.item.severity = failed ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.item.text = health.state === 'running' ? count(findings()) : `wakeful: ${health.state}`;
    this.item.detail = failed ? health.problem : 'wakeful';
    this.item.command = failed
      ? { title: 'Restart', command: 'wakeful.restart' }
      : { title: 'Show problems', command: 'workbench.actions.view.problems' };
  }
}

/** Findings in words, the worst first: `1 error, 2 warnings`. */
function count(list: vscode.Diagnostic[]): string {
  const words = ['error', 'warning', 'info', 'hint'].map((word, severity) => {
    const n = list.filter((finding) => finding.severity === severity).length;
    return n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`;
  });
  return words.filter(Boolean).join(', ') || 'nothing found';
}
