package main

import (
	"bytes"
	"go/format"
	"os"
	"testing"

	sitter "github.com/smacker/go-tree-sitter"
	rust "github.com/tree-sitter/tree-sitter-rust/bindings/go"
)

// A new grammar numbers its symbols anew; without this test every Kind would
// silently mean something else.
func TestKindsAreThoseOfTheLinkedGrammar(t *testing.T) {
	got, err := format.Source(generate(sitter.NewLanguage(rust.Language())))
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../kinds.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("kinds.go is not what the grammar says: run go generate ./parser and look at every changed name")
	}
}
