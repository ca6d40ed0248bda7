#!/bin/sh
# notes.sh VERSION: what CHANGELOG.md says of a version such as 0.3.1; of what is
# unreleased where the version has no part of its own, as for a candidate.
set -eu

part() {
    awk -v title="## $1" '
        /^## / { inside = index($0 " ", title " ") == 1; next }
        inside { print }
    ' "$(dirname "$0")/../CHANGELOG.md"
}

notes=$(part "$1")
[ -n "$notes" ] || notes=$(part Unreleased)
printf '%s\n' "$notes"
