//! The split of a budget over concave channels.

use crate::engine::budget::{Aim, Curve, Lane, split};

/// The numbers of one channel, made so that limits bind in some channels: visits per unit of money at first, most visits,
/// worth of a visit, least and most money.
fn channel(position: usize) -> [f64; 5] {
    let part = |step: usize| ((position * step) % 64) as f64 / 64.0;
    let low = if position.is_multiple_of(7) { 40.0 } else { 0.0 };
    [1.0 + 3.0 * part(13), 2000.0 + 6000.0 * part(29), 0.8 + 0.9 * part(41), low, 400.0 + 3000.0 * part(23)]
}

/// Leaves the five numbers of each channel, for another program to split the same budget.
#[unsafe(no_mangle)]
pub extern "C" fn leave_channels(count: usize) {
    crate::leave((0..count).flat_map(channel).collect());
}

/// Splits the budget over `count` channels for most profit, `times` times. Gives the profit.
#[unsafe(no_mangle)]
pub extern "C" fn split_budget(budget: f64, count: usize, times: u32) -> f64 {
    let lane = |position| {
        let [first, ceiling, worth, low, high] = channel(position);
        Some(Lane { curve: Curve::new(first, Some(ceiling))?, worth, low, high: Some(high) })
    };
    let lanes: Vec<Lane> = (0..count).filter_map(lane).collect();
    let mut profit = f64::NAN;
    for _ in 0..times {
        profit = split(std::hint::black_box(budget), &lanes, Aim::MostProfit)
            .map_or(f64::NAN, |split| split.best.total.outcome);
    }
    profit
}
