#!/bin/sh
# all.sh DIR: builds wakeful and makes in DIR everything that is shipped for
# this platform.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
binary=$here/../dist/wakeful$(go env GOEXE)

"$here/build.sh" "$binary"
"$here/archive.sh" "$binary" "$out"
"$here/npm/pack.sh" "$binary" "$out"
if [ "$(go env GOOS)" = linux ]; then
    "$here/linux/pack.sh" "$binary" "$out"
fi
