import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, ExecuteCommandRequest, LanguageClient, RevealOutputChannelOn, State } from 'vscode-languageclient/node';
import { findProgram } from './program';
import { documents } from './documents';
import { linkDiagnostics, linkHover, linkedCommands } from './links';

/** After so many crashes the server stays away, until somebody restarts it. */
const maxRestarts = 5;
/** A change of these needs another server. */
const startSettings = ['wakeful.server.path', 'wakeful.diagnostics.workspace'];
const patience = 2000; // milliseconds for the server to shut down

export type Health =
  | { state: 'starting' | 'running' | 'stopped' }
  | { state: 'failed'; problem: string };

/** The language server: one process, and the client that speaks to it. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private started: Promise<void> = Promise.resolve();
  private readonly changes = new vscode.EventEmitter<Health>();
  readonly onDidChange = this.changes.event;
  health: Health = { state: 'stopped' };
  /** The path of the running server, which is also the command line tool. */
  program: string | undefined;

  constructor(private readonly context: vscode.ExtensionContext, private readonly log: vscode.LogOutputChannel) {
    context.subscriptions.push(
      vscode.workspace.onDidChangeConfiguration((e) => startSettings.some((name) => e.affectsConfiguration(name)) && this.restart()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.restart()),
    );
  }

  /** Starts the server. What goes wrong is shown and kept in health, never thrown. */
  start(): Promise<void> {
    return this.next(() => this.launch());
  }

  restart(): Promise<void> {
    return this.next(async () => {
      await this.stop();
      await this.launch();
    });
  }

  /** Does one thing after the other, however often a person asks. */
  private next(run: () => Promise<void>): Promise<void> {
    this.started = this.started.then(run);
    return this.started;
  }

  private async launch(): Promise<void> {
    this.become({ state: 'starting' });
    try {
      const program = await findProgram(this.context);
      this.log.info(`${program.path} (${program.origin}): ${program.version}`);
      this.program = program.path;
      this.client = this.connect(program.path);
      await this.client.start();
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Has the server carry out one of its commands; undefined when it is not running or refuses. */
  async ask<T>(command: string, ...args: unknown[]): Promise<T | undefined> {
    await this.started;
    if (this.client?.state !== State.Running) return undefined;
    try {
      return await this.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args }) as T;
    } catch (error) {
      this.log.warn(`${command}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }

  /** The URI as the server knows it. */
  uri(document: vscode.TextDocument): string {
    return this.client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  dispose(): void {
    void this.stop();
    this.changes.dispose();
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose(patience);
    } catch (error) {
      this.log.debug(`stop: ${error}`); // one that never started, or hung and was killed
    }
  }

  private connect(path: string): LanguageClient {
    const client: LanguageClient = new LanguageClient('wakeful', 'wakeful', { command: path, args: ['server'] }, {
      documentSelector: documents,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: {
        commands: linkedCommands,
        // Files that are not open are only told of when asked about. Else it is better to be told: a client that
        // asks may ask about a document before it has sent it.
        pullDiagnostics: vscode.workspace.getConfiguration('wakeful').get<boolean>('diagnostics.workspace', false),
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        // Messages that a dead server cannot take; that it is dead is what closed hears next. The client's own handler
        // gives up after three of them, and a crash while many requests are on their way would be the last.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.closed(client, crashes),
      },
      markdown: { isTrusted: { enabledCommands: linkedCommands } },
      middleware: { provideHover: linkHover, ...linkDiagnostics },
    });
    const crashes = client.createDefaultErrorHandler(maxRestarts);
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === State.Starting) this.become({ state: 'starting' });
      if (newState === State.Running) this.become({ state: 'running' });
    });
    return client;
  }

  /** Only a server that has run may be worth another try. */
  private async closed(client: LanguageClient, crashes: ErrorHandler): Promise<CloseHandlerResult> {
    const result = client.state === State.Running ? await crashes.closed() : { action: CloseAction.DoNotRestart };
    if (result.action === CloseAction.DoNotRestart && client === this.client) {
      this.fail(result.message ?? 'the server ended before it was ready');
    }
    return { ...result, handled: true };
  }

  private become(health: Health): void {
    this.health = health;
    this.changes.fire(health);
  }

  private fail(problem: string): void {
    if (this.health.state === 'failed') return; // the first reason is the cause of the others
    this.become({ state: 'failed', problem });
    this.log.error(problem);
    void vscode.window.showErrorMessage(`wakeful: ${problem}`, 'Show Output', 'Settings').then((choice) => {
      if (choice === 'Show Output') this.log.show();
      if (choice === 'Settings') void vscode.commands.executeCommand('workbench.action.openSettings', 'wakeful.server');
    });
  }
}
