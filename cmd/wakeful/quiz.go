package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint/report"
)

// quizFlags are the flags of the quiz as they are written.
type quizFlags struct {
	pageFlags
	topic string
	count int
	seed  uint64
}

// sitting is how many questions a person is asked who did not say.
const sitting = 10

func newQuiz(a app) *cobra.Command {
	var f quizFlags
	command := &cobra.Command{
		Use:   "quiz",
		Short: "Answer questions about async Rust",
		Long: `Ask questions about async Rust, say after each whether the answer is right and
why, and give the score. "q" quits. Without a terminal, print the questions with
their answers.`,
		Example: `  wakeful handbook quiz
  wakeful handbook quiz --topic locks --count 3
  wakeful handbook quiz > quiz.md`,
		Args: noArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			p, err := f.printer(a)
			if err != nil {
				return err
			}
			asking := isTerminal(a.stdin) && isTerminal(a.stdout)
			questions, err := f.choose(asking, command.Flags().Changed("seed"))
			if err != nil {
				return err
			}
			if !asking {
				return p.print(questionsMarkdown(questions))
			}
			return quiz{in: a.stdin, out: a.stdout, render: p.render}.run(questions)
		},
	}
	f.register(command)
	flags := command.Flags()
	flags.StringVar(&f.topic, "topic", "", "ask about this `TOPIC` only")
	flags.IntVar(&f.count, "count", 0, fmt.Sprintf("ask `N` questions (default: %d at a terminal, else all)", sitting))
	flags.Uint64Var(&f.seed, "seed", 0, "shuffle by this `NUMBER`, the same way each time (default: at random in a terminal, else not at all)")
	// Asked for late, since every start of the program comes by here.
	_ = command.RegisterFlagCompletionFunc("topic", func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return namesOf(topics()), cobra.ShellCompDirectiveNoFileComp
	})
	return command
}

// choose gives the questions to ask or print, in their order, with their
// choices in theirs.
func (f *quizFlags) choose(asking, seeded bool) ([]*knowledge.Question, error) {
	questions := knowledge.Questions()
	if f.topic != "" {
		if _, ok := knowledge.Topic(f.topic); !ok {
			return nil, unknown("topic", f.topic, namesOf(topics()))
		}
		questions = knowledge.QuestionsOf(f.topic)
	}
	if f.count < 0 {
		return nil, usageError("--count %d: want 0 or more", f.count)
	}
	count := f.count
	if count == 0 && asking {
		count = sitting
	}
	switch {
	case seeded:
		shuffle(questions, rand.New(rand.NewPCG(f.seed, 0)))
	case asking:
		shuffle(questions, rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64())))
	}
	if count > 0 && count < len(questions) {
		questions = questions[:count]
	}
	return questions, nil
}

// shuffle mixes questions and the choices of each; it leaves the handbook's
// own values alone.
func shuffle(questions []*knowledge.Question, chance *rand.Rand) {
	chance.Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
	for i, q := range questions {
		mixed := *q
		mixed.Choices = slices.Clone(q.Choices)
		chance.Shuffle(len(mixed.Choices), func(i, j int) {
			mixed.Choices[i], mixed.Choices[j] = mixed.Choices[j], mixed.Choices[i]
		})
		mixed.Answer = slices.Index(mixed.Choices, q.Choices[q.Answer])
		questions[i] = &mixed
	}
}

// quiz asks questions and judges the answers.
type quiz struct {
	in     io.Reader
	out    io.Writer
	render func(markdown string) string
}

// run asks until there are no more questions, the reader quits, or the input
// ends, and gives the score.
func (z quiz) run(questions []*knowledge.Question) error {
	answers := bufio.NewScanner(z.in)
	right, asked := 0, 0
	for i, q := range questions {
		fmt.Fprintf(z.out, "\n%s\n", z.render(askMarkdown(q, i+1, len(questions))))
		answer, ok := z.ask(answers, len(q.Choices))
		if !ok {
			break
		}
		asked++
		verdict := "**Right.** "
		if answer == q.Answer {
			right++
		} else {
			verdict = fmt.Sprintf("**No: %d is right.** ", q.Answer+1)
		}
		fmt.Fprintf(z.out, "\n%s", z.render(verdict+whyMarkdown(q)))
	}
	fmt.Fprintf(z.out, "\n%d of %s right.\n", right, report.Count(asked, "question"))
	return answers.Err()
}

// ask reads the number of a choice, from 0; ok is false when the reader quits.
func (z quiz) ask(answers *bufio.Scanner, choices int) (answer int, ok bool) {
	for {
		fmt.Fprintf(z.out, "Your answer (1-%d, q quits): ", choices)
		if !answers.Scan() {
			fmt.Fprintln(z.out)
			return 0, false
		}
		text := strings.ToLower(strings.TrimSpace(answers.Text()))
		if text == "q" || text == "quit" {
			return 0, false
		}
		if n, err := strconv.Atoi(text); err == nil && 1 <= n && n <= choices {
			return n - 1, true
		}
	}
}

func askMarkdown(q *knowledge.Question, number, total int) string {
	return fmt.Sprintf("## Question %d of %d\n\n%s\n\n%s", number, total, q.Text, choicesMarkdown(q))
}

func choicesMarkdown(q *knowledge.Question) string {
	var b strings.Builder
	for i, choice := range q.Choices {
		fmt.Fprintf(&b, "%d. %s\n", i+1, choice)
	}
	return b.String()
}

// whyMarkdown is the reason, and where to read more.
func whyMarkdown(q *knowledge.Question) string {
	commands := []string{"`wakeful handbook " + q.Topic + "`"}
	for _, rule := range q.Rules {
		commands = append(commands, "`wakeful explain "+rule+"`")
	}
	return q.Why + "\n\nRead on: " + strings.Join(commands, ", ") + "\n"
}

// questionsMarkdown is the quiz to read, answers included.
func questionsMarkdown(questions []*knowledge.Question) string {
	var b strings.Builder
	b.WriteString("# Quiz\n")
	for i, q := range questions {
		fmt.Fprintf(&b, "\n%s\n**Answer: %d.** %s", askMarkdown(q, i+1, len(questions)), q.Answer+1, whyMarkdown(q))
	}
	return b.String()
}
