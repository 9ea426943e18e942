goal-tab = Reach a goal
goal-purpose = Say what you need by when, and see what must change for it.
