//! How large a canvas has to be: the width of the place it stands in and the pixels of the screen behind it.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

use super::{Listener, document, media};

/// Keeps [`watch_width`] or [`watch_height`] working until it is dropped.
#[must_use = "nothing is watched once this is dropped"]
#[derive(Debug)]
pub struct SizeGuard {
    observer: ResizeObserver,
    _closure: Closure<dyn Fn(Array)>,
}

impl Drop for SizeGuard {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `callback` with the width of the element's content box in CSS pixels, soon and whenever it changes.
///
/// Changes of height alone are not reported, so the callback may set the height without calling itself.
pub fn watch_width(element: &Element, callback: impl Fn(f64) + 'static) -> Option<SizeGuard> {
    let known = Cell::new(f64::NAN);
    let closure = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        let Ok(entry) = entries.at(-1).dyn_into::<ResizeObserverEntry>() else {
            return;
        };
        let width = entry.content_rect().width();
        if known.replace(width).to_bits() != width.to_bits() {
            callback(width);
        }
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(SizeGuard { observer, _closure: closure })
}

/// Calls `callback` with the height of the page's content in CSS pixels, soon and at most once a painted frame when it
/// changes.
pub fn watch_height(callback: impl Fn(f64) + 'static) -> Option<SizeGuard> {
    let body = document::document()?.body()?;
    let callback = Rc::new(callback);
    let is_waiting = Rc::new(Cell::new(false));
    let measured: Element = body.clone().into();
    let closure = Closure::<dyn Fn(Array)>::new(move |_| {
        if is_waiting.replace(true) {
            return;
        }
        let (callback, is_waiting, measured) = (Rc::clone(&callback), Rc::clone(&is_waiting), measured.clone());
        let measure = Closure::once_into_js(move || {
            is_waiting.set(false);
            callback(measured.get_bounding_client_rect().height());
        });
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(measure.unchecked_ref());
        }
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&body);
    Some(SizeGuard { observer, _closure: closure })
}

/// Bitmap pixels for each CSS pixel: 2 on most phones, 1.25 on a page zoomed by a quarter.
pub fn pixel_ratio() -> f64 {
    let ratio = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio());
    if ratio.is_finite() && ratio > 0.0 { ratio } else { 1.0 }
}

/// Keeps [`watch_pixel_ratio`] working until it is dropped.
#[must_use = "nothing is watched once this is dropped"]
pub struct PixelRatioGuard {
    _watch: Rc<Watch>,
}

struct Watch {
    callback: Box<dyn Fn(f64)>,
    listener: RefCell<Option<Listener>>,
}

/// Calls `callback` with the new pixel ratio whenever the page is zoomed or moved to another screen.
pub fn watch_pixel_ratio(callback: impl Fn(f64) + 'static) -> PixelRatioGuard {
    let watch = Rc::new(Watch { callback: Box::new(callback), listener: RefCell::default() });
    arm(&watch);
    PixelRatioGuard { _watch: watch }
}

/// A query can only ask whether the ratio is still the one it names, so each change needs a new query.
fn arm(watch: &Rc<Watch>) {
    let weak: Weak<Watch> = Rc::downgrade(watch);
    let listener = media::query(&format!("(resolution: {}dppx)", pixel_ratio())).map(|list| {
        Listener::new(&list, "change", move |_| {
            if let Some(watch) = weak.upgrade() {
                arm(&watch);
                (watch.callback)(pixel_ratio());
            }
        })
    });
    let disarmed = watch.listener.replace(listener);
    drop(disarmed);
}
