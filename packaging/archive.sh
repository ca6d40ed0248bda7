#!/bin/sh
# archive.sh BINARY DIR: writes DIR/wakeful-PLATFORM.tar.gz, the tree that
# install.sh makes, in a folder of the archive's name.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
name=wakeful-$("$here/platform.sh")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$here/install.sh" "$1" "$work/$name"
mkdir -p "$2"
tar -czf "$2/$name.tar.gz" -C "$work" "$name"
