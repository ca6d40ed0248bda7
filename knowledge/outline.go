package knowledge

import "slices"

// outline are the topics in the order in which to learn them.
var outline = []string{
	"laziness", "await", "state_machine", "runtimes",
	"join_select", "cancellation", "spawn", "join_or_spawn",
	"async_traits", "dyn_async_traits",
	"errors", "timeout", "retry",
	"streams", "channels", "channel_streams", "pinning",
	"locks", "send", "blocking",
}

// Outline are all topics in the order in which to learn them.
func Outline() []*TopicPage {
	pages := Topics()
	slices.SortStableFunc(pages, func(a, b *TopicPage) int { return placeOf(a.Name) - placeOf(b.Name) })
	return pages
}

// placeOf is where the outline has a topic; one that it leaves out comes last.
func placeOf(topic string) int {
	if i := slices.Index(outline, topic); i >= 0 {
		return i
	}
	return len(outline)
}
