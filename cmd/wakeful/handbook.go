package main

import (
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/knowledge/site"
)

func newHandbook(a app) *cobra.Command {
	var flags pageFlags
	var folder string
	var force bool
	command := &cobra.Command{
		Use:   "handbook [TOPIC | WORDS...]",
		Short: "Read the handbook of async Rust",
		Long: `List the topics of the handbook of async Rust, print one, or search it.

A topic can be named or meant: a token of Rust such as "tokio::select!" leads to
its topic, the name of a rule to the rule's page. Any other words are looked for
in all pages: a single page that fits is printed, of several the best are listed.

With --html, the whole becomes a static site, which any browser reads from disk
or from any server, search included.`,
		Example: `  wakeful handbook                       the topics, in the order in which to learn them
  wakeful handbook locks
  wakeful handbook 'tokio::select!'
  wakeful handbook cancel safety
  wakeful handbook --html site`,
		ValidArgsFunction: completeNames(readable),
		Args:              cobra.ArbitraryArgs,
		RunE: func(command *cobra.Command, args []string) error {
			switch {
			case command.Flags().Changed("html"):
				return writeSite(folder, force, args)
			case force:
				return usageError("--force is for --html")
			case len(args) == 0:
				return listTopics(a)
			}
			p, err := flags.printer(a)
			if err != nil {
				return err
			}
			text, err := lookUp(strings.Join(args, " "))
			if err != nil {
				return err
			}
			return p.print(text)
		},
	}
	flags.register(command)
	command.Flags().StringVar(&folder, "html", "", "write the handbook to `DIR` as a static site")
	command.Flags().BoolVar(&force, "force", false, "write the site into a folder that holds other files")
	command.AddCommand(newQuiz(a))
	return command
}

// writeSite writes the handbook as a site.
func writeSite(folder string, force bool, args []string) error {
	switch {
	case folder == "":
		return usageError("--html: the folder has no name")
	case len(args) > 0:
		return usageError("--html writes the whole handbook; it takes no topic")
	}
	err := site.Write(folder, force)
	switch {
	case errors.Is(err, site.ErrNotSite):
		return usageError("%s: %w; --force writes there anyway", folder, err)
	case err != nil:
		return exit{exitFailed, fmt.Errorf("%s: %w", folder, err)}
	}
	return nil
}

// topics are the names of all topics.
func topics() []cobra.Completion {
	var names []cobra.Completion
	for _, page := range knowledge.Outline() {
		names = append(names, cobra.CompletionWithDesc(page.Name, page.Title))
	}
	return names
}

// readable are the names of all pages, topics first.
func readable() []cobra.Completion { return append(topics(), explainable()...) }

func listTopics(a app) error {
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	for _, page := range knowledge.Outline() {
		fmt.Fprintf(w, "%s\t%s\n", page.Name, page.Title)
	}
	return w.Flush()
}

// topicMarkdown is a topic as a terminal shows it.
func topicMarkdown(page *knowledge.TopicPage) string {
	text := page.Document(func(rule *knowledge.RulePage) string {
		return fmt.Sprintf("`wakeful explain %s` (%s): %s", rule.Name, rule.Level, rule.Title)
	})
	return text + fmt.Sprintf("\nTest yourself: `wakeful handbook quiz --topic %s`\n", page.Name)
}
