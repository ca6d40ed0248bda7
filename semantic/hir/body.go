package hir

import "github.com/wakeful-rs/wakeful/source"

// Body is one function, const or static lowered whole, closures and async
// blocks inside it included: they share its arenas of expressions, patterns
// and locals, as type inference sees them together. Flow splits them again.
//
// All spans in a Body are relative to the owner's ItemHead.Base, the start of
// the owning item without attributes, so that a body whose text did not change
// is the same value wherever it moved.
//
// Parentheses vanish; labels keep their quote ("'a"); names lose their r#.
type Body struct {
	Params []Pat     // parameter patterns; for a method Params[0] binds self
	Types  []TypeRef // their types, parallel; self's is nil
	Root   Expr      // the block, or a const's value; nil when none is written
	Exprs  []Expr    // by ExprID
	Pats   []Pat     // by PatID
	Locals []*Local  // by LocalID
	Async  bool      // the body of an async fn
	Items  []*Scope  // block scopes that declare items, outermost first
	// Expansions are the calls of the program's own macros that were read, one
	// before those inside of it. What such a macro has in its definition stands
	// at the call.
	Expansions []Expansion
	// Macros are the paths of the macros that the body calls and doesn't declare,
	// each once, and what they were found to be.
	Macros []MacroUse
	// Errors are the places that syntax errors cover, in source order. Some are
	// not visible as Missing, being stray tokens next to intact ones.
	Errors []source.Span
}

type (
	ExprID  int32
	PatID   int32
	LocalID int32
)

// MacroUse is a macro that a body calls.
type MacroUse struct {
	Path []string
	Hash uint64 // of its definition's text; 0 if it is no macro of the program
	// Imported is what a library calls it; asked for plain names that are no macro
	// of the program.
	Imported string
}

// Expansion is a call of a macro by example of the program.
type Expansion struct {
	Call source.Span // m!(…)
	Name string
	Use  int         // its place in Body.Macros; -1 for a macro that the body declares
	Def  source.Span // of such a one the name, where it is declared
	// Free are the pieces of the call that may be written otherwise, as far as the
	// macro goes.
	Free []source.Span
}

// Local is one binding.
type Local struct {
	ID     LocalID
	Name   string
	Span   source.Span // the name in the pattern
	Mut    bool
	Ref    bool // `ref` or `ref mut` written
	RefMut bool // `ref mut` written; Mut is then false
	Param  bool // of the body or of a closure
	Self   bool
	Owner  Expr // the innermost *Closure or *Async that declares it; nil for the body itself
}

// Scope is a block that declares items: they are visible in the whole block.
type Scope struct {
	Block  *Block
	Parent *Scope
	Items  []Item // spans relative to Base like everything in the body
}

// Expr is an expression. Concrete types are listed below.
type Expr interface {
	ID() ExprID
	Span() source.Span
}

// ExprBase identifies an expression within its Body.
type ExprBase struct {
	Id  ExprID
	Pos source.Span
}

func (e *ExprBase) ID() ExprID        { return e.Id }
func (e *ExprBase) Span() source.Span { return e.Pos }

// Places and values.
type (
	// Missing is a syntax error, or something this version cannot read.
	// Mentions are the locals whose names occur in it, as in an OpaqueMacro.
	Missing struct {
		ExprBase
		Mentions []LocalID
	}
	Literal struct {
		ExprBase
		Kind LitKind
		Text string
	}
	// LocalRef names a local; Captured locals are found by flow.
	LocalRef struct {
		ExprBase
		Local LocalID
	}
	// PathRef names an item, constant, variant or function.
	PathRef struct {
		ExprBase
		Path  *Path
		Scope *Scope // innermost block scope with items, nil if none
	}
	Field struct {
		ExprBase
		X        Expr
		Name     string // "0" for tuple fields
		NameSpan source.Span
	}
	Index struct {
		ExprBase
		X, I Expr
	}
	Deref struct {
		ExprBase
		X Expr
	}
	// Borrow is &x, &mut x, &raw const x, &raw mut x.
	Borrow struct {
		ExprBase
		Mut, Raw bool
		X        Expr
	}
	Unary struct {
		ExprBase
		Op string // "-" or "!"
		X  Expr
	}
	// Binary is an arithmetic, comparison or lazy operator; Op as written.
	Binary struct {
		ExprBase
		Op   string
		L, R Expr
	}
	// Assign is L = R. Destructuring assignment keeps its left side as an
	// expression; `_` there is an *Underscore.
	Assign struct {
		ExprBase
		L, R Expr
	}
	Underscore struct{ ExprBase }
	// AssignOp is L op= R; Op without the '='.
	AssignOp struct {
		ExprBase
		Op   string
		L, R Expr
	}
	Range struct {
		ExprBase
		Lo, Hi    Expr // nil when open
		Inclusive bool
	}
	Cast struct {
		ExprBase
		X    Expr
		Type TypeRef
	}
	Tuple struct {
		ExprBase
		Elems []Expr // none is ()
	}
	Array struct {
		ExprBase
		Elems []Expr
		Vec   bool // vec![…]
	}
	Repeat struct {
		ExprBase
		Elem, Len Expr
		Vec       bool
	}
	StructLit struct {
		ExprBase
		Path   *Path
		Scope  *Scope
		Fields []FieldInit
		Base   Expr // ..base, nil if none
	}
)

// FieldInit is `name: value` or the shorthand `name`.
type FieldInit struct {
	Name      string
	Value     Expr
	Shorthand bool
}

// Calls.
type (
	Call struct {
		ExprBase
		Fn   Expr
		Args []Expr
	}
	MethodCall struct {
		ExprBase
		Recv     Expr
		Name     string
		NameSpan source.Span
		Generics *GenericArgs
		Args     []Expr
	}
	Try struct { // x?
		ExprBase
		X Expr
	}
	Await struct {
		ExprBase
		X         Expr
		AwaitSpan source.Span // the keyword
	}
	Yield struct { // in stream! and try_stream!: hands X over, and waits until more is asked for
		ExprBase
		X Expr
	}
)

// Control flow.
type (
	Block struct {
		ExprBase
		Label string
		Stmts []Stmt
		Tail  Expr // nil when the block ends in a statement
		Kind  BlockKind
		Scope *Scope      // set when the block declares items
		Close source.Span // the closing brace
	}
	If struct {
		ExprBase
		Cond Expr // may contain *Let operands joined by &&
		Then *Block
		Else Expr // *Block, *If or nil
	}
	// Let is `let p = x` as a condition.
	Let struct {
		ExprBase
		Pat Pat
		X   Expr
	}
	Match struct {
		ExprBase
		X    Expr
		Arms []Arm
	}
	Loop struct {
		ExprBase
		Label string
		Body  *Block
	}
	While struct {
		ExprBase
		Label string
		Cond  Expr
		Body  *Block
	}
	For struct {
		ExprBase
		Label string
		Pat   Pat
		Iter  Expr
		Body  *Block
	}
	Break struct {
		ExprBase
		Label string
		Value Expr
	}
	Continue struct {
		ExprBase
		Label string
	}
	Return struct {
		ExprBase
		Value Expr
	}
	Closure struct {
		ExprBase
		Params []Pat
		Types  []TypeRef // parallel; nil entries are inferred
		Ret    TypeRef
		Body   Expr
		Move   bool
		Async  bool // async || {}
	}
	Async struct { // async { } and async move { }
		ExprBase
		Move bool
		Body *Block
	}
)

// Macros that are read.
type (
	// Format is println!, format!, assert!, tracing's events and their like:
	// Args are evaluated in order and borrowed for the whole statement.
	// Captures of the format string are among Args.
	Format struct {
		ExprBase
		Macro *Path
		Args  []Expr
	}
	// MacroValue is a known macro that takes its arguments by value (dbg!,
	// anyhow!, bail!, json!, std's pin!, …).
	MacroValue struct {
		ExprBase
		Macro *Path
		Args  []Expr
	}
	Join struct { // join!, try_join!
		ExprBase
		Macro   *Path
		Try     bool
		Futures []Expr
	}
	// Stream is async_stream's stream! and try_stream!: Body runs as an async
	// block of its own.
	Stream struct {
		ExprBase
		Macro *Path
		Try   bool
		Body  *Async
	}
	Select struct {
		ExprBase
		Macro  *Path
		Arms   []SelectArm
		Else   Expr
		Biased bool
	}
	Matches struct { // matches!(x, pat if guard), assert_matches!(x, pat, …)
		ExprBase
		X     Expr
		Pat   Pat
		Guard Expr   // nil if none; sees the names of Pat
		Args  []Expr // of an assertion's message
	}
	// OpaqueMacro is any other macro. Mentions are the locals whose names
	// occur in its tokens or in the braces of its strings: they may be used in
	// any way, or not at all.
	OpaqueMacro struct {
		ExprBase
		Macro    *Path
		Mentions []LocalID
		HasAwait bool // the token `await` occurs
	}
)

// SelectArm is `Pat = Future, if Condition => Handler`.
type SelectArm struct {
	Pat       Pat // nil when none is written (futures' select! with a bare future)
	Future    Expr
	Condition Expr // nil if none
	Handler   Expr
	Span      source.Span
}

// Arm is one arm of a match.
type Arm struct {
	Pat   Pat
	Guard Expr // nil if none; may contain *Let
	Body  Expr
	Span  source.Span
}

// Stmt is *LetStmt, *ExprStmt, *ItemStmt or *PinStmt.
type Stmt interface {
	StmtSpan() source.Span
	StmtCfg() string
}

type StmtBase struct {
	Pos source.Span
	Cfg string // the predicate of the first #[cfg] on it, "" for none
}

func (s *StmtBase) StmtSpan() source.Span { return s.Pos }

// StmtCfg is the predicate of the cfg that the statement stands under, "" for none.
func (s *StmtBase) StmtCfg() string { return s.Cfg }

type (
	LetStmt struct {
		StmtBase
		Pat  Pat
		Type TypeRef // nil if none
		Init Expr    // nil if none
		Else *Block  // let-else
	}
	ExprStmt struct {
		StmtBase
		X    Expr
		Semi bool
	}
	ItemStmt struct {
		StmtBase
		Item Item
	}
	// PinStmt is tokio::pin!(x): a new local of the same name, Pin<&mut T>,
	// over the old one, which lives on unnamed.
	PinStmt struct {
		StmtBase
		Old, New []LocalID // parallel
	}
)

type LitKind int

const (
	IntLit LitKind = iota
	FloatLit
	StrLit
	ByteStrLit
	CStrLit
	CharLit
	ByteLit
	BoolLit
)

type BlockKind int

const (
	PlainBlock BlockKind = iota
	UnsafeBlock
	ConstBlock
	TryBlock
)

// Pat is a pattern.
type Pat interface {
	ID() PatID
	Span() source.Span
}

type PatBase struct {
	Id  PatID
	Pos source.Span
}

func (p *PatBase) ID() PatID         { return p.Id }
func (p *PatBase) Span() source.Span { return p.Pos }

type (
	MissingPat struct{ PatBase }
	Wild       struct{ PatBase } // _
	RestPat    struct{ PatBase } // .. inside a slice or tuple
	// Bind introduces a local: `x`, `mut x`, `ref x`, `x @ p`.
	Bind struct {
		PatBase
		Local LocalID
		Sub   Pat // nil if none
	}
	// PathPat is a unit struct, unit variant or constant; names that start
	// with a capital letter and bind nothing are read as this.
	PathPat struct {
		PatBase
		Path  *Path
		Scope *Scope
	}
	TupleStructPat struct {
		PatBase
		Path  *Path
		Scope *Scope
		Elems []Pat // may hold one *RestPat
	}
	StructPat struct {
		PatBase
		Path   *Path
		Scope  *Scope
		Fields []FieldPat
		Rest   bool
	}
	TuplePat struct {
		PatBase
		Elems []Pat
	}
	SlicePat struct {
		PatBase
		Elems []Pat
	}
	RefPat struct {
		PatBase
		Mut bool
		Sub Pat
	}
	LitPat struct {
		PatBase
		Lit Expr
	}
	RangePat struct {
		PatBase
		Lo, Hi    Expr // nil when open; literals or paths
		Inclusive bool
	}
	OrPat struct {
		PatBase
		Alts []Pat // a name bound in all of them is one Local
	}
)

type FieldPat struct {
	Name string
	Pat  Pat
}
