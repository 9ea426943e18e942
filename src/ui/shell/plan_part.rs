//! The header's part for the open plan: its title, its save state, undo.

use leptos::prelude::*;

use super::save_badge::SaveBadge;
use super::undo_buttons::UndoButtons;
use crate::i18n::Msg;
use crate::plan::PlanEdit;
use crate::plan::assignment::{Area, Subject};
use crate::state::use_app;
use crate::ui::embed::OpenTab;
use crate::ui::erased::text;
use crate::ui::lock::lock_sign;
use crate::ui::plans::use_plans_dialog;
use crate::ui::share::ShareButton;

const TITLE: Subject = Subject::Area(Area::Title);

/// Title, save state, undo.
#[component]
pub fn PlanPart() -> impl IntoView {
    let app = use_app();
    let plans = use_plans_dialog();
    // Told as a whole where one points too: the field cuts it where there is no room.
    let title = text(move || app.workspace.plan().with(|plan| plan.title().to_owned()));
    view! {
        <div class="header__plan">
            <button
                type="button"
                id="plans-open"
                class="button button--icon"
                aria-haspopup="dialog"
                aria-label=app.t(Msg::PlansOpen)
                title=app.t(Msg::PlansOpen)
                on:click=move |_| plans.set_open(true)
            >
                <span class="icon icon--plans" aria-hidden="true"></span>
            </button>
            <div class="header__name">
                <input
                    id="plan-title"
                    class="plan-title"
                    dir="auto"
                    aria-label=app.t(Msg::PlanName)
                    placeholder=app.t(Msg::PlanName)
                    title=title
                    readonly=move || !app.workspace.is_editable() || app.workspace.locks(TITLE)
                    hidden=move || app.workspace.hides(TITLE)
                    maxlength=crate::plan::MAX_NAME_CHARS.to_string()
                    prop:value=title
                    on:input=move |event| {
                        // Longer titles are stopped by `maxlength`; a pasted one that slips through changes nothing.
                        let _ = app.workspace.edit(PlanEdit::Rename { title: event_target_value(&event) });
                    }
                    on:blur=move |_| app.workspace.leave_field()
                />
                <SaveBadge/>
            </div>
            {lock_sign(app, "plan-title-lock".to_owned(), move || app.workspace.locks(TITLE) && !app.workspace.hides(TITLE), || false)}
            <ShareButton/>
            <OpenTab/>
        </div>
        <UndoButtons/>
    }
}
