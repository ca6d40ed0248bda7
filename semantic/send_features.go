package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// sendByFeature says that the culprit of a witness is Send after all, by a feature of
// its crate that somebody asks for: as parking_lot's guards are with send_guard.
func (w *Workspace) sendByFeature(x types.Witness) bool {
	culprit := x.Culprit()
	if culprit == nil || culprit.Kind != types.KindAdt || x.Steps[len(x.Steps)-1].Lacks != types.Send {
		return false
	}
	feature := names.AttrValue(culprit.Adt.Hir.Attrs, "wakeful::send_with")
	return feature != "" && w.anyoneAsks(culprit.Adt.Module.Crate.Name, feature)
}

// anyoneAsks says that a package of the workspace, or what one depends on, asks for a
// feature of a crate. All have it then: Cargo builds a crate once for all who use it.
func (w *Workspace) anyoneAsks(crate, feature string) bool {
	seen := map[*Library]bool{}
	return slices.ContainsFunc(w.packages, func(p Package) bool {
		return wants(p.Dependencies, p.Fetched, crate, feature, seen)
	})
}

// wants looks through dependencies, and through theirs as far as their sources are on
// disk. Their optional ones count too: which of them are built is not known.
func wants(ds []Dependency, fetched func(pkg string) *Library, crate, feature string, seen map[*Library]bool) bool {
	for _, d := range ds {
		if strings.ReplaceAll(d.Package, "-", "_") == crate {
			if slices.Contains(d.Features, feature) {
				return true
			}
			continue
		}
		if fetched == nil {
			continue
		}
		l := fetched(d.Package)
		if l == nil || seen[l] {
			continue
		}
		seen[l] = true
		theirs := slices.DeleteFunc(slices.Clone(l.Dependencies), func(d Dependency) bool { return d.Dev })
		if wants(theirs, l.Fetched, crate, feature, seen) {
			return true
		}
	}
	return false
}
