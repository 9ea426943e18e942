//! What came of a trial: the verdict, and what is to be said about it.

use leptos::prelude::*;

use super::edits::{change_at_once, trial};
use crate::chart::present_ledger::is_met;
use crate::i18n::Msg;
use crate::plan::{Trial, Verdict};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::ChoiceField;

/// The verdict's list.
#[component]
pub fn TrialVerdict(id: u32) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| trial(app, id).map_or(Verdict::Running, |trial| trial.verdict));
    let choices =
        Signal::derive(move || Verdict::ALL.map(|verdict| (verdict.id().to_owned(), app.text(name(verdict)))).to_vec());
    let choose = Callback::new(move |chosen: String| {
        if let Some(verdict) = Verdict::from_id(&chosen) {
            let _ = change_at_once(app, id, |trial| trial.verdict = verdict);
        }
    });
    view! {
        <ChoiceField
            id=format!("trial-{id}-verdict")
            label=app.t(Msg::TrialVerdict)
            choices
            chosen=text(move || now.get().id().to_owned())
            choose
        />
    }
}

/// Whether it came out as expected, or what is missing to count it; with the class of the sentence.
pub fn remark(trial: &Trial) -> Option<(&'static str, Msg)> {
    match is_met(trial) {
        Some(true) => Some(("trial__remark trial__remark--good", Msg::TrialMet)),
        Some(false) => Some(("trial__remark trial__remark--bad", Msg::TrialMissed)),
        None if trial.verdict == Verdict::Keep && trial.actual.is_none() => {
            Some(("trial__remark", Msg::TrialNeedsActual))
        }
        None => None,
    }
}

fn name(verdict: Verdict) -> Msg {
    match verdict {
        Verdict::Running => Msg::VerdictRunning,
        Verdict::Keep => Msg::VerdictKeep,
        Verdict::Drop => Msg::VerdictDrop,
    }
}
