package site

import (
	"bytes"
	"encoding/json"

	"github.com/wakeful-rs/wakeful/knowledge/search"
)

// found is a page as the site's search shows it.
type found struct {
	Title   string `json:"title"`
	Path    string `json:"path"`
	Kind    string `json:"kind"` // "topic", or a rule's level
	Summary string `json:"summary"`
}

// searchIndex writes the index as a script, since a page that is opened from
// disk may not read any other file.
func (b *builder) searchIndex() {
	index := search.Handbook()
	var pages []found
	for _, d := range index.Documents {
		if d.Topic != nil {
			pages = append(pages, found{plain(d.Topic.Title), topicPath(d.Topic.Name), "topic", plain(d.Topic.Summary)})
		} else {
			pages = append(pages, found{plain(d.Rule.Title), rulePath(d.Rule.Name), d.Rule.Level, plain(d.Rule.Summary)})
		}
	}
	words := map[string][][2]int{} // by word, pairs of a page and a weight
	for word, postings := range index.Postings {
		for _, p := range postings {
			words[word] = append(words[word], [2]int{p.Document, p.Weight})
		}
	}
	var out bytes.Buffer
	out.WriteString("window.handbook = ")
	err := json.NewEncoder(&out).Encode(map[string]any{"pages": pages, "words": words})
	b.add("assets/search-index.js", out.Bytes(), err)
}
