plan-tab-figures = Figures
plan-tab-personas = Personas
plan-tab-journey = Journey
plan-tab-calendar = Calendar

calendar-soon = There is no calendar in this version yet.
