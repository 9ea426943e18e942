//! Random orders for the coordinates beyond the lattice: in each block every one is a shuffled regular grid, which makes
//! them a Latin hypercube (`McKay`, Beckman & Conover 1979).
//!
//! Used by `stream` for points and by `counter` for draws. It knows no distribution.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::Rng;

use super::stream::{BLOCK, hashed};

const BITS: u32 = BLOCK.trailing_zeros();

/// Two random orders of the strata of a block, from which every coordinate and block makes an order of its own.
///
/// At place i of a block stands card number `hand[i + c] + b`, modulo [`BLOCK`]: the hand is cut at c, which is random for
/// each coordinate and block, and the cards at b, which differs among any 1024 coordinates in a row. So no two of them
/// have the same order in a block, and what their orders have in common is what two random ones would have.
#[derive(Clone, Debug)]
pub(super) struct Shuffle {
    /// Both twice over, so that from any cut on there is a whole one.
    cards: Vec<u16>,
    hand: Vec<u16>,
    start: u64,
}

/// Where a coordinate cuts hand and cards in one block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    hand: usize,
    cards: usize,
}

impl Shuffle {
    pub fn new(random: &mut Xoshiro256PlusPlus) -> Self {
        let mut order = || {
            let mut order: Vec<u16> = (0..BLOCK as u16).collect();
            for last in (1..BLOCK).rev() {
                // Some places get one more of the 2³² words than others, which is nothing.
                let place = ((random.next_u64() >> 32) * (last as u64 + 1)) >> 32;
                order.swap(last, place as usize);
            }
            order.repeat(2)
        };
        let (cards, hand) = (order(), order());
        Self { cards, hand, start: random.next_u64() }
    }

    /// The cuts of the coordinate of that number, which begins at `start`.
    pub fn cut(&self, block: u32, dimension: usize, start: u64) -> Cut {
        let place = |start: u64| (hashed(start, block) >> (u64::BITS - BITS)) as usize;
        Cut { hand: place(start), cards: place(self.start).wrapping_add(dimension) % BLOCK }
    }

    /// The points of a block, card by card.
    pub fn points(&self, block: u32) -> impl Iterator<Item = u32> {
        let offset = self.offset(block);
        self.cards.iter().take(BLOCK).map(move |&card| point(card, offset))
    }

    /// The point at a place of a block.
    pub fn point(&self, block: u32, cut: Cut, place: usize) -> u32 {
        let card = usize::from(self.hand[(cut.hand + place) % BLOCK]) + cut.cards;
        point(self.cards[card % BLOCK], self.offset(block))
    }

    /// Where in its stratum each point lies: every block fills gaps that the earlier ones have left.
    fn offset(&self, block: u32) -> u32 {
        block.reverse_bits().wrapping_add(self.start as u32) >> BITS
    }

    /// One card for each place of a block, out of as many that are laid out twice over.
    pub fn deal<Card: Copy>(&self, cut: Cut, cards: &[Card]) -> Option<impl Iterator<Item = Card>> {
        // The lengths are told to the compiler, which then leaves out every check of bounds.
        let cards = cards.get(cut.cards..)?.first_chunk::<BLOCK>()?;
        let hand = self.hand.get(cut.hand..)?.first_chunk::<BLOCK>()?;
        Some(hand.iter().map(|&card| cards[usize::from(card) % BLOCK]))
    }
}

fn point(stratum: u16, offset: u32) -> u32 {
    u32::from(stratum) << (u32::BITS - BITS) | offset
}

/// The points or draws of one block, in the order of the cards and ready to be dealt.
#[derive(Clone, Debug)]
pub(super) struct Deck<Card> {
    block: Option<u32>,
    /// Twice over.
    cards: Vec<Card>,
}

impl<Card: Copy> Deck<Card> {
    pub fn new() -> Self {
        Self { block: None, cards: Vec::new() }
    }

    /// The cards of a block, made by `fill` when it is a new one.
    pub fn open(&mut self, block: u32, fill: impl FnOnce(&mut Vec<Card>)) -> &[Card] {
        if self.block.replace(block) != Some(block) {
            self.cards.clear();
            fill(&mut self.cards);
            self.cards.extend_from_within(..);
        }
        &self.cards
    }
}
