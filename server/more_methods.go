package server

import (
	"encoding/json"
	"fmt"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// moreMethods are the requests that glsp has no type for, or not the right one.
func (s *session) moreMethods() map[string]func(*glsp.Context) (any, error) {
	return map[string]func(*glsp.Context) (any, error){
		protocol316.MethodCompletionItemResolve: s.resolveCompletion,
		"textDocument/inlayHint":                reading(s.inlayHints),
		"inlayHint/resolve":                     reading(s.resolveInlayHint),
		"workspace/diagnostic":                  reading(s.workspaceDiagnostic),
	}
}

// retyped is a value that was read without its type, as glsp reads arguments of
// commands and the data that we left with the client.
func retyped[T any](given any) (value T, err error) {
	text, err := json.Marshal(given)
	if err == nil {
		err = json.Unmarshal(text, &value)
	}
	return value, err
}

// reading is a handler that is given the params of its request.
func reading[P any](handle func(call *glsp.Context, params *P) (any, error)) func(*glsp.Context) (any, error) {
	return func(call *glsp.Context) (any, error) {
		var params P
		if err := json.Unmarshal(call.Params, &params); err != nil {
			return nil, invalidParams(fmt.Sprintf("params of %s: %v", call.Method, err))
		}
		return handle(call, &params)
	}
}
