//! The channels that still have a choice, and the point at which their spends use up the money.
//!
//! Internal to the budget.

/// A channel with diminishing returns.
pub(super) struct Bent {
    pub lane: usize,
    /// √(worth · first) ÷ bend
    pub scale: f64,
    /// 1 ÷ bend
    pub offset: f64,
    pub low: f64,
    pub high: f64,
}

impl Bent {
    fn spend(&self, ease: f64) -> f64 {
        (self.scale * ease - self.offset).max(self.low).min(self.high)
    }
}

/// A channel whose every unit of money is worth the same.
pub(super) struct Straight {
    pub lane: usize,
    /// The ease beyond which it spends: 1 ÷ √(worth · first).
    pub threshold: f64,
    pub low: f64,
    pub high: f64,
}

/// All channels with a choice.
///
/// At the optimum the last unit of money is worth the same, m, in every channel that is at none of its limits
/// (Karush–Kuhn–Tucker; Luss & Gupta, Operations Research 23 (1975), 360–366). Told by the ease t = 1 ÷ √m, a bent
/// channel spends `scale·t − offset`, a straight one all or nothing: their sum rises with t along straight pieces, on
/// which a Newton step is exact.
pub(super) struct Pool {
    pub bent: Vec<Bent>,
    pub straight: Vec<Straight>,
}

/// The money may differ by this share of itself; what is missing is then put where the last money went.
const CLOSE: f64 = 1e-12;
/// Newton steps and halvings; four to eight are usual.
const MOST_STEPS: usize = 200;

impl Pool {
    /// The ease below which nobody spends more than the least, and the one above which all spend the most.
    pub fn ends(&self) -> (f64, f64) {
        let bent = self.bent.iter().map(|it| ((it.low + it.offset) / it.scale, (it.high + it.offset) / it.scale));
        let straight = self.straight.iter().map(|it| (it.threshold, it.threshold));
        let ends = (f64::MAX, 0.0_f64);
        let (low, high) = bent.chain(straight).fold(ends, |(low, high), it| (low.min(it.0), high.max(it.1)));
        (low * 0.5, high * 2.0)
    }

    /// What is spent just below this ease, and how fast that rises with it.
    pub fn spent(&self, ease: f64) -> (f64, f64) {
        let (mut spent, mut slope) = (0.0, 0.0);
        for it in &self.bent {
            let wish = it.scale * ease - it.offset;
            spent += wish.max(it.low).min(it.high);
            slope += if wish > it.low && wish < it.high { it.scale } else { 0.0 };
        }
        for it in &self.straight {
            spent += if it.threshold < ease { it.high } else { it.low };
        }
        (spent, slope)
    }

    /// Writes the spends just below this ease.
    pub fn write(&self, ease: f64, spends: &mut [f64]) {
        for it in &self.bent {
            spends[it.lane] = it.spend(ease);
        }
        for it in &self.straight {
            spends[it.lane] = if it.threshold < ease { it.high } else { it.low };
        }
    }

    /// Writes the spends that use up `money`, which is spent somewhere between the two eases.
    pub fn use_up(&self, money: f64, (mut low, mut high): (f64, f64), spends: &mut [f64]) {
        // First the jumps, so that none is left in between.
        while let Some(ease) = self.middle_threshold(low, high) {
            let (below, _) = self.spent(ease);
            let jumping = self.straight.iter().filter(|it| it.threshold.total_cmp(&ease).is_eq());
            let jump: f64 = jumping.clone().map(|it| it.high - it.low).sum();
            if money < below {
                high = ease;
            } else if money > below + jump {
                low = ease;
            } else {
                self.write(ease, spends);
                let mut rest = money - below;
                for it in jumping {
                    let taken = rest.min(it.high - it.low);
                    spends[it.lane] += taken;
                    rest -= taken;
                }
                return;
            }
        }
        (low, high) = self.narrow(money, low, high);
        self.mix(money, low, high, spends);
    }

    /// The threshold strictly between two eases that lies nearest to the middle of all such.
    fn middle_threshold(&self, low: f64, high: f64) -> Option<f64> {
        let between = || self.straight.iter().map(|it| it.threshold).filter(|it| *it > low && *it < high);
        let (least, most) = between().fold((f64::MAX, 0.0_f64), |(least, most), it| (least.min(it), most.max(it)));
        let middle = least + 0.5 * (most - least);
        between().reduce(|best, it| if (it - middle).abs() < (best - middle).abs() { it } else { best })
    }

    /// Two eases as near as can be on both sides of where the money is used up.
    fn narrow(&self, money: f64, mut low: f64, mut high: f64) -> (f64, f64) {
        // Where all bent channels would meet if they had no limits.
        let sums = self.bent.iter().fold((money, 0.0), |(up, down), it| (up + it.offset, down + it.scale));
        let mut ease = sums.0 / sums.1;
        for step in 1..MOST_STEPS {
            let is_inside = ease > low && ease < high;
            // Now and then halved, lest steps creep along one side.
            if !is_inside || step % 4 == 0 {
                ease = low.sqrt() * high.sqrt();
            }
            if ease <= low || ease >= high {
                break;
            }
            let (spent, slope) = self.spent(ease);
            let gap = money - spent;
            if gap.abs() <= CLOSE * money {
                return (ease, ease);
            }
            if gap > 0.0 {
                low = ease;
            } else {
                high = ease;
            }
            ease += gap / slope;
        }
        (low, high)
    }

    /// Writes the spends at one ease, or so far between two that the money is used up.
    fn mix(&self, money: f64, low: f64, high: f64, spends: &mut [f64]) {
        let least = self.spent(low).0;
        let span = self.spent(high).0 - least;
        let share = if span > 0.0 { ((money - least) / span).clamp(0.0, 1.0) } else { 0.0 };
        self.write(low, spends);
        let mut rest = money;
        for it in &self.bent {
            spends[it.lane] += share * (it.spend(high) - spends[it.lane]);
            rest -= spends[it.lane];
        }
        for it in &self.straight {
            // The thresholds are at or outside the two: a channel whose turn comes at the upper one has not begun.
            rest -= spends[it.lane];
        }
        for it in &self.bent {
            let spend = &mut spends[it.lane];
            if *spend > it.low && *spend < it.high {
                let settled = (*spend + rest).max(it.low).min(it.high);
                rest -= settled - *spend;
                *spend = settled;
            }
        }
    }
}
