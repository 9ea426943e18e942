chart-funnel-title = قیف
chart-funnel-title-overall = { $rate } از «{ $start }» به «{ $end }» می‌رسد
chart-funnel-alt = قیف. { $summary }
chart-stage-title = عددهای مرحلهٔ { $stage }
chart-stage-alt = نمودار مرحلهٔ { $stage }. { $summary }
chart-metric-title = { $kpi } به تفکیک کانال
chart-best-channel = { $kpi }: بهترین کانال «{ $channel }» است، با { $value }
chart-empty = هنوز چیزی برای نمایش نیست. برای شروع یک عدد وارد کنید.
chart-show-data = نمایش داده‌ها
chart-hide-data = پنهان کردن داده‌ها
chart-save-png = ذخیره به‌صورت PNG
chart-save-svg = ذخیره به‌صورت SVG
chart-no-file = فایلی نیامد؟ برخی صفحه‌ها اجازهٔ دانلود ندارند. در این صورت تصویر یا جدول زیر را کپی کنید.
chart-copy-picture = کپی تصویر
chart-not-copied = مرورگر اجازهٔ کپی تصویر به این صفحه نمی‌دهد. نمودار را به‌صورت SVG ذخیره کنید و متنش را کپی کنید، یا جدول زیر را کپی کنید.
chart-target = هدف: { $value }
chart-step-rate = { $rate } از مرحلهٔ قبل
chart-overall-rate = { $rate } از کل
chart-unit-cost = هر کدام { $cost }
chart-drop = { $number-n ->
    [one] { $number } نفر می‌رود
   *[other] { $number } نفر می‌روند
}
chart-note-to-scale = پهنای نوارها متناسب با تعداد است.
chart-note-tapered = قیف گرد است: مساحت دهانه‌ها متناسب با تعداد است، نه پهنای آن‌ها.
head-stage = مرحله
head-volume = تعداد
head-step-rate = نرخ مرحله
head-overall-rate = نرخ کل
head-unit-cost = هزینهٔ هر واحد
head-target = هدف
head-channel = کانال
head-value = مقدار
head-kpi = شاخص
list-item = { $name }: { $value }
list-separator = {"، "}
funnel-missing = هنوز مشخص نیست
