//! chromedriver: one process for all visits that overlap, gone with the last of them.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A running chromedriver.
pub struct Driver {
    process: Child,
    /// Held open: chromedriver goes on writing to it.
    _output: BufReader<ChildStdout>,
    url: String,
    /// Where the browsers put their profiles and leave their sockets. Its path is short: a socket's must be.
    folder: PathBuf,
}

impl Driver {
    /// The driver that other visits use at this moment, else a new one.
    pub fn shared() -> Arc<Self> {
        static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start());
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start() -> Self {
        /// One may start while the one before is still being cleared away.
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("race-planner-e2e-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("there is a folder for temporary files");
        let mut command = Command::new(&program);
        // Port 0: the system picks a free one, and chromedriver tells which.
        command.arg("--port=0").env("TMPDIR", &folder).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = loop {
            let mut line = String::new();
            let length = output.read_line(&mut line).expect("chromedriver's output is text");
            assert_ne!(length, 0, "chromedriver ended before it had started");
            if let Some(rest) = line.trim_end().strip_prefix("ChromeDriver was started successfully on port ") {
                break rest.trim_end_matches('.').to_owned();
            }
        };
        Self { process, _output: output, url: format!("http://127.0.0.1:{port}"), folder }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
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
