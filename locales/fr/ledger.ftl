ledger-tab = Journal
ledger-purpose = Ce que vous avez essayé, ce que vous attendiez, ce qui en est sorti.
