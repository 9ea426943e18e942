//! What can be done with the chosen block of cells, as buttons below the grid.

use leptos::prelude::*;

use super::deeds::Way;
use super::hands::Hands;
use crate::i18n::{Args, Msg};
use crate::state::App;
use crate::ui::erased::{shown_if, text};

/// Fills the rest of the row in which the cursor is: for fingers too, which draw no block.
pub(super) fn fill_button(app: App, hands: Hands) -> AnyView {
    let can_fill =
        Memo::new(move |_| !app.workspace.is_whole() && app.workspace.is_editable() && hands.rest_of_row().is_some());
    view! {
        <button
            type="button"
            id="grid-fill-row"
            class="button button--quiet"
            disabled=move || !can_fill.get()
            on:click=move |_| untrack(|| hands.fill_row())
        >
            {app.t(Msg::GridFillRow)}
        </button>
    }
    .into_any()
}

/// How many cells are chosen, and what to do with them; nothing to see while it is one.
pub(super) fn chosen_bar(app: App, hands: Hands) -> AnyView {
    let count = move || {
        let block = hands.chosen.block()?;
        Some(app.say(Msg::GridChosen, &Args::new().count("cells", &app.format(), block.count() as f64)))
    };
    // All periods together are only looked at.
    let is_fixed = move || app.workspace.is_whole() || !app.workspace.is_editable();
    let is_wide = move || hands.chosen.block().is_some_and(|block| block.lanes.len() > 1);
    let is_tall = move || hands.chosen.block().is_some_and(|block| block.kpis.len() > 1);
    let button = move |id: &'static str, name: Msg, keys: &'static str, is_off: Signal<bool>, act: fn(Hands)| {
        view! {
            <button
                type="button"
                id=id
                class="button"
                aria-keyshortcuts=keys
                disabled=is_off
                on:click=move |_| untrack(|| act(hands))
            >
                {app.t(name)}
            </button>
        }
        .into_any()
    };
    let never = Signal::stored(false);
    let fixed = Signal::derive(is_fixed);
    let buttons = move || {
        view! {
            {button("grid-copy", Msg::GridCopy, "Control+C", never, Hands::copy)}
            {button("grid-fill", Msg::GridFill, "Control+R", Signal::derive(move || is_fixed() || !is_wide()), |hands| {
                hands.fill(Way::Across);
            })}
            {button("grid-fill-down", Msg::GridFillDown, "Control+D", Signal::derive(move || is_fixed() || !is_tall()), |hands| {
                hands.fill(Way::Down);
            })}
            {button("grid-clear", Msg::GridClear, "Delete", fixed, |hands| { hands.clear(); })}
        }
        .into_any()
    };
    view! {
        <div class="grid__bar" class:grid__bar--empty=move || !hands.chosen.is_some()>
            <p class="grid__count" role="status">{text(move || count().unwrap_or_default())}</p>
            {shown_if(move || hands.chosen.is_some(), buttons)}
        </div>
    }
    .into_any()
}
