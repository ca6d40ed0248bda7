package server

import (
	"runtime"
	"testing"
)

func TestURIPath(t *testing.T) {
	for _, test := range []struct {
		uri     string
		windows bool
		path    string // "" for none
	}{
		{"file:///home/me/a%20b/%C3%A9.rs", false, "/home/me/a b/é.rs"},
		{"file://localhost/a.rs", false, "/a.rs"},
		{"FILE:///a.rs", false, "/a.rs"},
		{"file:///a%2Bb+c.rs", false, "/a+b+c.rs"},
		{"file://server/share/a.rs", false, ""},
		{"file:///c%3A/Users/me/a.rs", true, "C:/Users/me/a.rs"},
		{"file:///C:/a.rs", true, "C:/a.rs"},
		{"file://server/share/a.rs", true, "//server/share/a.rs"},
		{"untitled:Untitled-1", false, ""},
		{"vscode-notebook-cell:/a.rs#1", false, ""},
		{"git:/a.rs?ref", false, ""},
		{"file:a.rs", false, ""},
		{"%zz", false, ""},
		{"", false, ""},
	} {
		path, ok := uriPath(test.uri, test.windows)
		if path != test.path || ok != (test.path != "") {
			t.Errorf("uriPath(%q, %v) = %q, %v; want %q", test.uri, test.windows, path, ok, test.path)
		}
	}
}

func TestPathURI(t *testing.T) {
	for _, test := range []struct {
		path, uri string
		windows   bool
	}{
		{"/home/me/a b/é.rs", "file:///home/me/a%20b/%C3%A9.rs", false},
		{"/a#b?c%d.rs", "file:///a%23b%3Fc%25d.rs", false},
		{"C:/Users/me/a.rs", "file:///C:/Users/me/a.rs", true},
		{"//server/share/a.rs", "file://server/share/a.rs", true},
	} {
		if got := pathURI(test.path); got != test.uri {
			t.Errorf("pathURI(%q) = %q, want %q", test.path, got, test.uri)
		}
		if back, ok := uriPath(test.uri, test.windows); !ok || back != test.path {
			t.Errorf("uriPath(%q) = %q, want %q", test.uri, back, test.path)
		}
	}
}

func TestNameOf(t *testing.T) {
	if runtime.GOOS != "windows" {
		if name, file := nameOf("file:///a/./b//../c.rs"); name != "/a/c.rs" || !file {
			t.Errorf("nameOf is %q, %v", name, file)
		}
	}
	name, file := nameOf("untitled:Untitled-1")
	if file || uriOf(name) != "untitled:Untitled-1" {
		t.Errorf("an unsaved buffer becomes %q, %v and %q", name, file, uriOf(name))
	}
}
