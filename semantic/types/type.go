// Package types infers the types of bodies and answers questions about types:
// which method a call runs, whether a type is Copy, needs drop, is Send.
package types

// Type is an inferred type. UnknownType is the honest "cannot tell".
type Type struct {
	Kind Kind
	// fields are the types helper's
}

type Kind uint8

const (
	KindUnknown Kind = iota
)

// UnknownType is the type nothing is known of.
var UnknownType = &Type{}

// Callee is a resolved function with its substitution.
type Callee struct{}
