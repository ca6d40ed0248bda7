//! What a person sees while links are checked. All of it runs on the main
//! task, so a `RefCell` is enough to share it.

use std::cell::RefCell;
use std::rc::Rc;

use tokio::io::AsyncWriteExt;
use tokio_stream::StreamExt;

use crate::Verdict;

#[derive(Default)]
pub struct Progress {
    seen: usize,
    lines: Vec<String>,
}

#[derive(Clone, Default)]
pub struct Screen {
    progress: Rc<RefCell<Progress>>,
}

impl Screen {
    /// Takes a verdict to the screen and keeps it for the summary.
    pub async fn show(&self, link: &str, verdict: &Verdict) -> std::io::Result<()> {
        let mut progress = self.progress.borrow_mut();
        progress.seen += 1;
        progress.lines.push(format!("{link}: {verdict:?}"));
        let line = format!("\r{} checked", progress.seen);
        tokio::io::stdout().write_all(line.as_bytes()).await
    }

    /// Shows all verdicts of a stream.
    pub async fn follow(
        &self,
        mut verdicts: impl tokio_stream::Stream<Item = (String, Verdict)> + Unpin,
    ) {
        while let Some((link, verdict)) = verdicts.next().await {
            if self.show(&link, &verdict).await.is_err() {
                return;
            }
        }
    }

    /// The dead links, written out. The borrow ends before the first await.
    pub async fn summary(&self) -> std::io::Result<()> {
        let text = self.progress.borrow().lines.join("\n");
        let mut out = tokio::io::stdout();
        out.write_all(text.as_bytes()).await?;
        out.flush().await
    }
}
