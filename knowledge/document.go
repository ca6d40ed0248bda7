package knowledge

import (
	"fmt"
	"strings"
)

// Document is the page as people read it, in Markdown: with what the front
// matter says, and where to read on. readOn is how a reader gets to a topic.
func (p *RulePage) Document(readOn func(*TopicPage) string) string {
	facts := []string{"level: " + p.Level, "fix: " + p.FixNote()}
	if len(p.Aliases) > 0 {
		facts = append(facts, "also takes `#[allow]` of: "+strings.Join(p.Aliases, ", "))
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n`%s` — %s\n\n%s\n", p.Title, p.Name, strings.Join(facts, "; "), strings.TrimSpace(p.Body))
	if topics := TopicsOf(p); len(topics) > 0 {
		b.WriteString("\n## Read on\n\n")
		for _, topic := range topics {
			fmt.Fprintf(&b, "- %s\n", readOn(topic))
		}
	}
	return b.String()
}

// Document is the topic as people read it, in Markdown, with the rules that
// guard it. guard is how a reader gets to a rule.
func (p *TopicPage) Document(guard func(*RulePage) string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", p.Title, strings.TrimSpace(p.Body))
	if rules := RulesOf(p); len(rules) > 0 {
		b.WriteString("\n## Rules\n\n")
		for _, rule := range rules {
			fmt.Fprintf(&b, "- %s\n", guard(rule))
		}
	}
	return b.String()
}
