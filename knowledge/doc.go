// Package knowledge is what people read and what the tool knows of libraries:
// one Markdown page a rule, one a topic, questions about them, and stubs that
// describe crates in Rust's own syntax. It is embedded in the binary and parsed strictly.
//
// It parses front matter and headings, never Rust: stubs are text here, read
// by the same indexer as the user's code. Nothing in this package acts.
package knowledge
