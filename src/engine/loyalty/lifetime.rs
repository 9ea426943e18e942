//! What a customer is worth over the whole relation (CLV, LTV), against what winning her costs (CAC).

use crate::engine::interval::{LARGEST_COUNT, is_count};

/// When the first margin comes in: the two conventions of the discounted lifetime value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FirstMargin {
    /// After one period, and only if the customer stays: m·r ÷ (1+i−r).
    AfterOnePeriod,
    /// At once, when she is won: m·(1+i) ÷ (1+i−r), which is one margin more.
    Now,
}

impl FirstMargin {
    /// Both conventions, the default one first.
    pub const ALL: [Self; 2] = [Self::AfterOnePeriod, Self::Now];
}

/// Why a lifetime or its value cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LifetimeError {
    /// The retention rate is not between 0 and 1.
    RetentionOutOfRange,
    /// The discount rate is no number, or too small to be meant: see the function.
    DiscountOutOfRange,
    /// An amount is no number, or negative where it cannot be.
    AmountOutOfRange,
    /// The sum has no end: customers stay so long that discounting does not bound it (1+i−r ≤ 0).
    Unbounded,
}

/// One customer, per period; rates must belong to the same period as the margin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CustomerMargin {
    /// m: margin per period while she stays (money); may be negative.
    pub margin: f64,
    /// r: share of customers who stay from one period to the next (fraction, 0…1), the same in every period.
    pub retention: f64,
    /// i: discount rate per period (fraction, above −1).
    pub discount: f64,
    /// AC: cost of winning her (money, not negative).
    pub acquisition_cost: f64,
}

impl CustomerMargin {
    /// Discounted customer lifetime value (money): margin × [`margin_multiple`] − acquisition cost.
    ///
    /// Source: Gupta & Lehmann, Managing Customers as Investments (2005); both conventions are in use.
    ///
    /// # Errors
    /// See [`LifetimeError`]; [`LifetimeError::Unbounded`] when 1+i−r ≤ 0.
    pub fn lifetime_value(&self, first: FirstMargin) -> Result<f64, LifetimeError> {
        if !is_amount(self.margin) || !is_count(self.acquisition_cost) {
            return Err(LifetimeError::AmountOutOfRange);
        }
        let value = self.margin * margin_multiple(self.retention, self.discount, first)?;
        if value.is_finite() { Ok(value - self.acquisition_cost) } else { Err(LifetimeError::Unbounded) }
    }
}

/// How many margins a customer is worth: r ÷ (1+i−r), or (1+i) ÷ (1+i−r) with the first margin now (multiple).
///
/// # Errors
/// See [`LifetimeError`].
pub fn margin_multiple(retention: f64, discount: f64, first: FirstMargin) -> Result<f64, LifetimeError> {
    if !(0.0..=1.0).contains(&retention) {
        return Err(LifetimeError::RetentionOutOfRange);
    }
    if !(is_amount(discount) && discount > -1.0) {
        return Err(LifetimeError::DiscountOutOfRange);
    }
    // In this order, since 1 − r is exact where it is small.
    let loss = (1.0 - retention) + discount;
    let multiple = match first {
        FirstMargin::AfterOnePeriod => retention / loss,
        FirstMargin::Now => (1.0 + discount) / loss,
    };
    if loss > 0.0 && multiple.is_finite() { Ok(multiple) } else { Err(LifetimeError::Unbounded) }
}

/// The discount rate of one period out of a year's: (1+i)^(1/n) − 1 with n periods a year (fractions).
///
/// Absent unless the yearly rate is above −1 and there is at least one period a year.
pub fn discount_per_period(yearly: f64, periods_a_year: f64) -> Option<f64> {
    let is_usable = is_amount(yearly) && yearly > -1.0 && is_count(periods_a_year) && periods_a_year >= 1.0;
    is_usable.then(|| libm::expm1(libm::log1p(yearly) / periods_a_year))
}

/// Simple lifetime value (money): order value × orders a year × years, × gross margin when one is given.
///
/// Without a margin it is revenue, not profit: say which. Absent when a number is negative or the margin above 1.
pub fn simple_lifetime_value(order_value: f64, orders_a_year: f64, years: f64, margin: Option<f64>) -> Option<f64> {
    let are_counts = [order_value, orders_a_year, years].into_iter().all(is_count);
    let margin = margin.unwrap_or(1.0);
    (are_counts && is_margin(margin)).then_some(order_value * orders_a_year * years * margin)
}

/// Lifetime value ÷ acquisition cost, both on margin (multiple). Absent when the cost is 0 or a number is unusable.
pub fn ltv_to_cac(lifetime_value: f64, acquisition_cost: f64) -> Option<f64> {
    let is_usable = lifetime_value.is_finite() && is_count(acquisition_cost) && acquisition_cost > 0.0;
    is_usable.then(|| lifetime_value / acquisition_cost).filter(|ratio| ratio.is_finite())
}

/// Why an acquisition cost does not pay back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaybackError {
    /// A number is negative, too large or no number at all, or the margin is above 1.
    AmountOutOfRange,
    /// A month brings no profit.
    Never,
}

/// Months until a customer has paid back what winning her cost: CAC ÷ (monthly revenue × gross margin).
///
/// Undiscounted, and as if she stayed: with churn it takes longer, or never happens.
///
/// # Errors
/// See [`PaybackError`].
pub fn payback_months(acquisition_cost: f64, monthly_revenue: f64, margin: f64) -> Result<f64, PaybackError> {
    if !is_count(acquisition_cost) || !is_count(monthly_revenue) || !is_margin(margin) {
        return Err(PaybackError::AmountOutOfRange);
    }
    let monthly = monthly_revenue * margin;
    let months = acquisition_cost / monthly;
    if monthly > 0.0 && months.is_finite() { Ok(months) } else { Err(PaybackError::Never) }
}

fn is_amount(number: f64) -> bool {
    number.abs() <= LARGEST_COUNT
}

fn is_margin(margin: f64) -> bool {
    (-LARGEST_COUNT..=1.0).contains(&margin)
}
