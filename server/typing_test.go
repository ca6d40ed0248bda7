package server

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
)

// keystroke is what one press of a key does to a text.
type keystroke struct {
	start, end int // bytes that go
	text       string
}

// keysFor are how a person with an ordinary editor writes text from nothing:
// in order, with brackets and quotes that close themselves, and now and then a
// slip that is taken back at once.
func keysFor(text string) []keystroke {
	var out []keystroke
	var pending []byte // closers behind the cursor that the editor has written
	at := 0
	press := func(n int, text string) {
		out = append(out, keystroke{at - n, at, text})
		at += len(text) - n
	}
	closers := map[byte]string{'(': ")", '{': "}", '[': "]", '"': "\""}
	for i, c := range []byte(text) {
		last := len(pending) - 1
		switch closer := closers[c]; {
		case last >= 0 && pending[last] == c:
			pending = pending[:last]
			at++ // typed over
		case closer != "":
			press(0, string(c)+closer)
			at--
			pending = append(pending, closer[0])
		default:
			if i%61 == 0 {
				press(0, "y")
				press(1, "")
			}
			press(0, string(c))
		}
	}
	return out
}

// typing is a session in which a module is written in a workspace of 300 files.
type typing struct {
	dir, path, uri string
	client         *client
	keys           []keystroke
	text           *source.Text
	version        int
}

func startTyping(t testing.TB) *typing {
	t.Helper()
	module, err := os.ReadFile(filepath.Join(built.Root(), "testdata/typing/worker.rs"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{"Cargo.toml": manifest + tokioLine, "src/worker.rs": ""}
	root := "pub mod worker;\n"
	for i := range 298 {
		root += fmt.Sprintf("pub mod part_%d;\n", i)
		files[fmt.Sprintf("src/part_%d.rs", i)] = strings.ReplaceAll(part, "PREVIOUS", fmt.Sprint(max(i-1, 0)))
	}
	files["src/lib.rs"] = root
	s := &typing{dir: tree(t, files), keys: keysFor(string(module)), version: 1}
	s.path = filepath.Join(s.dir, "src/worker.rs")
	s.uri = uriOf(s.path)
	s.client = startServer(t, typingOptions)
	s.client.initialize(s.dir, object{})
	s.client.open(s.uri, "")
	s.client.pulled(s.uri) // the workspace is read
	s.text = source.NewText(nil)
	return s
}

var typingOptions = Options{Rules: rules.All, pages: lint.PageOf, Log: slog.New(slog.DiscardHandler)}

const tokioLine = "[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n"

// press presses one key.
func (s *typing) press(k keystroke) {
	p := positions{s.text, source.UTF16}
	at := p.toRange(source.Span{Start: k.start, End: k.end})
	next, err := edited(s.text, changeEvents(at, k.text), source.UTF16)
	if err != nil {
		s.client.t.Fatal(err)
	}
	s.text = next
	s.version++
	s.client.insert(s.uri, s.version, at, k.text)
}

// told waits for what the server says of the newest text.
func (s *typing) told() []protocol316.Diagnostic {
	return s.client.diagnostics(s.uri, int32(s.version))
}

// TestTyping: whatever half of a module is there, the server says of it what a
// check of the same text says, and says no less of a fn that is whole because
// another is not. That is looked at now and then, or with -full
// after every keystroke.
func TestTyping(t *testing.T) {
	s := startTyping(t)
	if len(s.keys) < 3_000 {
		t.Fatalf("the session has %d keystrokes", len(s.keys))
	}
	every := 130
	if *full {
		every = 1
	}
	var told []protocol316.Diagnostic
	checked := 0
	for i, k := range s.keys {
		before := s.text
		s.press(k)
		if i%every > 1 && i < len(s.keys)-1 {
			continue
		}
		now := s.told()
		if i%every == 1 || *full {
			for _, gone := range missing(told, before, k, now, s.text) {
				t.Errorf("keystroke %d: this vanished though its code was whole: %s\n%s", i, gone, s.text)
			}
			s.compare(t, i, now)
			checked++
		}
		told = now
		s.client.forget()
	}
	s.compare(t, len(s.keys)-1, told)
	t.Logf("%d of %d keystrokes checked", checked, len(s.keys))
	module, err := os.ReadFile(filepath.Join(built.Root(), "testdata/typing/worker.rs"))
	if err != nil || s.text.String() != string(module) {
		t.Errorf("the keystrokes write another text:\n%s", s.text)
	}
}

// compare holds what the server tells to what a check of the same text finds.
func (s *typing) compare(t *testing.T, i int, items []protocol316.Diagnostic) {
	t.Helper()
	writeFile(t, s.path, s.text.String())
	v, _ := readFolders(t.Context(), []string{s.dir}, typingOptions, nil)
	p := positions{s.text, source.UTF16}
	var want []string
	for _, f := range v.findings(s.path) {
		want = append(want, described(p.toRange(f.Span), f.Rule, f.Message))
	}
	var got []string
	for _, d := range items {
		got = append(got, described(d.Range, d.Code.Value, d.Message))
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("keystroke %d: the server says\n%s\na check says\n%s\nof\n%s", i, strings.Join(got, "\n"), strings.Join(want, "\n"), s.text)
	}
}

func described(at protocol316.Range, rule any, message string) string {
	return fmt.Sprintf("%d:%d-%d:%d %v: %s", at.Start.Line, at.Start.Character, at.End.Line, at.End.Character, rule, message)
}

// missing are the findings of fns that were whole and that k is outside of, and
// that are no longer told.
func missing(told []protocol316.Diagnostic, before *source.Text, k keystroke, now []protocol316.Diagnostic, after *source.Text) []string {
	still := map[string]bool{}
	for _, d := range now {
		still[fmt.Sprint(positions{after, source.UTF16}.toOffset(d.Range.Start), d.Code.Value)] = true
	}
	var gone []string
	for _, d := range told {
		at := positions{before, source.UTF16}.toOffset(d.Range.Start)
		fn, ok := fnAround(before.String(), at)
		if !ok || k.start <= fn.End && k.end >= fn.Start {
			continue
		}
		if k.start < at {
			at += len(k.text) - (k.end - k.start)
		}
		if !still[fmt.Sprint(at, d.Code.Value)] {
			gone = append(gone, described(d.Range, d.Code.Value, d.Message))
		}
	}
	return gone
}

var fnHead = regexp.MustCompile(`(?m)^( *)(pub )?(async )?fn `)

// fnAround is the fn around an offset, in text that is indented as it should be.
func fnAround(text string, offset int) (source.Span, bool) {
	heads := fnHead.FindAllStringSubmatchIndex(text[:offset], -1)
	if len(heads) == 0 {
		return source.Span{}, false
	}
	head := heads[len(heads)-1]
	end := strings.Index(text[head[0]:], "\n"+text[head[2]:head[3]]+"}")
	return source.Span{Start: head[0], End: head[0] + end + 1}, end >= 0 && offset < head[0]+end
}
