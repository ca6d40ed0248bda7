package main

import (
	"context"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
)

// partFiles is how many files are checked at once, at least, where a workspace
// can be divided: few enough for what is known of them to fit into little
// memory, and so many that no processor waits long for the last of them.
const partFiles = 64

// survey checks what lies on disk. Packages that know nothing of each other are
// checked one after the other, and each is forgotten before the next; fixes
// want all of them at hand.
func (c check) survey(ctx context.Context, n narrowing, disk found, clock *clock, bar *progress) (result, []project.Skip, error) {
	least := partFiles
	if c.options.mode != showFindings {
		least = len(disk.Files)
	}
	parts := disk.Parts(least)
	divided := len(parts) > 1
	if divided {
		spendMemory(freelyInParts)
	} else {
		spendMemory(freelyAtOnce)
	}
	all := result{told: disk.told, shard: c.options.shard.reported(), crate: crates(disk.Workspace)}
	var skipped []project.Skip
	texts := map[string][]byte{}
	for _, part := range parts {
		if divided {
			if len(part.Checked()) == 0 {
				continue // another shard checks it
			}
			bar.part(all.summary.Analysed, len(disk.Checked()))
		}
		m, err := c.read(ctx, found{part, all.told}, bar)
		if err != nil {
			return result{}, nil, err
		}
		r, err := c.timed(ctx, n, m, clock, bar)
		if err != nil {
			return result{}, nil, err
		}
		skipped = append(skipped, m.skipped...)
		if divided {
			r.keep(texts)
			r.files = files{}
			collect() // m is free, too
		}
		all.add(r)
	}
	if all.summary.Files == 0 && !all.failed && c.options.shard.Of == 0 {
		c.complain(nothingToCheck)
	}
	if divided {
		all.files = filesRead(ctx, func(path string) []byte { return texts[path] })
		slices.SortStableFunc(all.findings, lint.Compare)
		slices.Sort(all.paths)
	}
	return all, skipped, nil
}

// add puts the result of another part to r.
func (r *result) add(part result) {
	r.told = part.told
	r.findings = append(r.findings, part.findings...)
	r.summary.AddFiles(part.summary)
	r.paths = append(r.paths, part.paths...)
	r.files = part.files
	r.read.add(part.read)
}

// keep copies what it takes to report the findings into texts, so that nothing
// else of what they were found in need stay.
func (r *result) keep(texts map[string][]byte) {
	keep := func(path string) {
		if texts[path] != nil {
			return
		}
		if text := r.files.text(path); text != nil {
			texts[path] = text.Bytes()
		}
	}
	for i := range r.findings {
		f := &r.findings[i]
		f.Fixes, f.More = f.Offers(), nil
		keep(f.Path)
		for _, note := range f.Notes {
			keep(note.Path)
		}
		for _, fix := range f.Fixes {
			for _, edit := range fix.Edits {
				keep(edit.Path)
			}
		}
	}
}
