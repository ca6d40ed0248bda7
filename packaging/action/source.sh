#!/bin/sh
# source.sh: builds the program from the action's own sources, unless an
# earlier run did, and puts it on PATH. Follows download.sh where that has no
# release to download.
set -eu

bin=$RUNNER_TEMP/wakeful-source/bin
[ -d "$bin" ] || "$(dirname "$0")/../build.sh" "$bin/wakeful$(go env GOEXE)"
echo "$bin" >>"$GITHUB_PATH"
