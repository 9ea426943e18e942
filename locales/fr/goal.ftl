goal-tab = Atteindre un objectif
goal-purpose = Dites ce qu’il vous faut et pour quand : voici ce qui doit changer.
