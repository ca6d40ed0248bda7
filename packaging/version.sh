#!/bin/sh
# version.sh BINARY: the version of a built wakeful as packages write it, such
# as 0.3.1. The program itself knows it from its build.
set -eu

version=$("$1" --version)
case $version in
*' v'*) echo "${version#* v}" ;;
*) echo "0.0.0-${version#* }" ;; # built outside of a repository
esac
