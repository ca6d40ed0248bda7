package parser

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/wakeful-rs/wakeful/source"
)

// File is one parsed version of one file. It is immutable for its readers;
// Edit makes the next version. Close frees the C tree that is kept for it.
type File struct {
	Text *source.Text
	Tree *Tree

	c       *cTree   // nil after ParseOnce
	outline *outline // nil when nothing was left out

	fns map[string]*Tree // by ParseBroken

	markdown  bool
	inside    sync.Once
	fragments []*Fragment // by Fragments()
}

// Limits bound what one file may cost. The zero value means DefaultLimits.
type Limits struct {
	Bytes int           // largest text that is parsed; 0 means DefaultLimits.Bytes
	Time  time.Duration // longest parse, not counting while the process was kept from running; 0 means DefaultLimits.Time
}

// DefaultLimits let every file pass that a person wrote. A tree takes about 20
// bytes for each node, and in the worst case, a file of nothing but brackets,
// 300 bytes of C memory for each byte of text.
var DefaultLimits = Limits{Bytes: 4 << 20, Time: 4 * time.Second}

// Errors of Parse and Edit; test with errors.Is.
var (
	ErrTooLarge = errors.New("file too large")
	ErrTimeout  = errors.New("parsing took too long")
)

func (l Limits) orDefault() Limits {
	if l.Bytes == 0 {
		l.Bytes = DefaultLimits.Bytes
	}
	if l.Time == 0 {
		l.Time = DefaultLimits.Time
	}
	return l
}

// Parse reads text as Rust and keeps what Edit needs. Broken Rust is a tree
// with errors, never an error; an error means that a limit was hit
// (ErrTooLarge, ErrTimeout) or ctx ended.
func Parse(ctx context.Context, text *source.Text, limits Limits) (*File, error) {
	return parseText(ctx, nil, nil, text, limits)
}

// ParseOnce is Parse for a file that will not be edited: nothing of the C
// tree is kept, and Close need not be called.
func ParseOnce(ctx context.Context, text *source.Text, limits Limits) (*File, error) {
	limits = limits.orDefault()
	if err := limits.admit(text); err != nil {
		return nil, err
	}
	tree, err := parseOnce(ctx, withoutFrontmatter(text.Bytes()), text.Bytes(), limits.Time)
	if err != nil {
		return nil, limits.explain(err)
	}
	tree.over(text.Bytes())
	if tree.Root().HasError() {
		if mended, ok := ParseBroken(ctx, text, nil, limits); ok {
			mended.fns = nil // no version follows
			return mended, nil
		}
	}
	return &File{Text: text, Tree: tree}, nil
}

// Edit parses next, which is f's text with edits applied, reusing what the
// edits left alone. The edits are those given to f.Text.Apply. After ParseOnce
// or Close everything is parsed anew. f stays as it is; several goroutines may
// edit it at once.
func (f *File) Edit(ctx context.Context, next *source.Text, edits []source.Edit, limits Limits) (*File, error) {
	edited, old := f.editedTree(next, edits)
	if edited != nil {
		defer edited.close()
		defer old.c.close()
	}
	return parseText(ctx, edited, old, next, limits)
}

// Close frees the C side of f. Trees and nodes stay usable.
func (f *File) Close() {
	if f.c != nil {
		f.c.close()
	}
}

// Binary says that text is no source code: it holds a NUL byte. Such a file
// can be parsed, but nothing good comes of it.
func Binary(text *source.Text) bool {
	return bytes.IndexByte(text.Bytes(), 0) >= 0
}

// parseText parses text, starting from the edited tree of the version old if
// there is one.
func parseText(ctx context.Context, edited *cTree, old *previous, text *source.Text, limits Limits) (*File, error) {
	limits = limits.orDefault()
	if err := limits.admit(text); err != nil {
		return nil, err
	}
	c, err := parse(ctx, edited, withoutFrontmatter(text.Bytes()), limits.Time)
	if err != nil {
		return nil, limits.explain(err)
	}
	tree, err := c.export(text.Bytes(), old)
	if err != nil {
		c.close()
		return nil, err
	}
	tree.over(text.Bytes())
	return &File{Text: text, Tree: tree, c: c}, nil
}

// admit refuses a text that is too large.
func (l Limits) admit(text *source.Text) error {
	if text.Len() > l.Bytes {
		return fmt.Errorf("%w: %d bytes, the limit is %d", ErrTooLarge, text.Len(), l.Bytes)
	}
	return nil
}

// explain says how long the parse was given.
func (l Limits) explain(err error) error {
	if errors.Is(err, ErrTimeout) {
		return fmt.Errorf("%w: stopped after %v", ErrTimeout, l.Time)
	}
	return err
}
