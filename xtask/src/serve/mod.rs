//! `cargo xtask serve`: the built site on this computer, with the headers a good host would send.

mod headers;

use crate::Result;
use crate::files::{below, fingerprint};
use crate::sizes::brotli_bytes;
use headers::headers;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, IF_NONE_MATCH, LOCATION,
};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

const SITE: &str = "dist/site";
/// Ports tried after the one asked for is taken.
const TRIES: u16 = 20;

type Answer = std::result::Result<Response<Full<Bytes>>, hyper::http::Error>;

/// A file as it is sent: plain, and compressed where that helps.
struct Loaded {
    tag: String,
    plain: Bytes,
    brotli: Option<Bytes>,
}

struct Site {
    base: String,
    /// Compressed files by path and content, so that each is compressed once.
    cache: Mutex<HashMap<String, Arc<Loaded>>>,
}

/// Serves until it is stopped.
pub(crate) fn run(port: Option<&str>, base: Option<&str>) -> Result<()> {
    let wanted: u16 = port.unwrap_or("8080").parse().map_err(|_| "--port takes a number from 0 to 65535")?;
    if !Path::new(SITE).join("index.html").exists() {
        return Err("nothing to serve yet: run `cargo xtask build`".into());
    }
    let base = format!("/{}/", base.unwrap_or("").trim_matches('/')).replace("//", "/");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build()?;
    runtime.block_on(serve(wanted, Arc::new(Site { base, cache: Mutex::default() })))
}

async fn serve(wanted: u16, site: Arc<Site>) -> Result<()> {
    let listener = bind(wanted).await?;
    let address = listener.local_addr()?;
    if wanted != 0 && address.port() != wanted {
        println!("port {wanted} is taken");
    }
    println!("serving http://{address}{}", site.base);
    // Compressing takes seconds: before the first visitor asks, not while one waits.
    let early = Arc::clone(&site);
    std::thread::spawn(move || {
        for path in below(Path::new(SITE)).unwrap_or_default() {
            let _ = early.load(&path);
        }
    });
    loop {
        // Too many open files, or a visitor gone already: the next one is served all the same.
        let Ok((stream, _)) = listener.accept().await else { continue };
        // Head and body leave at once: small answers would wait for each other otherwise.
        let _ = stream.set_nodelay(true);
        let site = Arc::clone(&site);
        tokio::spawn(async move {
            let answer = hyper::service::service_fn(move |request: Request<Incoming>| {
                let site = Arc::clone(&site);
                // Reading and compressing keep a thread busy.
                async move { tokio::task::block_in_place(|| site.answer(&request)) }
            });
            // A visitor who hangs up is no error of ours.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), answer)
                .await;
        });
    }
}

async fn bind(wanted: u16) -> Result<TcpListener> {
    let mut last = String::new();
    for port in (0..TRIES).filter_map(|i| wanted.checked_add(i)) {
        match TcpListener::bind(("127.0.0.1", port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error.to_string(),
        }
    }
    Err(format!("no free port from {wanted}: {last}").into())
}

fn empty(status: StatusCode, header: Option<(HeaderName, &str)>) -> Answer {
    let mut response = Response::builder().status(status);
    if let Some((name, value)) = header {
        response = response.header(name, value);
    }
    response.body(Full::default())
}

impl Site {
    fn answer(&self, request: &Request<Incoming>) -> Answer {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return empty(StatusCode::METHOD_NOT_ALLOWED, Some((ALLOW, "GET, HEAD")));
        }
        let url = request.uri().path();
        let Some(inner) = url.strip_prefix(&self.base) else {
            return match self.base.strip_suffix('/') {
                Some(bare) if bare == url => redirect(&self.base),
                _ => empty(StatusCode::NOT_FOUND, None),
            };
        };
        let Some(mut path) = locate(inner) else { return empty(StatusCode::NOT_FOUND, None) };
        if path.is_dir() {
            if !inner.is_empty() && !inner.ends_with('/') {
                // Relative to the folder above, so that no path can lead to another host.
                let folder = inner.rsplit('/').next().unwrap_or_default();
                let query = request.uri().query().map_or(String::new(), |query| format!("?{query}"));
                return redirect(&format!("{folder}/{query}"));
            }
            path.push("index.html");
        }
        let (path, status) = if path.is_file() {
            (path, StatusCode::OK)
        } else {
            (Path::new(SITE).join("404.html"), StatusCode::NOT_FOUND)
        };
        match self.load(&path) {
            Ok(loaded) => send(request, &path, &loaded, status),
            Err(_) => empty(StatusCode::NOT_FOUND, None),
        }
    }

    fn load(&self, path: &Path) -> std::io::Result<Arc<Loaded>> {
        let plain = fs::read(path)?;
        // Weak: the same tag stands for the plain and the compressed bytes.
        let tag = format!("W/\"{}\"", fingerprint(&plain));
        let key = format!("{}{tag}", path.display());
        if let Some(known) = self.cache.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(known));
        }
        let brotli = brotli_bytes(&plain).ok().filter(|small| small.len() < plain.len());
        let loaded = Arc::new(Loaded { tag, plain: plain.into(), brotli: brotli.map(Bytes::from) });
        self.cache.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&loaded));
        Ok(loaded)
    }
}

/// The file behind a URL; nothing outside the site.
fn locate(inner: &str) -> Option<PathBuf> {
    let mut path = PathBuf::from(SITE);
    for part in inner.split('/').filter(|part| !part.is_empty()) {
        if part == ".." || part == "." || part.contains(['\\', '%', '\0']) {
            return None;
        }
        path.push(part);
    }
    Some(path)
}

fn redirect(to: &str) -> Answer {
    empty(StatusCode::MOVED_PERMANENTLY, Some((LOCATION, to)))
}

fn send(request: &Request<Incoming>, path: &Path, loaded: &Loaded, status: StatusCode) -> Answer {
    let asked = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    let known = asked(IF_NONE_MATCH).is_some_and(|tags| tags.contains(&loaded.tag));
    let mut headers = headers(path, &loaded.tag);
    if status == StatusCode::OK && known {
        headers.retain(|(name, _)| *name != CONTENT_TYPE);
        let response = Response::builder().status(StatusCode::NOT_MODIFIED);
        return with(response, headers).body(Full::default());
    }
    let takes_brotli = asked(ACCEPT_ENCODING).is_some_and(|encodings| encodings.contains("br"));
    let compressed = loaded.brotli.as_ref().filter(|_| takes_brotli);
    let mut response = Response::builder().status(status);
    if compressed.is_some() {
        response = response.header(CONTENT_ENCODING, "br");
    }
    // What is left out of the answer to HEAD is the server's business.
    with(response, headers).body(Full::new(compressed.unwrap_or(&loaded.plain).clone()))
}

fn with(
    response: hyper::http::response::Builder,
    headers: Vec<(HeaderName, String)>,
) -> hyper::http::response::Builder {
    headers.into_iter().fold(response, |response, (name, value)| response.header(name, value))
}
