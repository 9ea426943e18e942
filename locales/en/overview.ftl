overview-title = Overview
overview-quick = Quick figures
overview-quick-help = Enter any of them; the others follow.
overview-empty = Enter visits or a budget to see your funnel.
overview-results = Results
overview-findings = What to look at first
overview-no-findings = Nothing stands out in these figures.
overview-more-findings = { $number-n ->
    [one] Show { $number } more note
   *[other] Show { $number } more notes
}
overview-go-to-field = Go to the field
overview-live-figure = { $kpi }: { $value }
overview-objectives = { $number-n ->
    [one] { $reached } of { $number } objective on track
   *[other] { $reached } of { $number } objectives on track
}
overview-no-objectives = No objectives yet
