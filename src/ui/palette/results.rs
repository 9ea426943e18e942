//! What a query finds, the best first.

use super::act::Act;
use super::items::Item;
use crate::i18n::search::{folded, rank};

/// How many things are listed.
const LISTED: usize = 30;

/// The items that answer the query, the best first; of an empty one the screens and commands.
pub fn results(items: &[Item], query: &str) -> Vec<Item> {
    let query = folded(query);
    if query.is_empty() {
        let is_near = |item: &&Item| !matches!(item.act, Act::Field(_) | Act::Explain(_));
        return items.iter().filter(is_near).cloned().collect();
    }
    let ranked = items.iter().filter_map(|item| Some((rank(&query, &item.folded, &item.also)?, item)));
    let mut ranked: Vec<(u8, &Item)> = ranked.collect();
    // Stable: equally good ones stay in the order of screens, commands, figures, terms.
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().take(LISTED).map(|(_, item)| item.clone()).collect()
}
