//! The Improve screen: a tab a tool.

use leptos::prelude::*;

use super::comparison::ComparisonPart;
use super::ledger::LedgerPart;
use super::sample::SamplePart;
use crate::i18n::Msg;
use crate::plan::assignment::Area;
use crate::state::{Screen, Tool, use_app};
use crate::ui::lock::{lock_note, stilled};
use crate::ui::shell::Tabs;

/// The Improve screen with one of its tools.
#[component]
pub fn ImproveScreen(tool: Tool) -> impl IntoView {
    let app = use_app();
    let parts = Tool::ALL.map(|tool| (Screen::Improve(tool), name(tool)));
    view! {
        <div class="improve">
            <header class="screen-head">
                <h2>{app.t(Msg::NavImprove)}</h2>
                <p class="screen-head__purpose">{app.t(purpose(tool))}</p>
            </header>
            <Tabs name=Msg::NavImprove parts=parts.to_vec()/>
            {lock_note(app, Area::Improve)}
            {stilled(app, Area::Improve, move || part(tool))}
        </div>
    }
}

fn name(tool: Tool) -> Msg {
    match tool {
        Tool::Comparison => Msg::ComparisonTab,
        Tool::SampleSize => Msg::SampleTab,
        Tool::Ledger => Msg::LedgerTab,
    }
}

fn purpose(tool: Tool) -> Msg {
    match tool {
        Tool::Comparison => Msg::ComparisonPurpose,
        Tool::SampleSize => Msg::SamplePurpose,
        Tool::Ledger => Msg::LedgerPurpose,
    }
}

fn part(tool: Tool) -> AnyView {
    match tool {
        Tool::Comparison => view! { <ComparisonPart/> }.into_any(),
        Tool::SampleSize => view! { <SamplePart/> }.into_any(),
        Tool::Ledger => view! { <LedgerPart/> }.into_any(),
    }
}
