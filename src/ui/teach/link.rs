//! The open plan as a link for others, in the language of the page.

use leptos::prelude::*;

use crate::browser::address;
use crate::exchange::link;
use crate::plan::Plan;
use crate::state::App;

/// The link to the plan as it is; nothing where the page has no address or the plan is too large for a link.
pub fn shared_link(app: App) -> Option<String> {
    let tag = app.settings.locale().get_untracked().tag();
    app.workspace.plan().with_untracked(|plan| link_to(plan, tag))
}

/// The link to a plan, in this language.
pub fn link_to(plan: &Plan, tag: &str) -> Option<String> {
    let fragment = link::encode(plan);
    let page = address::public().filter(|_| fragment.len() <= link::MAX_CHARS)?;
    Some(format!("{page}?lang={tag}#{fragment}"))
}
