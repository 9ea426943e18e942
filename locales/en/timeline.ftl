timeline-tab = Over time
timeline-purpose = Target, actual and forecast, period by period.

timeline-value = { $kpi }, all periods together: { $value }.
timeline-value-one = { $kpi } in this period: { $value }.
timeline-under = That is { $share } less than the target of { $target }.
timeline-over = That is { $share } more than the target of { $target }.
timeline-on-target = That is the target.
timeline-basis-keep = What is still to come is taken as planned.
timeline-basis-rates = What is still to come follows the actual rates so far.
timeline-no-actuals = Nothing is reported yet. Enter actual figures on the stage screens to compare.
timeline-empty = { $kpi } is not known yet: enter figures on the stage screens.
timeline-one-period = This plan has a single period. With more of them you see here how it goes on.
timeline-choose-periods = Choose the periods
timeline-all = All periods
timeline-caption = { $kpi }, period by period
head-period = Period
head-forecast = Forecast
head-difference = Against target
head-attainment = Attained
head-change = Against the period before
part-actual = actual
part-mixed = partly actual
part-forecast = expected
judge-good = better
judge-bad = worse
timeline-settings = What the forecast rests on
timeline-basis = Periods to come
basis-keep = As planned
basis-rates = At the actual rates so far
timeline-lags = Delays, in whole periods
lag-leads = From visits to leads
lag-orders = From leads to orders
lag-loyalty = From orders to repeat orders
timeline-seasons = Some periods are stronger than others
timeline-seasons-help = A factor of one is an ordinary period. It moves the visits, impressions, clicks and costs that you entered for every period.
timeline-factors = Factor of each period
timeline-season-mode = What the factors stand for
season-yearly = One year, repeated every year
season-each-period = Each period of the plan on its own
chart-trend-alt = Trend over the periods. { $summary }
overview-trend = Over time
timeline-nothing-before = { $periods-n ->
    [one] Nothing is known from before the plan: in its first period “{ $stage }” starts from nothing.
   *[other] Nothing is known from before the plan: in its first { $periods } periods “{ $stage }” starts from nothing.
}
timeline-after-the-end = { $periods-n ->
    [one] What the last period brings to “{ $stage }” comes after the end and is not counted.
   *[other] What the last { $periods } periods bring to “{ $stage }” comes after the end and is not counted.
}
variance-title = Why profit differs from the target
variance-less = { $kpi } is { $amount } below target.
variance-more = { $kpi } is { $amount } above target.
variance-same = { $kpi } is on target.
variance-largest = The largest effect: “{ $effect }”, { $change }.
variance-rest = Rest, not split
variance-effect = Effect
variance-amount = Amount
variance-then = Profit then
variance-business = Whole business
variance-sum = Together
variance-by-channel = The effects, channel by channel
variance-periods = { $periods-n ->
    [one] Compared is the { $periods } period of which both profits are known: { $span }.
   *[other] Compared are the { $periods } periods of which both profits are known: { $span }.
}
variance-unsplit = What could not be split is told as rest. Not all figures are known both as target and as actual for { $channels }.
variance-cut = The axis does not start at zero: the two long bars are cut.
variance-none = Target and actual profit are not both known for any period yet. Enter actual visits, orders, revenue and costs on the stage screens.
variance-how = How the effects are worked out
variance-how-words = Gross profit is visits × orders per visit × gross profit per order. If several of them change at once, the part of each depends on which changes first. So each gets its average over every possible order (its Shapley value): no order is preferred, and the parts add up exactly. Costs count with their plain difference. Everything is worked out for each channel and period and added up.
