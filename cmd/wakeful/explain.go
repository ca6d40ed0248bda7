package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/knowledge"
)

func newExplain(a app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Print the handbook's page of a rule",
		Long: `Print the handbook's page of a rule: what it reports, why, how to write it well,
and what it cannot see. A lint of rustc or clippy leads to the rule that takes
its suppressions.`,
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completeNames(explainable),
		RunE: func(_ *cobra.Command, args []string) error {
			page, ok := findPage(args[0])
			if !ok {
				return unknown("rule", args[0], explainable())
			}
			return a.printMarkdown(rulePageMarkdown(page))
		},
	}
}

// explainable are the rules that have a page.
func explainable() []string {
	var names []string
	for _, page := range knowledge.Pages() {
		names = append(names, page.Name)
	}
	return names
}

// findPage is the page of a rule, under its own name or that of another tool's
// lint, with or without `clippy::`.
func findPage(name string) (*knowledge.RulePage, bool) {
	for _, tool := range []string{"clippy::", "wakeful::", "rustc::"} {
		name = strings.TrimPrefix(name, tool)
	}
	if page, ok := knowledge.Page(name); ok {
		return page, true
	}
	for _, page := range knowledge.Pages() {
		if slices.Contains(page.Aliases, name) {
			return page, true
		}
	}
	return nil, false
}

func rulePageMarkdown(page *knowledge.RulePage) string {
	facts := []string{"level: " + page.Level}
	if page.Fix != "none" && page.Fix != "" {
		facts = append(facts, "fix: "+page.Fix)
	}
	if len(page.Aliases) > 0 {
		facts = append(facts, "also takes `#[allow]` of: "+strings.Join(page.Aliases, ", "))
	}
	text := fmt.Sprintf("# %s\n\n`%s` — %s\n\n%s\n", page.Title, page.Name, strings.Join(facts, "; "), strings.TrimSpace(page.Body))
	if len(page.Topics) > 0 {
		text += fmt.Sprintf("\nRead on: `wakeful handbook %s`\n", strings.Join(page.Topics, "`, `wakeful handbook "))
	}
	return text
}

// completeNames lets shells complete a command's one argument.
func completeNames(names func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return names(), cobra.ShellCompDirectiveNoFileComp
	}
}
