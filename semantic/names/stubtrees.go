package names

import (
	"archive/zip"
	"bytes"
	"context"
	"embed"
	"encoding/binary"
	"hash/crc32"
	"io"
	"maps"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// stubTrees are the stubs parsed: doing that in every run would take most of
// the time of a check of one file. They are not compressed: that would take a
// part of that time again, and what packs the program packs them better.
// internal/stubtrees writes them, and the package's test holds them to the
// stubs; one that differs is parsed.
//
//go:embed stubtrees
var stubTrees embed.FS

// PackStub makes the contents of stubtrees/CRATE.zip: for each file of the stub
// the checksum of its text, and its packed tree.
func PackStub(crate string) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	files, _ := knowledge.StubCrate(crate)
	for _, path := range slices.Sorted(maps.Keys(files)) {
		text := files[path]
		parsed, err := parser.ParseOnce(context.Background(), source.NewText(text), parser.Limits{})
		if err != nil {
			return nil, err
		}
		entry, err := w.CreateHeader(&zip.FileHeader{Name: path, Method: zip.Store}) // see stubTrees
		if err != nil {
			return nil, err
		}
		if _, err := entry.Write(append(checksum(text), parsed.Pack()...)); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// checksum is what a tree begins with, to tell that it is of that text.
func checksum(text []byte) []byte {
	return binary.LittleEndian.AppendUint32(nil, crc32.ChecksumIEEE(text))
}

// packedStub is what PackStub made of a crate; nil when there is none.
func packedStub(crate string) *zip.Reader {
	f, err := stubTrees.Open("stubtrees/" + crate + ".zip")
	if err != nil {
		return nil
	}
	info, err := f.Stat()
	if err != nil {
		return nil
	}
	trees, err := zip.NewReader(f.(io.ReaderAt), info.Size()) // as embedded files are
	if err != nil {
		return nil
	}
	return trees
}

// packedFiles are the files in it by their path.
func packedFiles(trees *zip.Reader) map[string]*zip.File {
	files := map[string]*zip.File{}
	if trees != nil {
		for _, f := range trees.File {
			files[f.Name] = f
		}
	}
	return files
}

// parseStub reads a file of a stub crate, from its built-in tree if that is of
// this text.
func parseStub(text *source.Text, packed *zip.File) (*parser.File, error) {
	if packed != nil {
		buffer := packedTrees.Get().(*bytes.Buffer)
		defer packedTrees.Put(buffer)
		if tree, ok := bytes.CutPrefix(contents(packed, buffer), checksum(text.Bytes())); ok {
			if f, err := parser.Unpack(text, tree); err == nil {
				return f, nil
			}
		}
	}
	return parser.ParseOnce(context.Background(), text, parser.Limits{})
}

// packedTrees are buffers for what is unpacked and of no use afterwards.
var packedTrees = sync.Pool{New: func() any { return &bytes.Buffer{} }}

// contents reads what is in f into the buffer; nil when it can't be read.
func contents(f *zip.File, into *bytes.Buffer) []byte {
	r, err := f.Open()
	if err != nil {
		return nil
	}
	defer r.Close()
	into.Reset()
	into.Grow(int(f.UncompressedSize64) + bytes.MinRead) // which ReadFrom wants to be left at the end
	if _, err := into.ReadFrom(r); err != nil {
		return nil
	}
	return into.Bytes()
}
