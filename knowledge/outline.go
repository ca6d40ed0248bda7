package knowledge

import "slices"

// outline are the topics in the order in which to learn them.
var outline = []string{
	"laziness", "await", "runtimes",
	"join_select", "spawn",
	"dyn_async_traits",
	"locks", "send", "blocking",
}

// Outline are all topics in the order in which to learn them.
func Outline() []*TopicPage {
	pages := Topics()
	slices.SortStableFunc(pages, func(a, b *TopicPage) int { return place(a) - place(b) })
	return pages
}

// place is where the outline has a topic; one that it leaves out comes last.
func place(p *TopicPage) int {
	if i := slices.Index(outline, p.Name); i >= 0 {
		return i
	}
	return len(outline)
}
