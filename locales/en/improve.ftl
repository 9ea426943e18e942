comparison-tab = A/B test
comparison-purpose = Is one variant better than the other, or is it chance?
sample-tab = Test size
sample-purpose = How many visitors a test needs before it can say anything.
variant-a = A (as it is)
variant-b = B (with the change)
test-counts = What was counted
test-visitors = Visitors
test-conversions = Conversions
test-confidence = Confidence
test-answer = Answer
verdict-better = { $arm } is better: { $rate } against { $other }, a lift of { $lift } ({ $p }).
verdict-chance = It may be chance: { $variant } for B against { $control } for A ({ $p }).
verdict-chance-help = At { $confidence } confidence no difference shows. That does not prove there is none.
verdict-too-few = Too few to say.
verdict-too-few-help = Each variant needs at least { $visitors } visitors and { $conversions } conversions.
verdict-too-few-yet = Still, chance alone hardly explains the difference ({ $p }); how large it is cannot be said yet.
verdict-incomplete = Enter visitors and conversions of both variants to see the answer.
mistake-more = { $arm } has more conversions than visitors.
mistake-no-visitors = { $arm } has no visitors yet.
mistake-not-whole = With so few people the counts must be whole numbers.
p-value = p = { $p }
p-value-below = p < { $p }
test-figures = The figures
figure-difference = Difference, B − A
figure-difference-value = { $value } points, probably between { $low } and { $high }
figure-lift = Lift of B over A
figure-chance = Chance alone
figure-z = z = { $z }
figure-test = Test
test-pooled = Pooled z-test, two-sided
test-fisher = Fisher’s exact test, two-sided, since fewer than { $expected } cases were to be expected somewhere
rates-title = Rates, with { $confidence } intervals
rates-alt = Rates of both variants. { $summary }
rates-empty = The rates appear here.
head-variant = Variant
head-rate = Rate
head-interval = Interval
peeking-warning = Fix the number of visitors first and judge once, at the end. Whoever looks every day and stops at the first good result finds winners that are none.
wait-title = How long still?
wait-per-day = Visitors a day, both variants together
wait-lift = Smallest lift worth finding
wait-needs = { $number-n ->
    [one] To find a lift of { $lift }, each variant needs { $number } visitor.
   *[other] To find a lift of { $lift }, each variant needs { $number } visitors.
}
wait-days = { $days-n ->
    [one] That takes about { $days } more day.
   *[other] That takes about { $days } more days.
}
wait-enough = There are enough already.
wait-no-traffic = Enter the visitors a day to see how many days that takes.
wait-missing = Enter A’s counts and the smallest lift worth finding.
wait-note = With { $power } power, by the pooled formula.
take-from-plan = Take A’s counts from the plan
take-base-from-plan = Take the rate from the plan
take-choose = Choose a measured rate…
take-item = { $kpi }, { $place }: { $rate } ({ $part } of { $whole })
sample-question = What is to be found
sample-base = Rate at present
sample-lift = Smallest change worth finding
sample-change = The change is given
sample-relative = as a share of the rate
sample-points = in percentage points
sample-power = Power (how often it is found)
sample-target = From { $base } to { $target }.
sample-answer = { $number-n ->
    [one] { $number } visitor for each variant, { $total } in all.
   *[other] { $number } visitors for each variant, { $total } in all.
}
sample-days = { $days-n ->
    [one] At this traffic the test takes { $days } day.
   *[other] At this traffic the test takes { $days } days.
}
sample-missing = Enter the rate at present and the smallest change worth finding.
design-rate = Both rates must lie between 0 and 100 percent, ends excluded.
design-no-effect = No number of visitors shows a change of zero.
design-too-many = That would take more people than there are.
sample-forms = Formula
form-pooled = Pooled
form-pooled-help = If nothing changed, both variants would share the mean of the two rates. Matches the z-test here.
form-unpooled = Unpooled
form-unpooled-help = Each variant keeps its own spread throughout; the simplest form.
form-miller = Evan Miller’s
form-miller-help = If nothing changed, both variants would stay at the present rate.
form-arcsine = Arcsine (Cohen’s h)
form-arcsine-help = Measures rates on a scale where their spread is the same everywhere.
working-show = Show the working
work-rate = Rate of { $arm }
work-rate-words = Conversions (x) divided by visitors (n).
formula-divide = { $x } ÷ { $n }
work-wilson = Interval of { $arm } (Wilson)
work-wilson-words = All rates p that fit what was seen; z is { $z } at { $confidence } confidence.
formula-wilson = ({ $p } + { $z }² ÷ (2 × { $n }) ± { $z } × √({ $p } × (1 − { $p }) ÷ { $n } + { $z }² ÷ (4 × { $n }²))) ÷ (1 + { $z }² ÷ { $n })
work-newcombe = Interval of the difference (Newcombe)
work-newcombe-words = From the ends l and u of both intervals, with the rates p₁ of A and p₂ of B.
formula-newcombe = { $p2 } − { $p1 } − √(({ $p2 } − { $l2 })² + ({ $u1 } − { $p1 })²) … { $p2 } − { $p1 } + √(({ $u2 } − { $p2 })² + ({ $p1 } − { $l1 })²)
work-z = z of the test
work-z-words = The difference of the rates, divided by the spread that chance alone would give if both had the common rate p.
formula-z = ({ $p2 } − { $p1 }) ÷ √({ $p } × (1 − { $p }) × (1 ÷ { $n1 } + 1 ÷ { $n2 }))
work-p = p-value
work-p-words = How often chance alone gives a difference at least as large: both ends of the normal curve beyond z.
formula-p = 2 × (1 − Φ(|{ $z }|))
work-fisher-words = With the same totals, the probabilities of all results that are no likelier than this one, added up; k is A’s conversions in each.
formula-fisher = Σ C({ $n1 }, k) × C({ $n2 }, { $x } − k) ÷ C({ $n }, { $x })
work-target = Rate hoped for, p₂
work-target-words = The present rate p₁ with the change d.
formula-relative = { $p1 } × (1 + { $d })
formula-points = { $p1 } + { $d }
work-sample = Visitors for each variant, n
work-sample-words = a is { $a }, for { $confidence } confidence; b is { $b }, for { $power } power. Rounded up.
work-mean = p is the mean of both rates.
formula-sample = ({ $a } × √(2 × { $p } × (1 − { $p })) + { $b } × √({ $p1 } × (1 − { $p1 }) + { $p2 } × (1 − { $p2 })))² ÷ ({ $p2 } − { $p1 })²
formula-unpooled = ({ $a } + { $b })² × ({ $p1 } × (1 − { $p1 }) + { $p2 } × (1 − { $p2 })) ÷ ({ $p2 } − { $p1 })²
formula-arcsine = 2 × (({ $a } + { $b }) ÷ (2 × asin √{ $p2 } − 2 × asin √{ $p1 }))²
work-days = Days
work-days-words = Visitors still missing in the slower variant, divided by half the visitors a day (v). Rounded up.
formula-days = ({ $n } − { $seen }) ÷ ({ $v } ÷ 2)
