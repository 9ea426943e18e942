//! What a field takes, what was typed into it, and why it is no value. Made by `read`.

use super::{Format, currency};
use crate::engine::{Kpi, Unit, may_be_negative};
use crate::i18n::{Args, Msg};
use crate::plan::Currency;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A count.
    Count,
    /// An amount of money, not negative.
    Money,
    /// An amount of money that may be negative, such as a profit.
    SignedMoney,
    /// A rate: `3` means 3 %.
    Rate,
    /// A rate that may be negative, such as a return on investment.
    SignedRate,
    /// A count, or with a percent sign the rate that makes it.
    CountOrRate,
    /// A multiple: `4.2`, `4.2 ×` or `420 %`.
    Multiple,
    /// A count that may be negative, such as a gain.
    SignedCount,
    /// A bare number with decimals.
    Number,
    /// A duration in years.
    Years,
    /// A duration in months.
    Months,
    /// A duration: `90`, `90 s`, `1:30` or `1:01:30`.
    Seconds,
    /// Points, which may be negative.
    Points,
}

impl Field {
    /// The field in which a figure is entered by itself.
    pub fn of(kpi: Kpi) -> Self {
        match kpi.unit() {
            Unit::Count if may_be_negative(kpi) => Self::SignedCount,
            Unit::Count => Self::Count,
            Unit::Money if may_be_negative(kpi) => Self::SignedMoney,
            Unit::Money => Self::Money,
            Unit::Rate if may_be_negative(kpi) => Self::SignedRate,
            Unit::Rate => Self::Rate,
            Unit::Multiple => Self::Multiple,
            Unit::Number => Self::Number,
            Unit::Years => Self::Years,
            Unit::Months => Self::Months,
            Unit::Seconds => Self::Seconds,
            Unit::Points => Self::Points,
        }
    }

    /// The unit of the number that it takes.
    pub fn unit(self) -> Unit {
        match self {
            Self::Count | Self::SignedCount | Self::CountOrRate => Unit::Count,
            Self::Money | Self::SignedMoney => Unit::Money,
            Self::Rate | Self::SignedRate => Unit::Rate,
            Self::Multiple => Unit::Multiple,
            Self::Number => Unit::Number,
            Self::Years => Unit::Years,
            Self::Months => Unit::Months,
            Self::Seconds => Unit::Seconds,
            Self::Points => Unit::Points,
        }
    }

    pub(super) fn is_signed(self) -> bool {
        matches!(self, Self::SignedMoney | Self::SignedRate | Self::SignedCount | Self::Points)
    }

    pub(super) fn is_money(self) -> bool {
        matches!(self, Self::Money | Self::SignedMoney)
    }
}

/// What was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Typed {
    /// Nothing.
    Empty,
    /// A plain number in the field's own unit.
    Number(f64),
    /// A percentage, as a fraction.
    Percent(f64),
    /// A range of plain numbers, low to high.
    NumberRange(f64, f64),
    /// A range of percentages, as fractions, low to high.
    PercentRange(f64, f64),
}

/// Why typed text is no value. [`ParseError::message`] tells it to the person.
#[derive(Clone, Debug, PartialEq)]
pub enum ParseError {
    /// It cannot be read as a number.
    NotANumber {
        /// What was typed.
        text: String,
    },
    /// It has two decimal marks.
    TwoDecimalMarks {
        /// What was typed.
        text: String,
    },
    /// It is below zero where that has no meaning.
    Negative,
    /// It is beyond what can be planned.
    TooLarge {
        /// The largest value taken, in the field's own unit.
        limit: f64,
        /// That unit.
        unit: Unit,
    },
    /// The range begins above its end.
    RangeReversed {
        /// What it should say: the lower end.
        low: f64,
        /// And the higher end.
        high: f64,
        /// Their unit.
        unit: Unit,
    },
    /// A percentage stands where there can be none.
    PercentNotAllowed,
    /// An amount in another currency than the plan's.
    OtherCurrency {
        /// What was typed.
        text: String,
        /// The plan's currency.
        currency: Currency,
    },
}

impl ParseError {
    /// The message and its arguments.
    pub fn message(&self, format: &Format) -> (Msg, Args) {
        let args = Args::new();
        match self {
            Self::NotANumber { text } => (Msg::ErrorNotANumber, args.text("text", text)),
            Self::TwoDecimalMarks { text } => (Msg::ErrorTwoDecimalMarks, args.text("text", text)),
            Self::Negative => (Msg::ErrorNegative, args),
            Self::TooLarge { limit, unit } => (Msg::ErrorTooLarge, args.text("limit", format.value(*unit, *limit))),
            Self::RangeReversed { low, high, unit } => {
                let args = args.text("low", format.value(*unit, *low)).text("high", format.value(*unit, *high));
                (Msg::ErrorRangeReversed, args)
            }
            Self::PercentNotAllowed => (Msg::ErrorPercentNotAllowed, args),
            Self::OtherCurrency { text, currency } => {
                let args = args.text("text", text).text("currency", currency::sign(*currency, format.locale));
                (Msg::ErrorOtherCurrency, args)
            }
        }
    }
}
