//! Views of few types. Leptos compiles its machinery anew for every type of view, value and closure, which costs the
//! page about a kilobyte a time; what goes through here shares its type with everything else of its kind.
//!
//! The rest is up to the components: items of a list end in `.into_any()`, and a closure stands in the `view!` itself
//! (`{move || …}`), where the macro erases its type, and not in a variable before it.

use leptos::prelude::*;

type Words = Box<dyn Fn() -> String + Send + Sync>;
type Test = Box<dyn Fn() -> bool + Send + Sync>;
type Part = Box<dyn Fn() -> AnyView + Send + Sync>;

/// A text or attribute that follows what it reads.
pub fn text(words: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    let words: Words = Box::new(words);
    Signal::derive(words)
}

/// A part of the page that is there while the test holds. It is made anew only when the test's answer changes.
pub fn shown_if(
    test: impl Fn() -> bool + Send + Sync + 'static,
    part: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    choice(Box::new(test), Box::new(part), Box::new(|| ().into_any()))
}

/// One part while the test holds, another while it does not.
pub fn either(
    test: impl Fn() -> bool + Send + Sync + 'static,
    part: impl Fn() -> AnyView + Send + Sync + 'static,
    other: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    choice(Box::new(test), Box::new(part), Box::new(other))
}

fn choice(test: Test, part: Part, other: Part) -> AnyView {
    let holds = Memo::new(move |_| test());
    view! { {move || if holds.get() { part() } else { other() }} }.into_any()
}
