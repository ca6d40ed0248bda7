package semantic_test

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// byLine holds what facts say of places to what is written behind their lines.
func byLine(t *testing.T, code string, facts func(b *semantic.Body, say func(source.Span, string))) {
	t.Helper()
	f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
	got := map[int][]string{}
	for b := range f.Bodies() {
		facts(b, func(at source.Span, said string) {
			line := f.Text().LineOf(at.Start)
			got[line] = append(got[line], strings.TrimSpace(said))
		})
	}
	for i, line := range strings.Split(code, "\n") {
		_, want, _ := strings.Cut(line, " // ")
		if have := strings.Join(got[i], ", "); have != want {
			t.Errorf("line %d, %s: %q, want %q", i+1, strings.TrimSpace(line), have, want)
		}
	}
}

func TestTasks(t *testing.T) {
	code := `
async fn work() -> Result<u32, ()> { Ok(1) }
async fn quiet() {}

async fn body(h: &tokio::runtime::Handle, set: &mut tokio::task::JoinSet<()>) -> Result<(), tokio::task::JoinError> {
    tokio::spawn(work()); // detached free gives
    tokio::spawn(quiet()); // detached free
    tokio::spawn(async { work().await.unwrap(); }); // detached free panics
    h.spawn(work()); // detached gives
    let kept = tokio::spawn(work()); // free gives
    tokio::spawn(work()).await?; // free gives taken
    tokio::spawn(work()).await.unwrap(); // free gives taken
    tokio::spawn(work()).await; // free gives dropped
    let x = tokio::spawn(work()).await; // free gives joined
    tokio::task::spawn_blocking(|| 1).await?; // free gives blocks taken
    set.spawn(quiet());
    Ok(())
}
fn generic<F: Future + Send + 'static>(f: F) where F::Output: Send {
    tokio::spawn(f); // detached free unknown
}
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, task := range b.Tasks() {
			s := ""
			add := func(is bool, word string) {
				if is {
					s += " " + word
				}
			}
			add(!task.Detached.Empty(), "detached")
			add(task.Free, "free")
			add(task.Gives == types.Yes, "gives")
			add(task.Gives == types.Unknown, "unknown")
			add(task.Blocks, "blocks")
			add(len(task.Panics) > 0, "panics")
			if j := task.Joined; j != nil {
				add(!j.Taken.Empty(), "taken")
				add(j.Dropped, "dropped")
				add(j.Taken.Empty() && !j.Dropped, "joined")
			}
			say(task.Call, s)
		}
	})
}
