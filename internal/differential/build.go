package differential

import (
	"fmt"
	"os/exec"
	"path/filepath"
)

// Build compiles p into a program in the folder dir and says where it is. The
// crates must have been prepared as linked.
func (c *Crates) Build(p Program, dir string) (string, error) {
	p.Binary, p.Clippy = true, false
	args := c.arguments(p, dir)
	for i, arg := range args {
		if arg == "metadata" {
			args[i] = "link"
		}
	}
	compile := exec.Command("rustc", args...)
	if out, err := compile.CombinedOutput(); err != nil {
		return "", fmt.Errorf("compile %s: %w\n%s", p.Path, err, out)
	}
	return filepath.Join(dir, "truth"), nil
}
