//! The language school: a year of enrolments month by month, the first seven of them just over. Used by the examples only.

use super::{Sample, exact, range};
use crate::engine::Kpi;
use crate::plan::{ChannelKind, Media, PeriodKind, Periods, Quantity};

/// A year of courses. It begins in September unless the day is known on which the example is opened.
pub(super) const PERIODS: Periods = Periods { kind: PeriodKind::Month, start: Some((2025, 9, 1)), count: 12 };

/// People enrol when the courses begin and at half-time; towards the end few do.
pub(super) const SEASONS: [f64; 12] = [1.5, 1.2, 1.0, 0.7, 1.4, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 1.1];

/// What the school reports of each channel every month, in the order of the tables below.
pub(super) const REPORTED: [Kpi; 7] =
    [Kpi::Visits, Kpi::MediaCost, Kpi::SetupCost, Kpi::Leads, Kpi::Orders, Kpi::Revenue, Kpi::RepeatCustomers];

pub(super) const ECONOMICS: &[(Kpi, Quantity)] = &[
    (Kpi::GrossMargin, exact(0.68)),
    (Kpi::FixedCosts, exact(1_300.0)),
    (Kpi::PurchaseFrequency, exact(6.0)),
    (Kpi::Lifespan, exact(1.5)),
];

pub(super) const CHANNELS: &[Sample] = &[
    Sample {
        id: "search",
        media: Media::Paid,
        kind: ChannelKind::Search,
        target: &[
            (Kpi::MediaCost, exact(600.0)),
            (Kpi::Cpc, exact(0.6)),
            (Kpi::LeadRate, exact(0.08)),
            (Kpi::SaleRate, exact(0.22)),
            (Kpi::Aov, exact(89.0)),
            (Kpi::RepeatRate, exact(0.6)),
        ],
        actual: &[],
        by_month: SEARCH,
    },
    Sample {
        id: "blog",
        media: Media::Owned,
        kind: ChannelKind::Seo,
        target: &[
            (Kpi::SetupCost, exact(150.0)),
            (Kpi::MediaCost, exact(0.0)),
            (Kpi::Visits, exact(1_400.0)),
            (Kpi::LeadRate, range(0.04, 0.06)),
            (Kpi::SaleRate, exact(0.2)),
            (Kpi::Aov, exact(89.0)),
            (Kpi::RepeatRate, exact(0.65)),
        ],
        actual: &[],
        by_month: BLOG,
    },
    Sample {
        id: "friends",
        media: Media::Earned,
        kind: ChannelKind::Partner,
        target: &[
            (Kpi::MediaCost, exact(80.0)),
            (Kpi::Visits, exact(260.0)),
            (Kpi::LeadRate, exact(0.2)),
            (Kpi::SaleRate, exact(0.4)),
            (Kpi::Aov, exact(92.0)),
            (Kpi::RepeatRate, exact(0.75)),
        ],
        actual: &[],
        by_month: FRIENDS,
    },
];

const SEARCH: &[[f64; 7]] = &[
    [1_514.0, 880.0, 0.0, 113.0, 22.0, 1_948.0, 12.0],
    [1_168.0, 717.0, 0.0, 82.0, 17.0, 1_513.0, 9.0],
    [976.0, 607.0, 0.0, 69.0, 14.0, 1_236.0, 8.0],
    [675.0, 416.0, 0.0, 52.0, 10.0, 875.0, 6.0],
    [1_370.0, 820.0, 0.0, 99.0, 22.0, 1_953.0, 13.0],
    [1_120.0, 652.0, 0.0, 83.0, 16.0, 1_424.0, 9.0],
    [980.0, 595.0, 0.0, 71.0, 15.0, 1_330.0, 8.0],
];

const BLOG: &[[f64; 7]] = &[
    [1_923.0, 0.0, 150.0, 95.0, 19.0, 1_681.0, 12.0],
    [1_618.0, 0.0, 150.0, 86.0, 16.0, 1_419.0, 10.0],
    [1_371.0, 0.0, 150.0, 66.0, 13.0, 1_147.0, 8.0],
    [1_042.0, 0.0, 150.0, 54.0, 11.0, 969.0, 7.0],
    [2_120.0, 0.0, 150.0, 107.0, 22.0, 1_958.0, 14.0],
    [1_709.0, 0.0, 150.0, 90.0, 17.0, 1_508.0, 11.0],
    [1_537.0, 0.0, 150.0, 75.0, 14.0, 1_246.0, 9.0],
];

const FRIENDS: &[[f64; 7]] = &[
    [362.0, 118.0, 0.0, 75.0, 33.0, 3_036.0, 25.0],
    [313.0, 97.0, 0.0, 68.0, 30.0, 2_755.0, 22.0],
    [271.0, 81.0, 0.0, 59.0, 24.0, 2_203.0, 18.0],
    [179.0, 56.0, 0.0, 38.0, 15.0, 1_380.0, 11.0],
    [390.0, 112.0, 0.0, 86.0, 37.0, 3_394.0, 28.0],
    [318.0, 86.0, 0.0, 69.0, 30.0, 2_745.0, 23.0],
    [289.0, 79.0, 0.0, 58.0, 25.0, 2_300.0, 18.0],
];
