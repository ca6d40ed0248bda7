import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './editor';

describe('the extension', () => {
  it('has each command that it lists', async () => {
    const extension = vscode.extensions.getExtension('wakeful-rs.wakeful')!;
    const listed = extension.packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(listed.filter((command: string) => !known.includes(command)), []);
  });

  it('checks the workspace, and lists what it finds in files that are closed', async () => {
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.source !== 'wakeful') return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.commands.executeCommand('wakeful.checkWorkspace');
    assert.equal(await ended, 1, 'there are findings');
    const found = () => vscode.languages.getDiagnostics().filter(([uri, list]) => uri.path.endsWith('/src/metrics.rs') || list.some(({ source }) => source === 'wakeful'));
    await eventually('the problems of closed files', () => found().length > 3);
  });
});
