package server

import (
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

const kindFixAll = protocol316.CodeActionKind("source.fixAll.wakeful")

// initializeResult is protocol.InitializeResult with what glsp has no field for.
type initializeResult struct {
	Capabilities serverCapabilities                     `json:"capabilities"`
	ServerInfo   protocol316.InitializeResultServerInfo `json:"serverInfo"`
}

type serverCapabilities struct {
	protocol.ServerCapabilities
	PositionEncoding   string            `json:"positionEncoding"`
	CompletionProvider completionOptions `json:"completionProvider"`
	InlayHintProvider  inlayHintOptions  `json:"inlayHintProvider"`
}

// completionOptions is protocol316.CompletionOptions, and says that
// resolveCompletion takes items that have label details.
type completionOptions struct {
	protocol316.CompletionOptions
	CompletionItem struct {
		LabelDetailsSupport bool `json:"labelDetailsSupport"`
	} `json:"completionItem"`
}

// inlayHintOptions is the protocol's type of that name, as far as we use it.
type inlayHintOptions struct {
	ResolveProvider bool `json:"resolveProvider"`
}

// capabilities is what session.handler really does.
func capabilities(f features) serverCapabilities {
	yes, incremental := true, protocol316.TextDocumentSyncKindIncremental
	c := serverCapabilities{PositionEncoding: f.encodingName}
	c.TextDocumentSync = protocol316.TextDocumentSyncOptions{
		OpenClose: &yes,
		Change:    &incremental,
		Save:      protocol316.SaveOptions{},
	}
	c.HoverProvider = true
	c.CodeActionProvider = protocol316.CodeActionOptions{
		CodeActionKinds: []protocol316.CodeActionKind{protocol316.CodeActionKindQuickFix, protocol316.CodeActionKindRefactorRewrite, kindFixAll},
		ResolveProvider: &f.actions.lazy,
	}
	c.CompletionProvider.TriggerCharacters = []string{"."}
	c.CompletionProvider.ResolveProvider = &yes
	c.CompletionProvider.CompletionItem.LabelDetailsSupport = true
	c.ExecuteCommandProvider = &protocol316.ExecuteCommandOptions{Commands: f.commandNames()}
	c.InlayHintProvider.ResolveProvider = f.hints.lazyTooltip
	c.DocumentHighlightProvider = true
	c.DocumentLinkProvider = &protocol316.DocumentLinkOptions{}
	if f.handles(commandShowAnatomy) {
		c.CodeLensProvider = &protocol316.CodeLensOptions{}
	}
	c.Workspace = &protocol316.ServerCapabilitiesWorkspace{
		WorkspaceFolders: &protocol316.WorkspaceFoldersServerCapabilities{
			Supported:           &yes,
			ChangeNotifications: &protocol316.BoolOrString{Value: true},
		},
		FileOperations: f.fileOperations,
	}
	if f.pull {
		// A change of one file may change what is true of another.
		c.DiagnosticProvider = protocol.DiagnosticOptions{Identifier: optional("wakeful"), InterFileDependencies: true, WorkspaceDiagnostics: true}
	}
	return c
}
