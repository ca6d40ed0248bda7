package search

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// block is a piece of a page. Of the markup of prose, the backticks are left:
// what stands between them would be read as markup without.
type block struct {
	kind blockKind
	text string
}

type blockKind int

const (
	prose blockKind = iota
	heading
	code
)

var markdown = goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser()

// blocksOf takes a page apart.
func blocksOf(body string) []block {
	source := []byte(body)
	var blocks []block
	// The walk's error is the visitor's, which has none.
	_ = ast.Walk(markdown.Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n.(type) {
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			blocks = append(blocks, block{code, string(n.Lines().Value(source))})
		case *ast.Heading:
			blocks = append(blocks, block{heading, Plain(n, source)})
		case *ast.Paragraph, *ast.TextBlock, *east.TableHeader, *east.TableRow:
			blocks = append(blocks, block{prose, flatten(n, source, "`")})
		default:
			return ast.WalkContinue, nil
		}
		return ast.WalkSkipChildren, nil
	})
	return blocks
}

// Plain is the text of a block of Markdown on one line, without markup.
func Plain(block ast.Node, source []byte) string { return flatten(block, source, "") }

// flatten is the text of a block on one line, code between two of quote.
func flatten(block ast.Node, source []byte, quote string) string {
	var b strings.Builder
	_ = ast.Walk(block, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.CodeSpan:
			b.WriteString(quote)
		case *ast.Text:
			if entering {
				b.Write(n.Value(source))
				if n.SoftLineBreak() {
					b.WriteByte(' ')
				}
			}
		case *east.TableCell:
			if !entering && n.NextSibling() != nil {
				b.WriteString(": ")
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// excerptLength is about two lines of a terminal, in bytes.
const excerptLength = 180

// excerpt is the paragraph with the most of the words, from the sentence on in
// which the first of them stands.
func (d Document) excerpt(words []string) string {
	best, bestCount := "", -1
	for _, paragraph := range d.prose {
		if n := count(paragraph, words); n > bestCount {
			best, bestCount = paragraph, n
		}
	}
	return shorten(fromSentence(best, words))
}

// count is how many of words a text has.
func count(text string, words []string) int {
	there := Words(text)
	n := 0
	for _, word := range words {
		if slices.ContainsFunc(there, func(w string) bool { return strings.HasPrefix(w, word) }) {
			n++
		}
	}
	return n
}

// fromSentence cuts sentences without any of the words off the start of a
// text that is too long.
func fromSentence(text string, words []string) string {
	for len(text) > excerptLength {
		sentence, rest, ok := strings.Cut(text, ". ")
		if !ok || count(sentence, words) > 0 {
			break
		}
		text = rest
	}
	return text
}

// shorten ends a text that is too long between two words.
func shorten(text string) string {
	if len(text) <= excerptLength {
		return text
	}
	text = text[:max(strings.LastIndexByte(text[:excerptLength], ' '), 0)]
	if strings.Count(text, "`")%2 == 1 { // not within code
		text = text[:strings.LastIndexByte(text, '`')]
	}
	return strings.TrimRight(text, " ,;:(") + " …"
}
