#!/bin/sh
# publish.sh DIR: publishes what pack.sh made for all platforms: the platforms
# first, then the package that depends on them. A candidate such as 0.3.0-rc.1
# doesn't become what people get by default.
set -eu

for archive in "$1"/wakeful-rs-*.tgz "$1"/wakeful-[0-9]*.tgz; do
    case ${archive##*/} in
    *-[0-9]*.[0-9]*.[0-9]*-*.tgz) tag=next ;;
    *) tag=latest ;;
    esac
    npm publish --access public --provenance --tag "$tag" "$archive"
done
