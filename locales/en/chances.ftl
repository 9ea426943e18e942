chances-tab = Chances
chances-purpose = Enter a range such as 1.5–3% anywhere, and see how far the results may spread.
