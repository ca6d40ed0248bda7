// Package parser turns Rust into syntax trees. It owns tree-sitter and with it
// all cgo of the program: text goes in, a tree in flat Go arrays comes out, and
// no tree-sitter node leaves. The bodies of well-known macros, which the
// grammar reads as loose tokens, are read as Rust here, once, for everybody.
//
// It knows nothing of what the code means.
package parser

//go:generate go run ./gen
