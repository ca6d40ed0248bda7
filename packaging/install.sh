#!/bin/sh
# install.sh BINARY PREFIX: puts a built wakeful below PREFIX, such as
# /usr/local, with the name that cargo looks for, the manual, the shells'
# completions and the licences. Archives and packages hold the same tree.
set -eu

binary=$1
prefix=$2
root=$(dirname "$0")/..
suffix=
case $binary in *.exe) suffix=.exe ;; esac

# into FILE COMMAND...: what the command prints becomes the file.
into() {
    file=$prefix/$1
    shift
    mkdir -p "$(dirname "$file")"
    "$@" >"$file"
}

mkdir -p "$prefix/bin" "$prefix/share/man/man1" "$prefix/share/doc/wakeful"
cp "$binary" "$prefix/bin/wakeful$suffix"
chmod 755 "$prefix/bin/wakeful$suffix"
ln -sf "wakeful$suffix" "$prefix/bin/cargo-wakeful$suffix" # a copy where there are no links
"$binary" man "$prefix/share/man/man1"
into share/bash-completion/completions/wakeful "$binary" completion bash
into share/zsh/site-functions/_wakeful "$binary" completion zsh
into share/fish/vendor_completions.d/wakeful.fish "$binary" completion fish
cp "$root/LICENSE-APACHE" "$root/LICENSE-MIT" "$root/CHANGELOG.md" "$root/README.md" "$prefix/share/doc/wakeful"
