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
	if snap == nil || !s.settings().Hover.Enable {
		return nil, nil
	}
	if snap.doc.config {
		return snap.configHover(params.Position), nil
	}
	if !snap.doc.analysed {
		return nil, nil
	}
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	findings, err := snap.findings()
	if err != nil || file == nil {
		return nil, err
	}
	offset := snap.positions().toOffset(params.Position)
	lessons := findingLessons(findings, offset)
	if l, ok := topicAnywhere(file, offset); ok && len(lessons) == 0 {
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
	content := snap.doc.session.features.markup(strings.Join(texts, "\n\n---\n\n"))
	area := snap.positions().toRange(span)
	return &protocol316.Hover{Contents: *content, Range: &area}
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
		lessons = append(lessons, lesson{f.Span, pageLesson(page)})
	}
	return lessons
}

// pageLesson is what a rule is about, and where there is more.
func pageLesson(page *knowledge.RulePage) string {
	text := "**" + page.Title + "** · `" + page.Name + "`\n\n" + unwrap(page.Summary)
	if why := firstParagraph(page.Section("Why")); why != "" {
		text += "\n\n**Why?** " + unwrap(why)
	}
	return text + "\n\n[Read on](" + page.URL() + ")"
}

// topicAnywhere is topicLesson also for the Rust that stands inside the file.
func topicAnywhere(file *semantic.File, offset int) (lesson, bool) {
	fragment, inner := file.FragmentAt(offset)
	if fragment == nil {
		return topicLesson(file, offset)
	}
	l, ok := topicLesson(fragment.File, inner)
	l.span = fragment.Span(l.span)
	return l, ok
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
	if specific := here(place{t, file, file.Text().LineOf}); specific != "" {
		parts = append(parts, specific)
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
