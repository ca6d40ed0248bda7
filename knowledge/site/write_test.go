package site

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func put(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func exists(dir, name string) bool {
	_, err := os.Lstat(filepath.Join(dir, name))
	return err == nil
}

func TestWriteMakesItsFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "site")
	for range 2 { // the second time, over its own work
		if err := Write(dir, false); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{indexPath, topicPath("locks"), rulePath("rc_mutex"), "assets/site.css", "assets/search-index.js"} {
		if !exists(dir, name) {
			t.Errorf("no %s", name)
		}
	}
}

func TestWriteLeavesOtherFoldersAlone(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "index.html", "mine")
	if err := Write(dir, false); !errors.Is(err, ErrNotSite) {
		t.Fatalf("%v", err)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "index.html")); err != nil || string(text) != "mine" {
		t.Errorf("%q, %v", text, err)
	}
	put(t, dir, "notes.txt", "mine too")
	if err := Write(dir, true); err != nil {
		t.Fatal(err)
	}
	if !exists(dir, "notes.txt") || !exists(dir, "topics/locks.html") {
		t.Error("force removed what is not ours, or wrote nothing")
	}
}

func TestWriteTakesAwayWhatIsNoMore(t *testing.T) {
	outside := t.TempDir()
	put(t, outside, "kept.html", "")
	dir := filepath.Join(outside, "site")
	if err := Write(dir, false); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "old.html", "")
	put(t, dir, "notes.txt", "")
	put(t, dir, marker, "old.html\n../kept.html\nindex.html\n")
	if err := Write(dir, false); err != nil {
		t.Fatal(err)
	}
	if exists(dir, "old.html") {
		t.Error("a page of the earlier site is still there")
	}
	if !exists(dir, "notes.txt") || !exists(dir, "index.html") || !exists(outside, "kept.html") {
		t.Error("something was removed that is no page of the earlier site")
	}
}

func TestWriteDoesNotFollowLinksOut(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "topics")); err != nil {
		t.Skip("no links here: ", err)
	}
	if err := Write(dir, true); err == nil {
		t.Error("no error")
	}
	if entries, _ := os.ReadDir(outside); len(entries) > 0 {
		t.Errorf("%v was written outside", entries)
	}
}

func TestWriteSaysWhatIsInTheWay(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	put(t, filepath.Dir(file), "file", "")
	if err := Write(file, true); err == nil || !strings.Contains(err.Error(), "file") {
		t.Errorf("%v", err)
	}
}
