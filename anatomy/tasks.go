package anatomy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Task is a task or thread that something spawns.
type Task struct {
	Call    string // what spawns it, as it is written
	Path    string // of the file, as it is shown
	Place   Place  // of the callee
	Spawner Code   // the fn that the call stands in
	Parent  int    // the index of the task that spawns it, -1 when none of these does
	Work    Code
	Thread  bool // it has a thread for itself, and may block
	Handle  Handle
	Blocks  []Blocking
}

// Code is a piece of code that runs on its own.
type Code struct {
	Kind string // "fn", "block", "closure" or "unknown"
	Name string // of the fn that it is, or is in
	Path string // "" for a library's fn
	Line int    // from 1
}

// Handle is what becomes of a task's handle.
type Handle struct {
	Fate string // "awaited", "collected", …
	To   string // what it goes to
	Line int    // where
}

// Blocking is a call in a task that keeps the thread from running others.
type Blocking struct {
	Reason string
	Steps  []Through // the calls on the way, the last is the one that blocks
}

// Through is a call on the way to one that blocks.
type Through struct {
	Name string // of the fn that runs, with its path
	Path string // of the file that the call stands in
	Line int
}

// Tasks are what the files of a workspace spawn, in order of files and places.
// display is a path as it is shown.
func Tasks(w *semantic.Workspace, paths []string, display func(string) string) []Task {
	var spawns []semantic.Spawn
	r := taskReader{display}
	var out []Task
	for _, path := range slices.Sorted(slices.Values(paths)) {
		file := w.File(path)
		if file == nil {
			continue
		}
		for b := range file.Spawners() {
			for _, s := range b.Spawns() {
				spawns = append(spawns, s)
				out = append(out, r.task(file, b, s))
			}
		}
	}
	for i, p := range semantic.Parents(spawns) {
		out[i].Parent = p
	}
	return out
}

// taskReader puts facts about spawns into words.
type taskReader struct{ display func(string) string }

func (r taskReader) task(file *semantic.File, b *semantic.Body, s semantic.Spawn) Task {
	t := Task{
		Call: shorten(file.Text().Slice(source.Span{Start: s.Call.Start, End: s.Name.End}), 40), Path: r.display(file.Path()), Place: reader{file}.place(s.Name),
		Spawner: Code{Kind: "fn", Name: b.Name(), Path: r.display(file.Path()), Line: lineOf(file, b.Span())},
		Work:    r.code(s.Work), Thread: s.Threads,
		Handle: Handle{Fate: fates[s.Handle.Fate], To: shorten(s.Handle.To, 40), Line: lineOf(file, s.Handle.At)},
	}
	for _, c := range s.Blocks() {
		blocking := Blocking{Reason: c.Reason}
		for _, step := range c.Steps {
			blocking.Steps = append(blocking.Steps, Through{step.Path, r.display(step.File.Path()), lineOf(step.File, step.Name)})
		}
		t.Blocks = append(t.Blocks, blocking)
	}
	return t
}

var codes = map[semantic.CodeKind]string{
	semantic.UnknownCode: "unknown", semantic.FnCode: "fn", semantic.BlockCode: "block", semantic.ClosureCode: "closure",
}

func (r taskReader) code(c semantic.Code) Code {
	out := Code{Kind: codes[c.Kind], Name: c.Fn}
	if c.File != nil {
		out.Path, out.Line = r.display(c.File.Path()), lineOf(c.File, c.Span)
	}
	return out
}

func lineOf(f *semantic.File, s source.Span) int { return f.Text().LineOf(s.Start) + 1 }

var fates = map[semantic.Fate]string{
	semantic.FateNotFollowed: "unknown", semantic.FateAwaited: "awaited", semantic.FateCollected: "collected", semantic.FateStored: "stored",
	semantic.FateGiven: "given", semantic.FateReturned: "returned", semantic.FateKept: "kept", semantic.FateDetached: "detached", semantic.FateDropped: "dropped",
}

// Words is what the code is, in a few words.
func (c Code) Words() string {
	switch c.Kind {
	case "fn":
		if c.Name == "" {
			return "these statements"
		}
		return "fn " + c.Name
	case "block":
		return fmt.Sprintf("async block, line %d", c.Line)
	case "closure":
		return fmt.Sprintf("closure, line %d", c.Line)
	}
	return "work that is not known"
}

// detached says that the handle is dropped and the task goes on without it.
func (h Handle) detached() bool { return h.Fate == fates[semantic.FateDetached] }

// loose says that nobody waits for the task.
func (h Handle) loose() bool {
	return h.detached() || h.Fate == fates[semantic.FateKept] || h.Fate == fates[semantic.FateDropped]
}

// Words is what becomes of the handle.
func (h Handle) Words() string {
	switch h.Fate {
	case "awaited":
		return fmt.Sprintf("awaited in line %d", h.Line)
	case "collected":
		return "kept in " + code(h.To)
	case "stored":
		return "stored in " + code(h.To)
	case "given":
		return "given to " + code(h.To)
	case "returned":
		return "returned"
	case "kept":
		return "left in " + code(h.To) + ", never awaited here"
	case "detached":
		return "dropped, the task goes on"
	case "dropped":
		return "dropped"
	}
	return "goes on (not followed)"
}

// Words is what blocks, and the way there.
func (b Blocking) Words() string {
	last := b.Steps[len(b.Steps)-1]
	text := last.Name
	if len(b.Steps) > 1 {
		var through []string
		for _, s := range b.Steps[:len(b.Steps)-1] {
			through = append(through, s.Name)
		}
		text += " through " + strings.Join(through, ", ")
	}
	return text
}

// children are the indices of the tasks that a task spawns, -1 for those that no
// task does.
func children(tasks []Task) map[int][]int {
	out := map[int][]int{}
	for i, t := range tasks {
		out[t.Parent] = append(out[t.Parent], i)
	}
	return out
}

// group is a fn that is no task itself, and the indices of what it spawns.
type group struct {
	spawner Code
	tasks   []int
}

// groups puts tasks that no other one spawns together, those next to each other
// with the same spawner.
func groups(tasks []Task, roots []int) []group {
	var out []group
	for _, i := range roots {
		if last := len(out) - 1; last >= 0 && out[last].spawner == tasks[i].Spawner {
			out[last].tasks = append(out[last].tasks, i)
			continue
		}
		out = append(out, group{tasks[i].Spawner, []int{i}})
	}
	return out
}

// Summary counts the tasks in a sentence.
func Summary(tasks []Task) string {
	loose, block := 0, 0
	for _, t := range tasks {
		if t.Handle.loose() {
			loose++
		}
		if len(t.Blocks) > 0 {
			block++
		}
	}
	if len(tasks) == 0 {
		return "nothing is spawned here"
	}
	text := report.Count(len(tasks), "task") + " or threads"
	if len(tasks) == 1 {
		text = "1 task or thread"
	}
	if loose > 0 {
		text += fmt.Sprintf(", %d of which nobody waits for", loose)
	}
	if block > 0 {
		text += fmt.Sprintf(", %d of which may block the thread of others", block)
	}
	return text
}
