package knowledge

import (
	"slices"
	"testing"
)

// TestOutlineIsComplete holds the outline to the topics that there are: a new
// topic is given its place.
func TestOutlineIsComplete(t *testing.T) {
	var names []string
	for _, page := range Topics() {
		names = append(names, page.Name)
	}
	if sorted := slices.Sorted(slices.Values(outline)); !slices.Equal(sorted, names) {
		t.Errorf("the outline has %v, the topics are %v", sorted, names)
	}
}

func TestLinksGoBothWays(t *testing.T) {
	for _, rule := range Pages() {
		for _, topic := range TopicsOf(rule) {
			if !slices.Contains(RulesOf(topic), rule) {
				t.Errorf("%s leads to %s, which does not lead back", rule.Name, topic.Name)
			}
		}
	}
	for _, topic := range Topics() {
		if len(RulesOf(topic)) != len(topic.Rules) {
			t.Errorf("%s lists a rule that is not there", topic.Name)
		}
	}
}
