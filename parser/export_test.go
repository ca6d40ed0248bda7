package parser

// Reexport is f's tree exported whole, without what was taken over from the
// version before.
func Reexport(f *File) (*Tree, error) { return f.c.export(f.Text.Bytes(), nil) }

// ByCursor is f's tree exported through the runtime's public functions.
func ByCursor(f *File) *Tree { return f.c.exportByCursor(f.Text.Bytes()) }
