//! A screen where no one looks, for a browser that can't do without one: shared by all that overlap.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A running Xvfb.
pub struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    /// The screen that others use at this moment, else a new one.
    pub fn shared() -> Arc<Self> {
        static RUNNING: Mutex<Weak<Screen>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let screen = Arc::new(Self::start());
            *running = Arc::downgrade(&screen);
            screen
        })
    }

    fn start() -> Self {
        let mut command = Command::new("Xvfb");
        // It picks a free number and tells it on its output.
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"]);
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("Xvfb: {error}: run `cargo xtask setup`"));
        let mut number = String::new();
        let output = process.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut number).expect("Xvfb tells its number");
        assert!(!number.is_empty(), "Xvfb ended before it had started");
        Self { process, name: format!(":{}", number.trim()) }
    }

    /// Its name, as in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
