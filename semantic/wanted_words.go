package semantic

import (
	"bytes"
	"iter"
)

// wordSet is a set of identifiers.
type wordSet map[string]bool

// fewWords is how many words are looked for one by one.
const fewWords = 4

// mentions says that one of the words occurs as an identifier in text.
func (ws wordSet) mentions(text []byte) bool {
	if len(ws) <= fewWords {
		for word := range ws {
			if mentionsWord(text, word) {
				return true
			}
		}
		return false
	}
	for word := range wordsOf(text) {
		if ws[string(word)] {
			return true
		}
	}
	return false
}

// wordsOf are the identifiers and keywords of text, also those in strings.
func wordsOf(text []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for i := 0; i < len(text); {
			if !isWordStart(text[i]) {
				i++
				continue
			}
			start := i
			for i < len(text) && isWordByte(text[i]) {
				i++
			}
			if !yield(text[start:i]) {
				return
			}
		}
	}
}

func mentionsWord(text []byte, word string) bool {
	for range occurrences(text, word) {
		return true
	}
	return false
}

func countWord(text []byte, word string) int {
	count := 0
	for range occurrences(text, word) {
		count++
	}
	return count
}

// occurrences are the offsets in text at which a word stands as an identifier.
func occurrences(text []byte, word string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for end := 0; ; {
			i := bytes.Index(text[end:], []byte(word))
			if i < 0 {
				return
			}
			start := end + i
			end = start + len(word)
			if (start == 0 || !isWordByte(text[start-1])) && (end == len(text) || !isWordByte(text[end])) && !yield(start) {
				return
			}
		}
	}
}

func isWordStart(b byte) bool {
	return b == '_' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80
}

func isWordByte(b byte) bool { return isWordStart(b) || '0' <= b && b <= '9' }
