package parser

// MacroKind says how a known macro's body was read.
type MacroKind int

const (
	MacroUnknown  MacroKind = iota
	MacroArgs               // comma-separated expressions evaluated in order, by value: vec![a, b], pin!(x), json!-likes
	MacroFormat             // arguments are taken by reference and dropped with the statement: println!, format!, assert!, tracing events
	MacroRepeat             // vec![x; n]
	MacroJoin               // join!, try_join!: each argument is a future polled in place
	MacroSelect             // select!
	MacroMatches            // matches!(x, pat if guard), assert_matches!
	MacroPinLocal           // tokio::pin!(x) and pin_utils::pin_mut!(x): rebinds the named locals; pin!{ let x = e; } too
	MacroItems              // thread_local!, lazy_static!, cfg_if!-likes whose body is items
)

// Expansion is the body of a known macro re-read as Rust. All nodes have
// spans in the file's own text, though they live in another Tree.
type Expansion struct {
	Kind MacroKind
	Name string // last path segment: "println", "select"
	Args []Node // expressions in evaluation order; inline captures of a format string are identifier nodes
	Arms []SelectArm
	// matches!: Args[0] is the scrutinee.
	Pattern Node
	Guard   Node
	// select!: the else branch's handler, and whether `biased;` is given.
	Else   Node
	Biased bool
	// tokio::pin! { let x = e; }: the let declarations.
	Lets []Node
	// items
	Items []Node
	// join!: `biased;` before the futures sets Biased too.
}

// SelectArm is one `pattern = future, if condition => handler` of select!.
type SelectArm struct {
	Pattern   Node
	Future    Node
	Condition Node // zero when there is none
	Handler   Node
}

// Expand re-reads the body of the macro_invocation n as Rust. ok is false when
// the macro is not known, n is not a macro_invocation or the body is not Rust.
// n may itself come from an expansion. Results are remembered; safe for any
// goroutine. All known macros of the enclosing function are read in one parse.
func (f *File) Expand(n Node) (x Expansion, ok bool) {
	return Expansion{}, false
}
