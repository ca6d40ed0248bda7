package parser

import (
	"context"

	"github.com/wakeful-rs/wakeful/source"
)

// ParseRaw parses text in C and throws the tree away. It is the floor under
// every way of reading a file, for benchmarks to compare with.
func ParseRaw(ctx context.Context, text *source.Text) error {
	tree, err := parse(ctx, nil, text.Bytes(), DefaultLimits.Time)
	if err != nil {
		return err
	}
	tree.close()
	return nil
}
