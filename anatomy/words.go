package anatomy

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// String is the size for people: "24 B", "1.5 KiB", with a plus sign when it is
// at least that; "?" when nothing is known.
func (s Size) String() string {
	if !s.Exact && s.Bytes == 0 {
		return "?"
	}
	if s.Exact {
		return bytes(s.Bytes)
	}
	return bytes(s.Bytes) + "+"
}

// Words is the size in a sentence: "24 bytes", "at least 1.5 KiB".
func (s Size) Words() string {
	text := bytes(s.Bytes)
	if s.Bytes < 1024 {
		text = report.Count(s.Bytes, "byte")
	}
	if s.Exact {
		return text
	}
	return "at least " + text
}

// tooLarge stands for the states of a future that is.
const tooLarge = "it is too large to be looked into"

func bytes(n int) string {
	for _, unit := range []struct {
		name string
		size int
	}{{"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}} {
		if n >= unit.size {
			return strings.TrimSuffix(strconv.FormatFloat(float64(n)/float64(unit.size), 'f', 1, 64), ".0") + " " + unit.name
		}
	}
	return fmt.Sprintf("%d B", n)
}

// Words says of a future whether it is Send: "Send", "not Send", "perhaps Send".
func (s Send) Words() string {
	switch s.Verdict {
	case types.Yes:
		return "Send"
	case types.No:
		return "not Send"
	}
	return "perhaps Send"
}

var guards = map[semantic.Guard]string{
	semantic.ThreadLock: "locks a thread", semantic.RefCell: "loan of a RefCell", semantic.AsyncLock: "async lock", semantic.OtherGuard: "guard",
}

// bound says that the value keeps the future on its thread.
func (v Value) bound() bool { return v.Send.Verdict == types.No }

// awaited says that the value is what the state waits for.
func (v Value) awaited() bool { return v.Role == roles[semantic.RoleAwaited] }

func (f Future) bound() bool { return f.Send.Verdict == types.No }

// Remarks are what else there is to say of a value, most important first.
func (v Value) Remarks() []string {
	var out []string
	if v.bound() {
		out = append(out, "not Send")
	}
	if g := guards[v.Guard]; g != "" {
		out = append(out, g)
	}
	if v.Role != "local" {
		out = append(out, v.Role)
	}
	if v.Gone {
		out = append(out, "gone, place kept")
	}
	return out
}

// Steps are the ways on from a state in words: "→ 2, end, early out".
func (s State) Steps(end int) string {
	var out []string
	for _, n := range s.Next {
		switch {
		case n.Early:
			out = append(out, "early out")
		case n.To == end:
			out = append(out, "end")
		default:
			out = append(out, strconv.Itoa(n.To))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "→ " + strings.Join(out, ", ")
}
