package server

import (
	"strings"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// lesson is what a hover has to say about a span.
type lesson struct {
	span source.Span
	text string // Markdown
}

// hover teaches: about the findings at a position, and about the words that
// the handbook has a topic for. Of everything else the editor knows better.
func (s *session) hover(call *glsp.Context, params *protocol316.HoverParams) (*protocol316.Hover, error) {
	snap := target(call.Context)
	if snap == nil || !snap.doc.rust {
		return nil, nil
	}
	v, err := snap.view()
	if err != nil {
		return nil, err
	}
	file := v.work.File(snap.doc.name)
	findings, err := snap.findings()
	if err != nil || file == nil {
		return nil, err
	}
	offset := snap.positions().toOffset(params.Position)
	lessons := findingLessons(findings, offset)
	if l, ok := topicLesson(file, offset); ok && len(lessons) == 0 {
		lessons = append(lessons, l) // a finding's page says what matters of the topic
	}
	if len(lessons) == 0 {
		return nil, nil
	}
	return snap.toHover(lessons), nil
}

// toHover shows the lessons one below the other, at the smallest span.
func (snap *snapshot) toHover(lessons []lesson) *protocol316.Hover {
	span := lessons[0].span
	var texts []string
	for _, l := range lessons {
		if l.span.Len() < span.Len() {
			span = l.span
		}
		texts = append(texts, l.text)
	}
	content := protocol316.MarkupContent{
		Kind:  protocol316.MarkupKindMarkdown,
		Value: strings.Join(texts, "\n\n---\n\n"),
	}
	if !snap.doc.session.features.markdown {
		content = protocol316.MarkupContent{Kind: protocol316.MarkupKindPlainText, Value: plain(content.Value)}
	}
	area := snap.positions().toRange(span)
	return &protocol316.Hover{Contents: content, Range: &area}
}

// findingLessons are the pages of the rules that found something at offset,
// one a rule. The message itself is shown by the editor.
func findingLessons(findings []lint.Finding, offset int) []lesson {
	var lessons []lesson
	told := map[string]bool{}
	for _, f := range findings {
		page, ok := knowledge.Page(f.Rule)
		if !ok || told[f.Rule] || !f.Span.Contains(offset) {
			continue
		}
		told[f.Rule] = true
		text := "**" + page.Title + "** · `" + page.Name + "`\n\n" + unwrap(page.Summary)
		if why := firstParagraph(page.Section("Why")); why != "" {
			text += "\n\n**Why?** " + unwrap(why)
		}
		lessons = append(lessons, lesson{f.Span, text + "\n\n[Read on](" + page.URL() + ")"})
	}
	return lessons
}

// topicLesson is the handbook's topic for the token at offset, after what can
// be said of this very place.
func topicLesson(file *semantic.File, offset int) (lesson, bool) {
	t, ok := tokenAt(file, offset)
	if !ok {
		return lesson{}, false
	}
	topics := knowledge.TopicsAt(t.name)
	if len(topics) == 0 {
		return lesson{}, false
	}
	var parts []string
	if here := futureHere(file, t.span); here != "" {
		parts = append(parts, here)
	}
	for _, topic := range topics {
		parts = append(parts, "**"+topic.Title+"**\n\n"+unwrap(topic.Summary)+"\n\n[Read on]("+topic.URL()+")")
	}
	return lesson{t.span, strings.Join(parts, "\n\n")}, true
}

// firstParagraph is the text up to the first blank line.
func firstParagraph(text string) string {
	first, _, _ := strings.Cut(text, "\n\n")
	return first
}

// unwrap joins the lines of a paragraph, since some editors show each line end
// of a hover as one.
func unwrap(paragraph string) string {
	if strings.Contains(paragraph, "\n- ") || strings.Contains(paragraph, "```") {
		return paragraph
	}
	return strings.Join(strings.Fields(paragraph), " ")
}

// plain is Markdown for clients that show text as it stands.
func plain(markdown string) string {
	return strings.NewReplacer("**", "", "`", "", "\n\n---\n\n", "\n\n", "[Read on](", "Read on: ", ".md)", ".md").Replace(markdown)
}
