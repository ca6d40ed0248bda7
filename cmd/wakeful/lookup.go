package main

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/knowledge/search"
	"github.com/wakeful-rs/wakeful/workspace"
)

// lookUp is the Markdown of what words mean: a topic, what a token raises, a
// rule, or what a search finds.
func lookUp(words string) (string, error) {
	if page, ok := knowledge.Topic(words); ok {
		return topicMarkdown(page), nil
	}
	if pages := knowledge.TopicsAt(words); len(pages) > 0 {
		var texts []string
		for _, page := range pages {
			texts = append(texts, topicMarkdown(page))
		}
		return strings.Join(texts, "\n"), nil
	}
	if page, ok := knowledge.PageFor(words); ok {
		return ruleMarkdown(page), nil
	}
	return searchFor(words)
}

func searchFor(words string) (string, error) {
	hits := search.Handbook().Find(words)
	near := workspace.Nearest(words, namesOf(readable()))
	misspelt := strings.Contains(words, "_") && near != "" && !strings.HasPrefix(near, words) // a name, and no word to look for
	switch {
	case len(hits) == 0 && near == "":
		return "", usageError("no page about %q; `wakeful handbook` lists the topics", words)
	case len(hits) == 0 || misspelt:
		return "", unknown("topic", words, []string{near})
	case len(hits) == 1:
		return pageMarkdown(hits[0].Document), nil
	}
	return hitsMarkdown(words, hits), nil
}

func pageMarkdown(d search.Document) string {
	if d.Topic != nil {
		return topicMarkdown(d.Topic)
	}
	return ruleMarkdown(d.Rule)
}

// maxHits is how many pages a search lists.
const maxHits = 8

func hitsMarkdown(words string, hits []search.Hit) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Pages about “%s”\n", words)
	for _, hit := range hits[:min(len(hits), maxHits)] {
		fmt.Fprintf(&b, "\n- **%s**: `%s`\n\n  %s\n", hit.Title(), commandFor(hit.Document), hit.Excerpt)
	}
	return b.String()
}

// commandFor is the command that prints a page.
func commandFor(d search.Document) string {
	if d.Topic != nil {
		return "wakeful handbook " + d.Topic.Name
	}
	return "wakeful explain " + d.Rule.Name
}
