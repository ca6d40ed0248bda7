package lint

import (
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// inspectFragments is what the rules say of the Rust inside host.
func (r *Runner) inspectFragments(host *semantic.File) Outcome {
	var all Outcome
	for _, fragment := range host.Fragments() {
		all.Add(r.inspectFragment(host, fragment))
	}
	return all
}

// inspectFragment is what a piece of Rust inside host comes to, in places of
// host. Code whose point is to panic is not told that it does, and what readers
// are not shown is only there to make the rest compile.
func (r *Runner) inspectFragment(host *semantic.File, fragment *semantic.Fragment) Outcome {
	outcome := r.inspect(fragment.File, configured(r.ConfiguredInside, host))
	var kept []Finding
	for _, f := range outcome.Findings {
		if fragment.Panics && f.Level == Error || f.Rule != UnusedSuppression && fragment.Hidden(f.Span.Start) {
			continue
		}
		kept = append(kept, inHost(f, host.Path(), fragment))
	}
	outcome.Findings = kept
	return outcome
}

// inHost is a finding of a fragment as one of the file that it stands in.
func inHost(f Finding, host string, fragment *semantic.Fragment) Finding {
	own := func(path string) bool { return path == "" || path == fragment.File.Path() }
	f.Path = host
	f.Span = fragment.Span(f.Span)
	notes := make([]Note, len(f.Notes))
	for i, n := range f.Notes {
		if own(n.Path) {
			n = Note{Path: host, Span: fragment.Span(n.Span), Message: n.Message}
		}
		notes[i] = n
	}
	inHost := func(fixes []Fix) []Fix { return fixesInHost(fixes, host, fragment, own) }
	if more := f.More; more != nil {
		f.More = func() []Fix { return inHost(more()) }
	}
	f.Notes, f.Fixes = notes, inHost(f.Fixes)
	return f
}

func fixesInHost(there []Fix, host string, fragment *semantic.Fragment, own func(path string) bool) []Fix {
	fixes := make([]Fix, len(there))
	for i, fix := range there {
		fixes[i] = Fix{Title: fix.Title, Safety: fix.Safety, Edits: make([]source.Edit, len(fix.Edits))}
		for j, e := range fix.Edits {
			if own(e.Path) {
				e = fragment.Edit(e)
				e.Path = host
			}
			fixes[i].Edits[j] = e
		}
	}
	return fixes
}
