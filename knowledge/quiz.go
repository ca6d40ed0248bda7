package knowledge

import (
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
)

//go:embed quiz/*.md
var quizFS embed.FS

// Question is one question of the quiz: quiz/<name>.md. The text stands first,
// with a program perhaps, then the choices, as a list in which the right one is
// ticked, then `## Why`.
type Question struct {
	Name    string
	Topic   string   // that teaches the answer
	Rules   []string // that find the mistake which the question is about
	Text    string   // the question, Markdown
	Choices []string // Markdown of one line each
	Answer  int      // the right one's place in Choices
	Why     string   // Markdown
	Program string   // the Rust in Text, "" when there is none
	Outcome string   // what becomes of Program: see outcomes
}

// outcomes are what can become of a program. What it prints is the right
// choice, in backticks; a program that hangs, deadlocked or waiting for ever,
// ends never; one that is rejected does not compile.
var outcomes = []string{"prints", "panics", "hangs", "rejected"}

// questionHead is the front matter of a question.
type questionHead struct {
	Name    string
	Topic   string
	Rules   []string
	Program string
}

// Questions are all questions, by topic in the outline's order, then by name.
func Questions() []*Question { return slices.Clone(questions()) }

var questions = sync.OnceValue(func() []*Question {
	var all []*Question
	eachFile(quizFS, "quiz", func(name string, text []byte) error {
		q, err := parseQuestion(name, text)
		all = append(all, q)
		return err
	})
	slices.SortStableFunc(all, func(a, b *Question) int {
		return placeOf(a.Topic) - placeOf(b.Topic)
	})
	return all
})

// QuestionsOf are the questions of a topic.
func QuestionsOf(topic string) []*Question {
	return slices.DeleteFunc(Questions(), func(q *Question) bool { return q.Topic != topic })
}

// parseQuestion reads quiz/<name>.md; any doubt is an error.
func parseQuestion(name string, text []byte) (*Question, error) {
	var h questionHead
	p, err := parseFile(text, &h)
	if err != nil {
		return nil, err
	}
	q := &Question{Name: h.Name, Topic: h.Topic, Rules: h.Rules, Outcome: h.Program, Why: sectionOf(p.sections, "Why")}
	switch {
	case h.Name != name:
		return nil, fmt.Errorf("name is %q", h.Name)
	case len(p.sections) != 1 || q.Why == "":
		return nil, errors.New("there must be one section, `## Why`")
	case len(p.examples) > 1:
		return nil, errors.New("there is more than one program")
	case (len(p.examples) == 1) != oneOf(h.Program, outcomes...):
		return nil, fmt.Errorf("program is %q: with a program, and only then, it must be one of %s", h.Program, strings.Join(outcomes, ", "))
	}
	if len(p.examples) == 1 {
		q.Program = p.examples[0].Code
	}
	return q, q.readChoices(p.intro)
}

// readChoices splits what stands above `## Why` into the question and its
// choices.
func (q *Question) readChoices(intro string) error {
	text, list, _ := strings.Cut(intro, "\n\n- [")
	q.Text, q.Answer = text, -1
	for line := range strings.SplitSeq("["+list, "\n- ") {
		choice, right := strings.CutPrefix(line, "[x] ")
		choice, wrong := strings.CutPrefix(choice, "[ ] ")
		switch {
		case !right && !wrong || choice == "" || strings.Contains(choice, "\n"):
			return fmt.Errorf("%q is no choice: write `- [ ] …` or, once, `- [x] …`", line)
		case slices.Contains(q.Choices, choice):
			return fmt.Errorf("the choice %q is there twice", choice)
		case right && q.Answer >= 0:
			return errors.New("two choices are ticked")
		case right:
			q.Answer = len(q.Choices)
		}
		q.Choices = append(q.Choices, choice)
	}
	if len(q.Choices) < 2 || q.Answer < 0 {
		return errors.New("there must be two choices or more, one of them ticked")
	}
	return nil
}
