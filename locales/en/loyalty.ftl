loyalty-title = Loyalty in depth
loyalty-purpose = What customers are worth, who stays, how satisfied they are and whom they bring. Nothing here changes the plan unless you enter it.
loyalty-show-working = Show the working
loyalty-in-words = In words
loyalty-in-symbols = In symbols
loyalty-in-numbers = With your numbers
loyalty-unknown = Not known yet
loyalty-needs = Still needed: { $names }.
loyalty-interval = 95% interval: { $range }.
loyalty-interval-name = 95% interval
loyalty-too-few = Too few to say: chance may have made this.
loyalty-no-result = These numbers do not go together: rates lie between 0% and 100%, amounts are not negative.
loyalty-worth = What a customer is worth
loyalty-discounted = Discounted lifetime value
loyalty-multiple = Worth in margins
loyalty-multiple-note = So many times the margin of one period; acquisition cost not taken off.
loyalty-on-margin = On margin, not discounted, the cost of winning the customer not taken off.
loyalty-on-revenue = On revenue: what the customer spends, not what you earn.
loyalty-first = First margin
loyalty-first-after = After one period, if the customer stays
loyalty-first-now = At once, when the customer is won
loyalty-discount = Discount rate per year
loyalty-discount-period = Discount rate per period
loyalty-margin = Margin per period
loyalty-periods-per-year = Periods per year
loyalty-one-period = Retention and margin are reckoned per period of the plan ({ $period }).
loyalty-choose-period = This part is reckoned for a single period. Choose one to see it.
loyalty-unbounded = Without bound: customers stay so long that discounting does not limit the sum (1 + i − r is not above 0). Take a higher discount rate or a lower retention.
loyalty-retention-range = The retention rate must lie between { $nothing } and { $whole }.
loyalty-ratio-loss = Below 1: a customer brings less than winning them costs. The usual rule of thumb asks for 3 : 1.
loyalty-ratio-below = Between 1 and 3: a customer earns back the cost of winning them, but the usual rule of thumb asks for 3 : 1.
loyalty-ratio-good = 3 or more: this meets the usual rule of thumb of 3 : 1, which is a habit and no law.
loyalty-payback-note = Undiscounted, and as if the customer stayed until then.
loyalty-payback-never = Below zero: it never pays back.
loyalty-stays = Who stays
loyalty-cohort = Customers of one start who are still there
loyalty-cohort-help = Count the same people each time; leave newcomers out. Three counts are the least, more are better.
loyalty-at-start = At the start
loyalty-after-renewals = { $number-n ->
    [one] After { $number } renewal
   *[other] After { $number } renewals
}
loyalty-add-renewal = Add a renewal
loyalty-remove-last = Remove the last
loyalty-horizon = Project up to
loyalty-renewals = Renewals
loyalty-survivors = Customers still there
loyalty-survivors-before = Customers one renewal before
loyalty-survivors-note = { $periods-n ->
    [one] Expected after { $periods } renewal: { $share } of the start.
   *[other] Expected after { $periods } renewals: { $share } of the start.
}
loyalty-lifetime = Expected lifetime
loyalty-lifetime-note = Mean number of periods that a new customer stays, the first one counted.
loyalty-lifetime-unbounded = Without bound: a few stay so long that the mean has no end (α is not above 1). Look at the customers still there instead.
loyalty-periods = { $periods-n ->
    [one] { $periods } period
   *[other] { $periods } periods
}
loyalty-renewal-count = { $renewals-n ->
    [one] { $renewals } renewal
   *[other] { $renewals } renewals
}
loyalty-fit = Fit of the curve
loyalty-gap = within { $gap }
loyalty-fit-note = At most so much of the start lies between curve and counts. Leaving differs from customer to customer: α = { $alpha }, β = { $beta }.
loyalty-alike = At most so much of the start lies between curve and counts. All customers leave alike: the same share goes each time.
loyalty-alpha = α of the beta distribution
loyalty-beta = β of the beta distribution
loyalty-too-few-periods = Too few to fit: enter the start and at least two renewals.
loyalty-rising = A count is larger than the one before; leave newcomers out.
loyalty-nobody-left = Nobody has left yet, so there is no curve.
loyalty-nobody-stayed = Nobody stayed after the first renewal, so there is no curve.
loyalty-nobody-left-later = Nobody left after the first renewal: by these counts the rest would stay forever.
loyalty-curve-title = { $periods-n ->
    [one] Of { $start } customers, { $left } are expected to be left after { $periods } renewal
   *[other] Of { $start } customers, { $left } are expected to be left after { $periods } renewals
}
loyalty-curve-counted = { $periods-n ->
    [one] Of { $start } customers, { $left } were still there after { $periods } renewal
   *[other] Of { $start } customers, { $left } were still there after { $periods } renewals
}
loyalty-curve-plain = Customers still there after each renewal
loyalty-curve-empty = Enter how many customers were there at the start
loyalty-observed = Counted
loyalty-curve-name = Curve
loyalty-projected = Projection
loyalty-chart-alt = { $title }. Values: { $summary }
loyalty-margin-of-error = Margin of error
loyalty-no-answers = There are no answers yet.
loyalty-one-group = All answers fall into one group; the formula would say 0, which is not certainty.
loyalty-share = Observed share
loyalty-critical = Critical value at 95%
loyalty-answers = Answers
loyalty-promoter-share = Share of promoters
loyalty-detractor-share = Share of detractors
loyalty-nps-title = Promoters, passives, detractors
loyalty-group = Group
loyalty-share-head = Share
loyalty-nps-empty = Enter the answers of the three groups
loyalty-definition = Definition
loyalty-csi-importance = Weighted by importance
loyalty-csi-importance-help = Each criterion counts as much as it matters to customers; the sum is a share of the best possible.
loyalty-csi-levels = By levels of one question
loyalty-csi-levels-help = One question with levels: the mean level as a share of the highest.
loyalty-csi-mean = Plain mean of the criteria
loyalty-csi-mean-help = Every criterion counts the same; importance is not asked for.
loyalty-best = Best possible score
loyalty-criterion = Criterion
loyalty-importance = Importance
loyalty-score = Score
loyalty-add-criterion = Add a criterion
loyalty-remove-criterion = Remove criterion: { $name }
loyalty-new-criterion = Criterion { $number }
loyalty-level = Answers “{ $level }”
loyalty-levels-help = How often each level was chosen, from 1 (worst) to the highest.
loyalty-sum-weighted = Sum of importance × score
loyalty-sum-importance = Sum of importance
loyalty-sum-levels = Sum of level × answers
loyalty-highest-level = Highest level
loyalty-sum-scores = Sum of the scores
loyalty-criteria-count = Number of criteria
loyalty-no-criteria = Enter answers first: nothing is there that counts.
loyalty-above-best = A score is above the best possible one.
loyalty-put = Enter { $value } into the plan: { $kpi }
loyalty-is-in-plan = The plan has { $value }.
loyalty-bring = Customers bring customers
loyalty-cycles = Cycles of invitations
loyalty-referred = Customers after all cycles
loyalty-after-cycles = { $cycles-n ->
    [one] After { $cycles } cycle; each customer invites once, in the cycle after joining.
   *[other] After { $cycles } cycles; each customer invites once, in the cycle after joining.
}
loyalty-grows-without-bound = { $cycles-n ->
    [one] K is 1 or more: it would grow without bound, which no market bears; shown for { $cycles } cycle only.
   *[other] K is 1 or more: it would grow without bound, which no market bears; shown for { $cycles } cycles only.
}
loyalty-multiplier = One customer becomes, in the end
loyalty-multiplier-note = So many customers, the first one counted.
loyalty-no-end = K is 1 or more, so there is no end.
loyalty-nps-finding = { $kpi } { $value }: { $promoters } promoters less { $detractors } detractors
