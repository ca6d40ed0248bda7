package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// tokio is pinned, so that numbers of different days are of the same code.
var tokio = scratch.Crate{Name: "tokio", Version: "1.47.1"}

// rustFiles are the .rs files below folder.
func rustFiles(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasSuffix(path, ".rs") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", folder, err)
	}
	return files, nil
}
