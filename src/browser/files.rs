//! Texts that leave the page and come in: downloads, chosen files, the clipboard.

use gloo_timers::callback::Timeout;
use js_sys::{Array, ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, ClipboardEvent, DataTransfer, Event, File, FileReader, HtmlAnchorElement, HtmlCanvasElement,
    HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Url,
};

use super::{Listener, document};

/// The largest file that is read, in bytes: many plans; one of them, or a table, has a bound of its own.
pub const FILE_LIMIT: u32 = 10_000_000;

/// Some browsers fetch the blob well after the click.
const REVOKE_AFTER: u32 = 60_000;

/// Why a file could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileError {
    /// Larger than the limit.
    TooLarge,
    /// Not text in UTF-8.
    NotText,
    /// The browser could not read it.
    Unreadable,
}

/// A file that the user has chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChosenFile {
    /// Its name without the folder.
    pub name: String,
    /// Its content, without a byte order mark.
    pub text: String,
}

/// Offers the text as a file. A page in a sandbox may drop it without a word, so show another way as well.
///
/// Returns whether the browser took it.
pub fn offer_download(name: &str, media_type: &str, text: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options);
    blob.and_then(|blob| download(name, &blob)).is_ok()
}

/// Offers the picture on a canvas as a file in PNG, as soon as the browser has packed it.
pub fn offer_picture(name: &str, canvas: &HtmlCanvasElement) -> bool {
    let name = name.to_owned();
    let packed = Closure::once_into_js(move |blob: Option<Blob>| {
        // A picture that is too large for the browser comes as nothing; the other formats are still there.
        let _ = blob.map(|blob| download(&name, &blob));
    });
    canvas.to_blob(packed.unchecked_ref()).is_ok()
}

/// Copies the picture on a canvas to the clipboard and calls `callback` with whether that went well. Works only in answer
/// to a click or a key.
pub fn copy_picture(canvas: &HtmlCanvasElement, callback: impl FnOnce(bool) + 'static) {
    match clipboard_picture(canvas) {
        Some(promise) => answer(&promise, move |failure| callback(failure.is_undefined())),
        None => callback(false),
    }
}

/// The picture is promised, since a browser may forget the click while it is being packed.
fn clipboard_picture(canvas: &HtmlCanvasElement) -> Option<JsValue> {
    let packed = Promise::new(&mut |resolve, reject| {
        if canvas.to_blob(&resolve).is_err() {
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    let (window, property) = (web_sys::window()?, |of: &JsValue, name| Reflect::get(of, &JsValue::from_str(name)).ok());
    let kinds = Object::new();
    Reflect::set(&kinds, &JsValue::from_str("image/png"), &packed).ok()?;
    let item = property(&window, "ClipboardItem")?.dyn_into::<Function>().ok()?;
    let item = Reflect::construct(&item, &Array::of1(&kinds)).ok()?;
    let clipboard = property(&window.navigator(), "clipboard").filter(JsValue::is_object)?;
    let write = property(&clipboard, "write")?.dyn_into::<Function>().ok()?;
    write.call1(&clipboard, &Array::of1(&item)).ok()
}

/// Calls `callback` with `undefined` when the promise is kept, else with the reason.
fn answer(promise: &JsValue, callback: impl FnOnce(JsValue) + 'static) {
    // Success passes `undefined` on, failure the reason: one closure, called once, takes both.
    let answer = Closure::once_into_js(callback);
    let answer: &Function = answer.unchecked_ref();
    let _ = Reflect::get(promise, &JsValue::from_str("then"))
        .and_then(|then| then.unchecked_into::<Function>().call2(promise, answer, answer));
}

fn download(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let document = document::document().ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    let address = Url::create_object_url_with_blob(blob)?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.set_hidden(true);
    let appended = body.append_child(&anchor);
    anchor.click();
    anchor.remove();
    Timeout::new(REVOKE_AFTER, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    appended.map(drop)
}

/// Calls `callback` with each file that is dropped anywhere on the page, which would else leave the page for the file.
pub fn on_drop(callback: impl Fn(Result<ChosenFile, FileError>) + Clone + 'static) -> Option<[Listener; 2]> {
    let window = web_sys::window()?;
    // Text that is dragged from field to field is left to the browser.
    let dragged = |event: &Event| {
        let data = Reflect::get(event, &JsValue::from_str("dataTransfer")).ok()?.dyn_into::<DataTransfer>().ok()?;
        data.types().includes(&JsValue::from_str("Files"), 0).then_some(data)
    };
    let over = Listener::new(&window, "dragover", move |event| {
        if dragged(&event).is_some() {
            event.prevent_default();
        }
    });
    let drop = Listener::new(&window, "drop", move |event| {
        if let Some(data) = dragged(&event) {
            event.prevent_default();
            if let Some(file) = data.files().and_then(|files| files.get(0)) {
                read(&file, callback.clone());
            }
        }
    });
    Some([over, drop])
}

/// Reads the first file chosen in `input` (at most [`FILE_LIMIT`] bytes) and calls `callback` with it later.
///
/// Clears the input, so the same file can be chosen again. Returns `false`, and does not call, if none is chosen.
pub fn read_chosen(input: &HtmlInputElement, callback: impl FnOnce(Result<ChosenFile, FileError>) + 'static) -> bool {
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return false;
    };
    input.set_value("");
    read(&file, callback);
    true
}

fn read(file: &File, callback: impl FnOnce(Result<ChosenFile, FileError>) + 'static) {
    if file.size() > f64::from(FILE_LIMIT) {
        return callback(Err(FileError::TooLarge));
    }
    let Ok(reader) = FileReader::new() else {
        return callback(Err(FileError::Unreadable));
    };
    let name = file.name();
    let done = reader.clone();
    // `loadend` comes exactly once, after success as after failure; then the closure frees itself.
    let closure = Closure::once_into_js(move || {
        let bytes = done.result().ok().and_then(|result| result.dyn_into::<ArrayBuffer>().ok());
        callback(match bytes {
            Some(bytes) => decode(Uint8Array::new(&bytes).to_vec()).map(|text| ChosenFile { name, text }),
            None => Err(FileError::Unreadable),
        });
    });
    reader.set_onloadend(Some(closure.unchecked_ref()));
    // Throws only while the reader is busy with another file.
    let _ = reader.read_as_array_buffer(file);
}

fn decode(bytes: Vec<u8>) -> Result<String, FileError> {
    let mut text = String::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

/// What is being pasted, and the identity of the element into which.
pub fn pasted(event: &ClipboardEvent) -> Option<(String, String)> {
    let field: HtmlElement = event.target()?.dyn_into().ok()?;
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    Some((field.id(), text))
}

/// Puts the text onto the clipboard in place of what the browser would; says whether it did.
pub fn put_on_clipboard(event: &ClipboardEvent, text: &str) -> bool {
    event.clipboard_data().is_some_and(|data| data.set_data("text/plain", text).is_ok())
}

/// Copies the text to the clipboard and calls `callback` with whether that went well. Works only in answer to a
/// click or a key.
pub fn copy_text(text: &str, callback: impl FnOnce(bool) + 'static) {
    let Some(promise) = clipboard_promise(text) else {
        return callback(copy_by_selection(text));
    };
    let text = text.to_owned();
    answer(&promise, move |failure| callback(failure.is_undefined() || copy_by_selection(&text)));
}

/// Pages without a secure origin have no clipboard object, though web-sys says that all have.
fn clipboard_promise(text: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    let write = Reflect::get(&clipboard, &JsValue::from_str("writeText")).ok()?;
    write.dyn_ref::<Function>()?.call1(&clipboard, &JsValue::from_str(text)).ok()
}

/// The way before there was a clipboard object.
fn copy_by_selection(text: &str) -> bool {
    select_and_copy(text).unwrap_or(false)
}

fn select_and_copy(text: &str) -> Option<bool> {
    let document: HtmlDocument = document::document()?.dyn_into().ok()?;
    let focused = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    let style = area.style();
    for (property, value) in [("position", "fixed"), ("inset-block-start", "0"), ("opacity", "0")] {
        style.set_property(property, value).ok()?;
    }
    // Nothing outside an open modal dialog can be selected.
    let modal = document.query_selector("dialog[open]").ok().flatten();
    let parent = modal.or_else(|| document.body().map(Into::into))?;
    parent.append_child(&area).ok()?;
    area.select();
    let copied = document.exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(focused) = focused {
        let _ = focused.focus();
    }
    Some(copied)
}
