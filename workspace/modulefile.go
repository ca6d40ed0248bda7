package workspace

import (
	"path/filepath"
	"strings"
)

// InlineModule is a `mod name { … }` around a module declaration.
type InlineModule struct {
	Name string
	// Path is the value of its `#[path]` attribute, "" without one. On an
	// inline module it names a folder.
	Path string
}

// ModuleFile says where the file of `mod name;` is found, by the rules of
// rustc. The declaration stands in parentFile, inside the inline modules,
// outermost first. pathAttr is the value of its `#[path]` attribute, "" without
// one.
//
// isRoot says that parentFile is a crate root or was itself reached through
// `#[path]`: such a file owns its folder, as every mod.rs does, where other
// files own the folder of their own name.
//
// exists reports whether a file is there. The result has those candidates that
// exist, in rustc's order; two are a conflict that rustc rejects (E0761), none
// is a missing file. With a nil exists all candidates are returned.
func ModuleFile(parentFile string, isRoot bool, inline []InlineModule, name, pathAttr string, exists func(string) bool) []string {
	dir := filepath.Dir(parentFile)
	own := "" // the folder below dir that a file which is no mod.rs owns
	if base := filepath.Base(parentFile); !isRoot && base != "mod.rs" {
		own = strings.TrimSuffix(base, ".rs")
	}
	for _, m := range inline {
		if m.Path != "" {
			dir, own = join(dir, m.Path), ""
			continue
		}
		dir, own = filepath.Join(dir, own, rawName(m.Name)), ""
	}

	var candidates []string
	if pathAttr != "" {
		candidates = []string{join(dir, pathAttr)}
	} else {
		base := filepath.Join(dir, own, rawName(name))
		candidates = []string{base + ".rs", filepath.Join(base, "mod.rs")}
	}
	if exists == nil {
		return candidates
	}
	var found []string
	for _, c := range candidates {
		if exists(c) {
			found = append(found, c)
		}
	}
	return found
}

// rawName is the identifier without the `r#` that lets it be a keyword: file
// names do not have it.
func rawName(name string) string { return strings.TrimPrefix(name, "r#") }
