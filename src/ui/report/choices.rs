//! What goes into the report, on which paper, and the button that prints it.

use leptos::prelude::*;

use super::screen::Filled;
use crate::browser::paper;
use crate::chart::paper::Block;
use crate::i18n::Msg;
use crate::state::{App, PaperSize, use_app};
use crate::ui::embed::open_in_tab;
use crate::ui::erased::shown_if;

/// A box for each block that the plan fills, the paper, and the way to print.
#[component]
pub fn Choices(blocks: Memo<Vec<Filled>>) -> impl IntoView {
    let app = use_app();
    let offered = Memo::new(move |_| blocks.with(|all| all.iter().map(|(block, _)| *block).collect::<Vec<_>>()));
    let is_printed = RwSignal::new(false);
    let print = move |_| {
        is_printed.set(true);
        paper::print();
    };
    let boxes = move || offered.get().into_iter().map(|block| choice(app, block)).collect_view().into_any();
    let size = |size: PaperSize| {
        let name = match size {
            PaperSize::A4 => size.id().into_any(),
            PaperSize::Letter => app.t(Msg::ReportLetter).into_any(),
        };
        view! { <option value=size.id() prop:selected=move || app.paper.size().get() == size>{name}</option> }
            .into_any()
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(size) = PaperSize::ALL.into_iter().find(|size| size.id() == id) {
            app.paper.choose(size);
        }
    };
    let help = move || {
        view! {
            <p class="muted">{app.t(Msg::HandInPrintHelp)}</p>
            <button type="button" id="report-tab" class="button" on:click=move |_| open_in_tab(app)>
                {app.t(Msg::EmbedOpen)}
            </button>
        }
        .into_any()
    };
    view! {
        <section class="panel report__choices">
            <fieldset class="report__blocks">
                <legend>{app.t(Msg::ReportBlocks)}</legend>
                <div class="report__boxes">{move || boxes()}</div>
            </fieldset>
            <div class="report__print">
                <label for="report-paper">{app.t(Msg::ReportPaper)}</label>
                <select id="report-paper" class="select" on:change=choose>{PaperSize::ALL.map(size).collect_view()}</select>
                <button type="button" id="report-print" class="button button--primary" on:click=print>
                    {app.t(Msg::ReportPrint)}
                </button>
            </div>
            {shown_if(move || is_printed.get() && app.front.place.is_framed, help)}
        </section>
    }
}

fn choice(app: App, block: Block) -> AnyView {
    let id = format!("report-with-{}", block.id());
    let is_in = move || app.paper.without().with(|without| !without.contains(&block));
    let turn = move |_| app.paper.turn(block);
    view! {
        <label class="report__box">
            <input type="checkbox" id=id prop:checked=is_in on:change=turn/>
            {app.t(block.title())}
        </label>
    }
    .into_any()
}
