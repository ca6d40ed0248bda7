package server

import (
	"errors"
	"slices"
	"testing"

	"github.com/sourcegraph/jsonrpc2"
)

// code is the error code of a failed request, 0 if it did not fail.
func code(err error) int64 {
	var failure *jsonrpc2.Error
	if errors.As(err, &failure) {
		return failure.Code
	}
	return 0
}

func TestCleanExit(t *testing.T) {
	c := startServer(t, Options{Version: "1.2.3"})
	answer := c.initialize("", object{})
	if answer.ServerInfo.Name != "wakeful" {
		t.Errorf("the server calls itself %q", answer.ServerInfo.Name)
	}
	c.must("shutdown", nil, nil)
	if err := c.call("textDocument/hover", object{}, nil); code(err) != jsonrpc2.CodeInvalidRequest {
		t.Errorf("a request after shutdown: %v", err)
	}
	c.notify("exit", nil)
	if got := c.exitCode(); got != 0 {
		t.Errorf("exit code %d after shutdown and exit", got)
	}
}

func TestExitWithoutShutdown(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.notify("exit", nil)
	if got := c.exitCode(); got != 1 {
		t.Errorf("exit code %d without shutdown", got)
	}
}

func TestInputEnds(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.stop()
	if got := c.exitCode(); got != 1 {
		t.Errorf("exit code %d at the end of input", got)
	}
}

func TestOrderOfLife(t *testing.T) {
	c := startServer(t, Options{})
	if err := c.call("textDocument/hover", object{}, nil); code(err) != codeServerNotInitialized {
		t.Errorf("a request before initialize: %v", err)
	}
	c.open("file:///early.rs", "fn bad() {}") // passed over
	c.initialize("", object{})
	if err := c.call("initialize", object{"capabilities": object{}}, nil); code(err) != jsonrpc2.CodeInvalidRequest {
		t.Errorf("a second initialize: %v", err)
	}
	if err := c.call("no/such", object{}, nil); code(err) != jsonrpc2.CodeMethodNotFound {
		t.Errorf("an unknown method: %v", err)
	}
	if err := c.call("textDocument/hover", object{"position": "nowhere"}, nil); code(err) != jsonrpc2.CodeInvalidParams {
		t.Errorf("params of another shape: %v", err)
	}
	c.notify("$/unknown", object{})
	c.notify("workspace/unknown", object{})
	c.must("shutdown", nil, nil)
}

func TestEncodingIsTheClientsChoice(t *testing.T) {
	for _, test := range []struct {
		offered []string
		want    string
	}{
		{nil, "utf-16"},
		{[]string{"utf-8", "utf-16"}, "utf-8"},
		{[]string{"utf-7", "utf-32", "utf-8"}, "utf-32"},
		{[]string{"latin-1"}, "utf-16"},
	} {
		c := startServer(t, Options{})
		answer := c.initialize("", object{"general": object{"positionEncodings": test.offered}})
		if got := answer.Capabilities.PositionEncoding; got != test.want {
			t.Errorf("offered %v: chose %s, want %s", test.offered, got, test.want)
		}
	}
}

// TestWhoPulls: a client is either asked by or told to, never both.
func TestWhoPulls(t *testing.T) {
	asks := object{"diagnostic": object{}}
	refreshes := object{"diagnostics": object{"refreshSupport": true}}
	for what, test := range map[string]struct {
		document, workspace, options object
		want                         bool
	}{
		"asks, and can be told to again":     {asks, refreshes, nil, true},
		"asks, and would not notice changes": {asks, nil, nil, false},
		"does not ask":                       {nil, refreshes, nil, false},
		"would rather be told":               {asks, refreshes, object{"pullDiagnostics": false}, false},
		"would rather ask":                   {asks, nil, object{"pullDiagnostics": true}, true},
		"can't ask":                          {nil, nil, object{"pullDiagnostics": true}, false},
	} {
		c := startServer(t, Options{})
		var answer initializeAnswer
		c.must("initialize", object{
			"processId": nil, "rootUri": nil, "initializationOptions": test.options,
			"capabilities": object{"textDocument": test.document, "workspace": test.workspace},
		}, &answer)
		if got := answer.Capabilities.Diagnostic != nil; got != test.want {
			t.Errorf("%s: declared %v", what, got)
		}
		if kinds := answer.Capabilities.CodeAction.Kinds; !slices.Contains(kinds, "source.fixAll.wakeful") {
			t.Errorf("kinds of actions: %v", kinds)
		}
	}
}
