// Package knowledge is what people read and what the tool knows of libraries:
// one Markdown page a rule, one a topic, one a snippet, questions about them, and
// stubs that describe crates in Rust's own syntax. It is embedded in the binary
// and parsed strictly.
//
// It parses front matter, headings and the holes of snippets, never Rust: stubs
// are text here, read by the same indexer as the user's code.
package knowledge
