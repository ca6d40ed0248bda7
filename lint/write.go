package lint

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ErrChanged says that a file is no longer what was analysed.
var ErrChanged = errors.New("the file changed meanwhile")

// Write replaces the content of the file at path, which must still be before,
// by after. The new content is written beside the file and renamed over it, so
// that nobody ever sees half of it; the mode stays, and a symbolic link stays
// one.
func Write(path string, before, after []byte) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	info, err := os.Stat(target)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	current, err := os.ReadFile(target)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if !bytes.Equal(current, before) {
		return fmt.Errorf("write %s: %w", path, ErrChanged)
	}
	if err := replace(target, after, info.Mode()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func replace(target string, content []byte, mode os.FileMode) (err error) {
	temp, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			temp.Close()
			os.Remove(temp.Name())
		}
	}()
	if _, err = temp.Write(content); err != nil {
		return err
	}
	if err = temp.Chmod(mode.Perm()); err != nil {
		return err
	}
	if err = temp.Sync(); err != nil {
		return err
	}
	if err = temp.Close(); err != nil {
		return err
	}
	return os.Rename(temp.Name(), target)
}
