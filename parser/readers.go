package parser

import (
	"maps"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// reader plans how a macro's body is read; false when the body has not the
// form that it knows.
type reader func(m macro) (plan, bool)

// readers are the known macros by the last segment of their path, and listReaders those
// of them that may be given a plain list of expressions.
var readers, listReaders map[string]reader

// The table is made here since a reader of items asks it which macros may be
// left for later.
func init() {
	listReaders = table(map[string]reader{
		"print println eprint eprintln format format_args":                   formatAt(0),
		"panic todo unimplemented unreachable":                               formatAt(0),
		"write writeln assert debug_assert":                                  formatAt(1),
		"assert_eq assert_ne debug_assert_eq debug_assert_ne":                formatAt(2),
		"trace debug info warn error event log":                              formatAt(0),
		"span trace_span debug_span info_span warn_span error_span":          formatAt(0),
		"anyhow bail format_err eyre":                                        readError,
		"ensure":                                                             formatAt(1),
		"vec smallvec":                                                       readVec,
		"dbg ready poll assert_ok assert_err assert_pending assert_ready":    readArgs,
		"assert_ready_ok assert_ready_err assert_ready_eq assert_ready_some": readArgs,
	})
	readers = table(map[string]reader{
		"concat env option_env include_str include_bytes":                  readArgs,
		"hashmap btreemap hashset btreeset indexmap":                       readMap,
		"stringify cfg line column file module_path pending compile_error": readNothing,
		"matches assert_matches debug_assert_matches":                      readMatches,
		"join try_join":        readJoin,
		"select select_biased": readSelect,
		"pin pin_mut":          readPin,
		"json":                 readJSON,
		"thread_local lazy_static task_local pin_project": readItems,
		"cfg_if":            readCfgIf,
		"stream try_stream": readStream,
	})
	maps.Copy(readers, listReaders)
}

// readerOf is the reader for macros of that name, nil when it is not known.
// Many crates wrap items in macros of their own that put a #[cfg] on each:
// `cfg_rt! { … }`, `cfg_net! { … }`. They are read when their body is items.
func readerOf(name string) reader {
	if r := readers[name]; r != nil {
		return r
	}
	if wrapsItems(name) {
		return readItems
	}
	return nil
}

// KnowsMacro says that macros of that name are taken for those that everybody
// knows by it.
func KnowsMacro(name string) bool { return readerOf(name) != nil }

// wrapsItems says that a macro of that name hands on the items in its body.
func wrapsItems(name string) bool { return readers[name] == nil && strings.HasPrefix(name, "cfg_") }

// opaque says that nobody reads what is in a macro of that name.
func opaque(name string) bool { return readerOf(name) == nil }

func table(groups map[string]reader) map[string]reader {
	byName := map[string]reader{}
	for names, r := range groups {
		for _, name := range strings.Fields(names) {
			byName[name] = r
		}
	}
	return byName
}

func newPlan(m macro, kind MacroKind) plan {
	return plan{x: Expansion{Kind: kind, Name: m.name}, inPlace: m.body.has(flagInPlace)}
}

func addArgs(x *Expansion, args []Node) { x.Args = append(x.Args, args...) }

// readArgs reads comma-separated expressions.
func readArgs(m macro) (plan, bool) {
	p := newPlan(m, MacroArgs)
	if p.inPlace {
		for _, args := range split(m.tokens, TokCOMMA) {
			addArgs(&p.x, args)
		}
		return p, true
	}
	p.call(wholeOrNothing(m.tokens), addArgs)
	return p, true
}

// wholeOrNothing is one span over all tokens. Expressions may have commas of
// their own (`|a, b| a`, `<A, B>`), so it is left to the parser to split them.
func wholeOrNothing(tokens []Node) []source.Span {
	if n := len(tokens); n > 0 && tokens[n-1].Kind() == TokCOMMA {
		tokens = tokens[:n-1]
	}
	if len(tokens) == 0 {
		return nil
	}
	return []source.Span{spanOf(tokens)}
}

func readNothing(m macro) (plan, bool) { return newPlan(m, MacroArgs), true }

func readVec(m macro) (plan, bool) {
	i := index(m.tokens, TokSEMI)
	if i < 0 {
		return readArgs(m)
	}
	p := newPlan(m, MacroRepeat)
	if i == 0 || i == len(m.tokens)-1 {
		return p, false
	}
	p.call([]source.Span{spanOf(m.tokens[:i]), spanOf(m.tokens[i+1:])}, addArgs)
	return p, true
}

// readMap reads `key => value, …` and plain lists.
func readMap(m macro) (plan, bool) {
	p := newPlan(m, MacroArgs)
	var args []source.Span
	for _, entry := range split(m.tokens, TokCOMMA) {
		for _, side := range split(entry, TokEQGT) {
			if len(side) > 0 {
				args = append(args, spanOf(side))
			}
		}
	}
	p.call(args, addArgs)
	return p, true
}

func readJoin(m macro) (plan, bool) {
	p := newPlan(m, MacroJoin)
	p.x.Biased = m.takeBiased()
	p.call(wholeOrNothing(m.tokens), addArgs)
	return p, true
}

// readMatches reads `x, pattern if guard`, and the message behind it that
// assert_matches! may have.
func readMatches(m macro) (plan, bool) {
	p := newPlan(m, MacroMatches)
	parts := split(m.tokens, TokCOMMA)
	if len(parts) < 2 || len(parts[0]) == 0 || len(parts[1]) == 0 {
		return p, false
	}
	p.match(spanOf(parts[0]), spanOf(parts[1]), func(x *Expansion, value, pattern, guard Node) {
		x.Args = append(x.Args, value)
		x.Pattern, x.Guard = pattern, guard
	})
	return p, p.format(parts[2:], 0)
}

// readPin tells the two kinds of pin! apart: std's is an expression that takes
// a value, tokio's a statement that rebinds names.
func readPin(m macro) (plan, bool) {
	if len(m.tokens) > 0 && m.tokens[0].Kind() == TokLet {
		p := newPlan(m, MacroPinLocal)
		p.block(m.body, func(x *Expansion, block Node) {
			for n := range block.NamedChildren() {
				if n.Kind() == KindLetDeclaration {
					x.Lets = append(x.Lets, n)
				}
			}
		})
		return p, true
	}
	p, ok := readArgs(m)
	fromStd := strings.HasPrefix(m.path, "std::") || strings.HasPrefix(m.path, "core::") || strings.HasPrefix(m.path, "pin::")
	if m.name == "pin_mut" || !fromStd && (m.statement() || m.path == "tokio::pin") {
		p.x.Kind = MacroPinLocal
	}
	return p, ok
}

func readItems(m macro) (plan, bool) {
	p := newPlan(m, MacroItems)
	if m.body.Deferred() {
		p.items(source.Span{Start: m.body.Start() + 1, End: m.body.End() - 1}, true)
		return p, true
	}
	if len(m.tokens) == 0 {
		return p, true
	}
	last := m.tokens[len(m.tokens)-1]
	p.items(spanOf(m.tokens), last.Kind() != TokSEMI)
	return p, true
}

// items plans a list of items, closed with a semicolon if it lacks one.
func (p *plan) items(span source.Span, close bool) {
	p.parts = append(p.parts, part{
		write: func(s *synth) {
			s.glue("{\n")
			s.outline(span)
			if close {
				s.glue("\n;")
			}
			s.glue("\n};\n")
		},
		read: func(x *Expansion, n Node) {
			for item := range firstNamed(n).NamedChildren() {
				if item.Kind() != KindEmptyStatement {
					x.Items = append(x.Items, bareMacro(item))
				}
			}
		},
	})
}

// bareMacro takes off the statement that the grammar puts around a macro with
// braces when it stands between items of a block.
func bareMacro(n Node) Node {
	if m := firstNamed(n); n.Kind() == KindExpressionStatement && m.Kind() == KindMacroInvocation && m.End() == n.End() {
		return m
	}
	return n
}

// readCfgIf reads `if #[cfg(…)] { items } else { items }`: all branches.
func readCfgIf(m macro) (plan, bool) {
	p := newPlan(m, MacroItems)
	for _, t := range m.tokens {
		if delimiter(t) != TokLBRACE {
			continue
		}
		if items := inside(t); len(items) > 0 {
			p.items(spanOf(items), false)
		}
	}
	return p, true
}

// readStream reads async_stream's macros, whose body is that of an async
// block.
func readStream(m macro) (plan, bool) {
	p := newPlan(m, MacroStream)
	p.block(m.body, func(x *Expansion, block Node) { x.Block = block })
	return p, true
}
