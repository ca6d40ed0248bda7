package semantic_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

func TestJoinUnwraps(t *testing.T) {
	code := `
use tokio::task::{JoinError, JoinHandle, JoinSet};
async fn body(a: JoinHandle<Result<u32, ()>>, mut b: JoinHandle<u32>, r: futures::future::RemoteHandle<Result<u32, ()>>) {
    a.await.unwrap().unwrap(); // a.await
    (&mut b).await.unwrap(); // (&mut b).await
    let late = b.await;
    late.unwrap(); // b.await
    b.await.expect("reason");
    r.await.unwrap();
    tokio::spawn(async {}).await.unwrap(); // in place
    let first = tokio::spawn(async {}).await;
    first.unwrap(); // tokio::spawn(async {}).await
}
async fn set(mut set: JoinSet<u32>) {
    while let Some(r) = set.join_next().await {
        r.unwrap(); // set.join_next().await
    }
    set.join_next().await.unwrap().unwrap(); // set.join_next().await
}
fn given(r: Result<u32, JoinError>) -> u32 {
    r.unwrap() // unseen
}
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, j := range b.JoinUnwraps() {
			switch {
			case j.InPlace:
				say(j.Name, "in place")
			case j.Await.Empty():
				say(j.Name, "unseen")
			default:
				say(j.Name, code[j.Await.Start:j.Await.End])
			}
		}
	})
}
