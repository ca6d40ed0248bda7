package knowledge

import (
	"strings"
	"testing"
)

func TestQuestions(t *testing.T) {
	if n := len(Questions()); n < 30 {
		t.Errorf("only %d questions", n)
	}
	for _, q := range Questions() {
		if _, ok := Topic(q.Topic); !ok {
			t.Errorf("%s: no topic %q", q.Name, q.Topic)
		}
		for _, rule := range q.Rules {
			if _, ok := Page(rule); !ok {
				t.Errorf("%s: no rule %s", q.Name, rule)
			}
		}
		answer := q.Choices[q.Answer]
		if q.Outcome == "prints" && (len(answer) < 3 || answer[0] != '`' || answer[len(answer)-1] != '`') {
			t.Errorf("%s: the right choice is what the program prints, in backticks, and not %s", q.Name, answer)
		}
	}
}

func TestEveryTopicIsAskedAbout(t *testing.T) {
	for _, topic := range Topics() {
		if len(QuestionsOf(topic.Name)) == 0 {
			t.Errorf("knowledge/quiz has no question of the topic %s", topic.Name)
		}
	}
}

const question = "---\nname: q\ntopic: locks\nprogram: prints\n---\n\nWhat does it print?\n\n```rust\nfn main() {}\n```\n\n- [ ] `1`\n- [x] `2`\n\n## Why\n\nBecause.\n"

func TestParseQuestion(t *testing.T) {
	q, err := parseQuestion("q", []byte(question))
	if err != nil {
		t.Fatal(err)
	}
	if q.Text != "What does it print?\n\n```rust\nfn main() {}\n```" || q.Program != "fn main() {}\n" || q.Why != "Because." {
		t.Errorf("%+v", q)
	}
	if len(q.Choices) != 2 || q.Choices[q.Answer] != "`2`" {
		t.Errorf("choices %q, the right one %d", q.Choices, q.Answer)
	}
}

func TestParseQuestionIsStrict(t *testing.T) {
	for what, text := range map[string]string{
		"unknown key":             strings.Replace(question, "topic:", "subject:", 1),
		"other name":              strings.Replace(question, "name: q", "name: r", 1),
		"unknown outcome":         strings.Replace(question, "prints", "sings", 1),
		"program without outcome": strings.Replace(question, "program: prints\n", "", 1),
		"outcome without program": strings.Replace(question, "```rust\nfn main() {}\n```\n\n", "", 1),
		"no answer":               strings.Replace(question, "[x]", "[ ]", 1),
		"two answers":             strings.Replace(question, "[ ]", "[x]", 1),
		"one choice twice":        strings.Replace(question, "`1`", "`2`", 1),
		"one choice":              strings.Replace(question, "- [ ] `1`\n", "", 1),
		"no choices":              strings.Replace(question, "- [ ] `1`\n- [x] `2`\n", "", 1),
		"a choice of two lines":   strings.Replace(question, "`1`", "`1`\n  or so", 1),
		"an odd tick":             strings.Replace(question, "[ ]", "[v]", 1),
		"no reason":               question[:strings.Index(question, "## Why")],
		"another section":         question + "\n## More\n\nMore.\n",
	} {
		if _, err := parseQuestion("q", []byte(text)); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}
