//! The plan on paper: what each block holds, and that it fits a page.

use race_planner::chart::paper::{
    Basis, Block, Item, NARROW_WIDTH, PAGE_WIDTH, PaperCell, PaperRow, PaperTable, items,
};
use race_planner::chart::{Palette, Shape};
use race_planner::engine::{Engine, Kpi, Layer};
use race_planner::i18n::{Catalog, Format, Locale, Msg, Wording};
use race_planner::plan::assignment::Assignment;
use race_planner::plan::{
    At, ChannelKind, Currency, Entry, Example, ExampleWords, Media, Objective, Part, PeriodKind, Periods, Place, Plan,
    PlanEdit, Quantity,
};

fn example(example: Example, locale: Locale) -> Plan {
    let catalog = Catalog::of(locale);
    let words = ExampleWords {
        title: catalog.text(Msg::ExampleTitle(example)),
        channels: example.channel_ids().map(|id| catalog.text(Msg::ExampleChannel(example, id))).collect(),
        texts: example.text_ids().map(|(of, says)| catalog.text(Msg::ExampleText(example, of, says))).collect(),
    };
    let titles: Vec<String> = example.action_ids().map(|id| catalog.text(Msg::ExampleAction(example, id))).collect();
    let plan = example.plan("x", Currency::EUR, &words);
    example.opened(plan, &titles, (2026, 4, 15))
}

fn filled(plan: &Plan, locale: Locale) -> Vec<(Block, Vec<Item>)> {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let basis = Basis::new(&mut engine, &report);
    let words = Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan };
    Block::ALL.map(|block| (block, items(block, &words, &mut engine, &basis))).into()
}

fn block(plan: &Plan, locale: Locale, wanted: Block) -> Vec<Item> {
    filled(plan, locale).into_iter().find(|(block, _)| *block == wanted).map(|(_, items)| items).unwrap_or_default()
}

fn tables(items: &[Item]) -> Vec<&PaperTable> {
    items.iter().filter_map(|item| if let Item::Table(table) = item { Some(table) } else { None }).collect()
}

fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Every row is as long as the heads, and no table of figures is wider than a page.
fn check_tables(items: &[Item], name: &str) {
    for table in tables(items) {
        assert!(!table.rows.is_empty(), "{name}: a table without rows");
        for row in &table.rows {
            assert_eq!(row.cells.len() + 1, table.heads.len(), "{name}: {:?}", row.name);
        }
        assert!(table.is_worded || table.heads.len() <= 7, "{name}: {} columns", table.heads.len());
    }
}

#[test]
fn every_example_fills_its_blocks_in_every_language() {
    for locale in Locale::ALL {
        for it in Example::ALL {
            let plan = example(it, locale);
            let filled = filled(&plan, locale);
            for (block, items) in &filled {
                check_tables(items, &format!("{locale:?} {} {}", it.id(), block.id()));
            }
            let has = |wanted: Block| filled.iter().any(|(block, items)| *block == wanted && !items.is_empty());
            for always in
                [Block::Summary, Block::Funnel, Block::Results, Block::Stages, Block::Personas, Block::Calendar]
            {
                assert!(has(always), "{locale:?} {}: no {}", it.id(), always.id());
            }
            assert_eq!(has(Block::Trend), plan.periods().count > 1, "{}", it.id());
        }
    }
}

#[test]
fn pictures_are_light_and_fit_the_page() {
    let plan = example(Example::School, Locale::Fa);
    let mut pictures = 0;
    for (block, items) in filled(&plan, Locale::Fa) {
        for item in items {
            let Item::Picture { scene, spoken, title, narrow } = item else { continue };
            // The funnel is wide and has another for a phone; courses are narrow enough.
            assert_eq!(narrow.is_some(), block == Block::Funnel);
            assert!(narrow.as_ref().is_none_or(|it| it.width <= NARROW_WIDTH && it.height > scene.height));
            assert!(scene.width <= PAGE_WIDTH && scene.height < 900.0, "{}: {}", block.id(), scene.height);
            assert!(!spoken.is_empty() && !title.is_empty(), "{}", block.id());
            let ground = scene.shapes.first();
            let light = Palette::LIGHT.surface_raised;
            assert!(matches!(ground, Some(Shape::Rect { fill, .. }) if *fill == light), "{}: {ground:?}", block.id());
            pictures += 1;
        }
    }
    // The funnel as planned and so far, and four courses.
    assert_eq!(pictures, 6);
}

#[test]
fn results_stand_beside_the_targets_of_the_same_time() {
    let results = block(&example(Example::School, Locale::En), Locale::En, Block::Results);
    let table = tables(&results)[0];
    let heads: Vec<String> = table.heads.iter().map(|head| visible(head)).collect();
    assert_eq!(
        heads,
        [
            "Figure",
            "Target: September 2025 – August 2026",
            "Target: September 2025 – March 2026",
            "Actual: September 2025 – March 2026",
            "Against target"
        ]
    );
    let revenue: Vec<&str> = table.rows[0].cells.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(revenue, ["€56,712", "€37,335", "€38,020", "+1.8%"]);
}

#[test]
fn figures_of_a_stage_stand_with_their_targets_beneath() {
    let stages = block(&example(Example::School, Locale::En), Locale::En, Block::Stages);
    let row = |caption: &str, name: &str| {
        let table = tables(&stages).into_iter().find(|table| {
            visible(&table.caption).starts_with(caption) && table.rows.iter().any(|row| row.name.text == name)
        });
        let row = table.and_then(|table| table.rows.iter().find(|row| row.name.text == name)).expect("a row");
        row.cells.iter().map(|cell| (cell.text.clone(), cell.note.clone())).collect::<Vec<_>>()
    };
    assert_eq!(row("Target", "Visits")[0], ("31,920".to_owned(), String::new()));
    assert_eq!(
        row("Actual", "Visits")[..2],
        [("21,245".to_owned(), "21,014".to_owned()), ("7,803".to_owned(), "7,900".to_owned())]
    );
    let is_told = |name: &str| tables(&stages).iter().any(|table| table.rows.iter().any(|row| row.name.text == name));
    assert!(is_told("Lead conversion rate") && !is_told("ROI on revenue"), "what leads a stage, not all that follows");
}

#[test]
fn a_target_of_the_same_time_is_told_beneath_and_not_once_more() {
    let stages = block(&example(Example::Bakery, Locale::En), Locale::En, Block::Stages);
    let captions: Vec<String> = tables(&stages).iter().map(|table| visible(&table.caption)).collect();
    assert_eq!(captions, ["Actual"; 5]);
    let leads = &tables(&stages)[2].rows[0];
    assert_eq!(
        (leads.name.text.as_str(), leads.cells[0].text.as_str(), leads.cells[0].note.as_str()),
        ("Leads", "243", "264")
    );
}

fn large(channels: usize, periods: u16) -> Plan {
    let mut plan = Plan::blank("large", "Large", Currency::EUR, "Channel 1");
    let mut apply = |edit| plan.apply(edit).expect("a sound edit");
    for number in 2..=channels {
        apply(PlanEdit::AddChannel {
            name: format!("Channel {number}"),
            media: Media::Paid,
            kind: ChannelKind::Search,
        });
    }
    apply(PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: periods }));
    let ids: Vec<_> = plan.channels().iter().map(|channel| channel.id).collect();
    for id in ids {
        for (kpi, value) in
            [(Kpi::Visits, 1e3), (Kpi::LeadRate, 0.1), (Kpi::SaleRate, 0.2), (Kpi::Aov, 50.0), (Kpi::MediaCost, 200.0)]
        {
            let at = At { place: Place::Channel(id), layer: Layer::Target, period: None };
            let entry = Entry::guess(Quantity::Exact(value));
            plan.apply(PlanEdit::Enter { at, kpi, entry, instead_of: None }).expect("a sound entry");
        }
    }
    plan
}

#[test]
fn many_channels_stand_one_below_the_other() {
    let plan = large(64, 60);
    let filled = filled(&plan, Locale::En);
    for (block, items) in &filled {
        check_tables(items, block.id());
    }
    let stages = block(&plan, Locale::En, Block::Stages);
    let stages = tables(&stages);
    assert!(stages.iter().all(|table| table.rows.len() == 65), "64 channels and the total");
    assert!(stages.iter().all(|table| table.heads[0] == "Channel" && table.rows[0].name.text == "Total"));
    let visits = &stages[0].rows[0].cells;
    assert!(visits.iter().any(|cell| cell.text == "3,840,000"), "64 × 60 × 1,000: {visits:?}");
    let trend = block(&plan, Locale::En, Block::Trend);
    assert_eq!(tables(&trend)[0].rows.len(), 61, "a row a period, and all of them");
}

#[test]
fn a_wide_table_goes_into_several_of_nearly_the_same_width() {
    let heads = (0..=8).map(|column| column.to_string()).collect();
    let row = PaperRow::of("row", (1..=8).map(|column| (10 * column).to_string()));
    let table = PaperTable { caption: "c".to_owned(), heads, rows: vec![row], is_worded: false };
    let parts = table.clone().in_blocks(6);
    let heads: Vec<Vec<String>> = parts.iter().map(|part| part.heads.clone()).collect();
    assert_eq!(heads, [["0", "1", "2", "3", "4"], ["0", "5", "6", "7", "8"]]);
    assert_eq!(parts[1].rows[0].cells[0], PaperCell::of("50"));
    assert_eq!((parts[0].caption.as_str(), parts[1].caption.as_str()), ("c", ""));
    assert_eq!(table.clone().in_blocks(8), std::slice::from_ref(&table));
    let turned = table.turned("corner".to_owned());
    assert_eq!((turned.heads, turned.rows.len()), (vec!["corner".to_owned(), "row".to_owned()], 8));
    assert_eq!((turned.rows[7].name.text.as_str(), turned.rows[7].cells[0].text.as_str()), ("8", "80"));
}

#[test]
fn empty_columns_are_left_out() {
    let rows = vec![
        PaperRow::of("a", ["1".to_owned(), String::new(), String::new()]),
        PaperRow::of("b", [String::new(), String::new(), "2".to_owned()]),
    ];
    let heads = ["n", "x", "y", "z"].map(str::to_owned).to_vec();
    let table = PaperTable { heads, rows, is_worded: true, ..PaperTable::default() }.without_empty_columns();
    assert_eq!(table.heads, ["n", "x", "z"]);
    assert_eq!(table.rows[1].cells, [PaperCell::of(""), PaperCell::of("2")]);
}

#[test]
fn objectives_tell_where_they_stand() {
    let mut plan = example(Example::Bakery, Locale::En);
    let objective = Objective::new(plan.next_part_id(), Kpi::Revenue, Place::Business, 5_000.0);
    plan.apply(PlanEdit::Put(Part::Objective(objective))).expect("a sound objective");
    let objectives = block(&plan, Locale::En, Block::Objectives);
    let row = &tables(&objectives)[0].rows.last().expect("a row").clone();
    assert_eq!(row.name.text, "Revenue");
    assert_eq!(visible(&row.cells[0].text), "at least €5,000");
    assert_eq!(visible(&row.cells[2].text), "Not on track. Actual: €2,878");
    assert_eq!(visible(&row.cells[2].note), "Not on track. Target: €3,106");
}

#[test]
fn what_a_task_hides_stays_off_the_paper() {
    let mut plan = example(Example::School, Locale::En);
    let mut task = Assignment::default();
    task.id = "task".to_owned();
    task.hide = ["personas", "journey", "calendar", "profit"].map(str::to_owned).to_vec();
    plan.apply(PlanEdit::SetAssignment(Some(Box::new(task)))).expect("a sound task");
    for (block, items) in filled(&plan, Locale::En) {
        let is_hidden = matches!(block, Block::Personas | Block::Journey | Block::Calendar);
        assert_eq!(
            items.is_empty(),
            is_hidden || matches!(block, Block::Objectives | Block::Scenarios),
            "{}",
            block.id()
        );
        for table in tables(&items) {
            assert!(table.heads.iter().all(|head| head != "Profit"), "{}", block.id());
            assert!(table.rows.iter().all(|row| row.name.text != "Profit"), "{}", block.id());
        }
    }
}

#[test]
fn an_empty_plan_has_a_sentence_and_nothing_else() {
    let plan = Plan::blank("empty", "", Currency::EUR, "A");
    let told: Vec<Block> =
        filled(&plan, Locale::En).into_iter().filter(|(_, items)| !items.is_empty()).map(|(block, _)| block).collect();
    assert_eq!(told, [Block::Summary]);
}
