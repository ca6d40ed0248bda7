package lint

import "github.com/wakeful-rs/wakeful/knowledge"

// Page is what the runner and the reports need of a rule's handbook page.
type Page struct {
	Title   string
	Level   Level    // when neither configuration nor attributes say otherwise
	Aliases []string // lints of other tools whose suppression counts for the rule
	URL     string   // where the page can be read
}

// PageOf is what the handbook says of a rule.
func PageOf(rule string) (Page, bool) {
	if page, ok := knowledge.Page(rule); ok {
		level, err := ParseLevel(page.Level)
		if err != nil {
			level = Warning // the handbook's own test would fail
		}
		return Page{Title: page.Title, Level: level, Aliases: page.Aliases, URL: page.URL()}, true
	}
	return Page{}, false
}
