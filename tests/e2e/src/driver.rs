//! The WebDriver servers. Chromium's serves all visits that overlap and is gone with the last of them; the others bear
//! one browser each, so every visit has its own.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use xtask::engine::Engine;

use crate::screen::Screen;

/// A busy machine is slow, but not that slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// Squeezes the toolbar of WebKit's test browser, which lets no window be narrower.
const GTK_STYLE: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }";

/// A running WebDriver server.
pub struct Driver {
    process: Child,
    url: String,
    /// Where the browsers put their profiles and leave their sockets. Its path is short: a socket's must be.
    folder: PathBuf,
    _screen: Option<Arc<Screen>>,
}

impl Driver {
    /// A driver for one more visit.
    pub fn for_visit(engine: Engine) -> Arc<Self> {
        static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
        if engine != Engine::Chromium {
            return Arc::new(Self::start(engine));
        }
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start(engine));
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start(engine: Engine) -> Self {
        /// One may start while the one before is still being cleared away.
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let program = env::var_os(engine.driver_variable()).unwrap_or_else(|| engine.driver().into());
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("race-planner-e2e-{}-{number}", std::process::id()));
        fs::create_dir_all(folder.join("downloads")).expect("there is a folder for temporary files");
        let mut command = Command::new(&program);
        command.env("TMPDIR", &folder).stdout(Stdio::piped());
        let start = |command: &mut Command| {
            command.spawn().unwrap_or_else(|error| panic!("{}: {error}: run `cargo xtask setup`", program.display()))
        };
        let mut screen = None;
        let (process, port) = match engine {
            Engine::Chromium => {
                // Port 0: the system picks a free one, and the driver tells which.
                let mut process = start(command.arg("--port=0"));
                let port = told_port(&mut process, "ChromeDriver was started successfully on port ");
                (process, port)
            }
            Engine::Firefox => {
                // The size of windows, which WebDriver does not let be as small as a phone's, is set from within.
                command.args(["--port=0", "--allow-system-access"]).stderr(Stdio::null());
                command.envs([("MOZ_HEADLESS_WIDTH", "1440"), ("MOZ_HEADLESS_HEIGHT", "986")]);
                let mut process = start(&mut command);
                let port = told_port(&mut process, "Listening on 127.0.0.1:");
                (process, port)
            }
            Engine::WebKit => {
                let shared = Screen::shared();
                let config = gtk_config(&folder);
                command.env("DISPLAY", shared.name()).env("XDG_CONFIG_HOME", config);
                // There is no desktop to ask.
                command.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
                command.env("GIO_USE_VFS", "local").env("NO_AT_BRIDGE", "1");
                // Where there is no graphics card, pretending to have one costs a fifth of the time.
                command.envs([("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1")]);
                command.stdout(Stdio::null()).stderr(Stdio::null());
                screen = Some(shared);
                let port = free_port();
                let process = start(command.args(["--host=127.0.0.1", &format!("--port={port}")]));
                until_answers(port);
                (process, port)
            }
        };
        Self { process, url: format!("http://127.0.0.1:{port}"), folder, _screen: screen }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where its browsers put their files. Those of Firefox and WebKit save what they download in `downloads`.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Every visit has ended its browser before.
        self.process.kill().ok();
        self.process.wait().ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// The port that the driver names on its output after these words; the rest of its output is read and forgotten.
fn told_port(process: &mut Child, words: &str) -> u16 {
    let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
    let port = loop {
        let mut line = String::new();
        let length = output.read_line(&mut line).expect("a driver's output is text");
        assert_ne!(length, 0, "the driver ended before it had started");
        if let Some((_, rest)) = line.split_once(words) {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            break digits.parse().expect("a port");
        }
    };
    thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
    port
}

/// One that was free just now: WebKit's driver can't pick one by itself.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("there is a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

fn until_answers(port: u16) {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "the driver does not answer on port {port}");
        sleep(Duration::from_millis(20));
    }
}

/// What WebKit's browser reads from its user's settings: how it looks, and where downloads go.
fn gtk_config(folder: &Path) -> PathBuf {
    let config = folder.join("config");
    let write = || {
        fs::create_dir_all(config.join("gtk-3.0"))?;
        fs::write(config.join("gtk-3.0/gtk.css"), GTK_STYLE)?;
        let downloads = folder.join("downloads");
        fs::write(config.join("user-dirs.dirs"), format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display()))
    };
    write().expect("a folder that was just made can be written to");
    config
}
