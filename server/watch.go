package server

import (
	"path/filepath"
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/workspace"
)

// watchFiles asks the client to tell of changes on disk.
func (s *session) watchFiles() {
	var watchers []protocol316.FileSystemWatcher
	for _, pattern := range []string{"**/*.rs", "**/" + workspace.ManifestName, "**/" + workspace.ConfigName, "**/clippy.toml", "**/.clippy.toml"} {
		watchers = append(watchers, protocol316.FileSystemWatcher{GlobPattern: pattern})
	}
	s.register(protocol316.MethodWorkspaceDidChangeWatchedFiles, protocol316.DidChangeWatchedFilesRegistrationOptions{Watchers: watchers})
}

// didChangeWatchedFiles takes over what changed on disk.
func (s *session) didChangeWatchedFiles(_ *glsp.Context, params *protocol316.DidChangeWatchedFilesParams) error {
	var names []string
	layout := false
	for _, event := range params.Changes {
		name, file := nameOf(event.URI)
		switch {
		case !file:
		case isManifest(filepath.Base(name)):
			layout = true
		case !strings.HasSuffix(name, ".rs"):
		case event.Type == protocol316.FileChangeTypeChanged:
			names = append(names, name)
		default:
			layout = true
		}
	}
	s.diskChanged(names, layout)
	return nil
}

// diskChanged takes over the texts of files. Where the layout has changed, that
// is, a file came or went, or a manifest is another, other files may belong to
// other things; then everything is read again.
func (s *session) diskChanged(files []string, layout bool) {
	switch {
	case layout:
		s.world.reload()
	case len(files) > 0:
		s.background("read files again", func() { // which must not keep the next keystroke waiting
			s.world.reread(files)
			s.refreshAll()
		})
	}
}

// isManifest says that a file of this name decides about other files.
func isManifest(base string) bool {
	switch base {
	case workspace.ManifestName, workspace.ConfigName, "clippy.toml", ".clippy.toml":
		return true
	}
	return false
}
