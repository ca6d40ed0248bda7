package semantic_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

func TestLateJoins(t *testing.T) {
	code := `
async fn io() -> std::io::Result<u32> { Ok(1) }
async fn fmt() -> Result<u32, std::fmt::Error> { Ok(1) }
enum Both { A, B }
impl From<std::io::Error> for Both { fn from(_: std::io::Error) -> Both { Both::A } }
impl From<std::fmt::Error> for Both { fn from(_: std::fmt::Error) -> Both { Both::B } }

async fn body(flag: bool) -> Result<u32, Both> {
    let (a, b) = tokio::join!(io(), io()); // same error
    a?;
    b?;
    let (a, b) = tokio::join!(io(), fmt()); // other errors
    let n = a? + b?;
    let (a, b) = tokio::join!(io(), io());
    io().await?;
    a?; b?;
    let (a, b) = tokio::join!(io(), io());
    if flag { a?; b?; }
    let (a, b) = tokio::join!(io(), io());
    println!("{a:?}");
    a?; b?;
    let (a, _) = tokio::join!(io(), io());
    a?;
    Ok(n)
}
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, j := range b.LateJoins() {
			if j.SameError {
				say(j.Macro, "same error")
			} else {
				say(j.Macro, "other errors")
			}
		}
	})
}
