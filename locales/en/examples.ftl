example-bakery = Online bakery
example-bakery-blurb = A small shop that delivers bread: every single order counts.
example-bakery-search = Search ads
example-bakery-social = Instagram
example-bakery-newsletter = Newsletter

example-trial = Software trial
example-trial-blurb = From the first ad to the paying subscriber, in single steps.
example-trial-search = Search ads
example-trial-guides = How-to guides
example-trial-reviews = Review sites

example-charity = Charity
example-charity-blurb = Donations instead of sales, and donors who give again.
example-charity-letters = Letters by post
example-charity-social = Social media ads
example-charity-newsletter = Newsletter
example-charity-press = Press articles

example-school = Language school
example-school-blurb = A school year month by month: strong and weak seasons, seven months of results.
example-school-search = Search ads
example-school-blog = Blog and search results
example-school-friends = Recommendations
