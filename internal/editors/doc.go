// Package editors drives the server in real editors, as a person would. The
// tests that do have the build tag `editors`, since they fetch the editors.
package editors
