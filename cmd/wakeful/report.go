package main

import (
	"os"
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/workspace"
)

// report is what a check came to, with what formats want to know.
func (c check) report(found result) *report.Report {
	r := &report.Report{
		Findings: found.findings,
		Summary:  found.summary,
		Shard:    found.shard,
		Files:    found.paths,
		Notices:  found.notices,
		Deny:     c.options.deny,
		ExitCode: c.exitCode(found),
		Version:  version(),
		Root:     reportRoot(),
		Display:  displayer(),
		URL: func(rule string) string {
			page, _ := lint.PageOf(rule)
			return page.URL
		},
		Text:   found.files.text,
		Syntax: found.files.syntax,
		Rules:  c.reportRules,
		Crate:  found.crate,
	}
	r.Summary.Count(r.Findings)
	return r
}

// reportRoot is the repository around the working directory, or else that.
func reportRoot() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	if top := workspace.RepositoryTop(dir); top != "" {
		return top
	}
	return dir
}

// reportRules are all rules with their pages.
func (c check) reportRules() []report.Rule {
	var out []report.Rule
	for _, name := range c.ruleNames() {
		rule := report.Rule{Name: name, Title: name, Level: lint.Warning, Summary: name, Help: name, Tags: []string{"async"}}
		if page, ok := knowledge.Page(name); ok {
			known, _ := lint.PageOf(name)
			rule.Title, rule.Level, rule.URL = page.Title, known.Level, known.URL
			rule.Summary, rule.Help = strings.Join(strings.Fields(page.Summary), " "), strings.TrimSpace(page.Body)
			for _, topic := range knowledge.TopicsOf(page) {
				rule.Tags = append(rule.Tags, topic.Name)
			}
		}
		out = append(out, rule)
	}
	return out
}
