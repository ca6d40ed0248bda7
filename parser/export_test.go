package parser

// Reexport is f's tree exported whole, without what was taken over from the
// version before.
func Reexport(f *File) (*Tree, error) { return f.c.export(f.Text.Bytes(), nil) }
