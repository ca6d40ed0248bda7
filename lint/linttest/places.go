package linttest

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Offer is what can be done at a cursor, or with a selection.
type Offer func(f *semantic.File, at source.Span) []lint.Fix

// RunOffers runs the cases in testdata/refactor/NAME of the module for each
// name. `/*|*/` in a case is a cursor, and `/*<*/` and `/*>*/` are the ends of a
// selection; what is offered there sees the text without them. The golden lists
// the offers, and the files as each of them leaves them.
func RunOffers(t *testing.T, offers map[string]Offer) {
	root, names := filepath.Join(moduleRoot(t), "testdata", "refactor"), map[string]bool{}
	for name, offer := range offers {
		names[name] = true
		t.Run(name, func(t *testing.T) {
			eachCase(t, filepath.Join(root, name), func(t *testing.T, path string) {
				c := openCase(t, path)
				places := c.takePlaces(t)
				if len(places) == 0 {
					t.Errorf("%s has no place to ask at", path)
				}
				c.compare(t, c.offers(t, places, offer))
			})
		})
	}
	noStrays(t, root, names)
}

// place is a cursor or a selection in a case.
type place struct {
	path string
	span source.Span
}

var placeMark = regexp.MustCompile(`/\*[|<>]\*/`)

// takePlaces takes the marks out of the texts.
func (c *testCase) takePlaces(t tester) []place {
	var places []place
	for _, path := range c.paths() {
		text, start := c.texts[path].String(), -1
		for {
			m := placeMark.FindStringIndex(text)
			if m == nil {
				break
			}
			switch mark := text[m[0]+2]; {
			case mark == '|':
				places = append(places, place{path, source.Span{Start: m[0], End: m[0]}})
			case mark == '<' && start < 0:
				start = m[0]
			case mark == '>' && start >= 0:
				places = append(places, place{path, source.Span{Start: start, End: m[0]}})
				start = -1
			default:
				t.Errorf("%s: a selection has one end only", path)
			}
			text = text[:m[0]] + text[m[1]:]
		}
		c.texts[path] = source.NewText([]byte(text))
	}
	c.workspace = c.load(t, c.texts)
	return places
}

// offers lists what is offered at the places.
func (c *testCase) offers(t tester, places []place, offer Offer) *txtar.Archive {
	var list strings.Builder
	archive := &txtar.Archive{}
	for _, p := range places {
		at := c.at(p.path, p.span)
		fixes := offer(c.workspace.File(p.path), p.span)
		if len(fixes) == 0 {
			fmt.Fprintf(&list, "%s: nothing\n", at)
		}
		for _, fix := range fixes {
			fmt.Fprintf(&list, "%s: %s\n", at, fix.Title)
			changed, _ := c.applied(t, fmt.Sprintf("%s: %q", at, fix.Title), lint.Finding{Path: p.path}, fix)
			for _, path := range c.paths() {
				if text, ok := changed[path]; ok {
					archive.Files = append(archive.Files, txtar.File{Name: at + ": " + fix.Title + ": " + c.relative(path), Data: text.Bytes()})
				}
			}
		}
	}
	archive.Files = slices.Insert(archive.Files, 0, txtar.File{Name: "offers", Data: []byte(list.String())})
	return archive
}
