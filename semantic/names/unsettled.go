package names

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// What makes a declaration of a fetched crate doubtful. Its features and its
// target are not known, and another declaration of the name may stand in a
// macro or be made by one.

// unsettled says that another declaration may take the item's place: it stands
// under a cfg that is not about features that the crate must have, or its
// syntax is broken.
func unsettled(h *hir.ItemHead) bool {
	return h.Broken || slices.ContainsFunc(h.Attrs, func(a hir.Attr) bool { return a.Path == "cfg" && !needsFeatures(a.Args) })
}

// needsFeatures says that a cfg only asks for features: then code that names
// the item has them.
func needsFeatures(cfg string) bool {
	for i, part := range strings.Split(cfg, `"`) {
		if i%2 == 1 {
			continue // a string
		}
		for _, word := range strings.FieldsFunc(part, func(r rune) bool { return !isWord(r) }) {
			switch word {
			case "any", "all", "feature", "docsrs", "doc", "test":
			default:
				return false
			}
		}
	}
	return true
}

// doubt notes that what a name means in the module may be something else.
func (m *Module) doubt(name string) {
	for _, table := range []map[string]Def{m.types, m.values} {
		d := table[name]
		setTwin(d)
		if _, ok := d.(*Alias); ok {
			table[name] = unclear{} // as for twins
		}
	}
}

// rewritable says that what is compiled may not be the fn as it stands: by a
// cfg, or because a macro that stands as an attribute on it, or on what it is a
// member of, may write something else.
func rewritable(f *Fn) bool {
	return slices.ContainsFunc(headsOf(f), func(h *hir.ItemHead) bool {
		return unsettled(h) || slices.ContainsFunc(h.Attrs, func(a hir.Attr) bool {
			return !keepsFn(a) || a.Path == "cfg" && f.Hir.Async
		})
	})
}

// Rewritten says that a macro that stands as an attribute on a fn of the workspace,
// or on what it is a member of, may make something else of it, as those do that turn
// a handler into a value which describes it.
func Rewritten(f *Fn) bool {
	return f.Module.Crate.Kind == Written && slices.ContainsFunc(headsOf(f), func(h *hir.ItemHead) bool {
		return slices.ContainsFunc(h.Attrs, func(a hir.Attr) bool { return !keepsFn(a) && !keepsFuture(a) })
	})
}

// headsOf are the heads of the fn and of what it is a member of.
func headsOf(f *Fn) []*hir.ItemHead {
	heads := []*hir.ItemHead{f.Hir.Head()}
	if f.Impl != nil {
		heads = append(heads, f.Impl.Hir.Head())
	}
	if f.Trait != nil {
		heads = append(heads, f.Trait.Hir.Head())
	}
	return heads
}

// keepsFuture says that an attribute macro leaves an async fn one that returns a
// future, if in a box, or only adds something beside it.
func keepsFuture(a hir.Attr) bool {
	switch a.Path {
	case "async_recursion", "async_recursion::async_recursion", "trait_variant::make", "automock", "mockall::automock":
		return true
	}
	return false
}

// keepsFn says that an attribute leaves a fn what it is, or is one whose
// meaning is known.
func keepsFn(a hir.Attr) bool {
	switch head, rest, _ := strings.Cut(a.Path, "::"); head {
	case "cfg", "no_mangle", "target_feature", "automatically_derived", "instrument":
		return true
	case "tracing":
		return rest == "instrument"
	case "async_trait":
		return !a.Conditional
	}
	return Inert(a)
}

func isWord(r rune) bool {
	return r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= 0x80
}
