package server

import (
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/knowledge/site"
)

// commandPage takes the name of a page of the handbook: a rule's, that of a
// lint of clippy or rustc that leads to one, a topic's, "quiz", or "" for the
// index. Its result is a pageAnswer.
const commandPage = "wakeful.page"

// pageAnswer is a page for a client that has a place of its own to show it.
// Links between pages begin with `page:`, as `page:locks` or
// `page:send#the-anchor`, for the client to lead on.
type pageAnswer struct {
	Name     string     `json:"name"`
	Title    string     `json:"title"`
	Kind     string     `json:"kind"`     // "rule", "topic", "quiz" or "index"
	URL      string     `json:"url"`      // where a browser shows it
	Markdown string     `json:"markdown"` // "" for the quiz, whose answers would not be hidden
	HTML     string     `json:"html"`     // for a body; no script and no style attribute in it
	Links    []pageLink `json:"links"`    // pages that this one leads to
}

type pageLink struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Kind  string `json:"kind"`
}

func (s *session) page(arguments []any) (any, error) {
	name, err := pageArgument(commandPage, arguments)
	if err != nil {
		return nil, err
	}
	excerpt, ok := site.PageNamed(name)
	if !ok {
		return nil, invalidArguments(commandPage, "no page is called %q", name)
	}
	answer := pageAnswer{
		Name: excerpt.Name, Title: excerpt.Title, Kind: excerpt.Kind,
		HTML: excerpt.HTML, Links: []pageLink{},
	}
	answer.URL, answer.Markdown = pageText(name)
	for _, link := range excerpt.Links {
		answer.Links = append(answer.Links, pageLink(link))
	}
	return answer, nil
}

// pageArgument is the name of the page that a command is for.
func pageArgument(command string, arguments []any) (string, error) {
	if len(arguments) == 0 {
		return "index", nil
	}
	name, ok := arguments[0].(string)
	if !ok || len(arguments) > 1 {
		return "", invalidArguments(command, "want the name of one page")
	}
	if name == "" {
		return "index", nil
	}
	if _, topic := knowledge.Topic(name); topic {
		return name, nil
	}
	if rule, ok := knowledge.PageFor(name); ok {
		return rule.Name, nil
	}
	return name, nil
}

// pageText is where a page can be read, and what it says as Markdown.
func pageText(name string) (url, markdown string) {
	if rule, ok := knowledge.Page(name); ok {
		return rule.URL(), rule.Document(topicLink)
	}
	if topic, ok := knowledge.Topic(name); ok {
		return topic.URL(), topic.Document(ruleLink)
	}
	if name != "index" {
		return "", ""
	}
	var b strings.Builder
	b.WriteString("# The handbook of async Rust\n\n## Topics\n\n")
	for _, topic := range knowledge.Outline() {
		b.WriteString("- " + topicLink(topic) + "\n")
	}
	b.WriteString("\n## Rules\n\n")
	for _, rule := range knowledge.Pages() {
		b.WriteString("- " + ruleLink(rule) + "\n")
	}
	return "", b.String()
}

func topicLink(topic *knowledge.TopicPage) string {
	return "[" + topic.Title + "](page:" + topic.Name + ")"
}

func ruleLink(rule *knowledge.RulePage) string {
	return "[`" + rule.Name + "`](page:" + rule.Name + ") (" + rule.Level + "): " + rule.Title
}
