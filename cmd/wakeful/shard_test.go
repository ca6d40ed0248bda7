package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
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
	var all []asked
	total := 0
	for i := range 101 {
		file := asked{path: fmt.Sprint(i), size: i * i % 37 * 100}
		total += file.size
		all = append(all, file)
	}
	for of := 1; of < 9; of++ {
		var got []asked
		for i := 1; i <= of; i++ {
			own := shard{Index: i, Of: of}.of(all)
			size := 0
			for _, file := range own {
				size += file.size
			}
			if size < total/of-3600 || size > total/of+3600 {
				t.Errorf("part %d/%d has %d of %d bytes", i, of, size, total)
			}
			got = append(got, own...)
		}
		if !slices.Equal(got, all) {
			t.Errorf("%d parts are not the whole", of)
		}
	}
	if got := (shard{Index: 2, Of: 3}).of(make([]asked, 4)); len(got) != 0 {
		t.Errorf("files of no size are %v", got)
	}
}
