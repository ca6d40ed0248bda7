package flow

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

const guards = "../../testdata/truth/guards"

// unread are programs of which flow alone cannot tell what is held: what a macro
// has in its definition stands at the call here, and what a value has in it, behind
// a cell, a lent Option, a trait object or an opaque type, in a library's enum, or by a
// method of its own, is asked by package semantic.
var unread = map[string]bool{
	"macro_rules_user_macro_locks.rs":      true,
	"guard_in_cell_option_taken.rs":        true,
	"guard_in_struct_field_set_to_none.rs": true,
	"guard_from_helper_fn_impl_deref.rs":   true,

	"boxed_future_in_a_field_keeps_its_guard.rs": true,
	"own_method_keeps_the_guard.rs":              true,
	"lent_slot_is_filled.rs":                     true,
	"control_flow_continues.rs":                  true,
}

// TestTruth compares what flow says is held, and what is stored and not Send,
// with what rustc and a run of each program said.
func TestTruth(t *testing.T) {
	paths, err := filepath.Glob(guards + "/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatal("no programs", err)
	}
	right, asked := 0, 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, edition := range []Edition{2021, 2024} {
			name, wrong := filepath.Base(path), 0
			for _, c := range compareTruth(t, string(text), edition) {
				asked++
				if c == "" {
					right++
					continue
				}
				wrong++
				if !unread[name] {
					t.Errorf("%s, edition %d: %s", name, edition, c)
				}
			}
			if unread[name] && wrong == 0 {
				t.Errorf("%s, edition %d: is read after all", name, edition)
			}
		}
	}
	t.Logf("%d of %d verdicts right", right, asked)
}

// compareTruth gives one string a verdict: "" when it is right.
func compareTruth(t *testing.T, text string, edition Edition) []string {
	p := analyse(t, text, edition)
	var out []string
	held := header(text, "held", edition)
	for _, m := range regexp.MustCompile(`(\d+)=(\S+)`).FindAllStringSubmatch(held, -1) {
		line, _ := strconv.Atoi(m[1])
		got, any := p.heldAt(line)
		want := strings.Contains(m[2], "yes")
		if !p.inCase(line) {
			continue // held by a caller, which is not flow's to know
		}
		switch {
		case !any && want:
			out = append(out, "no await in line "+m[1])
		case got != want:
			out = append(out, fmt.Sprintf("line %d is held=%v", line, got))
		default:
			out = append(out, "")
		}
	}
	if send := header(text, "send", edition); send == "yes" {
		out = append(out, p.stored(0, 0))
	} else if m := regexp.MustCompile(`across-await value@(\d+):(\d+)`).FindStringSubmatch(send); m != nil {
		line, _ := strconv.Atoi(m[1])
		col, _ := strconv.Atoi(m[2])
		out = append(out, p.stored(line, col))
	}
	return out
}

func header(text, key string, edition Edition) string {
	for _, l := range strings.Split(text, "\n") {
		for _, k := range []string{key, fmt.Sprintf("%s[%d]", key, edition)} {
			if v, ok := strings.CutPrefix(l, "//@ "+k+": "); ok {
				return v
			}
		}
	}
	return ""
}

// position is the line and column of an offset of fn a, from 1.
func (p *program) position(a *analysed, offset int) (int, int) {
	pos := p.text.OffsetPosition(a.base+offset, source.UTF32)
	return pos.Line + 1, pos.Column + 1
}

// inCase says whether a line lies in the fn that takes the lock itself.
func (p *program) inCase(line int) bool {
	for _, a := range p.fns {
		first, _ := p.position(a, 0)
		last, _ := p.position(a, a.body.Root.Span().End)
		if first <= line && line <= last {
			return a.name == "case" || a.name == "go"
		}
	}
	return false
}

// awaitAt is where rustc points for a suspension.
func awaitAt(s Suspend) int {
	if a, ok := s.Expr.(*hir.Await); ok {
		return a.AwaitSpan.Start
	}
	return s.Span.Start
}

// heldAt says whether a guard is held at an await of the line.
func (p *program) heldAt(line int) (held, any bool) {
	for _, a := range p.fns {
		for _, u := range a.units {
			for _, s := range u.Awaits {
				if l, _ := p.position(a, awaitAt(s)); l != line {
					continue
				}
				any = true
				for _, v := range s.Held {
					held = held || a.owns(v, isGuard)
				}
			}
		}
	}
	return held, any
}

// stored compares the stored guards with the place where rustc puts the value
// that is not Send; line 0 stands for none.
func (p *program) stored(line, col int) string {
	found := ""
	for _, a := range p.fns {
		for _, u := range a.units {
			for _, s := range u.Awaits {
				for _, v := range s.Stored {
					if v.Whole || v.Awaitee || !a.holds(v.Type, a.notSend) {
						continue
					}
					l, c := p.position(a, v.Span.Start)
					if l == line && c == col {
						return ""
					}
					found = fmt.Sprintf("%d:%d %s", l, c, show(v.Type))
				}
			}
		}
	}
	switch {
	case line == 0 && found != "":
		return "stored, though the future is Send: " + found
	case line > 0:
		return fmt.Sprintf("not stored: value@%d:%d (found %s)", line, col, found)
	}
	return ""
}

// notSend says whether t itself, captures of closures apart, is not Send.
func (a *analysed) notSend(t *types.Type) bool {
	v, _ := a.env.AutoHolds(t, types.Send, a.result.Env)
	return v == types.No
}
