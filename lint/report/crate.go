package report

// Crate is the target of a Cargo package that a file belongs to.
type Crate struct {
	PackageID string // as cargo spells it
	Manifest  string // path of Cargo.toml; "" for a loose file
	Kind      string // as cargo's JSON spells it: lib, bin, test, example, bench, custom-build, proc-macro
	Name      string
	Root      string // path of the target's root file
	Edition   string
}

// target is the crate in cargo's JSON. wakeful does not know whether a manifest
// switches tests or documentation off, and says what cargo does unless it does.
func (c Crate) target() cargoTarget {
	kind, produced := c.Kind, "bin"
	if kind == "lib" || kind == "proc-macro" {
		produced = kind
	}
	return cargoTarget{
		Kind: []string{kind}, CrateTypes: []string{produced}, Name: c.Name, Root: c.Root, Edition: c.Edition,
		Doc: kind == "lib" || kind == "bin" || kind == "proc-macro", DocTest: kind == "lib", Test: kind != "custom-build" && kind != "bench" && kind != "example",
	}
}
