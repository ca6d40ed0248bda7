//go:build editors

package editors

import (
	"context"
	"encoding/json"
	"os"

	"github.com/sourcegraph/jsonrpc2"
)

// serveNeighbour is a language server on standard input and output that stands
// beside ours. It counts columns in UTF-16 where ours may agree on UTF-8, has a
// hover and a code action for every place, and a finding in the first line.
func serveNeighbour() {
	stream := jsonrpc2.NewBufferedStream(stdio{}, jsonrpc2.VSCodeObjectCodec{})
	conn := jsonrpc2.NewConn(context.Background(), stream, jsonrpc2.HandlerWithError(neighbour))
	<-conn.DisconnectNotify()
}

const (
	neighbourHover  = "The neighbour explains a type."
	neighbourAction = "Act as the neighbour"
)

type stdio struct{}

func (stdio) Read(p []byte) (int, error)  { return os.Stdin.Read(p) }
func (stdio) Write(p []byte) (int, error) { return os.Stdout.Write(p) }
func (stdio) Close() error                { return os.Stdin.Close() }

type object = map[string]any

func neighbour(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) (any, error) {
	switch req.Method {
	case "initialize":
		return object{"capabilities": object{"textDocumentSync": 1, "hoverProvider": true, "codeActionProvider": true}}, nil
	case "textDocument/didOpen":
		var params struct{ TextDocument struct{ URI string } }
		if err := json.Unmarshal(*req.Params, &params); err != nil {
			return nil, err
		}
		return nil, conn.Notify(ctx, "textDocument/publishDiagnostics", object{
			"uri":         params.TextDocument.URI,
			"diagnostics": []object{{"range": firstCharacter, "severity": 2, "source": "neighbour", "message": "the first line"}},
		})
	case "textDocument/hover":
		return object{"contents": object{"kind": "markdown", "value": neighbourHover}}, nil
	case "textDocument/codeAction":
		return []object{{"title": neighbourAction, "kind": "quickfix"}}, nil
	case "shutdown":
		return nil, nil
	case "exit":
		os.Exit(0)
	}
	if req.Notif {
		return nil, nil
	}
	return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeMethodNotFound, Message: req.Method}
}

var firstCharacter = object{"start": object{"line": 0, "character": 0}, "end": object{"line": 0, "character": 1}}
