package semantic_test

import (
	"strconv"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// TestRows holds how many awaits belong to the row that begins in a line.
func TestRows(t *testing.T) {
	code := `
struct Db { a: Conn, b: Conn }
struct Conn;
impl Conn {
    async fn get(&self, id: u32) -> u32 { id }
    async fn get_mut(&mut self, id: u32) -> u32 { id }
    async fn fetch(&mut self, id: u32) -> u32 { id }
    async fn get_or_insert(&self, id: u32) -> u32 { id }
}
async fn load(c: &mut Conn) -> u32 { 1 }
async fn find(s: &str) -> u32 { 1 }
async fn list(s: String) -> u32 { 1 }

async fn body(db: &mut Db, name: String, id: u32) -> u32 {
    let a = db.a.get(1).await; // 3
    let b = db.b.get(id).await;
    let c = db.a.get(2).await;
    println!();
    let a = db.a.fetch(1).await; // 2
    let b = db.b.fetch(1).await;
    let c = db.a.fetch(1).await;
    println!();
    let a = load(&mut db.a).await; // 2
    let b = load(&mut db.b).await;
    println!();
    let a = load(&mut db.a).await;
    let b = db.a.get(1).await;
    println!();
    let a = find(&name).await; // 2
    let b = find(name.as_str()).await;
    println!();
    let a = find(&name).await; // 2
    let b = list(name.clone()).await;
    println!();
    let a = find(&name).await;
    let b = list(name).await;
    println!();
    let a = db.a.get(1).await;
    let b = db.a.get(a).await;
    println!();
    let a = db.a.get_or_insert(1).await;
    let b = db.a.get_or_insert(2).await;
    a + b
}

async fn unknown(x: Nowhere, y: Nowhere) {
    let a = x.get().await; // 2
    let b = y.get().await;
    println!();
    let a = x.get().await;
    let b = x.get().await;
    println!();
    let a = get(x).await;
    let b = get(x).await;
}
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, row := range b.Rows() {
			say(row.Whole, strconv.Itoa(len(row.Steps)))
		}
	})
}
