package parser

import (
	"strconv"
	"strings"
)

// fenceInfo is what the info string of a fence says: the words of rustdoc, and
// those that mdBook adds.
type fenceInfo struct {
	rust    bool   // it is called Rust, or has a word that is only said of Rust
	other   bool   // it has words that nobody says of Rust
	fails   bool   // its point is that rustc rejects it: `compile_fail`
	panics  bool   // its point is to panic: `should_panic`
	edition int    // 0 when none is named
	hide    string // the prefix of hidden lines, beside rustdoc's
}

func readInfo(words string) fenceInfo {
	var info fenceInfo
	for _, word := range strings.FieldsFunc(words, func(r rune) bool { return strings.ContainsRune(", \t", r) }) {
		info.read(word)
	}
	return info
}

func (i *fenceInfo) read(word string) {
	switch word {
	case "compile_fail":
		i.rust, i.fails = true, true
	case "should_panic":
		i.rust, i.panics = true, true
	case "no_run", "standalone_crate":
		i.rust = true
	case "edition2015", "edition2018", "edition2021", "edition2024":
		i.rust = true
		i.edition, _ = strconv.Atoi(strings.TrimPrefix(word, "edition"))
	case "ignore":
	default:
		hide, hides := strings.CutPrefix(word, "hidelines=")
		switch {
		case strings.EqualFold(word, "rust"), strings.EqualFold(word, "rs"):
			i.rust = true
		case hides:
			i.hide = hide
		case !strings.HasPrefix(word, "ignore-"): // a system: `ignore-windows`
			i.other = true
		}
	}
}
