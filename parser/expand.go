package parser

import (
	"context"
	"sync"
	"time"
)

// MacroKind says how a known macro's body was read.
type MacroKind int

const (
	MacroUnknown  MacroKind = iota
	MacroArgs               // expressions evaluated in order, by value: vec![a, b], pin!(x), dbg!, json!, anyhow!(e); none for stringify!, cfg!
	MacroFormat             // arguments are taken by reference and dropped with the statement: println!, format!, assert!, tracing events
	MacroRepeat             // vec![x; n]: Args are x and n
	MacroJoin               // join!, try_join!: each argument is a future polled in place
	MacroSelect             // select!
	MacroMatches            // matches!(x, pat if guard), assert_matches!
	MacroPinLocal           // tokio::pin!(x) and pin_utils::pin_mut!(x): rebinds the named locals; pin!{ let x = e; } too
	MacroItems              // thread_local!, lazy_static!, pin_project!, cfg_if!, cfg_rt!-likes: the body is items
	MacroStream             // async_stream's stream! and try_stream!: Block runs as an async block that yields
)

// Expansion is the body of a known macro re-read as Rust. All nodes have
// spans in the file's own text, though they live in another Tree. Their
// ancestors are scaffolding of the re-reading: do not climb above them.
type Expansion struct {
	Kind MacroKind
	Name string // last path segment: "println", "select"
	// Args are the expressions in evaluation order, without field names,
	// sigils and the format string. The names that a format string captures
	// come last, as identifier nodes (`self` nodes) inside the literal.
	Args []Node
	// Format is the format string's literal, if there is one.
	Format Node
	Arms   []SelectArm
	// matches!: Args[0] is the scrutinee; other arguments belong to the
	// message of assert_matches!. `_` is the token TokUnderscore.
	Pattern Node
	Guard   Node
	// select!: the handler of else, default or complete.
	Else Node
	// select! and join!: `biased;` is given, or the name says so.
	Biased bool
	// tokio::pin! { let x = e; }: the let declarations.
	Lets []Node
	// Items of thread_local! and the like. cfg_if! lists those of all
	// branches. In a function they may be statements. An attribute_item stands
	// before the item that it belongs to, as in a file.
	Items []Node
	// Block is the body of stream!.
	Block Node
}

// SelectArm is one `pattern = future, if condition => handler` of select!.
type SelectArm struct {
	Pattern   Node // zero when there is none
	Future    Node // zero for the second of futures' `default` and `complete`
	Condition Node // zero when there is none
	Handler   Node
}

const (
	// maxNesting bounds macros inside macros, of which each level is parsed
	// again.
	maxNesting = 16
	// expandTime bounds the parse of one function's macros.
	expandTime = time.Second
)

// Expand re-reads the body of the macro_invocation n as Rust. ok is false when
// the macro is not known, n is not a macro_invocation or the body is not Rust.
// n may itself come from an expansion. Results are remembered; safe for any
// goroutine. All known macros of the enclosing function are read in one parse.
func (f *File) Expand(n Node) (x Expansion, ok bool) {
	if n.Kind() != KindMacroInvocation || n.tree.depth >= maxNesting {
		return Expansion{}, false
	}
	g := n.tree.memo.group(enclosingFn(n))
	g.once.Do(func() { g.results = expandAll(enclosingFn(n)) })
	x, ok = g.results[n.id]
	return x, ok
}

// ExpandAs re-reads the body of a macro_invocation whose name is not known as if
// it were called name, which an import says that it is. Nothing is remembered.
func (f *File) ExpandAs(n Node, name string) (x Expansion, ok bool) {
	m, ok := takeApart(n)
	read := readerOf(name)
	if !ok || read == nil || n.tree.depth >= maxNesting {
		return Expansion{}, false
	}
	m.name = name
	p, ok := read(m)
	if !ok {
		return Expansion{}, false
	}
	block, ok := parseAlone(n.tree, p)
	if !ok {
		return Expansion{}, false
	}
	return p.read(block)
}

// memo remembers the expansions of one tree, and its fns that were parsed for
// themselves.
type memo struct {
	mu     sync.Mutex
	groups map[int32]*group // by the id of the node that holds them
	fns    map[int32]*wholeFn
}

// group is the known macros of one function.
type group struct {
	once    sync.Once
	results map[int32]Expansion // by the id of the macro_invocation
}

func (m *memo) group(fn Node) *group {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.groups == nil {
		m.groups = map[int32]*group{}
	}
	g := m.groups[fn.id]
	if g == nil {
		g = &group{}
		m.groups[fn.id] = g
	}
	return g
}

// enclosingFn is the node whose macros are read together with n: the
// innermost function, or the item outside of any function; in an expansion,
// which is of one function anyhow, the whole tree.
func enclosingFn(n Node) Node {
	if n.tree.depth > 0 {
		return n.tree.Root()
	}
	for p := n; ; p = p.Parent() {
		up := p.Parent()
		if p.Kind() == KindFunctionItem || up.ID() == 0 || up.Kind() == KindDeclarationList {
			return p
		}
	}
}

// slot is one macro of a group and the text that is parsed for it.
type slot struct {
	id    int32
	plan  plan
	start int // offset of its block in the text
}

// expandAll reads all known macros below fn.
func expandAll(fn Node) map[int32]Expansion {
	t := fn.tree
	results := map[int32]Expansion{}
	slots := knownMacros(fn, results)
	parsed := parseSlots(t, slots)
	for _, s := range slots {
		block, ok := parsed[s.start]
		if !ok || block.HasError() {
			// A mistake in one body may swallow its neighbours.
			if block, ok = parseAlone(t, s.plan); !ok {
				continue
			}
		}
		if x, ok := s.plan.read(block); ok {
			results[s.id] = x
		}
	}
	return results
}

// knownMacros plans all known macros below fn whose body has the form that
// belongs to the macro. Those of which nothing is to be parsed are read into results.
func knownMacros(fn Node, results map[int32]Expansion) []slot {
	t := fn.tree
	var macros []int32
	for id := fn.id; id < fn.id+t.size[fn.id]; id++ {
		if t.kinds[id] == KindMacroInvocation {
			macros = append(macros, id)
		}
	}
	slots := make([]slot, 0, len(macros))
	for _, id := range macros {
		m, ok := takeApart(Node{t, id})
		if !ok {
			continue
		}
		read := readerOf(m.name)
		if read == nil {
			continue
		}
		switch p, ok := read(m); {
		case ok && p.inPlace && len(p.parts) == 0:
			results[id] = p.x
		case ok:
			slots = append(slots, slot{id: id, plan: p})
		}
	}
	return slots
}

// parseAlone is the block that a plan makes by itself; ok is false where that is
// no Rust.
func parseAlone(from *Tree, p plan) (block Node, ok bool) {
	alone := []slot{{plan: p}}
	block = parseSlots(from, alone)[alone[0].start]
	return block, block.Valid() && !block.HasError()
}

// parseSlots writes the slots into one text, parses it, and returns the
// blocks by the offset in that text at which they start.
func parseSlots(from *Tree, slots []slot) map[int]Node {
	if len(slots) == 0 {
		return nil
	}
	s := &synth{file: from.text}
	for i := range slots {
		slots[i].start = len(s.text)
		slots[i].plan.write(s)
	}
	t, err := parseOnce(context.Background(), s.text, s.text, expandTime)
	if err != nil {
		return nil // too much of it: not read, as if unknown
	}
	blocks := map[int]Node{}
	for n := range t.Root().NamedChildren() {
		start := n.Start()
		if n.Kind() == KindExpressionStatement {
			n = firstNamed(n)
		}
		if n.Kind() == KindBlock {
			blocks[start] = n
		}
	}
	s.remap(t)
	t.depth, t.origin = from.depth+1, from.origin
	if !t.deferAll(s.cuts) || !t.tellMacros(s.lists) {
		return nil
	}
	return blocks
}
