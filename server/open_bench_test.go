package server

import (
	"context"
	"flag"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

var large = flag.String("workspace", "", "the folder that BenchmarkOpenWorkspace opens")

// BenchmarkOpenWorkspace opens a workspace and at once a file in it. It measures
// until the first findings of that file, and until everything is indexed, beside
// what it takes to read and parse all files in C and drop the trees.
func BenchmarkOpenWorkspace(b *testing.B) {
	if *large == "" {
		b.Skip("no -workspace")
	}
	files, size := rustBelow(b, *large)
	opened := files[len(files)/2]
	text, err := os.ReadFile(opened)
	if err != nil {
		b.Fatal(err)
	}
	SpendMemory()
	for b.Loop() {
		raw := timeOf(func() { parseAll(b, files) })
		giveBack()
		start := time.Now()
		c := startServer(b, Options{Rules: rules.All, pages: lint.PageOf, Log: slog.New(slog.DiscardHandler)})
		c.initialize(*large, object{})
		first := timeOf(func() {
			c.open(uriOf(opened), string(text))
			c.diagnostics(uriOf(opened), 1)
		})
		c.pulled(uriOf(opened)) // which waits for all of it
		indexed := time.Since(start)
		b.ReportMetric(float64(len(files)), "files")
		b.ReportMetric(float64(size)/1e6, "MB-of-Rust")
		b.ReportMetric(float64(first.Microseconds())/1000, "first-findings-ms")
		b.ReportMetric(raw.Seconds(), "raw-parse-s")
		b.ReportMetric(indexed.Seconds(), "indexed-s")
		b.ReportMetric(100*raw.Seconds()/indexed.Seconds(), "%-of-raw-speed")
		b.ReportMetric(float64(residentSize())/1e6, "resident-MB")
	}
}

func timeOf(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}

// rustBelow are the .rs files below a folder, and how many bytes are in them.
func rustBelow(b *testing.B, folder string) (files []string, size int64) {
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".rs") {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			files, size = append(files, path), size+info.Size()
		}
		return err
	})
	if err != nil || len(files) == 0 {
		b.Fatalf("%d files below %s: %v", len(files), folder, err)
	}
	return files, size
}

func parseAll(b *testing.B, files []string) {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, path := range files {
		group.Go(func() error {
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			return parser.ParseRaw(context.Background(), source.NewText(text))
		})
	}
	if err := group.Wait(); err != nil {
		b.Fatal(err)
	}
}
