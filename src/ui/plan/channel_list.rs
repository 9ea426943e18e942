//! The channels of the plan.

use leptos::prelude::*;

use super::channel_card::ChannelCard;
use crate::browser::document;
use crate::i18n::{Args, Msg};
use crate::plan::assignment::Area;
use crate::plan::{ChannelKind, EditError, Media, PlanEdit};
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::lock::lock_note;
use crate::ui::words::edit_error;

/// Channels to name, classify, add and take out.
#[component]
pub fn ChannelList() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let ids = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.channels().iter().map(|channel| channel.id).collect::<Vec<_>>())
    });
    let add = move |_| error.set(add_channel(app).err());
    view! {
        <section class="panel panel--wide" aria-labelledby="plan-channels">
            <h3 id="plan-channels">{app.t(Msg::PlanChannels)}</h3>
            {lock_note(app, Area::Channels)}
            <p class="muted">{app.t(Msg::PlanChannelsHelp)}</p>
            <ul class="channels">
                {move || ids.get().into_iter().map(|id| view! { <ChannelCard id/> }.into_any()).collect_view().into_any()}
            </ul>
            <button type="button" id="add-channel" class="button" on:click=add>
                {app.t(Msg::ChannelAdd)}
            </button>
            <p class="field__error" role="alert">{text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}</p>
        </section>
    }
}

/// Adds a channel with a numbered name and puts the cursor there.
fn add_channel(app: App) -> Result<(), EditError> {
    let number = app.workspace.plan().with_untracked(|plan| plan.channels().len() + 1);
    let number = app.format().count(number as f64);
    let name = app.settings.plain(Msg::ChannelNew, &Args::new().text("number", number));
    let edit = PlanEdit::AddChannel { name, media: Media::Paid, kind: ChannelKind::Other };
    app.workspace.edit(edit)?;
    let id = app.workspace.plan().with_untracked(|plan| plan.channels().last().map(|channel| channel.id.0));
    set_timeout(
        move || {
            id.map(|id| document::focus(&format!("channel-{id}")));
        },
        std::time::Duration::ZERO,
    );
    Ok(())
}
