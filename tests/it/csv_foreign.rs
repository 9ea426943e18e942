//! Tables of others: exports of advertising platforms and spreadsheets, understood by their headings or a mapping.

use race_planner::engine::{Kpi, Layer};
use race_planner::exchange::csv::{Block, Placed, Reading, Reason, Role, Step, Target, Where};
use race_planner::i18n::{Date, DayOrder, Format, Locale, read_day};
use race_planner::plan::{Currency, PeriodKind, Periods, Place, Plan, PlanEdit, Quantity};

use crate::csv::{headings, imported, new_plan};
use crate::plan::blank;

fn taken(text: &str, locale: Locale) -> Placed {
    imported(text, Format::new(locale, Currency::USD), new_plan(), 50, |_| {}).expect("a table")
}

/// The figure of the channel with this name in this period.
fn figure(plan: &Plan, channel: &str, period: Option<u16>, kpi: Kpi) -> Option<f64> {
    let id = plan.channels().iter().find(|it| it.name == channel)?.id;
    let mut entries = plan.entries().filter(|(key, _)| key.at.place == Place::Channel(id) && key.kpi == kpi);
    let (_, entry) = entries.find(|(key, _)| key.at.period == period && key.at.layer == Layer::Actual)?;
    match entry.quantity {
        Quantity::Exact(value) => Some(value),
        Quantity::Range { .. } => None,
    }
}

#[test]
fn an_english_export_is_understood_by_its_headings() {
    let text = "Campaign report\nJanuary to February 2026\n\
        Campaign,Month,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions,Conv. value\n\
        Search,2026-01-01,\"10,000\",450,4.50%,0.80,360.00,12,\"$1,234.50\"\n\
        Search,2026-02-01,12000,500,4.17%,0.82,410.00,15,\"$1,500.00\"\n\
        Display,2026-02-01,90000,300, --,0.10,30.00,1,n/a\n\
        Total,,112000,1250,1.12%,0.64,800.00,28,\"$2,734.50\"\n";
    let placed = taken(text, Locale::En);
    let plan = &placed.plan;
    assert_eq!(plan.periods(), Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: 2 });
    assert_eq!(figure(plan, "Search", Some(0), Kpi::Impressions), Some(10_000.0));
    assert_eq!(figure(plan, "Search", Some(0), Kpi::Revenue), Some(1234.5));
    assert_eq!(figure(plan, "Search", Some(1), Kpi::MediaCost), Some(410.0));
    assert_eq!(figure(plan, "Display", Some(1), Kpi::Orders), Some(1.0));
    assert_eq!(figure(plan, "Display", Some(1), Kpi::Revenue), None);
    assert_eq!(figure(plan, "Search", Some(0), Kpi::Ctr), None, "it follows from clicks and impressions");
    assert_eq!((placed.figures, placed.new_channels), (14, 2));
    let reasons: Vec<&Reason> = placed.remarks.iter().map(|remark| &remark.reason).collect();
    assert_eq!(reasons, [&Reason::Totals]);
    assert_eq!(placed.remarks[0].place, Where { row: 7, column: None });
}

#[test]
fn a_persian_table_has_its_own_digits_and_calendar() {
    let text = "کمپین;تاریخ;نمایش;کلیک;هزینه\r\n\
        جست‌وجو;۱۴۰۵/۰۱/۰۱;۱۰٬۰۰۰;۴۵۰;۳٬۶۰۰٬۰۰۰ ریال\r\n\
        جست‌وجو;۱۴۰۵/۱۲/۰۱;۱۲٬۰۰۰;۵۰۰٫۵;٤٬١٠٠٬٠٠٠\r\n";
    let format = Format::new(Locale::Fa, Currency::IRR);
    let target = Target::New { id: "n".into(), title: String::new(), currency: Currency::IRR };
    let placed = imported(text, format, target, 3, |_| {}).expect("a table");
    assert_eq!(placed.remarks, []);
    assert_eq!(placed.plan.periods(), Periods { kind: PeriodKind::Month, start: Some((2026, 3, 21)), count: 12 });
    assert_eq!(figure(&placed.plan, "جست‌وجو", Some(0), Kpi::MediaCost), Some(3_600_000.0));
    assert_eq!(figure(&placed.plan, "جست‌وجو", Some(11), Kpi::Clicks), Some(500.5));
    assert_eq!(figure(&placed.plan, "جست‌وجو", Some(11), Kpi::MediaCost), Some(4_100_000.0));
}

#[test]
fn a_russian_table_has_comma_decimals_and_is_added_up_over_days() {
    let text = "Кампания\tДата\tПоказы\tКлики\tРасход, ₽\tОхват\n\
        Поиск\t01.03.2026\t1\u{a0}000\t40\t1\u{202f}234,50\t900\n\
        Поиск\t17.03.2026\t2 000\t60\t765,50\t1500\n\
        Итого\t\t3 000\t100\t2 000,00\t2000\n";
    let target = Target::New { id: "n".into(), title: "Отчёт".into(), currency: Currency::RUB };
    let placed = imported(text, Format::new(Locale::Ru, Currency::RUB), target, 9, |_| {}).expect("a table");
    assert_eq!(figure(&placed.plan, "Поиск", Some(0), Kpi::MediaCost), Some(2000.0));
    assert_eq!(figure(&placed.plan, "Поиск", Some(0), Kpi::Impressions), Some(3000.0));
    let has = |reason: &Reason| placed.remarks.iter().any(|remark| remark.reason == *reason);
    assert!(has(&Reason::Totals) && has(&Reason::AddedUp(Kpi::Clicks)), "{:?}", placed.remarks);
    assert!(has(&Reason::DoesNotAddUp(Kpi::AudienceReach)), "people of two days are partly the same");
    assert_eq!(placed.plan.title(), "Отчёт");
}

#[test]
fn the_currency_of_a_new_plan_is_the_one_that_amounts_show() {
    let shown = |text: &str| {
        let mut reading = Reading::new(text, None).expect("short enough");
        while reading.advance(100) != Ok(Step::Done) {}
        let understood = reading.understand(&headings(), Locale::En).expect("a table");
        understood.currency(&understood.mapping, Currency::USD)
    };
    assert_eq!(shown("Campaign,Cost\nA,10\n"), Currency::USD);
    assert_eq!(shown("Campaign,Cost\nA,$10\n"), Currency::USD);
    assert_eq!(shown("Campaign,Cost\nA,10\nB,€12.50\n"), Currency::EUR);
    assert_eq!(shown("Campaign;Cost\nA;1 234,50 ₽\n"), Currency::RUB);
    assert_eq!(shown("Campaign,Cost\nA,many\n"), Currency::USD);
}

#[test]
fn french_points_may_group_where_commas_are_decimal_marks() {
    let text = "Campagne;Impressions;Coûts\nA;12.345;1.234,50\nB;1.000;99,90\n";
    let placed = taken(text, Locale::Fr);
    assert_eq!(figure(&placed.plan, "A", None, Kpi::Impressions), Some(12_345.0));
    assert_eq!(figure(&placed.plan, "A", None, Kpi::MediaCost), Some(1234.5));
}

#[test]
fn fractions_without_signs_are_rates() {
    let placed = taken("Campaign,Sessions,Bounce rate\nA,100,0.345\nB,50,0.5\n", Locale::En);
    assert_eq!(figure(&placed.plan, "A", None, Kpi::BounceRate), Some(0.345));
    let placed = taken("Campaign,Sessions,Bounce rate\nA,100,34.5\nB,50,50\n", Locale::En);
    assert_eq!(figure(&placed.plan, "A", None, Kpi::BounceRate), Some(0.345));
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_the_rest_is_taken() {
    let text = "Campaign,Date,Clicks,Cost\nA,2026-01-05,many,10\nA,someday,5,5\n,2026-01-06,7,7\nB,2026-01-07,-3,3\n";
    let placed = taken(text, Locale::En);
    assert_eq!(figure(&placed.plan, "A", Some(0), Kpi::MediaCost), Some(10.0));
    assert_eq!(figure(&placed.plan, "B", Some(0), Kpi::MediaCost), Some(3.0));
    let found: Vec<(usize, Option<usize>)> = placed.remarks.iter().map(|it| (it.place.row, it.place.column)).collect();
    assert_eq!(found, [(2, Some(3)), (3, Some(2)), (4, None), (5, Some(3))]);
    for locale in Locale::ALL {
        let format = Format::new(locale, Currency::EUR);
        for remark in &placed.remarks {
            let words = remark.say(&format, placed.plan.goal());
            assert!(words.len() > 20 && !words.contains("csv-"), "{words}");
        }
    }
}

#[test]
fn the_mapping_can_be_changed() {
    let text = "name;a;b\nX;10;20,5\n";
    let format = Format::new(Locale::Fr, Currency::EUR);
    let nothing = imported(text, format, new_plan(), 100, |_| {}).expect("a table");
    assert_eq!(nothing.figures, 0);
    let placed = imported(text, format, new_plan(), 100, |mapping| {
        mapping.columns[1].role = Role::Figure(Kpi::Visits);
        mapping.columns[2].role = Role::Figure(Kpi::MediaCost);
    });
    let placed = placed.expect("a table");
    assert_eq!(figure(&placed.plan, "X", None, Kpi::Visits), Some(10.0));
    assert_eq!(figure(&placed.plan, "X", None, Kpi::MediaCost), Some(20.5));
}

#[test]
fn into_a_plan_figures_go_to_its_channels_and_periods_as_one_edit() {
    let mut plan = blank();
    let periods = Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: 2 };
    plan.apply(PlanEdit::SetPeriods(periods)).expect("periods");
    let text = "Channel,Date,Clicks\nsearch,2026-02-10,5\nNew,2026-01-10,7\nNew,2026-03-10,9\n";
    let format = Format::new(Locale::En, Currency::EUR);
    let placed = imported(text, format, Target::Plan(Box::new(plan.clone())), 100, |_| {}).expect("a table");
    assert_eq!(figure(&placed.plan, "Search", Some(1), Kpi::Clicks), Some(5.0));
    assert_eq!(figure(&placed.plan, "New", Some(0), Kpi::Clicks), Some(7.0));
    assert_eq!(placed.new_channels, 1);
    assert_eq!(placed.remarks.len(), 1);
    assert_eq!(placed.remarks[0].reason, Reason::OutsidePeriods("2026-03-10".into()));
    let mut changed = plan;
    changed.apply(placed.edit).expect("the same edits");
    assert_eq!(changed, placed.plan);
}

#[test]
fn days_are_read_in_every_form() {
    let read = |text: &str, order| read_day(text, order).map(|day| (day.date.iso(), day.is_persian));
    let day = |text: &str| read(text, DayOrder::DayFirst);
    let is = |iso: &str| Some((iso.to_owned(), false));
    let persian = |iso: &str| Some((iso.to_owned(), true));
    assert_eq!(day("2026-03-05"), is("2026-03-05"));
    assert_eq!(day("2026-03-05 13:00:00"), is("2026-03-05"));
    assert_eq!(day("2026-03-05T13:00:00Z"), is("2026-03-05"));
    assert_eq!(day("5.3.2026"), is("2026-03-05"));
    assert_eq!(day("05/03/26"), is("2026-03-05"));
    assert_eq!(read("3/5/2026", DayOrder::MonthFirst), is("2026-03-05"));
    assert_eq!(day("20260305"), is("2026-03-05"));
    assert_eq!(day("2026-03"), is("2026-03-01"));
    assert_eq!(day("March 2026"), is("2026-03-01"));
    assert_eq!(day("Mar 5, 2026"), is("2026-03-05"));
    assert_eq!(day("5 марта 2026"), is("2026-03-05"));
    assert_eq!(day("1 août 2026"), is("2026-08-01"));
    assert_eq!(day("2026-03-02 - 2026-03-08"), is("2026-03-02"));
    assert_eq!(day("۱۴۰۵/۰۱/۰۱"), persian("2026-03-21"));
    assert_eq!(day("1403-12-30"), persian("2025-03-20"));
    assert_eq!(day("١٤٠٥/٠٧/٠١"), persian("2026-09-23"));
    assert_eq!(day("۱ فروردین ۱۴۰۵"), persian("2026-03-21"));
    for wrong in ["", "31.02.2026", "1404/12/30", "12", "hello", "2026-13-01", "1/2", "99999999", "5 فروردین 2026"]
    {
        assert_eq!(day(wrong), None, "{wrong}");
    }
    for day_of_year in 0..3000 {
        let date = Date::new(2024, 1, 1).and_then(|start| start.plus_days(day_of_year)).expect("a day");
        assert_eq!(day(&date.iso()), is(&date.iso()));
    }
}

#[test]
fn blocks_of_a_spreadsheet_keep_their_places() {
    let rows = |text: &str| Block::of(text).map(|block| block.rows);
    let block = |rows: &[&[&str]]| {
        Some(rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect::<Vec<Vec<String>>>())
    };
    assert_eq!(rows("1\t2\t3\r\n4\t5\t6\r\n"), block(&[&["1", "2", "3"], &["4", "5", "6"]]));
    assert_eq!(rows("1,5\n2,5\n"), block(&[&["1,5"], &["2,5"]]), "a comma is a decimal mark");
    assert_eq!(rows("1\t\n\t\n\t4"), block(&[&["1", ""], &[], &["", "4"]]));
    assert_eq!(rows("\"a\nb\"\t2"), block(&[&["a\nb", "2"]]));
    assert_eq!(rows("450"), None);
    assert_eq!(rows("450\r\n"), None, "one cell is for the field itself");
    assert_eq!(rows(&"1\t2\n".repeat(100_000)), None);
}
