package lint

import (
	"fmt"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic"
)

// expanded tells in a finding about the code of one of the program's own macros
// where that code stands. It is false for a hint, as nobody can take that at a
// call.
func (c *check) expanded(f *Finding) bool {
	all := c.file.Expansions()
	i := slices.IndexFunc(all, func(e semantic.Expansion) bool { return e.Call == f.Span })
	if i < 0 {
		return true
	}
	if c.runner.levels[f.Rule] == Hint {
		return false
	}
	f.Reporter = "" // others report it in the macro
	f.Notes = append(f.Notes, Note{Path: all[i].Path, Span: all[i].Def, Message: fmt.Sprintf("in the expansion of `%s!`, which is defined here", all[i].Name)})
	return true
}

// Outside are the fixes that leave the calls of the program's own macros what
// they are. Edits without a path are of the file.
func Outside(file *semantic.File, fixes []Fix) []Fix {
	return slices.DeleteFunc(slices.Clone(fixes), func(x Fix) bool {
		for _, e := range x.Edits {
			in := file
			if e.Path != "" && e.Path != file.Path() {
				in = file.Workspace().File(e.Path)
			}
			if in == nil {
				continue
			}
			if slices.ContainsFunc(in.Expansions(), func(x semantic.Expansion) bool { return !x.Allows(e.Span) }) {
				return true
			}
		}
		return false
	})
}
