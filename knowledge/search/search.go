// Package search finds the handbook's pages by words. It makes the index once,
// for the command line and for the site, whose script asks it as Find does.
package search

import (
	"maps"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// Index says which words stand in which pages.
type Index struct {
	Documents []Document
	Postings  map[string][]Posting // by word, as Words gives it
}

// Document is a page that can be found. Either Topic or Rule is set.
type Document struct {
	Topic *knowledge.TopicPage
	Rule  *knowledge.RulePage
	prose []string // its paragraphs, without markup but for backticks
}

// Posting is one page that has a word.
type Posting struct {
	Document int // the place in Index.Documents
	Weight   int // how much the word says about the page, against others of its kind
}

// Hit is a page that was found.
type Hit struct {
	Document
	Score   int
	Excerpt string // the paragraph that fits best, shortened; Markdown
}

// Handbook is the index of all topics and rules.
var Handbook = sync.OnceValue(func() *Index {
	var b builder
	for _, topic := range knowledge.Outline() {
		b.add(Document{Topic: topic}, topic.Name, topic.Title, strings.Join(topic.Tokens, " "), topic.Body)
	}
	for _, rule := range knowledge.Pages() {
		b.add(Document{Rule: rule}, rule.Name, rule.Title, strings.Join(rule.Aliases, " "), rule.Body)
	}
	return b.index()
})

// Title is the title of the page.
func (d Document) Title() string {
	if d.Topic != nil {
		return d.Topic.Title
	}
	return d.Rule.Title
}

// relevant is the part of the best score that a page must reach to be worth
// showing beside it.
const relevant = 0.5

// Find gives the pages that fit a query, the best first.
func (x *Index) Find(query string) []Hit {
	words := Words(query)
	scores := map[int]int{}
	for _, word := range words {
		for document, weight := range x.weigh(word) {
			scores[document] += weight
		}
	}
	best := slices.Max(append(slices.Collect(maps.Values(scores)), 0))
	var hits []Hit
	for _, i := range slices.Sorted(maps.Keys(scores)) {
		if float64(scores[i]) >= relevant*float64(best) {
			hits = append(hits, Hit{x.Documents[i], scores[i], x.Documents[i].excerpt(words)})
		}
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return b.Score - a.Score })
	return hits
}

// weigh gives what one word of a query is worth in each page: a word that it
// only begins counts half.
func (x *Index) weigh(word string) map[int]int {
	weights := map[int]int{}
	for known, postings := range x.Postings {
		if known != word && (len(word) < 3 || !strings.HasPrefix(known, word)) {
			continue
		}
		for _, p := range postings {
			weight := p.Weight
			if known != word {
				weight /= 2
			}
			weights[p.Document] = max(weights[p.Document], weight)
		}
	}
	return weights
}

// Words are the words of a text as the index knows them: in lower case, and
// without the s of a plural.
func Words(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	for i, word := range words {
		if len(word) > 3 && !strings.HasSuffix(word, "ss") {
			words[i] = strings.TrimSuffix(word, "s")
		}
	}
	return words
}

// What a word counts for, by where it stands.
const (
	inTitle   = 10
	inHeading = 4
	inSummary = 3
	inText    = 1
)

// builder counts words, page by page.
type builder struct {
	documents []Document
	counts    []map[string]int
}

func (b *builder) add(d Document, name, title, tokens, body string) {
	count := map[string]int{}
	say := func(text string, weight int) {
		for _, word := range Words(text) {
			count[word] += weight
		}
	}
	say(name, inTitle)
	say(title, inTitle)
	say(tokens, inHeading)
	above := "" // the heading that the next paragraph stands under
	for _, block := range blocksOf(body) {
		switch {
		case block.kind == heading:
			say(block.text, inHeading)
			above = block.text + ". "
			continue
		case block.kind == code:
			say(block.text, inText)
			continue
		case len(d.prose) == 0:
			say(block.text, inSummary)
		default:
			say(block.text, inText)
		}
		d.prose = append(d.prose, above+block.text)
		above = ""
	}
	b.documents = append(b.documents, d)
	b.counts = append(b.counts, count)
}

// index weighs: what stands in few pages says more, and the tenth mention less
// than the first.
func (b *builder) index() *Index {
	frequency := map[string]int{}
	for _, count := range b.counts {
		for word := range count {
			frequency[word]++
		}
	}
	x := &Index{Documents: b.documents, Postings: map[string][]Posting{}}
	for i, count := range b.counts {
		for word, n := range count {
			rare := math.Log(float64(len(b.documents)) / float64(frequency[word]))
			if weight := int(100 * rare * math.Log1p(float64(n))); weight > 0 {
				x.Postings[word] = append(x.Postings[word], Posting{i, weight})
			}
		}
	}
	return x
}
