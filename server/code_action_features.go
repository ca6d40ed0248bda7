package server

import (
	"encoding/json"
	"slices"
)

// actionFeatures is what a client can do with code actions.
type actionFeatures struct {
	lazy     bool // it asks for the edit of the action that is chosen
	disabled bool // it shows what is not possible here, and why
}

func readActions(raw json.RawMessage) actionFeatures {
	var params struct {
		Capabilities struct {
			TextDocument struct {
				CodeAction struct {
					Disabled bool `json:"disabledSupport"`
					Data     bool `json:"dataSupport"`
					Resolve  struct {
						Properties []string `json:"properties"`
					} `json:"resolveSupport"`
				} `json:"codeAction"`
			} `json:"textDocument"`
		} `json:"capabilities"`
	}
	_ = json.Unmarshal(raw, &params) // of another shape: as if it were absent
	a := params.Capabilities.TextDocument.CodeAction
	return actionFeatures{
		lazy:     a.Data && slices.Contains(a.Resolve.Properties, "edit"),
		disabled: a.Disabled,
	}
}
