timeline-tab = در گذر زمان
timeline-purpose = هدف، واقعی و پیش‌بینی، دوره به دوره.
