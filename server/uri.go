package server

import (
	"net/url"
	"path/filepath"
	"runtime"
	"strings"
)

// nameOf is the name under which the document at uri is known to the layers
// below: its path if it is a file, else the URI itself, so that an unsaved
// `untitled:` buffer has one too.
func nameOf(uri string) (name string, file bool) {
	path, ok := uriPath(uri, runtime.GOOS == "windows")
	if !ok {
		return uri, false
	}
	return filepath.Clean(filepath.FromSlash(path)), true
}

// uriPath is the path of a file: URI with forward slashes. On Windows,
// `file:///c%3A/a` is C:/a, whatever case the client gave the drive, and
// `file://host/share` is //host/share.
func uriPath(uri string, windows bool) (string, bool) {
	u, err := url.Parse(uri)
	if err != nil || !strings.EqualFold(u.Scheme, "file") || !strings.HasPrefix(u.Path, "/") {
		return "", false
	}
	local := u.Host == "" || strings.EqualFold(u.Host, "localhost")
	switch {
	case !windows && !local:
		return "", false
	case !windows:
		return u.Path, true
	case !local:
		return "//" + u.Host + u.Path, true
	case len(u.Path) >= 3 && u.Path[2] == ':':
		return strings.ToUpper(u.Path[1:2]) + u.Path[2:], true
	}
	return u.Path, true
}

// uriOf is the URI of a document's name, the inverse of nameOf.
func uriOf(name string) string {
	if !filepath.IsAbs(name) {
		return name
	}
	return pathURI(filepath.ToSlash(name))
}

func pathURI(path string) string {
	u := url.URL{Scheme: "file", Path: path}
	switch {
	case strings.HasPrefix(path, "//"):
		host, share, _ := strings.Cut(path[2:], "/")
		u.Host, u.Path = host, "/"+share
	case !strings.HasPrefix(path, "/"):
		u.Path = "/" + path
	}
	return u.String()
}
