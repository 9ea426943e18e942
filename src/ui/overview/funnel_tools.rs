//! Chooses how the funnel is looked at: model, form, by channel, beside the period before.

use leptos::prelude::*;

use crate::chart::present_funnel::FunnelLook;
use crate::chart::{FunnelStyle, Lens};
use crate::i18n::Msg;
use crate::state::{App, use_app};
use crate::ui::erased::shown_if;

/// A row of small choices.
#[component]
pub fn FunnelTools() -> impl IntoView {
    let app = use_app();
    let lens = move |lens: Lens| {
        view! {
            <option value=lens.id() prop:selected=move || app.funnel.get().lens == lens>{app.t(lens.name())}</option>
        }
        .into_any()
    };
    let pick = move |event| {
        if let Some(lens) = Lens::from_id(&event_target_value(&event)) {
            app.funnel.update(|look| look.lens = lens);
        }
    };
    let form = move |(style, id, name): (FunnelStyle, &'static str, Msg)| {
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="funnel-form"
                    id=id
                    prop:checked=move || app.funnel.get().style == style
                    on:change=move |_| app.funnel.update(|look| look.style = style)
                />
                <span>{app.t(name)}</span>
            </label>
        }
        .into_any()
    };
    let forms = [
        (FunnelStyle::ToScale, "funnel-to-scale", Msg::FunnelToScale),
        (FunnelStyle::Tapered, "funnel-tapered", Msg::FunnelTapered),
    ];
    let has_channels = move || app.workspace.plan().with(|plan| plan.channels().len() > 1);
    let has_before = move || !app.workspace.is_whole() && app.workspace.period() > 0;
    view! {
        <div class="funnel-tools">
            <label class="funnel-tools__lens">
                <span>{app.t(Msg::LensLabel)}</span>
                <select id="funnel-lens" class="select" on:change=pick>
                    {Lens::ALL.map(lens).collect_view()}
                </select>
            </label>
            <fieldset class="switch">
                <legend class="visually-hidden">{app.t(Msg::FunnelForm)}</legend>
                {forms.map(form).collect_view()}
            </fieldset>
            {shown_if(has_channels, move || tick(app, "funnel-split", Msg::FunnelSplit, |look| &mut look.is_split))}
            {shown_if(has_before, move || tick(app, "funnel-before", Msg::FunnelShowBefore, |look| &mut look.has_before))}
        </div>
    }
}

/// A box to tick.
fn tick(app: App, id: &'static str, name: Msg, of: fn(&mut FunnelLook) -> &mut bool) -> AnyView {
    view! {
        <label class="funnel-tools__tick">
            <input
                type="checkbox"
                id=id
                prop:checked=move || *of(&mut app.funnel.get())
                on:change=move |event| app.funnel.update(|look| *of(look) = event_target_checked(&event))
            />
            <span>{app.t(name)}</span>
        </label>
    }
    .into_any()
}
