# Finds or brings a cargo that can build for wasm32-unknown-unknown. The build looks in the same two
# places by itself; DIANSUAN_WASM_CARGO names another cargo to use instead.
# shellcheck shell=bash

WASM_TARGET=wasm32-unknown-unknown
DEBIAN_LIB=/usr/lib/rustlib/$WASM_TARGET/lib

bring_wasm_target() {
    if [ -n "${DIANSUAN_WASM_CARGO:-}" ]; then
        echo "  $DIANSUAN_WASM_CARGO, as DIANSUAN_WASM_CARGO says"
    elif rustup_has_target; then
        echo "  the Rust toolchain has it"
    elif debian_has_target; then
        echo "  Debian's Rust has it"
    elif ask_rustup || debian_toolchain; then
        echo "  installed"
    else
        cat >&2 <<TEXT
  No Rust toolchain here can build for $WASM_TARGET. Either
    - run 'rustup target add $WASM_TARGET' where rustup reaches its server, or
    - on Debian 12 run this once as root (or with sudo), so that it can install rustc-web.
TEXT
        return 1
    fi
}

has_std() { compgen -G "$1/libstd-*.rlib" >/dev/null; }

rustup_has_target() {
    local sysroot
    sysroot=$(rustc --print sysroot 2>/dev/null) && has_std "$sysroot/lib/rustlib/$WASM_TARGET/lib"
}

debian_has_target() { [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ] && has_std "$DEBIAN_LIB"; }

# Where rustup can't reach its server it does not fail: it hangs.
ask_rustup() {
    command -v rustup >/dev/null || return 1
    echo "  rustup target add $WASM_TARGET (20 s at most)"
    timeout 20 rustup target add "$WASM_TARGET" >/dev/null 2>&1 || true
    rustup_has_target && return 0
    echo "  rustup could not bring it"
    return 1
}

# Debian's security archive has a current rustc (its browsers need it) with its sources.
debian_toolchain() {
    [ -f /etc/debian_version ] || return 1
    local packages=(rustc-web cargo-web rust-web-src rust-web-llvm lld-22)
    dpkg -s "${packages[@]}" >/dev/null 2>&1 || apt_install "${packages[@]}" || return 1
    debian_has_target && return 0
    step "standard library for $WASM_TARGET from Debian's sources" build_std
}

build_std() {
    local work
    work=$(mktemp -d) || return 1
    mkdir "$work/src" "$work/lib"
    cat >"$work/Cargo.toml" <<'TOML'
[package]
name = "stdprobe"
version = "0.1.0"
edition = "2021"
[lib]
crate-type = ["cdylib"]
TOML
    : >"$work/src/lib.rs"
    # Without the bitcode a later `lto = true` fails.
    (cd "$work" && unset CARGO_TARGET_DIR && PATH="/usr/bin:$PATH" RUSTC_BOOTSTRAP=1 \
        RUSTFLAGS=-Cembed-bitcode=yes CARGO_PROFILE_RELEASE_OPT_LEVEL=s timeout 900 /usr/bin/cargo build \
        --quiet --release --target "$WASM_TARGET" -Z build-std=std,panic_abort -Z build-std-features=) || {
        rm -rf "$work"
        return 1
    }
    find "$work/target/$WASM_TARGET/release/deps" -name '*.rlib' ! -name '*stdprobe*' \
        -exec cp {} "$work/lib/" \;
    # Moved as a whole, so that nothing half copied is taken for the real thing.
    as_root mkdir -p "$(dirname "$DEBIAN_LIB")" && as_root rm -rf "$DEBIAN_LIB" &&
        as_root cp -r "$work/lib" "$DEBIAN_LIB.new" && as_root chmod -R a+rX "$DEBIAN_LIB.new" &&
        as_root mv "$DEBIAN_LIB.new" "$DEBIAN_LIB"
    rm -rf "$work"
    debian_has_target
}
