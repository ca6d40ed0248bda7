package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestInterruptedRunSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	path := filepath.Join(t.TempDir(), "a.rs")
	if err := os.WriteFile(path, []byte("fn f() { bad(); }"), 0o666); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	code := runWith(ctx, app{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr, rules: standIns}, []string{"check", path})
	if code != exitFailed || stderr.String() != "wakeful: interrupted\n" || stdout.Len() > 0 {
		t.Errorf("code %d, stdout %q, stderr %q", code, &stdout, &stderr)
	}
}

// A check of nothing is no clean one.
func TestUnreadableWorkingFolder(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.Remove(dir); err != nil {
		t.Skip("a folder in use cannot be removed here")
	}
	var stderr bytes.Buffer
	a := app{stdin: strings.NewReader(""), stdout: io.Discard, stderr: &stderr, rules: standIns}
	if code := runWith(context.Background(), a, []string{"check"}); code != exitFailed || !strings.Contains(stderr.String(), ".: cannot be read") {
		t.Errorf("code %d, stderr %q", code, &stderr)
	}
}

// closedPipe is an output whose reader went away.
type closedPipe struct{}

func (closedPipe) Write([]byte) (int, error) { return 0, syscall.EPIPE }

func TestBrokenPipeIsQuiet(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.rs")
	if err := os.WriteFile(path, []byte(strings.Repeat("fn f() { bad(); }\n", 200)), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, format := range formatNames() {
		var stderr bytes.Buffer
		a := app{stdin: strings.NewReader(""), stdout: closedPipe{}, stderr: &stderr, rules: standIns}
		if code := runWith(context.Background(), a, []string{"check", "--format", format, path}); code != exitFailed || stderr.Len() > 0 {
			t.Errorf("%s: code %d, stderr %q", format, code, &stderr)
		}
	}
}

func TestUnreadableStandardInput(t *testing.T) {
	var stderr bytes.Buffer
	a := app{stdin: brokenReader{}, stdout: io.Discard, stderr: &stderr, rules: standIns}
	if code := runWith(context.Background(), a, []string{"check", "-"}); code != exitFailed || !strings.Contains(stderr.String(), "read standard input") {
		t.Errorf("code %d, stderr %q", code, &stderr)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }
