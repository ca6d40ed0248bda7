package parser

import (
	"context"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/source"
)

// Fragment is Rust that stands inside a file, a small program of its own: a
// fence of Markdown, or of a doc comment.
type Fragment struct {
	*source.Excerpt
	Edition int  // as the fence says, 0 when it doesn't
	Panics  bool // its point is to panic: `should_panic`

	hidden []source.Span // the lines that readers are not shown
	once   sync.Once
	parsed *File
}

// Parse reads the fragment's text as Rust, once. nil when that takes too long.
func (f *Fragment) Parse() *File {
	f.once.Do(func() {
		if parsed, err := ParseOnce(context.Background(), f.Text, Limits{}); err == nil {
			f.parsed = parsed
		}
	})
	return f.parsed
}

// Hidden says that the byte at offset of the fragment's text is in a line that
// readers are not shown.
func (f *Fragment) Hidden(offset int) bool {
	return slices.ContainsFunc(f.hidden, func(line source.Span) bool { return line.Contains(offset) })
}

// ParseMarkdown reads text as Markdown. The file's own tree is empty; what Rust
// there is are its Fragments. The error is as in Parse, or ErrTooDeep.
func ParseMarkdown(ctx context.Context, text *source.Text, limits Limits) (*File, error) {
	limits = limits.orDefault()
	if err := limits.admit(text); err != nil {
		return nil, err
	}
	if tooDeep(text.Bytes()) {
		return nil, ErrTooDeep
	}
	tree, err := parseOnce(ctx, nil, nil, limits.Time)
	if err != nil {
		return nil, limits.explain(err)
	}
	tree.over(text.Bytes())
	file := &File{Text: text, Tree: tree, markdown: true}
	file.Fragments()
	return file, nil
}

// Markdown says that the file was read as Markdown.
func (f *File) Markdown() bool { return f.markdown }

// Again parses another text as f was parsed, and keeps nothing in C.
func (f *File) Again(ctx context.Context, text *source.Text, limits Limits) (*File, error) {
	if f.markdown {
		return ParseMarkdown(ctx, text, limits)
	}
	return ParseOnce(ctx, text, limits)
}

// Fragments are the pieces of Rust inside the file, in order: in Markdown the
// fences that say that they are Rust, in Rust the fences of doc comments that
// may have async code in them.
func (f *File) Fragments() []*Fragment {
	f.inside.Do(func() {
		fences := docFences
		if f.markdown {
			fences = markdownFences
		}
		for _, fence := range fences(f.Text) {
			f.fragments = append(f.fragments, newFragment(f.Text, fence))
		}
	})
	return f.fragments
}

// newFragment is the code of a fence of host.
func newFragment(host *source.Text, f fence) *Fragment {
	out := &Fragment{Edition: f.edition, Panics: f.panics}
	var lines []source.Span
	at := 0
	for _, line := range f.lines {
		lines = append(lines, line.Span)
		if line.hidden {
			out.hidden = append(out.hidden, source.Span{Start: at, End: at + line.Len()})
		}
		at += line.Len()
	}
	out.Excerpt = source.NewExcerpt(host, lines)
	return out
}
