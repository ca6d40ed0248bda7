package site

import (
	"bytes"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// files is the site, made anew.
func files(t *testing.T) map[string][]byte {
	t.Helper()
	made, err := Files()
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// document is a page as a browser reads it.
type document struct {
	root *html.Node
	ids  map[string]int // how often each occurs
}

// documents are the site's pages by path.
func documents(t *testing.T) map[string]document {
	t.Helper()
	all := map[string]document{}
	for name, text := range files(t) {
		if path.Ext(name) != ".html" {
			continue
		}
		root, err := html.Parse(bytes.NewReader(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		d := document{root, map[string]int{}}
		for n := range root.Descendants() {
			if id := attribute(n, "id"); id != "" {
				d.ids[id]++
			}
		}
		all[name] = d
	}
	return all
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func TestEveryPageIsThere(t *testing.T) {
	made := files(t)
	for _, topic := range knowledge.Topics() {
		if made[topicPath(topic.Name)] == nil {
			t.Errorf("no page of the topic %s", topic.Name)
		}
	}
	for _, rule := range knowledge.Pages() {
		if made[rulePath(rule.Name)] == nil {
			t.Errorf("no page of the rule %s", rule.Name)
		}
	}
	if n := bytes.Count(made[quizPath], []byte(`<article class="question"`)); n != len(knowledge.Questions()) {
		t.Errorf("the quiz has %d questions", n)
	}
}

// TestLinks follows every link and everything that a page loads: what lies in
// the site must be there, with the anchor; nothing is loaded from elsewhere.
func TestLinks(t *testing.T) {
	made, pages := files(t), documents(t)
	followed := 0
	for name, page := range pages {
		for n := range page.root.Descendants() {
			for _, key := range []string{"href", "src"} {
				to := attribute(n, key)
				if to == "" {
					continue
				}
				if strings.HasPrefix(to, "https://") && n.DataAtom == atom.A {
					continue
				}
				if strings.Contains(to, ":") || strings.HasPrefix(to, "/") {
					t.Errorf("%s: <%s> leads out of the site: %s", name, n.Data, to)
					continue
				}
				followed++
				file, anchor, _ := strings.Cut(to, "#")
				target := name
				if file != "" {
					target = path.Join(path.Dir(name), file)
				}
				if made[target] == nil {
					t.Errorf("%s: nothing is at %s", name, to)
				} else if anchor != "" && pages[target].ids[anchor] == 0 {
					t.Errorf("%s: no anchor %s", name, to)
				}
			}
		}
	}
	if followed < 1000 {
		t.Errorf("only %d links were followed", followed)
	}
}

// TestPagesAreWellMade holds what assistive technology and the pages' own
// policy depend on.
func TestPagesAreWellMade(t *testing.T) {
	for name, page := range documents(t) {
		count := map[atom.Atom]int{}
		level := 1
		for n := range page.root.Descendants() {
			count[n.DataAtom]++
			if attribute(n, "style") != "" || n.DataAtom == atom.Style || n.DataAtom == atom.Script && attribute(n, "src") == "" {
				t.Errorf("%s: <%s> has a style or a script in the page, which its policy refuses", name, n.Data)
			}
			if h := slices.Index([]atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4}, n.DataAtom) + 1; h > 0 {
				if h > level+1 {
					t.Errorf("%s: a heading of level %d follows one of level %d", name, h, level)
				}
				level = h
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s: %s=%q", name, a.Key, a.Val)
				}
				if a.Key == "aria-labelledby" || a.Key == "aria-controls" {
					if page.ids[a.Val] != 1 {
						t.Errorf("%s: %s=%q names no element", name, a.Key, a.Val)
					}
				}
			}
		}
		for id, n := range page.ids {
			if n > 1 {
				t.Errorf("%s: the id %s is there %d times", name, id, n)
			}
		}
		if count[atom.H1] != 1 || count[atom.Main] != 1 || count[atom.Title] != 1 || count[atom.Header] == 0 || count[atom.Footer] != 1 {
			t.Errorf("%s: headings or landmarks are missing or doubled: %v", name, count)
		}
	}
}

func TestNamesOfPagesAreLinks(t *testing.T) {
	page := string(files(t)[topicPath("streams")])
	if want := `<a href="../topics/channel_streams.html"><code>channel_streams</code></a>`; !strings.Contains(page, want) {
		t.Error("a topic that is named in the text is no link")
	}
	got, _ := body("See `rc_mutex`, `locks` and [send](send.md#types), not `await_holding_lock`.", rulePath("await_holding_lock"))
	want := `<p>See <a href="../rules/rc_mutex.html"><code>rc_mutex</code></a>, <code>locks</code> and <a href="send.html#types">send</a>, not <code>await_holding_lock</code>.</p>`
	if strings.TrimSpace(string(got)) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestSiteIsTheSameEachTime(t *testing.T) {
	first, second := files(t), files(t)
	if !maps.EqualFunc(first, second, bytes.Equal) {
		t.Error("two runs differ")
	}
}

// TestExcerpts holds pages without their frame to what a panel depends on: no
// script, and links that lead to other excerpts and to anchors in them.
func TestExcerpts(t *testing.T) {
	anchors := map[string]map[string]bool{}
	links := map[string][]string{}
	names := []string{"index", "quiz"}
	for _, topic := range knowledge.Topics() {
		names = append(names, topic.Name)
	}
	for _, rule := range knowledge.Pages() {
		names = append(names, rule.Name)
	}
	for _, name := range names {
		e, ok := PageNamed(name)
		if !ok {
			t.Fatalf("no excerpt %s", name)
		}
		if got := linkTo(name); got != e.Link {
			t.Errorf("%s: a link says %v, the page %v", name, got, e.Link)
		}
		root, err := html.Parse(strings.NewReader(e.HTML))
		if err != nil {
			t.Fatal(err)
		}
		anchors[name] = map[string]bool{"": true}
		for n := range root.Descendants() {
			anchors[name][attribute(n, "id")] = true
			if n.DataAtom == atom.Script || attribute(n, "style") != "" {
				t.Errorf("%s: <%s> %s", name, n.Data, attribute(n, "style"))
			}
			if to := attribute(n, "href"); to != "" && !strings.HasPrefix(to, "https://") {
				links[name] = append(links[name], to)
			}
		}
	}
	for from, list := range links {
		for _, to := range list {
			page, inside := from, to
			if rest, other := strings.CutPrefix(to, pageScheme); other {
				page, inside = rest, ""
				if before, anchor, ok := strings.Cut(rest, "#"); ok {
					page, inside = before, "#"+anchor
				}
			}
			if !anchors[page][strings.TrimPrefix(inside, "#")] {
				t.Errorf("%s leads to %s, which is nowhere", from, to)
			}
		}
	}
	if _, ok := PageNamed("nothing"); ok {
		t.Error("there is a page of nothing")
	}
}
