#!/bin/sh
# platform.sh: the platform that is built for, by the names of npm and of the
# editor's marketplace, such as linux-x64.
set -eu

case $(go env GOOS) in
windows) system=win32 ;;
*) system=$(go env GOOS) ;;
esac
case $(go env GOARCH) in
amd64) processor=x64 ;;
*) processor=$(go env GOARCH) ;;
esac
echo "$system-$processor"
