#!/usr/bin/env bash
# Builds the package without unstable settings, and holds it against the vectors.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
"${CARGO_TARGET_DIR:-target}/debug/xtask" stable
cd tests
DIANSUAN_PKG="$PWD/../target/stable/pkg" node --test api/vectors.test.mjs
