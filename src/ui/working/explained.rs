//! A figure in a table that shows its working when it is pressed.

use leptos::prelude::*;

use super::inspection::Inspection;
use crate::engine::inquiry::Asked;
use crate::i18n::{Args, Msg};
use crate::state::App;

/// A figure, as a button where it has a working; `name` says which one it is.
pub fn explained(app: App, inspection: Inspection, name: &str, figure: String, asked: Option<Asked>) -> AnyView {
    let pieces = in_pieces(&figure, &app.text(Msg::ObservedSeparator));
    let Some(asked) = asked else { return view! { <span class="value">{pieces}</span> }.into_any() };
    let args = Args::new().text("kpi", name).text("value", figure);
    let label = app.say(Msg::CellShowWorking, &args);
    let show = move |_| inspection.open(asked.clone());
    view! {
        <button type="button" class="derived derived--inline" aria-label=label on:click=show>
            <span class="value">{pieces}</span>
        </button>
    }
    .into_any()
}

/// A rate, its range and the words for too few cases: each stays on one line, between them a narrow column may break.
fn in_pieces(cell: &str, separator: &str) -> AnyView {
    let piece = |(position, piece): (usize, &str)| {
        let before = if position == 0 { String::new() } else { separator.to_owned() };
        view! { {before}<span class="piece">{piece.to_owned()}</span> }.into_any()
    };
    if cell.contains(separator) {
        cell.split(separator).enumerate().map(piece).collect_view().into_any()
    } else {
        cell.to_owned().into_any()
    }
}
