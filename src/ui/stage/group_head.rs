//! The heading over a group of figures, which folds them.

use leptos::prelude::*;

use super::extent::use_grid_extent;
use crate::i18n::Msg;
use crate::plan::Group;
use crate::state::use_app;
use crate::ui::erased::text;

/// The heading row of a group.
#[component]
pub fn GroupHead(
    group: Group,
    /// How many columns the grid has.
    columns: usize,
) -> impl IntoView {
    let app = use_app();
    let extent = use_grid_extent();
    view! {
        <tr class="grid__group">
            <th scope="rowgroup" colspan=columns.to_string()>
                <button
                    type="button"
                    id=format!("group-{}", group.id())
                    class="grid__fold"
                    aria-expanded=text(move || extent.is_unfolded(group).to_string())
                    on:click=move |_| extent.turn_group(group)
                >
                    {app.t(Msg::GroupName(group))}
                </button>
            </th>
        </tr>
    }
}
