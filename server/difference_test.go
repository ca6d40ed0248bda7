package server

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/source"
)

func FuzzDifference(f *testing.F) {
	f.Add([]byte(""), []byte(""))
	f.Add([]byte("aaaa"), []byte("aa"))
	f.Add([]byte("héllo"), []byte("hèllo"))
	f.Add([]byte("𝒳"), []byte("𝒴𝒳"))
	f.Add(bytes.Repeat([]byte("line\n"), 2000), bytes.Repeat([]byte("line\n"), 1999))
	f.Fuzz(func(t *testing.T, old, next []byte) {
		edit := difference(old, next)
		made, err := source.NewText(old).Apply([]source.Edit{edit})
		if err != nil {
			t.Fatalf("%q to %q: %v", old, next, err)
		}
		if !bytes.Equal(made.Bytes(), next) {
			t.Fatalf("%q to %q: made %q", old, next, made.Bytes())
		}
		if utf8.Valid(old) && utf8.Valid(next) && !utf8.ValidString(edit.Text) {
			t.Fatalf("%q to %q: cuts a character: %q", old, next, edit.Text)
		}
	})
}
