package site

import (
	"html/template"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// table is the table of contents: topics in their order, rules by level.
type table struct {
	Topics []*knowledge.TopicPage
	Levels []level
}

// level is the rules of one level.
type level struct {
	Name, Means string
	Rules       []*knowledge.RulePage
}

func contents() table {
	levels := []level{
		{Name: "error", Means: "rustc rejects it, or it panics or deadlocks every time it runs"},
		{Name: "warning", Means: "a bug or a stall in plausible runs"},
		{Name: "info", Means: "likely not what you want"},
		{Name: "hint", Means: "a better pattern exists"},
	}
	for i := range levels {
		for _, rule := range knowledge.Pages() {
			if rule.Level == levels[i].Name {
				levels[i].Rules = append(levels[i].Rules, rule)
			}
		}
	}
	return table{knowledge.Outline(), levels}
}

// entry is a page as a list shows it.
type entry struct {
	Path, Title, Summary string // the last two are Markdown
}

func index(contents table) page {
	var topics []entry
	for _, topic := range contents.Topics {
		topics = append(topics, entry{topicPath(topic.Name), topic.Title, topic.Summary})
	}
	return page{
		title:       indexTitle,
		description: "What async Rust does, what goes wrong in it, and the rules of wakeful that find it.",
		data: struct {
			Topics    []entry
			Levels    []level
			Questions int
		}{topics, contents.Levels, len(knowledge.Questions())},
	}
}

// article is a topic or a rule: what its Markdown became, and what surrounds it.
type article struct {
	Topic          *knowledge.TopicPage // nil on a rule's page
	Rule           *knowledge.RulePage  // nil on a topic's page
	Body           template.HTML
	Headings       []heading
	Topics         []*knowledge.TopicPage // to read on after a rule
	Rules          []*knowledge.RulePage  // that guard a topic
	Questions      int                    // of the quiz
	Previous, Next *knowledge.TopicPage
}

func topicPage(all []*knowledge.TopicPage, i int) page {
	topic := all[i]
	a := article{Topic: topic, Rules: knowledge.RulesOf(topic), Questions: len(knowledge.QuestionsOf(topic.Name))}
	a.Body, a.Headings = body(topic.Body, topicPath(topic.Name))
	if i > 0 {
		a.Previous = all[i-1]
	}
	if i+1 < len(all) {
		a.Next = all[i+1]
	}
	return page{plain(topic.Title), plain(topic.Summary), a}
}

func rulePage(rule *knowledge.RulePage) page {
	a := article{Rule: rule, Topics: knowledge.TopicsOf(rule)}
	a.Body, a.Headings = body(rule.Body, rulePath(rule.Name))
	return page{plain(rule.Title), plain(rule.Summary), a}
}

// round is the questions of one topic.
type round struct {
	Topic     *knowledge.TopicPage
	Questions []question
}

// question is one question with its Markdown made HTML.
type question struct {
	*knowledge.Question
	Text, Why template.HTML
	Right     string // the right choice, Markdown
}

func quiz() page {
	var rounds []round
	for _, topic := range knowledge.Outline() {
		r := round{Topic: topic}
		for _, q := range knowledge.QuestionsOf(topic.Name) {
			text, _ := body(q.Text, quizPath)
			why, _ := body(q.Why, quizPath)
			r.Questions = append(r.Questions, question{q, text, why, q.Choices[q.Answer]})
		}
		if len(r.Questions) > 0 {
			rounds = append(rounds, r)
		}
	}
	return page{quizTitle, "Questions about async Rust, with their answers.", rounds}
}
