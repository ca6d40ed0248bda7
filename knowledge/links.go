package knowledge

import "slices"

// TopicsOf are the topics to read on after a rule's page: those that it names
// and those that name it, in the outline's order.
func TopicsOf(rule *RulePage) []*TopicPage {
	return slices.DeleteFunc(Outline(), func(topic *TopicPage) bool { return !linked(rule, topic) })
}

// RulesOf are the rules that guard what a topic teaches: those that it names
// and those that name it, sorted by name.
func RulesOf(topic *TopicPage) []*RulePage {
	return slices.DeleteFunc(Pages(), func(rule *RulePage) bool { return !linked(rule, topic) })
}

func linked(rule *RulePage, topic *TopicPage) bool {
	return slices.Contains(rule.Topics, topic.Name) || slices.Contains(topic.Rules, rule.Name)
}
