//! Reading charts out: every row of every chart's table has its place in the picture, and is told where it is pointed at.

use race_planner::chart::present::Table;
use race_planner::chart::read_out::{Reading, Stride, region_near, row_count, stride};
use race_planner::chart::{Palette, Region, Scene};
use race_planner::i18n::{Format, Locale};
use race_planner::plan::Currency;

use crate::chart_every::{Case, Studio};

#[test]
fn every_row_of_every_table_has_its_place() {
    for case in Case::ALL {
        let mut studio = Studio::of(case);
        for (locale, width) in [(Locale::En, 360.0), (Locale::Fa, 900.0)] {
            for chart in studio.draw(locale, &[(width, Palette::LIGHT)]) {
                let told = format!("{case:?}, {}, {locale:?}, {width}", chart.name);
                // An empty fan or trend has periods, but nothing to point at.
                let is_drawn = case != Case::Empty || matches!(chart.name, "funnel" | "metrics");
                let rows = if is_drawn { chart.table.rows.len() } else { 0 };
                // A sum of channels is no place in their picture; what they have in common is.
                let is_sum = chart.name == "channels" && row_count(&chart.scene) + 1 == rows;
                let rows = rows - usize::from(is_sum);
                assert_eq!(row_count(&chart.scene), rows, "{told}");
                assert!(is_drawn || chart.scene.regions.is_empty(), "{told}");
                for (position, region) in chart.scene.regions.iter().enumerate() {
                    let reading = Reading::of(&chart.scene, &chart.table, position).expect("a row");
                    let row = &chart.table.rows[region.index];
                    assert_eq!(reading.name, row[0], "{told}");
                    let figures: Vec<_> = reading.figures.iter().map(|(_, figure)| figure.clone()).collect();
                    assert_eq!(figures, row[1..row.len().min(11)], "{told}");
                    assert_eq!(reading.number, region.index + 1, "rows in order, {told}");
                    let Region { x, y, width, height, .. } = *region;
                    assert!(x >= -0.5 && y >= -0.5 && width > 0.0 && height > 0.0, "{told}: {region:?}");
                    let (right, bottom) = (x + width, y + height);
                    assert!(
                        right <= chart.scene.width + 0.5 && bottom <= chart.scene.height + 0.5,
                        "{told}: {region:?}"
                    );
                    let middle = (x + width / 2.0, y + height / 2.0);
                    let near = region_near(&chart.scene, middle).expect("a region");
                    assert_eq!(chart.scene.regions[near].index, region.index, "{told}: no other one covers it");
                    assert!((0.0..=1.0).contains(&reading.perch.back.0), "{told}");
                }
            }
        }
    }
}

fn region(index: usize, x: f64) -> Region {
    Region { index, x, y: 10.0, width: 20.0, height: 10.0 }
}

/// Three rows from left to right; the second one has two places.
fn three() -> (Scene, Table) {
    let regions = vec![region(0, 0.0), region(1, 30.0), region(2, 60.0), region(1, 90.0)];
    let rows = ["A", "B", "C"].map(|name| vec![name.to_owned(), format!("{name}1"), format!("{name}2")]).to_vec();
    let heads = ["Row", "One", "Two"].map(str::to_owned).to_vec();
    (Scene { width: 120.0, height: 200.0, regions, ..Scene::default() }, Table::of(heads, rows))
}

#[test]
fn keys_go_from_row_to_row_and_stop_at_the_ends() {
    let (scene, _) = three();
    assert_eq!(stride(&scene, None, Stride::Next), Some(0));
    assert_eq!(stride(&scene, None, Stride::Back), Some(2));
    assert_eq!(stride(&scene, Some(0), Stride::Next), Some(1));
    assert_eq!(stride(&scene, Some(3), Stride::Next), Some(2), "from either place of the second row");
    assert_eq!(stride(&scene, Some(3), Stride::Back), Some(0));
    assert_eq!(stride(&scene, Some(2), Stride::Next), Some(2));
    assert_eq!(stride(&scene, Some(0), Stride::Back), Some(0));
    assert_eq!((stride(&scene, Some(1), Stride::First), stride(&scene, Some(1), Stride::Last)), (Some(0), Some(2)));
    assert_eq!(stride(&Scene::default(), None, Stride::Next), None);
    // A position that a smaller picture no longer has.
    assert_eq!(stride(&scene, Some(9), Stride::Next), Some(0));
}

#[test]
fn what_lies_between_places_belongs_to_the_nearest() {
    let (scene, _) = three();
    assert_eq!(region_near(&scene, (24.0, 15.0)), Some(0));
    assert_eq!(region_near(&scene, (27.0, 150.0)), Some(1));
    assert_eq!(region_near(&scene, (-5.0, -5.0)), Some(0));
    assert_eq!(region_near(&Scene::default(), (0.0, 0.0)), None);
}

#[test]
fn a_reading_marks_all_places_of_its_row_and_says_it_in_words() {
    let (scene, table) = three();
    let reading = Reading::of(&scene, &table, 3).expect("a row");
    assert_eq!(reading.marks.iter().map(|mark| mark.x).collect::<Vec<_>>(), [30.0, 90.0]);
    assert_eq!((reading.name.as_str(), reading.number), ("B", 2));
    let format = Format::new(Locale::En, Currency::EUR);
    assert_eq!(reading.sentence(&format), "B: One: B1, Two: B2");
    assert_eq!(Reading::of(&scene, &table, 4), None);
    assert_eq!(Reading::of(&scene, &Table::default(), 0), None, "a table that is not there yet");
}

#[test]
fn the_words_stay_within_the_width_of_the_picture() {
    let (scene, table) = three();
    // Under a place near the top, moved back by the share that lies before its middle.
    let perch = Reading::of(&scene, &table, 3).expect("a row").perch;
    assert_eq!((perch.at, perch.back), ((100.0, 24.0), (100.0 / 120.0, 0.0)));
    // Beside an upright place where there is room, on the side that has it.
    let upright = |x| Scene {
        width: 800.0,
        height: 100.0,
        regions: vec![Region { index: 0, x, y: 5.0, width: 20.0, height: 90.0 }],
        ..Scene::default()
    };
    let beside = |x| Reading::of(&upright(x), &table, 0).expect("a row").perch;
    assert_eq!((beside(100.0).at, beside(100.0).back), ((128.0, 5.0), (0.0, 0.0)));
    assert_eq!((beside(700.0).at, beside(700.0).back), ((692.0, 5.0), (1.0, 0.0)));
}
