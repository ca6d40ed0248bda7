package main

import (
	"strings"
	"testing"
	"time"
)

func TestPage(t *testing.T) {
	lines := []byte("goos: linux\npkg: example.org/x/server\nBenchmarkKeystroke-2   \t 200\t 8123456 ns/op\t 1.5 publish/parse\nPASS\n")
	keystroke := readBenchmarks(lines)
	if len(keystroke) != 1 || keystroke[0].name != "server/Keystroke" || len(keystroke[0].metrics) != 2 {
		t.Fatalf("benchmarks: %v", keystroke)
	}
	got := page(checkNumbers{
		files: 3, bytes: 2_000_000, analysed: 3,
		raw: 200 * time.Millisecond, check: 250 * time.Millisecond, memory: 64_000_000,
	}, largeNumbers{
		lines: 1000,
		check: checkNumbers{
			rounds: 2, files: 9, bytes: 5_000_000, analysed: 9,
			raw: 2 * time.Second, check: 8 * time.Second, memory: 40_000_000,
		},
		again:   againNumbers{first: 2 * time.Second, again: 50 * time.Millisecond},
		opening: readBenchmarks([]byte("pkg: example.org/x/server\nBenchmarkOpenWorkspace-2 1 9 ns/op 120 %-of-raw-speed\n")),
	}, keystroke)
	for _, want := range []string{"at 80 % of", "40 times as fast", "1000 lines", "9 files", "at 25 % of", "8.0 bytes for each byte", "10.0 MB/s", "64 MB", "`server/OpenWorkspace`", "120 %-of-raw-speed", "`server/Keystroke`: 8.12 ms, 1.5 publish/parse"} {
		if !strings.Contains(got, want) {
			t.Errorf("the page lacks %q:\n%s", want, got)
		}
	}
}
