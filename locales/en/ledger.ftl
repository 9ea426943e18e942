ledger-tab = Ledger
ledger-purpose = What you tried, what you expected, what came of it.
