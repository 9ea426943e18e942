stage-plan = Plan
stage-plan-purpose = Decide whom you want to win, for what and at what price. Everything else is measured against these goals.
stage-reach = Reach
stage-reach-purpose = Make people aware of you and bring them to your site, shop or page. You buy attention, own it or earn it.
stage-act = Act
stage-act-purpose = Turn visitors into leads: people who show interest and leave a way to carry on the conversation. Help them compare and build trust.
stage-convert = Convert
stage-convert-purpose = Turn leads into customers, online or offline. Make buying easy and take the last doubts away.
stage-engage = Engage
stage-engage-purpose = Turn first-time buyers into loyal customers who come back and recommend you. Keep being useful after the sale.

plan-name = Name of the plan
plan-goal = What counts as success?
plan-goal-help = The words of the plan follow your choice; the arithmetic does not change.
plan-currency = Currency
plan-currency-help = All amounts are in this currency. Changing it converts nothing.
plan-channels = Channels
plan-channels-help = The ways on which people come to you. Each has its own figures.
plan-no-channels = Add a channel to begin.
plan-economics = Economics
plan-economics-help = They hold for all channels.

channel-name = Name of the channel
channel-media = Media type
channel-kind = Kind
channel-add = Add a channel
channel-rename = Rename “{ $channel }”
channel-remove = Remove “{ $channel }”
channel-new = Channel { $number }

grid-caption = { $stage }: figures by channel
grid-kpi = Figure
grid-total = Total
grid-hint = Enter what you know. Figures in lighter type are worked out: choose one to see how.
grid-about = ?
grid-what-is = What “{ $kpi }” means
grid-field = { $kpi }, { $channel }
grid-more = Show all figures
grid-less = Show the main figures
grid-chosen = { $cells-n ->
    [one] { $cells } cell chosen
   *[other] { $cells } cells chosen
}
grid-copied = { $cells-n ->
    [one] { $cells } cell was copied.
   *[other] { $cells } cells were copied.
}
grid-copy = Copy
grid-fill = Fill across
grid-fill-down = Fill down
grid-fill-row = Fill the row from this cell on
grid-clear = Clear
grid-nothing = Nothing to change here: these cells are worked out or empty.
grid-refused = Nothing was changed. { $reason }
cell-derived = Worked out
cell-assumed = Assumed
cell-taken-over = Taken over from the plan
cell-empty = Not known yet
cell-show-working = { $kpi }: { $value }. Show the working

hint-count = A number such as 450, or a range such as 400–500
hint-count-or-rate = A number such as 450, or a rate such as 3%
hint-money = An amount in { $currency }, or a range
hint-rate = A percentage such as 3%, or a range such as 1.5–3%
hint-multiple = A multiple such as 4.2
hint-years = A number of years such as 2.5
hint-months = A number of months, such as 14
hint-seconds = A time in minutes and seconds, such as 1:30, or seconds, such as 90
hint-points = Points from −100 to 100
hint-number = A number, such as 2.4

layer-switch = Figures
layer-target = Target
layer-actual = Actual
period-switch = Period
period-number = Period { $number }
period-week = Week
period-month = Month
period-quarter = Quarter
period-year = Year

provenance = Source of the figure
provenance-measured = Measured
provenance-benchmark = Benchmark
provenance-guess = Guess

goal-sale = Sale
goal-sale-orders = { $number-n ->
    [one] { $number } order
   *[other] { $number } orders
}
goal-sale-customers = { $number-n ->
    [one] { $number } customer
   *[other] { $number } customers
}
goal-donation = Donation
goal-donation-orders = { $number-n ->
    [one] { $number } donation
   *[other] { $number } donations
}
goal-donation-customers = { $number-n ->
    [one] { $number } donor
   *[other] { $number } donors
}
goal-membership = Membership
goal-membership-orders = { $number-n ->
    [one] { $number } sign-up
   *[other] { $number } sign-ups
}
goal-membership-customers = { $number-n ->
    [one] { $number } member
   *[other] { $number } members
}
goal-subscription = Subscription
goal-subscription-orders = { $number-n ->
    [one] { $number } subscription
   *[other] { $number } subscriptions
}
goal-subscription-customers = { $number-n ->
    [one] { $number } subscriber
   *[other] { $number } subscribers
}
goal-trial = Trial download
goal-trial-orders = { $number-n ->
    [one] { $number } trial
   *[other] { $number } trials
}
goal-trial-customers = { $number-n ->
    [one] { $number } trial user
   *[other] { $number } trial users
}

media-paid = Paid
media-owned = Owned
media-earned = Earned

kind-search = Search ads
kind-seo = Search results (SEO)
kind-contextual = Contextual ads
kind-social = Social media
kind-email = E-mail
kind-messenger = Messengers and SMS
kind-press = Press
kind-expert = Expert content
kind-offline = Offline
kind-partner = Partners
kind-direct = Direct
kind-other = Other

unit-count = number
unit-money = { $currency }
unit-rate = %
unit-multiple = ×
unit-years = years
unit-months = months
unit-seconds = min and s
unit-points = points
value-years = { $number-n ->
    [one] { $number } year
   *[other] { $number } years
}
value-points = { $number } pp
value-months = { $number-n ->
    [one] { $number } month
   *[other] { $number } months
}
count-people = { $number-n ->
    [one] { $number } person
   *[other] { $number } people
}
count-visits = { $number-n ->
    [one] { $number } visit
   *[other] { $number } visits
}
count-leads = { $number-n ->
    [one] { $number } lead
   *[other] { $number } leads
}
count-channels = { $number-n ->
    [one] { $number } channel
   *[other] { $number } channels
}
plan-basics = Goal and currency

plan-periods = Periods
plan-periods-help = The time that the plan spans. A shorter plan loses nothing: later figures come back with a later end.
plan-period-kind = One period is a
plan-period-start = First day
plan-period-count = Number of periods
plan-period-span = From { $first } to { $last }
period-previous = Previous period
period-next = Next period
period-all = All periods together
period-all-help = Amounts are added up, ratios follow from the sums. Figures are entered for one period at a time.
period-all-nothing = Nothing is reported yet.
period-enter = Enter figures: { $period }
period-week-name = Week from { $date }
period-quarter-name = Q{ $quarter } { $year }
entry-scope = What you type counts for
entry-scope-every = every period
field-here = { $period }: { $value }
media-mix = Visits by media type
media-mix-share = { $media } { $share }
observed-note = { $value } · { $range }
observed-separator = { " · " }
observed-hint = A range after a measured rate says where the true rate probably lies (95 of 100 times).
observed-drawn = The thin line through a bar, or the band around a curve, shows where the true rate probably lies (95 of 100 times). Hatched bars and hollow points rest on too few cases to say.
