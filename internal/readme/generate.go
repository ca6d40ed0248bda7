package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/lint/report"
)

// The files of the demo whose findings the README shows, as text and as a
// picture.
const (
	written = "src/config.rs"
	painted = "src/cache.rs"
)

// generate makes the generated files of the repository at root, by name.
func generate(root string) (map[string]string, error) {
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		return nil, fmt.Errorf("read the README: %w", err)
	}
	demo := filepath.Join(root, "testdata", "demo")
	plain, _, err := built.Run(demo, nil, "check", "--color", "never", written)
	if err != nil {
		return nil, err
	}
	coloured, _, err := built.Run(demo, nil, "check", "--color", "always", painted)
	if err != nil {
		return nil, err
	}
	rules, err := built.RuleList()
	if err != nil {
		return nil, err
	}
	text := string(readme)
	for part, content := range map[string]string{
		"rules": table(rules),
		"check": "```console\n$ wakeful check " + written + "\n" + strings.TrimRight(string(plain), "\n") + "\n```\n",
	} {
		if text, err = fill(text, part, content); err != nil {
			return nil, err
		}
	}
	config, err := schema(rules)
	if err != nil {
		return nil, err
	}
	reference, _, err := built.Run(root, nil, "reference")
	if err != nil {
		return nil, err
	}
	return map[string]string{
		"README.md":                 text,
		"docs/cli.md":               string(reference),
		"docs/findings.schema.json": string(report.Schema),
		"docs/check.svg":            picture("wakeful check "+painted, string(coloured)),
		"docs/wakeful.schema.json":  config,
	}, nil
}

// fill replaces what stands between the markers of a part.
func fill(text, part, content string) (string, error) {
	begin, end := "<!-- generated: "+part+" -->\n", "<!-- end: "+part+" -->"
	before, rest, found := strings.Cut(text, begin)
	_, after, closed := strings.Cut(rest, end)
	if !found || !closed {
		return "", fmt.Errorf("the README has no markers for %s", part)
	}
	return before + begin + content + end + after, nil
}

// table lists the rules with their level, whether there is a fix, and what
// they report.
func table(rules []built.Rule) string {
	var b strings.Builder
	b.WriteString("| rule | level | reports |\n| --- | --- | --- |\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "| [`%[1]s`](knowledge/rules/%[1]s.md) | %s | %s |\n", r.Name, r.Level, r.Title)
	}
	return b.String()
}
