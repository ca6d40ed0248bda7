// Package editors drives the server in real editors, as a person would. Its
// tests have the build tag `editors`, since they fetch the editors from Debian.
package editors
