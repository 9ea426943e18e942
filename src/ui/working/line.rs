//! One line of a working. Plain functions of finished texts: nothing in here follows a signal.

use leptos::prelude::*;

use super::inspection::Inspection;
use crate::i18n::{Leads, LineText, LinkText, Msg};
use crate::state::App;
use crate::ui::focus::focus_later;
use crate::ui::stage::{GridExtent, go_to_field};

/// A figure, its value, how it came about in words, in symbols and with the numbers put in, and the ways on.
pub fn line(app: App, inspection: Inspection, extent: GridExtent, line: LineText) -> AnyView {
    let how = |class, text: String| view! { <p class=class>{text}</p> }.into_any();
    let letter = Some(line.letter).filter(|letter| !letter.is_empty());
    let letter = letter.map(|letter| view! { <span class="working__letter">{letter}</span> }.into_any());
    let symbols = line.symbols.map(|symbols| {
        view! { <p class="working__how"><span dir="ltr" class="formula__symbols">{symbols}</span></p> }.into_any()
    });
    let label = app.text(Msg::WorkingLinks);
    let has_links = !line.links.is_empty();
    let links = line.links.into_iter().map(|it| link(app, inspection, extent, &line.name, it)).collect_view();
    view! {
        <li class=format!("working__line hue-{}", line.stage.id())>
            <p class="working__figure">
                <span class="working__name">{letter}{line.name}</span>
                <span class="working__value value">{line.value}</span>
            </p>
            {how("working__how", line.how)}
            {symbols}
            {line.numbers.map(|numbers| how("working__how working__numbers value", numbers))}
            {has_links.then(|| view! { <ul class="working__links" aria-label=label>{links}</ul> }.into_any())}
        </li>
    }
    .into_any()
}

fn link(app: App, inspection: Inspection, extent: GridExtent, kpi: &str, link: LinkText) -> AnyView {
    // What is seen stands below the figure's name and is a button by its looks.
    let (before, after) = if let Leads::Working(_) = link.to {
        (format!("{kpi}{}", app.text(Msg::ListSeparator)), app.text(Msg::WorkingShow))
    } else {
        (String::new(), String::new())
    };
    let to = link.to;
    let follow = move |_| match to.clone() {
        Leads::Working(asked) => {
            inspection.follow(asked);
            focus_later("working-title".to_owned());
        }
        Leads::Field(cell, kpi) => {
            inspection.close();
            go_to_field(app, extent, cell, kpi);
        }
    };
    view! {
        <li>
            <button type="button" class="working__link" on:click=follow>
                <span class="visually-hidden">{before}</span>
                <bdi>{link.name}</bdi>
                <span class="value">{link.value}</span>
                <span class="visually-hidden">{after}</span>
            </button>
        </li>
    }
    .into_any()
}
