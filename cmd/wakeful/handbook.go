package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/knowledge"
)

func newHandbook(a app) *cobra.Command {
	return &cobra.Command{
		Use:   "handbook [TOPIC]",
		Short: "List the handbook's topics, or print one",
		Long: `List the topics of the handbook of async Rust, or print one. A topic can be named
or meant: a token of Rust such as "tokio::select!" leads to its topic too.`,
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completeNames(topicNames),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return listTopics(a)
			}
			pages := knowledge.TopicsAt(args[0])
			if page, ok := knowledge.Topic(args[0]); ok {
				pages = []*knowledge.TopicPage{page}
			}
			if len(pages) == 0 {
				return unknown("topic", args[0], topicNames())
			}
			var texts []string
			for _, page := range pages {
				texts = append(texts, topicMarkdown(page))
			}
			return a.printMarkdown(strings.Join(texts, "\n"))
		},
	}
}

func topicNames() []string {
	var names []string
	for _, page := range knowledge.Topics() {
		names = append(names, page.Name)
	}
	return names
}

func listTopics(a app) error {
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	for _, page := range knowledge.Topics() {
		fmt.Fprintf(w, "%s\t%s\n", page.Name, page.Title)
	}
	return w.Flush()
}

func topicMarkdown(page *knowledge.TopicPage) string {
	text := fmt.Sprintf("# %s\n\n%s\n", page.Title, strings.TrimSpace(page.Body))
	if len(page.Rules) > 0 {
		text += fmt.Sprintf("\nRules: `wakeful explain %s`\n", strings.Join(page.Rules, "`, `wakeful explain "))
	}
	return text
}
