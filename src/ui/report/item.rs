//! A piece of a block on paper.

use leptos::prelude::*;

use super::table::table_view;
use crate::browser::paper;
use crate::chart::paper::{Block, Item, PAGE_WIDTH};
use crate::chart::{Scene, svg};
use crate::state::App;

/// Shows what `chart::paper` has laid out.
pub fn item_view(app: App, block: Block, item: &Item) -> AnyView {
    match item {
        Item::Heading(heading) => view! { <h5 class="paper__subheading">{heading.clone()}</h5> }.into_any(),
        Item::Words(words) => view! { <p class="paper__words">{words.clone()}</p> }.into_any(),
        Item::List(sentences) => {
            let sentence = |it: &String| view! { <li>{it.clone()}</li> }.into_any();
            view! { <ul class="paper__list">{sentences.iter().map(sentence).collect_view()}</ul> }.into_any()
        }
        Item::Picture { title, spoken, scene, narrow } => picture(title.clone(), spoken, scene, narrow.as_ref()),
        Item::Table(table) => table_view(app, block, table),
        Item::Card { name, about, facts } => card(name.clone(), about.clone(), facts),
    }
}

/// The chart as an image of shapes: sharp on any printer, and never blank there as a canvas may be.
fn picture(title: String, spoken: &str, scene: &Scene, narrow: Option<&Scene>) -> AnyView {
    let is_half = scene.width < 0.75 * PAGE_WIDTH;
    let class = if is_half { "paper__picture paper__picture--half" } else { "paper__picture" };
    // Both are there at once: a picture that is fetched only for the printer comes too late for it.
    let class_of_wide = if narrow.is_some() { "paper__wide" } else { "" };
    let narrow = narrow.map(|scene| image("paper__narrow", spoken, scene));
    view! {
        <figure class=class>
            <figcaption class="paper__caption">{title}</figcaption>
            {image(class_of_wide, spoken, scene)}
            {narrow}
        </figure>
    }
    .into_any()
}

fn image(class: &'static str, spoken: &str, scene: &Scene) -> AnyView {
    let (width, height) = (scene.width.ceil().to_string(), scene.height.ceil().to_string());
    view! { <img class=class src=paper::picture_address(&svg(scene)) alt=spoken.to_owned() width=width height=height/> }
        .into_any()
}

fn card(name: String, about: String, facts: &[(String, String)]) -> AnyView {
    let fact = |(head, told): &(String, String)| {
        view! {
            <div class="paper__fact">
                <dt>{head.clone()}</dt>
                <dd dir="auto">{told.clone()}</dd>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="paper__card">
            <h5 class="paper__subheading"><bdi>{name}</bdi></h5>
            <p class="paper__note" dir="auto">{about}</p>
            <dl class="paper__facts">{facts.iter().map(fact).collect_view()}</dl>
        </section>
    }
    .into_any()
}
