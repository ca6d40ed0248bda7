package main

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var screen bytes.Buffer
	bar := &progress{to: &screen, began: time.Now()}
	reading := bar.step(stepReading)
	reading(1, 10)
	if screen.Len() > 0 {
		t.Errorf("short work shows %q", screen.String())
	}
	bar.began = bar.began.Add(-patience)
	reading(5, 10)
	if got := screen.String(); !strings.Contains(got, "reading") || !strings.Contains(got, "5/10") {
		t.Errorf("long work shows %q", got)
	}
	screen.Reset()
	bar.step(stepChecking)(1, 10)
	if got := screen.String(); !strings.Contains(got, "checking") {
		t.Errorf("the next step shows %q", got)
	}
	bar.done()
	if last := screen.String(); strings.TrimSpace(last[strings.LastIndex(strings.TrimRight(last, "\r"), "\r")+1:]) != "" {
		t.Errorf("in the end %q is left", last)
	}
}

func TestProgressIsForTerminals(t *testing.T) {
	if newProgress(&bytes.Buffer{}, true).step("reading") != nil {
		t.Error("a pipe gets a progress bar")
	}
}
