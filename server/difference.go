package server

import (
	"bytes"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/source"
)

// difference is one edit that turns old into next: what lies between their
// common beginning and their common end, in whole characters. Many changes,
// be they one a keystroke or a whole text sent again, become one reparse.
func difference(old, next []byte) source.Edit {
	start := commonPrefix(old, next)
	for start > 0 && (inside(old, start) || inside(next, start)) {
		start--
	}
	end := commonSuffix(old[start:], next[start:])
	for end > 0 && (inside(old, len(old)-end) || inside(next, len(next)-end)) {
		end--
	}
	return source.Edit{
		Span: source.Span{Start: start, End: len(old) - end},
		Text: string(next[start : len(next)-end]),
	}
}

// inside says that offset at lies within a character of b.
func inside(b []byte, at int) bool { return at < len(b) && !utf8.RuneStart(b[at]) }

// block is how many bytes are compared at a time.
const block = 4096

func commonPrefix(a, b []byte) int {
	n, at := min(len(a), len(b)), 0
	for at+block <= n && bytes.Equal(a[at:at+block], b[at:at+block]) {
		at += block
	}
	for at < n && a[at] == b[at] {
		at++
	}
	return at
}

func commonSuffix(a, b []byte) int {
	n, at := min(len(a), len(b)), 0
	for at+block <= n && bytes.Equal(a[len(a)-at-block:len(a)-at], b[len(b)-at-block:len(b)-at]) {
		at += block
	}
	for at < n && a[len(a)-1-at] == b[len(b)-1-at] {
		at++
	}
	return at
}
