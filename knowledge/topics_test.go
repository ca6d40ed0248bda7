package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// handbookParts are what the handbook teaches, in its order, and the topics that teach
// it. A topic that is missing here, or a part without a topic, fails.
var handbookParts = []struct {
	part   string
	topics []string
}{
	{"futures are lazy", []string{"laziness"}},
	{"the state machine and Poll", []string{"state_machine", "await"}},
	{"runtimes and #[tokio::main]", []string{"runtimes"}},
	{"sequential, join!, try_join!, select!", []string{"join_select", "cancellation"}},
	{"spawning, and join! against spawn", []string{"spawn", "join_or_spawn"}},
	{"native async traits, before and after 1.75", []string{"async_traits"}},
	{"dyn and async traits", []string{"dyn_async_traits"}},
	{"errors across tasks", []string{"errors"}},
	{"timeout", []string{"timeout"}},
	{"retry with backoff", []string{"retry"}},
	{"streams and combinators, channels to streams, pinning", []string{"streams", "channels", "channel_streams", "pinning"}},
	{"locks", []string{"locks"}},
	{"Send", []string{"send"}},
	{"blocking and spawn_blocking", []string{"blocking"}},
}

func TestTopicsAreTheOutline(t *testing.T) {
	var want, got []string
	for _, part := range handbookParts {
		want = append(want, part.topics...)
	}
	for _, page := range Topics() {
		got = append(got, page.Name)
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the topics are\n%v, the outline's are\n%v", got, want)
	}
}

// mention is how a page leads on to another.
var mention = regexp.MustCompile("topic `(\\w+)`")

func TestTopicsAreWhole(t *testing.T) {
	for _, page := range Topics() {
		t.Run(page.Name, func(t *testing.T) {
			if strings.Contains(page.Summary, "\n#") || len(page.Summary) > 600 {
				t.Error("the summary must stand alone in a hover")
			}
			if sectionOf(page.Sections, "References") == "" {
				t.Error("no ## References")
			}
			if !slices.ContainsFunc(page.Examples, func(e Example) bool { return e.Kind == GoodExample }) {
				t.Error("nothing shows how it is done")
			}
			if len(page.Rules) == 0 {
				t.Error("no rule guards what it teaches")
			}
			for _, m := range mention.FindAllStringSubmatch(page.Body, -1) {
				if _, ok := Topic(m[1]); !ok {
					t.Errorf("it speaks of the topic %s, which there is not", m[1])
				}
			}
			for _, rule := range page.Rules {
				if _, ok := Page(rule); !ok {
					t.Errorf("no rule %s", rule)
				}
			}
		})
	}
}

// aboutTheTool are the rules that say nothing of async code.
var aboutTheTool = []string{"internal", "unused_suppression"}

func TestEveryRuleHasATopic(t *testing.T) {
	for _, page := range Pages() {
		if topics := TopicsOf(page); (len(topics) == 0) != slices.Contains(aboutTheTool, page.Name) {
			t.Errorf("%s has %d topics: name it under `rules:` of the topic that teaches its matter", page.Name, len(topics))
		}
	}
}

// A hover shows the summary of each topic that its token raises. One is enough.
func TestATokenRaisesOneTopic(t *testing.T) {
	for token, pages := range topicsByToken() {
		if len(pages) > 1 {
			t.Errorf("%s raises %s and %s", token, pages[0].Name, pages[1].Name)
		}
	}
}
