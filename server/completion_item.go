package server

import (
	"bytes"
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// completer turns offers into items for one place in a text.
type completer struct {
	client   completionFeatures
	snap     *snapshot
	file     *semantic.File
	typing   semantic.Typing
	receiver *semantic.Receiver
	cursor   protocol316.Position
}

// belowOthers begins the sort text of ours: behind all that rust-analyzer has,
// which sorts by hexadecimal numbers.
const belowOthers = "~"

func (c completer) item(o offer) completionItem {
	name, data := o.snippet.Name, dataOf(o)
	kind, format := protocol316.CompletionItemKindSnippet, protocol316.InsertTextFormatPlainText
	if c.client.snippets {
		format = protocol316.InsertTextFormatSnippet
	}
	item := completionItem{CompletionItem: protocol316.CompletionItem{
		Label: name, Kind: &kind, Detail: &o.snippet.Title, FilterText: &name, InsertTextFormat: &format,
		SortText: optional(belowOthers + name), Data: data,
	}}
	code, edits := c.edits(o)
	item.TextEdit = c.textEdit(c.written(code))
	item.AdditionalTextEdits = c.snap.positions().toTextEdits(edits)
	if c.client.adjustIndentation {
		mode := protocol316.InsertTextModeAdjustIndentation
		item.InsertTextMode = &mode
	}
	if c.client.labelDetails {
		item.LabelDetails = &labelDetails{Description: forWhat(o.variant)}
	} else {
		item.Detail = optional(o.snippet.Title + ", " + forWhat(o.variant))
	}
	if !c.client.lazyDocumentation {
		item.Documentation = c.client.documentation(data)
	}
	return item
}

// forWhat tells the variants of one snippet apart.
func forWhat(v *knowledge.Variant) string {
	if len(v.Needs) == 0 {
		return "std"
	}
	var packages []string
	for _, need := range v.Needs {
		packages = append(packages, need.Package)
	}
	return strings.Join(packages, ", ")
}

// edits are the code to insert, and what changes around it: the receiver goes,
// being in the code, and imports come.
func (c completer) edits(o offer) (knowledge.Code, []source.Edit) {
	text, word := c.snap.text, c.typing.Word
	start := word.Start
	var edits []source.Edit
	if c.receiver != nil {
		start = c.receiver.Span.Start
		edits = append(edits, source.Edit{Span: source.Span{Start: start, End: word.Start}})
	}
	indent := lint.IndentOf(text, start)
	code := c.code(o, indent)
	for _, e := range lint.ImportEdits(c.file.Syntax(), start, o.imports...) {
		if e.Span.Start >= start && e.Span.End <= word.End {
			code = append(knowledge.Code{{Text: c.asIs(e.Text, indent)}}, code...) // edits may not meet
			continue
		}
		edits = append(edits, e)
	}
	slices.SortFunc(edits, func(a, b source.Edit) int { return a.Span.Start - b.Span.Start })
	return code, edits
}

// code is that of an offer, with the receiver, in lines that begin with indent
// unless the client sees to that, and without a semicolon that is there already.
func (c completer) code(o offer, indent string) knowledge.Code {
	code := o.code
	if bytes.HasPrefix(c.snap.text.Bytes()[c.typing.Word.End:], []byte(";")) {
		code, _ = code.WithoutEnd(";")
	}
	if !c.client.adjustIndentation {
		code = code.Indented(indent)
	}
	return code.Filled(c.taken(o, indent))
}

// taken is the receiver's text.
func (c completer) taken(o offer, indent string) string {
	if c.receiver == nil {
		return ""
	}
	text := c.asIs(c.snap.text.Slice(c.receiver.Span), indent)
	if o.move {
		text = strings.Replace(text, "async", "async move", 1)
	}
	return text
}

// asIs is text that has its indentation already, without what the client adds.
func (c completer) asIs(text, indent string) string {
	if c.client.adjustIndentation {
		return strings.ReplaceAll(text, "\n"+indent, "\n")
	}
	return text
}

// written is code as the client takes it.
func (c completer) written(code knowledge.Code) string {
	text := code.String()
	if c.client.snippets {
		text = code.Snippet()
	}
	return lint.WithLineEnds(text, lint.LineEnd(c.snap.text))
}

// textEdit puts text in the word's place.
func (c completer) textEdit(text string) any {
	whole := c.snap.positions().toRange(c.typing.Word)
	if c.client.insertReplace {
		return protocol316.InsertReplaceEdit{
			NewText: text, Insert: protocol316.Range{Start: whole.Start, End: c.cursor}, Replace: whole,
		}
	}
	return protocol316.TextEdit{Range: whole, NewText: text}
}
