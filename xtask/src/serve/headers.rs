//! What is said about each file besides its content.

use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use std::path::Path;

/// What every page may load; who may frame it is said besides.
macro_rules! policy {
    ($frames:literal) => {
        concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ",
            "img-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; ",
            "base-uri 'none'; form-action 'none'; frame-ancestors ",
            $frames
        )
    };
}

/// Adds what a good host would say about the file behind a URL's path.
pub(super) fn add(path: &str, response: &mut Response) {
    let status = response.status();
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    let missing = status == StatusCode::NOT_FOUND;
    // Hashed names never change their content; everything else is asked for again.
    let kept = (path.contains("/assets/") || numbered(path)) && !missing;
    set(CACHE_CONTROL, if kept { "public, max-age=31536000, immutable" } else { "no-cache" });
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(REFERRER_POLICY, "no-referrer");
    set(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
    // The package is there for other people's pages; a frame that is cut off from its own site (`sandbox`)
    // counts as another one, and may load what a calculator is made of.
    let open = ["/pkg/", "/assets/", "/prices/", "/embed/"].iter().any(|folder| path.contains(folder));
    if open || path.ends_with("/config.json") {
        set(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    // Only the pages made for it may stand in another page's frame.
    let framed = path.contains("/embed/");
    if framed {
        // Lets a page that is isolated from others (COEP) hold the frame.
        set(HeaderName::from_static("cross-origin-embedder-policy"), "require-corp");
    }
    set(CONTENT_SECURITY_POLICY, if framed { policy!("*") } else { policy!("'none'") });
    match status {
        StatusCode::NOT_FOUND => set(CONTENT_TYPE, "text/html; charset=utf-8"),
        StatusCode::OK | StatusCode::PARTIAL_CONTENT => set(CONTENT_TYPE, content_type(path)),
        _ => {}
    }
}

/// Whether a file of the component or the package stands below its release's number.
fn numbered(path: &str) -> bool {
    let release = ["/embed/", "/pkg/"].iter().find_map(|folder| path.rsplit_once(folder)?.1.split_once('/'));
    release.is_some_and(|(folder, _)| {
        folder.contains('.') && folder.split('.').all(|part| part.parse::<u32>().is_ok())
    })
}

/// The type of a file, with the encoding of texts; a folder stands for its page.
fn content_type(path: &str) -> &'static str {
    if path.ends_with('/') {
        return "text/html; charset=utf-8";
    }
    match Path::new(path).extension().and_then(|e| e.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "xml" => "application/xml; charset=utf-8",
        "br" | "gz" => "application/octet-stream",
        _ => "text/plain; charset=utf-8",
    }
}
