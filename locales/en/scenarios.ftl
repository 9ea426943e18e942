scenarios-tab = Scenarios
scenarios-purpose = Change several figures at once and compare the outcomes.
scenarios-empty = There are no scenarios yet. Add one and change a few figures in it, or start with two ready ones.
scenarios-starters = Add “Careful” and “Hopeful”
scenarios-starters-help = In them all rates are a tenth lower, and a tenth higher, than planned. You can change both.
scenarios-careful = Careful
scenarios-hopeful = Hopeful
scenarios-plan = As planned
scenarios-add = Add a scenario
scenarios-new = Scenario { $number }
scenarios-list = What changes
scenarios-compare = Side by side
scenarios-periods = { $number-n ->
    [one] { $number } period
   *[other] All { $number } periods together
}
scenarios-best = “{ $name }” comes out best. { $kpi }: { $change } compared with the plan.
scenarios-none-better = No scenario does better than the plan. { $kpi } as planned: { $value }.
scenarios-unknown = The plan knows too little to compare: enter visits or a budget, and what becomes of them.
scenarios-applied = The plan now says what “{ $name }” said. Undo takes it back.
scenario-name = Name of the scenario
scenario-remove = Remove “{ $name }”
scenario-apply = Apply to the plan
scenario-no-turns = Nothing changes yet: as planned.
scenario-add-turn = Change one more figure
turn-kind = How
turn-by = by percent
turn-add = plus or minus
turn-to = set to
turn-percent = By how much
turn-points = Percentage points
turn-amount = Plus or minus
turn-value = New value
turn-remove = Leave “{ $kpi }” as planned
turn-no-effect = Changes nothing: the plan does not know this figure here, it is zero, or the figures above already decide it.
news-better = better
news-worse = worse
news-best = best
