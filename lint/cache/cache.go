// Package cache remembers values in a folder by a key that stands for all they
// were made of, so that nothing in it can be out of date. Any number of
// processes may use a folder at once. What is damaged is not there.
package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Key stands for all that a value was made of.
type Key [sha256.Size]byte

// Folder is where values are remembered, each in a file of its own.
type Folder string

// ending is that of the files with values.
const ending = ".wakeful"

// kept is how long a value is remembered that nobody asks for.
const kept = 30 * 24 * time.Hour

func (f Folder) file(k Key) string { return filepath.Join(string(f), hex.EncodeToString(k[:])+ending) }

// Load fills in the value that was saved under the key. It says whether there
// is one; otherwise the value may be anything.
func (f Folder) Load(k Key, value any) bool {
	name := f.file(k)
	content, err := os.ReadFile(name)
	if err != nil || len(content) < sha256.Size {
		return false
	}
	sum, content := content[:sha256.Size], content[sha256.Size:]
	if own := sha256.Sum256(content); !bytes.Equal(sum, own[:]) {
		return false
	}
	if gob.NewDecoder(bytes.NewReader(content)).Decode(value) != nil {
		return false
	}
	now := time.Now()
	_ = os.Chtimes(name, now, now) // where that is not allowed it is only forgotten earlier
	return true
}

// Save remembers the value under the key, and forgets what was not asked for in
// a month.
func (f Folder) Save(k Key, value any) error {
	var content bytes.Buffer
	if err := gob.NewEncoder(&content).Encode(value); err != nil {
		return fmt.Errorf("encode for the cache: %w", err)
	}
	if err := f.make(); err != nil {
		return fmt.Errorf("make the cache: %w", err)
	}
	f.forget(time.Now().Add(-kept))
	sum := sha256.Sum256(content.Bytes())
	if err := f.write(f.file(k), sum[:], content.Bytes()); err != nil {
		return fmt.Errorf("write to the cache: %w", err)
	}
	return nil
}

// make makes the folder and tells others what it is: backups by the tag, and
// git, in case it lies in a repository.
func (f Folder) make() error {
	if err := os.MkdirAll(string(f), 0o777); err != nil {
		return err
	}
	for name, text := range map[string]string{
		"CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# Results that wakeful remembers; it may be deleted at any time.\n",
		".gitignore":   "*\n",
	} {
		path := filepath.Join(string(f), name)
		if _, err := os.Lstat(path); errors.Is(err, os.ErrNotExist) {
			if err := f.write(path, []byte(text)); err != nil {
				return err
			}
		}
	}
	return nil
}

// write writes a file such that nobody ever sees a part of it.
func (f Folder) write(path string, parts ...[]byte) error {
	temp, err := os.CreateTemp(string(f), temporary+"*")
	if err != nil {
		return err
	}
	_, err = temp.Write(bytes.Join(parts, nil))
	if err = errors.Join(err, temp.Close()); err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err == nil {
		return nil
	}
	_ = os.Remove(temp.Name())
	if _, there := os.Stat(path); there == nil {
		return nil // somebody has it open, which Windows minds: it says the same
	}
	return err
}

// temporary is how files begin that are being written.
const temporary = ".new-"

// forget deletes what was last used before then, and what writers left behind
// that were stopped.
func (f Folder) forget(then time.Time) {
	entries, err := os.ReadDir(string(f))
	if err != nil {
		return
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ending) && !strings.HasPrefix(e.Name(), temporary) {
			continue
		}
		if info, err := e.Info(); err == nil && info.ModTime().Before(then) {
			_ = os.Remove(filepath.Join(string(f), e.Name()))
		}
	}
}
