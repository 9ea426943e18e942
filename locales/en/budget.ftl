budget-tab = Budget split
budget-purpose = Where the next unit of money brings most.
budget-move = Moving { $amount } from “{ $from }” to “{ $to }” takes “{ $kpi }” from { $before } to { $after } for the same money.
budget-shift = Moving { $amount } between the channels takes “{ $kpi }” from { $before } to { $after } for the same money.
budget-other = Split best, { $spent } instead of today’s { $today } takes “{ $kpi }” from { $before } to { $after }.
budget-as-good = Today’s split is already the best one: “{ $kpi }” stays at { $after }.
budget-unspent = { $amount } would bring less than it costs and stays unspent.
budget-nothing = For a split, at least one channel needs a media cost, the visits it brings and what they are worth.
budget-too-small = The least amounts of the channels come to { $least }: the budget does not cover them.
budget-refused = With these limits there is no split. Look at the least and the most of each channel.
budget-next = Another { $amount } would add about { $gain } to “{ $kpi }”.
budget-no-more = More money would add nothing here.
budget-profit = Gross profit less media cost
budget-spend = Media cost
budget-today = today
budget-best = best
budget-table = Today’s split and the best one
budget-table-help = Both are worked out with the curves. Visits are worth in each channel what they are worth in the plan.
budget-apply = Put the best split into the plan
budget-apply-help = Enters media cost and visits of each channel in one step, which you can undo. Conversion rates stay; prices per click and visit follow from the curve.
budget-question = What is to be split
budget-period = For one period: { $period }
budget-period-help = A split is worked out for one period, since that is what the curves are about.
budget-amount = Budget per period
budget-amount-help = Empty the field to go back to today’s media cost.
budget-aim = It is to bring most
budget-aim-profit = profit
budget-aim-customers = new customers
budget-curves = What each channel makes of money
budget-curves-help = Today’s figures are one observed point. Further points or a ceiling tell how returns diminish; a ceiling goes before points.
budget-curves-title = Visits for money, channel by channel
budget-curves-alt = Curves of visits for money. { $summary }
budget-line = Straight line through today’s point: diminishing returns are not known
budget-ceiling-set = Through today’s point, up to your ceiling
budget-fitted = { $points-n ->
    [one] Fitted to { $points } point (R² { $fit })
   *[other] Fitted to { $points } points (R² { $fit })
}
budget-ceiling = Most visits to be had
budget-least = Spend at least
budget-most = Spend at most
budget-point = { $spend } → { $visits } visits
budget-point-remove = Remove the point { $point }
budget-point-spend = Spent
budget-point-visits = Visits that came
budget-point-add = Add the point
budget-unpaid = “{ $channel }” keeps what it has: no media cost with visits is planned there.
budget-no-worth = “{ $channel }” keeps what it has: what its visits are worth is not known. Enter its sales and the gross margin.
budget-ceiling-low = “{ $channel }” keeps what it has: its ceiling must lie above today’s visits.
budget-no-curve = “{ $channel }” keeps what it has: its points give no curve.
budget-from-to = { $today } → { $best }
budget-beyond = Mind: nobody has seen what “{ $channel }” makes of so much more money. Enter its ceiling or further points first.
budget-work-visits = Visits: { $channel }
budget-work-line = visits per unit of money × what is spent (f visits per unit of money, s spend)
budget-work-curve = visits for the first units of money × what is spent, the less of it the nearer to the most visits there can be (f first visits per unit of money, s spend, c most visits)
budget-work-next = The next unit of money: { $channel }
budget-work-next-words = what a visit is worth × the visits that the next unit of money brings, less that unit where profit is the aim; the best split makes it equal in all channels that are not at a limit (w worth of a visit)
budget-curves-finding = { $visits-n ->
    [one] More money brings most visits in “{ $channel }”: about { $visits } for the next { $amount }
   *[other] More money brings most visits in “{ $channel }”: about { $visits } for the next { $amount }
}
budget-curves-rest = { $number-n ->
    [one] The strongest channels; { $number } more is in the table.
   *[other] The strongest channels; { $number } more are in the table.
}
budget-split-more = At best, “{ $channel }” gets most more: { $change }
