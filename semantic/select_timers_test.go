package semantic_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

func TestTimers(t *testing.T) {
	code := `
use tokio::time::{sleep, timeout, Duration, Instant};
const P: Duration = Duration::from_secs(1);
struct S { p: Duration, q: Duration }
fn left() -> Duration { P }

async fn body(s: &mut S, given: Duration, end: Instant) {
    let mut grows = P;
    loop {
        let here = P;
        tokio::select! {
            _ = sleep(Duration::from_secs(2)) => {} // sleeps
            _ = sleep(P * 2) => {} // sleeps
            _ = sleep(given) => {} // sleeps
            _ = sleep(s.p) => {} // sleeps
            _ = timeout(P, async {}) => {} // limits
            _ = sleep(s.q) => s.q *= 2,
            _ = sleep(grows) => grows *= 2,
            _ = sleep(here) => {}
            _ = sleep(left()) => {}
            _ = sleep(end - Instant::now()) => {}
            _ = sleep(end.saturating_duration_since(Instant::now())) => {}
            _ = tokio::time::sleep_until(end) => {}
        }
    }
}
`
	byLine(t, code, func(b *semantic.Body, say func(source.Span, string)) {
		for _, s := range b.Selects() {
			for _, branch := range s.Branches {
				timer, ok := b.Timer(s, branch)
				switch {
				case ok && timer.Sleeps:
					say(branch.Future, "sleeps")
				case ok:
					say(branch.Future, "limits")
				}
			}
		}
	})
}
