package server

import (
	"context"
	"testing"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/wakeful-rs/wakeful/lint"
)

// slowRule holds back the first run until release is closed.
func slowRule() (rule lint.Rule, started, release chan struct{}) {
	started, release = make(chan struct{}, 100), make(chan struct{})
	return lint.Rule{Name: "slow", Run: func(*lint.Pass) {
		started <- struct{}{}
		<-release
	}}, started, release
}

func TestCancel(t *testing.T) {
	slow, started, release := slowRule()
	c := startServer(t, Options{Rules: []lint.Rule{slow}})
	defer close(release)
	c.initialize("", object{})
	c.open(memory, "fn main() {}")
	<-started
	for _, id := range []jsonrpc2.ID{{Num: 4_000_000_000}, {Str: "mine", IsString: true}} {
		call, err := c.conn.DispatchCall(c.ctx, "textDocument/hover",
			object{"textDocument": object{"uri": memory}, "position": object{}}, jsonrpc2.PickID(id))
		if err != nil {
			t.Fatal(err)
		}
		c.notify("$/cancelRequest", object{"id": id})
		ctx, stop := context.WithTimeout(c.ctx, testTimeout)
		defer stop()
		if err := call.Wait(ctx, nil); code(err) != codeRequestCancelled {
			t.Errorf("request %s: %v", id, err)
		}
	}
	c.notify("$/cancelRequest", object{"id": 12345})
	c.notify("$/cancelRequest", object{"id": nil})
	c.notify("$/cancelRequest", nil)
}

// A hover elsewhere is answered while another document is looked at.
func TestRequestsDoNotWaitForEachOther(t *testing.T) {
	started, release := make(chan struct{}, 100), make(chan struct{})
	slow := lint.Rule{Name: "slow", Run: func(p *lint.Pass) {
		if p.File.Path() == memory {
			started <- struct{}{}
			<-release
		}
	}}
	c := startServer(t, Options{Rules: []lint.Rule{slow, badName}})
	defer close(release)
	c.initialize("", object{})
	c.open(memory, "fn main() {}")
	<-started
	c.open("untitled:2", "async fn bad() {}")
	if got := places(c.diagnostics("untitled:2", 1)); got != "0:9-0:12" {
		t.Errorf("diagnostics of the other: %q", got)
	}
	var hover struct{ Contents struct{ Value string } }
	c.must("textDocument/hover", object{"textDocument": object{"uri": "untitled:2"}, "position": at(0, 4, 0, 4).Start}, &hover)
	if hover.Contents.Value == "" {
		t.Error("no hover")
	}
	c.must("shutdown", nil, nil)
}

// A request is about the text that the client saw when it asked, even if the
// next change is there before the answer.
func TestRequestsSeeTheirVersion(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, "fn bad() {}")
	for i := range 200 {
		call, err := c.conn.DispatchCall(c.ctx, "textDocument/diagnostic", object{"textDocument": object{"uri": memory}})
		if err != nil {
			t.Fatal(err)
		}
		c.insert(memory, i+2, at(0, 0, 0, 0), "\n")
		var report struct {
			Items []struct {
				Range struct{ Start struct{ Line int } }
			}
		}
		ctx, stop := context.WithTimeout(c.ctx, testTimeout)
		err = call.Wait(ctx, &report)
		stop()
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Items) != 1 || report.Items[0].Range.Start.Line != i {
			t.Fatalf("asked when the finding was on line %d: %+v", i, report.Items)
		}
	}
}

func TestPanicsEndOnlyTheirRequest(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, "fn worse() { bad() }")
	items := c.diagnostics(memory, 1)
	if len(items) != 1 || items[0].Code.Value != lint.Internal {
		t.Errorf("a rule's panic became %v", items)
	}
	c.change(memory, 2, "fn fine() { bad() }")
	if got := places(c.diagnostics(memory, 2)); got != "0:12-0:15" {
		t.Errorf("afterwards: %q", got)
	}
}
