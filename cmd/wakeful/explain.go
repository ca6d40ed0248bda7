package main

import (
	"fmt"
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
			page, ok := knowledge.PageFor(args[0])
			if !ok {
				return unknownRule(args[0], namesOf(explainable()))
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

// ruleMarkdown is the page of a rule as a terminal shows it.
func ruleMarkdown(page *knowledge.RulePage) string {
	return page.Document(func(topic *knowledge.TopicPage) string {
		return fmt.Sprintf("`wakeful handbook %s`: %s", topic.Name, topic.Title)
	})
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
