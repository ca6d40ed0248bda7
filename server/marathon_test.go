package server

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
)

var (
	full     = flag.Bool("full", false, "the long tests at full length")
	marathon = flag.Int("edits", 0, "how many edits TestMarathon makes; 0 for a few, or with -full for a million")
)

// marathonTime ends a long run that has not made all its edits.
const marathonTime = 30 * time.Minute

// TestMarathon edits files at random, one after the other, as long as it may.
// At each checkpoint the server must say of all that is open what one says that
// has just been started, down to the trees, and at the end it must be no larger
// than it was when everything had been in use once.
func TestMarathon(t *testing.T) {
	runtime.MemProfileRate = 0 // a test has a profile that grows; the program has none
	run := marathonRun{edits: 1_500, checkpoint: 300, warm: 500}
	if *full {
		run = marathonRun{edits: 1_000_000, checkpoint: 20_000, warm: 10_000}
	}
	if *marathon > 0 {
		run.edits = *marathon
	}
	files := map[string]string{"Cargo.toml": manifest + tokioLine}
	root := ""
	for i := range 8 {
		root += fmt.Sprintf("pub mod part_%d;\n", i)
		files[fmt.Sprintf("src/part_%d.rs", i)] = strings.ReplaceAll(part, "PREVIOUS", fmt.Sprint(max(i-1, 0)))
	}
	files["src/lib.rs"] = root
	run.dir = tree(t, files)
	run.random = rand.New(rand.NewPCG(7, 8))
	run.server = run.start(t)
	for i := range 3 {
		run.open = append(run.open, newTypist(run.server, filepath.Join(run.dir, fmt.Sprintf("src/part_%d.rs", i)), run.random))
	}
	run.do(t)
}

// part is a module with what rules look for: locks, blocking calls, futures
// that nobody awaits, calls into another file.
const part = `use std::sync::Mutex;
use tokio::sync::mpsc;

pub struct Store { entries: Mutex<Vec<u64>> }

pub fn read_all(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

impl Store {
    pub async fn refresh(&self, key: u64) -> u64 {
        let mut held = self.entries.lock().unwrap();
        let fresh = load(key).await;
        held.push(fresh);
        fresh
    }

    pub async fn count(&self) -> usize {
        let n = self.entries.lock().unwrap().len();
        tokio::task::yield_now().await;
        n
    }
}

pub async fn load(key: u64) -> u64 {
    let text = super::part_PREVIOUS::read_all("data.txt");
    std::thread::sleep(std::time::Duration::from_millis(key));
    text.len() as u64
}

pub async fn serve(mut jobs: mpsc::Receiver<u64>, store: &Store) {
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => { store.refresh(job).await; }
            _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => break,
        }
    }
    load(1);
    let both = async { fn inner() -> u64 { 7 } inner() + store.count().await as u64 };
    both.await;
}
`

type marathonRun struct {
	edits, checkpoint, warm int
	dir                     string
	random                  *rand.Rand
	server                  *client
	open                    []*typist
}

func (m *marathonRun) start(t *testing.T) *client {
	c := startServer(t, Options{Rules: append([]lint.Rule{treeRule}, rules.All...), pages: marathonPages, Log: slog.New(slog.DiscardHandler)})
	c.initialize(m.dir, object{})
	return c
}

func marathonPages(rule string) (lint.Page, bool) {
	if rule == treeRule.Name {
		return lint.Page{Level: lint.Hint}, true
	}
	return lint.PageOf(rule)
}

// treeRule reports each file's tree, as a hash.
var treeRule = lint.Rule{Name: "tree", Run: func(p *lint.Pass) {
	hash := fnv.New64a()
	for n := range p.File.Syntax().Tree.Root().Descendants() {
		fmt.Fprintln(hash, n.Kind(), n.Span())
	}
	p.Report(lint.Finding{Message: fmt.Sprintf("%x", hash.Sum64())})
}}

func (m *marathonRun) do(t *testing.T) {
	started, warm := time.Now(), 0
	for edit := 1; edit <= m.edits && time.Since(started) < marathonTime; edit++ {
		m.open[m.random.IntN(len(m.open))].edit()
		switch {
		case edit%m.checkpoint == 0:
			t.Run(fmt.Sprint(edit), m.compare)
		case edit%100 == 0:
			m.visit()
		case edit%10 == 0:
			m.server.pulled(m.open[0].uri) // so that there is something between the checkpoints
		}
		if edit == m.warm {
			warm = residentSize()
		}
		if edit%(10*m.warm) == 0 || edit == m.edits {
			t.Logf("%d edits in %v: resident %d MB, at first %d MB", edit, time.Since(started).Round(time.Second), residentSize()>>20, warm>>20)
		}
		m.server.forget()
	}
	if end := residentSize(); end > warm+warm/10 {
		t.Errorf("the process grew from %d to %d MB", warm>>20, end>>20)
	}
}

// visit opens a file and closes it again.
func (m *marathonRun) visit() {
	uri := uriOf(filepath.Join(m.dir, "src/part_6.rs"))
	m.server.open(uri, part)
	m.server.pulled(uri)
	m.server.close(uri)
}

// compare asks a server that has just been started, too.
func (m *marathonRun) compare(t *testing.T) {
	fresh := m.start(t)
	for _, typist := range m.open {
		fresh.open(typist.uri, typist.text.String())
	}
	for _, typist := range m.open {
		got, want := m.server.report(typist.uri), fresh.report(typist.uri)
		if !bytes.Equal(got, want) {
			t.Errorf("%s\n%s\nthe server says\n%s\na new one\n%s", typist.uri, typist.text, got, want)
		}
	}
}

// report is all that the server says of a document when it is asked.
func (c *client) report(uri string) []byte {
	c.t.Helper()
	var report struct{ Items json.RawMessage }
	c.must("textDocument/diagnostic", object{"textDocument": object{"uri": uri}}, &report)
	return report.Items
}

// forget drops what the client has heard so far.
func (c *client) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.told = nil
}

// residentSize is how much memory the process has, in bytes, apart from what
// could be given back; 0 where that cannot be told. Under the race detector it is
// what is in use of the heap.
func residentSize() int {
	giveBack()
	if raceDetector { // which keeps a shadow of all memory that was ever used
		var heap runtime.MemStats
		runtime.ReadMemStats(&heap)
		return int(heap.HeapAlloc)
	}
	statm, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var total, resident int
	if _, err := fmt.Sscan(string(statm), &total, &resident); err != nil {
		return 0
	}
	return resident * os.Getpagesize()
}

// typist edits one open document: it types along at one place, deletes, moves
// lines about, and now and then takes everything back.
type typist struct {
	client   *client
	uri      string
	original string
	random   *rand.Rand
	version  int
	text     *source.Text
	at       int
	script   string // what is still to be typed at at
}

func newTypist(c *client, path string, random *rand.Rand) *typist {
	content, err := os.ReadFile(path)
	if err != nil {
		c.t.Fatal(err)
	}
	t := &typist{client: c, uri: uriOf(path), original: string(content), random: random, version: 1, text: source.NewText(content)}
	c.open(t.uri, t.original)
	return t
}

var typed = []string{
	"let held = self.entries.lock().unwrap();\n", "load(9).await;\n", "drop(held);\n", "std::thread::sleep(d);\n", "// é𝒳\n",
	"async fn fresh(a: u64) -> u64 {\n    load(a).await\n}\n", "if let Some(x) = f() {\n", "}\n", "\"", "/* ", "fn g() { fn h() {} h() }\n",
	"tokio::spawn(async move { store.count().await });\n", "#[cfg(test)]\n", "use super::part_0::*;\n", "struct S<'a>(&'a str);\n",
}

func (t *typist) edit() {
	size := t.text.Len()
	switch n := t.random.IntN(1000); {
	case n < 3 || size > 2*len(t.original) || size < len(t.original)/2:
		t.replace(0, size, t.original)
		t.script = ""
	case t.script != "" && n < 700:
		r := []rune(t.script)
		t.script = string(r[1:])
		t.replace(t.at, t.at, string(r[:1]))
	case n < 850:
		lines := slices.Collect(strings.Lines(t.text.String()))
		t.at, t.script = 0, typed[t.random.IntN(len(typed))]
		for _, line := range lines[:t.random.IntN(len(lines))] {
			t.at += len(line)
		}
	case n < 950:
		start := t.random.IntN(size)
		t.replace(start, min(start+1+t.random.IntN(3), size), "")
	default:
		start := t.random.IntN(size)
		end := start + strings.IndexByte(t.text.String()[start:]+"\n", '\n')
		t.replace(start, min(end+1, size), t.original[:t.random.IntN(40)])
	}
}

// replace sends the change; positions in the middle of a character are those
// of its beginning.
func (t *typist) replace(start, end int, text string) {
	p := positions{t.text, source.UTF16}
	at := p.toRange(source.Span{Start: start, End: end})
	next, err := edited(t.text, changeEvents(at, text), source.UTF16)
	if err != nil {
		t.client.t.Fatal(err)
	}
	t.text = next
	t.version++
	t.at = start + len(text)
	t.client.insert(t.uri, t.version, at, text)
}
