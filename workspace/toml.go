package workspace

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// table is a TOML table. Its accessors answer with nothing where a key is
// absent or has another type: a manifest with one odd value is still good for
// the rest.
type table map[string]any

// parseTOML reads a document. The error has a position when it is about the
// text.
func parseTOML(data []byte) (table, error) {
	if nestsTooDeep(data) {
		return nil, errors.New("nested too deeply")
	}
	var doc map[string]any
	if err := toml.Unmarshal(data, &doc); err != nil {
		return nil, err
	}
	return doc, nil
}

// tomlProblem is what to say about a document that parseTOML refused.
func tomlProblem(kind ProblemKind, severity Severity, path string, data []byte, err error) Problem {
	p := Problem{Kind: kind, Severity: severity, Path: path}
	var de *toml.DecodeError
	if errors.As(err, &de) {
		p.Line, p.Column = de.Position()
	} else if !nestsTooDeep(data) { // the library does not say where a key is repeated
		at := repeatedKey(data)
		p.Line, p.Column = at.line, at.column
	}
	p.Message = "not valid TOML: " + strings.TrimPrefix(err.Error(), "toml: ")
	return p
}

// first is the value of the first of the keys that is there: Cargo spells many
// keys with `-` and, for old manifests, with `_`.
func (t table) first(keys ...string) any {
	for _, key := range keys {
		if v, ok := t[key]; ok {
			return v
		}
	}
	return nil
}

func (t table) table(keys ...string) table {
	sub, _ := t.first(keys...).(map[string]any)
	return sub
}

func (t table) tables(key string) []table {
	list, _ := t[key].([]any)
	var out []table
	for _, v := range list {
		if sub, ok := v.(map[string]any); ok {
			out = append(out, sub)
		}
	}
	return out
}

func (t table) text(keys ...string) string {
	s, _ := t.first(keys...).(string)
	return s
}

func (t table) texts(keys ...string) []string {
	list, _ := t.first(keys...).([]any)
	var out []string
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// flag is the boolean at the first of the keys, or otherwise.
func (t table) flag(otherwise bool, keys ...string) bool {
	if b, ok := t.first(keys...).(bool); ok {
		return b
	}
	return otherwise
}

// keys are the table's keys, sorted.
func (t table) keys() []string {
	return slices.Sorted(maps.Keys(t))
}

// inherits says that a value is `{ workspace = true }`.
func inherits(v any) bool {
	t, _ := v.(map[string]any)
	return table(t).flag(false, "workspace")
}

// place is a line and a column, both from 1, the column in bytes.
type place struct{ line, column int }

// keyPlaces says where each key and array element of a valid document is
// written. Keys of the map are made by keyPath.
func keyPlaces(data []byte) map[string]place { return readPlaces(data).places }

// repeatedKey is where the first key or table is defined a second time.
func repeatedKey(data []byte) place { return readPlaces(data).repeated }

func readPlaces(data []byte) *placeReader {
	r := &placeReader{places: map[string]place{}, counts: map[string]int{}, defined: map[string]bool{}}
	r.lines = []int{0}
	for i, b := range data {
		if b == '\n' {
			r.lines = append(r.lines, i+1)
		}
	}
	var p unstable.Parser
	p.Reset(data)
	prefix := ""
	for p.NextExpression() {
		switch node := p.Expression(); node.Kind {
		case unstable.Table:
			prefix = r.header(node.Key(), false)
		case unstable.ArrayTable:
			prefix = r.header(node.Key(), true)
		case unstable.KeyValue:
			r.keyValue(prefix, node, 0)
		}
	}
	return r
}

// keyPath is the name of a place: keys and array indices, outermost first.
func keyPath(parts ...any) string {
	var b strings.Builder
	for _, p := range parts {
		fmt.Fprintf(&b, "\x00%v", p)
	}
	return b.String()
}

type placeReader struct {
	lines    []int // offset of each line's first byte
	places   map[string]place
	counts   map[string]int // elements seen of each array of tables
	defined  map[string]bool
	repeated place
}

// maxNesting bounds the recursion into inline values.
const maxNesting = 64

func (r *placeReader) at(raw unstable.Range) place {
	offset := int(raw.Offset)
	line := sort.SearchInts(r.lines, offset+1) // lines that start at or before offset
	return place{line: line, column: offset - r.lines[line-1] + 1}
}

func (r *placeReader) note(path string, at place) {
	if _, ok := r.places[path]; !ok {
		r.places[path] = at
	}
}

// define notes that the value or table at path is written here.
func (r *placeReader) define(path string, at place) {
	if r.defined[path] && r.repeated.line == 0 {
		r.repeated = at
	}
	r.defined[path] = true
}

// header notes the keys of `[a.b]` or `[[a.b]]` and is the prefix of what
// follows. A key that names an array of tables stands for its last element.
func (r *placeReader) header(keys unstable.Iterator, array bool) string {
	prefix := ""
	var at place
	for keys.Next() {
		node := keys.Node()
		at = r.at(node.Raw)
		prefix += keyPath(string(node.Data))
		r.note(prefix, at)
		switch n, isArray := r.counts[prefix]; {
		case array && keys.IsLast():
			r.counts[prefix] = n + 1
			prefix += keyPath(n)
			r.note(prefix, at)
		case isArray:
			prefix += keyPath(n - 1)
		}
	}
	r.define(prefix, at)
	return prefix
}

func (r *placeReader) keyValue(prefix string, node *unstable.Node, depth int) {
	var at place
	for keys := node.Key(); keys.Next(); {
		at = r.at(keys.Node().Raw)
		prefix += keyPath(string(keys.Node().Data))
		r.note(prefix, at)
	}
	r.define(prefix, at)
	r.value(prefix, at, node.Value(), depth)
}

func (r *placeReader) value(path string, at place, node *unstable.Node, depth int) {
	if depth > maxNesting {
		return
	}
	switch node.Kind {
	case unstable.InlineTable:
		for children := node.Children(); children.Next(); {
			r.keyValue(path, children.Node(), depth+1)
		}
	case unstable.Array:
		children := node.Children()
		for i := 0; children.Next(); i++ {
			element := children.Node()
			elementAt := at
			if element.Raw.Length > 0 {
				elementAt = r.at(element.Raw)
			}
			r.note(path+keyPath(i), elementAt)
			r.value(path+keyPath(i), elementAt, element, depth+1)
		}
	}
}
