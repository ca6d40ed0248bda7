package semantic

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

// TestDeadline says of each fn's await who takes the error of a time limit.
func TestDeadline(t *testing.T) {
	const code = `struct Own;
async fn io() -> std::io::Result<u32> { Ok(1) }
async fn caller() -> Result<u32, Box<dyn std::error::Error>> { Ok(io().await?) }
async fn result() -> Result<u32, Own> { io().await.map_err(|_| Own) }
async fn nobody() -> u32 { std::future::ready(1).await }
async fn block() { tokio::spawn(async { io().await?; Ok::<(), std::io::Error>(()) }); }
async fn timer() { tokio::time::sleep(std::time::Duration::ZERO).await; }
async fn comment() { io() /* why */ .await; }
`
	find := func(b *Body) (out []string) {
		for _, a := range b.Awaits() {
			if d, ok := a.Deadline(); ok {
				out = append(out, b.Name()+[]string{"", "+caller", "+result"}[d.Taken])
			}
		}
		return out
	}
	tokio := Package{Edition: 2021, Dependencies: []Dependency{{Name: "tokio", Package: "tokio", Features: []string{"full"}}}}
	wantMarked(t, marked(t, tokio, code, find), "caller+caller result+result nobody block+caller")
	tokio.Dependencies[0].Features = []string{"rt"}
	wantMarked(t, marked(t, tokio, code, find), "")
}

// TestAgain leaves calls alone that give something away.
func TestAgain(t *testing.T) {
	const code = `struct C;
impl C {
    async fn ask(&mut self, s: &str) -> Result<String, ()> { Ok(s.to_string()) }
    async fn take(self, s: String) -> Result<(), ()> { Ok(()) }
    async fn lend(&self) -> Result<&C, ()> { Ok(self) }
}
async fn lent(c: &mut C, s: String) { let x = c.ask(&s).await; }
async fn taken(c: C) { let x = c.take(String::new()).await; }
async fn moved(s: String) { let x = C.take(s).await; }
async fn borrowed(c: &C) { let x = c.lend().await; }
async fn plain() { let x = std::future::ready(1).await; }
async fn called(f: impl FnOnce() -> std::future::Ready<Result<u32, ()>>) { let x = f().await; }
`
	got := marked(t, Package{Edition: 2024, Loose: true}, code, func(b *Body) (out []string) {
		for _, a := range b.Awaits() {
			if _, ok := a.Again(); ok {
				out = append(out, b.Name())
			}
		}
		return out
	})
	wantMarked(t, got, "lent")
}

// TestAsyncHead names the fns that can write their future out, by edition.
func TestAsyncHead(t *testing.T) {
	const code = `async fn owned(n: u32) -> u32 { n }
async fn lent(s: &str) -> usize { s.len() }
async fn two(a: &str, b: &str) -> usize { a.len() + b.len() }
async fn unused(_s: String) {}
async fn rc(r: std::rc::Rc<u32>) { owned(*r).await; }
async fn again(n: u32) { if n > 0 { Box::pin(again(n - 1)).await } }
async fn boxed() -> Box<dyn Fn()> { Box::new(|| {}) }
#[stranger] async fn rewritten() {}
trait T { async fn declared(&self) {} }
`
	find := func(b *Body) []string {
		if h, ok := b.AsyncHead(); ok {
			return []string{b.Name() + h.Lifetime}
		}
		return nil
	}
	wantMarked(t, marked(t, Package{Edition: 2021}, code, find), "owned lent'_")
	wantMarked(t, marked(t, Package{Edition: 2024}, code, find), "owned lent two")
}

// TestDetach asks for what stands between angle brackets.
func TestDetach(t *testing.T) {
	const code = `fn work(v: Vec<u32>) -> usize { v.len() }
async fn f(v: Vec<u32>, r: &[u32], rc: std::rc::Rc<u32>) -> usize {
    let n = «work(v.clone())»; v.len();
    let n = «work(v)»;
    let n = «work(r.to_vec())»;
    «let m = work(vec![1]);
    let mut k = m + 1;» k += 1;
    «let f = work;»
    let n = «work(vec![*rc])»;
    let c = || «work(vec![2])»;
    let n = «std::fs::read("a").await»;
    n + k
}
`
	var spans []source.Span
	text := code
	for strings.Contains(text, "«") {
		start := strings.Index(text, "«")
		text = strings.Replace(text, "«", "", 1)
		spans = append(spans, source.Span{Start: start, End: strings.Index(text, "»")})
		text = strings.Replace(text, "»", "", 1)
	}
	got := marked(t, Package{Edition: 2024, Loose: true}, text, func(b *Body) (out []string) {
		for i, s := range spans {
			if d, ok := b.Detach(s); ok {
				said := fmt.Sprintf("%d%s", i+1, strings.ReplaceAll(strings.Join(d.Gives, ""), " ", "-"))
				for _, c := range d.Copies {
					said += "+" + c.Of
				}
				out = append(out, said)
			}
		}
		return out
	})
	wantMarked(t, got, "1+v 2 3+r 4mut-k")
}
