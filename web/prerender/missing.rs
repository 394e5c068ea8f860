//! The page that a host shows for any address there is none at.
//!
//! It may stand at any depth below a root that nobody knows when it is written. Its links are written for a
//! site at its host's root, where they hold without a script; `lost.js`, which the page asks for at every
//! level above, finds the real root and puts them right.

use super::Assets;

/// Levels at which the script is looked for.
const DEPTH: usize = 6;
const SCRIPT: &str = "lost.js";

/// The document with links from the root, and what finds it.
///
/// # Errors
/// When the script was not built.
pub fn missing(document: &str, assets: &Assets) -> Result<String, String> {
    let script = assets.get(SCRIPT).ok_or_else(|| format!("no asset called {SCRIPT}"))?;
    let mut html = document.to_owned();
    for attribute in ["href", "src"] {
        html = from_root(&html, attribute);
    }
    html = html.replace("name=\"diansuan-root\" content=\"./\"", "name=\"diansuan-root\" content=\"/\"");
    let seekers: String = (0..=DEPTH)
        .map(|up| {
            format!(
                "<script src=\"{}{script}\"></script>\n",
                if up == 0 { "./".to_owned() } else { "../".repeat(up) }
            )
        })
        .collect();
    Ok(html.replace("</head>", &format!("{seekers}</head>")))
}

/// Every relative address in this attribute as one from the root.
fn from_root(html: &str, attribute: &str) -> String {
    let mark = format!(" {attribute}=\"");
    let mut parts = html.split(&mark);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(&mark);
        let address = part.split('"').next().unwrap_or_default();
        let elsewhere = address.starts_with(['/', '#']) || address.contains(':');
        if elsewhere {
            out.push_str(part);
        } else {
            out.push('/');
            out.push_str(part.strip_prefix("./").unwrap_or(part));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_begin_at_the_root() {
        let assets = Assets::from([(SCRIPT.to_owned(), "assets/lost.1.js".to_owned())]);
        let html = missing("<head><script src=\"assets/a.js\"></script></head><a href=\"./\"></a><a href=\"en/\"></a><a href=\"#content\"></a><a href=\"tel:95598\"></a>", &assets).unwrap_or_default();
        for part in [
            "src=\"/assets/a.js\"",
            "href=\"/\"",
            "href=\"/en/\"",
            "href=\"#content\"",
            "href=\"tel:95598\"",
            "src=\"./assets/lost.1.js\"",
            "src=\"../../assets/lost.1.js\"",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }
}
