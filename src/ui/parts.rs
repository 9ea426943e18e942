//! The parts of the program that come in files of their own and are loaded when they are first shown.
//!
//! `cargo xtask build` cuts the program at the functions of [`cut`]: what only they need goes into their files.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::{Front, Lesson, Question, Sheet, Tool, Topic};

/// A function at which the program is cut, and one that loads its file. In a program that is left whole both are at
/// hand.
macro_rules! part {
    ($name:ident($($argument:ident: $type:ty),*), $load:ident from $file:ident, $view:expr) => {
        #[cfg(not(feature = "whole"))]
        #[wasm_split($file, wasm_split_path = leptos::wasm_split, preload($load), fallible)]
        pub fn $name($($argument: $type),*) -> Result<AnyView, SplitLoaderError> {
            Ok($view.into_any())
        }

        #[cfg(feature = "whole")]
        pub async fn $name($($argument: $type),*) -> Result<AnyView, SplitLoaderError> {
            Ok($view.into_any())
        }

        #[cfg(feature = "whole")]
        pub async fn $load() -> Result<(), SplitLoaderError> {
            Ok(())
        }
    };
}

/// Where the program is cut.
#[allow(clippy::unnecessary_wraps, reason = "the attribute adds the error of a file that does not come")]
#[cfg_attr(feature = "whole", allow(clippy::unused_async, reason = "what is at hand need not be waited for"))]
mod cut {
    use leptos::prelude::*;
    use leptos::wasm_split::SplitLoaderError;
    #[cfg(not(feature = "whole"))]
    use leptos::wasm_split::wasm_split;

    use crate::engine::Stage;
    use crate::state::{Lesson, Question, Sheet, Tool, Topic};
    use crate::ui::desk::Desk;
    use crate::ui::embed::EmbedLink;
    use crate::ui::exchange::ExchangeSheet;
    use crate::ui::forecast::ForecastScreen;
    use crate::ui::improve::ImproveScreen;
    use crate::ui::learn::LearnScreen;
    use crate::ui::palette::PaletteSheet;
    use crate::ui::plan::TopicPart;
    use crate::ui::plans::{PlansContent, StoredList};
    use crate::ui::report::ReportScreen;
    use crate::ui::share::ShareSheet;
    use crate::ui::tactics::TacticList;
    use crate::ui::task::{HandInSheet, TaskBand};
    use crate::ui::teach::TeachSheet;

    part!(desk(), load_desk from desk, view! { <Desk/> });
    part!(embed(), load_embed from embed, view! { <EmbedLink/> });
    part!(plans(), load_plans from plans, view! { <PlansContent/> });
    part!(stored_plans(), load_stored_plans from plans, view! { <StoredList/> });
    part!(planning(topic: Topic), load_planning from planning, view! { <TopicPart topic/> });
    part!(tactics(stage: Stage), load_tactics from planning, view! { <TacticList stage/> });
    part!(forecast(question: Question), load_forecast from forecast, view! { <ForecastScreen question/> });
    part!(improve(tool: Tool), load_improve from improve, view! { <ImproveScreen tool/> });
    part!(report(), load_report from report, view! { <ReportScreen/> });
    part!(learn(lesson: Lesson), load_learn from learn, view! { <LearnScreen lesson/> });
    part!(palette(), load_palette from palette, view! { <PaletteSheet/> });
    part!(exchange(sheet: Sheet), load_exchange from exchange, view! { <ExchangeSheet sheet/> });
    part!(share(), load_share from share, view! { <ShareSheet/> });
    part!(teach(), load_teach from teach, view! { <TeachSheet/> });
    part!(task(), load_task from task, view! { <TaskBand/> });
    part!(hand_in(), load_hand_in from task, view! { <HandInSheet/> });
}

/// A file on its way.
type Loading = Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;
/// A part of which the file is there, so that it comes at once.
type Coming = Pin<Box<dyn Future<Output = Result<AnyView, SplitLoaderError>>>>;

/// The desk.
pub fn desk(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_desk()), Box::new(|| Box::pin(cut::desk())))
}

/// The link to the page around this one.
pub fn embed(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_embed()), Box::new(|| Box::pin(cut::embed())))
}

/// The content of the Plans dialog.
pub fn plans(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_plans()), Box::new(|| Box::pin(cut::plans())))
}

/// The start screen's list of stored plans.
pub fn stored_plans(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_stored_plans()), Box::new(|| Box::pin(cut::stored_plans())))
}

/// What the Plan stage holds beside its figures.
pub fn planning(front: Front, topic: Topic) -> AnyView {
    shown(front, || Box::pin(cut::load_planning()), Box::new(move || Box::pin(cut::planning(topic))))
}

/// The tools and tactics of a stage, to be ticked.
pub fn tactics(front: Front, stage: Stage) -> AnyView {
    shown(front, || Box::pin(cut::load_tactics()), Box::new(move || Box::pin(cut::tactics(stage))))
}

/// The Forecast screen.
pub fn forecast(front: Front, question: Question) -> AnyView {
    shown(front, || Box::pin(cut::load_forecast()), Box::new(move || Box::pin(cut::forecast(question))))
}

/// The Improve screen.
pub fn improve(front: Front, tool: Tool) -> AnyView {
    shown(front, || Box::pin(cut::load_improve()), Box::new(move || Box::pin(cut::improve(tool))))
}

/// The Report screen.
pub fn report(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_report()), Box::new(|| Box::pin(cut::report())))
}

/// The Learn screen.
pub fn learn(front: Front, lesson: Lesson) -> AnyView {
    shown(front, || Box::pin(cut::load_learn()), Box::new(move || Box::pin(cut::learn(lesson))))
}

/// What the command palette holds.
pub fn palette(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_palette()), Box::new(|| Box::pin(cut::palette())))
}

/// What the dialogs for export and import hold.
pub fn exchange(front: Front, sheet: Sheet) -> AnyView {
    shown(front, || Box::pin(cut::load_exchange()), Box::new(move || Box::pin(cut::exchange(sheet.clone()))))
}

/// What the dialog for sharing says.
pub fn share(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_share()), Box::new(|| Box::pin(cut::share())))
}

/// What the dialog for teachers holds.
pub fn teach(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_teach()), Box::new(|| Box::pin(cut::teach())))
}

/// What is asked for in an assignment.
pub fn task(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_task()), Box::new(|| Box::pin(cut::task())))
}

/// The ways to hand work in.
pub fn hand_in(front: Front) -> AnyView {
    shown(front, || Box::pin(cut::load_hand_in()), Box::new(|| Box::pin(cut::hand_in())))
}

/// Shows the part at once if its file is there, else a sign of progress until it is, or why it did not come.
fn shown(front: Front, load: fn() -> Loading, part: Box<dyn Fn() -> Coming>) -> AnyView {
    let part = StoredValue::new_local(part);
    // Counts up when a file has come or has failed to.
    let news = RwSignal::new(0_u32);
    let has_failed = RwSignal::new(false);
    let place = move || {
        news.track();
        if has_failed.get_untracked() {
            return failure(front, has_failed, news);
        }
        let mut loading = load();
        match at_once(&mut loading) {
            // Made here and not in a task, so that the part's signals belong to this place of the page.
            Some(Ok(())) => match at_once(&mut part.with_value(|part| part())) {
                Some(Ok(part)) => part,
                _ => failure(front, has_failed, news),
            },
            Some(Err(_)) => failure(front, has_failed, news),
            None => {
                spawn_local(async move {
                    let is_missing = loading.await.is_err();
                    // Whoever went elsewhere meanwhile has taken the signals along.
                    has_failed.try_set(is_missing);
                    news.try_update(|news| *news += 1);
                });
                view! { <progress class="part-progress" aria-label=front.t(Msg::PartLoading)></progress> }.into_any()
            }
        }
    };
    view! { {place} }.into_any()
}

fn at_once<T>(future: &mut Pin<Box<dyn Future<Output = T>>>) -> Option<T> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn failure(front: Front, has_failed: RwSignal<bool>, news: RwSignal<u32>) -> AnyView {
    let again = move |_| {
        has_failed.set(false);
        news.update(|news| *news += 1);
    };
    view! {
        <section class="notice notice--warning" role="alert">
            <p>{front.t(Msg::PartMissing)}</p>
            <button type="button" class="button" on:click=again>{front.t(Msg::PartTryAgain)}</button>
        </section>
    }
    .into_any()
}
