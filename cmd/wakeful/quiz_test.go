package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
)

var twoQuestions = []*knowledge.Question{
	{Topic: "locks", Text: "One?", Choices: []string{"a", "b", "c"}, Answer: 1, Why: "Because of one.", Rules: []string{"await_holding_lock"}},
	{Topic: "send", Text: "Two?", Choices: []string{"d", "e"}, Answer: 0, Why: "Because of two."},
}

func TestQuiz(t *testing.T) {
	for _, c := range []struct {
		name, answers string
		want          []string
		never         []string
	}{
		{"all right", "2\n1\n", []string{"Question 2 of 2", "**Right.** Because of one.", "`wakeful explain await_holding_lock`", "2 of 2 questions right"}, []string{"No:"}},
		{"one wrong", "3\n 1 \n", []string{"**No: 2 is right.** Because of one.", "1 of 2 questions right"}, nil},
		{"quits", "2\nq\n", []string{"1 of 1 question right"}, []string{"Because of two"}},
		{"input ends", "", []string{"0 of 0 questions right"}, []string{"Two?"}},
		{"asked again", "four\n\n0\n4\n2\nQ\n", []string{strings.Repeat("Your answer (1-3, q quits): ", 5), "1 of 1 question right"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			plain := func(markdown string) string { return markdown }
			if err := (quiz{strings.NewReader(c.answers), &out, plain}).run(twoQuestions); err != nil {
				t.Fatal(err)
			}
			for _, want := range c.want {
				if !strings.Contains(out.String(), want) {
					t.Errorf("no %q in\n%s", want, out.String())
				}
			}
			for _, never := range c.never {
				if strings.Contains(out.String(), never) {
					t.Errorf("%q in\n%s", never, out.String())
				}
			}
		})
	}
}

func TestShuffleKeepsAnswers(t *testing.T) {
	right := map[string]string{}
	for _, q := range knowledge.Questions() {
		right[q.Name] = q.Choices[q.Answer]
	}
	choose := func(seed uint64) []*knowledge.Question {
		questions, err := (&quizFlags{seed: seed}).choose(true, true)
		if err != nil {
			t.Fatal(err)
		}
		return questions
	}
	moved := false
	for _, q := range choose(7) {
		if q.Choices[q.Answer] != right[q.Name] {
			t.Errorf("%s: the answer became %s", q.Name, q.Choices[q.Answer])
		}
		original := knowledge.Questions()[slices.IndexFunc(knowledge.Questions(), func(o *knowledge.Question) bool { return o.Name == q.Name })]
		if original.Choices[original.Answer] != right[q.Name] {
			t.Errorf("%s: the handbook's own question was changed", q.Name)
		}
		moved = moved || !slices.Equal(original.Choices, q.Choices)
	}
	if !moved {
		t.Error("no choice was moved")
	}
	if a, b := askMarkdown(choose(7)[0], 1, 1), askMarkdown(choose(7)[0], 1, 1); a != b {
		t.Errorf("one seed, two orders:\n%s\n%s", a, b)
	}
	if len(choose(1)) != sitting {
		t.Errorf("%d questions", len(choose(1)))
	}
}
