import type * as vscode from 'vscode';

/** A function that runs another once it was not called for so many milliseconds. */
export function calm(pause: number, run: () => unknown): (() => void) & vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const call = () => {
    stop();
    timer = setTimeout(run, pause);
  };
  return Object.assign(call, { dispose: stop });
}
