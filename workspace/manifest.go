package workspace

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ManifestName is the file that makes a folder a Cargo package or workspace,
// in the one spelling that Cargo accepts.
const ManifestName = "Cargo.toml"

// manifest is one Cargo.toml as read, before anything is inherited.
type manifest struct {
	path   string
	dir    string
	data   []byte
	doc    table
	broken bool
}

// readManifest reads dir's Cargo.toml. It is nil when there is none; a manifest
// that cannot be read or parsed is broken.
func readManifest(dir string) (*manifest, []Problem) {
	path := filepath.Join(dir, ManifestName)
	m := &manifest{path: path, dir: dir}
	data, err := readSmall(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		m.broken = true
		return m, []Problem{unreadable(path, err)}
	}
	m.data = data
	if m.doc, err = parseTOML(data); err != nil {
		m.broken = true
		return m, []Problem{tomlProblem(BadManifest, SeverityWarning, path, data, err)}
	}
	return m, nil
}

// definesPackage says that files beside and below the manifest are a
// package's. So are those of a manifest that cannot be read: most likely it is
// half typed.
func (m *manifest) definesPackage() bool { return m.broken || m.section() != nil }

// section is the `[package]` table, which very old manifests call `[project]`.
func (m *manifest) section() table { return m.doc.table("package", "project") }

// workspaceSection is the `[workspace]` table, nil when the manifest is not a
// workspace's root.
func (m *manifest) workspaceSection() table { return m.doc.table("workspace") }

// inherited is the value of a package key, taken from the workspace where the
// package says `key.workspace = true`.
func (m *manifest) inherited(root *manifest, key string) any {
	v := m.section()[key]
	if !inherits(v) {
		return v
	}
	if root == nil {
		return nil
	}
	return root.workspaceSection().table("package")[key]
}

// edition is the package's edition, and 2015 where it gives none, as for Cargo.
func (m *manifest) edition(root *manifest) (Edition, []Problem) {
	if m.broken {
		return brokenEdition, nil
	}
	v := m.inherited(root, "edition")
	if v == nil && inherits(m.section()["edition"]) {
		if root != nil && root.broken {
			return brokenEdition, nil
		}
		return brokenEdition, []Problem{m.problem("no workspace gives the edition that this package inherits", "package", "edition")}
	}
	if v == nil {
		return 2015, nil
	}
	text, _ := v.(string)
	if e, ok := ParseEdition(text); ok {
		return e, nil
	}
	return brokenEdition, []Problem{m.problem(fmt.Sprintf("unknown edition `%v`", v), "package", "edition")}
}

// brokenEdition is assumed where a manifest does not tell.
const brokenEdition = 2021

// ParseEdition reads an edition as Cargo.toml and rustc write it.
func ParseEdition(text string) (Edition, bool) {
	switch text {
	case "2015":
		return 2015, true
	case "2018":
		return 2018, true
	case "2021":
		return 2021, true
	case "2024":
		return 2024, true
	}
	return 0, false
}

// problem is a complaint about the key that the path names.
func (m *manifest) problem(message string, path ...any) Problem {
	at := keyPlaces(m.data)[keyPath(path...)]
	return Problem{Kind: BadManifest, Severity: SeverityWarning, Path: m.path, Line: at.line, Column: at.column, Message: message}
}

// unreadable is the problem of a file or folder that exists and cannot be read.
func unreadable(path string, err error) Problem {
	return Problem{Kind: Unreadable, Severity: SeverityError, Path: path, Message: "cannot be read: " + reason(err)}
}

// asWarning is the problem where the work goes on without what is missing.
func asWarning(p Problem) Problem {
	p.Severity = SeverityWarning
	return p
}

// reason is the part of a file system error that does not repeat the path.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}
