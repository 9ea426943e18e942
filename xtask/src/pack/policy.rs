//! The content security policy, as the first tag of a page's head: static hosts send no headers of one's own. It names the
//! hash of each script that stands in the page.

use anyhow::{Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use super::markup::{Tag, head, tags};

/// What a page may do.
#[derive(Clone, Copy)]
pub enum Policy {
    /// Its own origin's files.
    Site,
    /// Nothing but what is in it: no network at all.
    Single,
    /// A few lines of script that look for files of its own origin.
    Small,
}

impl Policy {
    fn text(self, scripts: &str, styles: &str) -> String {
        match self {
            Self::Site => format!(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'; img-src 'self' data: \
                 blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; \
                 base-uri 'none'; form-action 'none'"
            ),
            Self::Single => format!(
                "default-src 'none'; script-src 'wasm-unsafe-eval'{scripts}; style-src{styles}; img-src data: blob:; \
                 font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'"
            ),
            Self::Small => format!(
                "default-src 'none'; script-src{scripts}; style-src{styles}; img-src data:; connect-src 'self'; \
                 base-uri 'none'; form-action 'none'"
            ),
        }
    }
}

/// The page with its policy. Nothing in it may change afterwards.
pub fn seal(page: &str, policy: Policy) -> Result<String> {
    // Browsers hash what they have parsed, in which every end of line is one character.
    ensure!(!page.contains('\r'), "a page with carriage returns: its scripts would have other hashes in a browser");
    let tags = tags(page);
    let hashes = |is_meant: &dyn Fn(&Tag) -> bool| {
        let mut hashes: Vec<String> = Vec::new();
        for tag in tags.iter().filter(|tag| is_meant(tag)) {
            let hash = format!(" 'sha256-{}'", BASE64.encode(Sha256::digest(&page[tag.content.clone()])));
            if !hashes.contains(&hash) {
                hashes.push(hash);
            }
        }
        hashes.concat()
    };
    let scripts = hashes(&|tag| tag.name == "script" && tag.attribute("src").is_none() && is_code(tag));
    let styles = hashes(&|tag| tag.name == "style");
    ensure!(
        !matches!(policy, Policy::Site) || styles.is_empty(),
        "the page holds a style sheet, which its policy forbids"
    );
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", policy.text(&scripts, &styles));
    let at = head(page);
    Ok([&page[..at], &meta, &page[at..]].concat())
}

/// Whether the browser runs it; other scripts are data.
pub fn is_code(tag: &Tag) -> bool {
    matches!(tag.attribute("type"), None | Some("" | "module" | "text/javascript"))
}

#[cfg(test)]
mod tests {
    use super::{Policy, seal};

    // sha256 of `run()` and of `p{}`, by `openssl dgst -sha256 -binary | base64`.
    const RUN: &str = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";
    const P: &str = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";

    #[test]
    fn the_policy_comes_first_and_names_what_stands_in_the_page() {
        let page = "<!doctype html><html lang=en><meta charset=utf-8><script type=module>run()</script><script \
                    type=application/json>{}</script><script src=./a.js></script>";
        let sealed = seal(page, Policy::Site).unwrap();
        let policy =
            sealed.strip_prefix("<!doctype html><html lang=en><meta http-equiv=\"Content-Security-Policy\"").unwrap();
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {RUN}; style-src 'self';")), "{policy}");
        assert!(seal("<style>p{}</style>", Policy::Site).is_err());
        assert!(seal("<p>\r\n", Policy::Site).is_err());
    }

    #[test]
    fn a_single_file_may_ask_for_nothing() {
        let sealed = seal("<html><style>p{}</style><script>run()</script>", Policy::Single).unwrap();
        assert!(sealed.contains(&format!("script-src 'wasm-unsafe-eval' {RUN}; style-src {P};")), "{sealed}");
        assert!(sealed.contains("connect-src 'none'") && !sealed.contains("'self'"));
    }
}
