//@ rustc: E0373@3:95
use std::time::Duration; use tracing::Instrument;
async fn go() { let s = String::new(); let fut = tokio::time::timeout(Duration::from_secs(1), async { println!("{s}"); }); tokio::spawn(Box::pin(fut).instrument(tracing::Span::current())); }
