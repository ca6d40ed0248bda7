package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/wakeful-rs/wakeful/workspace"
)

// subcommand is the word behind `cargo`, which cargo passes on as the first
// argument of the program cargo-wakeful.
const subcommand = "wakeful"

// fromCargo takes apart what a process was started with. Where cargo started
// it, or a person under the name that cargo knows, no command means check, as
// in `cargo wakeful --fix`.
func fromCargo(argv []string) (args []string, byCargo bool) {
	name := strings.TrimSuffix(filepath.Base(argv[0]), ".exe")
	args, byCargo = argv[1:], name == "cargo-"+subcommand
	if len(args) > 0 && args[0] == subcommand {
		args, byCargo = args[1:], true
	}
	if byCargo && namesNoCommand(args) {
		args = append([]string{"check"}, args...)
	}
	return args, byCargo
}

// namesNoCommand says that there are flags of a command at most, and none that
// the root has too.
func namesNoCommand(args []string) bool {
	if len(args) == 0 {
		return true
	}
	switch args[0] {
	case "-h", "--help", "-V", "--version":
		return false
	}
	return strings.HasPrefix(args[0], "-")
}

// cargoFlags are what check takes from cargo's own commands.
type cargoFlags struct{ manifest string }

func (f *cargoFlags) register(command *cobra.Command) {
	command.Flags().StringVar(&f.manifest, "manifest-path", "", "check the package or workspace of this `Cargo.toml`")
}

// paths are what to check: as cargo does, the package or workspace around the
// current folder where nothing is named.
func (f cargoFlags) paths(args []string) ([]string, error) {
	switch {
	case f.manifest != "" && len(args) > 0:
		return nil, usageError("--manifest-path and paths exclude each other")
	case f.manifest != "" && filepath.Base(f.manifest) != workspace.ManifestName:
		return nil, usageError("--manifest-path %s: want the path of a %s", f.manifest, workspace.ManifestName)
	case f.manifest != "":
		return []string{f.manifest}, nil
	case len(args) > 0:
		return args, nil
	}
	if manifest := workspace.NearestManifest("."); manifest != "" {
		return []string{manifest}, nil
	}
	return nil, usageError("there is no %s in this folder or above it", workspace.ManifestName)
}
