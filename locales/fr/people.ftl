plan-tab-figures = Chiffres
plan-tab-personas = Personas
plan-tab-journey = Parcours
plan-tab-calendar = Calendrier

calendar-soon = Cette version n’a pas encore de calendrier.
