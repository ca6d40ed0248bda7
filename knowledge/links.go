package knowledge

import "slices"

// TopicsOf are the topics to read on after a rule's page: those that list the
// rule, in the outline's order.
func TopicsOf(rule *RulePage) []*TopicPage {
	return slices.DeleteFunc(Outline(), func(topic *TopicPage) bool { return !slices.Contains(topic.Rules, rule.Name) })
}

// RulesOf are the rules that guard what a topic teaches, in the topic's order.
func RulesOf(topic *TopicPage) []*RulePage {
	var pages []*RulePage
	for _, name := range topic.Rules {
		if page, ok := Page(name); ok {
			pages = append(pages, page)
		}
	}
	return pages
}
