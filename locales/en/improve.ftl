comparison-tab = A/B test
comparison-purpose = Is one variant better than the other, or is it chance?
sample-tab = Test size
sample-purpose = How many visitors a test needs before it can say anything.
