// What the server sends, by method: results of requests, params of its own
// notifications and requests. The types are the official ones; schema.mjs
// makes a strict schema of them.
import type * as lsp from 'vscode-languageserver-protocol';

export interface Wire {
  'initialize': lsp.InitializeResult;
  'shutdown': null;
  'textDocument/completion': lsp.CompletionItem[] | lsp.CompletionList | null;
  'completionItem/resolve': lsp.CompletionItem;
  'textDocument/hover': lsp.Hover | null;
  'textDocument/codeAction': (lsp.Command | lsp.CodeAction)[] | null;
  'codeAction/resolve': lsp.CodeAction;
  'textDocument/inlayHint': lsp.InlayHint[] | null;
  'inlayHint/resolve': lsp.InlayHint;
  'textDocument/codeLens': lsp.CodeLens[] | null;
  'textDocument/documentLink': lsp.DocumentLink[] | null;
  'textDocument/documentHighlight': lsp.DocumentHighlight[] | null;
  'workspace/executeCommand': any;
  'workspace/diagnostic': lsp.WorkspaceDiagnosticReport;
  'workspace/diagnostic/refresh': null;
  'workspace/inlayHint/refresh': null;
  'workspace/codeLens/refresh': null;
  'workspace/configuration': lsp.ConfigurationParams;
  'window/showDocument': lsp.ShowDocumentParams;
  'textDocument/diagnostic': lsp.DocumentDiagnosticReport;
  'textDocument/publishDiagnostics': lsp.PublishDiagnosticsParams;
  'window/logMessage': lsp.LogMessageParams;
  'window/workDoneProgress/create': lsp.WorkDoneProgressCreateParams;
  'client/registerCapability': lsp.RegistrationParams;
  '$/progress': {
    token: lsp.ProgressToken;
    value: lsp.WorkspaceDiagnosticReport | lsp.WorkDoneProgressBegin | lsp.WorkDoneProgressReport | lsp.WorkDoneProgressEnd;
  };
}
