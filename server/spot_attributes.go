package server

import "fmt"

// runtimeSpot says what runtime an attribute starts.
func runtimeSpot(p place) string {
	a, ok := p.file.RuntimeAttrAt(p.span.Start)
	if !ok {
		return ""
	}
	what := "Starts a runtime"
	if a.Test {
		what = "Starts a runtime for this test alone"
	}
	switch {
	case !a.Threads:
		what += " that runs all tasks on this one thread. `tokio::spawn` asks for `Send` all the same."
	case a.Workers == "":
		what += " with a worker thread for each core. The body itself runs on this thread, beside them."
	case a.Workers == "1":
		what += " with one worker thread. The body itself runs on this thread, beside it."
	default:
		what += fmt.Sprintf(" with `%s` worker threads. The body itself runs on this thread, beside them.", a.Workers)
	}
	if a.Paused {
		what += " Its clock is paused: timers fire as soon as nothing else can run."
	}
	return what
}

// boxingSpot says what #[async_trait] boxes, and when it could go.
func boxingSpot(p place) string {
	b, ok := p.file.BoxingAt(p.span.Start)
	if !ok {
		return ""
	}
	what := fmt.Sprintf("Each call of %s puts its future into a box of its own. ", anyOf(b.Boxed))
	if b.Send {
		what += "The futures must be `Send`."
	} else {
		what += "With `?Send` the futures need not be `Send`, and no task that awaits them can be spawned."
	}
	switch {
	case b.Old != "":
		what += fmt.Sprintf(" It is needed: Rust %s, which this package promises to build with, has no `async fn` in traits.", b.Old)
	case b.Only:
		what += fmt.Sprintf(" It can go, from Rust 1.75 on: nothing here makes a `dyn %s` or is generic over it.", b.Trait)
	default:
		what += fmt.Sprintf(" It can go, from Rust 1.75 on, where nobody makes a `dyn %s`, and no generic code spawns its futures.", b.Trait)
	}
	return what
}

// objectSpot says what a call through a `dyn` of an async trait costs.
func objectSpot(p place) string {
	m, ok := p.file.ObjectAt(p.span.Start)
	boxed := append(m.Boxed, m.ByHand...)
	if !ok || len(boxed) == 0 || len(m.Native) > 0 {
		return ""
	}
	return fmt.Sprintf("Through this `dyn %s`, each call of %s puts its future into a box.", m.Trait, anyOf(boxed))
}

// traitSpot says whether the trait of an async method can be `dyn`.
func traitSpot(p place) string {
	if p.name != "async fn in trait" {
		return ""
	}
	m, ok := p.file.AsyncMethodsAt(p.span.Start)
	switch {
	case !ok:
		return ""
	case len(m.Native) > 0:
		return fmt.Sprintf("`%s` cannot be `dyn` because of %s.", m.Trait, allOf(m.Native))
	case len(m.Boxed) > 0:
		return fmt.Sprintf("#[async_trait] boxes the future of %s, so there may be a `dyn %s`.", allOf(m.Boxed), m.Trait)
	}
	return ""
}
