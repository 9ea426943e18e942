//! Saves a chart as a picture: of points, or of shapes that stay sharp at any size.

use leptos::prelude::*;
use web_sys::HtmlCanvasElement;

use super::canvas::MAX_SIDE;
use super::easel::Easel;
use crate::browser::{document, files};
use crate::chart::{Scene, paint, svg};
use crate::exchange::plan_file;
use crate::i18n::Msg;
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::handed::{Handed, HandedText};

/// Points of the picture per CSS pixel: enough for a projector.
const FINENESS: f64 = 2.0;

/// Two buttons; the file is named by the plan and the chart's `id`. What was offered can be copied as well.
#[component]
pub fn SaveButtons(id: &'static str, scene: Memo<Scene>) -> impl IntoView {
    let app = use_app();
    let handed = Handed::new();
    let is_picture = RwSignal::new(false);
    let as_svg = move |_| {
        is_picture.set(false);
        handed.offer(&name(app, id, "svg"), "image/svg+xml", scene.with_untracked(svg));
    };
    let as_png = move |_| {
        handed.clear();
        if let Some(canvas) = scene.with_untracked(painted) {
            is_picture.set(true);
            files::offer_picture(&name(app, id, "png"), &canvas);
        }
    };
    view! {
        <p class="table-copy">
            <button type="button" id=format!("{id}-png") class="button button--quiet table-copy__button" on:click=as_png>
                {app.t(Msg::ChartSavePng)}
            </button>
            <button type="button" id=format!("{id}-svg") class="button button--quiet table-copy__button" on:click=as_svg>
                {app.t(Msg::ChartSaveSvg)}
            </button>
        </p>
        {shown_if(move || is_picture.get(), move || picture(app, id, scene))}
        <HandedText handed id/>
    }
}

/// What can be done where no file arrives: copying the picture, or the table below.
fn picture(app: App, id: &'static str, scene: Memo<Scene>) -> AnyView {
    // Whether copying went well, once it was tried.
    let is_copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        if let Some(canvas) = scene.with_untracked(painted) {
            files::copy_picture(&canvas, move |went_well| {
                // The chart may be gone by then.
                is_copied.try_set(Some(went_well));
            });
        }
    };
    let told = move || {
        let msg = is_copied.get().map(|it| if it { Msg::ExportCopied } else { Msg::ChartNotCopied });
        msg.map(|msg| app.text(msg)).unwrap_or_default()
    };
    view! {
        <div class="handed">
            <p>{app.t(Msg::ChartNoFile)}</p>
            <div class="handed__ways">
                <button type="button" id=format!("{id}-picture-copy") class="button" on:click=copy>
                    {app.t(Msg::ChartCopyPicture)}
                </button>
                <span role="status" id=format!("{id}-picture-told")>{text(told)}</span>
            </div>
        </div>
    }
    .into_any()
}

fn name(app: App, id: &str, ending: &str) -> String {
    app.workspace.plan().with_untracked(|plan| format!("{}-{id}.{ending}", plan_file::stem(plan)))
}

/// The scene on a canvas of its own, which is nowhere on the page.
pub(super) fn painted(scene: &Scene) -> Option<HtmlCanvasElement> {
    let scale = FINENESS.min(MAX_SIDE / scene.width.max(scene.height).max(1.0));
    let points = |length: f64| (length * scale).round() as u32;
    let canvas = document::new_canvas(points(scene.width), points(scene.height))?;
    let mut easel = Easel::of(&canvas)?;
    paint(scene, &mut easel, scale).ok()?;
    Some(canvas)
}
