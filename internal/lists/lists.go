// Package lists reads the lists that tests are held to, an entry a line.
package lists

import (
	"fmt"
	"os"
	"strings"
)

// Each calls f for the lines of a list that are neither empty nor comments,
// which begin with #.
func Each(path string, f func(line string) error) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read list: %w", err)
	}
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := f(line); err != nil {
			return fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
	}
	return nil
}
