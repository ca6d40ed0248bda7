package semantic_test

import (
	"strings"
	"testing"
)

// TestDroppedResults holds of which statements the inner Result is dropped, and
// whether a `?` could look at it.
func TestDroppedResults(t *testing.T) {
	code := `
use tokio::task::JoinHandle;
struct Mine;
impl From<std::io::Error> for Mine {}
impl From<tokio::task::JoinError> for Mine {}
type Io = std::io::Result<()>;

async fn own(a: JoinHandle<Io>, b: JoinHandle<Io>, c: JoinHandle<u32>, d: JoinHandle<Vec<Io>>) -> Result<(), Mine> {
    a.await?; // converts
    b.await??;
    c.await?;
    d.await?; // kept in something
    Ok(())
}

async fn task(a: JoinHandle<Io>) -> Result<(), tokio::task::JoinError> {
    a.await?; // doesn't convert
    Ok(())
}

async fn generic<T>(a: JoinHandle<T>) -> Io {
    a.await?;
    Ok(())
}

async fn patterns(a: JoinHandle<Io>, b: JoinHandle<Io>, c: JoinHandle<Io>) {
    if let Err(_) = a.await {} // matched
    match b.await { Ok(_) => {} Err(_) => {} } // wild
    match c.await { Ok(inner) => {} Err(_) => {} }
}

async fn boxed(a: JoinHandle<Result<(), Box<dyn std::error::Error + Send>>>) -> Result<(), String> {
    a.await.map_err(|e| e.to_string())?; // doesn't convert
    Ok(())
}

async fn unknown(a: JoinHandle<Result<(), Nowhere>>) -> Io {
    a.await?; // doesn't convert
    Ok(())
}
`
	f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
	got := map[int]string{}
	for b := range f.Bodies() {
		for _, x := range b.DroppedResults() {
			said := "doesn't convert"
			switch {
			case x.Wild:
				said = "wild"
			case x.Matched:
				said = "matched"
			case x.In != x.Inner:
				said = "kept in something"
			case x.Converts:
				said = "converts"
			}
			got[f.Text().LineOf(x.Await.Start)] = said
		}
	}
	for i, line := range strings.Split(code, "\n") {
		if _, want, _ := strings.Cut(line, " // "); got[i] != want {
			t.Errorf("line %d, %s: %q, want %q", i+1, strings.TrimSpace(line), got[i], want)
		}
	}
}
