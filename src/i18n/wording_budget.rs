//! What the best split of a budget says, in sentences.

use super::{Args, Formula, Msg, Wording};
use crate::engine::Kpi;
use crate::engine::budget::{FitError, Share, SplitError};
use crate::plan::{Allocation, Bend, Outlet, Reason, SpendingAim};

/// Splits that differ by less than this share of the money are the same to people.
const SAME: f64 = 0.005;

/// So many times of what is spent today nobody has seen yet.
const FAR: f64 = 1.5;

impl Wording<'_> {
    /// What is to be had most of: customers, or the gross profit that media costs leave.
    pub fn aim(&self, aim: SpendingAim) -> String {
        match aim {
            SpendingAim::Profit => self.catalog.text(Msg::BudgetProfit),
            SpendingAim::Customers => self.kpi(Kpi::Customers),
        }
    }

    fn outcome(&self, aim: SpendingAim, value: f64) -> String {
        match aim {
            SpendingAim::Profit => self.format.money(value),
            SpendingAim::Customers => self.format.count(value),
        }
    }

    fn channel_at(&self, position: usize) -> String {
        self.place(crate::engine::Lane::Channel(position))
    }

    /// What to do with the budget, in a sentence or two.
    pub fn best_split(&self, asked: &Allocation) -> String {
        if asked.outlets.is_empty() {
            return self.catalog.text(Msg::BudgetNothing);
        }
        let best = match &asked.best {
            Ok(best) => best,
            Err(SplitError::BudgetTooSmall { least }) => {
                return self.catalog.format(Msg::BudgetTooSmall, &Args::new().text("least", self.format.money(*least)));
            }
            Err(_) => return self.catalog.text(Msg::BudgetRefused),
        };
        let (today, total) = (asked.today.total, best.best.total);
        let args = Args::new()
            .text("kpi", self.aim(asked.aim))
            .text("before", self.outcome(asked.aim, today.outcome))
            .text("after", self.outcome(asked.aim, total.outcome));
        let shifts: Vec<(usize, f64)> = asked
            .outlets
            .iter()
            .zip(best.best.shares.iter().zip(&asked.today.shares))
            .map(|(outlet, (best, today))| (outlet.position, best.spend - today.spend))
            .filter(|(_, shift)| shift.abs() > SAME * asked.budget)
            .collect();
        let ups: Vec<_> = shifts.iter().filter(|(_, shift)| *shift > 0.0).collect();
        let downs: Vec<_> = shifts.iter().filter(|(_, shift)| *shift < 0.0).collect();
        let is_same_money = (total.spend - today.spend).abs() <= SAME * asked.budget;
        let moved = ups.iter().map(|(_, shift)| shift).sum::<f64>();
        let sentence = match (ups.as_slice(), downs.as_slice()) {
            ([], []) => self.catalog.format(Msg::BudgetAsGood, &args),
            ([(to, _)], [(from, _)]) if is_same_money => {
                let args = args.text("amount", self.format.money(moved));
                let args = args.text("from", self.channel_at(*from)).text("to", self.channel_at(*to));
                self.catalog.format(Msg::BudgetMove, &args)
            }
            _ if is_same_money => self.catalog.format(Msg::BudgetShift, &args.text("amount", self.format.money(moved))),
            _ => {
                let spent = self.format.money(total.spend);
                let args = args.text("spent", spent).text("today", self.format.money(today.spend));
                self.catalog.format(Msg::BudgetOther, &args)
            }
        };
        if best.unspent <= SAME * asked.budget {
            return sentence;
        }
        let unspent = Args::new().text("amount", self.format.money(best.unspent));
        format!("{sentence} {}", self.catalog.format(Msg::BudgetUnspent, &unspent))
    }

    /// A warning where a straight line is followed far beyond what was seen.
    pub fn beyond(&self, asked: &Allocation) -> Option<String> {
        let best = asked.best.as_ref().ok()?.best.shares.iter();
        let is_far =
            |(outlet, share): &(&Outlet, &Share)| outlet.bend == Bend::Line && share.spend > FAR * outlet.today.0;
        let (outlet, _) = asked.outlets.iter().zip(best).find(is_far)?;
        let args = Args::new().text("channel", self.channel_at(outlet.position));
        Some(self.catalog.format(Msg::BudgetBeyond, &args))
    }

    /// What a little more money would bring.
    pub fn next_money(&self, asked: &Allocation) -> Option<String> {
        let best = asked.best.as_ref().ok().filter(|_| asked.budget > 0.0 && !asked.outlets.is_empty())?;
        // About a hundredth of the budget: one of a few hundred, a hundred of ten thousand.
        let amount = 10_f64.powi(((asked.budget / 100.0).log10().ceil() as i32).clamp(0, 12));
        let gain = best.multiplier * amount;
        if gain <= 0.0 {
            return Some(self.catalog.text(Msg::BudgetNoMore));
        }
        let args = Args::new().text("amount", self.format.money(amount)).text("kpi", self.aim(asked.aim));
        Some(self.catalog.format(Msg::BudgetNext, &args.text("gain", self.outcome(asked.aim, gain))))
    }

    /// How the best split comes about: what each channel makes of its share, and what its next unit of money would bring.
    pub fn split_working(&self, asked: &Allocation) -> Vec<Formula> {
        let shares = asked.best.as_ref().map(|split| split.best.shares.as_slice()).unwrap_or_default();
        let each = asked.outlets.iter().zip(shares);
        each.flat_map(|(outlet, share)| self.share_working(asked.aim, outlet, *share)).collect()
    }

    fn share_working(&self, aim: SpendingAim, outlet: &Outlet, share: Share) -> Vec<Formula> {
        let number = |value| self.format.plain(value, 4);
        let (first, spend) = (number(outlet.curve.first()), number(share.spend));
        let channel = || Args::new().text("channel", self.channel_at(outlet.position));
        let text = |msg| self.catalog.text(msg);
        let [one, own] = ["1", "2"].map(|digit| self.format.in_own_digits(digit));
        let bend = outlet.curve.ceiling().map(|most| format!("({one} + {first} × {spend} ÷ {})", number(most)));
        let (words, symbols) = match bend {
            Some(_) => (Msg::BudgetWorkCurve, "v = f × s ÷ (1 + f × s ÷ c)"),
            None => (Msg::BudgetWorkLine, "v = f × s"),
        };
        let below = bend.as_ref().map(|bend| format!(" ÷ {bend}")).unwrap_or_default();
        let visits = Formula {
            name: self.catalog.format(Msg::BudgetWorkVisits, &channel()),
            words: text(words),
            symbols: symbols.to_owned(),
            numbers: format!("v = {first} × {spend}{below} = {}", number(share.visits)),
        };
        let (worth, less) = match aim {
            SpendingAim::Profit => (outlet.profit, 1.0),
            SpendingAim::Customers => (outlet.customers, 0.0),
        };
        let Some(worth) = worth else { return vec![visits] };
        let tail = if less > 0.0 { format!(" − {one}") } else { String::new() };
        let squared = bend.map(|bend| format!(" ÷ {bend}^{own}")).unwrap_or_default();
        let gain = worth * outlet.curve.marginal(share.spend) - less;
        // What is left of the rounding of the search is nothing.
        let gain = if gain.abs() <= 1e-9 { 0.0 } else { gain };
        let mut symbols = "g = w × f".to_owned();
        if outlet.curve.ceiling().is_some() {
            symbols += " ÷ (1 + f × s ÷ c)^2";
        }
        if less > 0.0 {
            symbols += " − 1";
        }
        let next = Formula {
            name: self.catalog.format(Msg::BudgetWorkNext, &channel()),
            words: text(Msg::BudgetWorkNextWords),
            symbols,
            numbers: format!("g = {} × {first}{squared}{tail} = {}", number(worth), number(gain)),
        };
        vec![visits, next]
    }

    /// Where a channel's curve comes from.
    pub fn bend(&self, bend: Bend) -> String {
        match bend {
            Bend::Line => self.catalog.text(Msg::BudgetLine),
            Bend::Ceiling => self.catalog.text(Msg::BudgetCeilingSet),
            Bend::Fitted(points, goodness) => {
                let goodness = self.format.optional(crate::engine::Unit::Number, goodness);
                let args = Args::new().count("points", &self.format, points as f64).text("fit", goodness);
                self.catalog.format(Msg::BudgetFitted, &args)
            }
        }
    }

    /// Why a channel keeps what it has.
    pub fn left_out(&self, position: usize, reason: Reason) -> String {
        let msg = match reason {
            Reason::Unpaid => Msg::BudgetUnpaid,
            Reason::NoWorth => Msg::BudgetNoWorth,
            Reason::NoCurve(FitError::CeilingTooLow) => Msg::BudgetCeilingLow,
            Reason::NoCurve(_) => Msg::BudgetNoCurve,
        };
        self.catalog.format(msg, &Args::new().text("channel", self.channel_at(position)))
    }
}
