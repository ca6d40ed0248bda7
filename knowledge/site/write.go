package site

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// marker is the file by which a folder is known as a site of ours. It lists the
// site's files, so that the next one can take away those that it has not.
const marker = ".wakeful-site"

// ErrNotSite says that a folder has files in it that are no site of ours.
var ErrNotSite = errors.New("the folder is not empty, and holds no site that was written before")

// Write makes the site in the folder dir, which it makes when it is missing. A
// folder with other things in it is ErrNotSite; force writes there
// anyway. Nothing but files of an earlier site is ever removed.
func Write(dir string, force bool) error {
	files, err := Files()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("make folder: %w", err)
	}
	// Below the root nothing leads outside, whatever links or a marker say.
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("open folder: %w", err)
	}
	defer root.Close()
	earlier, err := earlierFiles(root)
	if err != nil {
		return err
	}
	if earlier == nil && !force {
		if entries, err := fs.ReadDir(root.FS(), "."); err != nil || len(entries) > 0 {
			return errors.Join(ErrNotSite, err)
		}
	}
	names := slices.Sorted(maps.Keys(files))
	files[marker] = []byte(strings.Join(names, "\n") + "\n")
	for _, name := range append([]string{marker}, names...) {
		if err := writeFile(root, name, files[name]); err != nil {
			return err
		}
	}
	for _, name := range earlier {
		if _, still := files[name]; !still {
			_ = root.Remove(filepath.FromSlash(name)) // who removed it first did it for us
		}
	}
	return nil
}

// earlierFiles are the files of the site that is in the folder, nil when none
// is.
func earlierFiles(root *os.Root) ([]string, error) {
	list, err := fs.ReadFile(root.FS(), marker)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", marker, err)
	}
	return strings.Fields(string(list)), nil
}

func writeFile(root *os.Root, name string, text []byte) error {
	if dir := path.Dir(name); dir != "." { // no file lies deeper
		if err := root.Mkdir(dir, 0o777); err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("make folder %s: %w", dir, err)
		}
	}
	file, err := root.Create(filepath.FromSlash(name))
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	_, err = file.Write(text)
	if err := errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}
