package parser

import "github.com/wakeful-rs/wakeful/source"

// readSelect reads tokio's and futures' select!.
func readSelect(m macro) (plan, bool) {
	p := newPlan(m, MacroSelect)
	p.x.Biased = m.takeBiased() || m.name == "select_biased"
	for rest := m.tokens; len(rest) > 0; {
		arrow := index(rest, TokEQGT)
		if arrow < 1 {
			return p, false
		}
		handler, next := takeHandler(rest[arrow+1:])
		if len(handler) == 0 || !p.selectArm(rest[:arrow], spanOf(handler)) {
			return p, false
		}
		rest = next
	}
	return p, true
}

// takeHandler cuts a handler off the start of tokens: a block, with or without
// a comma behind it, or what goes to the next comma.
func takeHandler(tokens []Node) (handler, rest []Node) {
	end := index(tokens, TokCOMMA)
	if len(tokens) > 0 && delimiter(tokens[0]) == TokLBRACE {
		end = 1
		if len(tokens) > 1 && tokens[1].Kind() != TokCOMMA {
			return tokens[:1], tokens[1:]
		}
	}
	if end < 0 || end >= len(tokens) {
		return tokens, nil
	}
	return tokens[:end], tokens[end+1:]
}

// selectArm plans one arm, given what stands before its `=>`.
func (p *plan) selectArm(head []Node, handler source.Span) bool {
	if index(head, TokDASHGT) >= 0 {
		return false // crossbeam's `recv(r) -> x`, a blocking select
	}
	if len(head) == 1 && isFallback(head[0]) {
		p.call([]source.Span{handler}, addFallback)
		return true
	}
	var condition []source.Span
	if i := conditionAt(head); i >= 0 {
		if i+2 >= len(head) {
			return false
		}
		condition = append(condition, spanOf(head[i+2:]))
		head = head[:i]
	}
	eq := index(head, TokEQ)
	switch {
	case eq == 0 || eq == len(head)-1 || len(head) == 0:
		return false
	case eq < 0:
		p.call([]source.Span{spanOf(head)}, func(x *Expansion, args []Node) {
			x.Arms = append(x.Arms, SelectArm{Future: only(args)})
		})
	default:
		p.match(spanOf(head[eq+1:]), spanOf(head[:eq]), func(x *Expansion, value, pattern, _ Node) {
			x.Arms = append(x.Arms, SelectArm{Pattern: pattern, Future: value})
		})
	}
	p.call(condition, func(x *Expansion, args []Node) { x.Arms[len(x.Arms)-1].Condition = only(args) })
	p.call([]source.Span{handler}, func(x *Expansion, args []Node) { x.Arms[len(x.Arms)-1].Handler = only(args) })
	return true
}

// addFallback stores the handler of else, default or complete. futures allows
// both of its two; the second becomes an arm without a future.
func addFallback(x *Expansion, args []Node) {
	if x.Else.Valid() {
		x.Arms = append(x.Arms, SelectArm{Handler: only(args)})
		return
	}
	x.Else = only(args)
}

func isFallback(n Node) bool {
	switch n.Text() {
	case "else", "default", "complete":
		return true
	}
	return false
}

// conditionAt is the place of the comma of `, if condition`, or -1.
func conditionAt(head []Node) int {
	for i := range head {
		if head[i].Kind() == TokCOMMA && i+1 < len(head) && head[i+1].Kind() == TokIf {
			return i
		}
	}
	return -1
}

func only(args []Node) Node {
	if len(args) == 0 {
		return Node{}
	}
	return args[0]
}
