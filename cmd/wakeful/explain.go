package main

import (
	"github.com/spf13/cobra"
)

func newExplain(a app) *cobra.Command {
	return &cobra.Command{
		Use:               "explain RULE",
		Short:             "Print the handbook's page of a rule",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: cobra.FixedCompletions(a.ruleNames(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(_ *cobra.Command, args []string) error {
			return unknown("rule", args[0], a.ruleNames())
		},
	}
}
