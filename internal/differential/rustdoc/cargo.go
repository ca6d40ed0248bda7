package rustdoc

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// Package is a package of the registry.
type Package struct {
	Name     string
	Version  string   // a requirement: "=1.2.3", "*"
	Features []string // besides the default ones, which "no-default" takes away; "*" is all
}

const withoutDefault = "no-default"

// Fetch makes a folder below dir in which cargo can document p and what p is
// made of. What is compiled is shared by all packages of dir.
func Fetch(dir string, p Package) (*Library, error) {
	l := &Library{
		dir:       filepath.Join(dir, strings.ReplaceAll(p.Name, "-", "_")),
		target:    filepath.Join(dir, "target"),
		documents: map[string]*Document{},
	}
	features := p.Features
	if slices.Contains(features, "*") {
		all, err := l.allFeatures(p)
		if err != nil {
			return nil, err
		}
		features = all
	}
	if err := l.resolve(p, features); err != nil {
		return nil, err
	}
	return l, nil
}

// Open is the library of one document that lies at path.
func Open(path string) (*Library, error) {
	doc, err := read(path)
	if err != nil {
		return nil, err
	}
	return &Library{documents: map[string]*Document{doc.Index[doc.Root].Name: doc}}, nil
}

// Library is a package and its dependencies. Documents are made when first
// asked for.
type Library struct {
	dir, target string
	packages    map[string]metaPackage // by the library's name
	documents   map[string]*Document   // nil for what cannot be documented
}

// metadata is what `cargo metadata` says.
type metadata struct {
	Packages []metaPackage
	Resolve  struct {
		Root  string
		Nodes []struct {
			ID           string
			Dependencies []string
		}
	}
}

type metaPackage struct {
	Name, Version, ID string
	Features          map[string][]string
	Targets           []struct {
		Name string
		Kind []string
	}
}

func (l *Library) allFeatures(p Package) ([]string, error) {
	if err := l.resolve(p, nil); err != nil {
		return nil, err
	}
	var all []string
	for _, m := range l.packages {
		if m.Name == p.Name {
			for f := range m.Features {
				all = append(all, f)
			}
		}
	}
	slices.Sort(all)
	return all, nil
}

// resolve writes the manifest and asks cargo which packages that means.
func (l *Library) resolve(p Package, features []string) error {
	var quoted []string
	for _, f := range features {
		if f != withoutDefault {
			quoted = append(quoted, strconv.Quote(f))
		}
	}
	manifest := fmt.Sprintf("[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n%s = { version = %q, features = [%s], default-features = %v }\n",
		p.Name, p.Version, strings.Join(quoted, ", "), !slices.Contains(features, withoutDefault))
	if err := scratch.Write(l.dir, manifest); err != nil {
		return err
	}
	if p.Version == "*" { // the newest, and not the one that was it last time
		if err := os.RemoveAll(filepath.Join(l.dir, "Cargo.lock")); err != nil {
			return fmt.Errorf("forget the versions of last time: %w", err)
		}
	}
	out, err := l.cargo("", "metadata", "--format-version", "1")
	if err != nil {
		return err
	}
	var meta metadata
	if err := json.Unmarshal(out, &meta); err != nil {
		return fmt.Errorf("read cargo's metadata: %w", err)
	}
	l.packages = meta.libraries()
	return nil
}

// libraries are the packages by the names of their libraries. Of several
// versions of one, that counts which is the fewest steps away.
func (m metadata) libraries() map[string]metaPackage {
	packages, dependencies := map[string]metaPackage{}, map[string][]string{}
	for _, p := range m.Packages {
		packages[p.ID] = p
	}
	for _, n := range m.Resolve.Nodes {
		dependencies[n.ID] = n.Dependencies
	}
	found := map[string]metaPackage{}
	queue, queued := []string{m.Resolve.Root}, map[string]bool{m.Resolve.Root: true}
	for len(queue) > 0 {
		id := queue[0]
		queue = queue[1:]
		for _, t := range packages[id].Targets {
			name := strings.ReplaceAll(t.Name, "-", "_")
			if _, nearer := found[name]; !nearer && (slices.Contains(t.Kind, "lib") || slices.Contains(t.Kind, "rlib")) {
				found[name] = packages[id]
			}
		}
		for _, d := range dependencies[id] {
			if !queued[d] {
				queued[d] = true
				queue = append(queue, d)
			}
		}
	}
	return found
}

// Document is the crate of that name, or nil when it is not among the packages
// or cannot be documented.
func (l *Library) Document(crate string) *Document {
	if doc, ok := l.documents[crate]; ok {
		return doc
	}
	doc, _ := l.Make(crate)
	l.documents[crate] = doc // nil as well: it is not tried again
	return doc
}

// Make is Document, and says why there is none.
func (l *Library) Make(crate string) (*Document, error) {
	m, ok := l.packages[crate]
	if !ok {
		return nil, errors.New("no dependency is called " + crate)
	}
	path, err := l.cached(m)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(path); err != nil {
		// A stable rustdoc makes JSON only when it is told that this one crate may ask for more.
		// Some crate asks for a newer Rust, of which it uses nothing.
		_, err := l.cargo("RUSTC_BOOTSTRAP="+crate, "rustdoc", "--ignore-rust-version", "-p", m.ID, "--lib", "--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow")
		if err != nil {
			return nil, err
		}
		made, err := os.ReadFile(filepath.Join(l.target, "doc", crate+".json"))
		if err != nil {
			return nil, fmt.Errorf("read what rustdoc made: %w", err)
		}
		if err := os.WriteFile(path, made, 0o644); err != nil {
			return nil, fmt.Errorf("keep what rustdoc made: %w", err)
		}
	}
	doc, err := read(path)
	if err == nil {
		l.documents[crate] = doc
	}
	return doc, err
}

// cached is where the document of m is kept. The name holds all that it was
// made from, so that what is there is fresh.
func (l *Library) cached(m metaPackage) (string, error) {
	sum := sha256.New()
	for _, name := range []string{"Cargo.toml", "Cargo.lock"} {
		text, err := os.ReadFile(filepath.Join(l.dir, name))
		if err != nil {
			return "", fmt.Errorf("read manifest: %w", err)
		}
		sum.Write(text)
	}
	return filepath.Join(l.dir, fmt.Sprintf("%s-%s-%d-%x.json", m.Name, m.Version, Format, sum.Sum(nil)[:8])), nil
}

// cargo runs one command. env is put into its environment.
func (l *Library) cargo(env string, args ...string) ([]byte, error) {
	cmd := exec.Command("cargo", args...)
	cmd.Dir = l.dir
	cmd.Env = append(os.Environ(), env, "CARGO_TARGET_DIR="+l.target,
		"K8S_OPENAPI_ENABLED_VERSION=1.35") // k8s-openapi has nothing in it before somebody chooses
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("run cargo %s in %s: %w\n%s", args[0], l.dir, err, tail(errs.String()))
	}
	return out.Bytes(), nil
}

// tail is the end of a long output.
func tail(text string) string {
	const most = 2000
	return text[max(0, len(text)-most):]
}
