//! The code for another page, in the shape that this page takes.

use leptos::prelude::*;

use super::copy_area::CopyArea;
use crate::exchange::link;
use crate::exchange::snippet::Frame;
use crate::i18n::{Args, Msg};
use crate::state::{App, use_app};
use crate::ui::erased::{either, shown_if, text};

/// The file of the whole planner, beside the page.
const SINGLE: &str = "race-planner.html";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Fixed,
    Growing,
    Link,
    File,
}

const SHAPES: [(Shape, &str, Msg, Msg); 4] = [
    (Shape::Fixed, "fixed", Msg::EmbedCodeFixed, Msg::EmbedCodeFixedHelp),
    (Shape::Growing, "growing", Msg::EmbedCodeGrowing, Msg::EmbedCodeGrowingHelp),
    (Shape::Link, "link", Msg::EmbedCodeLink, Msg::EmbedCodeLinkHelp),
    (Shape::File, "file", Msg::EmbedCodeFile, Msg::EmbedCodeFileHelp),
];

/// A choice of shapes, and the code of the one that is chosen.
#[component]
pub fn Code(
    /// The frame; without a title there is no code.
    frame: Memo<Option<Frame>>,
) -> impl IntoView {
    let app = use_app();
    let shape = RwSignal::new(Shape::Fixed);
    let radio = move |(kind, id, msg, help): (Shape, &'static str, Msg, Msg)| {
        view! {
            <div>
                <label class="exchange__choice">
                    <input
                        type="radio"
                        id=format!("embed-code-{id}")
                        name="embed-code"
                        aria-describedby=format!("embed-code-{id}-help")
                        prop:checked=move || shape.get() == kind
                        on:change=move |_| shape.set(kind)
                    />
                    <span>{app.t(msg)}</span>
                </label>
                <p class="muted teach__shape" id=format!("embed-code-{id}-help")>{app.t(help)}</p>
            </div>
        }
        .into_any()
    };
    let titled = move || frame.get().filter(|frame| !frame.title.is_empty());
    let code = text(move || {
        titled()
            .map(|frame| match shape.get() {
                Shape::Fixed => frame.fixed(),
                Shape::Growing => frame.growing(),
                Shape::Link => frame.anchor(),
                Shape::File => String::new(),
            })
            .unwrap_or_default()
    });
    let is_long = move || frame.with(|frame| frame.as_ref().is_some_and(|it| it.source().len() > link::MAX_SHARED));
    let area = move || {
        view! {
            {shown_if(is_long, move || long(app, code))}
            <CopyArea id="embed-code" label=app.t(Msg::EmbedCode) content=code copy=Msg::EmbedCopy/>
        }
        .into_any()
    };
    let none = move || view! { <p class="field__error">{app.t(Msg::EmbedTitleNeeded)}</p> }.into_any();
    let with_title = move || either(move || titled().is_some(), area, none);
    view! {
        <fieldset class="exchange__group">
            <legend>{app.t(Msg::EmbedCode)}</legend>
            {SHAPES.map(radio).collect_view()}
        </fieldset>
        {either(move || shape.get() == Shape::File, move || single(app), with_title)}
    }
}

fn long(app: App, code: Signal<String>) -> AnyView {
    let words = move || app.say(Msg::EmbedLong, &Args::new().text("size", app.format().count(code.get().len() as f64)));
    view! { <p>{text(words)}</p> }.into_any()
}

fn single(app: App) -> AnyView {
    view! { <a id="embed-file" class="button" href=SINGLE download=SINGLE>{app.t(Msg::EmbedFileGet)}</a> }.into_any()
}
