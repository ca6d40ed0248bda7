package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/knowledge"
)

func newExplain(a app) *cobra.Command {
	var flags pageFlags
	command := &cobra.Command{
		Use:   "explain RULE",
		Short: "Print the handbook's page of a rule",
		Long: `Print the handbook's page of a rule: what it reports, why, how to write it well,
and what it cannot see. A lint of rustc or clippy leads to the rule that takes
its suppressions.`,
		Args:              oneArg("RULE"),
		ValidArgsFunction: completeNames(explainable),
		RunE: func(_ *cobra.Command, args []string) error {
			page, ok := findPage(args[0])
			if !ok {
				return unknown("rule", args[0], namesOf(explainable()))
			}
			p, err := flags.printer(a)
			if err != nil {
				return err
			}
			return p.print(ruleMarkdown(page))
		},
	}
	flags.register(command)
	return command
}

// explainable are the rules that have a page.
func explainable() []cobra.Completion {
	var names []cobra.Completion
	for _, page := range knowledge.Pages() {
		names = append(names, cobra.CompletionWithDesc(page.Name, page.Title))
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

// ruleMarkdown is the page of a rule as people read it, with what the front
// matter says and where to read on.
func ruleMarkdown(page *knowledge.RulePage) string {
	facts := []string{"level: " + page.Level, "fix: " + page.FixNote()}
	if len(page.Aliases) > 0 {
		facts = append(facts, "also takes `#[allow]` of: "+strings.Join(page.Aliases, ", "))
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n`%s` — %s\n\n%s\n", page.Title, page.Name, strings.Join(facts, "; "), strings.TrimSpace(page.Body))
	if topics := knowledge.TopicsOf(page); len(topics) > 0 {
		b.WriteString("\n## Read on\n\n")
		for _, topic := range topics {
			fmt.Fprintf(&b, "- `wakeful handbook %s`: %s\n", topic.Name, topic.Title)
		}
	}
	return b.String()
}

// completeNames lets shells complete a command's one argument.
func completeNames(names func() []cobra.Completion) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return names(), cobra.ShellCompDirectiveNoFileComp
	}
}

// namesOf are completions without their descriptions.
func namesOf(completions []cobra.Completion) []string {
	var names []string
	for _, c := range completions {
		name, _, _ := strings.Cut(c, "\t")
		names = append(names, name)
	}
	return names
}
