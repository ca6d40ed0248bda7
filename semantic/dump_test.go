package semantic_test

import (
	"os"
	"testing"
)

func TestDumpEnv(t *testing.T) {
	path := os.Getenv("DUMP")
	if path == "" {
		return
	}
	w := load(t, path)
	w.File(path).Dump(os.Stdout)
}
