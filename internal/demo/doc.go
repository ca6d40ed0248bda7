// Package demo holds the test of testdata/demo: the whole output of a check of
// a small crate, as `make demo` shows it.
package demo
