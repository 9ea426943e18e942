//! A door in front of the static server that lets each request in by itself.
//!
//! The server's library hands a new connection to a thread that may be busy with another one for as long as the browser
//! keeps that open, so a page whose files come over several connections may wait for ever. Asked in HTTP/1.0 it closes
//! every connection after its answer, and no one waits.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// An open door; closed when it is dropped.
pub struct Front {
    address: SocketAddr,
    is_closed: Arc<AtomicBool>,
    is_cut_off: Arc<AtomicBool>,
}

impl Front {
    /// Opens a door to the server at `server`, such as `127.0.0.1:8080`.
    pub fn open(server: String) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let is_closed = Arc::new(AtomicBool::new(false));
        let is_cut_off = Arc::new(AtomicBool::new(false));
        let (is_over, is_cut) = (Arc::clone(&is_closed), Arc::clone(&is_cut_off));
        thread::spawn(move || {
            for client in listener.incoming().flatten().take_while(|_| !is_over.load(Ordering::Relaxed)) {
                if is_cut.load(Ordering::Relaxed) {
                    // Closed without an answer.
                    continue;
                }
                let server = server.clone();
                // A browser that has gone away is nobody's failure.
                thread::spawn(move || pass(client, &server).ok());
            }
        });
        Ok(Self { address, is_closed, is_cut_off })
    }

    /// Where to knock: host and port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers nobody any more, as a network that is gone, or answers again.
    pub fn cut_off(&self, is_cut_off: bool) {
        self.is_cut_off.store(is_cut_off, Ordering::Relaxed);
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.is_closed.store(true, Ordering::Relaxed);
        // The one who waits at the door is woken by a last knock.
        TcpStream::connect(self.address).ok();
    }
}

/// Passes one request on, and its answer back. Requests for static files have no body.
fn pass(mut client: TcpStream, server: &str) -> io::Result<()> {
    let mut lines = BufReader::new(client.try_clone()?);
    let mut head = String::new();
    while lines.read_line(&mut head)? > 2 {}
    let mut server = TcpStream::connect(server)?;
    server.write_all(head.replacen(" HTTP/1.1\r\n", " HTTP/1.0\r\n", 1).replace("keep-alive", "close").as_bytes())?;
    io::copy(&mut server, &mut client)?;
    client.shutdown(std::net::Shutdown::Write)
}
