package lint

// Page is what the runner and the reports need of a rule's handbook page.
type Page struct {
	Title   string
	Level   Level    // when neither configuration nor attributes say otherwise
	Aliases []string // lints of other tools whose suppression counts for the rule
	URL     string   // where the page can be read
}

// builtinPages describe the runner's own findings.
var builtinPages = map[string]Page{
	UnusedSuppression: {Title: "Suppression that suppresses nothing", Level: Warning},
	Internal:          {Title: "A rule failed", Level: Warning},
}

// PageOf is the page of a rule in the handbook.
func PageOf(rule string) (Page, bool) {
	page, ok := builtinPages[rule]
	return page, ok
}
