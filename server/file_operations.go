package server

import (
	"path/filepath"
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	protocol "github.com/tliron/glsp/protocol_3_17"
)

// fileOperations is what we want to hear of files that the user makes, renames
// and deletes in the editor, as far as it tells; nil where it tells nothing.
func fileOperations(params *protocol.InitializeParams) *protocol316.ServerCapabilitiesWorkspaceFileOperations {
	w := params.Capabilities.Workspace
	if w == nil || w.FileOperations == nil {
		return nil
	}
	file, folder, scheme := protocol316.FileOperationPatternKindFile, protocol316.FileOperationPatternKindFolder, "file"
	wanted := &protocol316.FileOperationRegistrationOptions{Filters: []protocol316.FileOperationFilter{
		{Scheme: &scheme, Pattern: protocol316.FileOperationPattern{Glob: "**/*.{rs,toml}", Matches: &file}},
		{Scheme: &scheme, Pattern: protocol316.FileOperationPattern{Glob: "**", Matches: &folder}},
	}}
	if is(w.FileOperations.DidCreate) || is(w.FileOperations.DidRename) || is(w.FileOperations.DidDelete) {
		return &protocol316.ServerCapabilitiesWorkspaceFileOperations{DidCreate: wanted, DidRename: wanted, DidDelete: wanted}
	}
	return nil
}

func (s *session) didCreateFiles(_ *glsp.Context, params *protocol316.CreateFilesParams) error {
	for _, f := range params.Files {
		s.movedOnDisk(f.URI)
	}
	return nil
}

func (s *session) didDeleteFiles(_ *glsp.Context, params *protocol316.DeleteFilesParams) error {
	for _, f := range params.Files {
		s.movedOnDisk(f.URI)
	}
	return nil
}

func (s *session) didRenameFiles(_ *glsp.Context, params *protocol316.RenameFilesParams) error {
	for _, f := range params.Files {
		s.movedOnDisk(f.OldURI)
		s.movedOnDisk(f.NewURI)
	}
	return nil
}

// movedOnDisk hears of a file or folder that came or went by the user's hand in
// the editor. Watchers for `**/*.rs` are silent about a folder as a whole.
func (s *session) movedOnDisk(uri string) {
	name, file := nameOf(uri)
	if file && (strings.HasSuffix(name, ".rs") || isManifest(filepath.Base(name)) || filepath.Ext(name) == "") {
		s.diskChanged(nil, true)
	}
}
