package types

import (
	"fmt"
	"strings"
)

// String is the trait as Rust spells it.
func (a AutoTrait) String() string {
	switch a {
	case Sync:
		return "Sync"
	case Unpin:
		return "Unpin"
	}
	return "Send"
}

// Reason says in words why a type does not have the trait: the value that is to
// blame, how it got there, and its type.
func (w Witness) Reason(trait AutoTrait) string {
	culprit, part := w.Culprit(), w.Blamed()
	if culprit == nil {
		return fmt.Sprintf("it is not %s", trait)
	}
	never := fmt.Sprintf("%s is not %s", culprit.Quoted(), w.Steps[len(w.Steps)-1].Lacks)
	switch {
	case part == nil:
		return never
	case part.What == Captured && part.Name != "":
		return fmt.Sprintf("it takes `%s` along, and %s", part.Name, never)
	case part.Name != "":
		return fmt.Sprintf("it keeps `%s` across an await, and %s", part.Name, never)
	}
	return fmt.Sprintf("it keeps a temporary across an await, and %s", never)
}

// Blamed is the innermost stored value of the story, nil when none is known.
func (w Witness) Blamed() *Part {
	var last *Part
	for _, s := range w.Steps {
		if s.Part != nil && s.Part.File != "" && s.Part.What != Awaited {
			last = s.Part
		}
	}
	return last
}

// Quoted is the type in backquotes, unless its name is words already.
func (t *Type) Quoted() string {
	switch t.Kind {
	case KindAsyncFn:
		return "the " + t.String()
	case KindClosure, KindAsyncBlock:
		return "the " + strings.SplitN(t.String(), "(", 2)[0]
	}
	return fmt.Sprintf("`%s`", t)
}
