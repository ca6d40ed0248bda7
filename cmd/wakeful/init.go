package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/proposal"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/workspace"
)

type initFlags struct {
	dir          string
	force, print bool
	jobs         int
}

func newInit(a app) *cobra.Command {
	var f initFlags
	command := &cobra.Command{
		Use:   "init [FOLDER]",
		Short: "Propose a wakeful.toml, after a look at what is there",
		Long: `Propose a wakeful.toml for the code below FOLDER, by default the current folder,
after a check that counts what every rule finds and a look at packages, runtimes,
tests and the settings of clippy. The proposal changes nothing until you turn its
comments into settings.`,
		Example: `  wakeful init
  wakeful init --print crates/server`,
		Args: oneArgAtMost("FOLDER"),
		RunE: func(command *cobra.Command, args []string) error {
			f.dir = "."
			if len(args) > 0 {
				f.dir = args[0]
			}
			return proposeConfig(command.Context(), a, f)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.BoolVar(&f.print, "print", false, "print the proposal and write no file")
	flags.BoolVar(&f.force, "force", false, "overwrite the wakeful.toml that is there")
	flags.IntVar(&f.jobs, "jobs", 0, "read and check `N` files at once (default: one for each processor)")
	return command
}

// tooMany is from how many findings on nobody mends all of them at once.
const tooMany = 20

func proposeConfig(ctx context.Context, a app, f initFlags) error {
	spendMemory(freelyAtOnce)
	dir, err := filepath.Abs(f.dir)
	if err != nil {
		return exit{exitFailed, err}
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return exit{exitFailed, fmt.Errorf("%s is not a folder", report.Printable(f.dir))}
	}
	path := filepath.Join(dir, workspace.ConfigName)
	there := exists(path)
	c := check{app: a, options: checkOptions{
		paths: []string{dir}, deny: lint.Hint, jobs: f.jobs, noConfig: there,
	}}
	if there && !f.force && !f.print {
		return usageError("there is a %s already; --force overwrites it, --print writes nothing", display(path))
	}
	facts, earlier, err := c.look(ctx, dir)
	if err != nil {
		return err
	}
	text, err := facts.TOML()
	if err != nil {
		return exit{exitFailed, err}
	}
	if f.print {
		_, err := fmt.Fprint(a.stdout, text)
		return err
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		return exit{exitFailed, fmt.Errorf("write the proposal: %w", err)}
	}
	fmt.Fprintf(a.stderr, "wrote %s after %s in %s\n", report.Printable(display(path)), report.Count(facts.Findings, "finding"), report.Count(facts.Files, "file"))
	if earlier != "" {
		a.complain("%s no longer applies below this folder: only the nearest configuration does", report.Printable(display(earlier)))
	}
	if facts.Findings > tooMany {
		fmt.Fprintln(a.stderr, "to begin with what is new: wakeful check --baseline wakeful-baseline.jsonl --write-baseline")
	}
	return nil
}

// look checks what is below dir, with the settings that are there already.
// earlier is the configuration that counted in dir, "" for none.
func (c check) look(ctx context.Context, dir string) (facts proposal.Facts, earlier string, err error) {
	bar := newProgress(c.stderr, true)
	defer bar.done()
	m, err := c.open(ctx, bar)
	if err != nil {
		return facts, "", err
	}
	r, err := c.inspect(ctx, narrowing{}, m, bar.step(stepChecking))
	if err != nil {
		return facts, "", err
	}
	for _, config := range m.disk.Configs {
		if rel, err := filepath.Rel(config.Dir, dir); err == nil && filepath.IsLocal(rel) {
			earlier = config.Path // the nearest is the last
		}
	}
	return proposal.Look(dir, m.disk, m.work, m.runner, r.findings), earlier, nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}
