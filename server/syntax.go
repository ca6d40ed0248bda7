package server

import (
	"context"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// syntax parses the versions of one document, each from what it has of those
// before. The zero syntax has nothing yet.
type syntax struct {
	latest *parser.File // of the version that was parsed last
	kept   *parser.File // the latest that was parsed as one text, with its C tree

	markdown bool
}

// of is the syntax of text, which becomes the latest version.
func (s *syntax) of(ctx context.Context, text *source.Text) (*parser.File, error) {
	if s.latest != nil && s.latest.Text == text {
		return s.latest, nil
	}
	next, asOne, err := s.read(ctx, text)
	if err != nil {
		return nil, err
	}
	if asOne != nil {
		s.close()
		s.kept = asOne
	}
	s.latest = next
	return next, nil
}

// aside is the syntax of a text that is no version of the document's.
func (s *syntax) aside(ctx context.Context, text *source.Text) (*parser.File, error) {
	next, asOne, err := s.read(ctx, text)
	if asOne != nil {
		asOne.Close() // its tree stays
	}
	return next, err
}

// read parses text, and says what it came to as one, if that was tried. A
// broken text is put together from its fns where that goes.
func (s *syntax) read(ctx context.Context, text *source.Text) (next, asOne *parser.File, err error) {
	wasBroken := broken(s.latest)
	if wasBroken { // then so is this, most likely
		if mended, ok := parser.ParseBroken(ctx, text, s.latest, parser.Limits{}); ok {
			return mended, nil, nil
		}
	}
	asOne, err = s.asOne(ctx, text)
	if err != nil {
		return nil, nil, err
	}
	if broken(asOne) && !wasBroken {
		if mended, ok := parser.ParseBroken(ctx, text, s.latest, parser.Limits{}); ok {
			return mended, asOne, nil
		}
	}
	return asOne, asOne, nil
}

// asOne parses the text without taking it apart.
func (s *syntax) asOne(ctx context.Context, text *source.Text) (*parser.File, error) {
	switch {
	case s.markdown:
		return parser.ParseMarkdown(ctx, text, parser.Limits{})
	case s.kept == nil, broken(s.kept) && text.Len() <= smallText: // which most likely is broken still
		return parser.Parse(ctx, text, parser.Limits{})
	}
	next, err := s.kept.Edit(ctx, text, []source.Edit{difference(s.kept.Text.Bytes(), text.Bytes())}, parser.Limits{})
	if err != nil || !broken(next) || text.Len() > smallText {
		return next, err
	}
	next.Close()
	return parser.Parse(ctx, text, parser.Limits{})
}

// smallText is up to how many bytes a broken text is parsed from its beginning.
// What tree-sitter makes of broken code depends on the tree that it starts
// from, and nothing may be said that a new look at the text would not say.
const smallText = 16 << 10

// close frees the C tree; all trees that were given out stay.
func (s *syntax) close() {
	if s.kept != nil {
		s.kept.Close()
		s.kept = nil
	}
}

// broken says that a file has syntax errors; nil has none.
func broken(f *parser.File) bool { return f != nil && f.Tree.Root().HasError() }
