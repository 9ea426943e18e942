//! How an assignment reaches students: a look through their eyes, then a link, a file, or code for a course page.

use leptos::prelude::*;

use super::copy_area::CopyArea;
use super::link::link_to;
use super::preview::Preview;
use crate::browser::address;
use crate::exchange::address::{Address, Keeping};
use crate::exchange::{link, plan_file};
use crate::i18n::{Args, Locale, Msg};
use crate::plan::document::{self, Stamp};
use crate::plan::{Plan, PlanEdit, assignment::Assignment};
use crate::state::{App, use_app};
use crate::ui::erased::{either, shown_if, text};
use crate::ui::handed::{Handed, HandedText};
use crate::ui::undoable::remove_and_tell;

/// Preview, link, file and code, and the way back to a plain plan.
#[component]
pub fn AssignWays(
    /// Goes to the code for a course page.
    embed: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let handed = Handed::new();
    let handed_out = Memo::new(move |_| app.workspace.plan().with(|plan| plan.handed_out()));
    let preview = Memo::new(move |_| handed_out.with(|plan| preview_of(plan.as_ref()?)));
    let link = Memo::new(move |_| handed_out.with(|plan| plan.as_ref().and_then(|plan| link_to(plan, &tag_of(plan)))));
    let length = move || link.with(|link| link.as_ref().map_or(0, String::len));
    let size = move || app.format().count(length() as f64);
    let content = text(move || link.get().unwrap_or_default());
    let short = move || {
        let words = move || app.say(Msg::AssignLinkSize, &Args::new().text("size", size()));
        view! {
            <CopyArea id="assign-link" label=app.t(Msg::AssignLink) content copy=Msg::ShareCopy/>
            <p class="muted">{text(words)}</p>
        }
        .into_any()
    };
    let long = move || {
        let limit = move || app.format().count(link::MAX_SHARED as f64);
        let words = move || app.say(Msg::AssignLinkLong, &Args::new().text("size", size()).text("limit", limit()));
        view! { <p id="assign-link-long">{text(words)}</p> }.into_any()
    };
    let with_link = move || either(move || length() <= link::MAX_SHARED, short, long);
    let stop = move |_| {
        let title = app.workspace.plan().with_untracked(|plan| plan.assignment().map(|it| it.title.clone()));
        // Its author stops it, so nothing locks it.
        let _ = remove_and_tell(app, PlanEdit::SetAssignment(None), title.unwrap_or_default());
    };
    view! {
        <h3>{app.t(Msg::AssignWays)}</h3>
        <Preview id="assign-preview" show=Msg::AssignPreview source=preview.into()/>
        {shown_if(move || link.with(Option::is_some), with_link)}
        <div class="exchange__ways">
            {button(app, "assign-file", Msg::AssignFile, move || file(app, handed))}
            {button(app, "assign-code", Msg::AssignCode, move || embed.run(()))}
            <button type="button" id="assign-stop" class="button button--quiet" on:click=stop>{app.t(Msg::AssignStop)}</button>
        </div>
        <HandedText handed id="assign-file"/>
    }
}

fn button(app: App, id: &'static str, msg: Msg, act: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" id=id class="button" on:click=move |_| act()>{app.t(msg)}</button> }.into_any()
}

fn locale_of(plan: &Plan) -> Option<Locale> {
    plan.assignment().and_then(|it: &Assignment| Locale::from_tag(it.lang.as_deref()?))
}

fn tag_of(plan: &Plan) -> String {
    locale_of(plan).unwrap_or_default().tag().to_owned()
}

/// As a student sees it who opens it for the first time; what is tried there is not kept.
fn preview_of(plan: &Plan) -> Option<String> {
    let address = Address { embed: Some(true), lang: locale_of(plan), storage: Keeping::Nothing, ..Address::default() };
    Some(format!("{}{}#{}", address::public()?, address.query(), link::encode(plan)))
}

fn file(app: App, handed: Handed) {
    let Some(plan) = app.workspace.plan().with_untracked(|plan| plan.handed_out()) else { return };
    let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
    let text = document::encode(&plan, &stamp);
    handed.offer(&plan_file::hand_in_name(&plan), "application/json", text);
}
