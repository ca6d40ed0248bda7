#!/bin/sh
# download.sh: the action's first step. Puts a release on PATH, or says that the
# program is to be built, in the output `source`: what to keep it under.
#
# WAKEFUL_VERSION    a release such as v0.3.1, "latest", or "source"
# WAKEFUL_DEFAULTED  "true": WAKEFUL_VERSION is what the action was pinned to,
#                    where a branch, a commit or v1 means "source"
# WAKEFUL_RELEASES   the address of the releases
# The rest (RUNNER_*, GITHUB_*) is GitHub's.
set -eu

fail() {
    echo "::error::$1"
    exit 3
}

build_instead() {
    echo "source=wakeful-built-$RUNNER_OS-$RUNNER_ARCH-$(sources | checksum | cut -d' ' -f1)" >>"$GITHUB_OUTPUT"
    exit 0
}

# All that the program is built of.
sources() {
    cd "$(dirname "$0")/../.."
    find . -type f ! -path './.*' ! -path './testdata/*' ! -path './editors/*' | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cat
}

# Which asset is this machine's; see packaging/platform.sh.
platform() {
    case $RUNNER_OS-$RUNNER_ARCH in
    Linux-X64) echo linux-x64 ;;
    Linux-ARM64) echo linux-arm64 ;;
    macOS-X64) echo darwin-x64 ;;
    macOS-ARM64) echo darwin-arm64 ;;
    Windows-X64) echo win32-x64 ;;
    esac
}

checksum() {
    if command -v sha256sum >/dev/null; then
        sha256sum "$@"
    else
        shasum -a 256 "$@"
    fi
}

fetch() {
    curl --fail --silent --show-error --location --retry 3 --remote-name "$1/$2" ||
        fail "$1/$2 cannot be downloaded"
}

case $WAKEFUL_VERSION in
source) build_instead ;;
latest) from=$WAKEFUL_RELEASES/latest/download ;;
v[0-9]*.[0-9]*.[0-9]*) from=$WAKEFUL_RELEASES/download/$WAKEFUL_VERSION ;;
*)
    [ "$WAKEFUL_DEFAULTED" = true ] && build_instead
    fail "version: $WAKEFUL_VERSION is neither a release such as v0.3.1 nor latest nor source"
    ;;
esac

platform=$(platform)
[ -n "$platform" ] || build_instead
archive=wakeful-$platform.tar.gz

cd "$RUNNER_TEMP"
fetch "$from" "$archive"
fetch "$from" SHA256SUMS
grep " [ *]$archive\$" SHA256SUMS >"$archive.sha256" || fail "SHA256SUMS does not name $archive"
checksum --check "$archive.sha256" || fail "$archive is not what SHA256SUMS says"
tar -xzf "$archive"

echo "$RUNNER_TEMP/wakeful-$platform/bin" >>"$GITHUB_PATH"
