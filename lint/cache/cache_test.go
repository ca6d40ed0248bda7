package cache_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/wakeful-rs/wakeful/lint/cache"
)

type value struct {
	Text  string
	Parts []int
}

func entries(t *testing.T, folder cache.Folder) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(string(folder), "*.wakeful"))
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestLoadWhatWasSaved(t *testing.T) {
	folder := cache.Folder(filepath.Join(t.TempDir(), "deep", "cache"))
	var got value
	if folder.Load(cache.Key{1}, &got) {
		t.Error("something was in a folder that is not there")
	}
	want := value{"found", []int{1, 2}}
	if err := folder.Save(cache.Key{1}, want); err != nil {
		t.Fatal(err)
	}
	if !folder.Load(cache.Key{1}, &got) || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("loaded %v", got)
	}
	if folder.Load(cache.Key{2}, &got) {
		t.Error("another key has a value")
	}
}

// TestDamage changes each byte of a file, and cuts it everywhere.
func TestDamage(t *testing.T) {
	folder := cache.Folder(t.TempDir())
	if err := folder.Save(cache.Key{1}, value{"found", []int{1}}); err != nil {
		t.Fatal(err)
	}
	name := entries(t, folder)[0]
	whole, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		damaged := bytes.Clone(whole)
		damaged[i] ^= 0x41
		for _, content := range [][]byte{damaged, whole[:i]} {
			if err := os.WriteFile(name, content, 0o666); err != nil {
				t.Fatal(err)
			}
			if folder.Load(cache.Key{1}, &value{}) {
				t.Fatalf("damage at byte %d of %d was not seen", i, len(whole))
			}
		}
	}
	if err := folder.Save(cache.Key{1}, value{}); err != nil || !folder.Load(cache.Key{1}, &value{}) {
		t.Errorf("damage stays: %v", err)
	}
}

func TestForgetting(t *testing.T) {
	folder := cache.Folder(t.TempDir())
	for i := range 3 {
		if err := folder.Save(cache.Key{byte(i)}, value{}); err != nil {
			t.Fatal(err)
		}
	}
	long := time.Now().Add(-40 * 24 * time.Hour)
	stale := filepath.Join(string(folder), ".new-1")
	foreign := filepath.Join(string(folder), "notes.txt")
	for _, name := range []string{stale, foreign} {
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range append(entries(t, folder), stale, foreign) {
		if err := os.Chtimes(name, long, long); err != nil {
			t.Fatal(err)
		}
	}
	if !folder.Load(cache.Key{1}, &value{}) { // it is wanted
		t.Fatal("it is not there")
	}
	if err := folder.Save(cache.Key{9}, value{}); err != nil {
		t.Fatal(err)
	}
	if n := len(entries(t, folder)); n != 2 || !folder.Load(cache.Key{1}, &value{}) {
		t.Errorf("%d values are left", n)
	}
	if _, err := os.Stat(stale); err == nil {
		t.Error("what a stopped writer left is still there")
	}
	if _, err := os.Stat(foreign); err != nil {
		t.Error("the folder's other files are gone")
	}
}

func TestManyAtOnce(t *testing.T) {
	folder := cache.Folder(t.TempDir())
	want := value{"found", make([]int, 10_000)}
	var group sync.WaitGroup
	for range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			for range 20 {
				if err := folder.Save(cache.Key{1}, want); err != nil {
					t.Error(err)
				}
				var got value
				switch found := folder.Load(cache.Key{1}, &got); {
				case !found && runtime.GOOS == "windows": // there a file that is being replaced cannot be read
				case !found || len(got.Parts) != len(want.Parts):
					t.Error("a value was lost")
				}
			}
		}()
	}
	group.Wait()
}
