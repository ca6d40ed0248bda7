package semantic

import "bytes"

// notable says that a body without anything async in it may have something
// that is worth a word all the same: an Arc of what may not leave its thread, a
// lock that nobody keeps, a lock taken twice, if only by a fn that gives its guard. It goes by
// the text alone, and says yes more often than there is something.
func notable(text []byte, givers wordSet) bool {
	if bytes.Contains(text, []byte("Arc::new")) || bytes.Contains(text, []byte("Rc<")) && bytes.Contains(text, []byte("Mutex<")) {
		return true
	}
	locks := 0
	for _, call := range lockCalls {
		locks += bytes.Count(text, []byte(call))
	}
	if locks > 0 && ignores(text) {
		return true
	}
	return (locks > 0 || len(givers) > 0) && locksInHead(text, givers)
}

// lockCalls are the ends of calls that lock. The first is that of try_lock(), too.
var lockCalls = []string{"lock()", ".read()", ".write()"}

// locksInHead says that a lock is taken between an `if let`, a `while let` or a `match` and
// its braces, which keeps it to their end.
func locksInHead(text []byte, givers wordSet) bool {
	for _, word := range []string{"if let", "while let", "match"} {
		for at := range occurrences(text, word) {
			head := text[at:]
			if word != "match" { // the pattern may have braces of its own
				_, head, _ = bytes.Cut(head, []byte("="))
			}
			head, _, _ = bytes.Cut(head, []byte("{"))
			for _, call := range lockCalls {
				if bytes.Contains(head, []byte(call)) {
					return true
				}
			}
			if bytes.Contains(head, []byte("(")) && givers.mentions(head) {
				return true
			}
		}
	}
	return false
}

// ignores says that a `_` stands to the left of a `=`, as it does in a let or an
// assignment, and not in the pattern of a match arm or of a closure.
func ignores(text []byte) bool {
	for at := range occurrences(text, "_") {
		rest := text[at+1:]
		end := bytes.IndexAny(rest, "=;{}|")
		if end >= 0 && rest[end] == '=' && !bytes.HasPrefix(rest[end+1:], []byte(">")) {
			return true
		}
	}
	return false
}
