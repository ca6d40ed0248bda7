package semantic_test

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

// TestSelects holds what is said of each branch, written behind it: "round"
// when the loop may certainly turn again, "leaves" when it ends.
func TestSelects(t *testing.T) {
	code := `
use tokio::sync::mpsc::Receiver;

async fn plain(mut a: Receiver<u32>, stop: bool) {
    loop {
        tokio::select! {
            _ = a.recv() => {} // round
            _ = a.recv() => break, // leaves
            _ = a.recv() => return, // leaves
            _ = a.recv() => if stop { break }, // round
            _ = a.recv() => if stop { break } else { panic!() }, // leaves
            _ = a.recv() => { println!(); continue } // round
            _ = a.recv() => loop { break }, // round
            _ = a.recv() => loop { a.recv().await; }, // leaves
            _ = a.recv() => std::process::exit(1), // leaves
        }
    }
}

async fn condition(mut a: Receiver<u32>) {
    let mut done = false;
    while !done {
        tokio::select! {
            _ = a.recv() => done = true, // unsure
            _ = a.recv() => println!(), // round
        }
    }
}

async fn behind(mut a: Receiver<u32>, mut failed: bool) {
    loop {
        tokio::select! {
            _ = a.recv() => failed = true, // unsure
            _ = a.recv() => {} // round
        }
        if failed {
            return;
        }
    }
}

async fn value(mut a: Receiver<u32>) {
    loop {
        let got = tokio::select! {
            x = a.recv() => x, // unsure
            _ = a.recv() => None, // unsure
        };
        match got {
            Some(_) => {}
            None => break,
        }
    }
}

async fn ends(mut a: Receiver<u32>) {
    loop {
        tokio::select! {
            _ = a.recv() => {}
        }
        break;
    }
}

async fn once(mut a: Receiver<u32>) {
    tokio::select! {
        _ = a.recv() => {}
    }
}

async fn in_a_future(mut a: Receiver<u32>) {
    loop {
        async {
            tokio::select! {
                _ = a.recv() => {}
            }
        };
    }
}
`
	f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
	got := map[int]string{}
	for b := range f.Bodies() {
		for _, s := range b.Selects() {
			for _, branch := range s.Branches {
				got[f.Text().LineOf(branch.Future.Start)] = said(branch)
			}
		}
	}
	for i, line := range strings.Split(code, "\n") {
		if _, want, _ := strings.Cut(line, " // "); got[i] != want {
			t.Errorf("line %d, %s: %q, want %q", i+1, strings.TrimSpace(line), got[i], want)
		}
	}
}

func said(b semantic.Branch) string {
	switch {
	case b.GoesRound:
		return "round"
	case b.Leaves:
		return "leaves"
	}
	return "unsure"
}
