timeline-tab = Dans le temps
timeline-purpose = Objectif, réalisé et prévision, période par période.
