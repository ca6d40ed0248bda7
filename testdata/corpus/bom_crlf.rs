// A byte order mark, CRLF line ends, and characters of every width.
fn größe(s: &str) -> usize {
    let clef = "𝄞 é";
    /* block /* nested */ comment */
    s.len() + clef.len()
}
