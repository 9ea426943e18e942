//! A door in front of the static server: lets each request in by itself, and notes what comes.
//!
//! The server's library hands a new connection to a thread that may be busy with another one for as long as the browser
//! keeps that open, so a page whose files come over several connections may wait for ever. Asked in HTTP/1.0 it closes
//! every connection after its answer, and no one waits.
//!
//! Drivers other than Chromium's keep no log. Their pages get a script that tells the door what goes wrong, and for
//! every other host the door is their browsers' proxy, so that it hears of each request that would leave the machine.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

const WATCH: &str = include_str!("watch.js");

/// An open door; closed when it is dropped.
pub struct Front {
    address: SocketAddr,
    notes: Arc<Notes>,
}

#[derive(Default)]
struct Notes {
    is_closed: AtomicBool,
    is_cut_off: AtomicBool,
    /// Whether pages get the script.
    is_watching: bool,
    /// What a scenario has run before everything else of a page.
    preludes: Mutex<String>,
    seen: Mutex<Seen>,
}

/// What has come since the last look.
#[derive(Default, Debug)]
pub struct Seen {
    /// Paths that were asked for here.
    pub own: Vec<String>,
    /// Addresses elsewhere.
    pub foreign: Vec<String>,
    /// What went wrong in the page, and files that are not there.
    pub errors: Vec<String>,
}

impl Front {
    /// Opens a door to the server at `server`, such as `127.0.0.1:8080`. It watches pages if the driver can't.
    pub fn open(server: String, is_watching: bool) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let notes = Arc::new(Notes { is_watching, ..Notes::default() });
        let shared = Arc::clone(&notes);
        thread::spawn(move || {
            for client in listener.incoming().flatten().take_while(|_| !shared.is_closed.load(Ordering::Relaxed)) {
                if shared.is_cut_off.load(Ordering::Relaxed) {
                    // Closed without an answer.
                    continue;
                }
                let (server, notes) = (server.clone(), Arc::clone(&shared));
                // A browser that has gone away is nobody's failure.
                thread::spawn(move || notes.pass(client, &server).ok());
            }
        });
        Ok(Self { address, notes })
    }

    /// Where to knock: host and port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Has every page run this first, once it is loaded anew.
    pub fn add_prelude(&self, script: &str) {
        let mut preludes = locked(&self.notes.preludes);
        preludes.push_str(script);
        preludes.push_str(";\n");
    }

    /// What has come since the last look; `pick` takes its part of it.
    pub fn seen<T>(&self, pick: impl FnOnce(&mut Seen) -> T) -> T {
        pick(&mut locked(&self.notes.seen))
    }

    /// Answers nobody any more, as a network that is gone, or answers again.
    pub fn cut_off(&self, is_cut_off: bool) {
        self.notes.is_cut_off.store(is_cut_off, Ordering::Relaxed);
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.notes.is_closed.store(true, Ordering::Relaxed);
        // The one who waits at the door is woken by a last knock.
        TcpStream::connect(self.address).ok();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Notes {
    /// Passes one request on, and its answer back. Requests for static files have no body.
    fn pass(&self, mut client: TcpStream, server: &str) -> io::Result<()> {
        let mut lines = BufReader::new(client.try_clone()?);
        let mut head = String::new();
        while lines.read_line(&mut head)? > 2 {}
        // Browsers also open connections for later, and then have no use for them.
        if head.is_empty() {
            return Ok(());
        }
        // A browser whose proxy the door is, names it in full.
        let own = origins(client.local_addr()?.port());
        if let Some(own) = own.iter().find(|own| head.split(' ').nth(1).is_some_and(|target| target.starts_with(*own)))
        {
            head = head.replacen(own, "", 1);
        }
        let mut words = head.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if method == "CONNECT" || !target.starts_with('/') {
            let address = if method == "CONNECT" { format!("https://{target}") } else { target.to_owned() };
            locked(&self.seen).foreign.push(address);
            client.write_all(b"HTTP/1.1 502 No way out\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
        } else if let Some(error) = target.strip_prefix("/~told?") {
            locked(&self.seen).errors.push(decoded(error));
            client.write_all(b"HTTP/1.1 204 Noted\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n")?;
        } else if target == "/~watch.js" {
            let script = format!("{WATCH}{}", locked(&self.preludes));
            let length = script.len();
            let head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nCache-Control: no-store\r\nConnection: close";
            write!(client, "{head}\r\nContent-Length: {length}\r\n\r\n{script}")?;
        } else {
            self.serve(&mut client, server, &head, target)?;
        }
        client.shutdown(Shutdown::Write)
    }

    fn serve(&self, client: &mut TcpStream, server: &str, head: &str, target: &str) -> io::Result<()> {
        locked(&self.seen).own.push(target.to_owned());
        let mut server = TcpStream::connect(server)?;
        let is_connection = |line: &str| line.to_ascii_lowercase().starts_with("connection:");
        let lines = head.split_inclusive("\r\n").filter(|line| !is_connection(line));
        server.write_all(lines.collect::<String>().replacen(" HTTP/1.1\r\n", " HTTP/1.0\r\n", 1).as_bytes())?;
        if !self.is_watching {
            io::copy(&mut server, client)?;
            return Ok(());
        }
        let mut server = BufReader::new(server);
        let mut head = String::new();
        while server.read_line(&mut head)? > 2 {}
        if let Some(status @ ("404" | "500")) = head.split(' ').nth(1) {
            locked(&self.seen).errors.push(format!("{target}: {status}"));
        }
        if !head.to_ascii_lowercase().contains("content-type: text/html") {
            client.write_all(head.as_bytes())?;
            io::copy(&mut server, client)?;
            return Ok(());
        }
        let mut page = String::new();
        server.read_to_string(&mut page)?;
        let page = with_watch(&page, &origins(client.local_addr()?.port()));
        for line in head.split_inclusive("\r\n") {
            if line == "\r\n" {
                write!(client, "Content-Length: {}\r\n\r\n", page.len())?;
            } else if !line.to_ascii_lowercase().starts_with("content-length:") {
                client.write_all(line.as_bytes())?;
            }
        }
        client.write_all(page.as_bytes())
    }
}

/// What a door on this port is called.
fn origins(port: u16) -> [String; 2] {
    ["127.0.0.1", "localhost"].map(|host| format!("http://{host}:{port}"))
}

/// The script comes before the page's own policy, which has no say over what precedes it, but over what is asked for later:
/// there the policy gets one address more.
fn with_watch(page: &str, origins: &[String]) -> String {
    let told: Vec<String> = origins.iter().map(|origin| format!("{origin}/~told")).collect();
    let page = page.replacen("connect-src ", &format!("connect-src {} ", told.join(" ")), 1);
    let lower = page.to_ascii_lowercase();
    let after = |tag: &str| lower.find(tag).and_then(|start| Some(start + lower[start..].find('>')? + 1));
    let at = ["<head", "<html", "<!doctype"].into_iter().find_map(after).unwrap_or_default();
    let (before, rest) = page.split_at(at);
    format!("{before}<script src=/~watch.js></script>{rest}")
}

/// Undoes `encodeURIComponent`.
fn decoded(text: &str) -> String {
    let text = text.replace('+', "%2B").replace('=', "%3D").replace('&', "%26");
    url::form_urlencoded::parse(text.as_bytes()).map(|(text, _)| text.into_owned()).collect()
}
