package lint

import "github.com/wakeful-rs/wakeful/knowledge"

// Page is what the runner and the reports need of a rule's handbook page.
type Page struct {
	Title   string
	Level   Level    // when neither configuration nor attributes say otherwise
	Aliases []string // lints of other tools whose suppression counts for the rule
	URL     string   // where the page can be read

	Lint     string // the lint of rustc or clippy of the same name, as attributes spell it
	Reporter string // "rustc" or "clippy" when that reports all of it unless told otherwise
	Tag      string // "unnecessary" or "deprecated", for editors to draw
}

// PageOf is what the handbook says of a rule.
func PageOf(rule string) (Page, bool) {
	if page, ok := knowledge.Page(rule); ok {
		level, err := ParseLevel(page.Level)
		if err != nil {
			level = Warning // the handbook's own test would fail
		}
		return Page{Title: page.Title, Level: level, Aliases: page.Aliases, URL: page.URL(), Lint: page.Lint, Reporter: page.Reporter, Tag: page.Tag}, true
	}
	return Page{}, false
}
