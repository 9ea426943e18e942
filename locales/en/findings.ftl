finding-conflict = { $kpi }, { $place }: you entered { $used }, but your other figures give { $derived }. Your entry is used; correct one of them.
finding-over-whole = { $kpi }, { $place }: a share cannot exceed 100%. Check the figures it comes from.
finding-negative = { $kpi }, { $place }: below zero, so the entered figures cannot all be right.
finding-loses-most = { $lost-n ->
    [one] Most people are lost at “{ $kpi }”: { $lost } of { $of } leaves here.
   *[other] Most people are lost at “{ $kpi }”: { $lost } of { $of } leave here.
}
finding-worth-most = Improve “{ $kpi }” first: one more percentage point adds { $gain } to “{ $outcome }” per period.
finding-may-lose-most = { $lost-n ->
    [one] So far most people seem to be lost at “{ $kpi }”: { $lost } of { $of } leaves here. That is too few to be sure.
   *[other] So far most people seem to be lost at “{ $kpi }”: { $lost } of { $of } leave here. That is too few to be sure.
}
finding-may-be-worth-most = “{ $kpi }” may be the step to improve first: one more percentage point would add { $gain } to “{ $outcome }” per period. The rates rest on too few cases to be sure.
finding-worth-most-together = Improve “{ $kpi }” first: one more percentage point adds { $gain } to “{ $outcome }” over all periods.
finding-may-be-worth-most-together = “{ $kpi }” may be the step to improve first: one more percentage point would add { $gain } to “{ $outcome }” over all periods. The rates rest on too few cases to be sure.
finding-in-periods = { $more-n ->
    [one] { $period } and { $more } more period: { $finding }
   *[other] { $period } and { $more } more periods: { $finding }
}
finding-zero-denominator = { $kpi }, { $place }: cannot be worked out, because “{ $denominator }” is zero.
finding-partial-total = { $missing-n ->
    [one] { $kpi }: the total leaves out { $missing } channel whose figure is not known: { $channels }.
   *[other] { $kpi }: the total leaves out { $missing } channels whose figures are not known: { $channels }.
}
finding-upper-bound = { $kpi }: people whom several channels reach are counted several times, so the total is at most { $value }.
finding-never = { $kpi }, { $place }: a customer brings no gross profit, so what winning one costs never comes back.
finding-assumed = { $kpi } is not entered: taken as { $value }.
finding-too-few = { $kpi }, { $place }: too few cases to say; chance alone could explain the figure.
badge-too-few = Too few to say
place-total = all channels
place-layer = { $place } ({ $layer })
weight-problem = Problem
weight-advice = Advice
weight-note = Note
findings-notes = Assumptions and gaps
