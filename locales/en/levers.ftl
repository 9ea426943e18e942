levers-tab = What matters most
levers-purpose = How far the result moves when one figure alone changes.
levers-result = Effect on
levers-together = All together
levers-apart = By channel
levers-outlay = What if something costs
levers-more = “{ $lever }” moves “{ $result }” most: 10% more of it changes the result by { $effect }.
levers-less = “{ $lever }” moves “{ $result }” most: 10% less of it changes the result by { $effect }.
levers-none = Nothing in this plan moves “{ $result }” yet. Enter more figures.
levers-now = now { $value }
levers-tenth-more = 10% more
levers-tenth-less = 10% less
levers-point-more = 1 point more
levers-pays-back = Pays { $amount } back at
levers-pays-help = “Pays { $amount } back at” is what a figure must become for such an outlay to pay for itself.
levers-cut = A share cannot exceed 100%: where a tenth more would, it goes up to 100%.
levers-alt = Effect of 10% more of each figure: { $summary }
levers-table = Effects in figures
levers-rest = { $number-n ->
    [one] { $number } more figure
   *[other] { $number } more figures
}
