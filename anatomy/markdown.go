package anatomy

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Markdown is one future with its states, for a panel of an editor.
func Markdown(f Future) string {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n\n%s, %s%s.\n", inline(f.Title()), f.Size.Words(), f.Send.Words(), because(f.Send))
	if f.Skipped {
		return b.String() + "\nNothing more is known: " + tooLarge + ".\n"
	}
	end := len(f.States) - 1
	for i, s := range f.States {
		switch s.Kind {
		case EndState:
			continue
		case StartState:
			fmt.Fprintf(&b, "\n### start %s\n", s.Steps(end))
		default:
			fmt.Fprintf(&b, "\n### %d. %s, line %d %s\n", i, code(s.Label), s.Place.Line, s.Steps(end))
		}
		if len(s.Keeps) == 0 {
			continue
		}
		b.WriteString("\n| keeps | type | size | |\n| --- | --- | ---: | --- |\n")
		for _, v := range s.Keeps {
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", cell(code(v.Name)), cell(code(v.shownType())), v.Size, strings.Join(v.Remarks(), ", "))
		}
	}
	return b.String()
}

// About says of a future in a sentence or two what is special about it; "" when
// it never waits.
func About(f Future) string {
	waits := len(f.States) - 2
	if waits == 0 {
		return ""
	}
	text := "Its future takes " + f.Size.Words()
	if v, ok := f.largest(); ok {
		text += fmt.Sprintf(", most of it %s (%s)", v.quoted(), v.Size)
	}
	text += " and waits in " + report.Count(waits, "place") + "."
	switch f.Send.Verdict {
	case types.Yes:
		text += " Send: yes."
	case types.No:
		text += "\n\n**Send: no**, because " + f.Send.Reason + "."
	case types.Unknown:
		if f.Send.Reason != "" {
			text += " Send: " + f.Send.Reason + "."
		}
	}
	return text
}

// largest is the value that takes most of the future, if one does.
func (f Future) largest() (Value, bool) {
	var best Value
	for _, s := range f.States {
		for _, v := range s.Keeps {
			if v.Size.Bytes > best.Size.Bytes {
				best = v
			}
		}
	}
	return best, f.Size.Bytes >= 256 && 2*best.Size.Bytes > f.Size.Bytes
}

// AboutState says what a state keeps beside what it waits for, and what of that
// is not Send; "" when that is nothing worth a word.
func AboutState(s State) string {
	var kept, bound []string
	for _, v := range s.Keeps {
		if v.bound() && !v.awaited() {
			bound = append(bound, v.binding())
		}
		if !v.Gone && (v.Named || v.Guard != "") {
			kept = append(kept, v.phrase())
		}
	}
	text := ""
	switch {
	case len(kept) > 2:
		text = "This await keeps:\n- " + strings.Join(kept, "\n- ")
	case len(kept) > 0:
		text = "This await keeps " + strings.Join(kept, " and ") + "."
	}
	if len(bound) == 0 {
		return text
	}
	return strings.TrimSpace(text + "\n\n**Send: no**, because " + strings.Join(bound, "; ") + ".")
}

// binding says why the value keeps its future on one thread.
func (v Value) binding() string {
	what := v.quoted()
	if v.Gone {
		what = "the place of " + what + ", though that is gone"
	}
	return fmt.Sprintf("it keeps %s, and %s", what, v.Send.Reason)
}

// phrase is a value with what matters of it.
func (v Value) phrase() string {
	var facts []string
	if v.Type != "" {
		facts = append(facts, code(v.Type))
	}
	if v.Size.Bytes >= 128 {
		facts = append(facts, v.Size.String())
	}
	if g := guards[v.Guard]; g != "" {
		facts = append(facts, "**"+g+"**")
	}
	if len(facts) == 0 {
		return v.quoted()
	}
	return v.quoted() + " (" + strings.Join(facts, ", ") + ")"
}

func (v Value) quoted() string { return code(v.Name) }

// code is text as a code span, whatever backquotes are in it.
func code(text string) string {
	if !strings.Contains(text, "`") {
		return "`" + text + "`"
	}
	return "`` " + text + " ``"
}

// inline is text that Markdown leaves as it is.
func inline(text string) string {
	return strings.NewReplacer("_", `\_`, "*", `\*`, "`", "\\`", "<", `\<`).Replace(text)
}

// cell is text in a table.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
