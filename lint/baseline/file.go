package baseline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// version is raised when older programs would misread the file.
const version = 1

// header is the first line of the file. Each further line is an Entry, and no
// line depends on another: git merges what two branches did to the file.
type header struct {
	Version int    `json:"wakeful-baseline"`
	About   string `json:"about,omitempty"`
}

const about = "findings that are known; `wakeful check --baseline FILE --write-baseline` writes them anew"

// New is a baseline of nothing, for a file at path.
func New(path string) (*Baseline, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find the folder of %s: %w", path, err)
	}
	return &Baseline{dir: filepath.Dir(abs)}, nil
}

// Read reads the file at path.
func Read(path string) (*Baseline, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the baseline: %w", err)
	}
	b, err := New(path)
	if err != nil {
		return nil, err
	}
	number := 0
	for line := range bytes.Lines(text) {
		if number++; len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if err := b.read(number, line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, number, err)
		}
	}
	if number == 0 {
		return nil, fmt.Errorf("%s: not a baseline: it is empty", path)
	}
	b.settle()
	return b, nil
}

func (b *Baseline) read(number int, line []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if number == 1 {
		var h header
		if err := decoder.Decode(&h); err != nil || h.Version < 1 {
			return fmt.Errorf("not a baseline: its first line is not {%q: %d}", "wakeful-baseline", version)
		}
		if h.Version > version {
			return fmt.Errorf("a baseline of version %d; this wakeful reads %d, a newer one wrote it", h.Version, version)
		}
		return nil
	}
	var e Entry
	if err := decoder.Decode(&e); err != nil {
		return fmt.Errorf("not an entry of a baseline: %w", err)
	}
	if e.Path == "" || e.Rule == "" || e.Fingerprint == "" || e.Count < 1 {
		return fmt.Errorf("this entry lacks its path, rule, fingerprint or count")
	}
	b.Entries = append(b.Entries, e)
	return nil
}

// Write writes the file at path, in whose folder the baseline was made.
func (b *Baseline) Write(path string) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(header{version, about}); err != nil {
		return fmt.Errorf("write the baseline: %w", err)
	}
	for _, e := range b.Entries {
		if err := encoder.Encode(e); err != nil {
			return fmt.Errorf("write the baseline: %w", err)
		}
	}
	if err := os.WriteFile(path, text.Bytes(), 0o666); err != nil {
		return fmt.Errorf("write the baseline: %w", err)
	}
	return nil
}
