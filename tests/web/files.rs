//! Files in and texts out.

use std::rc::Rc;

use js_sys::{Array, Function};
use race_planner::browser::files::{self, ChosenFile, FileError};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::{DELAY, javascript, log, page, sleep};

/// A file input in which a file of these bytes has been chosen.
fn input_with_file(bytes: &[u8]) -> HtmlInputElement {
    let make = Function::new_with_args(
        "bytes",
        "const input = document.createElement('input'), chosen = new DataTransfer();
         input.type = 'file';
         chosen.items.add(new File([new Uint8Array(bytes)], 'plan.json'));
         input.files = chosen.files;
         return input",
    );
    let bytes: Array = bytes.iter().map(|byte| JsValue::from(*byte)).collect();
    make.call1(&JsValue::NULL, &bytes).unwrap().unchecked_into()
}

#[wasm_bindgen_test]
async fn a_chosen_file_is_read_as_text_or_refused() {
    let told = log();
    let read = |input: &HtmlInputElement| {
        let told = Rc::clone(&told);
        assert!(files::read_chosen(input, move |file| told.borrow_mut().push(file)));
        assert!(!files::read_chosen(input, |_| unreachable!("the input is empty now")));
    };
    read(&input_with_file("\u{feff}{\"نام\":1}".as_bytes()));
    sleep(100).await;
    read(&input_with_file(&[0x7b, 0xff, 0xfe]));
    sleep(100).await;
    let large = javascript(
        "const input = document.createElement('input'), chosen = new DataTransfer();
         input.type = 'file';
         chosen.items.add(new File([new Uint8Array(10000001)], 'large.json'));
         input.files = chosen.files;
         return input",
    );
    read(&large.unchecked_into());
    let text = ChosenFile { name: "plan.json".to_owned(), text: "{\"نام\":1}".to_owned() };
    assert_eq!(*told.borrow(), [Ok(text), Err(FileError::NotText), Err(FileError::TooLarge)]);
}

#[wasm_bindgen_test]
async fn copying_answers_once_with_and_without_a_clipboard() {
    let told = log();
    let clipboards = [
        "{ writeText: text => { window.copied = text; return Promise.resolve() } }",
        "{ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
        "undefined",
    ];
    javascript("window.realCommand = document.execCommand; document.execCommand = () => window.selectionCopies");
    for (clipboard, by_selection) in clipboards.into_iter().zip([false, true, false]) {
        javascript(&format!(
            "window.selectionCopies = {by_selection};
             Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {clipboard} }})"
        ));
        let told = Rc::clone(&told);
        files::copy_text("۱۲٫۵ leads", move |copied| told.borrow_mut().push(copied));
        sleep(DELAY).await;
    }
    javascript("delete navigator.clipboard; document.execCommand = window.realCommand");
    assert_eq!(*told.borrow(), [true, true, false]);
    assert_eq!(javascript("return window.copied").as_string().as_deref(), Some("۱۲٫۵ leads"));
    assert!(page().query_selector("textarea").unwrap().is_none());
}
