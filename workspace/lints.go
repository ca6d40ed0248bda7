package workspace

import (
	"cmp"
	"slices"
)

// lints are the entries of the manifest's lint tables, or of the workspace's
// where the package says `lints.workspace = true`.
func (m *manifest) lints(root *manifest) []Lint {
	tools := m.doc.table("lints")
	if tools.flag(false, "workspace") {
		if root == nil {
			return nil
		}
		tools = root.workspaceSection().table("lints")
	}
	var out []Lint
	for _, tool := range tools.keys() {
		entries := tools.table(tool)
		for _, name := range entries.keys() {
			l := Lint{Tool: tool, Name: name}
			switch v := entries[name].(type) {
			case string:
				l.Level = v
			case map[string]any:
				l.Level = table(v).text("level")
				priority, _ := v["priority"].(int64)
				l.Priority = int(priority)
			}
			if l.Level != "" {
				out = append(out, l)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Lint) int {
		return cmp.Or(cmp.Compare(a.Tool, b.Tool), cmp.Compare(a.Priority, b.Priority), cmp.Compare(a.Name, b.Name))
	})
	return out
}
