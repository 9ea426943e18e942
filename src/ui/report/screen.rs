//! The Report screen: the choices, and below them the paper.

use leptos::prelude::*;

use super::choices::Choices;
use super::sheet::SheetOfPaper;
use crate::chart::paper::{Basis, Block, Item, items};
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::words::wording;

/// A block with what stands in it.
pub type Filled = (Block, Vec<Item>);

/// The plan on paper.
#[component]
pub fn ReportScreen() -> impl IntoView {
    let app = use_app();
    // Of a plan that says nothing of a block, the block is not offered.
    let blocks = Memo::new(move |_| {
        app.workspace.ask(|engine, report| {
            let basis = Basis::new(engine, report);
            let filled = |block| (block, wording(app, |words| items(block, words, engine, &basis)));
            let all: Vec<Filled> = Block::ALL.map(filled).into();
            all.into_iter().filter(|(_, items)| !items.is_empty()).collect::<Vec<_>>()
        })
    });
    // The rule for pages is outside of the reactive graph.
    Effect::new(move |_| app.paper.lay_out(app.settings.locale().get()));
    on_cleanup(move || app.paper.leave());
    view! {
        <div class="report">
            <header class="screen-head">
                <h2>{app.t(Msg::ReportNav)}</h2>
                <p class="screen-head__purpose">{app.t(Msg::ReportPurpose)}</p>
            </header>
            <Choices blocks/>
            <SheetOfPaper blocks/>
        </div>
    }
}
