package server

import (
	"encoding/json"
	"slices"
)

// hintFeatures is what a client can do with inlay hints.
type hintFeatures struct {
	lazyTooltip bool // it asks for the tooltip of the hint that is pointed at
}

func readHints(raw json.RawMessage) hintFeatures {
	var params struct {
		Capabilities struct {
			TextDocument struct {
				InlayHint struct {
					Resolve struct {
						Properties []string `json:"properties"`
					} `json:"resolveSupport"`
				} `json:"inlayHint"`
			} `json:"textDocument"`
		} `json:"capabilities"`
	}
	_ = json.Unmarshal(raw, &params) // of another shape: as if it were absent
	return hintFeatures{lazyTooltip: slices.Contains(params.Capabilities.TextDocument.InlayHint.Resolve.Properties, "tooltip")}
}
