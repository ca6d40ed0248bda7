package workspace

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// dependencyTables are Cargo's names for the tables of each kind.
var dependencyTables = []struct {
	kind DependencyKind
	keys []string
}{
	{NormalDependency, []string{"dependencies"}},
	{DevDependency, []string{"dev-dependencies", "dev_dependencies"}},
	{BuildDependency, []string{"build-dependencies", "build_dependencies"}},
}

// dependencyEntry is one entry of a dependency table, as written.
type dependencyEntry struct {
	key    string
	value  any
	kind   DependencyKind
	target string // that it is limited to, "" for all
}

// dependencyEntries are those of all tables of the manifest, those limited to
// some targets last.
func (m *manifest) dependencyEntries() []dependencyEntry {
	var out []dependencyEntry
	read := func(from table, target string) {
		for _, kind := range dependencyTables {
			entries := from.table(kind.keys...)
			for _, key := range entries.keys() {
				out = append(out, dependencyEntry{key, entries[key], kind.kind, target})
			}
		}
	}
	read(m.doc, "")
	targets := m.doc.table("target")
	for _, target := range targets.keys() {
		read(targets.table(target), target)
	}
	return out
}

// dependencies are what the entries of the manifest mean. root is the
// workspace's manifest, nil outside one.
func (m *manifest) dependencies(root *manifest) []Dependency {
	var deps []Dependency
	for _, e := range m.dependencyEntries() {
		if d, ok := m.dependency(root, e.key, e.value); ok {
			d.Kind, d.Target = e.kind, e.target
			deps = append(deps, d)
		}
	}
	slices.SortStableFunc(deps, func(a, b Dependency) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Target, b.Target))
	})
	return deps
}

// dependency reads one entry, in its short form (a version) or as a table.
func (m *manifest) dependency(root *manifest, key string, value any) (Dependency, bool) {
	switch v := value.(type) {
	case string:
		return newDependency(key, m.dir, table{"version": v}), true
	case map[string]any:
		if !inherits(v) {
			return newDependency(key, m.dir, v), true
		}
		return m.inheritedDependency(root, key, v), true
	}
	return Dependency{}, false
}

// inheritedDependency merges an entry with the workspace's of the same name:
// features add up, and defaults can be switched on again but not off.
func (m *manifest) inheritedDependency(root *manifest, key string, own table) Dependency {
	var d Dependency
	if root != nil {
		shared := root.workspaceSection().table("dependencies")
		d, _ = root.dependency(nil, key, shared[key])
	}
	if d.Name == "" { // the workspace does not know it
		d = newDependency(key, m.dir, table{})
	}
	d.Features = union(d.Features, own.texts("features"))
	d.DefaultFeatures = d.DefaultFeatures || own.flag(false, "default-features", "default_features")
	d.Optional = own.flag(false, "optional")
	return d
}

func newDependency(key, dir string, t table) Dependency {
	d := Dependency{
		Name:            crateName(key),
		Package:         key,
		Version:         t.text("version"),
		Git:             t.text("git"),
		Features:        union(nil, t.texts("features")),
		DefaultFeatures: t.flag(true, "default-features", "default_features"),
		Optional:        t.flag(false, "optional"),
	}
	if renamed := t.text("package"); renamed != "" {
		d.Package = renamed
	}
	if path := t.text("path"); path != "" {
		d.Path = join(dir, path)
	}
	return d
}

// renamed says that the manifest chose the name by which code knows the crate.
func (d Dependency) renamed() bool { return d.Name != crateName(d.Package) }

// crateName is a package's name as code must spell it.
func crateName(name string) string { return strings.ReplaceAll(name, "-", "_") }

// union is a followed by what of b it lacks.
func union(a, b []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, list := range [][]string{a, b} {
		for _, s := range list {
			if !seen[s] {
				seen[s] = true
				out = append(out, s)
			}
		}
	}
	return out
}

// features are the entries of the feature table and, as Cargo adds them, one
// for each optional dependency that no entry mentions as `dep:name`.
func (m *manifest) features() []Feature {
	entries := m.doc.table("features")
	enables := map[string][]string{}
	mentioned := map[string]bool{}
	for _, name := range entries.keys() {
		enables[name] = entries.texts(name)
		for _, e := range enables[name] {
			if dep, ok := strings.CutPrefix(e, "dep:"); ok {
				mentioned[dep] = true
			}
		}
	}
	for _, key := range m.optionalDependencies() {
		if _, taken := enables[key]; !taken && !mentioned[key] {
			enables[key] = []string{"dep:" + key}
		}
	}
	var out []Feature
	for _, name := range slices.Sorted(maps.Keys(enables)) {
		out = append(out, Feature{Name: name, Enables: enables[name]})
	}
	return out
}

// FeaturesOf are the features that a package asks of a dependency: those of its
// entry, and those that the package's default features switch on.
func (p *Package) FeaturesOf(d Dependency) []string {
	asked := d.Features
	on := []string{"default"}
	for i := 0; i < len(on); i++ {
		at := slices.IndexFunc(p.Features, func(f Feature) bool { return f.Name == on[i] })
		if at < 0 {
			continue
		}
		for _, e := range p.Features[at].Enables {
			dep, feature, ofDependency := strings.Cut(e, "/")
			switch {
			case !ofDependency && !slices.Contains(on, e):
				on = append(on, e)
			case ofDependency && crateName(strings.TrimSuffix(dep, "?")) == d.Name:
				asked = union(asked, []string{feature})
			}
		}
	}
	return asked
}

// optionalDependencies are the keys of the optional entries, as written.
func (m *manifest) optionalDependencies() []string {
	var keys []string
	for _, e := range m.dependencyEntries() {
		if long, ok := e.value.(map[string]any); ok && table(long).flag(false, "optional") {
			keys = append(keys, e.key)
		}
	}
	return keys
}
