package knowledge

import (
	"slices"
	"strings"
	"testing"
)

func TestRulePagesAreWhole(t *testing.T) {
	for _, page := range Pages() {
		t.Run(page.Name, func(t *testing.T) {
			for _, heading := range []string{"Why", "Known gaps", "References"} {
				if page.Section(heading) == "" {
					t.Errorf("no ## %s", heading)
				}
			}
			kinds := map[ExampleKind]int{}
			for _, e := range page.Examples {
				kinds[e.Kind]++
			}
			if page.Section("Bad") != "" && (kinds[BadExample] == 0 || kinds[GoodExample] == 0) {
				t.Error("a page that says what is bad shows it, and shows what is good")
			}
			if strings.Contains(page.Summary, "\n#") || len(page.Summary) > 600 {
				t.Error("the summary must stand alone in a hover")
			}
		})
	}
}

func TestTopicsAt(t *testing.T) {
	names := func(token string) (names []string) {
		for _, page := range TopicsAt(token) {
			names = append(names, page.Name)
		}
		return names
	}
	for token, want := range map[string]string{"await": "await", "tokio::spawn": "spawn", "tokio::join!": "join_select", "std::sync::Mutex": "locks"} {
		if !slices.Contains(names(token), want) {
			t.Errorf("%s raises %v, not %s", token, names(token), want)
		}
	}
	if got := names("nothing::of_the_sort"); got != nil {
		t.Errorf("an unknown token raises %v", got)
	}
}

const whole = "---\nname: x\ntitle: T\nlevel: hint\nsince: 0.1.0\nfix: none\n---\nOne.\nStill one.\n\nTwo.\n\n## Why\n\nBecause.\n\n```rust bad\n## not a heading\n```\n"

func TestParseRulePage(t *testing.T) {
	page, err := parseRulePage("x", []byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	if page.Summary != "One.\nStill one." {
		t.Errorf("summary %q", page.Summary)
	}
	if len(page.Sections) != 1 || page.Sections[0].Heading != "Why" {
		t.Errorf("sections %v", page.Sections)
	}
	want := Example{Code: "## not a heading\n", Kind: BadExample, Line: 18}
	if len(page.Examples) != 1 || page.Examples[0] != want {
		t.Errorf("examples %v, want %v", page.Examples, want)
	}
}

func TestParseRulePageIsStrict(t *testing.T) {
	for what, text := range map[string]string{
		"unknown key":       strings.Replace(whole, "fix: none", "fix: none\nfixes: none", 1),
		"other name":        strings.Replace(whole, "name: x", "name: y", 1),
		"unknown level":     strings.Replace(whole, "hint", "loud", 1),
		"unknown fix":       strings.Replace(whole, "none", "maybe", 1),
		"lint of another":   strings.Replace(whole, "fix: none", "fix: none\nlint: clippy::y", 1),
		"unknown reporter":  strings.Replace(whole, "fix: none", "fix: none\nreporter: me", 1),
		"unknown tag":       strings.Replace(whole, "fix: none", "fix: none\ntag: bold", 1),
		"no title":          strings.Replace(whole, "title: T\n", "", 1),
		"no front matter":   "# x\n",
		"open front matter": "---\nname: x\n",
		"no summary":        whole[:strings.Index(whole, "One.")] + "## Why\n",
		"open fence":        strings.TrimSuffix(whole, "```\n"),
		"unknown fence":     strings.Replace(whole, "rust bad", "rust ugly", 1),
	} {
		if _, err := parseRulePage("x", []byte(text)); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}
