// Package proposal writes a first wakeful.toml for a workspace, out of what is
// there: packages, runtimes, other tools' settings, and what a check finds.
package proposal

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// Facts are what is worth knowing for a configuration.
type Facts struct {
	Packages, Files int
	Editions        []string // as "2021", sorted
	RustVersions    []string // of the packages that say one, sorted
	Runtimes        []string // that packages are for, sorted
	Findings        int
	Rules           []RuleCount // that found something, the busiest first
	Aside           []Place     // where code is that nobody ships
	Generated       []Place     // globs of what programs wrote
	Undescribed     []string    // dependencies of which no stub tells, sorted
	FutureSize      int64       // of a clippy.toml, 0 when there is none
	HeldTypes       bool        // that a clippy.toml has
	Lints           []string    // lint tables that count for rules: "await_holding_lock = off", sorted
}

// RuleCount is how often a rule found something.
type RuleCount struct {
	Rule, Title string
	Level       lint.Level // without any configuration
	Count       int
}

// Place is a part of the files.
type Place struct {
	Glob     string
	Files    int
	Findings int
}

// Look finds the facts about what lies below dir, an absolute path. findings are
// those of the rules at all levels, hints included.
func Look(dir string, disk *workspace.Workspace, work *semantic.Workspace, runner *lint.Runner, findings []lint.Finding) Facts {
	f := Facts{Findings: len(findings), Rules: rules(findings)}
	perFile := map[string]int{}
	for _, finding := range findings {
		perFile[finding.Path]++
	}
	aside, generated := places{}, places{}
	touched := map[int]bool{}
	for _, file := range disk.Checked() {
		known := work.File(file.Path)
		if known == nil {
			continue
		}
		f.Files++
		touched[file.Package] = true
		if name, err := filepath.Rel(dir, file.Path); err == nil {
			name = filepath.ToSlash(name)
			aside.add(asideOf(name), perFile[file.Path])
			generated.add(generatedBy(name, known), perFile[file.Path])
		}
		if rt := known.Runtime(); rt != semantic.NoRuntime && !file.Loose {
			f.Runtimes = insert(f.Runtimes, string(rt))
		}
	}
	f.Aside, f.Generated = aside.sorted(), generated.sorted()
	for i, p := range disk.Packages {
		if touched[i] && !p.Loose {
			f.lookAt(p, runner)
		}
	}
	return f
}

// lookAt takes in the facts of one package.
func (f *Facts) lookAt(p *workspace.Package, runner *lint.Runner) {
	f.Packages++
	f.Editions = insert(f.Editions, fmt.Sprint(int(p.Edition)))
	if p.RustVersion != "" {
		f.RustVersions = insert(f.RustVersions, p.RustVersion)
	}
	described := knowledge.StubCrates()
	for _, d := range p.Dependencies {
		if d.Path == "" && !slices.Contains(described, strings.ReplaceAll(d.Package, "-", "_")) {
			f.Undescribed = insert(f.Undescribed, d.Package)
		}
	}
	if c := p.Clippy; c != nil {
		f.FutureSize, f.HeldTypes = cmp.Or(c.FutureSize, f.FutureSize), f.HeldTypes || len(c.HeldTypes) > 0
	}
	for rule, level := range project.FromLints(runner, p) {
		f.Lints = insert(f.Lints, rule+" = "+level.String())
	}
}

func rules(findings []lint.Finding) []RuleCount {
	counts := map[string]int{}
	for _, f := range findings {
		counts[f.Rule]++
	}
	var out []RuleCount
	for rule, n := range counts {
		if page, ok := lint.PageOf(rule); ok {
			out = append(out, RuleCount{rule, page.Title, page.Level, n})
		}
	}
	slices.SortFunc(out, func(a, b RuleCount) int { return cmp.Or(b.Count-a.Count, strings.Compare(a.Rule, b.Rule)) })
	return out
}

// places counts by glob.
type places map[string]*Place

func (p places) add(glob string, findings int) {
	if glob == "" {
		return
	}
	if p[glob] == nil {
		p[glob] = &Place{Glob: glob}
	}
	p[glob].Files++
	p[glob].Findings += findings
}

func (p places) sorted() []Place {
	var out []Place
	for _, place := range p {
		out = append(out, *place)
	}
	slices.SortFunc(out, func(a, b Place) int { return strings.Compare(a.Glob, b.Glob) })
	return out
}

// asideOf is the glob for the folder of tests and the like that a file is in,
// by Cargo's names for them; "" for other files.
func asideOf(name string) string {
	for _, folder := range []string{"tests", "benches", "examples"} {
		if within(name, folder) {
			return "**/" + folder + "/**"
		}
	}
	return ""
}

// generatedBy is a glob for the file if it looks as if a program wrote it, by
// its place, its name or the mark at its head; else "".
func generatedBy(name string, file *semantic.File) string {
	for _, folder := range []string{"generated", "vendor", "third_party"} {
		if within(name, folder) {
			return "**/" + folder + "/**"
		}
	}
	for _, ending := range []string{"_pb.rs", ".pb.rs", "_generated.rs"} {
		if strings.HasSuffix(name, ending) {
			return "**/*" + ending
		}
	}
	head := file.Text().Bytes()
	if bytes.Contains(head[:min(len(head), 300)], []byte("@generated")) {
		return name
	}
	return ""
}

func within(name, folder string) bool { return strings.Contains("/"+name, "/"+folder+"/") }

// insert puts a word into a sorted list that has each once.
func insert(words []string, word string) []string {
	at, found := slices.BinarySearch(words, word)
	if found {
		return words
	}
	return slices.Insert(words, at, word)
}

//go:embed wakeful.toml.tmpl
var text string

// TOML is the proposal: a configuration that changes nothing, with all that may
// be wanted in comments. A setting has no blank behind its `#`, a remark has one.
func (f Facts) TOML() (string, error) {
	t, err := template.New("wakeful.toml").Funcs(template.FuncMap{
		"join":  func(words []string) string { return strings.Join(words, ", ") },
		"quote": func(glob string) string { return fmt.Sprintf("%q", glob) },
		"few":   few,
		"count": report.Count,
	}).Parse(text)
	if err != nil {
		return "", fmt.Errorf("read the template: %w", err)
	}
	var b strings.Builder
	if err := t.Execute(&b, f); err != nil {
		return "", fmt.Errorf("fill the template: %w", err)
	}
	return b.String(), nil
}

// few are the first of many words.
func few(words []string) string {
	const most = 5
	if len(words) <= most {
		return strings.Join(words, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(words[:most], ", "), len(words)-most)
}
