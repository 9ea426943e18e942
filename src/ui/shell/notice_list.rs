//! What must be told about stored plans and about storage itself, until it has been read.

use leptos::prelude::*;

use super::access_banner::{AccessBanner, offer_raw};
use super::memory_notice::MemoryNotice;
use super::plan_file::offer_plan;
use super::renewal_notice::RenewalNotice;
use crate::exchange::link::LinkError;
use crate::i18n::{Args, Msg};
use crate::library::Copy;
use crate::state::{App, Notice, use_app};
use crate::ui::embed::copy_link;
use crate::ui::erased::{shown_if, text};
use crate::ui::handed::{Handed, HandedText};

/// The banners above every screen.
#[component]
pub fn NoticeList() -> impl IntoView {
    let app = use_app();
    // One place for all of them, since a banner may go when its file was offered.
    let handed = Handed::new();
    let file = move || download_button(app, handed);
    let banners = move || {
        let notices = app.keeper.notices().get();
        notices.into_iter().map(|notice| banner(app, handed, notice)).collect_view().into_any()
    };
    view! {
        <RenewalNotice/>
        <MemoryNotice remedy=shown_if(move || app.workspace.is_open(), file)/>
        <AccessBanner handed/>
        {shown_if(move || app.keeper.is_shared(), move || shared_banner(app))}
        {banners}
        {shown_if(move || handed.is_shown(), move || offered(app, handed))}
    }
}

fn offered(app: App, handed: Handed) -> AnyView {
    view! {
        <section class="notice notice--calm" id="notice-file" aria-label=app.t(Msg::StartSaveFile)>
            <HandedText handed id="notice-file"/>
            <button type="button" class="button button--quiet" on:click=move |_| handed.clear()>{app.t(Msg::Close)}</button>
        </section>
    }
    .into_any()
}

fn download_button(app: App, handed: Handed) -> AnyView {
    view! {
        <button type="button" class="button" on:click=move |_| offer_plan(app, handed)>
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

fn banner(app: App, handed: Handed, notice: Notice) -> AnyView {
    let told = notice.clone();
    let help = match &notice {
        Notice::Damaged { key: Some(key), .. } => {
            let key = key.clone();
            offer(app, Msg::StorageDownloadDamaged, move || {
                if let Some(text) = app.keeper.raw(&key) {
                    handed.offer("race-planner-damaged.txt", "text/plain", text);
                }
            })
        }
        Notice::Newer(id) => {
            let id = id.clone();
            offer(app, Msg::StorageDownloadRaw, move || offer_raw(app, &id, handed))
        }
        Notice::NewTask(link) => {
            let (link, notice) = (link.clone(), notice.clone());
            offer(app, Msg::TaskNewBegin, move || {
                app.keeper.dismiss(&notice);
                app.begin_version(&link);
            })
        }
        Notice::ExportDue(_) => {
            let file = move || offer(app, Msg::StartSaveFile, move || offer_plan(app, handed));
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
        Notice::UnsavedFirst => Msg::StorageUnsavedFirst,
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
