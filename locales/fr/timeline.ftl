timeline-tab = Dans le temps
timeline-purpose = Cible, réel et prévision, période par période.
