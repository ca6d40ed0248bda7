// Package architecture holds the tests of rules that no compiler holds: which
// folder may import which.
package architecture
