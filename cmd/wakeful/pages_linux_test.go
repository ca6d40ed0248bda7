package main

import (
	"os"
	"regexp"
	"testing"
)

func TestUseHugePages(t *testing.T) {
	if !hugePagesOnRequest() {
		t.Skip("this kernel gives no program huge pages because it asks for them")
	}
	useHugePages(64 << 20)
	maps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`(?m)^VmFlags:.* hg\b`).Match(maps) {
		t.Error("no part of memory is marked for huge pages")
	}
}
