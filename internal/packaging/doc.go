// Package packaging holds the tests of what is shipped around the program: the
// scripts of packaging, the GitHub Action, the hooks and the recipes of
// docs/ci.md. They run what can be run here, in a copy of the demo.
package packaging
