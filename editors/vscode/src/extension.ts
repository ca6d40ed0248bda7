import * as vscode from 'vscode';
import { AnatomyPanel } from './anatomy';
import { checkWorkspace } from './check';
import { explainHere } from './explain';
import { fixAll } from './fix-all';
import { Gutter } from './gutter';
import { Handbook } from './handbook';
import { Server } from './server';
import { Status } from './status';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('wakeful', { log: true });
  const server = new Server(context, log);
  const handbook = new Handbook(context, server);
  const anatomy = new AnatomyPanel(context, server);
  const commands: Record<string, (...args: unknown[]) => unknown> = {
    'wakeful.restart': () => server.restart(),
    'wakeful.showOutput': () => log.show(),
    'wakeful.explain': (rule) => explainHere(handbook, rule),
    'wakeful.handbook': () => handbook.open('index'),
    'wakeful.handbook.back': () => handbook.turn(-1),
    'wakeful.handbook.forward': () => handbook.turn(1),
    'wakeful.showAnatomy': (uri, position) => anatomy.open(uri, position),
    'wakeful.checkWorkspace': () => checkWorkspace(server),
    'wakeful.fixAll': fixAll,
  };
  context.subscriptions.push(
    log, server, handbook, anatomy, new Status(server), new Gutter(context, server),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
  await server.start();
}
