package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// ShareRc is what it takes to make the Rc that keeps n from being Send, and all
// others of what it points to, an Arc wherever the workspace has them.
func (b *Body) ShareRc(n NotSend) (Respelling, bool) {
	rc := n.Witness.Culprit()
	if rc == nil || !rc.IsLang("rc") || len(rc.Args) == 0 || !b.holdsAll(rc.Args[0]) {
		return Respelling{}, false
	}
	r := &respeller{work: b.file.workspace, adts: []string{"std::rc::Rc"}, arg: rc.Args[0], names: []string{"Rc"}}
	r.fits = func(b *Body) bool { return !r.becomesObject(b) }
	return r.run("Weak")
}

// becomesObject says that one of the pointers turns into one to a trait object
// in the body, which is another type.
func (r *respeller) becomesObject(b *Body) bool {
	for _, u := range b.result.Unsized() {
		if u.From.Kind == types.KindUnknown || sameType(u.From, r.arg) {
			return true
		}
	}
	return false
}
