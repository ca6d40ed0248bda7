package parser

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

// bigFile is Rust of about lines lines, functions with awaits and macros.
func bigFile(lines int) *source.Text {
	var b strings.Builder
	for i := 0; i < lines/16; i++ {
		fmt.Fprintf(&b, `
/// Fetches page %[1]d and remembers it.
pub async fn fetch_%[1]d(client: &Client, cache: &Mutex<HashMap<u64, Page>>) -> Result<Page, Error> {
    let key = %[1]d + client.offset();
    if let Some(page) = cache.lock().unwrap().get(&key) {
        return Ok(page.clone());
    }
    let page = tokio::select! {
        page = client.get(format!("/page/{key}")) => page?,
        _ = tokio::time::sleep(Duration::from_secs(5)) => return Err(Error::Timeout),
    };
    for (name, value) in page.headers.iter().filter(|(n, _)| !n.is_empty()) {
        tracing::debug!(%%name, ?value, "header of {key}");
    }
    cache.lock().unwrap().insert(key, page.clone()).map(|old| old.retire(vec![1, 2, 3]));
    Ok(page)
}
`, i)
	}
	return source.NewText([]byte(b.String()))
}

// The four steps of a file's way in. Compare their MB/s: the walk over Go
// arrays must be lost in the noise beside the C parse.
func BenchmarkParse(b *testing.B) {
	text := bigFile(10_000)
	ctx := context.Background()
	b.Run("raw", func(b *testing.B) {
		b.SetBytes(int64(text.Len()))
		for b.Loop() {
			c, err := parse(ctx, nil, text.Bytes(), DefaultLimits.Time)
			if err != nil {
				b.Fatal(err)
			}
			c.close()
		}
	})
	b.Run("export", func(b *testing.B) {
		c, err := parse(ctx, nil, text.Bytes(), DefaultLimits.Time)
		if err != nil {
			b.Fatal(err)
		}
		defer c.close()
		b.SetBytes(int64(text.Len()))
		for b.Loop() {
			if _, err := c.export(text.Bytes(), nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("parse+export", func(b *testing.B) {
		b.SetBytes(int64(text.Len()))
		for b.Loop() {
			if _, err := ParseOnce(ctx, text, Limits{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("walk", func(b *testing.B) {
		f, err := ParseOnce(ctx, text, Limits{})
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(text.Len()))
		for b.Loop() {
			awaits := 0
			for n := range f.Tree.Root().Descendants() {
				if n.Kind() == KindAwaitExpression {
					awaits++
				}
			}
			if awaits != 0 {
				b.Fatal(awaits) // all of them are inside macros
			}
		}
	})
}

// BenchmarkKeystroke types one character in the middle of 10,000 lines.
func BenchmarkKeystroke(b *testing.B) {
	text := bigFile(10_000)
	ctx := context.Background()
	f, err := Parse(ctx, text, Limits{})
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	at := strings.Index(text.String()[text.Len()/2:], "client.offset") + text.Len()/2
	edits := []source.Edit{{Span: source.Span{Start: at, End: at}, Text: "x"}}
	for b.Loop() {
		next, err := text.Apply(edits)
		if err != nil {
			b.Fatal(err)
		}
		g, err := f.Edit(ctx, next, edits, Limits{})
		if err != nil {
			b.Fatal(err)
		}
		g.Close()
	}
}

// BenchmarkExpand reads every macro of a big file.
func BenchmarkExpand(b *testing.B) {
	text := bigFile(10_000)
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		b.StopTimer()
		f, err := ParseOnce(context.Background(), text, Limits{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		for n := range f.Tree.Root().Descendants() {
			if n.Kind() == KindMacroInvocation {
				if _, ok := f.Expand(n); !ok {
					b.Fatal(n.Text())
				}
			}
		}
	}
}
