//! When to do things: a little later, a little after the last change, at once when the page may be about to vanish.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::{Interval, Timeout};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::VisibilityState;

use super::{Listener, document};

/// Keeps [`on_leave`] working until it is dropped.
#[must_use = "nothing is listened to once this is dropped"]
#[derive(Debug)]
pub struct LeaveGuard {
    _listeners: Vec<Listener>,
}

/// Calls `callback` whenever this may be the last chance: the page is hidden, put away, or loses the focus.
///
/// No single event is reliable on all devices, so one departure often calls more than once.
pub fn on_leave(callback: impl Fn() + 'static) -> LeaveGuard {
    let callback = Rc::new(callback);
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        for kind in ["pagehide", "blur"] {
            let callback = Rc::clone(&callback);
            listeners.push(Listener::new(&window, kind, move |_| callback()));
        }
    }
    if let Some(page) = document::document() {
        let hidden = page.clone();
        listeners.push(Listener::new(&page, "visibilitychange", move |_| {
            if hidden.visibility_state() == VisibilityState::Hidden {
                callback();
            }
        }));
    }
    LeaveGuard { _listeners: listeners }
}

/// Calls `callback` whenever the page comes back: it gets the focus or is shown again.
pub fn on_return(callback: impl Fn() + 'static) -> LeaveGuard {
    let callback = Rc::new(callback);
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        for kind in ["pageshow", "focus"] {
            let callback = Rc::clone(&callback);
            listeners.push(Listener::new(&window, kind, move |_| callback()));
        }
    }
    LeaveGuard { _listeners: listeners }
}

/// Lets the browser ask before the page goes, whenever `holds` says that there is something to lose. A page in a sandbox
/// may be gone without a question.
pub fn on_unload(holds: impl Fn() -> bool + 'static) -> LeaveGuard {
    let listener = web_sys::window().map(|window| {
        Listener::new(&window, "beforeunload", move |event| {
            if holds() {
                event.prevent_default();
                // Older browsers go by this.
                let _ = Reflect::set(&event, &JsValue::from_str("returnValue"), &JsValue::TRUE);
            }
        })
    });
    LeaveGuard { _listeners: listener.into_iter().collect() }
}

/// A call that is made again and again until this is dropped.
#[must_use = "nothing is called once this is dropped"]
#[derive(Debug)]
pub struct Every {
    _timer: Interval,
}

impl Every {
    /// Makes the call each time so many milliseconds have passed.
    pub fn new(delay: u32, call: impl FnMut() + 'static) -> Self {
        Self { _timer: Interval::new(delay, call) }
    }
}

/// A call that is still to come; dropping it takes it back.
#[must_use = "nothing is called once this is dropped"]
#[derive(Debug)]
pub struct Later {
    _timer: Timeout,
}

impl Later {
    /// Makes this call in so many milliseconds; what waits to be painted or answered comes first.
    pub fn new(delay: u32, call: impl FnOnce() + 'static) -> Self {
        Self { _timer: Timeout::new(delay, call) }
    }
}

type Call = Box<dyn FnOnce()>;

/// Puts calls off until none has come for a while, then makes the last one. Clones share one delay.
///
/// The last call is never lost: dropping the last clone makes it as well, unless [`Debounce::cancel`] came first.
#[derive(Clone)]
pub struct Debounce {
    waiting: Rc<Waiting>,
}

struct Waiting {
    delay: u32,
    call: RefCell<Option<Call>>,
    timer: RefCell<Option<Timeout>>,
}

impl Debounce {
    /// Waits for `delay` milliseconds of silence.
    pub fn new(delay: u32) -> Self {
        Self { waiting: Rc::new(Waiting { delay, call: RefCell::default(), timer: RefCell::default() }) }
    }

    /// Makes this call after the delay, in place of any that still waits.
    pub fn call(&self, call: impl FnOnce() + 'static) {
        let replaced = self.waiting.call.replace(Some(Box::new(call)));
        let waiting = Rc::downgrade(&self.waiting);
        let timer = Timeout::new(self.waiting.delay, move || {
            if let Some(waiting) = waiting.upgrade() {
                waiting.flush();
            }
        });
        let stopped = self.waiting.timer.replace(Some(timer));
        // Only now: whatever the old call owned may call again as it goes.
        drop((replaced, stopped));
    }

    /// Makes the waiting call now. Says whether there was one.
    pub fn flush(&self) -> bool {
        self.waiting.flush()
    }

    /// Forgets the waiting call. Says whether there was one.
    pub fn cancel(&self) -> bool {
        self.waiting.take().is_some()
    }

    /// Whether a call waits.
    pub fn is_waiting(&self) -> bool {
        self.waiting.call.borrow().is_some()
    }
}

impl Waiting {
    fn take(&self) -> Option<Call> {
        let timer = self.timer.borrow_mut().take();
        drop(timer);
        self.call.borrow_mut().take()
    }

    fn flush(&self) -> bool {
        let call = self.take();
        call.map(|call| call()).is_some()
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.flush();
    }
}
