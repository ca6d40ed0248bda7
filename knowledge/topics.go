package knowledge

import (
	"embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

//go:embed topics/*.md
var topicFS embed.FS

// TopicPage is one chapter of the handbook: topics/<name>.md.
type TopicPage struct {
	Name     string
	Title    string
	Tokens   []string // what raises the topic on hover; see TopicsAt
	Rules    []string // rules that guard what the topic teaches
	Summary  string   // the first paragraph; Markdown that can stand alone in a hover
	Body     string   // everything below the front matter, Markdown
	Sections []Section
	Examples []Example
}

// topicHead is the front matter of a topic.
type topicHead struct {
	Name   string
	Title  string
	Tokens []string
	Rules  []string
}

// Topic is the topic of that name. The value is shared: callers only read it.
func Topic(name string) (*TopicPage, bool) {
	page, ok := topicPages()[name]
	return page, ok
}

// Topics are all topics, sorted by name.
func Topics() []*TopicPage {
	return slices.SortedFunc(maps.Values(topicPages()), func(a, b *TopicPage) int { return strings.Compare(a.Name, b.Name) })
}

// TopicsAt are the topics that a token of Rust raises, sorted by name. A token
// is a keyword or two ("await", "async fn"), a macro ("tokio::join!"), an
// attribute ("#[tokio::main]") or the full path of an item or method
// ("tokio::spawn", "std::sync::Mutex::lock").
func TopicsAt(token string) []*TopicPage {
	return topicsByToken()[token]
}

// URL is where the page can be read in a browser.
func (p *TopicPage) URL() string { return handbook + "topics/" + p.Name + ".md" }

var topicPages = sync.OnceValue(func() map[string]*TopicPage {
	pages := map[string]*TopicPage{}
	eachFile(topicFS, "topics", func(name string, text []byte) error {
		page, err := parseTopicPage(name, text)
		pages[name] = page
		return err
	})
	return pages
})

var topicsByToken = sync.OnceValue(func() map[string][]*TopicPage {
	by := map[string][]*TopicPage{}
	for _, page := range Topics() {
		for _, token := range page.Tokens {
			by[token] = append(by[token], page)
		}
	}
	return by
})

// parseTopicPage reads topics/<name>.md; any doubt is an error.
func parseTopicPage(name string, text []byte) (*TopicPage, error) {
	var h topicHead
	p, err := parseFile(text, &h)
	if err != nil {
		return nil, err
	}
	switch {
	case h.Name != name:
		return nil, fmt.Errorf("name is %q", h.Name)
	case h.Title == "":
		return nil, errors.New("title must be given")
	case len(h.Tokens) == 0:
		return nil, errors.New("no token raises the topic")
	}
	for _, token := range h.Tokens {
		if token == "" || token != strings.TrimSpace(token) {
			return nil, fmt.Errorf("token is %q", token)
		}
	}
	return &TopicPage{
		Name: h.Name, Title: h.Title, Tokens: h.Tokens, Rules: h.Rules,
		Summary: p.summary, Body: p.body, Sections: p.sections, Examples: p.examples,
	}, nil
}
