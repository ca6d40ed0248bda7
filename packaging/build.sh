#!/bin/sh
# build.sh [FILE]: builds wakeful as it is shipped, dist/wakeful unless FILE
# says otherwise: for the platform of `go env`, stripped, and static where the
# system allows it. The version comes from git, through Go's build info.
set -eu

out=${1:-$(dirname "$0")/../dist/wakeful$(go env GOEXE)}
mkdir -p "$(dirname "$out")"
out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")

link='-s -w'
case $(go env GOOS) in
linux | windows) link="$link -linkmode external -extldflags -static" ;;
darwin) export MACOSX_DEPLOYMENT_TARGET="${MACOSX_DEPLOYMENT_TARGET:-12.0}" ;; # else only systems like this one
esac

# Without netgo and osusergo, a static program would still want the C
# library's own plug-ins for names and users.
cd "$(dirname "$0")/.."
CGO_ENABLED=1 go build -trimpath -buildvcs=auto -tags netgo,osusergo -ldflags "$link" -o "$out" ./cmd/wakeful
