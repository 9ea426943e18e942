chances-tab = Chances
chances-purpose = Enter a range such as 1.5⁠–⁠3% anywhere, and see how far the results may spread.
chances-spread = In 9 of 10 cases, “{ $kpi }” lies between { $low } and { $high }, in half of them above { $middle }.
chances-certain = “{ $kpi }” is { $value } in every case: it rests on no range.
chances-unknown = “{ $kpi }” is not known yet.
chances-of-profit = The chance of a profit is { $rate }.
chances-less-than = less than { $rate }
chances-more-than = more than { $rate }
chances-at-least = at least { $value }
chances-at-most = at most { $value }
chances-mark = { $target }: { $rate }
chances-nine-of-ten = 9 of 10 cases
chances-percentile = P{ $number }
chances-percentile-help = P5: in 5 of 100 cases the figure is lower. P50: in half of them. Choose a figure to look at it closely.
chances-share = Share of the cases
chances-range-in = { $kpi }, { $channel }, { $period }
chances-strongest = “{ $range }” explains { $rate } of the spread: measure it first.
chances-question = What to look at
chances-figure = Figure
chances-side = The target is
chances-side-least = at least
chances-side-most = at most
chances-target = Target value
chances-target-objective = This is the objective of the plan.
chances-target-nought = From 0 on there is no loss.
chances-target-plan = This is what the plan aims at. Type another target to see its chance.
chances-histogram = { $kpi }: how often it comes out how high
chances-histogram-alt = Histogram: { $kpi }. { $summary }
chances-fan = { $kpi } by period: 8 of 10 cases lie in the band
chances-fan-alt = Chart over the periods: { $kpi }. { $summary }
chances-table = How far the results spread
chances-table-of = How far the results spread: { $channel }
chances-head-plan = Plan
chances-differs = Where “Plan” and P50 differ: the plan reckons with the middle of each range, but the cases do not lie evenly on both sides of it.
chances-extent = Which figures
chances-main = Main figures
chances-all = All figures
chances-search = Find a figure
chances-stages = All stages
chances-none = No figure matches.
chances-objectives = Chance of each objective
chances-no-objectives = Objectives set on the Plan screen appear here with their chances.
chances-chance = Chance
chances-sources = “{ $kpi }”: where the uncertainty comes from
chances-sources-help = The share of the spread that goes when a range becomes a certain figure. Shares lacking to 100% belong to several ranges together.
chances-range = Range
chances-drawing = { $done } of { $all } draws made
chances-drawn = { $number-n ->
    [one] { $number } draw
   *[other] { $number } draws
}
chances-more = { $number-n ->
    [one] Make { $number } draw for finer figures
   *[other] Make { $number } draws for finer figures
}
chances-how = How it is worked out
chances-how-fit = Each range is read as the middle 90% of what you hold possible: 5% of the cases lie below it and 5% above. Rates follow a beta distribution, amounts and counts a log-normal one, and figures that may be negative a normal one.
chances-how-draws = Each draw takes one value from every range, independently of the others, and works the whole plan out with it.
chances-how-middle = The plan itself reckons with the middle of a range, so its figures can differ slightly from P50.
chances-seed = Number of the series of draws: { $number }. The same plan and number always give the same result.
chances-anew = Draw anew
chances-empty = No range has been entered yet
chances-empty-help = Wherever you are not sure, type a range instead of a figure, such as 1.5⁠–⁠3% or 400⁠–⁠500. It should hold the true value in 9 of 10 cases.
chances-try = Try it: turn rates into ranges of ±20%
chances-try-nothing = Enter a rate or a range first.
chances-source-share = Share of the spread
chances-histogram-chance = { $kpi }: the chance of { $target } is { $rate }
