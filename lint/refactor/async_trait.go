package refactor

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// asyncTrait boxes the futures of a trait's async methods, where the crate for
// that is at hand: there can be objects of the trait then.
var asyncTrait = Refactoring{Name: "async_trait", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	if !atTrait(f, at) {
		return nil
	}
	for _, t := range f.NativeTraits() {
		if t.Start > at.Start || at.End > t.Span.End {
			continue
		}
		items, ok := f.TraitAndImpls(t)
		if !ok || slices.ContainsFunc(items, func(i semantic.TraitItem) bool {
			return !i.File.CanName("async_trait")
		}) {
			return nil
		}
		fix := AsyncTrait(items)
		fix.Title = "Box its futures with #[async_trait]"
		return []lint.Fix{fix}
	}
	return nil
}}

// nativeTrait takes the boxes away again, where nothing in the workspace needs
// them.
var nativeTrait = Refactoring{Name: "native_trait", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	if !atTrait(f, at) {
		return nil
	}
	for _, t := range f.NeedlesslyBoxed() {
		if t.Attr.Start <= at.Start && at.End <= t.Span.End {
			return []lint.Fix{NativeTrait(f, t)}
		}
	}
	return nil
}}

// atTrait says that the selection begins in a line that speaks of a trait, so
// that it is worth asking what uses the file's traits.
func atTrait(f *semantic.File, at source.Span) bool {
	text := f.Text()
	return strings.Contains(text.Slice(text.Line(text.LineOf(at.Start))), "trait")
}

// NativeTrait takes #[async_trait] off a trait of the file and all its impls,
// and the import where nothing else names it. What the boxes' types promised,
// that each future is Send, is for the compiler to find out then.
func NativeTrait(f *semantic.File, t semantic.BoxedTrait) lint.Fix {
	fix := lint.Fix{Title: "Take #[async_trait] off the trait and its impls", Safety: lint.Unsafe}
	if t.Public {
		fix.Title += ", which other crates' impls have to follow"
	}
	attrs := map[string][]source.Span{f.Path(): {t.Attr}}
	for _, i := range t.Impls {
		attrs[i.Path] = append(attrs[i.Path], i.Attr)
	}
	for path, gone := range attrs {
		file := f.Workspace().File(path)
		for _, attr := range gone {
			fix.Edits = append(fix.Edits, layout.Of(file).Without(attr))
		}
		fix.Edits = append(fix.Edits, lint.UnusedImportEdits(file, "async_trait::async_trait", gone...)...)
	}
	lint.SortEdits(fix.Edits)
	return fix
}

// AsyncTrait puts #[async_trait] on the trait and every impl. It is safe
// when the crates can name the macro and all futures are Send, as it demands.
func AsyncTrait(items []semantic.TraitItem) lint.Fix {
	fix := lint.Fix{Title: "Put #[async_trait] on the trait and its impls", Safety: lint.Safe}
	attribute := "#[async_trait::async_trait]"
	if !Sendable(items) {
		attribute = "#[async_trait::async_trait(?Send)]"
		fix.Title = "Put #[async_trait(?Send)] on the trait and its impls"
	}
	named := true
	for _, item := range items {
		fix.Edits = append(fix.Edits, layout.Of(item.File).Above(item.Start, attribute))
		named = named && item.File.Names("async_trait")
		for _, m := range item.Methods {
			if !m.Body.Empty() && (!item.Impl || m.Send != types.Yes) {
				fix.Safety = lint.Unsafe
			}
		}
	}
	if !named {
		fix.Safety = lint.Unsafe
		fix.Title += " (Cargo.toml: async-trait = \"0.1\")"
	}
	lint.SortEdits(fix.Edits)
	return fix
}

// Sendable says that no impl's future is known not to be Send.
func Sendable(items []semantic.TraitItem) bool {
	return !slices.ContainsFunc(items, func(item semantic.TraitItem) bool {
		return item.Impl && slices.ContainsFunc(item.Methods, func(m semantic.TraitMethod) bool {
			return !m.Body.Empty() && m.Send == types.No
		})
	})
}
