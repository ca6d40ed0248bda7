package server

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/source"
)

const tokioManifest = `[package]
name = "demo"
version = "0.1.0"
edition = "2021"

[dependencies]
tokio = { version = "1", features = ["full"] }
`

// ask completes at the $0 of the one file of a crate.
func ask(t *testing.T, manifest, code string, capabilities object) (*client, *source.Text, []answer) {
	t.Helper()
	before, after, _ := strings.Cut(code, "$0")
	text := source.NewText([]byte(before + after))
	folder := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": text.String()})
	uri := uriOf(filepath.Join(folder, "src", "lib.rs"))
	c := startServer(t, Options{})
	answered := c.initialize(folder, capabilities)
	c.open(uri, text.String())
	enc, _ := chooseEncoding([]string{answered.Capabilities.PositionEncoding})
	return c, text, c.complete(uri, positions{text, enc}.toPosition(len(before)))
}

func itemsOf(capabilities object) object {
	return object{"textDocument": object{"completion": object{"completionItem": capabilities}}}
}

func labelled(t *testing.T, items []answer, label string) answer {
	t.Helper()
	i := slices.IndexFunc(items, func(a answer) bool { return a.Label == label })
	if i < 0 {
		t.Fatalf("%s is not among %d items", label, len(items))
	}
	return items[i]
}

const inAsync = `async fn work() -> u32 {
    std::future::ready(7).await
}

async fn h() {
    if true {
        $0
    }
}
`

// TestCompletionOfPlainClients gives them text without holes, indented, with
// its documentation.
func TestCompletionOfPlainClients(t *testing.T) {
	_, text, items := ask(t, tokioManifest, strings.Replace(inAsync, "$0", "joi$0n", 1), object{})
	item := labelled(t, items, "join_set")
	if *item.InsertTextFormat != protocol316.InsertTextFormatPlainText || item.InsertTextMode != nil || item.Edit.Range == nil {
		t.Errorf("the item is %+v", item)
	}
	if item.Kind == nil || *item.Kind != protocol316.CompletionItemKindSnippet || *item.SortText != "~join_set" || *item.FilterText != "join_set" {
		t.Errorf("the item is %+v", item)
	}
	got := accept(t, text, item, source.UTF16)
	want := "    if true {\n        let mut tasks = tokio::task::JoinSet::new();\n        for job in jobs {\n            tasks.spawn("
	if !strings.Contains(got, want) || strings.Contains(got, "$") || strings.Contains(got, "join_setn") {
		t.Errorf("accepted:\n%s", got)
	}
	content, _ := item.Documentation.(protocol316.MarkupContent)
	if content.Kind != protocol316.MarkupKindPlainText || !strings.Contains(content.Value, "JoinSet owns its tasks") {
		t.Errorf("documentation %+v", item.Documentation)
	}
}

// TestCompletionOfAbleClients leaves to them what they can do.
func TestCompletionOfAbleClients(t *testing.T) {
	c, _, items := ask(t, tokioManifest, strings.Replace(inAsync, "$0", "joi$0n", 1), itemsOf(object{
		"snippetSupport": true, "insertReplaceSupport": true, "labelDetailsSupport": true,
		"insertTextModeSupport": object{"valueSet": []int{1, 2}},
		"documentationFormat":   []string{"markdown"}, "resolveSupport": object{"properties": []string{"documentation"}},
	}))
	item := labelled(t, items, "join_set")
	if *item.InsertTextFormat != protocol316.InsertTextFormatSnippet || *item.InsertTextMode != protocol316.InsertTextModeAdjustIndentation {
		t.Errorf("the item is %+v", item)
	}
	if !strings.Contains(item.Edit.NewText, "\nfor ${2:job} in") {
		t.Errorf("the text is %s", item.Edit.NewText)
	}
	if item.Edit.Insert == nil || *item.Edit.Insert != at(6, 8, 6, 11) || *item.Edit.Replace != at(6, 8, 6, 12) {
		t.Errorf("the edit is %+v", item.Edit)
	}
	if item.LabelDetails.Description != "tokio" || item.Documentation != nil {
		t.Errorf("the item is %+v", item)
	}
	var raw map[string]any
	c.must("completionItem/resolve", object{"label": "x", "labelDetails": object{"detail": "kept"}, "data": item.Data, "more": 1}, &raw)
	content, _ := raw["documentation"].(map[string]any)
	if raw["labelDetails"] == nil || raw["more"] == nil || content["kind"] != "markdown" {
		t.Errorf("resolved to %v", raw)
	}
}

// TestCompletionAdjusted dedents a receiver of several lines for a client that
// indents what it inserts.
func TestCompletionAdjusted(t *testing.T) {
	_, _, items := ask(t, tokioManifest, strings.Replace(inAsync, "$0", "work\n        (\n        )\n            .pi$0", 1),
		itemsOf(object{"insertTextModeSupport": object{"valueSet": []int{2}}}))
	if got := labelled(t, items, "pin").Edit.NewText; got != "let mut future = std::pin::pin!(work\n(\n));" {
		t.Errorf("inserted %q", got)
	}
}

// TestCompletionPositions counts columns as the client does, in files with any
// line ends.
func TestCompletionPositions(t *testing.T) {
	code := "async fn h() {\r\n    let é = \"𝒳𝒳\"; std::future::ready(1).tim$0\r\n}\r\n"
	for _, name := range []string{"utf-8", "utf-16", "utf-32"} {
		_, text, items := ask(t, tokioManifest, code, object{"general": object{"positionEncodings": []string{name}}})
		enc, _ := chooseEncoding([]string{name})
		got := accept(t, text, labelled(t, items, "timeout"), enc)
		want := "use std::time::Duration;\r\n\r\nasync fn h() {\r\n    let é = \"𝒳𝒳\"; tokio::time::timeout(Duration::from_secs(5), std::future::ready(1)).await\r\n}\r\n"
		if got != want {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

// TestCompletionFits offers what the package can use and what is free.
func TestCompletionFits(t *testing.T) {
	manifest := func(head, dependencies string) string {
		return "[package]\nname = \"demo\"\nversion = \"0.1.0\"\n" + head + "\n[dependencies]\n" + dependencies
	}
	const edition = "edition = \"2021\"\n"
	const stream = "use tokio_stream::StreamExt;\n"
	for name, c := range map[string]struct {
		manifest, code string
		want           []string // each is offered, and not if it begins with a dash
	}{
		"tokio":                  {manifest(edition, "tokio = \"1\""), inAsync, []string{"timeout tokio", "-timeout smol", "-buffer_unordered futures", "-actor tokio", "-async_main tokio"}},
		"smol":                   {manifest(edition, "smol = \"2\""), inAsync, []string{"timeout smol", "-timeout tokio", "lock_scope std"}},
		"none":                   {manifest(edition, ""), inAsync, []string{"-timeout tokio", "lock_scope std"}},
		"two runtimes":           {manifest(edition, "smol = \"2\"\ntokio = \"1\""), inAsync, []string{"timeout smol", "timeout tokio"}},
		"two, and one is named":  {manifest(edition, "smol = \"2\"\ntokio = \"1\""), "use tokio::fs;\n" + inAsync, []string{"-timeout smol", "timeout tokio"}},
		"for tests":              {manifest(edition, "\n[dev-dependencies]\ntokio = \"1\""), inAsync, []string{"-timeout tokio"}},
		"old edition":            {manifest("edition = \"2015\"\n", "tokio = \"1\""), "fn h() {\n    $0\n}\n", []string{"-pin std"}},
		"old Rust":               {manifest(edition+"rust-version = \"1.60\"\n", "tokio = \"1\""), inAsync, []string{"-pin std", "timeout tokio"}},
		"old Rust, item":         {manifest(edition+"rust-version = \"1.74\"\n", ""), "$0\n", []string{"-async_trait_native std", "dyn_async_trait std"}},
		"one of several crates":  {manifest(edition, "futures = \"0.3\"\ntokio-stream = \"0.1\""), inAsync, []string{"stream_loop futures", "-stream_loop tokio-stream"}},
		"a trait in its way":     {manifest(edition, "futures = \"0.3\"\ntokio-stream = \"0.1\""), stream + inAsync, []string{"-stream_loop futures", "stream_loop tokio-stream"}},
		"runtime before any":     {manifest(edition, "futures = \"0.3\"\ntokio = \"1\""), inAsync, []string{"join tokio", "-join futures"}},
		"spawn of what is local": {tokioManifest, "async fn r(x: std::rc::Rc<u32>) { std::future::ready(x).await; }\nfn h(x: std::rc::Rc<u32>) {\n    r(x).$0\n}\n", []string{"-spawn tokio", "boxed std", "-timeout tokio"}},
		"call that blocks":       {tokioManifest, "async fn h() {\n    let x = std::fs::read(\"x\").$0;\n}\n", []string{"spawn_blocking tokio", "-timeout tokio", "-boxed std"}},
		"comment":                {tokioManifest, "async fn h() {\n    // $0\n}\n", []string{"-timeout tokio"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, items := ask(t, c.manifest, c.code, itemsOf(object{"labelDetailsSupport": true}))
			var got []string
			for _, item := range items {
				got = append(got, item.Label+" "+item.LabelDetails.Description)
			}
			for _, want := range c.want {
				if item, not := strings.CutPrefix(want, "-"); slices.Contains(got, item) == not {
					t.Errorf("%s, and what is offered is %q", want, got)
				}
			}
		})
	}
}

// TestCompletionTakes puts postfix forms together with what stands around the
// word: an await behind it is the form's own, a task owns what it uses.
func TestCompletionTakes(t *testing.T) {
	for code, want := range map[string]string{
		"work().timeout$0.await;":                             "tokio::time::timeout(Duration::from_secs(5), work()).await;",
		"work()\n            .timeout$0\n            .await;": "tokio::time::timeout(Duration::from_secs(5), work())\n            .await;",
		"let x = work().spawn$0.await;":                       "let x = tokio::spawn(work()).await;",
		"async { work().await }.spawn$0;":                     "tokio::spawn(async move { work().await });",
		"async move { work().await }.spawn$0;":                "tokio::spawn(async move { work().await });",
		"async { work().await }.boxed$0;":                     "Box::pin(async { work().await });",
		"(work()).pin$0;":                                     "let mut future = std::pin::pin!((work()));",
		"drop(work().boxed$0)":                                "drop(Box::pin(work()))",
		"tokio::join!(work().boxed$0, work());":               "tokio::join!(Box::pin(work()), work());",
		"println!(\"{:?}\", work().timeout$0);":               "println!(\"{:?}\", tokio::time::timeout(Duration::from_secs(5), work()).await);",
	} {
		label := code[:strings.Index(code, "$0")]
		label = label[strings.LastIndex(label, ".")+1:]
		_, text, items := ask(t, tokioManifest, strings.Replace(inAsync, "$0", code, 1), object{})
		if got := accept(t, text, labelled(t, items, label), source.UTF16); !strings.Contains(got, "        "+want+"\n    }\n") {
			t.Errorf("%s: want %s in\n%s", code, want, got)
		}
	}
	_, _, items := ask(t, tokioManifest, strings.Replace(inAsync, "$0", "work().j$0.await;", 1), object{})
	if slices.ContainsFunc(items, func(a answer) bool { return a.Label == "joined" || a.Label == "pin" }) {
		t.Error("what is awaited can't be a tuple or a statement")
	}
}

// TestCompletionNames imports what is free, and nothing that is there.
func TestCompletionNames(t *testing.T) {
	for name, c := range map[string]struct{ before, want string }{
		"free":         {"", "use std::time::Duration;\n\n"},
		"there":        {"use std::time::Duration;\n", "use std::time::Duration;\nasync fn"},
		"by a glob":    {"use std::time::*;\n", "use std::time::*;\nasync fn"},
		"by another":   {"use tokio::time::Duration;\n", "use tokio::time::Duration;\nasync fn"},
		"taken":        {"struct Duration;\n", "timeout(std::time::Duration::from_secs(5)"},
		"unknown glob": {"use strange::*;\n", "use strange::*;\nuse std::time::Duration;\n"}, // which shadows it
		"joins":        {"use std::{sync::Arc, time::Instant};\n", "use std::{sync::Arc, time::{Duration, Instant}};\n"},
	} {
		_, text, items := ask(t, tokioManifest, c.before+inAsync, object{})
		if got := accept(t, text, labelled(t, items, "timeout"), source.UTF16); !strings.Contains(got, c.want) {
			t.Errorf("%s: want %q in\n%s", name, c.want, got)
		}
	}
}
