//! What the draws say, in sentences: how far a figure spreads, how likely a target is, which range matters most.

use super::{Args, Msg, Wording, period_name};
use crate::engine::uncertainty::{EnteredRange, Source, Spread};
use crate::engine::{Better, Kpi, Lane};

impl Wording<'_> {
    /// The chance that a figure meets a target, in whole percent. However many draws there were, what varies is never
    /// quite impossible nor quite certain. What does not vary meets a target that reads as it does.
    pub fn chance(&self, kpi: Kpi, spread: &Spread, target: f64, better: Better) -> String {
        let same = spread.mean().filter(|mean| spread.is_certain() && self.reads_alike(kpi, *mean, target));
        let chance = spread.chance(same.unwrap_or(target), better);
        let rate = whole_percent(chance);
        let bound = |msg, rate: f64| self.catalog.format(msg, &Args::new().text("rate", self.format.rate(rate)));
        match rate {
            _ if spread.deviation().is_none() || spread.is_certain() => self.format.rate(chance),
            ..0.005 => bound(Msg::ChancesLessThan, 0.01),
            0.995.. => bound(Msg::ChancesMoreThan, 0.99),
            _ => self.format.rate(rate),
        }
    }

    /// A share in whole percent.
    pub fn share(&self, share: f64) -> String {
        self.format.rate(whole_percent(share))
    }

    /// A target as people say it: at least so much, or at most.
    pub fn target(&self, kpi: Kpi, better: Better, value: f64) -> String {
        let msg = if better == Better::Lower { Msg::ChancesAtMost } else { Msg::ChancesAtLeast };
        self.catalog.format(msg, &Args::new().text("value", self.format.value(kpi.unit(), value)))
    }

    /// Between what values a figure of this name lies in nine of ten cases.
    pub fn spread(&self, kpi: Kpi, name: &str, spread: Option<&Spread>) -> String {
        let named = Args::new().text("kpi", name);
        let Some(points) = spread.and_then(Spread::percentiles) else {
            return self.catalog.format(Msg::ChancesUnknown, &named);
        };
        let value = |value: f64| self.format.value(kpi.unit(), value);
        if points.is_certain() {
            return self.catalog.format(Msg::ChancesCertain, &named.text("value", value(points.p50)));
        }
        // Of millions no draw knows the last digits; as long as the three stay apart, they are written short.
        let whole = [points.p5, points.p50, points.p95];
        let short = whole.map(|value| self.format.short(kpi.unit(), value));
        let are_apart = short[0] != short[1] && short[1] != short[2];
        let is_vast = whole.iter().all(|value| value.abs() >= 1e6);
        let [low, middle, high] = if is_vast && are_apart { short } else { whole.map(value) };
        let args = named.text("low", low).text("high", high).text("middle", middle);
        self.catalog.format(Msg::ChancesSpread, &args)
    }

    /// The chance of a profit.
    pub fn chance_of_profit(&self, profit: &Spread) -> String {
        let rate = self.chance(Kpi::Profit, profit, 0.0, Better::Higher);
        self.catalog.format(Msg::ChancesOfProfit, &Args::new().text("rate", rate))
    }

    /// What a range is of: "Lead rate, Search".
    pub fn range(&self, range: &EnteredRange) -> String {
        let kpi = self.kpi(range.kpi);
        let Some(cell) = range.cells.first() else { return kpi };
        let args = Args::new().text("kpi", kpi.clone()).text("channel", self.place(cell.lane));
        let periods = usize::from(self.plan.periods().count);
        if periods > 1 && range.cells.len() == 1 {
            let period = period_name(&self.plan.periods(), cell.period, &self.format);
            return self.catalog.plain(Msg::ChancesRangeIn, &args.text("period", period));
        }
        if cell.lane == Lane::Total { kpi } else { self.catalog.plain(Msg::GridField, &args) }
    }

    /// The range that explains most of a figure's spread; nothing if none explains any.
    pub fn strongest_range(&self, ranges: &[EnteredRange], sources: &[Source]) -> Option<String> {
        let strongest = sources.iter().max_by(|a, b| a.share.total_cmp(&b.share)).filter(|it| it.share > 0.0)?;
        let range = self.range(ranges.get(strongest.range)?);
        let args = Args::new().text("range", range).text("rate", self.share(strongest.share));
        Some(self.catalog.format(Msg::ChancesStrongest, &args))
    }
}

fn whole_percent(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}
