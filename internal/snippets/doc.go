// Package snippets holds the test of pasted code: what `wakeful check -` says
// of text that nobody made into a crate first.
package snippets
