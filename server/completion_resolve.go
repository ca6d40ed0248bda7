package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/semantic"
)

// completionData is what an item's documentation is made from.
type completionData struct {
	Snippet string           `json:"snippet"`
	Postfix bool             `json:"postfix,omitempty"`
	Code    string           `json:"code"`
	Lacks   []knowledge.Need `json:"lacks,omitempty"`
}

func dataOf(o offer) completionData {
	return completionData{o.snippet.Name, o.snippet.Postfix(), o.code.Filled("…").String(), o.lacks}
}

// resolveCompletion adds the documentation to an item, and leaves all else of it
// as it came: glsp's type for it would lose what it doesn't know.
func (s *session) resolveCompletion(call *glsp.Context) (any, error) {
	var item map[string]any
	var data struct {
		Data completionData `json:"data"`
	}
	if err := errors.Join(json.Unmarshal(call.Params, &item), json.Unmarshal(call.Params, &data)); err != nil {
		return nil, invalidParams("params of " + call.Method + ": " + err.Error())
	}
	if content := s.features.completion.documentation(data.Data); content != nil {
		item["documentation"] = content
	}
	return item, nil
}

// documentation teaches what a snippet is for, in the client's format; nil for
// a snippet that is not known.
func (f completionFeatures) documentation(data completionData) any {
	snippet, ok := knowledge.SnippetOf(data.Snippet, data.Postfix)
	if !ok {
		return nil
	}
	text := unwrap(snippet.Summary)
	for _, need := range data.Lacks {
		text += fmt.Sprintf("\n\n**Cargo.toml** does not ask for the features of %s that it needs: `%s`.", need.Package, semantic.FeatureList(need.Features))
	}
	if topic, ok := knowledge.Topic(snippet.Topics[0]); ok {
		text += "\n\n[Read on](" + topic.URL() + ")"
	}
	if !f.markdown {
		return protocol316.MarkupContent{Kind: protocol316.MarkupKindPlainText, Value: strings.TrimSpace(data.Code) + "\n\n" + plain(text)}
	}
	return protocol316.MarkupContent{Kind: protocol316.MarkupKindMarkdown, Value: "```rust\n" + strings.TrimSpace(data.Code) + "\n```\n\n" + text}
}
