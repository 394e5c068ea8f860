//! `cargo xtask serve`: the built site on this computer, with the headers a good host would send.

mod headers;

use crate::Result;
use crate::files::{below, fingerprint};
use crate::sizes::brotli_bytes;
use headers::{header, headers};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tiny_http::{Method, Request, Response, Server};

const SITE: &str = "dist/site";
const THREADS: usize = 16;
/// Ports tried after the one asked for is taken.
const TRIES: u16 = 20;

/// A file as it is sent: plain, and compressed where that helps.
struct Loaded {
    tag: String,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
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
    let server = Arc::new(bind(wanted)?);
    let address = server.server_addr().to_ip().ok_or("no address")?;
    if wanted != 0 && address.port() != wanted {
        println!("port {wanted} is taken");
    }
    println!("serving http://{address}{base}");
    let site = Arc::new(Site { base, cache: Mutex::default() });
    // Compressing takes a second in all: before the first visitor asks, not while one waits.
    let early = Arc::clone(&site);
    std::thread::spawn(move || {
        for path in below(Path::new(SITE)).unwrap_or_default() {
            let _ = early.load(&path);
        }
    });
    let workers: Vec<_> = (0..THREADS)
        .map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    // A visitor who hangs up is no error of ours.
                    let _ = site.answer(request);
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| "a server thread ended")?;
    }
    Ok(())
}

fn bind(wanted: u16) -> Result<Server> {
    let mut last = String::new();
    for port in (0..TRIES).filter_map(|i| wanted.checked_add(i)) {
        match Server::http(("127.0.0.1", port)) {
            Ok(server) => return Ok(server),
            Err(error) => last = error.to_string(),
        }
    }
    Err(format!("no free port from {wanted}: {last}").into())
}

impl Site {
    fn answer(&self, request: Request) -> std::io::Result<()> {
        let url = request.url().split(['?', '#']).next().unwrap_or("").to_owned();
        if !matches!(request.method(), Method::Get | Method::Head) {
            return request.respond(Response::empty(405).with_header(header("Allow", "GET, HEAD")?));
        }
        let Some(inner) = url.strip_prefix(&self.base) else {
            return match self.base.strip_suffix('/') {
                Some(bare) if bare == url => request.respond(redirect(&self.base)?),
                _ => request.respond(Response::empty(404)),
            };
        };
        let mut path = match locate(inner) {
            Some(path) => path,
            None => return request.respond(Response::empty(404)),
        };
        if path.is_dir() {
            if !inner.is_empty() && !inner.ends_with('/') {
                // Relative to the folder above, so that no path can lead to another host.
                let folder = inner.rsplit('/').next().unwrap_or_default();
                let query =
                    request.url().split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
                return request.respond(redirect(&format!("{folder}/{query}"))?);
            }
            path.push("index.html");
        }
        let (path, status) =
            if path.is_file() { (path, 200) } else { (Path::new(SITE).join("404.html"), 404) };
        match self.load(&path) {
            Ok(loaded) => send(request, &path, &loaded, status),
            Err(_) => request.respond(Response::empty(404)),
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
        let loaded = Arc::new(Loaded { tag, plain, brotli });
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

fn redirect(to: &str) -> std::io::Result<Response<std::io::Empty>> {
    Ok(Response::empty(301).with_header(header("Location", to)?))
}

fn send(request: Request, path: &Path, loaded: &Loaded, status: u16) -> std::io::Result<()> {
    let asked = |name: &str| {
        request
            .headers()
            .iter()
            .find(|h| h.field.as_str().as_str().eq_ignore_ascii_case(name))
            .map(|h| h.value.as_str().to_owned())
    };
    if status == 200 && asked("If-None-Match").is_some_and(|tags| tags.contains(&loaded.tag)) {
        let mut response = Response::empty(304);
        for (name, value) in
            headers(path, &loaded.tag).into_iter().filter(|(name, _)| *name != "Content-Type")
        {
            response.add_header(header(name, &value)?);
        }
        return request.respond(response);
    }
    let takes_brotli = asked("Accept-Encoding").is_some_and(|e| e.contains("br"));
    let compressed = loaded.brotli.as_ref().filter(|_| takes_brotli);
    let mut response =
        Response::from_data(compressed.unwrap_or(&loaded.plain).clone()).with_status_code(status);
    if compressed.is_some() {
        response.add_header(header("Content-Encoding", "br")?);
    }
    for (name, value) in headers(path, &loaded.tag) {
        response.add_header(header(name, &value)?);
    }
    request.respond(response)
}
