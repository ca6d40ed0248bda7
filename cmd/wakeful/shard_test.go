package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/workspace"
)

// TestShardsOfRealFindings checks the cases of all rules in parts.
func TestShardsOfRealFindings(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", "testdata", "rules"))
	check := func(args ...string) []byte {
		var out bytes.Buffer
		if code := run(context.Background(), append([]string{"wakeful"}, args...), strings.NewReader(""), &out, io.Discard); code > exitFindings {
			t.Fatalf("%v: exit code %d", args, code)
		}
		return out.Bytes()
	}
	merge := []string{"merge", "--format", "json"}
	for i := 1; i <= 4; i++ {
		name := filepath.Join(t.TempDir(), "part.json")
		if err := os.WriteFile(name, check("check", "--format", "json", "--shard", fmt.Sprintf("%d/4", i)), 0o666); err != nil {
			t.Fatal(err)
		}
		merge = append(merge, name)
	}
	whole := check("check", "--format", "json")
	if bytes.Count(whole, []byte(`"rule":`)) < 100 {
		t.Fatal("too few findings to tell")
	}
	if !bytes.Equal(check(merge...), whole) {
		t.Error("four parts are not the whole")
	}
}

func TestShardsPartFiles(t *testing.T) {
	dir := t.TempDir()
	size := func(i int) int { return i * i % 37 * 100 }
	total := 0
	for i := range 101 {
		total += size(i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.rs", i)), make([]byte, size(i)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	disk, problems := workspace.Load(context.Background(), []string{dir}, workspace.Options{})
	if len(disk.Files) != 101 || len(problems) > 0 {
		t.Fatal(disk.Files, problems)
	}
	for of := 1; of < 9; of++ {
		checked := map[string]int{}
		for i := 1; i <= of; i++ {
			own := 0
			for _, file := range (shard{Index: i, Of: of}).of(disk).Checked() {
				checked[file.Path]++
				info, err := os.Stat(file.Path)
				if err != nil {
					t.Fatal(err)
				}
				own += int(info.Size())
			}
			if own < total/of-3600 || own > total/of+3600 {
				t.Errorf("part %d/%d has %d of %d bytes", i, of, own, total)
			}
		}
		for _, file := range disk.Files {
			if checked[file.Path] != 1 {
				t.Errorf("%s is in %d of %d parts", file.Path, checked[file.Path], of)
			}
		}
	}
}
