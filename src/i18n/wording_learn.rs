//! What the Learn screen says of figures: the formula by which one is defined, and the working of an exercise. Used by `ui`.

use super::{Msg, Wording};
use crate::engine::exercise::{Exercise, Task};
use crate::engine::{Adding, Engine, Kpi, RELATIONS, Relation, Shape, Unit};

/// Figures that people know from elsewhere and enter: a formula for them would turn the matter round.
const GIVEN: [Kpi; 8] = [
    Kpi::Impressions,
    Kpi::MediaCost,
    Kpi::VariableCost,
    Kpi::FixedCosts,
    Kpi::PurchaseFrequency,
    Kpi::Lifespan,
    Kpi::InvitesPerCustomer,
    Kpi::InviteAcceptance,
];

impl Wording<'_> {
    /// The formula of a figure in words, by the relation that defines it; nothing for figures that are only entered.
    pub fn definition(&self, kpi: Kpi) -> Option<String> {
        let is_result = |it: &&Relation| it.result == kpi;
        let is_ratio = |it: &&Relation| {
            it.right == kpi && matches!(it.shape, Shape::Product { .. })
                || it.result == kpi && !matches!(it.shape, Shape::Product { .. })
        };
        let is_amount = kpi.adding() != Adding::FromSums && kpi.unit() != Unit::Rate;
        let found = RELATIONS.iter().find(is_ratio).filter(|_| !is_amount);
        let found = found.or_else(|| RELATIONS.iter().find(is_result));
        let found = found.or_else(|| RELATIONS.iter().find(|it| !is_amount && it.members().contains(&kpi)));
        let solution = found.filter(|_| !GIVEN.contains(&kpi))?.solved_for(kpi)?;
        Some(self.formula_in_names(&solution))
    }

    /// How the answer of an exercise comes about: line by line, with the numbers put in.
    pub fn exercise_working(&self, exercise: &Exercise, engine: &mut Engine) -> Vec<String> {
        let mut lines: Vec<String> = exercise
            .working(engine)
            .iter()
            .filter_map(|line| Some((self.kpi(line.kpi), self.working_numbers(line)?)))
            .map(|(name, numbers)| self.item(name, numbers))
            .collect();
        if exercise.task == Task::Leak
            && let Some(gain) = exercise.gain(engine)
        {
            let args = super::Args::new().text("kpi", self.kpi(exercise.asked));
            let gain = self.format.value(Unit::Money, gain);
            lines.push(self.catalog.format(Msg::LearnLeakGain, &args.text("gain", gain)));
        }
        lines
    }

    fn item(&self, name: String, value: String) -> String {
        self.catalog.format(Msg::ListItem, &super::Args::new().text("name", name).text("value", value))
    }
}
