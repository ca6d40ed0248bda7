#!/bin/sh
# pack.sh BINARY DIR [deb|rpm]...: makes the packages for Linux of a built
# wakeful in DIR; both when none is named.
set -eu

NFPM=github.com/goreleaser/nfpm/v2/cmd/nfpm@v2.43.0

here=$(cd "$(dirname "$0")" && pwd)
binary=$1
mkdir -p "$2"
out=$(cd "$2" && pwd)
shift 2
[ $# -gt 0 ] || set -- deb rpm

TREE=$(mktemp -d)
trap 'rm -rf "$TREE"' EXIT
VERSION=$("$here/../version.sh" "$binary")
GOARCH=$(go env GOARCH)
export TREE VERSION GOARCH

# The licences as Debian's tools read them.
copyright() {
    cat <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: wakeful
Source: https://github.com/wakeful-rs/wakeful

Files: *
Copyright: $(sed -n 's/^Copyright (c) //p' "$here/../../LICENSE-MIT")
License: Expat or Apache-2.0

License: Expat
$(sed '1,4d; s/^$/./; s/^/ /' "$here/../../LICENSE-MIT")

License: Apache-2.0
 See /usr/share/common-licenses/Apache-2.0 on Debian, or
 https://www.apache.org/licenses/LICENSE-2.0.
END
}

# What Debian calls a changelog: the versions of the package. Ours says what
# is new, in CHANGELOG.md.
changelog() {
    cat <<END
wakeful ($(echo "$VERSION" | sed 's/-/~/')) unstable; urgency=medium

  * See CHANGELOG.md.

 -- The wakeful authors <wakeful@users.noreply.github.com>  $(LC_ALL=C date -u -R)
END
}

"$here/../install.sh" "$binary" "$TREE"
doc=$TREE/share/doc/wakeful
copyright >"$doc/copyright"
changelog >"$doc/changelog"
gzip -9n "$doc/changelog" "$doc/CHANGELOG.md" "$TREE/share/man/man1/wakeful.1"

for format; do
    go run "$NFPM" package --config "$here/nfpm.yaml" --packager "$format" --target "$out"
done
