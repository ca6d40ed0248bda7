// What reads from a reader, or writes to a writer, blocks as that does.
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};
use std::net::TcpStream;

async fn copied(mut file: File, mut stream: TcpStream, mut out: Vec<u8>, text: &[u8]) -> io::Result<()> {
    io::copy(&mut file, &mut out)?; // want blocking_in_async
    io::copy(&mut stream, &mut io::sink())?; // want blocking_in_async
    io::copy(&mut &text[..], &mut file)?; // want blocking_in_async
    io::copy(&mut BufReader::new(&file), &mut out)?; // want blocking_in_async
    io::copy(&mut (&file).take(3), &mut out)?; // want blocking_in_async
    io::copy(&mut text.chain(&file), &mut out)?; // want blocking_in_async
    io::copy(&mut io::stdin(), &mut out)?; // want blocking_in_async
    io::copy(&mut Cursor::new(vec![1]), &mut out)?;
    io::copy(&mut &text[..], &mut out)?;
    io::copy(&mut text.take(3), &mut BufWriter::new(&mut out))?;
    Ok(())
}

async fn read(file: File, text: &[u8]) -> serde_json::Result<()> {
    let _: u32 = serde_json::from_reader(&file)?; // want blocking_in_async
    let _: u32 = serde_json::from_reader(BufReader::new(&file))?; // want blocking_in_async
    let _: u32 = serde_json::from_reader(text)?;
    let _: u32 = serde_json::from_reader(Cursor::new(vec![1]))?;
    serde_json::to_writer(&file, &1)?; // want blocking_in_async
    serde_json::to_writer(Vec::new(), &1)?;
    Ok(())
}

async fn by_line(file: File, boxed: Box<File>, stream: TcpStream, text: &[u8]) -> io::Result<()> {
    let mut line = String::new();
    let mut reader = BufReader::new(file);
    reader.read_line(&mut line)?; // want blocking_in_async
    reader.read_to_string(&mut line)?; // want blocking_in_async
    for line in reader.lines() { // want blocking_in_async
        line?;
    }
    let _lines: Vec<_> = BufReader::new(stream).split(b'\n').collect(); // want blocking_in_async
    BufReader::new(boxed).read_line(&mut line)?; // want blocking_in_async
    let mut reader = BufReader::new(text);
    reader.read_line(&mut line)?;
    reader.read_to_string(&mut line)?;
    for line in reader.lines() {
        line?;
    }
    Ok(())
}

// The file is read when somebody asks for a line, and nothing here does.
async fn not_yet(file: File) -> io::Lines<BufReader<File>> {
    BufReader::new(file).lines()
}

async fn told_not_to_block(stream: TcpStream) -> io::Result<()> {
    stream.set_nonblocking(true)?;
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line)?;
    Ok(())
}

// Of what these read is not known.
async fn of_any(mut any: impl Read, mut object: Box<dyn BufRead>, mut own: Own, mut out: Vec<u8>) -> io::Result<()> {
    io::copy(&mut any, &mut out)?;
    object.read_until(b'\n', &mut out)?;
    own.read_to_end(&mut out)?;
    BufReader::new(own).read_to_end(&mut out)?;
    Ok(())
}

struct Own(File);

impl Read for Own {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.0.read(buf)
    }
}

// It is memory that this writes to, until that is full.
async fn buffered(file: &File) -> io::Result<()> {
    BufWriter::new(file).write_all(b"a")
}
