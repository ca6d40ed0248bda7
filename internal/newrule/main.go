// Command newrule starts a rule: the Go file, the page, the first case with its
// golden, and the line in rules.All. What it writes passes all tests at once.
package main

import (
	"fmt"
	"os"
	"os/exec"

	"github.com/wakeful-rs/wakeful/internal/built"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: make rule NAME=the_pattern TOPIC=await")
		os.Exit(2)
	}
	if err := start(built.Root(), os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "newrule:", err)
		os.Exit(1)
	}
}

// start writes the files of a rule of a topic into the repository at root and
// tells what it wrote.
func start(root, name, topic string) error {
	written, err := scaffold(root, name, topic)
	if err != nil {
		return err
	}
	for _, path := range written {
		fmt.Println("wrote", path)
	}
	golden := exec.Command("go", "test", "./lint/rules", "-run", "/^"+name+"$", "-update")
	golden.Dir = root
	if out, err := golden.CombinedOutput(); err != nil {
		return fmt.Errorf("write the golden: %w\n%s", err, out)
	}
	fmt.Println("wrote", casePath(name)+".golden")
	fmt.Println("now make it yours: CONTRIBUTING.md says how")
	return nil
}
