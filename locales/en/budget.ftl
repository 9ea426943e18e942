budget-tab = Budget split
budget-purpose = Where the next unit of money brings most.
