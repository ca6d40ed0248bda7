package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"path"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// benchmark is one line of `go test -bench`: a name and its metrics by unit.
type benchmark struct {
	name    string
	metrics []metric
}

type metric struct {
	value float64
	unit  string
}

// measureKeystroke runs the benchmarks of one keystroke in a large file: what
// the parser needs for it, and what passes until the server has published.
func measureKeystroke() ([]benchmark, error) {
	var all []benchmark
	for _, args := range [][]string{
		{"-bench", "Keystroke$", "-benchtime", "200x", "./parser", "./server"},
		{"-bench", "KeystrokesOfAModule$", "-benchtime", "1x", "./server"},
	} {
		some, err := runBenchmarks(args...)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// runBenchmarks are the results of `go test` with these arguments.
func runBenchmarks(args ...string) ([]benchmark, error) {
	cmd := exec.Command("go", append([]string{"test", "-run", "^$"}, args...)...)
	cmd.Dir = built.Root()
	out, err := cmd.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("measure %v: %w\n%s", args, err, out)
	}
	all := readBenchmarks(out)
	if len(all) == 0 {
		return nil, fmt.Errorf("measure %v: no benchmark ran", args)
	}
	return all, nil
}

func readBenchmarks(out []byte) []benchmark {
	var all []benchmark
	folder := ""
	for line := range bytes.Lines(out) {
		words := strings.Fields(string(line))
		if len(words) == 2 && words[0] == "pkg:" {
			folder = path.Base(words[1])
		}
		if len(words) < 4 || !strings.HasPrefix(words[0], "Benchmark") {
			continue
		}
		name, _, _ := strings.Cut(words[0], "-") // the number of cores follows
		b := benchmark{name: path.Join(folder, strings.TrimPrefix(name, "Benchmark"))}
		for i := 2; i+1 < len(words); i += 2 {
			value, err := strconv.ParseFloat(words[i], 64)
			if err != nil {
				break
			}
			b.metrics = append(b.metrics, metric{value, words[i+1]})
		}
		all = append(all, b)
	}
	return all
}
