use std::fs::File;
use std::io::{BufWriter, Write};
use std::net::TcpStream;

struct Journal {
    file: File,
    lines: Vec<u8>,
}

impl Journal {
    async fn note(&mut self, line: &str) -> std::io::Result<()> {
        writeln!(self.file, "{line}")?; // want blocking_in_async
        writeln!(self.lines, "{line}")
    }
}

async fn guilty(mut file: File, mut peer: TcpStream) -> std::io::Result<()> {
    write!(&mut file, "{}", 1)?; // want blocking_in_async
    std::write!(&file, "{}", 1)?; // want blocking_in_async
    write!(peer, "GET / HTTP/1.0\r\n\r\n") // want blocking_in_async
}

// Text in memory, the terminal, and what a buffer may keep.
async fn innocent(mut buffered: BufWriter<File>) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    writeln!(bytes, "one")?;
    let mut text = String::new();
    std::fmt::Write::write_str(&mut text, "one").unwrap();
    writeln!(std::io::stdout().lock(), "{text}")?;
    writeln!(std::io::stderr(), "{text}")?;
    writeln!(buffered, "{text}")
}

mod of_text {
    use std::fmt::Write;

    async fn innocent(text: &mut String) {
        writeln!(text, "one").unwrap();
    }
}

async fn elsewhere(mut file: File) {
    tokio::task::spawn_blocking(move || writeln!(file, "one")).await.ok();
}
