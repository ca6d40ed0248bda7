package semantic_test

import "testing"

// A call blocks as the type of what it reads from or writes to does.
func TestBlocksAsGiven(t *testing.T) {
	const prelude = `
use std::{fs::File, io::{self, BufRead, BufReader, Read, Write}, net::TcpStream, os::unix::net::UnixStream};
struct Own(File);
impl Read for Own { fn read(&mut self, b: &mut [u8]) -> io::Result<usize> { Ok(0) } }
async fn case<R: BufRead>(f: File, s: TcpStream, u: UnixStream, b: &[u8], mut any: R, own: Own, mut line: String, mut out: Vec<u8>) {
`
	for _, row := range []struct{ code, reason string }{
		{"io::copy(&mut &f, &mut out);", "reads from disk"},
		{"io::copy(&mut &b[..], &mut &f);", "writes to disk"},
		{"io::copy(&mut &b[..], &mut out);", ""},
		{"io::copy(&mut Box::new(BufReader::new(s)), &mut out);", "waits for the peer"},
		{"io::copy(&mut Own(f), &mut out);", ""},
		{"io::copy(&mut any, &mut out);", ""},
		{"io::read_to_string(f);", "reads from disk"},
		{"io::read_to_string(b);", ""},
		{"BufReader::new(f).read_line(&mut line);", "reads from disk"},
		{"BufReader::new(own).read_line(&mut line);", ""},
		{"BufReader::new(b).read_line(&mut line);", ""},
		{"any.read_line(&mut line);", ""},
		{"BufReader::new(io::stdin()).read_until(b'a', &mut out);", "waits for input"},
		{"for l in BufReader::new(f).lines() {}", "reads from disk"},
		{"let l = BufReader::new(f).lines();", ""},
		{"BufReader::new(f.take(3)).read_to_end(&mut out);", "reads from disk"},
		{"b.chain(f).read_to_end(&mut out);", "reads from disk"},
		{"s.set_nonblocking(true); BufReader::new(s).read_line(&mut line);", ""},
		{"u.set_nonblocking(true); BufReader::new(u).read_line(&mut line);", ""},
		{"u.set_nonblocking(true); BufReader::new(f).read_line(&mut line);", "reads from disk"},
	} {
		reason := ""
		for b := range crate(t, map[string]string{"main.rs": prelude + row.code + "\n}\n"}).File("main.rs").Bodies() {
			for c := range b.BlockingCalls() {
				reason, _ = c.Blocking()
			}
		}
		if reason != row.reason {
			t.Errorf("%q, not %q: %s", reason, row.reason, row.code)
		}
	}
}
