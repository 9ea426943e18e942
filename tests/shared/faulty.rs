//! A store that fails on purpose, and what the library is told in tests.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use race_planner::library::{Library, MemoryStore, SharedStore, Store, StoreError, StoreKind, Surroundings};

/// What happens at the chosen operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This one is refused. Only writing can want room.
    Once(StoreError),
    /// This one and all later ones are refused.
    FromThen(StoreError),
    /// Half of a text is written, and said to be whole.
    Torn,
    /// Nothing is written, and said to be.
    Swallowed,
    /// The tab dies while it writes: half of the text is there, and nothing later happens.
    DiesWriting,
    /// The tab dies before the operation: neither it nor anything later happens.
    DiesBefore,
    /// The tab dies after the operation: it happens, nothing later does.
    DiesAfter,
}

impl Fault {
    /// All kinds of faults.
    pub const ALL: [Self; 9] = [
        Self::Once(StoreError::Quota),
        Self::Once(StoreError::Blocked),
        Self::FromThen(StoreError::Quota),
        Self::FromThen(StoreError::Blocked),
        Self::Torn,
        Self::Swallowed,
        Self::DiesWriting,
        Self::DiesBefore,
        Self::DiesAfter,
    ];

    /// Whether the tab goes on after it.
    pub fn is_survived(self) -> bool {
        !matches!(self, Self::DiesWriting | Self::DiesBefore | Self::DiesAfter)
    }
}

/// The n-th operation fails, counted from 1; each view of the texts counts for itself.
pub struct FaultyStore {
    inner: Rc<MemoryStore>,
    count: Cell<usize>,
    fault: Cell<Option<(usize, Fault)>>,
    hits: Cell<usize>,
}

enum Now {
    Works,
    Refused(StoreError),
    Torn,
    Swallowed,
    HappensUnseen,
    HalfHappensUnseen,
}

impl FaultyStore {
    /// A faultless view of these texts.
    pub fn new(inner: Rc<MemoryStore>) -> Rc<Self> {
        Rc::new(Self { inner, count: Cell::new(0), fault: Cell::new(None), hits: Cell::new(0) })
    }

    /// From now on the `n`-th operation fails so.
    pub fn fail(&self, n: usize, fault: Fault) {
        self.count.set(0);
        self.hits.set(0);
        self.fault.set(Some((n, fault)));
    }

    /// From now on everything works. Returns how many operations failed.
    pub fn heal(&self) -> usize {
        self.fault.set(None);
        self.hits.get()
    }

    /// How many operations there were since the fault was chosen.
    pub fn count(&self) -> usize {
        self.count.get()
    }

    fn now(&self, is_write: bool) -> Now {
        self.count.set(self.count.get() + 1);
        let Some((at, fault)) = self.fault.get() else { return Now::Works };
        let count = self.count.get();
        let is_met = match fault {
            Fault::Once(StoreError::Quota) | Fault::Torn | Fault::Swallowed => count == at && is_write,
            Fault::FromThen(StoreError::Quota) => count >= at && is_write,
            Fault::Once(_) => count == at,
            Fault::FromThen(_) | Fault::DiesWriting | Fault::DiesBefore | Fault::DiesAfter => count >= at,
        };
        if !is_met {
            return Now::Works;
        }
        self.hits.set(self.hits.get() + 1);
        match fault {
            Fault::Once(error) | Fault::FromThen(error) => Now::Refused(error),
            Fault::Torn => Now::Torn,
            Fault::Swallowed => Now::Swallowed,
            Fault::DiesAfter if count == at => Now::HappensUnseen,
            Fault::DiesWriting if count == at && is_write => Now::HalfHappensUnseen,
            Fault::DiesWriting | Fault::DiesBefore | Fault::DiesAfter => Now::Refused(StoreError::Blocked),
        }
    }

    fn read<T>(&self, read: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        match self.now(false) {
            Now::Works => read(),
            Now::Refused(error) => Err(error),
            _ => Err(StoreError::Blocked),
        }
    }
}

impl Store for FaultyStore {
    fn kind(&self) -> StoreKind {
        StoreKind::Persistent
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.read(|| self.inner.keys(prefix))
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.read(|| self.inner.get(key))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        match self.now(true) {
            Now::Works => self.inner.set(key, text),
            Now::Refused(error) => Err(error),
            Now::Torn => self.inner.set(key, half(text)),
            Now::HalfHappensUnseen => self.inner.set(key, half(text)).and(Err(StoreError::Blocked)),
            Now::Swallowed => Ok(()),
            Now::HappensUnseen => self.inner.set(key, text).and(Err(StoreError::Blocked)),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        match self.now(false) {
            Now::Works => self.inner.remove(key),
            Now::Refused(error) => Err(error),
            _ => self.inner.remove(key).and(Err(StoreError::Blocked)),
        }
    }
}

fn half(text: &str) -> &str {
    &text[..text.floor_char_boundary(text.len() / 2)]
}

/// A store with so much room, in bytes of keys and texts.
pub struct TightStore {
    /// What is stored.
    pub inner: Rc<MemoryStore>,
    /// How much may be.
    pub room: usize,
}

impl Store for TightStore {
    fn kind(&self) -> StoreKind {
        StoreKind::Persistent
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.inner.keys(prefix)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.inner.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let former = self.inner.get(key)?.map_or(0, |text| key.len() + text.len());
        if size(&*self.inner) - former + key.len() + text.len() > self.room {
            return Err(StoreError::Quota);
        }
        self.inner.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.inner.remove(key)
    }
}

/// How much room everything takes, in bytes.
pub fn size(store: &dyn Store) -> usize {
    texts(store).iter().map(|(key, text)| key.len() + text.len()).sum()
}

/// Everything that is stored.
pub fn texts(store: &dyn Store) -> Vec<(String, String)> {
    let keys = store.keys("").expect("keys");
    keys.into_iter().map(|key| (key.clone(), store.get(&key).expect("access").expect("a text"))).collect()
}

/// The same texts in a store of their own.
pub fn copy(store: &dyn Store) -> Rc<MemoryStore> {
    let copy = MemoryStore::default();
    for (key, text) in texts(store) {
        copy.set(&key, &text).expect("room");
    }
    Rc::new(copy)
}

/// A clock that goes on by a second at each look, and identities that count up.
pub struct Test {
    seconds: Cell<u64>,
    ids: Cell<u64>,
    prefix: RefCell<String>,
}

impl Test {
    /// The first of January 1970.
    pub fn new(prefix: &str) -> Rc<Self> {
        Rc::new(Self { seconds: Cell::new(0), ids: Cell::new(0), prefix: RefCell::new(prefix.to_owned()) })
    }

    /// The same time on the next day.
    pub fn sleep(&self) {
        self.seconds.set(self.seconds.get() + 24 * 60 * 60);
    }
}

impl Surroundings for Test {
    fn now(&self) -> u64 {
        self.seconds.set(self.seconds.get() + 1);
        self.seconds.get() * 1000
    }

    fn timestamp(&self) -> String {
        let seconds = self.now() / 1000;
        let (day, second) = (seconds / 86_400, seconds % 86_400);
        let (hour, minute) = (second / 3600, second / 60 % 60);
        // Enough days for a test; the first hundred of 1970.
        format!("{:04}-01-{:02}T{hour:02}:{minute:02}:{:02}.000Z", 1970 + day / 31, day % 31 + 1, second % 60)
    }

    fn new_id(&self) -> String {
        self.ids.set(self.ids.get() + 1);
        format!("{}{}", self.prefix.borrow(), self.ids.get())
    }
}

/// The library over a store, in a tab of this name.
pub fn library(store: SharedStore, around: &Rc<Test>, tab: &str) -> Library {
    Library::new(store, Rc::clone(around) as Rc<dyn Surroundings>, tab.to_owned())
}
