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
)

// TestPartsAreToldAsOne: what is found in packages that are checked one after
// the other is what is found in each alone, with its code and fixes, by path.
func TestPartsAreToldAsOne(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	write := func(path, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	packages := []string{"a", "b", "c"}
	for _, name := range packages {
		write(name+"/Cargo.toml", "[package]\nname = \""+name+"\"\nedition = \"2021\"\n[dependencies]\ntokio = { version = \"1\", features = [\"full\"] }\n")
		var modules strings.Builder
		for i := range partFiles - 1 {
			fmt.Fprintf(&modules, "pub mod m%d;\n", i)
			write(fmt.Sprintf("%s/src/m%d.rs", name, i), "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n")
		}
		write(name+"/src/lib.rs", modules.String())
	}
	check := func(format string, paths ...string) string {
		var out bytes.Buffer
		args := append([]string{"wakeful", "check", "--quiet", "--format", format}, paths...)
		if code := run(context.Background(), args, strings.NewReader(""), &out, io.Discard); code != exitFindings {
			t.Fatalf("%v: exit code %d", args, code)
		}
		return out.String()
	}
	for _, format := range []string{"text", "github"} {
		var each strings.Builder
		for _, name := range packages {
			each.WriteString(check(format, name))
		}
		all := check(format)
		if all != each.String() {
			t.Errorf("--format %s of all packages is not that of each", format)
		}
		if n := strings.Count(all, "blocking_in_async"); n < len(packages)*(partFiles-1) {
			t.Errorf("--format %s tells of %d findings", format, n)
		}
	}
}
