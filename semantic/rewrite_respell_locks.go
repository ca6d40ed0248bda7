package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// AsyncMutex is what it takes to make the mutex of a held guard, and all others
// of what it holds, one of tokio: each is locked in async code, and what a
// poisoned one would give is unwrapped.
func (h Held) AsyncMutex(w *Workspace) (Respelling, bool) {
	g := h.GuardType
	if g == nil || g.Kind != types.KindAdt || g.Adt.Hir.Name != "MutexGuard" || g.Adt.Module.Crate.Name != "std" || len(g.Args) == 0 {
		return Respelling{}, false
	}
	r := &respeller{work: w, adts: []string{"std::sync::Mutex"}, arg: g.Args[0], names: []string{"Mutex"}, methods: mutexMethods}
	r.calls = r.lockCall
	return r.run("MutexGuard", "Condvar", "LockResult", "PoisonError", "TryLockError")
}

// mutexMethods are those of std's Mutex.
var mutexMethods = []string{"lock", "try_lock", "into_inner", "get_mut", "is_poisoned", "clear_poison"}

func (r *respeller) lockCall(b *Body, p parentMap, e hir.Expr) bool {
	m, ok := e.(*hir.MethodCall)
	if !ok || !slices.Contains(mutexMethods, m.Name) {
		return true
	}
	ours, known := r.concerns(b, m)
	if !ours || !known {
		return known
	}
	unwrap, ok := p.of(m).(*hir.MethodCall)
	if !ok || unwrap.Recv != hir.Expr(m) || !b.unpoisons(unwrap) {
		return false
	}
	switch m.Name {
	case "lock":
		return r.awaits(b, p, m, unwrap.Span().End)
	case "into_inner", "get_mut":
		r.out.Drops = append(r.out.Drops, Place{r.file, b.at(source.Span{Start: m.Span().End, End: unwrap.Span().End})})
		return true
	}
	return false
}

// unpoisons says that a call takes the guard of a Result, poisoned or not, or
// panics.
func (b *Body) unpoisons(m *hir.MethodCall) bool {
	if callee := b.result.Fn(m); callee != nil && takesOk(callee) {
		return true
	}
	return m.Name == "unwrap_or_else" && len(m.Args) == 1 && strings.HasSuffix(b.text(m.Args[0]), "into_inner()")
}
