//! What the chart tests draw: funnels and metrics in the four languages, from usual to extreme.

use race_planner::chart::{
    FunnelBar, FunnelInput, FunnelStyle, MetricGroup, MetricRow, MetricsInput, Palette, Scene, Shape, Spread, text,
};
use race_planner::engine::{Kpi, Stage};
use race_planner::i18n::Direction;

/// The words of a language, long ones on purpose.
pub struct Words {
    pub direction: Direction,
    /// Names of the four bands.
    pub labels: [&'static str; 4],
    /// Volumes, step rates, drops, overall rates, unit costs and targets of the usual case.
    pub volumes: [&'static str; 4],
    pub steps: [&'static str; 4],
    pub drops: [&'static str; 4],
    pub overall: [&'static str; 4],
    pub costs: [&'static str; 4],
    pub targets: [&'static str; 4],
    /// What to enter where a volume is missing.
    pub missing: &'static str,
    pub empty: &'static str,
    pub note: &'static str,
    pub huge: &'static str,
    /// The limits of three measured rates, and what is said of the last one.
    pub spreads: [&'static str; 3],
    pub few: &'static str,
}

pub const ENGLISH: Words = Words {
    direction: Direction::Ltr,
    labels: ["Visits", "Leads", "Customers", "Loyal customers"],
    volumes: ["12,000", "480", "96", "24"],
    steps: ["", "4.0%", "20.0%", "25.0%"],
    drops: ["", "−11,520", "−384", "−72"],
    overall: ["", "4.0% of visits", "0.80% of visits", "0.20% of visits"],
    costs: ["€0.40 per visit", "€10.00 per lead", "€50.00 per customer", "€200.00 per loyal customer"],
    targets: ["Target 15,000", "Target 600", "Target 90", "Target 30"],
    missing: "Enter leads or a lead rate",
    empty: "Enter visits or a budget to see the funnel",
    note: "Widths are to scale",
    huge: "1,000,000,000,000",
    spreads: ["3.7–4.4%", "16.7–23.8%", "10.2–49.5%"],
    few: "Too few to say",
};

pub const FRENCH: Words = Words {
    direction: Direction::Ltr,
    labels: ["Visites", "Prospects qualifiés et contactés", "Clients", "Clients fidèles"],
    volumes: ["12 000", "480", "96", "24"],
    steps: ["", "4,0 %", "20,0 %", "25,0 %"],
    drops: ["", "−11 520", "−384", "−72"],
    overall: ["", "4,0 % des visites", "0,80 % des visites", "0,20 % des visites"],
    costs: ["0,40 € par visite", "10,00 € par prospect", "50,00 € par client", "200,00 € par client fidèle"],
    targets: ["Objectif : 15 000", "Objectif : 600", "Objectif : 90", "Objectif : 30"],
    missing: "Saisissez les prospects ou un taux de transformation en prospects",
    empty: "Saisissez un nombre de visites ou un budget pour voir l’entonnoir",
    note: "Les largeurs sont à l’échelle",
    spreads: ["3,7–4,4 %", "16,7–23,8 %", "10,2–49,5 %"],
    few: "Trop peu de cas",
    huge: "1 000 000 000 000",
};

pub const RUSSIAN: Words = Words {
    direction: Direction::Ltr,
    labels: ["Посещения", "Квалифицированные обращения", "Покупатели", "Постоянные покупатели"],
    volumes: ["12 000", "480", "96", "24"],
    steps: ["", "4,0 %", "20,0 %", "25,0 %"],
    drops: ["", "−11 520", "−384", "−72"],
    overall: ["", "4,0 % от посещений", "0,80 % от посещений", "0,20 % от посещений"],
    costs: [
        "0,40 € за посещение",
        "10,00 € за обращение",
        "50,00 € за покупателя",
        "200,00 € за постоянного покупателя",
    ],
    targets: ["Цель: 15 000", "Цель: 600", "Цель: 90", "Цель: 30"],
    missing: "Введите число обращений или долю посетителей, оставивших обращение",
    empty: "Введите посещения или бюджет, чтобы увидеть воронку",
    note: "Ширина пропорциональна количеству",
    spreads: ["3,7–4,4 %", "16,7–23,8 %", "10,2–49,5 %"],
    few: "Мало данных",
    huge: "1 000 000 000 000",
};

pub const PERSIAN: Words = Words {
    direction: Direction::Rtl,
    labels: ["بازدیدها", "سرنخ‌ها", "مشتریان", "مشتریان وفادار"],
    volumes: ["۱۲٬۰۰۰", "۴۸۰", "۹۶", "۲۴"],
    steps: ["", "۴٫۰٪", "۲۰٫۰٪", "۲۵٫۰٪"],
    drops: ["", "۱۱٬۵۲۰ نفر کمتر", "۳۸۴ نفر کمتر", "۷۲ نفر کمتر"],
    overall: ["", "۴٫۰٪ از بازدیدها", "۰٫۸۰٪ از بازدیدها", "۰٫۲۰٪ از بازدیدها"],
    costs: [
        "۰٫۴۰ یورو برای هر بازدید",
        "۱۰ یورو برای هر سرنخ",
        "۵۰ یورو برای هر مشتری",
        "۲۰۰ یورو برای هر مشتری وفادار",
    ],
    targets: ["هدف: ۱۵٬۰۰۰", "هدف: ۶۰۰", "هدف: ۹۰", "هدف: ۳۰"],
    missing: "تعداد سرنخ‌ها یا نرخ تبدیل به سرنخ را وارد کنید",
    empty: "برای دیدن قیف، بازدیدها یا بودجه را وارد کنید",
    note: "پهنای نوارها متناسب با تعداد است",
    huge: "۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰",
    spreads: ["۳٫۷ تا ۴٫۴٪", "۱۶٫۷ تا ۲۳٫۸٪", "۱۰٫۲ تا ۴۹٫۵٪"],
    few: "دادهٔ ناکافی",
};

pub const LANGUAGES: [&Words; 4] = [&ENGLISH, &FRENCH, &RUSSIAN, &PERSIAN];

const STAGES: [Stage; 4] = [Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage];

/// 12 000 → 480 → 96 → 24 with every text there is.
pub fn usual(words: &Words, width: f64) -> FunnelInput {
    let volumes = [12_000.0, 480.0, 96.0, 24.0];
    let targets = [15_000.0, 600.0, 90.0, 30.0];
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let bar = |index: usize| FunnelBar {
        stage: STAGES[index],
        term: None,
        label: words.labels[index].to_owned(),
        volume: Some(volumes[index]),
        volume_text: words.volumes[index].to_owned(),
        step_rate_text: some(words.steps[index]),
        step_spread: None,
        drop_text: some(words.drops[index]),
        is_biggest_leak: index == 1,
        overall_text: some(words.overall[index]),
        unit_cost_text: some(words.costs[index]),
        target: Some(targets[index]),
        target_text: some(words.targets[index]),
        before: None,
        before_text: None,
        parts: Vec::new(),
    };
    FunnelInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        height: None,
        style: FunnelStyle::ToScale,
        bars: (0..4).map(bar).collect(),
        parts: Vec::new(),
        empty_text: words.empty.to_owned(),
        note: Some(words.note.to_owned()),
    }
}

/// The usual funnel with these volumes and, where known, their plain digits as texts.
pub fn with_volumes(words: &Words, width: f64, volumes: [Option<f64>; 4]) -> FunnelInput {
    let mut input = usual(words, width);
    for (bar, volume) in input.bars.iter_mut().zip(volumes) {
        bar.volume = volume;
        bar.volume_text = volume.map_or(words.missing.to_owned(), |volume| volume.to_string());
        bar.target = None;
        bar.target_text = None;
    }
    input
}

/// Numbers at the edge: a billion billion, nothing at all, more than before.
pub fn extreme(words: &Words, width: f64) -> FunnelInput {
    let mut input = with_volumes(words, width, [Some(1e12), None, Some(0.0), Some(2e12)]);
    input.bars[0].volume_text = String::from(words.huge);
    input.bars[3].volume_text = String::from(words.huge);
    input.bars[1].step_rate_text = None;
    input.bars[1].drop_text = None;
    input.bars[3].target = Some(3e12);
    input.bars[3].target_text = Some(words.targets[3].to_owned());
    input
}

/// Nothing entered yet.
pub fn empty(words: &Words, width: f64) -> FunnelInput {
    let mut input = with_volumes(words, width, [None; 4]);
    for bar in &mut input.bars {
        (bar.step_rate_text, bar.drop_text, bar.overall_text, bar.unit_cost_text) = (None, None, None, None);
    }
    input
}

/// Channels of a small business against three KPIs: plain, with targets, with losses and gaps.
pub fn metrics(words: &Words, width: f64) -> MetricsInput {
    let row = |label: &str, value: Option<f64>, text: &str, target: Option<(f64, &str)>| MetricRow {
        label: label.to_owned(),
        value,
        value_text: text.to_owned(),
        spread: None,
        target: target.map(|(value, _)| value),
        target_text: target.map(|(_, text)| text.to_owned()),
        bands: target.map_or_else(Vec::new, |(value, _)| vec![value * 0.75, value]),
    };
    let (labels, targets) = (&words.labels, &words.targets);
    let visits = vec![
        row("Google Ads (search)", Some(6200.0), words.volumes[0], Some((7000.0, targets[0]))),
        row("Instagram", Some(4300.0), words.volumes[1], Some((4000.0, targets[1]))),
        row(words.note, Some(1500.0), words.volumes[2], None),
    ];
    let costs = vec![
        row("Google Ads (search)", Some(0.62), words.costs[0], None),
        row("Instagram", Some(0.31), words.costs[1], None),
        row(words.note, None, "—", None),
    ];
    let profit = vec![
        row("Google Ads (search)", Some(2400.0), words.huge, Some((3000.0, targets[2]))),
        row("Instagram", Some(-900.0), words.drops[1], Some((500.0, targets[3]))),
        row(words.note, Some(0.0), words.volumes[3], None),
    ];
    let group = |kpi, label: &str, unit: &str, rows| MetricGroup {
        kpi,
        label: label.to_owned(),
        unit_text: unit.to_owned(),
        rows,
    };
    MetricsInput {
        direction: words.direction,
        palette: Palette::LIGHT,
        width,
        stage: Stage::Reach,
        title: None,
        note: None,
        groups: vec![
            group(Kpi::Visits, labels[0], "", visits),
            group(Kpi::CostPerVisit, labels[1], "€", costs),
            group(Kpi::Contribution, labels[3], "€", profit),
        ],
        empty_text: words.empty.to_owned(),
    }
}

/// The limits of a measured rate; the third of the words is of too few cases.
pub fn spread(words: &Words, index: usize, low: f64, high: f64) -> Spread {
    let few_text = (index == 2).then(|| words.few.to_owned());
    Spread { low, high, text: words.spreads[index].to_owned(), few_text }
}

/// The usual funnel, measured: the last step in too few cases.
pub fn measured(words: &Words, width: f64) -> FunnelInput {
    let mut input = usual(words, width);
    for (index, bar) in input.bars.iter_mut().skip(1).enumerate() {
        bar.step_spread = Some(spread(words, index, 0.0, 1.0));
    }
    input
}

/// One measured rate of three channels with targets: two in many cases, one in too few.
pub fn measured_metrics(words: &Words, width: f64) -> MetricsInput {
    let mut input = metrics(words, width);
    let limits = [(0.037, 0.044), (0.167, 0.238), (0.102, 0.495)];
    let group = &mut input.groups[0];
    for (index, (row, (low, high))) in group.rows.iter_mut().zip(limits).enumerate() {
        row.value = Some([0.04, 0.2, 0.25][index]);
        words.steps[index + 1].clone_into(&mut row.value_text);
        row.target = row.target.map(|_| 0.1);
        row.bands = row.target.map_or_else(Vec::new, |target| vec![target * 0.75, target]);
        row.spread = Some(spread(words, index, low, high));
    }
    input
}

/// The box a shape fills: left, top, right, bottom. Texts by their estimated width and their line.
pub fn extent(shape: &Shape) -> (f64, f64, f64, f64) {
    let around = |points: &[(f64, f64)], by: f64| {
        let (xs, ys) = (points.iter().map(|p| p.0), points.iter().map(|p| p.1));
        (
            xs.clone().fold(f64::MAX, f64::min) - by,
            ys.clone().fold(f64::MAX, f64::min) - by,
            xs.fold(f64::MIN, f64::max) + by,
            ys.fold(f64::MIN, f64::max) + by,
        )
    };
    match shape {
        Shape::Rect { x, y, width, height, .. } => (*x, *y, x + width, y + height),
        Shape::Circle { center, radius, .. } => around(&[*center], *radius),
        Shape::Polygon { points, .. } => around(points, 0.0),
        Shape::Line { from, to, width, .. } => around(&[*from, *to], width / 2.0),
        Shape::Path { points, width, .. } => around(points, width / 2.0),
        Shape::Text { x, y, anchor, size, weight, text, .. } => {
            use race_planner::chart::Anchor;
            let width = text::width(text, *size, *weight);
            let left = match anchor {
                Anchor::Left => *x,
                Anchor::Center => x - width / 2.0,
                Anchor::Right => x - width,
            };
            (left, y - size * 0.55, left + width, y + size * 0.55)
        }
    }
}

/// Fails where a shape leaves the picture or a text lies on another text.
pub fn assert_tidy(scene: &Scene, case: &str) {
    if let Some(fault) = fault(scene, case) {
        panic!("{fault}");
    }
}

/// The first shape that leaves the picture or text that lies on another text.
pub fn fault(scene: &Scene, case: &str) -> Option<String> {
    for shape in &scene.shapes {
        let (left, top, right, bottom) = extent(shape);
        let inside = left >= -0.5 && top >= -0.5 && right <= scene.width + 0.5 && bottom <= scene.height + 0.5;
        if !inside {
            return Some(format!("{case}: outside of {} × {}: {shape:?}", scene.width, scene.height));
        }
        if right < left || bottom < top {
            return Some(format!("{case}: inside out: {shape:?}"));
        }
    }
    let texts = scene.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. }));
    let boxes: Vec<_> = texts.map(|text| (extent(text), text)).collect();
    for (index, (a, one)) in boxes.iter().enumerate() {
        for (b, other) in &boxes[index + 1..] {
            let apart = a.2 <= b.0 + 0.5 || b.2 <= a.0 + 0.5 || a.3 <= b.1 + 0.5 || b.3 <= a.1 + 0.5;
            if !apart {
                return Some(format!("{case}: {one:?} lies on {other:?}"));
            }
        }
    }
    None
}
