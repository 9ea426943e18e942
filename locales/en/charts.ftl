chart-funnel-title = The funnel
chart-funnel-title-overall = { $rate } go all the way from “{ $start }” to “{ $end }”
chart-funnel-alt = Funnel. { $summary }
chart-stage-title = { $stage } in figures
chart-stage-alt = Chart: { $stage }. { $summary }
chart-metric-title = { $kpi } by channel
chart-best-channel = { $kpi }: “{ $channel }” is best with { $value }
chart-empty = Nothing to show yet. Enter a figure to begin.
chart-show-data = Show data
chart-hide-data = Hide data
chart-save-png = Save as PNG
chart-save-svg = Save as SVG
chart-no-file = No file? Some pages may not download. Then copy the picture, or the table below.
chart-copy-picture = Copy the picture
chart-not-copied = The browser doesn’t let this page copy pictures. Save the chart as SVG and copy its text, or copy the table below.
chart-target = Target { $value }
chart-step-rate = { $rate } of the stage before
chart-overall-rate = { $rate } overall
chart-unit-cost = { $cost } each
chart-drop = { $number-n ->
    [one] { $number } leaves
   *[other] { $number } leave
}
chart-note-to-scale = Widths are to scale.
chart-note-tapered = The funnel is round: its openings are to scale, not its widths.
head-stage = Stage
head-volume = Volume
head-step-rate = Step rate
head-overall-rate = Overall rate
head-unit-cost = Cost per unit
head-target = Target
head-channel = Channel
head-value = Value
head-kpi = Figure
list-item = { $name }: { $value }
list-separator = {", "}
funnel-missing = not known yet
