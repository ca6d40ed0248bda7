#!/bin/sh
# pack.sh BINARY DIR: packs for npm, in DIR, the package of the platform that
# BINARY was built for, and `wakeful`, which depends on one for each platform.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
binary=$1
mkdir -p "$2"
out=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

platform=$("$here/../platform.sh")
version=$("$here/../version.sh" "$binary")

mkdir -p "$work/platform/bin"
cp "$binary" "$work/platform/bin"
cat >"$work/platform/package.json" <<END
{
  "name": "@wakeful-rs/$platform",
  "version": "$version",
  "description": "The program of the package wakeful, for $platform",
  "homepage": "https://github.com/wakeful-rs/wakeful",
  "repository": { "type": "git", "url": "git+https://github.com/wakeful-rs/wakeful.git" },
  "license": "MIT OR Apache-2.0",
  "os": ["${platform%-*}"],
  "cpu": ["${platform#*-}"],
  "preferUnplugged": true
}
END

cp -R "$here/wakeful" "$work/wakeful"
sed "s/0\.0\.0-unpacked/$version/" "$here/wakeful/package.json" >"$work/wakeful/package.json"

for package in platform wakeful; do
    cp "$here/../../LICENSE-APACHE" "$here/../../LICENSE-MIT" "$work/$package"
    npm pack --silent --pack-destination "$out" "$work/$package"
done
