package source

import (
	"errors"
	"slices"
	"testing"
)

func TestLines(t *testing.T) {
	tests := []struct {
		text  string
		lines []string
	}{
		{"", []string{""}},
		{"a", []string{"a"}},
		{"a\n", []string{"a", ""}},
		{"a\r\nb\rc\n\r\rd", []string{"a", "b", "c", "", "", "d"}},
		{"\r\n", []string{"", ""}},
		{"\r", []string{"", ""}},
		{"\ufeffa\x00\nb\xff\n", []string{"\ufeffa\x00", "b\xff", ""}},
	}
	for _, tt := range tests {
		text := NewText([]byte(tt.text))
		var got []string
		rebuilt := ""
		for n := range text.LineCount() {
			got = append(got, text.Slice(text.Line(n)))
			rebuilt += text.Slice(text.FullLine(n))
		}
		if !slices.Equal(got, tt.lines) {
			t.Errorf("lines of %q: %q, want %q", tt.text, got, tt.lines)
		}
		if rebuilt != tt.text {
			t.Errorf("full lines of %q make %q", tt.text, rebuilt)
		}
	}
}

func TestOffsetPosition(t *testing.T) {
	const text = "aé𝄞z\r\nb\xffc\rd\n"
	tests := []struct {
		offset             int
		utf16, utf8, utf32 Position
	}{
		{-1, Position{0, 0}, Position{0, 0}, Position{0, 0}},
		{1, Position{0, 1}, Position{0, 1}, Position{0, 1}},
		{2, Position{0, 1}, Position{0, 1}, Position{0, 1}}, // inside é
		{3, Position{0, 2}, Position{0, 3}, Position{0, 2}},
		{5, Position{0, 2}, Position{0, 3}, Position{0, 2}}, // inside the clef
		{7, Position{0, 4}, Position{0, 7}, Position{0, 3}},
		{8, Position{0, 5}, Position{0, 8}, Position{0, 4}},
		{9, Position{0, 5}, Position{0, 8}, Position{0, 4}}, // between CR and LF
		{10, Position{1, 0}, Position{1, 0}, Position{1, 0}},
		{12, Position{1, 2}, Position{1, 2}, Position{1, 2}}, // behind the invalid byte
		{14, Position{2, 0}, Position{2, 0}, Position{2, 0}}, // a lone CR ends a line
		{16, Position{3, 0}, Position{3, 0}, Position{3, 0}},
		{99, Position{3, 0}, Position{3, 0}, Position{3, 0}},
	}
	x := NewText([]byte(text))
	for _, tt := range tests {
		for enc, want := range map[Encoding]Position{UTF16: tt.utf16, UTF8: tt.utf8, UTF32: tt.utf32} {
			if got := x.OffsetPosition(tt.offset, enc); got != want {
				t.Errorf("offset %d in encoding %d: %v, want %v", tt.offset, enc, got, want)
			}
		}
	}
}

func TestPositionOffset(t *testing.T) {
	x := NewText([]byte("aé𝄞z\r\nb"))
	tests := []struct {
		pos    Position
		enc    Encoding
		offset int
	}{
		{Position{0, 0}, UTF16, 0},
		{Position{0, 3}, UTF16, 3}, // inside a surrogate pair
		{Position{0, 4}, UTF16, 7},
		{Position{0, 2}, UTF8, 1}, // inside é
		{Position{0, 99}, UTF16, 8},
		{Position{0, -1}, UTF16, 0},
		{Position{1, 99}, UTF32, 11},
		{Position{2, 0}, UTF32, 11},
		{Position{-1, 5}, UTF32, 0},
	}
	for _, tt := range tests {
		if got := x.PositionOffset(tt.pos, tt.enc); got != tt.offset {
			t.Errorf("position %v in encoding %d: %d, want %d", tt.pos, tt.enc, got, tt.offset)
		}
	}
}

func TestLineColumnCountsAsRustc(t *testing.T) {
	x := NewText([]byte("\ufeffaé\rb\r\nc𝄞d"))
	tests := []struct{ offset, line, column int }{
		{0, 1, 1},
		{2, 1, 1}, // inside the byte order mark
		{3, 1, 1},
		{6, 1, 3},
		{7, 1, 4}, // a lone CR is a character of its line
		{10, 2, 1},
		{15, 2, 3},
		{99, 2, 4},
	}
	for _, tt := range tests {
		if line, column := x.LineColumn(tt.offset); line != tt.line || column != tt.column {
			t.Errorf("offset %d: %d:%d, want %d:%d", tt.offset, line, column, tt.line, tt.column)
		}
	}
}

func TestApply(t *testing.T) {
	edit := func(start, end int, text string) Edit { return Edit{Span: Span{start, end}, Text: text} }
	tests := []struct {
		text  string
		edits []Edit
		want  string
		err   error
	}{
		{"abc", nil, "abc", nil},
		{"abc", []Edit{edit(0, 1, "x"), edit(1, 1, "y"), edit(1, 1, "z"), edit(3, 3, "!")}, "xyzbc!", nil},
		{"a\rb", []Edit{edit(2, 2, "\n")}, "a\r\nb", nil},
		{"a\r\nb", []Edit{edit(2, 3, "")}, "a\rb", nil},
		{"a\nb\nc\nd", []Edit{edit(1, 4, ""), edit(6, 7, "\r\n")}, "ac\n\r\n", nil},
		{"abc", []Edit{edit(1, 3, ""), edit(2, 3, "")}, "", ErrOverlap},
		{"abc", []Edit{edit(2, 3, ""), edit(0, 1, "")}, "", ErrOverlap},
		{"abc", []Edit{edit(2, 4, "")}, "", ErrBounds},
		{"abc", []Edit{edit(-1, 1, "")}, "", ErrBounds},
		{"abc", []Edit{edit(2, 1, "")}, "", ErrBounds},
	}
	for _, tt := range tests {
		got, err := NewText([]byte(tt.text)).Apply(tt.edits)
		if !errors.Is(err, tt.err) {
			t.Errorf("%q %v: error %v, want %v", tt.text, tt.edits, err, tt.err)
		}
		if err != nil {
			continue
		}
		if got.String() != tt.want {
			t.Errorf("%q %v: %q, want %q", tt.text, tt.edits, got, tt.want)
		}
		sameLines(t, got)
	}
}

// sameLines compares an updated line table with a fresh one.
func sameLines(t *testing.T, x *Text) {
	t.Helper()
	fresh := NewText(x.bytes)
	if !slices.Equal(x.lines, fresh.lines) {
		t.Errorf("lines of %q after the edit: %v, want %v", x.bytes, x.lines, fresh.lines)
	}
	if fresh.loneCR && !x.loneCR {
		t.Errorf("the lone CR of %q went unseen", x.bytes)
	}
	if x.ascii && !fresh.ascii {
		t.Errorf("%q is taken for ASCII", x.bytes)
	}
}
