//! What headings and words of a table mean, in all languages whose texts are there.

use std::collections::BTreeMap;

use super::columns::Role;
use super::inputs::HEADS;
use crate::engine::{Kpi, Layer};
use crate::i18n::{Catalog, Msg};
use crate::plan::{Goal, Provenance};

/// The dictionary of headings.
#[derive(Clone, Debug, Default)]
pub struct Headings {
    roles: BTreeMap<String, Role>,
    layers: BTreeMap<String, Layer>,
    sources: BTreeMap<String, Provenance>,
    totals: Vec<String>,
    /// Headings of our own tables, by their position in [`HEADS`].
    own: BTreeMap<String, usize>,
}

impl Headings {
    /// The headings of these languages; where they disagree the first one counts.
    pub fn new(catalogs: &[&Catalog]) -> Self {
        let mut all = Self::default();
        for catalog in catalogs {
            all.learn(catalog);
        }
        for kpi in Kpi::ALL {
            all.name(kpi.id(), Role::Figure(kpi));
        }
        all
    }

    fn learn(&mut self, catalog: &Catalog) {
        for group in catalog.text(Msg::CsvHeadings).split(" / ") {
            let mut words = group.split(" | ");
            let id = words.next().unwrap_or_default().trim();
            let role = match id {
                "channel" => Some(Role::Channel),
                "period" => Some(Role::Period),
                "layer" => Some(Role::Layer),
                id => Kpi::from_id(id).map(Role::Figure),
            };
            match role {
                Some(role) => words.for_each(|word| self.name(word, role)),
                None => self.totals.extend(words.map(key)),
            }
        }
        for kpi in Kpi::ALL {
            for goal in Goal::ALL {
                self.name(&catalog.kpi_name(kpi, goal), Role::Figure(kpi));
            }
        }
        for layer in Layer::ALL {
            self.layers.entry(key(&catalog.text(Msg::LayerName(layer)))).or_insert(layer);
        }
        for source in Provenance::ALL {
            self.sources.entry(key(&catalog.text(Msg::ProvenanceName(source)))).or_insert(source);
        }
        for (position, head) in HEADS.into_iter().enumerate() {
            self.own.entry(key(&catalog.text(head))).or_insert(position);
        }
    }

    fn name(&mut self, name: &str, role: Role) {
        self.roles.entry(key(name)).or_insert(role);
    }

    /// What a heading means; what stands in brackets or after a comma may be left out.
    pub(super) fn role(&self, heading: &str) -> Option<Role> {
        let short = heading.split(['(', '[', ',', ':']).next().unwrap_or_default();
        let find = |text: &str| self.roles.get(&key(text)).copied().filter(|_| !key(text).is_empty());
        find(heading).or_else(|| find(short))
    }

    pub(super) fn layer(&self, text: &str) -> Option<Layer> {
        self.layers.get(&key(text)).copied()
    }

    pub(super) fn source(&self, text: &str) -> Option<Provenance> {
        self.sources.get(&key(text)).copied()
    }

    /// Whether a row that begins so holds the totals of the others.
    pub(super) fn is_total(&self, text: &str) -> bool {
        let text = key(text);
        !text.is_empty() && self.totals.contains(&text)
    }

    /// Which column of our own tables is headed so.
    pub(super) fn own(&self, heading: &str) -> Option<usize> {
        self.own.get(&key(heading)).copied()
    }
}

/// A text without what people and programs write differently: case, spaces, punctuation, marks, Arabic letters in Persian.
fn key(text: &str) -> String {
    let letters = text.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase);
    let plain = |char| match char {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ё' => 'е',
        'أ' | 'إ' => 'ا',
        char => char,
    };
    letters.map(plain).collect()
}
