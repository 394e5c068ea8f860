//! The server on a small site: headers, compressed copies, what is missing, a path in front.

use super::site_below;
use crate::Result;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

/// A server for one test, on a port of its own, for as long as the test takes.
struct Server {
    runtime: tokio::runtime::Runtime,
    port: u16,
    folder: PathBuf,
}

impl Server {
    fn start(name: &str, base: &'static str) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("diansuan-serve-{name}-{}", std::process::id()));
        for (file, text) in [
            ("index.html", "home"),
            ("404.html", "not here"),
            ("bill/index.html", "bill"),
            ("embed/bill/index.html", "framed"),
            ("embed/v1/diansuan.js", "newest"),
            ("embed/0.2.0/diansuan.js", "pinned"),
            ("assets/a.1f.js", "plain script"),
            ("assets/a.1f.js.br", "small"),
            ("assets/a.1f.js.gz", "zipped"),
            ("pkg/a.wasm", "module"),
        ] {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().ok_or("no folder")?)?;
            fs::write(path, text)?;
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_io().build()?;
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
        let port = listener.local_addr()?.port();
        let router = site_below(&folder, base);
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { runtime, port, folder })
    }

    /// The answer as it is sent, with its head in small letters.
    fn ask(&self, method: &str, path: &str, header: &str) -> Result<(String, String)> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n{header}\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").ok_or("no head")?;
        Ok((head.to_lowercase(), body.to_owned()))
    }

    fn stop(self) -> Result<()> {
        self.runtime.shutdown_background();
        fs::remove_dir_all(self.folder)?;
        Ok(())
    }
}

#[test]
fn files_come_with_the_headers_of_a_good_host() -> Result<()> {
    let server = Server::start("headers", "/")?;
    let (head, body) = server.ask("GET", "/", "")?;
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert_eq!(body, "home");
    for line in [
        "content-type: text/html; charset=utf-8",
        "cache-control: no-cache",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "vary: accept-encoding",
        "frame-ancestors 'none'",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';",
    ] {
        assert!(head.contains(line), "{line} in {head}");
    }
    assert!(!head.contains("access-control"), "{head}");
    let (head, _) = server.ask("GET", "/embed/bill/", "")?;
    for line in [
        "frame-ancestors *",
        "cross-origin-embedder-policy: require-corp",
        "cross-origin-resource-policy: cross-origin",
    ] {
        assert!(head.contains(line), "{line} in {head}");
    }
    for (path, kept) in [("/embed/v1/diansuan.js", "no-cache"), ("/embed/0.2.0/diansuan.js", "immutable")] {
        let (head, _) = server.ask("GET", path, "")?;
        assert!(head.contains("access-control-allow-origin: *") && head.contains(kept), "{path}: {head}");
    }
    let (head, _) = server.ask("GET", "/pkg/a.wasm", "")?;
    assert!(head.contains("content-type: application/wasm"), "{head}");
    assert!(head.contains("access-control-allow-origin: *"), "{head}");
    let (head, _) = server.ask("GET", "/assets/a.1f.js", "")?;
    assert!(head.contains("access-control-allow-origin: *"), "{head}");
    let (head, body) = server.ask("HEAD", "/bill/", "")?;
    assert!(head.starts_with("http/1.1 200") && body.is_empty(), "{head}");
    let (head, _) = server.ask("POST", "/bill/", "")?;
    assert!(head.starts_with("http/1.1 405"), "{head}");
    server.stop()
}

#[test]
fn compressed_copies_go_to_those_who_take_them() -> Result<()> {
    let server = Server::start("compressed", "/")?;
    let script = "/assets/a.1f.js";
    for (accepts, encoding, text) in [
        ("gzip, br", Some("br"), "small"),
        ("gzip", Some("gzip"), "zipped"),
        ("identity", None, "plain script"),
    ] {
        let (head, body) = server.ask("GET", script, &format!("Accept-Encoding: {accepts}\r\n"))?;
        assert_eq!(body, text, "{accepts}");
        assert!(head.contains("content-type: text/javascript; charset=utf-8"), "{head}");
        assert!(head.contains("immutable"), "{head}");
        let said = head.lines().find_map(|line| line.strip_prefix("content-encoding: "));
        assert_eq!(said, encoding, "{head}");
    }
    let (head, _) = server.ask("GET", script, "")?;
    let tag = head.lines().find_map(|line| line.strip_prefix("etag: ")).ok_or("no tag")?;
    let (again, body) = server.ask("GET", script, &format!("If-None-Match: {tag}\r\n"))?;
    assert!(again.starts_with("http/1.1 304") && body.is_empty(), "{again}");
    server.stop()
}

#[test]
fn what_is_missing_says_so_on_a_page() -> Result<()> {
    let server = Server::start("missing", "/")?;
    for path in ["/nothing", "/assets/b.js", "/../Cargo.toml", "/%2e%2e/Cargo.toml"] {
        let (head, body) = server.ask("GET", path, "")?;
        assert!(head.starts_with("http/1.1 404"), "{path}: {head}");
        assert!(head.contains("cache-control: no-cache"), "{path}: {head}");
        assert_eq!(body, "not here", "{path}");
    }
    let (head, _) = server.ask("GET", "//bill", "")?;
    assert!(head.starts_with("http/1.1 404"), "{head}");
    server.stop()
}

#[test]
fn a_site_below_a_path_stays_below_it() -> Result<()> {
    let server = Server::start("below", "/tools/diansuan/")?;
    let (_, body) = server.ask("GET", "/tools/diansuan/", "")?;
    assert_eq!(body, "home");
    let (_, body) = server.ask("GET", "/tools/diansuan/bill/", "")?;
    assert_eq!(body, "bill");
    for (from, to) in [
        ("/tools/diansuan", "/tools/diansuan/"),
        ("/tools/diansuan/bill?kwh=1", "/tools/diansuan/bill/?kwh=1"),
    ] {
        let (head, _) = server.ask("GET", from, "")?;
        assert!(head.starts_with("http/1.1 30"), "{head}");
        assert!(head.contains(&format!("location: {to}\r\n")), "{head}");
    }
    for path in ["/", "/bill/", "/tools/", "/tools/diansuan-other/"] {
        let (head, _) = server.ask("GET", path, "")?;
        assert!(head.starts_with("http/1.1 404"), "{path}: {head}");
    }
    let (head, body) = server.ask("GET", "/tools/diansuan/nothing", "")?;
    assert!(head.starts_with("http/1.1 404"), "{head}");
    assert_eq!(body, "not here");
    server.stop()
}
