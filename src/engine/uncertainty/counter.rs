//! Serves the tape of a run: makes the draws it wants and counts the figures it hands out.
//!
//! Used by `run` only.

use super::fit::Fit;
use super::quantiles::{Place, Quantiles};
use super::shuffle::Deck;
use super::source::{self, SliceSums, Slices};
use super::spread::Spread;
use super::stream::{BLOCK, Stream};
use super::tally::Tally;
use super::tape::{Desk, Tape};

/// The draws and counts of one run.
#[derive(Debug)]
pub(super) struct Counter {
    stream: Stream,
    /// Coordinate and number of the table of each range that is drawn, by the range's position.
    places: Vec<Option<(usize, usize)>>,
    /// One for each different distribution.
    tables: Vec<Quantiles>,
    /// Where the shuffled points of one block lie.
    dealt: Deck<Place>,
    /// The draws of one block, for each table from which several ranges are drawn beyond the lattice.
    decks: Vec<Option<Deck<f64>>>,
    /// By the position of the wanted term.
    tallies: Vec<Tally>,
    /// By the position of the wanted term, for those whose sources are looked for.
    slice_sums: Vec<Option<SliceSums>>,
    /// Nothing while no sources are looked for.
    slices: Option<Slices>,
    /// The ranges that are drawn.
    drawn: Vec<usize>,
    block: u32,
    points: [u32; BLOCK],
    distances: Vec<f64>,
}

impl Counter {
    /// A coordinate for each range with a fit, in their order, and a table for those that the tape draws.
    pub fn new(seed: u64, tape: &Tape, fits: &[Option<Fit>], tallies: Vec<Tally>) -> Self {
        let drawn: Vec<usize> = tape.ranges().collect();
        let mut is_drawn = vec![false; fits.len()];
        for &range in &drawn {
            is_drawn[range] = true;
        }
        let mut coordinates = 0..;
        let mut different: Vec<Fit> = Vec::new();
        let mut place = |(fit, is_drawn): (&Option<Fit>, bool)| {
            let fit = (*fit)?;
            let coordinate = coordinates.next()?;
            is_drawn.then(|| {
                let known = different.iter().position(|other| *other == fit);
                let table = known.unwrap_or_else(|| {
                    different.push(fit);
                    different.len() - 1
                });
                (coordinate, table)
            })
        };
        let places: Vec<Option<(usize, usize)>> = fits.iter().zip(is_drawn).map(&mut place).collect();
        let stream = Stream::new(seed, coordinates.start);
        let mut ranges = vec![0; different.len()];
        for &(coordinate, table) in places.iter().flatten() {
            ranges[table] += usize::from(stream.shuffled(0, coordinate).is_some());
        }
        let decks = ranges.into_iter().map(|ranges: usize| (ranges > 1).then(Deck::new)).collect();
        Self {
            stream,
            places,
            tables: different.iter().map(Quantiles::new).collect(),
            dealt: Deck::new(),
            decks,
            slice_sums: tallies.iter().map(|_| None).collect(),
            tallies,
            slices: None,
            drawn,
            block: 0,
            points: [0; BLOCK],
            distances: Vec::new(),
        }
    }

    /// Looks for the sources of the wanted term at this position, which rests on these ranges.
    pub fn slice(&mut self, wanted: usize, ranges: &[usize]) {
        let slices = self.slices.get_or_insert_with(|| Slices::new(&self.drawn));
        self.slice_sums[wanted] = Some(SliceSums::new(slices, ranges));
    }

    /// Turns to a block, of which the first `length` draws count.
    pub fn open(&mut self, block: u32, length: usize) {
        self.block = block;
        let is_sliced = self.is_sliced();
        if let Some(slices) = self.slices.as_mut().filter(|_| is_sliced) {
            slices.note(length, |range, points| {
                if let Some((coordinate, _)) = self.places[range] {
                    self.stream.fill(block, coordinate, points);
                }
            });
        }
    }

    fn is_sliced(&self) -> bool {
        (self.block as usize) < source::BLOCKS
    }

    /// What so many draws say of the wanted term at this position.
    pub fn spread(&self, wanted: usize, draws: usize) -> Spread {
        let mut spread = Spread::new(&self.tallies[wanted], draws);
        // What varies by rounding alone comes from nowhere.
        let sums = self.slice_sums[wanted].as_ref().filter(|_| !spread.is_certain());
        if let (Some(sums), Some(slices)) = (sums, &self.slices) {
            spread.sources = sums.sources(slices);
        }
        spread
    }
}

impl Desk for Counter {
    fn draw(&mut self, range: usize, column: &mut [f64]) {
        let Some((coordinate, number)) = self.places[range] else { return };
        let (block, table) = (self.block, &self.tables[number]);
        let Some((shuffle, cut)) = self.stream.shuffled(block, coordinate) else {
            self.stream.fill(block, coordinate, &mut self.points);
            table.fill(&self.points, column);
            return;
        };
        let places = self.dealt.open(block, |places| places.extend(shuffle.points(block).map(Place::of)));
        let Some(deck) = &mut self.decks[number] else {
            shuffle.deal(cut, places).into_iter().for_each(|places| table.draw(places, column));
            return;
        };
        let draws = deck.open(block, |draws| {
            draws.resize(BLOCK, 0.0);
            table.draw(places.iter().copied(), draws);
        });
        if let Some(draws) = shuffle.deal(cut, draws) {
            column.iter_mut().zip(draws).for_each(|(value, draw)| *value = draw);
        }
    }

    fn take(&mut self, wanted: usize, column: &[f64]) {
        self.tallies[wanted].take(column, &mut self.distances);
        if !self.is_sliced() {
            return;
        }
        if let (Some(sums), Some(slices)) = (&mut self.slice_sums[wanted], &self.slices) {
            sums.take(&self.distances, slices);
        }
    }
}
