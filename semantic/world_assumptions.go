package semantic

import (
	"bytes"
	"slices"
)

// assumptions are the names that a loose file may use without importing them.
// Where std and a runtime have a thing each, it is the kind that its calls show.
func (b *worldBuilder) assumptions(p *Package, root string) []string {
	f := b.files[root]
	if !p.Loose || f == nil {
		return nil
	}
	text := f.parsed.Text.Bytes()
	out := []string{"prelude"}
	if awaited(text, ".lock()") || awaited(text, ".read()") || awaited(text, ".write()") {
		out = append(out, "async_locks")
	} else {
		out = append(out, "thread_locks")
	}
	if awaited(text, "sleep(") || branched(text, "= sleep(") {
		out = append(out, "timers")
	}
	if awaited(text, "fs::") || awaited(text, "File::") || awaited(text, "OpenOptions::") {
		out = append(out, "async_files")
	} else {
		out = append(out, "files")
	}
	if bytes.Contains(text, []byte("Command::new(")) {
		if awaited(text, ".output()") || awaited(text, ".status()") || awaited(text, ".wait()") {
			out = append(out, "async_processes")
		} else {
			out = append(out, "processes")
		}
	}
	if bytes.Contains(text, []byte("select!")) || slices.ContainsFunc(socketCalls, func(call string) bool { return awaited(text, call) }) {
		out = append(out, "async_io")
	}
	return out
}

// socketCalls are what sockets and their readers and writers are asked for.
var socketCalls = []string{
	"::connect(", "::bind(", ".accept(", ".read(", ".read_exact(", ".read_line(", ".read_to_end(", ".read_to_string(",
	".next_line(", ".write(", ".write_all(", ".flush(",
}

// awaited says that some call that begins as given is followed by `.await`. What
// is given may end within the call's name or its parentheses.
func awaited(text []byte, call string) bool { return followed(text, call, ".await") }

// branched says that some call that begins as given is all of a branch of a select!.
func branched(text []byte, call string) bool { return followed(text, call, "=>") }

func followed(text []byte, call, by string) bool {
	for {
		i := bytes.Index(text, []byte(call))
		if i < 0 {
			return false
		}
		text = text[i+len(call):]
		after := text
		switch call[len(call)-1] {
		case ')':
		case '(':
			after = afterParens(text)
		default:
			after = afterParens(afterName(text))
		}
		if bytes.HasPrefix(bytes.TrimLeft(after, " \t\r\n"), []byte(by)) {
			return true
		}
	}
}

// afterName is what follows a name and the parenthesis that opens behind it.
func afterName(text []byte) []byte {
	i := bytes.IndexFunc(text, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') })
	if i < 0 || text[i] != '(' {
		return nil
	}
	return text[i+1:]
}

// afterParens is what follows the parenthesis that closes the open one.
func afterParens(text []byte) []byte {
	depth := 1
	for i, c := range text {
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return text[i+1:]
			}
		}
	}
	return nil
}
