package report

import (
	"net/url"
	"path"
	"path/filepath"
	"strings"
)

// rooted is a path relative to the report's root, with slashes. ok is false,
// and the path as it is shown, where it lies elsewhere.
func (r *Report) rooted(file string) (string, bool) {
	if r.Root == "" || !filepath.IsAbs(file) {
		return r.display(file), !filepath.IsAbs(file)
	}
	rel, err := filepath.Rel(r.Root, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return r.display(file), false
	}
	return filepath.ToSlash(rel), true
}

// FileURI is the URI of an absolute path.
func FileURI(file string) string {
	file = filepath.ToSlash(file)
	if !strings.HasPrefix(file, "/") {
		file = "/" + file // of a drive
	}
	return (&url.URL{Scheme: "file", Path: file}).String()
}

// relativeURI is the URI of a path with slashes, relative to some folder.
func relativeURI(file string) string {
	uri := (&url.URL{Path: path.Clean(file)}).EscapedPath()
	if first, _, _ := strings.Cut(uri, "/"); strings.Contains(first, ":") {
		return "./" + uri // it is no scheme
	}
	return uri
}
