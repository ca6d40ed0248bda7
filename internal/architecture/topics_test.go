package architecture

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// topicRow begins a row of the table in semantic/README.md.
var topicRow = regexp.MustCompile("(?m)^\\| `([a-z]+)(_\\*)?` \\|")

// TestTopicsOfSemantic holds the names of semantic's files to the table that
// says what they are about, both ways.
func TestTopicsOfSemantic(t *testing.T) {
	folder := filepath.Join(built.Root(), "semantic")
	readme, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, row := range topicRow.FindAllStringSubmatch(string(readme), -1) {
		used[row[1]] = false
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		topic, _, _ := strings.Cut(strings.TrimSuffix(name, ".go"), "_")
		if _, known := used[topic]; !known {
			t.Errorf("semantic/%s belongs to no topic of semantic/README.md", name)
		}
		used[topic] = true
	}
	for topic, some := range used {
		if !some {
			t.Errorf("no file of semantic is about %q", topic)
		}
	}
}
