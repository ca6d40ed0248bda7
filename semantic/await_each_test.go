package semantic_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

func TestEaches(t *testing.T) {
	code := `
struct Conn;
impl Conn {
    async fn get(&self, id: u32) -> u32 { id }
    async fn fetch(&mut self, id: u32) -> u32 { id }
}
fn note(n: &mut u32, x: u32) {}

async fn body(c: &mut Conn, ids: Vec<u32>, sum: &mut u32) {
    let mut all = Vec::new();
    for id in &ids { all.push(c.get(*id).await); } // pushes
    for id in &ids { let x = c.get(*id).await; all.push(x); } // each
    for id in &ids { println!("{}", c.get(*id).await); } // each
    for id in &ids { c.fetch(*id).await; }
    for _ in &ids { c.get(1).await; }
    for id in &ids { *sum += c.get(*id).await; }
    for id in &ids { note(sum, c.get(*id).await); }
    for id in &ids { if c.get(*id).await == 1 { break; } }
    for id in &ids { if all.len() < 3 { all.push(c.get(*id).await); } }
    for id in &ids { c.get(*id).await; c.get(*id).await; }
    for id in &ids { async { c.get(*id).await }; }
    for id in &ids { all.push(idles(*id).await); } // pushes
    for id in &ids { all.push(tells(*id).await); }
    for id in &ids { pauses_for(*id).await; }
    for id in &ids { reqwest::get(id.to_string()).await.unwrap().text().await; } // each
    for id in &ids { reqwest::get(id.to_string()).await.unwrap(); idles(*id).await; }
}

async fn idles(n: u32) -> u32 { pauses().await; println!("{n}"); n.pow(2) }
async fn pauses_for(n: u32) { tokio::time::sleep(std::time::Duration::from_millis(n.into())).await; }
async fn pauses() { tokio::time::sleep(std::time::Duration::from_secs(1)).await; }
async fn tells(n: u32) -> u32 { pauses().await; std::fs::write("n", "1").unwrap(); n }
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, e := range b.Eaches() {
			if e.Into.Empty() {
				say(e.Loop, "each")
			} else {
				say(e.Loop, "pushes")
			}
		}
	})
}
