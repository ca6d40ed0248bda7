package lint_test

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

func TestUnusedImportEdits(t *testing.T) {
	const path = "std::sync::Arc"
	for name, c := range map[string]struct{ before, want string }{
		"its own line":         {"use std::sync::Arc;\nuse a::B;\nfn f(x: GONE) {}\n", "use a::B;\nfn f(x: GONE) {}\n"},
		"in a module":          {"mod m {\n    use std::sync::Arc;\n    fn f(x: GONE) {}\n}\n", "mod m {\n    fn f(x: GONE) {}\n}\n"},
		"of two":               {"use std::sync::{Arc, Mutex};\nfn f(x: GONE) {}\n", "use std::sync::Mutex;\nfn f(x: GONE) {}\n"},
		"first of three":       {"use std::sync::{Arc, Mutex, Once};\nfn f(x: GONE) {}\n", "use std::sync::{Mutex, Once};\nfn f(x: GONE) {}\n"},
		"last of three":        {"use std::{rc::Rc, io, sync::Arc};\nfn f(x: GONE) {}\n", "use std::{rc::Rc, io};\nfn f(x: GONE) {}\n"},
		"alone in braces":      {"use std::sync::{Arc};\nfn f(x: GONE) {}\n", "fn f(x: GONE) {}\n"},
		"used elsewhere":       {"use std::sync::Arc;\nfn f(x: GONE, y: Arc<u32>) {}\n", ""},
		"used in a macro":      {"use std::sync::Arc;\nfn f(x: GONE) { m!(Arc) }\n", ""},
		"in a comment only":    {"use std::sync::Arc; // Arc\nfn f(x: GONE) {} // Arc\n", " // Arc\nfn f(x: GONE) {} // Arc\n"},
		"the only one":         {"use std::sync::Arc;\n\nfn f(x: GONE) {}\n", "fn f(x: GONE) {}\n"},
		"public":               {"pub use std::sync::Arc;\nfn f(x: GONE) {}\n", ""},
		"renamed":              {"use std::sync::Arc as Shared;\nfn f(x: GONE) {}\n", ""},
		"not of this path":     {"use other::Arc;\nfn f(x: GONE) {}\n", ""},
		"deep, nothing beside": {"use std::{sync::{Arc}, io};\nfn f(x: GONE) {}\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			file := looseFile(t, c.before)
			at := strings.Index(c.before, "GONE")
			got, err := file.Text().Apply(lint.UnusedImportEdits(file, path, source.Span{Start: at, End: at + len("GONE")}))
			if err != nil {
				t.Fatal(err)
			}
			if want := c.want; got.String() != want && (want != "" || got.String() != c.before) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
