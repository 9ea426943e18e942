//! Which figures are held while a lever is turned: as many as determine all others, and none too many.
//!
//! Prices and rates are held before volumes, so that more budget brings more visits and not a dearer click.

use std::collections::HashMap;

use super::super::kpi::{Adding, Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::Level;
use super::super::relation::{RELATIONS, Relation};
use super::piece::typed_amount;

/// What is held first. Figures not named here come after these: ratios, then volumes, each in catalogue order.
const HELD_FIRST: [Kpi; 21] = [
    Kpi::MediaCost,
    Kpi::Cpc,
    Kpi::Ctr,
    Kpi::LandingRate,
    Kpi::SetupCost,
    Kpi::CostPerVisit,
    Kpi::LeadRate,
    Kpi::QualifiedRate,
    Kpi::OpportunityRate,
    Kpi::CloseRate,
    Kpi::SaleRate,
    Kpi::ConversionRate,
    Kpi::OfflineOrders,
    Kpi::OrdersPerCustomer,
    Kpi::Aov,
    Kpi::GrossMargin,
    Kpi::RepeatRate,
    Kpi::LoyalShare,
    Kpi::PurchaseFrequency,
    Kpi::Lifespan,
    Kpi::FixedCosts,
];

/// What a lever keeps in place besides itself, where it differs from the usual order: a better click rate brings more
/// clicks from the same showings, more visits cost what a visit costs now, and dearer set-up brings nobody by itself.
fn held_with(lever: Kpi) -> &'static [Kpi] {
    match lever {
        Kpi::Ctr => &[Kpi::Impressions, Kpi::MediaCost],
        Kpi::Visits | Kpi::Clicks | Kpi::Impressions => &[Kpi::Cpc, Kpi::Ctr, Kpi::LandingRate],
        Kpi::SetupCost => &[Kpi::MediaCost, Kpi::Visits],
        _ => &[],
    }
}

/// What decides a basis: equal questions have equal answers, so they are kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Question {
    level: Level,
    /// What may be held.
    known: Mask,
    /// What is given already, such as the sums over channels.
    given: Mask,
    /// The known figures that are zero: nothing can be divided by them.
    zero: Mask,
    /// Figures that were typed; they are held before those worked out from them, unless the usual order says otherwise.
    entered: Mask,
    levers: Vec<Kpi>,
}

/// Chooses bases, keeping those that it has chosen.
#[derive(Debug, Default)]
pub(super) struct Bases {
    chosen: HashMap<Question, Mask>,
}

impl Bases {
    /// The figures to hold out of `known`, besides `given`; the levers first.
    pub fn choose(
        &mut self,
        level: Level,
        known: Mask,
        given: Mask,
        zero: Mask,
        entered: Mask,
        levers: &[Kpi],
    ) -> Mask {
        let question = Question { level, known, given, zero, entered, levers: levers.to_vec() };
        *self.chosen.entry(question).or_insert_with_key(choose)
    }
}

fn choose(question: &Question) -> Mask {
    let mut held = Mask::EMPTY;
    let mut follows = question.given;
    spread(&mut follows, Mask::EMPTY, question);
    // Ratios follow from each other as they would for one visit, however many there are. Where visits are not known at all,
    // amounts that are have no part in it; then they also follow as they would for one of what is sold or asked for.
    let amounts: Mask = question.known.iter().chain(question.given.iter()).filter(|kpi| is_volume(*kpi)).collect();
    let visits: Mask = [Kpi::Visits].into_iter().collect();
    let sold = [Kpi::Orders, Kpi::Leads].into_iter().find(|kpi| amounts.contains(*kpi));
    let mut for_one = [(visits, Mask::EMPTY), (Mask::EMPTY, Mask::EMPTY)];
    if !amounts.contains(Kpi::Visits) {
        for_one = [(visits, amounts), (sold.into_iter().collect(), visits)];
    }
    for kpi in order(question) {
        let follows_for_one = !is_volume(kpi) && for_one.iter().any(|(follows, _)| follows.contains(kpi));
        if question.known.contains(kpi) && !follows.contains(kpi) && !follows_for_one {
            held.insert(kpi);
            follows.insert(kpi);
            spread(&mut follows, Mask::EMPTY, question);
            for (follows, barred) in for_one.iter_mut().filter(|_| !is_volume(kpi)) {
                follows.insert(kpi);
                spread(follows, *barred, question);
            }
        }
    }
    held
}

fn order(question: &Question) -> impl Iterator<Item = Kpi> {
    // The margin is turned by the amount per order where that is what was typed.
    let acting = |lever: &Kpi| Some(*lever).filter(|kpi| *kpi != Kpi::GrossMargin).or(typed_amount(question.entered));
    let levers = question.levers.iter().map(move |lever| acting(lever).unwrap_or(*lever));
    let with_levers = question.levers.iter().flat_map(|lever| held_with(*lever)).copied();
    // An amount per order that was typed stays when the price changes; the margin is then what follows. Where both were
    // typed and the margin is turned the cost makes way: with the price it would be one figure too many, which no single
    // step shows.
    let is_margin_free = !question.levers.contains(&Kpi::GrossMargin);
    let variable_cost = Some(Kpi::VariableCost).filter(|kpi| is_margin_free && question.entered.contains(*kpi));
    let per_order = typed_amount(question.entered).or(variable_cost);
    let ratios = Kpi::ALL.into_iter().filter(|kpi| !is_volume(*kpi));
    let volumes = Kpi::ALL.into_iter().filter(|kpi| is_volume(*kpi));
    let usual = with_levers.chain(per_order).chain(HELD_FIRST).chain(ratios).chain(volumes);
    // A price or rate of zero tells nothing of the amount beside it, so these come last.
    let (zeros, others): (Vec<Kpi>, Vec<Kpi>) = usual.partition(|kpi| !is_volume(*kpi) && question.zero.contains(*kpi));
    // A click that is free has no price to turn, and held beside its cost it would hide the clicks.
    let is_free = |kpi: &Kpi| *kpi == Kpi::Cpc && question.zero.contains(*kpi);
    levers.filter(move |kpi| !is_free(kpi)).chain(others).chain(zeros)
}

fn is_volume(kpi: Kpi) -> bool {
    kpi.adding() != Adding::FromSums || kpi.scope() == Scope::Total
}

/// Adds everything that follows from what `follows` holds already, by relations that speak of nothing barred.
fn spread(follows: &mut Mask, barred: Mask, question: &Question) {
    let mut has_grown = true;
    while has_grown {
        has_grown = false;
        let is_open = |relation: &&Relation| relation.members().into_iter().all(|kpi| !barred.contains(kpi));
        for relation in RELATIONS.iter().filter(is_open) {
            if let Some(target) = only_unknown(relation, *follows, question) {
                follows.insert(target);
                has_grown = true;
            }
        }
    }
}

fn only_unknown(relation: &Relation, follows: Mask, question: &Question) -> Option<Kpi> {
    let mut unknown = relation.members().into_iter().filter(|kpi| !follows.contains(*kpi));
    let target = unknown.next()?;
    let is_only = unknown.next().is_none();
    let is_allowed = relation.members().into_iter().all(|kpi| question.level.allows(kpi));
    let solution = relation.solved_for(target).filter(|_| is_only && is_allowed)?;
    let is_impossible = solution.operation.divides() && question.zero.contains(solution.second);
    (!is_impossible).then_some(target)
}
