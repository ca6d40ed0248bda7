package parser

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/wakeful-rs/wakeful/source"
)

// Texts on which the C parser takes minutes and gigabytes when it is let.
func TestHostileTextEndsInTime(t *testing.T) {
	mixed := strings.Repeat("fn f() { a![(\"", 100_000)
	tests := map[string]string{
		"brackets": strings.Repeat("(", 3<<20),
		"braces":   strings.Repeat("{", 1<<20),
		"quotes":   strings.Repeat(`"`, 200_000),
		"generics": strings.Repeat("a<", 500_000),
		"nots":     strings.Repeat("!", 1<<20),
		"closures": strings.Repeat("|", 300_000),
		"comments": strings.Repeat("/*", 1<<20),
		"mixed":    mixed,
	}
	const limit = 300 * time.Millisecond
	for name, text := range tests {
		start := time.Now()
		f, err := ParseOnce(context.Background(), source.NewText([]byte(text)), Limits{Time: limit})
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s took %v", name, took)
		}
		if err != nil && !errors.Is(err, ErrTimeout) {
			t.Errorf("%s: %v", name, err)
		}
		if f != nil && f.Tree.Len() == 0 {
			t.Errorf("%s: empty tree", name)
		}
	}
	// What was given up must not be read as the start of the next text.
	f, err := ParseOnce(context.Background(), source.NewText([]byte("fn f() {}")), Limits{})
	if err != nil || f.Tree.Root().HasError() {
		t.Errorf("after a timeout: %v", err)
	}
}

func TestTenThousandBracketsAreRead(t *testing.T) {
	const n = 10_000
	text := "fn f() { " + strings.Repeat("(", n) + "m!(1)" + strings.Repeat(")", n) + "; vec![" + strings.Repeat("vec![", n) + strings.Repeat("]", n) + "] }"
	f, err := ParseOnce(context.Background(), source.NewText([]byte(text)), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	// Follow the macros as deep as they are read: it must end.
	depth := 0
	var next Node
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == KindMacroInvocation && strings.HasPrefix(n.Text(), "vec") {
			next = n
		}
	}
	for next.Valid() {
		x, ok := f.Expand(next)
		next = Node{}
		if ok && len(x.Args) > 0 {
			depth++
			next = x.Args[0]
		}
	}
	if depth != maxNesting {
		t.Errorf("read %d macros in one another, want %d", depth, maxNesting)
	}
}

func TestLimits(t *testing.T) {
	ctx := context.Background()
	big := source.NewText(bytes.Repeat([]byte("// 50 MB\n"), 50<<20/9))
	if _, err := Parse(ctx, big, Limits{}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("50 MB: %v", err)
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := Parse(ended, source.NewText([]byte("fn f() {}")), Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("after cancel: %v", err)
	}
	slow, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	brackets := source.NewText(bytes.Repeat([]byte("("), 2<<20))
	if _, err := Parse(slow, brackets, Limits{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("context's deadline: %v", err)
	}
	for _, odd := range []string{"", "\x00", "\ufeff", "\xff\xfe", "\r", "#!", "//"} {
		f, err := Parse(ctx, source.NewText([]byte(odd)), Limits{})
		if err != nil {
			t.Errorf("%q: %v", odd, err)
			continue
		}
		f.Close()
		if Binary(f.Text) != strings.Contains(odd, "\x00") {
			t.Errorf("%q: binary %t", odd, Binary(f.Text))
		}
	}
}

// Every C tree is freed by Close, or, when that is forgotten, by the garbage
// collector.
func TestTreesAreFreed(t *testing.T) {
	settle := func() int64 {
		for range 20 {
			runtime.GC()
			time.Sleep(5 * time.Millisecond)
		}
		return liveTrees.Load()
	}
	before := settle()
	ctx := context.Background()
	for i := range 300 {
		text := source.NewText(fmt.Appendf(nil, "fn f%d() { vec![1]; }", i))
		f, err := Parse(ctx, text, Limits{})
		if err != nil {
			t.Fatal(err)
		}
		edits := []source.Edit{{Span: source.Span{Start: 3, End: 4}, Text: "g"}}
		next, err := text.Apply(edits)
		if err != nil {
			t.Fatal(err)
		}
		g, err := f.Edit(ctx, next, edits, Limits{})
		if err != nil {
			t.Fatal(err)
		}
		for n := range g.Tree.Root().Descendants() {
			g.Expand(n)
		}
		f.Close()
		f.Close()
		if i%2 == 0 {
			g.Close() // every other one is forgotten
		}
	}
	if after := settle(); after > before {
		t.Errorf("%d C trees before, %d after", before, after)
	}
}

// Readers, editors and the one who closes may all come at once.
func TestConcurrentUse(t *testing.T) {
	text := bigFile(600)
	f, err := Parse(context.Background(), text, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var macros []Node
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == KindMacroInvocation {
			macros = append(macros, n)
		}
	}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, n := range macros {
				if _, ok := f.Expand(n); !ok {
					t.Errorf("unread: %s", n.Text())
				}
			}
			at := 100 * (i + 1)
			edits := []source.Edit{{Span: source.Span{Start: at, End: at}, Text: " "}}
			next, err := text.Apply(edits)
			if err != nil {
				t.Error(err)
				return
			}
			g, err := f.Edit(context.Background(), next, edits, Limits{})
			if err != nil {
				t.Error(err)
				return
			}
			if i == 5 {
				f.Close()
			}
			g.Close()
		}()
	}
	wg.Wait()
}
