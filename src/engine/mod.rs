//! The funnel engine: one catalogue of relations, one solver, many questions.
//!
//! It knows no document, no language, no clock and no browser. It never panics and never returns NaN or infinity.

mod advice;
mod bounds;
pub mod budget;
pub mod exercise;
pub mod experiment;
mod finding;
mod funnel;
mod hiding;
mod inputs;
pub mod inquiry;
pub mod interval;
mod kpi;
pub mod ledger;
pub mod loyalty;
mod mask;
pub mod model;
mod normal;
mod observed;
mod program;
mod relation;
mod report;
pub mod reverse;
mod root;
pub mod scenario;
pub mod sensitivity;
mod sheet;
mod solution;
mod stage;
pub mod timeline;
pub mod uncertainty;
pub mod variance;
mod working;

pub use bounds::{is_enterable, may_be_negative};
pub use finding::{CONFLICT_TOLERANCE, Finding, FindingKind, Weight, of_period, problems};
pub use funnel::{FUNNEL, FunnelStep};
pub use inputs::{Cell, Grid, Inputs, Lane, Layer};
pub use kpi::{Adding, Better, Kpi, Scope, Unit};
pub use mask::Mask;
pub use observed::Observed;
pub use program::{Level, Program, Step};
pub use relation::{Members, Operation, RELATIONS, Relation, Shape, Solution};
pub use report::{Engine, Origin, Report};
pub use stage::Stage;
pub use working::{How, ToDate, Versus, WorkingLine};
