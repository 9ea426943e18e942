//! What must be told about stored plans and about storage itself, until it has been read.

use leptos::prelude::*;

use super::access_banner::{AccessBanner, offer_raw};
use super::memory_notice::MemoryNotice;
use crate::exchange::link::LinkError;
use crate::exchange::plan_file;
use crate::i18n::{Args, Msg};
use crate::library::Copy;
use crate::plan::document::{self, Stamp};
use crate::state::{App, Notice, use_app};
use crate::ui::embed::copy_link;
use crate::ui::erased::{shown_if, text};

/// The banners above every screen.
#[component]
pub fn NoticeList() -> impl IntoView {
    let app = use_app();
    view! {
        <MemoryNotice remedy=shown_if(move || app.workspace.is_open(), move || ways_out(app))/>
        <AccessBanner/>
        {shown_if(move || app.keeper.is_shared(), move || shared_banner(app))}
        {move || app.keeper.notices().get().into_iter().map(|notice| banner(app, notice)).collect_view().into_any()}
    }
}

fn ways_out(app: App) -> AnyView {
    view! {
        <button type="button" class="button" on:click=move |_| download_plan(app)>
            {app.t(Msg::StartSaveFile)}
        </button>
        <button type="button" id="memory-link" class="button" on:click=move |_| copy_link(app)>
            {app.t(Msg::ShareCopy)}
        </button>
    }
    .into_any()
}

fn shared_banner(app: App) -> AnyView {
    view! {
        <section class="notice notice--shared" id="notice-shared" aria-label=app.t(Msg::SharedCopyTitle)>
            <p>{app.t(Msg::SharedCopy)}</p>
            <button type="button" id="keep-shared" class="button button--primary" on:click=move |_| app.keeper.keep()>
                {app.t(Msg::SharedKeep)}
            </button>
        </section>
    }
    .into_any()
}

fn banner(app: App, notice: Notice) -> AnyView {
    let told = notice.clone();
    let help = match &notice {
        Notice::Damaged { key: Some(key), .. } => {
            let key = key.clone();
            offer(app, Msg::StorageDownloadDamaged, move || {
                if let Some(text) = app.keeper.raw(&key) {
                    app.front.place.offer_file("race-planner-damaged.txt", "text/plain", &text);
                }
            })
        }
        Notice::Newer(id) => {
            let id = id.clone();
            offer(app, Msg::StorageDownloadRaw, move || offer_raw(app, &id))
        }
        Notice::NewTask(link) => {
            let (link, notice) = (link.clone(), notice.clone());
            offer(app, Msg::TaskNewBegin, move || {
                app.keeper.dismiss(&notice);
                app.begin_version(&link);
            })
        }
        Notice::ExportDue(_) => {
            let file = move || offer(app, Msg::StartSaveFile, move || download_plan(app));
            shown_if(move || app.workspace.is_open(), file).into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <section class="notice notice--warning" role="alert">
            <p>{text(move || words(app, &told))}</p>
            {help}
            <button type="button" class="button button--quiet" on:click=move |_| app.keeper.dismiss(&notice)>
                {app.t(Msg::Close)}
            </button>
        </section>
    }
    .into_any()
}

fn words(app: App, notice: &Notice) -> String {
    app.text(match notice {
        Notice::Damaged { restored: None, .. } => Msg::StorageDamaged,
        Notice::Damaged { restored: Some(Copy::Backup), .. } => Msg::StorageRestored,
        Notice::Damaged { restored: Some(Copy::Day), .. } => Msg::StorageRestoredDay,
        Notice::Damaged { restored: Some(Copy::Original), .. } => Msg::StorageRestoredOriginal,
        Notice::Newer(_) => Msg::StorageNewer,
        Notice::Copied => Msg::StorageOtherTab,
        Notice::Reloaded => Msg::StorageReloaded,
        Notice::Gone => Msg::StorageGone,
        Notice::NearlyFull => Msg::StorageNearlyFull,
        Notice::ExportDue(days) => {
            let args = Args::new().count("days", &app.format(), *days as f64);
            return app.say(Msg::StorageExportDue, &args);
        }
        Notice::NewTask(_) => Msg::TaskNew,
        Notice::OwnFirst => Msg::LinkOwnFirst,
        Notice::Link(LinkError::Broken) => Msg::LinkBroken,
        Notice::Link(LinkError::Newer) => Msg::LinkNewer,
        Notice::Link(LinkError::TooLong) => Msg::LinkTooLong,
        Notice::Link(LinkError::Invalid { path }) => {
            return app.say(Msg::LinkInvalid, &Args::new().text("path", path));
        }
    })
}

fn offer(app: App, msg: Msg, act: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="button" on:click=move |_| act()>{app.t(msg)}</button> }.into_any()
}

/// Offers the open plan as a file.
pub fn download_plan(app: App) {
    let plan = app.workspace.plan().get_untracked();
    let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
    let text = document::encode(&plan, &stamp);
    app.front.place.offer_file(&plan_file::name(&plan), "application/json", &text);
    app.keeper.exported();
}
