package names

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// AllInert says that none of the attributes changes what they stand on.
func AllInert(attrs []hir.Attr) bool {
	return !slices.ContainsFunc(attrs, func(a hir.Attr) bool { return !Inert(a) })
}

// Inert says that an attribute changes nothing of what it stands on. Any other
// is a macro, which may, or a cfg, which may take it away.
func Inert(a hir.Attr) bool {
	switch head, _, _ := strings.Cut(a.Path, "::"); head {
	case "doc", "allow", "warn", "deny", "forbid", "expect", "must_use", "deprecated", "inline", "cold",
		"clippy", "rustfmt", "diagnostic", "track_caller":
		return true
	case "cfg":
		return KnownOn(a.Args)
	case "cfg_attr":
		return true // what it adds is listed beside it
	}
	return false
}

// Plain says that all members of the impl are written in it: none comes from a
// macro.
func (i *Impl) Plain() bool {
	return AllInert(i.Hir.Attrs) && !i.Hir.Node.Child(parser.FieldBody).Has(parser.KindMacroInvocation)
}

// CalledAsyncTrait says that the attribute goes by the name of async-trait's,
// under whatever path a crate hands it on.
func CalledAsyncTrait(a hir.Attr) bool {
	return a.Path == "async_trait" || strings.HasSuffix(a.Path, "::async_trait")
}

// KnownOn says that some build has the cfg on: a build for tests, or any other.
func KnownOn(predicate string) bool {
	switch strings.Join(strings.Fields(predicate), "") {
	case "test", "not(test)", "debug_assertions", "not(debug_assertions)":
		return true
	}
	return false
}
