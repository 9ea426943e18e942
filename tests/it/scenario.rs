//! Scenarios side by side: whether a change is good news, and which value is the best.

use race_planner::engine::model::{Change, Lever};
use race_planner::engine::scenario::{KEY_FIGURES, Turn, best, key_figures, news, play};
use race_planner::engine::{Engine, Inputs, Kpi, Layer};

use crate::engine::inputs;

#[test]
fn news_are_good_or_bad_by_the_figure() {
    assert_eq!((news(Kpi::Revenue, 100.0, 110.0), news(Kpi::Revenue, 100.0, 90.0)), (1, -1));
    assert_eq!((news(Kpi::Cac, 10.0, 11.0), news(Kpi::Cac, 10.0, 9.0)), (-1, 1));
    assert_eq!(news(Kpi::Profit, -50.0, -40.0), 1);
    assert_eq!(news(Kpi::Posts, 10.0, 20.0), 0, "more posts are neither good nor bad");
    assert_eq!(news(Kpi::Revenue, 0.3, 0.1 + 0.2), 0, "another rounding is no news");
}

#[test]
fn the_best_value_is_better_than_all_others() {
    assert_eq!(best(Kpi::Profit, &[Some(1.0), None, Some(3.0), Some(2.0)]), Some(2));
    assert_eq!(best(Kpi::Cac, &[Some(12.0), Some(11.0), None]), Some(1));
    assert_eq!(best(Kpi::Profit, &[Some(3.0), Some(3.0), Some(1.0)]), None, "two share the first place");
    assert_eq!(best(Kpi::Profit, &[Some(3.0), None]), None, "there is nothing to compare with");
    assert_eq!(best(Kpi::Profit, &[]), None);
}

#[test]
fn key_figures_of_several_periods_are_those_of_all_together() {
    let mut engine = Engine::default();
    let one = inputs("visits 1000, cost 500, lead-rate 10%, sale-rate 20%, aov 60 | business: gross-margin 50%");
    let mut two = Inputs::new(1, 2);
    for cell in one.shape().cells() {
        for kpi in Kpi::ALL {
            if let Some(value) = one.get(cell, kpi) {
                let factor = if kpi == Kpi::Visits { 3.0 } else { 1.0 };
                two.set(cell, kpi, value);
                two.set(race_planner::engine::Cell { period: 1, ..cell }, kpi, value * factor);
            }
        }
    }
    let report = engine.evaluate(two);
    let figure = |figures: &[Option<f64>], kpi| {
        figures[KEY_FIGURES.iter().position(|it| *it == kpi).expect("a key figure")].expect("known")
    };
    let planned = key_figures(&mut engine, &report, Layer::Target, &(0..2));
    // 1000 and 3000 visits make 4000 · 10 % · 20 % = 80 orders of 60, half of it margin, less 1000 of cost.
    assert!((figure(&planned, Kpi::Revenue) - 4800.0).abs() < 1e-9);
    assert!((figure(&planned, Kpi::Profit) - 1400.0).abs() < 1e-9);
    let turn = Turn { lever: Lever::everywhere(Kpi::SaleRate), change: Change::By(1.5) };
    let played = play(&mut engine, &report, Layer::Target, &[turn], &(0..2));
    let turned = key_figures(&mut engine, &played.report, Layer::Target, &(0..2));
    assert!((figure(&turned, Kpi::Revenue) - 7200.0).abs() < 1e-9);
    assert!((figure(&turned, Kpi::Profit) - 2600.0).abs() < 1e-9);
    assert!((figure(&turned, Kpi::Visits) - 4000.0).abs() < 1e-9);
}
