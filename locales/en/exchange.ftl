# Tables and files, out and in.
csv-stage = Stage
csv-figure = Figure
csv-channel-number = Channel no.
csv-channel = Channel
csv-layer = Target or actual
csv-period-number = Period no.
csv-period = Period
csv-every-period = every period
csv-whole-time = all periods together
csv-start = First day
csv-value = Value
csv-low = From
csv-high = Up to
csv-unit = Unit
csv-source = Source
csv-origin = How it is known
csv-entered = Entered
csv-years = years
csv-months = months
csv-seconds = seconds
csv-headings = impressions | Impr. | Views of ads | Ad impressions / clicks | Link clicks | Clicks (all) | Outbound clicks | Ad clicks / ctr | Click-through rate | Interaction rate / cpc | Avg. CPC | Cost per click | Average CPC / cpm | Avg. CPM | Cost per 1,000 impressions / visits | Sessions | Landing page views | Website visits | Entrances / unique-visitors | Users | Total users | Active users | Visitors | Unique visitors / media-cost | Cost | Spend | Amount spent | Ad spend | Ad cost | Budget spent / audience-reach | Reach | Accounts reached / frequency | Ad frequency / bounce-rate | Bounces rate / bounced-visits | Bounces / pageviews | Page views | Screen views / pages-per-visit | Pages per session | Pages / Session / time-on-site | Average session duration | Avg. session duration / leads | Leads | Form submissions | Generated leads / orders | Conversions | Purchases | Transactions | Sales | Orders / conversion-rate | Conv. rate | Session conversion rate / revenue | Conv. value | Conversion value | Purchase revenue | Total revenue | Turnover / aov | Average order value | Avg. order value | Average purchase revenue / cpa | Cost / conv. | Cost per conversion | Cost per result | Cost per purchase / roas | ROAS | Return on ad spend / customers | New customers | First-time purchasers / carts | Adds to cart | Add to carts / followers | Followers | Total followers / email-opens | Opens / emails-sent | Sent / unsubscribes | Unsubscribed / channel | Campaign | Campaign name | Source | Medium | Source medium | Default channel group | Session source / medium | Traffic source | Ad group | Ad set name | Platform / period | Date | Day | Month | Week | Reporting starts | Date range / layer | Plan or actual | Type of figure / totals | Total | Totals | Grand total | Sum | All campaigns
csv-at-cell = Row { $row }, column { $column }: { $reason }
csv-at-row = Row { $row }: { $reason }
csv-open-quote = A quotation mark is never closed; everything after it is one cell.
csv-too-long-text = This text is too long and was cut.
csv-added-up = “{ $kpi }” stands in several rows of the same channel and period; they were added up.
csv-does-not-add-up = “{ $kpi }” stands in several rows of the same channel and period and can’t be added up, so it was left out.
csv-no-period = “{ $text }” is no day or period that can be understood; left out.
csv-outside-periods = { $text } lies outside the plan’s periods; left out.
csv-period-missing = The plan has several periods and the row doesn’t say which one; left out.
csv-no-channel = The row names no channel; left out.
csv-totals = A row of totals; left out, since totals are worked out here.
csv-unknown-figure = This version knows no figure “{ $text }”; left out.
csv-unknown-layer = “{ $text }” is neither target nor actual; left out.
csv-refused = The plan doesn’t take this value of “{ $kpi }”; left out.
csv-channel-refused = The channel “{ $text }” finds no room in the plan; its figures were left out.
csv-not-utf8 = The file isn’t text in UTF-8: row { $row } can’t be read. Save it again as “CSV UTF-8”.
csv-too-many-rows = The table is too long: at most { $limit } rows are read. Split it up.
csv-too-many-columns = The table is too wide: at most { $limit } columns are read. Remove those that you don’t need.
csv-empty = There are no figures in this table: it needs a row of headings and rows below it.
csv-own-results = This is a table of results. Results follow from what is entered, so import the table of inputs or the plan file instead.
csv-no-values = The column of values is missing from this table.
export-open = Export
export-title = Export the plan
export-what = What to export
export-plan = The whole plan, to open it here again (JSON)
export-all = All plans on this device (JSON)
export-inputs = What was entered, as a table (CSV)
export-results = All results, as a table (CSV)
export-dialect = How the table is written
export-plain = Commas between cells, decimal point
export-semicolon = Semicolons between cells, decimal comma
export-download = Download
export-copy = Copy the text
export-copied = Copied.
export-not-copied = The browser doesn’t allow copying: select the text and copy it yourself.
export-fallback = No file? Some pages may not download. Then copy this text and save it yourself.
import-open = Import
import-title = Import a file
import-hint = A plan file (JSON) or a table (CSV) of ours, of a spreadsheet or an advertising platform. Nothing changes until you agree.
import-choose = Choose a file
import-reading = Reading the file
import-separator = Between cells
import-comma = Comma
import-semicolon = Semicolon
import-tab = Tab
import-decimal = Decimal mark
import-point = Point: 1.5
import-days = Days are written
import-day-first = Day, month, year
import-month-first = Month, day, year
import-columns = What the columns hold
import-column = Column “{ $name }”
import-example = for example { $text }
import-ignore = Leave out
import-layer = The figures are
import-where = Where to
import-new = Into a new plan
import-this = Into this plan: { $title }
import-figures = { $figures-n ->
    [one] { $figures } figure was understood.
   *[other] { $figures } figures were understood.
}
import-nothing = No figure was understood, so nothing can be imported. Say below what the columns hold.
import-repaired = Repaired or read otherwise
import-dropped = Left out
import-more = { $number-n ->
    [one] and { $number } more
   *[other] and { $number } more
}
import-do = Import
import-do-plans = { $plans-n ->
    [one] Add { $plans } plan
   *[other] Add { $plans } plans
}
import-plan-row = { $figures-n ->
    [one] { $title }: { $figures } figure
   *[other] { $title }: { $figures } figures
}
import-plan-refused = Plan { $number } in the file: { $reason }
import-collision = A plan with the same identity is already here: this one becomes a plan of its own beside it.
import-open-plan = Open as a new plan
import-whole = Everything in it was understood; nothing was repaired or left out.
import-paste = Paste the text of a file
import-paste-help = A plan or a table that was copied as text.
import-taken = { $figures-n ->
    [one] { $figures } figure imported
   *[other] { $figures } figures imported
}
import-added = “{ $name }” added as a plan of its own
import-added-plans = { $plans-n ->
    [one] { $plans } plan added
   *[other] { $plans } plans added
}
paste-done = { $cells-n ->
    [one] { $cells } cell was pasted.
   *[other] { $cells } cells were pasted.
}
paste-refused = Nothing was pasted. { $reason }
paste-beyond = The block is larger than the grid from this field on.
table-copy = Copy the table
