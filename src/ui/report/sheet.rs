//! The paper itself: the plan's title, what it is about, and its blocks.

use leptos::prelude::*;

use super::item::item_view;
use super::screen::Filled;
use crate::browser::clock;
use crate::chart::paper::Block;
use crate::i18n::{Args, Date, Msg, period_name};
use crate::plan::assignment::Progress;
use crate::state::{App, use_app};
use crate::ui::erased::text;

/// What comes out of the printer; always light.
#[component]
pub fn SheetOfPaper(blocks: Memo<Vec<Filled>>) -> impl IntoView {
    let app = use_app();
    let title = text(move || app.workspace.plan().with(|plan| plan.title().to_owned()));
    let about = Memo::new(move |_| about(app));
    let chosen = move || {
        let without = app.paper.without().get();
        let chosen: Vec<AnyView> = blocks
            .with(|all| all.iter().filter(|(block, _)| !without.contains(block)).map(|it| section(app, it)).collect());
        if chosen.is_empty() {
            return view! { <p>{app.t(Msg::ReportNothing)}</p> }.into_any();
        }
        chosen.collect_view().into_any()
    };
    let facts = move || {
        let fact = |fact: String| view! { <li>{fact}</li> }.into_any();
        about.get().into_iter().map(fact).collect_view().into_any()
    };
    view! {
        <article class="paper" id="paper" data-paper=move || app.paper.size().get().id() aria-labelledby="paper-title">
            <header class="paper__head">
                <h3 id="paper-title" class="paper__title" dir="auto">{title}</h3>
                <ul class="paper__about">{move || facts()}</ul>
            </header>
            {move || chosen()}
        </article>
    }
}

fn section(app: App, (block, items): &Filled) -> AnyView {
    let id = format!("paper-{}", block.id());
    let heading = id.clone();
    let title = app.t(block.title());
    // Of pictures a picture's place among its like decides where it stands.
    let items = items.iter().map(|item| item_view(app, *block, item)).collect_view();
    let class = if *block == Block::Summary { "paper__block paper__block--lead" } else { "paper__block" };
    view! {
        <section class=class aria-labelledby=id>
            <h4 id=heading class="paper__heading">{title}</h4>
            {items}
        </section>
    }
    .into_any()
}

/// Date, author, goal, currency and time.
fn about(app: App) -> Vec<String> {
    let format = app.format();
    let clock::Day { year, month, day } = clock::today();
    let today = Date::new(i32::try_from(year).unwrap_or_default(), month as u8, day as u8).map(|day| day.long(&format));
    let as_of = today.map(|date| app.say(Msg::ReportAsOf, &Args::new().text("date", date)));
    app.workspace.plan().with(|plan| {
        let by = plan.assignment().and_then(|it| match &it.progress {
            Progress::Work { by, .. } if !by.trim().is_empty() => Some(by.trim().to_owned()),
            _ => None,
        });
        let by = by.map(|name| app.say(Msg::ReportBy, &Args::new().text("name", name)));
        let periods = plan.periods();
        let name = |period| period_name(&periods, period, &format);
        let span = match usize::from(periods.count) {
            0 | 1 => periods.start.map(|_| name(0)),
            count => {
                let args = Args::new().text("first", name(0)).text("last", name(count - 1));
                Some(app.say(Msg::PlanPeriodSpan, &args))
            }
        };
        let goal = app.say(Msg::ReportGoal, &Args::new().text("goal", app.text(Msg::GoalName(plan.goal()))));
        let currency = Args::new().text("name", app.text(Msg::PlanCurrency)).text("value", format.currency_sign());
        let currency = app.say(Msg::ListItem, &currency);
        let channels = app.say(Msg::CountChannels, &Args::new().count("number", &format, plan.channels().len() as f64));
        [as_of, by, span, Some(goal), Some(channels), Some(currency)].into_iter().flatten().collect()
    })
}
