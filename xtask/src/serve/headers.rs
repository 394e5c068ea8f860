//! What is said about each file besides its content.

use hyper::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use std::path::Path;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
    form-action 'none'";

/// The headers of a file, as a good host would send them.
pub(super) fn headers(path: &Path, tag: &str) -> Vec<(HeaderName, String)> {
    let url = path.to_string_lossy();
    // Hashed names never change their content; everything else is asked for again.
    let caching = if url.contains("/assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut headers = vec![
        (CONTENT_TYPE, content_type(path).to_owned()),
        (CACHE_CONTROL, caching.to_owned()),
        (ETAG, tag.to_owned()),
        (VARY, "Accept-Encoding".to_owned()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (REFERRER_POLICY, "no-referrer".to_owned()),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin".to_owned()),
    ];
    // The package is there for other people's pages.
    if url.contains("/pkg/") {
        headers.push((ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()));
    }
    // Only the pages made for it may stand in another page's frame.
    let frames = if url.contains("/embed/") { "*" } else { "'none'" };
    headers.push((CONTENT_SECURITY_POLICY, format!("{POLICY}; frame-ancestors {frames}")));
    headers
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|e| e.to_str()).unwrap_or_default() {
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
        _ => "text/plain; charset=utf-8",
    }
}
