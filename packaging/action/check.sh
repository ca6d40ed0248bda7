#!/bin/sh
# check.sh: the action's check. WAKEFUL_PATHS, _ARGS, _DENY, _BASELINE, _SINCE,
# _ANNOTATIONS and _CACHE are the inputs of action.yml. Ends with the exit code
# of `wakeful check`; the outputs `sarif` and `exit-code` are set before that.
set -eu

# A job may use the action more than once.
sarif=$RUNNER_TEMP/$(cd "$RUNNER_TEMP" && mktemp -d wakeful-XXXXXX)/wakeful.sarif

have() {
    git rev-parse --quiet --verify "$1^{commit}" >/dev/null
}

# The commit to compare with. A shallow clone, which is what a job has unless it
# says otherwise, knows neither that nor where the histories parted.
since() {
    deepen=
    [ "$(git rev-parse --is-shallow-repository)" = false ] || deepen=--unshallow
    if [ -n "$deepen" ] || ! have "$WAKEFUL_SINCE"; then
        git fetch --quiet --no-tags $deepen --filter=blob:none origin "${WAKEFUL_SINCE#origin/}"
        have "$WAKEFUL_SINCE" || WAKEFUL_SINCE=FETCH_HEAD
    fi
    git rev-parse "$WAKEFUL_SINCE^{commit}"
}

# Words of inputs are split, and not globbed: wakeful knows patterns itself.
set -f
# shellcheck disable=SC2086
set -- $WAKEFUL_ARGS -- $WAKEFUL_PATHS
[ "$WAKEFUL_CACHE" != true ] || set -- --cache "$RUNNER_TEMP/wakeful-cache" "$@"
[ -z "$WAKEFUL_BASELINE" ] || set -- --baseline "$WAKEFUL_BASELINE" "$@"
if [ -n "$WAKEFUL_SINCE" ]; then
    commit=$(since)
    set -- --since "$commit" "$@"
fi
format=text
[ "$WAKEFUL_ANNOTATIONS" != true ] || format=github

code=0
wakeful check --deny "$WAKEFUL_DENY" --format "$format" \
    --output "sarif=$sarif" --output "markdown=$GITHUB_STEP_SUMMARY" "$@" || code=$?

echo "exit-code=$code" >>"$GITHUB_OUTPUT"
[ ! -s "$sarif" ] || echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
exit "$code"
