#!/usr/bin/env bash
# Builds the commit that is checked out a second time, in another folder, and compares the archives byte by byte.
# What the crates of others were compiled to is taken along; everything of this repository is compiled anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$PWD
there=$(mktemp -d)/diansuan
trap 'rm -rf "$(dirname "$there")"' EXIT

cargo run --quiet --package xtask -- release "$@"
git clone --quiet --no-hardlinks "$here" "$there"
cd "$there"
cp -a "$here/node_modules" .
mkdir -p target
cp -a "$here/target/wasm" target/
[ ! -d "$here/target/compressed" ] || cp -a "$here/target/compressed" target/
# What was built of this repository must not be found again.
rm -rf target/wasm/package
cargo build --quiet --workspace --bin xtask
target/debug/xtask release
diff "$here/target/release-archives/SHA256SUMS" target/release-archives/SHA256SUMS
(cd target/release-archives && sha256sum --quiet -c SHA256SUMS)
echo "two builds of $(git rev-parse --short HEAD) in two folders: the same archives"
