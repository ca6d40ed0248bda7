package server

import (
	"slices"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

// folders are the directories that the client works on.
func folders(params *protocol.InitializeParams) []string {
	switch {
	case len(params.WorkspaceFolders) > 0:
		return directories(params.WorkspaceFolders)
	case params.RootURI != nil:
		return directories([]protocol316.WorkspaceFolder{{URI: *params.RootURI}})
	case params.RootPath != nil && *params.RootPath != "":
		return []string{*params.RootPath}
	}
	return nil
}

func directories(folders []protocol316.WorkspaceFolder) []string {
	var dirs []string
	for _, folder := range folders {
		if dir, file := nameOf(folder.URI); file {
			dirs = append(dirs, dir)
		}
	}
	return dirs
}

func (s *session) didChangeWorkspaceFolders(_ *glsp.Context, params *protocol316.DidChangeWorkspaceFoldersParams) error {
	s.world.changeFolders(directories(params.Event.Added), directories(params.Event.Removed))
	return nil
}

// changeFolders reads the workspace again with other folders. What is open in one
// that is gone stays open, and keeps its package.
func (w *world) changeFolders(added, removed []string) {
	open := w.session.open()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.folders = slices.DeleteFunc(w.folders, func(dir string) bool { return slices.Contains(removed, dir) })
	w.folders = append(w.folders, added...)
	for _, doc := range open {
		if doc.analysed {
			w.reachesOut(doc.name)
		}
	}
	w.schedule()
}
