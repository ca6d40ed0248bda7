package anatomy

import "io"

// Format is one way to write futures.
type Format struct {
	Name  string // as --format spells it
	Help  string // what it is for, a few words
	Write func(w io.Writer, futures []Future, o Options) error
}

// Formats are all there are, the default first. Help, validation and completion
// read this table.
func Formats() []Format {
	return []Format{
		{"text", "states and what they keep, in columns", writeText},
		{"json", "one JSON document, see futures.schema.json and tasks.schema.json", writeJSON},
		{"svg", "a picture, light or dark as its viewer likes", writeSVG},
	}
}
