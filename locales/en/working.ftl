working-title = How “{ $kpi }” is worked out
working-place = For: { $place }
working-unknown = “{ $kpi }” is not known yet. Enter it, or the figures it follows from.
working-entered = Entered
working-taken-over = Taken over from the plan
working-assumed = Assumed, since nothing is entered
working-for-one-visit = Reckoned for one visit, since no volume is entered
working-summed = { $channels-n ->
    [one] Sum over { $channels } channel
   *[other] Sum over { $channels } channels
}
working-summed-periods = { $periods-n ->
    [one] Sum over { $periods } period
   *[other] Sum over { $periods } periods
}
working-first = What there was at the beginning: { $period }
working-last = What there is at the end: { $period }
working-same = The same in every period
working-season = Entered for every period: { $entered }, times the season: { $factor }
working-kept = As in the plan
working-turned = Changed; in the plan it is { $before }
working-happened = Actual figure, entered
working-as-target = Still to come: as in the target
working-to-date = Still to come: as measured so far, { $formula }, each summed over the periods with actual figures
working-latest = Still to come: the latest measured figure
working-arrived = Delayed: it was set in motion in { $period }
working-nothing-yet = Nothing arrives yet: it would have been set in motion before the first period
working-difference = = this figure − the one it is compared with
working-share = = (this figure − the one it is compared with) ÷ the one it is compared with
working-attained = = this figure ÷ the one it is compared with
working-played = after the change
working-cohorts = by the period of the visits
working-span = { $from } to { $to }
working-back = Back
working-links = The figures behind it
working-derived = = { $formula }
working-result = { $formula } = { $value }
working-multiply = { $first } × { $second }
working-divide = { $first } ÷ { $second }
working-add = { $first } + { $second }
working-subtract = { $first } − { $second }
working-divide-by = { $formula } ÷ { $number }
working-multiply-by = { $formula } × { $number }
working-open-line = Show the working of “{ $kpi }”
working-observed = Observed in { $part } of { $whole } cases. The true rate is probably { $range } (95 of 100 times; Wilson).
effect-name = Effect on profit: { $effect }
effect-then = Profit after the effect “{ $effect }”
effect-all = All effects on profit
effect-moved = What the change from target (₀) to actual (₁) adds to gross profit, averaged over every order in which visits (v), orders per visit (r) and gross profit per order (p) may change
effect-spent = Planned − actual: what is spent less adds to profit
effect-none = Not known both as target and as actual, so it has no effect of its own
effect-unsplit = Difference of profit − the effects that can be told apart
effect-left = Difference of profit − what the channels add − what fixed costs add
effect-sum = The effects together
effect-step = Profit before it + this effect
