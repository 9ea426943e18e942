//! What is said of a touchpoint, as it is read: what happens, how it feels, what is in the way.

use leptos::prelude::*;

use super::edits::touchpoint;
use super::feeling::{class_of, feeling_name, sign};
use crate::i18n::Msg;
use crate::plan::{Aspect, Touchpoint};
use crate::state::{App, use_app};

/// The aspects of which something is said, and the feeling.
#[component]
pub fn Told(id: u32) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| touchpoint(app, id));
    view! { <dl class="traits">{move || now.get().map_or_else(|| ().into_any(), |it| facts(app, &it))}</dl> }
}

fn facts(app: App, it: &Touchpoint) -> AnyView {
    let fact = |of: Aspect| {
        let class = match of {
            Aspect::Friction => "traits__row traits__row--friction",
            Aspect::Opportunity => "traits__row traits__row--opportunity",
            _ => "traits__row",
        };
        let row = || {
            view! {
                <div class=class>
                    <dt>{app.t(Msg::AspectName(of))}</dt>
                    <dd dir="auto">{it.text(of).to_owned()}</dd>
                </div>
            }
            .into_any()
        };
        it.tells(of).then(row)
    };
    let felt = it.feeling.map(|feeling| {
        view! {
            <div class="traits__row">
                <dt>{app.t(Msg::TouchpointFeeling)}</dt>
                <dd>
                    <span class=class_of(feeling) aria-hidden="true">{sign(feeling)}</span>
                    " "
                    {app.t(feeling_name(feeling))}
                </dd>
            </div>
        }
        .into_any()
    });
    let rows = [Aspect::Does, Aspect::Thinks].map(fact).into_iter().chain([felt]);
    let rows = rows.chain([Aspect::Wants, Aspect::Friction, Aspect::Opportunity].map(fact));
    rows.flatten().collect_view().into_any()
}
