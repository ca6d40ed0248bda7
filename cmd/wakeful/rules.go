package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/lint"
)

var listFormats = []string{"text", "json"}

func newRules(a app) *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			switch format {
			case "text":
				return listRules(a)
			case "json":
				return listRulesJSON(a)
			}
			return unknown("format", format, listFormats)
		},
	}
	command.Flags().StringVar(&format, "format", "text", "the `FORMAT` of the list: text or json")
	complete(command, "format", listFormats)
	return command
}

// ruleNames are the names of all rules and of the runner's own findings.
func (a app) ruleNames() []string {
	names := []string{lint.Internal, lint.UnusedSuppression}
	for _, r := range a.rules {
		names = append(names, r.Name)
	}
	slices.Sort(names)
	return names
}

func listRules(a app) error {
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	for _, name := range a.ruleNames() {
		page, _ := lint.PageOf(name)
		fmt.Fprintf(w, "%s\t%s\t%s\n", name, page.Level, page.Title)
	}
	return w.Flush()
}

func listRulesJSON(a app) error {
	type rule struct {
		Name    string   `json:"name"`
		Level   string   `json:"level"`
		Title   string   `json:"title"`
		Aliases []string `json:"aliases"`
		URL     string   `json:"url"`
	}
	list := []rule{}
	for _, name := range a.ruleNames() {
		page, _ := lint.PageOf(name)
		list = append(list, rule{name, page.Level.String(), page.Title, append([]string{}, page.Aliases...), page.URL})
	}
	encoder := json.NewEncoder(a.stdout)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(list)
}

// complete lets shells complete a flag's values.
func complete(command *cobra.Command, flag string, values []string) {
	// The error is for a flag that doesn't exist, which a test would notice.
	_ = command.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}
