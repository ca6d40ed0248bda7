package semantic

import (
	"path/filepath"
	"testing"
)

// TestLendsImport asks who may see a private import: the modules inside of the
// one that has it, by name or by a glob of that very module.
func TestLendsImport(t *testing.T) {
	for name, c := range map[string]struct {
		lib, other string
		lends      bool
	}{
		"a glob of its own":       {"", "mod tests { use super::*; }", false},
		"a glob of the file":      {"", "use super::*;", true},
		"from the root":           {"", "use crate::fs;", true},
		"another name":            {"", "use crate::io;", false},
		"through two modules":     {"", "mod tests { use super::super::fs; }", true},
		"of a module in the file": {"mod inner { use tokio::fs; }", "use crate::inner::*;", true},
		"of another module":       {"mod inner;", "use crate::inner::*;", false},
		"of another crate":        {"", "use tokio::*;", false},
		"of no module":            {"", "use self::super::fs as files;", true},
	} {
		w := inPackage(t, map[string]string{"src/lib.rs": "use tokio::fs;\nmod other;\n" + c.lib, "src/other.rs": c.other, "src/inner.rs": ""}, "tokio")
		if got := w.File(filepath.FromSlash("src/lib.rs")).LendsImport("fs"); got != c.lends {
			t.Errorf("%s: %v", name, got)
		}
	}
}
