# Shared by ./run and ./test: steps that say what they do and how long it took, and what they bring.
# Whatever reaches for a network has a time limit and a message.
# shellcheck shell=bash

# shellcheck disable=SC2034 # used by ./run and ./test
XTASK=${CARGO_TARGET_DIR:-target}/debug/xtask

# step NAME COMMAND…: runs it, prints the seconds, hands on its exit code.
step() {
    local name=$1 began=$SECONDS code=0
    shift
    printf '▸ %s …\n' "$name"
    "$@" || code=$?
    if [ "$code" -eq 0 ]; then
        printf '  %s: %s s\n' "$name" "$((SECONDS - began))"
    else
        printf '  %s: FAILED after %s s (exit %s)\n' "$name" "$((SECONDS - began))" "$code" >&2
    fi
    return "$code"
}

# as_root COMMAND…: directly as root, else through sudo where it asks for no password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        echo "  this needs root, or sudo without a password: $*" >&2
        return 126
    fi
}

# apt_install PACKAGE…: brings Debian packages within a time limit.
apt_install() {
    command -v apt-get >/dev/null || {
        echo "  there is no apt-get here to bring: $*" >&2
        return 127
    }
    echo "  apt-get install $*"
    as_root env DEBIAN_FRONTEND=noninteractive timeout 180 apt-get update -qq ||
        echo "  apt-get update did not finish within 3 minutes; going on with the lists that are here" >&2
    as_root env DEBIAN_FRONTEND=noninteractive timeout 600 \
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null || {
        echo "  apt-get could not install within 10 minutes: $*" >&2
        return 1
    }
}

# npm_install FOLDER: installs what its lock file names, unless that is there already.
npm_install() {
    local stamp="$1/node_modules/.installed"
    [ -f "$1/package-lock.json" ] || {
        echo "  $1/package-lock.json is missing" >&2
        return 1
    }
    if cmp -s "$1/package-lock.json" "$stamp"; then
        return 0
    fi
    # Browsers come from the system, never from a download of the test tool's own.
    (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1 \
        NPM_CONFIG_UPDATE_NOTIFIER=false \
        timeout 600 npm ci --no-audit --no-fund --loglevel=error) || {
        echo "  npm could not install $1/package-lock.json within 10 minutes; is its registry reachable?" >&2
        return 1
    }
    cp "$1/package-lock.json" "$stamp"
}

# All crates at once, so that no later step needs the network.
fetch_crates() {
    timeout 600 cargo fetch --quiet || {
        echo "  cargo could not fetch the crates within 10 minutes; is its registry reachable?" >&2
        return 1
    }
}

# The program behind `cargo xtask`. Of the whole workspace, so that crates are compiled with the
# features that the prerenderer and the tests need too, and only once.
build_xtask() {
    timeout 1200 cargo build --quiet --workspace --bin xtask
}

# Firefox, and WebKit with a screen to draw on: every calculator is tried in them once.
bring_engines() {
    local missing=()
    command -v firefox-esr >/dev/null || missing+=(firefox-esr)
    command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

# Servers to try the recipes on; none of them is left running.
bring_hosts() {
    local missing=() program
    for program in nginx caddy apache2; do
        PATH="$PATH:/usr/sbin" command -v "$program" >/dev/null || missing+=("$program")
    done
    [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

# cargo-deny, compiled once into target/tools.
CARGO_DENY=target/tools/bin/cargo-deny
bring_cargo_deny() {
    [ -x "$CARGO_DENY" ] && return 0
    echo "  cargo install cargo-deny (20 minutes at most)"
    timeout 1200 cargo install --quiet --locked --root target/tools --target-dir target/tools/build \
        cargo-deny@0.20.2 || {
        echo "  cargo-deny could not be installed" >&2
        return 1
    }
}
run_cargo_deny() { "$CARGO_DENY" --offline check licenses bans sources; }

# A Chromium for the browser tests, with a font for Chinese. Tells the tests in CHROME_PATH. The engine
# without windows does most of the tests at a third of the work, where Debian has it.
bring_chromium() {
    if ! find_chromium; then
        apt_install chromium fonts-noto-cjk || true
        find_chromium || {
            echo "  The browser tests need Chromium or Chrome on the PATH, or its path in CHROME_PATH." >&2
            return 1
        }
    fi
    if ! command -v chromium-headless-shell >/dev/null && command -v apt-get >/dev/null; then
        apt_install chromium-headless-shell || echo "  the whole browser does all the tests" >&2
    fi
    if command -v fc-list >/dev/null && ! fc-list :lang=zh | grep . >/dev/null; then
        apt_install fonts-noto-cjk || echo "  without a Chinese font screenshots show empty boxes" >&2
    fi
    echo "  $CHROME_PATH"
}

find_chromium() {
    local name
    if [ -n "${CHROME_PATH:-}" ] && [ -x "$CHROME_PATH" ]; then
        export CHROME_PATH
        return 0
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if CHROME_PATH=$(command -v "$name"); then
            export CHROME_PATH
            return 0
        fi
    done
    return 1
}

need() {
    command -v "$1" >/dev/null || {
        echo "$1 is missing: $2" >&2
        exit 1
    }
}

need_tools() {
    # Non-login shells often lack the folder rustup installs into.
    if [ -d "$HOME/.cargo/bin" ]; then
        PATH="$HOME/.cargo/bin:$PATH"
        export PATH
    fi
    need cargo "install Rust with rustup"
    use_rustup_beside_cargo
    need node "install Node.js 20 or later"
    need npm "install Node.js 20 or later, with npm"
    local major
    major=$(node -p 'process.versions.node.split(".")[0]')
    [ "$major" -ge 20 ] || {
        echo "Node.js $major is too old: install Node.js 20 or later" >&2
        exit 1
    }
    say_other_rust
}

# With a HOME that is not the one rustup was installed in, its cargo finds no toolchain; the
# toolchains are then those beside the cargo that is on the PATH.
use_rustup_beside_cargo() {
    local home
    cargo --version >/dev/null 2>&1 && return 0
    home=$(dirname "$(dirname "$(dirname "$(command -v cargo)")")")
    if [ -z "${RUSTUP_HOME:-}" ] && [ -d "$home/.rustup" ]; then
        export RUSTUP_HOME="$home/.rustup"
    fi
    cargo --version >/dev/null || {
        echo "cargo does not run: install a Rust toolchain, for example with 'rustup default stable'" >&2
        exit 1
    }
}

# Independent computations in Python hold some tests against the calculators; 3.11 reads the rule files.
bring_python() {
    python3 -c 'import tomllib' 2>/dev/null && return 0
    apt_install python3-minimal python3
}
