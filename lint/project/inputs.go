package project

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash"
	"iter"
	"maps"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// Inputs are all that findings depend on, as it was on disk at one moment: what
// was loaded, the content of every file of it, and the stubs that it names.
type Inputs struct {
	Sum   [sha256.Size]byte // the same only for the same inputs
	texts map[string][]byte
}

// ReadInputs reads them, with the limits and jobs of r. ok is false where
// findings depend on more: on the sources of dependencies. The error is that of
// ctx.
func (r Reader) ReadInputs(ctx context.Context, disk *workspace.Workspace) (in Inputs, ok bool, err error) {
	for _, c := range disk.Configs {
		if c.DependencySources {
			return Inputs{}, false, nil
		}
	}
	type content struct {
		bytes []byte
		sum   [sha256.Size]byte
		err   error
	}
	contents := make([]content, len(disk.Files))
	err = each(ctx, len(contents), r.Jobs, nil, func(i int) {
		c := &contents[i]
		c.bytes, c.err = r.read(disk.Files[i].Path)
		c.sum = sha256.Sum256(c.bytes)
	})
	if err != nil {
		return Inputs{}, false, err
	}
	in.texts = make(map[string][]byte, len(contents))
	h := sha256.New()
	for i, file := range disk.Files {
		c := contents[i]
		in.texts[file.Path] = c.bytes
		fmt.Fprintf(h, "%s\x00%x %v\x00", file.Path, c.sum, c.err)
	}
	if err := writeLoaded(h, disk); err != nil {
		return Inputs{}, false, fmt.Errorf("sum up what was loaded: %w", err)
	}
	h.Sum(in.Sum[:0])
	return in, true, nil
}

// Text is the content of a file as it was, nil for one that is none of disk's.
func (in Inputs) Text(path string) []byte { return in.texts[path] }

// Texts are the contents of the files, in no order.
func (in Inputs) Texts() iter.Seq[[]byte] { return maps.Values(in.texts) }

// writeLoaded writes all that Load found out.
func writeLoaded(h hash.Hash, disk *workspace.Workspace) error {
	e := json.NewEncoder(h)
	for _, part := range []any{disk.Files, disk.Packages, disk.Configs} {
		if err := e.Encode(part); err != nil {
			return err
		}
	}
	for _, config := range disk.Configs {
		for _, place := range config.Stubs {
			for _, crate := range stubsAt(place) {
				if err := writeStub(e, crate); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func writeStub(e *json.Encoder, crate semantic.StubCrate) error {
	if err := e.Encode(crate.Name); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(crate.Files)) {
		if err := e.Encode([][]byte{[]byte(name), []byte(crate.Files[name])}); err != nil {
			return err
		}
	}
	return nil
}
