# Finds or brings a Rust compiler with its standard library's sources, which is what builds for the
# browser need. The build looks in the same two places by itself; DIANSUAN_WASM_CARGO names another
# cargo to use instead.
# shellcheck shell=bash

# The release that everything is built and tested with. A rust-toolchain.toml would make rustup fetch
# it under this name even where the same release is there as "stable", and rustup hangs where it can't
# reach its server; so the release is compared instead. Another one may refuse the unstable settings of
# builds for the browser; DIANSUAN_STABLE=1 builds without them.
RUST_RELEASE=1.95.0

say_other_rust() {
    local release
    release=$(rustc --version | cut -d' ' -f2)
    [ "$release" = "$RUST_RELEASE" ] ||
        echo "Rust $release is not the release this is tested with ($RUST_RELEASE); if a build for the browser refuses a setting, try DIANSUAN_STABLE=1." >&2
}

bring_wasm_toolchain() {
    if [ -n "${DIANSUAN_WASM_CARGO:-}" ]; then
        echo "  $DIANSUAN_WASM_CARGO, as DIANSUAN_WASM_CARGO says"
    elif [ -n "${DIANSUAN_STABLE:-}" ]; then
        echo "  without unstable settings, as DIANSUAN_STABLE says"
    elif has_sources rustc; then
        echo "  the Rust toolchain has it"
    elif debian_has_sources; then
        echo "  Debian's Rust has it"
    elif ask_rustup || debian_toolchain; then
        echo "  installed"
    else
        cat >&2 <<TEXT
  No Rust compiler here has the sources of its standard library. Either
    - run 'rustup component add rust-src' where rustup reaches its server, or
    - on Debian 12 run this once as root (or with sudo), so that it can install rustc-web.
TEXT
        return 1
    fi
}

has_sources() {
    local sysroot
    sysroot=$("$1" --print sysroot 2>/dev/null) &&
        [ -f "$sysroot/lib/rustlib/src/rust/library/std/Cargo.toml" ]
}

debian_has_sources() { [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ] && has_sources /usr/bin/rustc; }

# Where rustup can't reach its server it does not fail: it hangs.
ask_rustup() {
    command -v rustup >/dev/null || return 1
    echo "  rustup component add rust-src (30 s at most)"
    timeout 30 rustup component add rust-src >/dev/null 2>&1 || true
    has_sources rustc && return 0
    echo "  rustup could not bring it"
    return 1
}

# Debian's security archive has a current rustc (its browsers need it) with its sources and linker.
debian_toolchain() {
    [ -f /etc/debian_version ] || return 1
    apt_install rustc-web cargo-web rust-web-src rust-web-llvm lld-22 && debian_has_sources
}
