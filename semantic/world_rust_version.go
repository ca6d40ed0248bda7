package semantic

import (
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// ForRust says whether the package is for Rust 1.minor and newer only: Yes when
// its rust-version or its edition says so, No when its rust-version promises
// that an older one will do, Unknown when nothing is promised.
func (p *Package) ForRust(minor int) types.Verdict {
	if p.Edition >= 2024 && minor <= firstOf2024 {
		return types.Yes
	}
	parts := strings.Split(p.RustVersion, ".")
	if len(parts) < 2 || parts[0] != "1" {
		return types.Unknown
	}
	have, err := strconv.Atoi(parts[1])
	switch {
	case err != nil:
		return types.Unknown
	case have < minor:
		return types.No
	}
	return types.Yes
}

// NativeAsyncTraits is the minor version of the first Rust in which traits have
// async methods of their own.
const NativeAsyncTraits = 75

// firstOf2024 is the Rust that brought the edition 2024: no other than 1.85 or
// newer can read such a package.
const firstOf2024 = 85
