package server

import (
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// largeFile is a believable module of about lines lines: most of its functions
// are fine, and each fiftieth holds a lock across an await.
func largeFile(lines int) string {
	var b strings.Builder
	b.WriteString("use std::collections::HashMap;\nuse std::sync::Mutex;\nuse std::time::Duration;\n\n" +
		"pub struct Page { pub body: String, pub headers: Vec<(String, String)> }\n" +
		"pub struct Client { base: u64 }\n\n" +
		"impl Client {\n    pub fn offset(&self) -> u64 { self.base }\n" +
		"    pub async fn get(&self, path: String) -> Result<Page, std::io::Error> {\n" +
		"        Ok(Page { body: path, headers: Vec::new() })\n    }\n}\n")
	const perFunction = 16
	for i := range lines / perFunction {
		early := "\n    drop(held);"
		if i%50 == 49 {
			early = ""
		}
		fmt.Fprintf(&b, `
/// Fetches page %[1]d and remembers it.
pub async fn fetch_%[1]d(client: &Client, cache: &Mutex<HashMap<u64, Page>>) -> Result<u64, std::io::Error> {
    let key = %[1]d + client.offset();
    let held = cache.lock().unwrap();%[2]s
    tokio::time::sleep(Duration::from_secs(5)).await;
    let page = client.get(format!("/page/{key}")).await?;
    let mut count = 0;
    for (name, value) in page.headers.iter().filter(|(n, _)| !n.is_empty()) {
        count += name.len() as u64;
        println!("{name}: {value}");
    }
    cache.lock().unwrap().insert(key, page);
    Ok(count)
}
`, i, early)
	}
	return b.String()
}

// BenchmarkKeystroke types characters in the middle of 10,000 lines and
// measures from the change to the findings, beside what the parser alone needs
// for the same edits in the same run. Between two keystrokes it waits until
// the server has had its rest, which is what we have for a debounce.
func BenchmarkKeystroke(b *testing.B) {
	text := largeFile(10_000)
	dir := tree(b, map[string]string{"Cargo.toml": manifest, "src/lib.rs": text})
	SpendMemory() // as the command does
	c := startServer(b, Options{
		Rules: rules.All,
		pages: lint.PageOf,
		Log:   slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	c.initialize(dir, object{})
	uri := uriOf(filepath.Join(dir, "src/lib.rs"))
	c.open(uri, text)
	findings := len(c.diagnostics(uri, 1))

	middle := strings.Index(text[len(text)/2:], "client.offset") + len(text)/2
	line := uint32(strings.Count(text[:middle], "\n"))
	column := uint32(middle - strings.LastIndex(text[:middle], "\n") - 1)
	reference := newKeystrokes(b, text, middle)
	defer reference.file.Close()
	var served, parsed []time.Duration
	for version := int32(2); b.Loop(); version++ {
		parsed = append(parsed, reference.press())
		start := time.Now()
		c.insert(uri, int(version), at(line, column, line, column), "x")
		c.diagnostics(uri, version)
		latency := time.Since(start)
		served = append(served, latency)
		b.StopTimer()
		time.Sleep(latency + latency/2)
		b.StartTimer()
	}
	report := func(name string, d time.Duration) { b.ReportMetric(float64(d.Microseconds())/1000, name) }
	report("p50-ms", percentile(served, 50))
	report("p95-ms", percentile(served, 95))
	report("parse-p95-ms", percentile(parsed, 95))
	b.ReportMetric(float64(percentile(served, 95))/float64(percentile(parsed, 95)), "ratio-p95")
	b.ReportMetric(float64(findings), "findings")
}

// BenchmarkKeystrokesOfAModule is one typing session: a module is written from
// nothing in a workspace of 300 files. Each keystroke is measured as in
// BenchmarkKeystroke; what the parser needs for it is a parse from the tree
// before, and its export.
func BenchmarkKeystrokesOfAModule(b *testing.B) {
	SpendMemory()
	for b.Loop() {
		s := startTyping(b)
		reference := newKeystrokes(b, "", 0)
		var served, parsed []time.Duration
		for _, k := range s.keys {
			parsed = append(parsed, reference.apply(source.Edit{Span: source.Span{Start: k.start, End: k.end}, Text: k.text}))
			start := time.Now()
			s.press(k)
			s.told()
			latency := time.Since(start)
			served = append(served, latency)
			s.client.forget()
			time.Sleep(latency + latency/2)
		}
		reference.file.Close()
		for _, p := range []int{50, 95, 99} {
			b.ReportMetric(float64(percentile(served, p).Microseconds())/1000, fmt.Sprintf("p%d-ms", p))
			b.ReportMetric(float64(percentile(served, p))/float64(percentile(parsed, p)), fmt.Sprintf("ratio-p%d", p))
		}
		b.ReportMetric(float64(len(s.keys)), "keystrokes")
	}
}

// BenchmarkHover asks for hovers all over 10,000 lines whose findings are known:
// at a lock, at an await, and at a name that teaches nothing.
func BenchmarkHover(b *testing.B) {
	text := largeFile(10_000)
	dir := tree(b, map[string]string{"Cargo.toml": manifest, "src/lib.rs": text})
	c := startServer(b, Options{Rules: rules.All, pages: lint.PageOf, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	c.initialize(dir, object{})
	uri := uriOf(filepath.Join(dir, "src/lib.rs"))
	c.open(uri, text)
	c.diagnostics(uri, 1)
	for _, word := range []string{"lock", "await", "count"} {
		b.Run(word, func(b *testing.B) {
			var took []time.Duration
			offset := 0
			for b.Loop() {
				next := strings.Index(text[offset+1:], word)
				if next < 0 {
					offset, next = 0, strings.Index(text[1:], word)
				}
				offset += 1 + next
				line := strings.Count(text[:offset], "\n")
				at := object{"line": line, "character": offset - strings.LastIndex(text[:offset], "\n") - 1}
				start := time.Now()
				c.must("textDocument/hover", object{"textDocument": object{"uri": uri}, "position": at}, nil)
				took = append(took, time.Since(start))
			}
			b.ReportMetric(float64(percentile(took, 95).Microseconds())/1000, "p95-ms")
		})
	}
}

// keystrokes types x after x at one place, as far as the parser is concerned.
type keystrokes struct {
	b    *testing.B
	file *parser.File
	at   int
}

func newKeystrokes(b *testing.B, text string, at int) *keystrokes {
	file, err := parser.Parse(b.Context(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		b.Fatal(err)
	}
	return &keystrokes{b, file, at}
}

// press is how long the next x takes to parse and export.
func (k *keystrokes) press() time.Duration {
	return k.apply(source.Edit{Span: source.Span{Start: k.at, End: k.at}, Text: "x"})
}

// apply is how long the text with an edit takes to parse and export.
func (k *keystrokes) apply(edit source.Edit) time.Duration {
	start := time.Now()
	edits := []source.Edit{edit}
	text, err := k.file.Text.Apply(edits)
	if err != nil {
		k.b.Fatal(err)
	}
	next, err := k.file.Edit(k.b.Context(), text, edits, parser.Limits{})
	if err != nil {
		k.b.Fatal(err)
	}
	k.file.Close()
	k.file = next
	return time.Since(start)
}

func percentile(all []time.Duration, p int) time.Duration {
	sorted := slices.Sorted(slices.Values(all))
	return sorted[min(len(sorted)*p/100, len(sorted)-1)]
}
