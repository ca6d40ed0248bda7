package parser

import (
	"bytes"
	"regexp"
	"slices"
	"sort"
	"sync"

	"github.com/wakeful-rs/wakeful/source"
)

// synth is Rust text made of pieces of a file with glue between them, and the
// map from its offsets back to the file's. It lets a macro's body be parsed in
// the form that fits the grammar while every node keeps its true place.
type synth struct {
	file   []byte
	text   []byte
	pieces []piece
	cuts   []cut       // what was left out between pieces, in the file
	lists  []listMacro // in the file, that are read in place
	masks  []mask      // what the text has other bytes for, in order of the file
}

// spareTexts are texts of synths that are parsed. The next ones take over their
// memory: a tree has none of it.
var spareTexts = sync.Pool{New: func() any { return new([]byte) }}

// largestSpare is how many bytes a text may have to be kept.
const largestSpare = 1 << 20

// newSynth is an empty synth over file. It is given up with spare.
func newSynth(file []byte) *synth {
	return &synth{file: file, text: (*spareTexts.Get().(*[]byte))[:0]}
}

// spare gives up the synth after remap, or where its tree is not used.
func (s *synth) spare() {
	if text := s.text; cap(text) <= largestSpare {
		spareTexts.Put(&text)
	}
}

// piece says that n bytes at offset at were copied from the file at from.
type piece struct{ at, from, n int }

// glue appends text that is in no file.
func (s *synth) glue(text string) { s.text = append(s.text, text...) }

// forAwait is async_stream's loop, which the grammar does not know.
var forAwait = regexp.MustCompile(`\bfor\s+await\b`)

// forAwaits are the places of its heads in text. Most texts have none, and the
// expression takes long to see that.
func forAwaits(text []byte) [][]int {
	if !bytes.Contains(text, []byte("await")) {
		return nil
	}
	return forAwait.FindAllIndex(text, -1)
}

// copy appends the file's bytes under span, but for the `await` of a `for
// await`.
func (s *synth) copy(span source.Span) {
	text := s.file[span.Start:span.End]
	at := 0
	for _, m := range forAwaits(text) {
		s.copyExact(source.Span{Start: span.Start + at, End: span.Start + m[1] - len("await")})
		at = m[1]
	}
	s.copyExact(source.Span{Start: span.Start + at, End: span.End})
}

func (s *synth) copyExact(span source.Span) {
	if span.Empty() {
		return
	}
	start := len(s.text)
	s.pieces = append(s.pieces, piece{start, span.Start, span.Len()})
	s.text = append(s.text, s.file[span.Start:span.End]...)
	i, _ := slices.BinarySearchFunc(s.masks, span.Start, func(m mask, at int) int { return m.at - at })
	for ; i < len(s.masks) && s.masks[i].at < span.End; i++ {
		s.text[start+s.masks[i].at-span.Start] = s.masks[i].as
	}
}

// outline appends the file's bytes under span without what can be left out.
func (s *synth) outline(span source.Span) {
	found, ok := skim(s.file[span.Start:span.End])
	if !ok {
		found = skimmed{}
	}
	for _, c := range found.cuts {
		s.cuts = append(s.cuts, cut{span.Start + c.start, span.Start + c.end})
	}
	s.without(span, found)
}

// function appends the file's bytes under the span of a fn, with its body.
func (s *synth) function(span source.Span) {
	s.without(span, skimFn(s.file[span.Start:span.End]))
}

// without appends the file's bytes under span but for what was found in them, which is
// relative to it. Comments inside of bodies go with them; what is between two
// tokens keeps them apart.
func (s *synth) without(span source.Span, found skimmed) {
	s.text = slices.Grow(s.text, span.Len())
	s.readInPlace(span.Start, found.lists)
	bodies, comments := found.cuts, found.comments
	at := 0
	leave := func(c cut) {
		s.copyExact(source.Span{Start: span.Start + at, End: span.Start + c.start})
		at = c.end
	}
	for _, body := range append(bodies, cut{span.Len(), span.Len()}) {
		for len(comments) > 0 && comments[0].start < body.end {
			if comments[0].start < body.start {
				leave(comments[0])
				s.glue(" ")
			}
			comments = comments[1:]
		}
		leave(body)
	}
}

// readInPlace masks macros, which are relative to an offset in the file.
func (s *synth) readInPlace(start int, lists []listMacro) {
	masked := len(s.masks)
	for _, m := range lists {
		m = m.shift(start)
		s.lists = append(s.lists, m)
		for _, x := range m.masks() {
			s.masks = append(s.masks, x)
		}
	}
	slices.SortFunc(s.masks[masked:], func(a, b mask) int { return a.at - b.at }) // lists stand in lists
}

// start is the place in the file of a node that starts at offset at: in glue,
// the start of the next piece. Nodes are asked for in order; i is the piece of
// the one before and becomes that of this one.
func (s *synth) start(at int, i *int) int {
	for *i < len(s.pieces) && s.pieces[*i].at+s.pieces[*i].n <= at {
		*i++
	}
	switch {
	case *i < len(s.pieces):
		p := s.pieces[*i]
		return p.from + max(at-p.at, 0)
	case len(s.pieces) > 0:
		p := s.pieces[len(s.pieces)-1]
		return p.from + p.n
	}
	return 0
}

// end is the place in the file of a node that ends at offset at: in glue, the
// end of the piece before. The node starts in piece i.
func (s *synth) end(at, i int) int {
	if i < len(s.pieces) && (i+1 == len(s.pieces) || at <= s.pieces[i+1].at) {
		i++ // most nodes lie in one piece
		if at <= s.pieces[i-1].at {
			i--
		}
	} else {
		i = sort.Search(len(s.pieces), func(i int) bool { return s.pieces[i].at >= at })
	}
	switch {
	case i > 0:
		p := s.pieces[i-1]
		return p.from + min(at-p.at, p.n)
	case len(s.pieces) > 0:
		return s.pieces[0].from
	}
	return 0
}

// remap makes t, which was parsed from s, a tree over the file.
func (s *synth) remap(t *Tree) {
	t.over(s.file)
	piece := 0
	for i := range t.starts {
		start := s.start(int(t.starts[i]), &piece)
		end := s.end(int(t.ends[i]), piece)
		t.starts[i], t.ends[i] = uint32(start), uint32(max(start, end))
	}
}
