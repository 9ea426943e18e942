timeline-tab = Over time
timeline-purpose = Target, actual and forecast, period by period.
