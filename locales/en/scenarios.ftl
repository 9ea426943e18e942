scenarios-tab = Scenarios
scenarios-purpose = Change several figures at once and compare the outcomes.
