package knowledge_test

import (
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// attributes are all that a stub may say beyond Rust, each with the shape of
// its text. What is not here is a spelling mistake.
var attributes = map[string]*regexp.Regexp{
	"source":              regexp.MustCompile(`^= ".+"$`),
	"lang":                regexp.MustCompile(`^= "[a-z_]+"$`),
	"guard":               regexp.MustCompile(`^= "(thread_lock|refcell|async_lock|other)"$`),
	"guard_name":          regexp.MustCompile(`^= ".+"$`),
	"guard_of_thread":     regexp.MustCompile(`^$`),
	"blocking":            regexp.MustCompile(`^= ".+"$`),
	"twin":                regexp.MustCompile(`^\(((tokio|async_std|smol) = "[a-z0-9_]+(::[A-Za-z0-9_]+)+", )+(same|differs = "(\\.|[^"\\])+")\)$`),
	"feature":             regexp.MustCompile(`^= "[a-z0-9-]+"$`),
	"cancel_unsafe":       regexp.MustCompile(`^= ".+"$`),
	"cancel_loses_place":  regexp.MustCompile(`^= ".+"$`),
	"takes":               regexp.MustCompile(`^= ".+"$`),
	"counts_from_call":    regexp.MustCompile(`^$`),
	"cpu_bound":           regexp.MustCompile(`^= ".+"$`),
	"blocking_if_bounded": regexp.MustCompile(`^= ".+"$`),
	"ready_after":         regexp.MustCompile(`^= "[a-z0-9_]+(::[a-z_]+)+"$`),
	"blocking_items":      regexp.MustCompile(`^= ".+"$`),
	"reads":               regexp.MustCompile(`^= "(Self|[A-Z])"$`),
	"reads_items":         regexp.MustCompile(`^= "(Self|[A-Z])"$`),
	"reads_inner":         regexp.MustCompile(`^$`),
	"writes":              regexp.MustCompile(`^= "(Self|[A-Z])"$`),
	"block_on":            regexp.MustCompile(`^(= "(panics|asserts|blocks)")?$`),
	"drop_panics":         regexp.MustCompile(`^$`),
	"send_with":           regexp.MustCompile(`^= "[a-z_]+"$`),
	"drop_cancels":        regexp.MustCompile(`^$`),
	"asks_runtime":        regexp.MustCompile(`^$`),
	"needs_workers":       regexp.MustCompile(`^$`),
	"one_thread":          regexp.MustCompile(`^$`),
	"insulates":           regexp.MustCompile(`^$`),
	"slow":                regexp.MustCompile(`^= ".+"$`),
	"spawns":              regexp.MustCompile(`^$`),
	"eager":               regexp.MustCompile(`^$`),
	"lazy":                regexp.MustCompile(`^$`),
	"inline":              regexp.MustCompile(`^(= "in turn")?$`),
	"awaits":              regexp.MustCompile(`^$`),
	"layout":              regexp.MustCompile(`^= "(unsized|(\d+(/\d+)?|\*?[A-Z]\w*)( \+ (\d+(/\d+)?|\*?[A-Z]\w*))*( niche)?)"$`),
	"makes":               regexp.MustCompile(`^\(` + making(`Some|Ok|true`) + `(, ` + making(`Some|Ok`) + `)?, ` + making(`None|Err|false`) + `\)$`),
	"gives_up":            regexp.MustCompile(`^$`),
	"unbounded":           regexp.MustCompile(`^= "[a-z0-9_]+(::[a-z_]+)+"$`),
	"each_item":           regexp.MustCompile(`^$`),
	"by_argument":         regexp.MustCompile(`^$`),
	"asks":                regexp.MustCompile(`^$`),
	"due_at_once":         regexp.MustCompile(`^$`),
	"handles":             regexp.MustCompile(`^$`),
	"in_turn":             regexp.MustCompile(`^$`),
	"runs_while_polled":   regexp.MustCompile(`^$`),
	"deprecated_runtime":  regexp.MustCompile(`^= ".+"$`),
	"versions":            regexp.MustCompile(`^= "(0\.)?\d+(, (0\.)?\d+)*"$`),
}

// making is what #[wakeful::makes] says of one of the variants: Ok(None) = "None".
func making(variants string) string {
	return `(` + variants + `)(\((Some|None|Ok|Err)\))? = "[A-Za-z_()!]+( (if|unless) [a-z]+(\(\))?)?"`
}

var attribute = regexp.MustCompile(`(?s)^#!?\[\s*wakeful::(\w+)\s*(.*?)\s*\]$`)

func TestStubsAreRust(t *testing.T) {
	eachStub(t, func(t *testing.T, text string) {
		file, err := parser.Parse(context.Background(), source.NewText([]byte(text)), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		for n := range file.Tree.Root().Descendants() {
			if n.Kind() == parser.KindError || n.Missing() {
				t.Errorf("syntax error at line %d: %.80q", 1+strings.Count(text[:n.Start()], "\n"), text[n.Start():])
				return
			}
		}
	})
}

func TestStubAttributesAreKnown(t *testing.T) {
	eachStub(t, func(t *testing.T, text string) {
		file, err := parser.Parse(context.Background(), source.NewText([]byte(text)), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		sourced := false
		for n := range file.Tree.Root().Descendants() {
			if n.Kind() != parser.KindAttributeItem && n.Kind() != parser.KindInnerAttributeItem {
				continue
			}
			name, problem := judge(n.Text())
			if problem != "" {
				t.Errorf("line %d: %s: %s", 1+strings.Count(text[:n.Start()], "\n"), n.Text(), problem)
			}
			sourced = sourced || name == "source" && n.Kind() == parser.KindInnerAttributeItem
		}
		if !sourced {
			t.Error("no #![wakeful::source = …] says where these facts were read")
		}
	})
}

// judge says which wakeful attribute text is and what is wrong with it.
func judge(text string) (name, problem string) {
	m := attribute.FindStringSubmatch(text)
	if m == nil {
		for _, plain := range []string{"derive(", "must_use", "non_exhaustive", "macro_export", "deprecated", "fundamental"} {
			if strings.HasPrefix(strings.TrimPrefix(text, "#["), plain) {
				return "", ""
			}
		}
		return "", "unknown attribute"
	}
	shape, ok := attributes[m[1]]
	if !ok {
		return m[1], "unknown attribute"
	}
	if !shape.MatchString(m[2]) {
		return m[1], "malformed; want " + shape.String()
	}
	return m[1], ""
}

var twinPath = regexp.MustCompile(`(?:tokio|async_std|smol) = "([^"]+)"`)

// TestTwinsExist holds every twin to a function that its crate's stub declares.
func TestTwinsExist(t *testing.T) {
	declared := map[string]bool{}
	for _, crate := range knowledge.StubCrates() {
		files, _ := knowledge.StubCrate(crate)
		for _, text := range files {
			for _, m := range regexp.MustCompile(`\bfn (\w+)`).FindAllStringSubmatch(string(text), -1) {
				declared[crate+"::"+m[1]] = true
			}
		}
	}
	// smol is made of smaller crates, whose stubs declare what it passes on.
	parts := map[string][]string{"smol": {"smol", "async_fs", "async_net", "async_process", "async_lock", "async_io", "async_channel", "futures_lite"}, "async_std": {"async_std"}}
	eachStub(t, func(t *testing.T, text string) {
		for _, m := range twinPath.FindAllStringSubmatch(string(text), -1) {
			segments := strings.Split(m[1], "::")
			crates := parts[segments[0]]
			if crates == nil {
				crates = segments[:1]
			}
			found := false
			for _, crate := range crates {
				found = found || declared[crate+"::"+segments[len(segments)-1]]
			}
			if !found {
				t.Errorf("no stub declares the twin %s", m[1])
			}
		}
	})
}

// TestOtherGuardsHaveNames holds guards that are no lock to a name for messages.
func TestOtherGuardsHaveNames(t *testing.T) {
	eachStub(t, func(t *testing.T, text string) {
		if strings.Count(text, `guard = "other"`) != strings.Count(text, "guard_name = ") {
			t.Error("a guard of kind other has no guard_name, or another kind has one")
		}
	})
}

func eachStub(t *testing.T, check func(t *testing.T, text string)) {
	for _, crate := range knowledge.StubCrates() {
		files, _ := knowledge.StubCrate(crate)
		for path, text := range files {
			t.Run(crate+"/"+path, func(t *testing.T) { check(t, string(text)) })
		}
	}
}
