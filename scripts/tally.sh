# Runs the steps of ./test, counts the tests that ran in them, and sums up.
# shellcheck shell=bash

LOGS=target/test-logs
PASSED=0
FAILED=0
TABLE=()

# count WHAT LOG: how many tests the runners' closing lines in a log report as passed or failed.
#   cargo       test result: ok. 12 passed; 0 failed; …
#   node        # pass 12  (or, with the spec reporter, ℹ pass 12)
#   Playwright      12 passed (3.4s)
#   our own     12 passed, 0 failed
count() {
    local node=pass
    [ "$1" = failed ] && node=fail
    sed -E 's/\x1b\[[0-9;]*m//g' "$2" | awk -v what="$1" -v node="$node" '
        /^test result: / { for (i = 2; i <= NF; i++) if ($i == what ";") n += $(i - 1) }
        ($1 == "#" || $1 == "ℹ") && $2 == node && NF == 3 { n += $3 }
        /^ +[0-9]+ (passed|failed|flaky|interrupted|did not run)( \(.*\))?$/ {
            bad = $2 != "passed"
            if ((what == "failed") == bad) n += $1
        }
        /^[0-9]+ passed, [0-9]+ failed$/ { n += what == "passed" ? $1 : $3 }
        END { print n + 0 }'
}

# tally NAME COMMAND: one step. A step without tests of its own counts as one test when it fails;
# a step of tests in which none ran has failed.
tally() {
    local name=$1 log="$LOGS/$1.log" began=$SECONDS code=0 passed failed verdict=passed
    shift
    mkdir -p "$LOGS"
    printf '▸ %s …\n' "$name"
    "$@" </dev/null 2>&1 | tee "$log" || code=$?
    passed=$(count passed "$log") failed=$(count failed "$log")
    case $name in
        fmt | clippy | rules | build | deny) ;;
        *)
            if [ "$code" -eq 0 ] && [ "$passed" -eq 0 ]; then
                echo "  $name: no test ran" >&2
                code=1
            fi
            ;;
    esac
    if [ "$code" -ne 0 ]; then
        verdict=FAILED
        [ "$failed" -gt 0 ] || failed=1
    elif [ "$failed" -gt 0 ]; then
        verdict=FAILED
    fi
    PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
    TABLE+=("$(printf '%-14s %6s s  %-6s  %5s passed, %s failed' \
        "$name" "$((SECONDS - began))" "$verdict" "$passed" "$failed")")
    printf '  %s: %s after %s s\n' "$name" "$verdict" "$((SECONDS - began))"
}

sum_up() {
    printf '\n'
    printf '%s\n' "${TABLE[@]}"
    printf 'total          %6s s; logs in %s/\n' "$SECONDS" "$LOGS"
    printf '%s passed, %s failed\n' "$PASSED" "$FAILED"
    [ "$FAILED" -eq 0 ]
}
