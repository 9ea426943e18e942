summary-title = In short
summary-copy = Copy the text
summary-empty = The plan holds no figures yet. Enter a number of visits or a budget, and the funnel begins to fill.
summary-brings = The plan brings { $volumes }.
summary-brings-over = { $over }, the plan brings { $volumes }.
summary-brings-in = { $period }: the plan brings { $volumes }.
summary-brought = So far the records show { $volumes }.
summary-brought-over = { $over }, the records show { $volumes }.
summary-brought-in = { $period }: the records show { $volumes }.
summary-two = { $first } and { $second }
summary-three = { $first }, { $second } and { $third }
summary-over-week = { $periods-n ->
    [one] Over { $periods } week
   *[other] Over { $periods } weeks
}
summary-over-month = { $periods-n ->
    [one] Over { $periods } month
   *[other] Over { $periods } months
}
summary-over-quarter = { $periods-n ->
    [one] Over { $periods } quarter
   *[other] Over { $periods } quarters
}
summary-over-year = { $periods-n ->
    [one] Over { $periods } year
   *[other] Over { $periods } years
}
summary-revenue-sale = { $amount } in revenue
summary-revenue-donation = { $amount } in donations
summary-revenue-membership = { $amount } in membership fees
summary-revenue-subscription = { $amount } in subscription revenue
summary-revenue-trial = { $amount } in revenue from trials
summary-of-profit = { $amount } in profit
summary-of-contribution = { $amount } in contribution
summary-profit = That makes { $revenue } for a total cost of { $cost }; the profit is { $profit }, a return on investment (ROI) of { $roi }.
summary-profit-alone = That makes { $revenue } for a total cost of { $cost }; the profit is { $profit }.
summary-loss = That makes { $revenue } for a total cost of { $cost }; the result is a loss of { $loss }, a return on investment (ROI) of { $roi }.
summary-loss-alone = That makes { $revenue } for a total cost of { $cost }; the result is a loss of { $loss }.
summary-no-profit = That makes { $revenue } for a total cost of { $cost }.
summary-no-cost = That makes { $revenue }; what it costs is not known yet.
summary-cost = The total cost is { $cost }.
summary-attained = “{ $kpi }” stands at { $share } of its target.
summary-problems = { $number-n ->
    [one] { $number } figure cannot be right: correct it before you rely on the rest.
   *[other] { $number } figures cannot be right: correct them before you rely on the rest.
}
summary-leak = { $lost-n ->
    [one] The funnel leaks most between “{ $from }” and “{ $to }”: { $lost } of { $of } goes no further.
   *[other] The funnel leaks most between “{ $from }” and “{ $to }”: { $lost } of { $of } go no further.
}
summary-few = There are too few cases yet to say where the funnel leaks most.
summary-start-there = That is also where to start: one more percentage point of “{ $kpi }” is worth another { $gain }.
summary-start-with = The place to start is “{ $kpi }”: one more percentage point is worth another { $gain }.
summary-gap = The next figure to enter is “{ $kpi }”; more will follow from it.
summary-objective = Its one objective is on track.
summary-objectives-all = Its { $number } objectives are all on track.
summary-objectives = { $met-n ->
    [one] { $met } of { $number } objectives is on track.
   *[other] { $met } of { $number } objectives are on track.
}
summary-no-objective-met = None of the { $number } objectives is on track yet.
summary-off-track-more = { $number-n ->
    [one] Off track: { $names } and { $number } more.
   *[other] Off track: { $names } and { $number } more.
}
summary-off-track = Off track: { $names }.
summary-quoted = “{ $name }”
report-nav = Report
report-purpose = The plan on paper. Choose what goes in, then print it or save it as a PDF.
report-print = Print or save as PDF
report-blocks = What goes in
report-paper = Paper
report-letter = US Letter
report-as-of = As of { $date }
report-by = By { $name }
report-funnel = Funnel
report-stages = Stages and channels
report-in = { $layer }: { $period }
report-span = { $layer }: { $first } – { $last }
report-beneath = Beneath each figure stands the target of the same time.
report-standing = Where it stands
report-wanted = Aim
report-when = When
report-more = { $number-n ->
    [one] And { $number } more, to be seen on the page.
   *[other] And { $number } more, to be seen on the page.
}
report-nothing = Nothing is chosen. Tick at least one part.
report-goal = Success means: { $goal }
