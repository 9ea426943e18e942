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
working-over-periods = { $periods-n ->
    [one] Sum over { $periods } period
   *[other] Sum over { $periods } periods
}
working-first-period = As at the start: { $period }
working-last-period = As at the end: { $period }
working-same-periods = The same in every period
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
