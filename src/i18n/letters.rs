//! A working in symbols: each of its figures gets a letter, and each step is written with the letters of the others.

use crate::engine::{How, Kpi, Operation, Solution, ToDate, Versus, WorkingLine};

/// The letter of the line at a position: a, b … z, a1, b1 …
pub fn letter(position: usize) -> String {
    let letter = char::from(b'a' + (position % 26) as u8);
    if position < 26 { letter.to_string() } else { format!("{letter}{}", position / 26) }
}

/// The step at a position, such as `a = b × c`; none where nothing is reckoned.
pub fn in_letters(lines: &[WorkingLine], position: usize) -> Option<String> {
    let name = |kpi: Kpi| lines.iter().position(|line| line.kpi == kpi).map(letter);
    let told = match &lines.get(position)?.how {
        How::Summed(parts) | How::SummedOverPeriods(parts) => {
            let part = |index: usize| format!("{}{}", letter(position), subscript(index));
            match parts.len() {
                0 => return None,
                1 => part(1),
                2 => format!("{} + {}", part(1), part(2)),
                count => format!("{} + … + {}", part(1), part(count)),
            }
        }
        How::Solved { solution, .. } => solved(solution, &name(solution.first)?, &name(solution.second)?),
        How::ToDate(ToDate::OfSums { solution, .. }) => solved(solution, "Σ₁", "Σ₂"),
        How::Versus { versus: Versus::Difference, .. } => "a₁ − a₀".to_owned(),
        How::Versus { versus: Versus::Share, .. } => "(a₁ − a₀) ÷ |a₀|".to_owned(),
        How::Versus { versus: Versus::Attained, .. } => "a₁ ÷ a₀".to_owned(),
        How::Moved(moved) => moved_symbols(moved.effect as usize % 3),
        _ => return None,
    };
    Some(format!("{} = {told}", letter(position)))
}

/// The share of one of three factors: visits, rate, price.
fn moved_symbols(factor: usize) -> String {
    let [own, one, two] = [0, 1, 2].map(|step| ["v", "r", "p"][(factor + step) % 3]);
    format!("({own}₁ − {own}₀) × (({one}₀{two}₀ + {one}₁{two}₁) ÷ 3 + ({one}₀{two}₁ + {one}₁{two}₀) ÷ 6)")
}

fn solved(solution: &Solution, a: &str, b: &str) -> String {
    let told = match solution.operation {
        Operation::Multiply => format!("{a} × {b}"),
        Operation::Divide => format!("{a} ÷ {b}"),
        Operation::Add => format!("{a} + {b}"),
        Operation::Subtract => format!("{a} − {b}"),
        Operation::Complement => format!("1 − {a}"),
        Operation::Invert => format!("1 ÷ {a}"),
        Operation::UndoGrowth => format!("{a} ÷ (1 + {b})"),
        Operation::UndoReduction => format!("{a} ÷ (1 − {b})"),
    };
    // The constants of the catalogue are whole numbers and their reverses.
    match solution.factor {
        factor if (factor - 1.0).abs() < f64::EPSILON => told,
        factor if factor < 1.0 => format!("{told} ÷ {}", (1.0 / factor).round() as u32),
        factor => format!("{told} × {}", factor.round() as u32),
    }
}

fn subscript(number: usize) -> String {
    let small = |digit: char| digit.to_digit(10).and_then(|digit| char::from_u32(0x2080 + digit)).unwrap_or(digit);
    number.to_string().chars().map(small).collect()
}
