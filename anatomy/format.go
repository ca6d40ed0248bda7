package anatomy

import "io"

// Format is one way to write futures, or tasks.
type Format struct {
	Name  string // as --format spells it
	Help  string // what it is for, a few words
	Write func(w io.Writer, futures []Future, o Options) error
	Tasks func(w io.Writer, tasks []Task, o Options) error
}

// Formats are all there are, the default first. Help, validation and completion
// read this table.
func Formats() []Format {
	return []Format{
		{"text", "states and what they keep, in columns", writeText, writeTasksText},
		{"json", "one JSON document, see futures.schema.json and tasks.schema.json", writeJSON, writeTasksJSON},
		{"svg", "a picture, light or dark as its viewer likes", writeSVG, writeTasksSVG},
	}
}
