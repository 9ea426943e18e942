chart-funnel-title = قیف
chart-funnel-title-overall = { $rate } کل مسیر را از «{ $start }» تا «{ $end }» می‌روند
chart-funnel-alt = قیف. { $summary }
chart-stage-title = { $stage } به زبان عدد
chart-stage-alt = نمودار: { $stage }. { $summary }
chart-metric-title = { $kpi } به تفکیک کانال
chart-best-channel = { $kpi }: «{ $channel }» با { $value } از همه بهتر است
chart-empty = هنوز چیزی برای نمایش نیست. برای شروع یک عدد وارد کنید.
chart-show-data = نمایش داده‌ها
chart-hide-data = پنهان‌کردن داده‌ها
chart-save-png = ذخیره به‌صورت PNG
chart-save-svg = ذخیره به‌صورت SVG
chart-target = هدف { $value }
chart-step-rate = { $rate } از مرحلهٔ پیش
chart-overall-rate = { $rate } از آغاز
chart-unit-cost = هر کدام { $cost }
chart-drop = { $number-n ->
    [one] { $number } نفر می‌رود
   *[other] { $number } نفر می‌روند
}
chart-note-to-scale = پهناها به مقیاس است.
chart-note-tapered = قیف گرد است: دهانه‌هایش به مقیاس است، نه پهنایش.
head-stage = مرحله
head-volume = تعداد
head-step-rate = نرخ گام
head-overall-rate = نرخ کل
head-unit-cost = هزینهٔ هر واحد
head-target = هدف
head-channel = کانال
head-value = مقدار
head-kpi = شاخص
list-item = { $name }: { $value }
list-separator = {"، "}
funnel-missing = هنوز معلوم نیست
