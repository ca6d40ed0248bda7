#!/bin/sh
# checksums.sh DIR: writes DIR/SHA256SUMS over all other files in DIR.
set -eu

cd "$1"
rm -f SHA256SUMS
sums=$(sha256sum -- *)
printf '%s\n' "$sums" >SHA256SUMS
