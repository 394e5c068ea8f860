//! `cargo xtask serve`: the built site on this computer, with the headers a good host would send.
//!
//! Files come from `tower-http`, which knows about conditional requests, ranges and the compressed
//! copies beside the files. What is said about each file besides its content is in `headers`.

mod headers;
#[cfg(test)]
mod tests;

use crate::Result;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::serve::ListenerExt;
use std::path::Path;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

const SITE: &str = "dist/site";
/// Ports tried after the one asked for is taken.
const TRIES: u16 = 20;

/// Serves until it is stopped.
pub(crate) fn run(port: Option<&str>, base: Option<&str>) -> Result<()> {
    let wanted: u16 = port.unwrap_or("8080").parse().map_err(|_| "--port takes a number from 0 to 65535")?;
    let site = Path::new(SITE);
    if !site.join("index.html").exists() {
        return Err("nothing to serve yet: run `cargo xtask build`".into());
    }
    let base = format!("/{}/", base.unwrap_or("").trim_matches('/')).replace("//", "/");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = bind(wanted).await?;
        let address = listener.local_addr()?;
        if wanted != 0 && address.port() != wanted {
            println!("port {wanted} is taken");
        }
        println!("serving http://{address}{base}");
        // Head and body leave at once: small answers would wait for each other otherwise.
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        axum::serve(listener, site_below(site, &base)).await?;
        Ok(())
    })
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

/// Answers for the folder `site` below the path `base`, which begins and ends with a slash; elsewhere
/// there is nothing.
fn site_below(site: &Path, base: &str) -> Router {
    let prefix = base.trim_end_matches('/').to_owned();
    let missing = ServeFile::new(site.join("404.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(site)
        .precompressed_br()
        .precompressed_gzip()
        .redirect_path_prefix(prefix.clone())
        .not_found_service(missing);
    let router = if prefix.is_empty() {
        Router::new().fallback_service(files)
    } else {
        let to = base.to_owned();
        Router::new()
            .route(&prefix, get(async move || Redirect::permanent(&to)))
            .nest_service(base, files)
            .fallback(async || StatusCode::NOT_FOUND)
    };
    router.layer(middleware::from_fn(answer))
}

/// Adds the headers to an answer.
async fn answer(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    // Two slashes at the front would be another host where a redirect repeats them.
    if path.contains("//") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let mut response = next.run(request).await;
    headers::add(&path, &mut response);
    response
}
