package server

import (
	"encoding/json"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// completionFeatures is what a client can do with completion items.
type completionFeatures struct {
	snippets          bool // holes to be filled in
	insertReplace     bool // it tells inserting before the cursor from replacing the word
	adjustIndentation bool // it indents lines as the one where they go
	labelDetails      bool
	lazyDocumentation bool // it asks for the documentation of the item that is looked at
	markdown          bool
}

func readCompletion(raw json.RawMessage) completionFeatures {
	// glsp's types stop at 3.16 here.
	var params struct {
		Capabilities struct {
			TextDocument struct {
				Completion struct {
					Item struct {
						Snippets            bool     `json:"snippetSupport"`
						InsertReplace       bool     `json:"insertReplaceSupport"`
						LabelDetails        bool     `json:"labelDetailsSupport"`
						DocumentationFormat []string `json:"documentationFormat"`
						Resolve             struct {
							Properties []string `json:"properties"`
						} `json:"resolveSupport"`
						InsertTextMode struct {
							ValueSet []protocol316.InsertTextMode `json:"valueSet"`
						} `json:"insertTextModeSupport"`
					} `json:"completionItem"`
				} `json:"completion"`
			} `json:"textDocument"`
		} `json:"capabilities"`
	}
	_ = json.Unmarshal(raw, &params) // of another shape: as if it were absent
	item := params.Capabilities.TextDocument.Completion.Item
	return completionFeatures{
		snippets:          item.Snippets,
		insertReplace:     item.InsertReplace,
		labelDetails:      item.LabelDetails,
		lazyDocumentation: slices.Contains(item.Resolve.Properties, "documentation"),
		adjustIndentation: slices.Contains(item.InsertTextMode.ValueSet, protocol316.InsertTextModeAdjustIndentation),
		// The list is in the client's order of preference.
		markdown: len(item.DocumentationFormat) > 0 && item.DocumentationFormat[0] == string(protocol316.MarkupKindMarkdown),
	}
}
