package names

import (
	"bytes"
	"compress/flate"
	"context"
	"embed"
	"encoding/binary"
	"hash/fnv"
	"io"
	"maps"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// stubTrees are the stubs parsed: doing that in every run would take most of
// the time of a check of one file. internal/stubtrees writes them, and the
// package's test holds them to the stubs; one that differs is parsed.
//
//go:embed stubtrees
var stubTrees embed.FS

// treesOf are the built-in trees of a crate, by the hash of their text.
func treesOf(crate string) map[uint64][]byte {
	packed, err := stubTrees.ReadFile("stubtrees/" + crate)
	if err != nil {
		return nil
	}
	return inflate(packed)
}

// inflate takes apart what PackStub made. What can't be read is left out.
func inflate(packed []byte) map[uint64][]byte {
	r := flate.NewReader(bytes.NewReader(packed))
	trees := map[uint64][]byte{}
	for {
		var head [treeHead]byte
		if _, err := io.ReadFull(r, head[:]); err != nil {
			return trees
		}
		tree := make([]byte, binary.LittleEndian.Uint32(head[8:]))
		if _, err := io.ReadFull(r, tree); err != nil {
			return trees
		}
		trees[binary.LittleEndian.Uint64(head[:])] = tree
	}
}

// treeHead is the size of what stands before a tree: a hash and a length.
const treeHead = 8 + 4

// PackStub makes the contents of stubtrees/CRATE: for each file the hash of
// its text, the length of its packed tree, and that; all of it deflated.
func PackStub(crate string) ([]byte, error) {
	var out []byte
	files, _ := knowledge.StubCrate(crate)
	for _, path := range slices.Sorted(maps.Keys(files)) {
		text := []byte(files[path])
		parsed, err := parser.ParseOnce(context.Background(), source.NewText(text), parser.Limits{})
		if err != nil {
			return nil, err
		}
		packed := parsed.Pack()
		out = binary.LittleEndian.AppendUint64(out, textHash(text))
		out = binary.LittleEndian.AppendUint32(out, uint32(len(packed)))
		out = append(out, packed...)
	}
	var deflated bytes.Buffer
	w, err := flate.NewWriter(&deflated, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(out); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return deflated.Bytes(), nil
}

func textHash(text []byte) uint64 {
	h := fnv.New64a()
	h.Write(text)
	return h.Sum64()
}

// stubParser reads the files of one stub crate, from their built-in trees
// where there are some.
func stubParser(crate string) func(*source.Text) (*parser.File, error) {
	trees := sync.OnceValue(func() map[uint64][]byte { return treesOf(crate) })
	return func(text *source.Text) (*parser.File, error) {
		if packed, ok := trees()[textHash(text.Bytes())]; ok {
			if f, err := parser.Unpack(text, packed); err == nil {
				return f, nil
			}
		}
		return parser.ParseOnce(context.Background(), text, parser.Limits{})
	}
}
