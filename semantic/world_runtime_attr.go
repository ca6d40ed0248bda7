package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// RuntimeAttr is an attribute that starts a runtime of Tokio for a fn.
type RuntimeAttr struct {
	Test bool // #[tokio::test]
	// Threads: it runs tasks on worker threads; otherwise on the fn's own.
	Threads bool
	Workers string // how many worker threads, as written; "" for one a core
	Paused  bool   // its clock stands still until somebody turns it on
}

// RuntimeAttrAt is the attribute at offset that makes an async fn into one that
// starts Tokio; ok is false when none stands there, and when what it says is
// not known.
func (f *File) RuntimeAttrAt(offset int) (attr RuntimeAttr, ok bool) {
	for _, h := range f.fns() {
		for _, a := range h.Attrs {
			if a.Span.Contains(offset) {
				return f.runtimeAttr(a)
			}
		}
	}
	return RuntimeAttr{}, false
}

// StartsOneThread says that the body is a test or main that starts a runtime of
// its own, where all that it spawns runs on its own thread.
func (b *Body) StartsOneThread() bool {
	return slices.ContainsFunc(b.hir.Attrs, func(a hir.Attr) bool {
		attr, ok := b.file.runtimeAttr(a)
		return ok && !attr.Threads
	})
}

func (f *File) runtimeAttr(a hir.Attr) (RuntimeAttr, bool) {
	crate, what, _ := strings.Cut(a.Path, "::")
	if runtimeOf(f.packageOf(crate)) != Tokio || what != "main" && what != "test" {
		return RuntimeAttr{}, false
	}
	attr := RuntimeAttr{Test: what == "test", Threads: what == "main"}
	for _, part := range strings.Split(a.Args, ",") {
		key, value, _ := strings.Cut(part, "=")
		switch value = strings.TrimSpace(value); strings.TrimSpace(key) {
		case "flavor":
			switch strings.Trim(value, `"`) {
			case "multi_thread":
				attr.Threads = true
			case "current_thread":
				attr.Threads = false
			default:
				return RuntimeAttr{}, false
			}
		case "worker_threads":
			attr.Workers = value
		case "start_paused":
			attr.Paused = value == "true"
		}
	}
	return attr, true
}
