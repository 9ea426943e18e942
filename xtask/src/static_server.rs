//! A dumb file server, as dumb as a static host: right MIME types, 404, nothing else.
//!
//! `serve` shows the page with it, the end-to-end tests open the page through it. It must not know the page:
//! whatever it did to help here would be missing on a real host.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Request, Response, Server, StatusCode};

const WORKERS: usize = 4;

/// Serves a folder on 127.0.0.1 until it is dropped.
pub struct StaticServer {
    server: Arc<Server>,
    site: Arc<Site>,
    workers: Vec<JoinHandle<()>>,
}

struct Site {
    root: PathBuf,
    mount: String,
    pages: RwLock<HashMap<String, Page>>,
}

struct Page {
    mime: String,
    body: String,
}

impl StaticServer {
    /// Serves the files of `root` under the path `mount` (such as `/` or `/a/b/`), on `port` or on any free one.
    ///
    /// # Errors
    /// When `root` does not exist, or the port is taken.
    pub fn start(root: &Path, mount: &str, port: Option<u16>) -> io::Result<Self> {
        let root = root.canonicalize()?;
        let server = Server::http(("127.0.0.1", port.unwrap_or(0))).map_err(into_io_error)?;
        let server = Arc::new(server);
        let site = Arc::new(Site { root, mount: mount.to_owned(), pages: RwLock::default() });
        let workers = (0..WORKERS).map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that has gone away is no failure of the server.
                    site.answer(request).ok();
                }
            })
        });
        Ok(Self { workers: workers.collect(), server, site })
    }

    /// Also serves `body` at `path`, which counts from the server's root, not from the mount.
    #[must_use]
    pub fn with_page(self, path: &str, mime: &str, body: String) -> Self {
        if let Ok(mut pages) = self.site.pages.write() {
            pages.insert(path.to_owned(), Page { mime: mime.to_owned(), body });
        }
        self
    }

    /// The address of the mount, such as `http://127.0.0.1:8080/`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{}", self.server.server_addr(), self.site.mount)
    }
}

impl Drop for StaticServer {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            worker.join().ok();
        }
    }
}

impl Site {
    fn answer(&self, request: Request) -> io::Result<()> {
        let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        let page = self.pages.read().ok().and_then(|pages| pages.get(&path).map(Page::response));
        if let Some(response) = page {
            return request.respond(response);
        }
        match self.file(&path).and_then(|file| Some((mime(&file), File::open(&file).ok()?))) {
            // Whole, with its length, so that a browser can show progress.
            Some((mime, file)) => {
                request.respond(with_type(Response::from_file(file), mime).with_chunked_threshold(usize::MAX))
            }
            None => {
                request.respond(Response::from_string("404: there is no such file").with_status_code(StatusCode(404)))
            }
        }
    }

    /// The file that a request's path means, if it is one of the site's.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let relative = path.strip_prefix(&self.mount)?;
        let file = self.root.join(if relative.is_empty() { "index.html" } else { relative });
        // Resolved, so that neither `..` nor a leading `/` nor a link leads out of the root.
        let file = file.canonicalize().ok()?;
        (file.starts_with(&self.root) && file.is_file()).then_some(file)
    }
}

impl Page {
    fn response(&self) -> Response<io::Cursor<Vec<u8>>> {
        with_type(Response::from_data(self.body.clone()), &self.mime)
    }
}

fn with_type<R: io::Read>(response: Response<R>, mime: &str) -> Response<R> {
    // While someone works on the page a browser must not keep yesterday's. Static hosts let every origin read their
    // files, and a sandboxed frame, whose origin is nobody's, loads no module script without that.
    [("Content-Type", mime), ("Cache-Control", "no-store"), ("Access-Control-Allow-Origin", "*")]
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// `tiny_http` boxes the one error that matters here: `AddrInUse`.
fn into_io_error(error: Box<dyn std::error::Error + Send + Sync>) -> io::Error {
    match error.downcast::<io::Error>() {
        Ok(error) => *error,
        Err(error) => io::Error::other(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::PathBuf;
    use std::thread::sleep;
    use std::time::Duration;

    use super::StaticServer;

    /// A folder with a site in `site/` and a secret beside it.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-static-server-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("site/assets")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(folder.join("site/index.html"), "<!doctype html>").unwrap();
        fs::write(folder.join("site/assets/page.wasm"), "\0asm").unwrap();
        folder
    }

    /// Sends `path` as it stands, which no proper client would do with `..` in it.
    fn get(server: &StaticServer, path: &str) -> String {
        let url = server.url();
        let host = url.strip_prefix("http://").and_then(|rest| rest.split('/').next()).unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_file_comes_with_its_mime_type_under_the_mount_only() {
        let folder = folder("mount");
        let server = StaticServer::start(&folder.join("site"), "/a/b/", None).unwrap();
        assert!(server.url().ends_with("/a/b/"));
        assert!(get(&server, "/a/b/").contains("Content-Type: text/html; charset=utf-8"));
        assert!(get(&server, "/a/b/?lang=fa").contains("<!doctype html>"));
        assert!(get(&server, "/a/b/assets/page.wasm").contains("Content-Type: application/wasm"));
        for absent in ["/", "/index.html", "/a/b/assets/", "/a/b/absent.html"] {
            assert!(get(&server, absent).starts_with("HTTP/1.1 404"), "{absent}");
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn no_path_leads_out_of_the_root() {
        let folder = folder("traversal");
        let server = StaticServer::start(&folder.join("site"), "/", None).unwrap();
        for path in ["/../secret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "//etc/passwd"] {
            assert!(get(&server, path).starts_with("HTTP/1.1 404"), "{path}");
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn an_added_page_counts_from_the_servers_root_and_dropping_frees_the_port() {
        let folder = folder("page");
        let site = folder.join("site");
        let server = StaticServer::start(&site, "/a/", None).unwrap();
        let port = server.url().split([':', '/']).find_map(|part| part.parse().ok());
        let server = server.with_page("/host.html", "text/html", "<iframe>".to_owned());
        assert!(get(&server, "/host.html").ends_with("<iframe>"));
        assert_eq!(StaticServer::start(&site, "/", port).err().unwrap().kind(), std::io::ErrorKind::AddrInUse);
        drop(server);
        // tiny_http closes its socket on a thread of its own, a moment later.
        let freed = (0..100).any(|_| {
            sleep(Duration::from_millis(20));
            StaticServer::start(&site, "/", port).is_ok()
        });
        assert!(freed);
        fs::remove_dir_all(folder).unwrap();
    }
}
