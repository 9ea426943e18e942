//! From the calendar's strip to its picture, the equal table, and the sentence above them. Used by the Plan screen.

use super::agenda::{AgendaInput, AgendaRow};
use super::present::{Table, View};
use super::spread::join;
use crate::i18n::agenda::{Bar, Strip, StripRow, state_name};
use crate::i18n::{Args, Msg, Wording};

fn stretch(bar: &Bar) -> (f64, f64) {
    (bar.start, bar.length)
}

fn late(words: &Wording, row: &StripRow) -> String {
    if row.is_late { words.catalog.text(Msg::ActionLate) } else { String::new() }
}

/// The picture.
pub fn agenda_input(words: &Wording, strip: &Strip, view: View) -> AgendaInput {
    let row = |row: &StripRow| AgendaRow {
        label: row.name.clone(),
        stage: row.stage,
        bars: row.bars.iter().map(stretch).collect(),
        is_open: row.is_open,
        late_text: late(words, row),
    };
    AgendaInput {
        direction: words.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        spans: strip.spans.iter().map(|(bar, name)| (stretch(bar), name.clone())).collect(),
        rows: strip.rows.iter().map(row).collect(),
        today: strip.today.map(|today| (today, words.catalog.text(Msg::CalendarToday))),
        empty_text: words.catalog.text(Msg::CalendarNothing),
    }
}

/// The equal table: a row an action.
pub fn agenda_table(words: &Wording, strip: &Strip) -> Table {
    let text = |msg| words.catalog.text(msg);
    let heads = [Msg::ActionTitle, Msg::CalendarWhen, Msg::ActionStage, Msg::ActionState].map(text);
    let rows = strip.rows.iter().map(|row| {
        let state = text(state_name(row.state));
        let state = if row.is_late { join(state, &late(words, row), words.format) } else { state };
        vec![row.name.clone(), row.days.clone(), text(Msg::StageName(row.stage)), state]
    });
    Table::of(heads.to_vec(), rows.collect())
}

/// In which month or period most happens; where that says nothing, how much is late, or what the picture is.
pub fn agenda_finding(words: &Wording, strip: &Strip) -> String {
    let happens = |span: &Bar| {
        let end = span.start + span.length;
        // The ends of a day are rounded; no bar reaches over a thousandth of the line unless it means to.
        let is_in = |bar: &Bar| bar.start < end - 1e-6 && bar.start + bar.length > span.start + 1e-6;
        strip.rows.iter().filter(|row| row.bars.iter().any(is_in)).count()
    };
    let counts: Vec<usize> = strip.spans.iter().map(|(span, _)| happens(span)).collect();
    let most = counts.iter().copied().max().unwrap_or_default();
    let mut busiest = strip.spans.iter().zip(&counts).filter(|(_, count)| **count == most);
    match (busiest.next(), busiest.next()) {
        (Some(((_, name), _)), None) if strip.spans.len() > 1 => {
            let args = Args::new().text("span", name.clone()).count("number", &words.format, most as f64);
            words.catalog.format(Msg::CalendarBusiest, &args)
        }
        _ => match strip.rows.iter().filter(|row| row.is_late).count() {
            0 => words.catalog.text(Msg::CalendarStrip),
            late => words.catalog.format(Msg::CalendarLate, &Args::new().count("number", &words.format, late as f64)),
        },
    }
}
