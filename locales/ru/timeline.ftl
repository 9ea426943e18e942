timeline-tab = По времени
timeline-purpose = План, факт и прогноз по периодам.
