//! The charity: letters, newsletter and press beside paid social media. Used by the examples only.

use super::{Sample, exact};
use crate::engine::Kpi;
use crate::plan::{ChannelKind, Media, Quantity};

pub(super) const ECONOMICS: &[(Kpi, Quantity)] = &[
    (Kpi::GrossMargin, exact(0.94)),
    (Kpi::FixedCosts, exact(1_200.0)),
    (Kpi::PurchaseFrequency, exact(2.4)),
    (Kpi::Lifespan, exact(4.0)),
];

pub(super) const CHANNELS: &[Sample] = &[
    Sample {
        id: "letters",
        media: Media::Owned,
        kind: ChannelKind::Offline,
        target: &[
            (Kpi::SetupCost, exact(1_900.0)),
            (Kpi::MediaCost, exact(3_100.0)),
            (Kpi::Visits, exact(5_000.0)),
            (Kpi::LeadRate, exact(0.09)),
            (Kpi::OfflineOrders, exact(190.0)),
            (Kpi::OnlineOrders, exact(45.0)),
            (Kpi::Aov, exact(48.0)),
            (Kpi::RepeatRate, exact(0.46)),
        ],
        actual: &[],
        by_month: &[],
    },
    Sample {
        id: "social",
        media: Media::Paid,
        kind: ChannelKind::Social,
        target: &[
            (Kpi::Impressions, exact(260_000.0)),
            (Kpi::Cpm, exact(5.5)),
            (Kpi::Ctr, exact(0.014)),
            (Kpi::LeadRate, exact(0.11)),
            (Kpi::SaleRate, exact(0.28)),
            (Kpi::Aov, exact(27.0)),
            (Kpi::RepeatRate, exact(0.31)),
        ],
        actual: &[],
        by_month: &[],
    },
    Sample {
        id: "newsletter",
        media: Media::Owned,
        kind: ChannelKind::Email,
        target: &[
            (Kpi::SetupCost, exact(240.0)),
            (Kpi::MediaCost, exact(60.0)),
            (Kpi::Visits, exact(1_650.0)),
            (Kpi::LeadRate, exact(0.24)),
            (Kpi::SaleRate, exact(0.42)),
            (Kpi::Aov, exact(36.0)),
            (Kpi::RepeatRate, exact(0.58)),
        ],
        actual: &[],
        by_month: &[],
    },
    Sample {
        id: "press",
        media: Media::Earned,
        kind: ChannelKind::Press,
        target: &[
            (Kpi::SetupCost, exact(300.0)),
            (Kpi::MediaCost, exact(0.0)),
            (Kpi::Visits, exact(1_200.0)),
            (Kpi::LeadRate, exact(0.05)),
            (Kpi::SaleRate, exact(0.35)),
            (Kpi::Aov, exact(52.0)),
            (Kpi::RepeatRate, exact(0.35)),
        ],
        actual: &[],
        by_month: &[],
    },
];
