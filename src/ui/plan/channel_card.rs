//! One channel: its name and what it is.

use leptos::prelude::*;

use crate::browser::document;
use crate::i18n::{Args, Msg};
use crate::plan::{Channel, ChannelId, ChannelKind, Media, PlanEdit};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::undoable::edit_and_tell;

/// The fields of one channel.
#[component]
pub fn ChannelCard(id: ChannelId) -> impl IntoView {
    let app = use_app();
    let channel = Memo::new(move |_| app.workspace.plan().with(|plan| plan.channel(id).cloned()));
    let name = move || channel.with(|channel| channel.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let is = move |test: fn(&Channel, usize) -> bool, index: usize| {
        channel.with(|channel| channel.as_ref().is_some_and(|it| test(it, index)))
    };
    let media = (0..Media::ALL.len()).map(|index| {
        let value = Media::ALL[index];
        view! {
            <option
                value=value.id()
                prop:selected=move || is(|channel, index| channel.media == Media::ALL[index], index)
            >
                {app.t(Msg::MediaName(value))}
            </option>
        }
        .into_any()
    });
    let kinds = (0..ChannelKind::ALL.len()).map(|index| {
        let value = ChannelKind::ALL[index];
        view! {
            <option
                value=value.id()
                prop:selected=move || is(|channel, index| channel.kind == ChannelKind::ALL[index], index)
            >
                {app.t(Msg::KindName(value))}
            </option>
        }
        .into_any()
    });
    // The edits below name a channel that is on the page and values of closed lists, so they cannot fail.
    let classify = move |media: Option<Media>, kind: Option<ChannelKind>| {
        if let Some(now) = channel.get_untracked() {
            let edit =
                PlanEdit::ClassifyChannel { id, media: media.unwrap_or(now.media), kind: kind.unwrap_or(now.kind) };
            let _ = app.workspace.edit(edit);
        }
    };
    let rename = move |event| {
        let _ = app.workspace.edit(PlanEdit::RenameChannel { id, name: event_target_value(&event) });
    };
    let remove = move |_| {
        let _ = edit_and_tell(app, PlanEdit::RemoveChannel(id));
        document::focus("add-channel");
    };
    let count = move || app.workspace.plan().with(|plan| plan.channels().len());
    let remove_label = text(move || app.say(Msg::ChannelRemove, &Args::new().text("channel", name())));
    view! {
        <li class="channel">
            <input
                id=format!("channel-{}", id.0)
                class="field__input channel__name"
                dir="auto"
                aria-label=app.t(Msg::ChannelName)
                maxlength=crate::plan::MAX_NAME_CHARS.to_string()
                prop:value=text(name)
                on:input=rename
                on:blur=move |_| app.workspace.leave_field()
            />
            <select
                class="select"
                aria-label=app.t(Msg::ChannelMedia)
                on:change=move |event| classify(Media::from_id(&event_target_value(&event)), None)
            >
                {media.collect_view()}
            </select>
            <select
                class="select"
                aria-label=app.t(Msg::ChannelKind)
                on:change=move |event| classify(None, ChannelKind::from_id(&event_target_value(&event)))
            >
                {kinds.collect_view()}
            </select>
            <button
                type="button"
                class="button button--icon"
                aria-label=remove_label
                title=remove_label
                disabled=move || count() == 1 || app.workspace.plan().with(|plan| plan.locks_channel(id))
                on:click=remove
            >
                <span class="icon icon--remove" aria-hidden="true"></span>
            </button>
        </li>
    }
}
