import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, folder } from './editor';

describe('the extension', () => {
  afterEach(closeAll);

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
    await eventually('the problems of a closed file', () => vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder, 'examples/plugins.rs'))
      .some((problem) => problem.source === 'wakeful' && problem.code === 'dyn_async_trait' && problem.range.start.line === 41));
  });
});
