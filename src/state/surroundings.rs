//! What the library is told by the browser: the time, and new identities.

use std::rc::Rc;

use super::Front;
use crate::browser::{clock, identity};
use crate::library::{Library, Surroundings};

struct Browser;

impl Surroundings for Browser {
    fn now(&self) -> u64 {
        clock::now()
    }

    fn timestamp(&self) -> String {
        clock::timestamp()
    }

    fn new_id(&self) -> String {
        identity::new_id()
    }
}

/// The plans on this device, for who has no [`Keeper`] yet.
pub fn library(front: Front) -> Library {
    Library::new(front.store(), Rc::new(Browser), identity::new_tab_id())
}
