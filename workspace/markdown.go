package workspace

import (
	"path/filepath"
	"strings"
)

// sourceExtensions are those of the files that a folder is searched for.
var sourceExtensions = []string{".rs", ".md", ".markdown"}

// IsMarkdown says that the name of a file is one of Markdown.
func IsMarkdown(path string) bool {
	extension := filepath.Ext(path)
	return strings.EqualFold(extension, ".md") || strings.EqualFold(extension, ".markdown")
}
