// Package project is the pipeline in one piece: files on disk, their syntax,
// what is true of them, and the findings. The command line and the tests go
// through it; the server keeps its own versions and shares the parts.
package project

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// Skip is a file that was not analysed, and why.
type Skip struct {
	Path   string
	Reason error
}

// Reasons of a Skip that no other package has an error for; test with
// errors.Is.
var (
	ErrBinary  = errors.New("not a text file: it holds NUL bytes")
	ErrInvalid = errors.New("not valid UTF-8")
)

// Reader reads and parses the files of a workspace. The zero value reads from
// disk with the default limits.
type Reader struct {
	Limits  parser.Limits
	Jobs    int                     // how many files at once; 0 means one for each processor
	Overlay map[string]*source.Text // texts that stand for what is on disk, by path
	Parsed  func(done, total int)   // hears of progress, from any goroutine; may be nil
	// DependencySources reads the sources of dependencies, also where no
	// configuration says so.
	DependencySources bool
}

// Read makes the first version of what is known of the files. Those that
// cannot be read or parsed are left out and listed, in order of their paths.
// The error is that of ctx.
func (r Reader) Read(ctx context.Context, disk *workspace.Workspace) (*semantic.Workspace, []Skip, error) {
	in := semantic.Input{Packages: packages(disk, r.DependencySources)}
	semantic.Prepare(in.Packages) // beside the files, as no file needs the stubs yet
	files := make([]semantic.InputFile, len(disk.Files))
	reasons := make([]error, len(disk.Files))
	err := each(ctx, len(disk.Files), r.Jobs, r.Parsed, func(i int) {
		f := disk.Files[i]
		parsed, err := r.file(ctx, f.Path)
		if err != nil {
			reasons[i] = err
			return
		}
		files[i] = semantic.InputFile{Path: f.Path, Package: f.Package, Parsed: parsed}.Lowered()
	})
	if err != nil {
		return nil, nil, err
	}
	var skipped []Skip
	for i, file := range disk.Files {
		if reasons[i] != nil {
			skipped = append(skipped, Skip{file.Path, reasons[i]})
			continue
		}
		in.Files = append(in.Files, files[i])
	}
	return semantic.New(in), skipped, nil
}

// file reads and parses one file.
func (r Reader) file(ctx context.Context, path string) (*parser.File, error) {
	text, ok := r.Overlay[path]
	if !ok {
		content, err := r.read(path)
		if err != nil {
			return nil, err
		}
		text = source.NewText(content)
	}
	if err := Readable(text); err != nil {
		return nil, err
	}
	return Parse(ctx, path, text, r.Limits)
}

// Parse reads a text as the name of its file says: as Markdown, else as Rust of
// which only a part may be looked into. The error is as in parser.Parse.
func Parse(ctx context.Context, path string, text *source.Text, limits parser.Limits) (*parser.File, error) {
	if workspace.IsMarkdown(path) {
		return parser.ParseMarkdown(ctx, text, limits)
	}
	return parser.ParseOutline(ctx, text, limits)
}

// read is the content of a file, unless its size alone forbids that.
func (r Reader) read(path string) ([]byte, error) {
	limit := r.Limits.Bytes
	if limit == 0 {
		limit = parser.DefaultLimits.Bytes
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, bare(err)
	}
	if info.Size() > int64(limit) {
		return nil, fmt.Errorf("%w: %d bytes, the limit is %d", parser.ErrTooLarge, info.Size(), limit)
	}
	content, err := os.ReadFile(path)
	return content, bare(err)
}

// Readable says why a text is no source code, nil when it may be.
func Readable(text *source.Text) error {
	switch {
	case parser.Binary(text):
		return ErrBinary
	case !utf8.Valid(text.Bytes()):
		return fmt.Errorf("%w at byte %d", ErrInvalid, firstInvalid(text.Bytes()))
	}
	return nil
}

func firstInvalid(b []byte) int {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
	return len(b)
}

// bare is an error of the file system without the path, which the message
// names already.
func bare(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}

// packages are the packages on disk as semantics see them, with the sources of
// their dependencies for all or where the configuration asks for them.
func packages(disk *workspace.Workspace, all bool) []semantic.Package {
	byRoot := map[string]bool{}
	for _, p := range disk.Packages {
		byRoot[p.Root] = true
	}
	fetched := newLibraries()
	out := make([]semantic.Package, len(disk.Packages))
	for i, p := range disk.Packages {
		out[i] = semantic.Package{
			Name: p.Name, Edition: semantic.Edition(p.Edition), RustVersion: p.RustVersion, VersionFrom: p.RustVersionFrom, Loose: p.Loose, Broken: p.Broken, Root: p.Root,
		}
		var config *workspace.Config
		if p.Config >= 0 {
			config = disk.Configs[p.Config]
		}
		out[i].Taught = taught(config, p.Clippy)
		sources := all || config != nil && config.DependencySources
		if sources && !p.Loose && !p.Broken {
			out[i].Fetched = fetched.of(p)
		}
		out[i].Dependencies = dependencies(p)
		for j, d := range p.Dependencies {
			if byRoot[d.Path] {
				out[i].Dependencies[j].Path = d.Path
			}
		}
		for _, t := range p.Targets {
			out[i].Targets = append(out[i].Targets, semantic.Target{Kind: string(t.Kind), Name: t.Name, Root: t.Root})
		}
	}
	return out
}

// dependencies are those of a package, none of which is in the workspace.
func dependencies(p *workspace.Package) []semantic.Dependency {
	var out []semantic.Dependency
	for _, d := range p.Dependencies {
		out = append(out, semantic.Dependency{
			Name: d.Name, Package: d.Package, Version: d.Version, Features: p.FeaturesOf(d), Dev: d.Kind == workspace.DevDependency,
			Optional: d.Optional,
		})
	}
	return out
}
