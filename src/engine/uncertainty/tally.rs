//! Counting what the draws of one figure come to, block by block, in little memory.
//!
//! Used by `run`. It knows no KPI; `spread` makes sense of the counts.

/// Bins per doubling of the distance from the centre.
const BINS: usize = 256;
const BIN_SHIFT: u32 = 52 - BINS.trailing_zeros();
/// One page of bins for each exponent and sign that a number can have.
const PAGES: usize = 1 << 12;

/// Counts of values by their distance from a centre, with bins that widen in proportion to it.
///
/// The bin of a value is read off the bits of its distance: sign, exponent and eight digits. So a bin is never wider than
/// 1/256 of its distance from the centre, however narrow or wide the spread, and no value falls outside.
#[derive(Clone, Debug)]
struct Bins {
    /// The position of the page of a sign and exponent; 0 before it is needed.
    pages: Vec<u16>,
    /// The first page is never used, so that 0 can mean "none".
    counts: Vec<[u32; BINS]>,
}

impl Bins {
    fn new() -> Self {
        Self { pages: vec![0; PAGES], counts: vec![[0; BINS]] }
    }

    fn count(&mut self, distances: &[f64]) {
        let Some(pages) = self.pages.first_chunk_mut::<PAGES>() else { return };
        for distance in distances {
            let key = (distance.to_bits() >> BIN_SHIFT) as usize;
            let page = &mut pages[key / BINS % PAGES];
            if *page == 0 {
                *page = self.counts.len() as u16;
                self.counts.push([0; BINS]);
            }
            self.counts[usize::from(*page)][key % BINS] += 1;
        }
    }

    /// Lower end, upper end and count of every bin that holds something, upwards.
    fn filled(&self) -> Vec<(f64, f64, u32)> {
        let edge = |key: usize| f64::from_bits((key as u64) << BIN_SHIFT);
        let bins_of = |page: usize| {
            let counts = self.counts[usize::from(self.pages[page])].iter().enumerate();
            let bin = move |(bin, &count): (usize, &u32)| {
                let key = page * BINS + bin;
                (edge(key), edge(key + 1), count)
            };
            counts.map(bin).filter(|(.., count)| *count > 0)
        };
        let used = |page: &usize| self.pages[*page] > 0;
        let mut bins = Vec::new();
        // Of two negative numbers the one with the larger bits is the lower one.
        for page in (PAGES / 2..PAGES).rev().filter(used) {
            bins.extend(bins_of(page).rev().map(|(near, far, count)| (far, near, count)));
        }
        for page in (0..PAGES / 2).filter(used) {
            bins.extend(bins_of(page));
        }
        bins
    }
}

/// What the draws of one figure come to.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    /// A value in the middle of things, from which distances are taken.
    pub centre: f64,
    /// Draws in which the figure is known.
    pub known: usize,
    /// Sum of the distances, and of their squares.
    pub sum: f64,
    pub squares: f64,
    /// Least and largest distance.
    pub least: f64,
    pub largest: f64,
    bins: Bins,
}

impl Tally {
    pub fn new(centre: f64) -> Self {
        let (least, largest) = (f64::INFINITY, f64::NEG_INFINITY);
        Self { centre, known: 0, sum: 0.0, squares: 0.0, least, largest, bins: Bins::new() }
    }

    /// Counts a block of values, NaN where the figure is unknown, and leaves their distances from the centre in
    /// `distances`, 0 for an unknown one.
    pub fn take(&mut self, values: &[f64], distances: &mut Vec<f64>) {
        distances.clear();
        distances.extend(values.iter().map(|value| value - self.centre));
        let block = Sums::of(distances);
        if block.sum.is_finite() {
            self.add(values.len(), &block);
            self.bins.count(distances);
            return;
        }
        let known: Vec<f64> = distances.iter().copied().filter(|distance| distance.is_finite()).collect();
        self.add(known.len(), &Sums::of(&known));
        self.bins.count(&known);
        for distance in distances.iter_mut().filter(|distance| !distance.is_finite()) {
            *distance = 0.0;
        }
    }

    fn add(&mut self, count: usize, block: &Sums) {
        self.known += count;
        self.sum += block.sum;
        self.squares += block.squares;
        self.least = self.least.min(block.least);
        self.largest = self.largest.max(block.largest);
    }

    /// Lower end, upper end (as distances) and count of every bin that holds something, upwards.
    pub fn bins(&self) -> Vec<(f64, f64, u32)> {
        self.bins.filled()
    }
}

/// Sums over one block, in four strands so that the additions don't wait for one another; always in the same order.
struct Sums {
    sum: f64,
    squares: f64,
    least: f64,
    largest: f64,
}

impl Sums {
    fn of(distances: &[f64]) -> Self {
        let mut sums = [0.0; 4];
        let mut squares = [0.0; 4];
        let mut least = [f64::INFINITY; 4];
        let mut largest = [f64::NEG_INFINITY; 4];
        let mut add = |strand: usize, distance: f64| {
            sums[strand] += distance;
            squares[strand] += distance * distance;
            // Plain comparisons: unlike `min` and `max` they are one instruction each.
            least[strand] = if distance < least[strand] { distance } else { least[strand] };
            largest[strand] = if distance > largest[strand] { distance } else { largest[strand] };
        };
        let (fours, rest) = distances.as_chunks::<4>();
        for four in fours {
            for (strand, &distance) in four.iter().enumerate() {
                add(strand, distance);
            }
        }
        for (strand, &distance) in rest.iter().enumerate() {
            add(strand, distance);
        }
        let total = |parts: [f64; 4]| (parts[0] + parts[1]) + (parts[2] + parts[3]);
        Self {
            sum: total(sums),
            squares: total(squares),
            least: least.into_iter().fold(f64::INFINITY, f64::min),
            largest: largest.into_iter().fold(f64::NEG_INFINITY, f64::max),
        }
    }
}
