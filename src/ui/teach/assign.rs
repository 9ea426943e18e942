//! The assignment: made of the plan, changed by its author, and handed out.

use leptos::prelude::*;

use super::area_table::AreaTable;
use super::assign_form::AssignForm;
use super::assign_ways::AssignWays;
use crate::browser::identity;
use crate::i18n::Msg;
use crate::plan::PlanEdit;
use crate::plan::assignment::{Assignment, Progress};
use crate::state::{App, use_app};
use crate::ui::erased::shown_if;

/// Letters of an identity that chance has chosen: enough to tell all assignments of a course apart.
const ID_LETTERS: usize = 12;

/// What can be done with the plan as an assignment.
#[component]
pub fn AssignPart(
    /// Goes to the code for a course page.
    embed: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    // What is to be shown: nothing yet, a draft, or what others work on.
    let is_draft = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.assignment().map(|it| it.progress == Progress::Draft))
    });
    let draft = move || {
        view! {
            <AssignForm/>
            <AreaTable/>
            <AssignWays embed/>
        }
        .into_any()
    };
    view! {
        {shown_if(move || is_draft.get().is_none(), move || start(app))}
        {shown_if(move || is_draft.get() == Some(false), move || handed_out(app))}
        {shown_if(move || is_draft.get() == Some(true), draft)}
    }
}

fn start(app: App) -> AnyView {
    let begin = move |_| {
        let title = app.workspace.plan().with_untracked(|plan| plan.title().to_owned());
        let id = identity::new_id().to_ascii_lowercase();
        let mut assignment = Assignment::draft(&id[id.len() - ID_LETTERS..], title);
        assignment.lang = Some(app.settings.locale().get_untracked().tag().to_owned());
        assign(app, Some(assignment));
    };
    view! {
        <p>{app.t(Msg::AssignHelp)}</p>
        <div class="exchange__ways">
            <button type="button" id="assign-start" class="button button--primary" on:click=begin>
                {app.t(Msg::AssignStart)}
            </button>
        </div>
    }
    .into_any()
}

fn handed_out(app: App) -> AnyView {
    let take_back = move |_| change(app, &|it| it.progress = Progress::Draft);
    view! {
        <p>{app.t(Msg::AssignHandedOut)}</p>
        <div class="exchange__ways">
            <button type="button" id="assign-author" class="button" on:click=take_back>{app.t(Msg::AssignAuthor)}</button>
        </div>
    }
    .into_any()
}

/// Changes the assignment, if the plan is one.
pub fn change(app: App, change: &dyn Fn(&mut Assignment)) {
    let assignment = app.workspace.plan().with_untracked(|plan| plan.assignment().cloned());
    if let Some(mut assignment) = assignment {
        change(&mut assignment);
        assign(app, Some(assignment));
    }
}

/// Makes this assignment of the plan, or a plain plan. What is too long is stopped by the fields; what slips through
/// changes nothing.
pub fn assign(app: App, assignment: Option<Assignment>) {
    let _ = app.workspace.edit(PlanEdit::SetAssignment(assignment.map(Box::new)));
}
