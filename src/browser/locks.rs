//! The browser's locks, which all tabs of a site share: who holds one, and who has lost it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What has become of a lock that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockNews {
    /// This tab holds it.
    Granted,
    /// Another tab holds it.
    Denied,
    /// Another tab has taken it away.
    Lost,
    /// The browser refuses locks to this page.
    Unavailable,
}

#[derive(Default)]
struct Hold {
    is_over: bool,
    is_granted: bool,
    /// Gives the lock back when called.
    release: Option<Function>,
}

/// A lock that is held or asked for; given back when this is dropped.
#[must_use = "the lock is given back as soon as this is dropped"]
pub struct Lock {
    hold: Rc<RefCell<Hold>>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        let release = {
            let mut hold = self.hold.borrow_mut();
            hold.is_over = true;
            hold.release.take()
        };
        if let Some(release) = release {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Asks for the lock `name`, if nobody holds it, or takes it from whoever does. `news` is told later; `None` if the
/// browser has no locks, as outside of secure pages.
pub fn ask(name: &str, takes: bool, news: impl Fn(LockNews) + 'static) -> Option<Lock> {
    let property = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let locks = property(&web_sys::window()?.navigator(), "locks").filter(JsValue::is_object)?;
    let request = property(&locks, "request")?.dyn_into::<Function>().ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str(if takes { "steal" } else { "ifAvailable" }), &JsValue::TRUE).ok()?;
    let hold = Rc::new(RefCell::new(Hold::default()));
    let news = Rc::new(news);
    let granted = {
        let (hold, news) = (Rc::clone(&hold), Rc::clone(&news));
        Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if hold.borrow().is_over {
                return JsValue::UNDEFINED;
            }
            if lock.is_null() || lock.is_undefined() {
                news(LockNews::Denied);
                return JsValue::UNDEFINED;
            }
            // The lock is held until this promise is fulfilled.
            let until_given_back = Promise::new(&mut |fulfil, _| {
                let mut hold = hold.borrow_mut();
                hold.is_granted = true;
                hold.release = Some(fulfil);
            });
            news(LockNews::Granted);
            until_given_back.into()
        })
    };
    let asked = request.call3(&locks, &JsValue::from_str(name), &options, &granted).ok()?.dyn_into::<Promise>().ok()?;
    let watched = Rc::clone(&hold);
    wasm_bindgen_futures::spawn_local(async move {
        let is_refused = JsFuture::from(asked).await.is_err();
        let (is_over, is_granted) = (watched.borrow().is_over, watched.borrow().is_granted);
        if is_refused && !is_over {
            news(if is_granted { LockNews::Lost } else { LockNews::Unavailable });
        }
    });
    Some(Lock { hold })
}
