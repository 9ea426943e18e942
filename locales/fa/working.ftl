working-title = محاسبهٔ «{ $kpi }»
working-place = برای: { $place }
working-unknown = «{ $kpi }» هنوز مشخص نیست. خود آن را وارد کنید یا عددهایی را که از آن‌ها به دست می‌آید.
working-entered = واردشده
working-taken-over = گرفته‌شده از برنامه
working-assumed = فرض‌شده، چون چیزی وارد نشده است
working-for-one-visit = برای یک بازدید حساب شده، چون حجمی وارد نشده است
working-summed = { $channels-n ->
    [one] جمع { $channels } کانال
   *[other] جمع { $channels } کانال
}
working-summed-periods = { $periods-n ->
    [one] جمع { $periods } دوره
   *[other] جمع { $periods } دوره
}
working-first = مقدار آغاز: { $period }
working-last = مقدار پایان: { $period }
working-same = در همهٔ دوره‌ها یکسان
working-season = واردشده برای هر دوره: { $entered }، ضرب در ضریب فصل: { $factor }
working-kept = مانند برنامه
working-turned = تغییر کرده؛ در برنامه: { $before }
working-happened = مقدار واقعی واردشده
working-as-target = هنوز نرسیده: مانند هدف
working-to-date = هنوز نرسیده: مانند آنچه تا کنون اندازه گرفته شده، { $formula }، با جمع دوره‌های واقعی
working-latest = هنوز نرسیده: آخرین مقدار اندازه‌گیری‌شده
working-arrived = با تأخیر: آغازشده در { $period }
working-nothing-yet = هنوز چیزی نمی‌رسد: باید پیش از دورهٔ نخست آغاز می‌شد
working-difference = = این عدد − عددی که با آن سنجیده می‌شود
working-share = = (این عدد − عددی که با آن سنجیده می‌شود) ÷ عددی که با آن سنجیده می‌شود
working-attained = = این عدد ÷ عددی که با آن سنجیده می‌شود
working-played = پس از تغییر
working-cohorts = بر پایهٔ دورهٔ بازدیدها
working-span = { $from } تا { $to }
working-back = بازگشت
working-links = عددهایی که از آن‌ها می‌آید
working-derived = = { $formula }
working-result = { $formula } = { $value }
# نشانهٔ نادیدنی U+200F در آغاز، فرمول را راست‌به‌چپ نگه می‌دارد؛ بدون آن، جای دو عدد عوض می‌شود.
working-multiply = ‏{ $first } × { $second }
working-divide = ‏{ $first } ÷ { $second }
working-add = ‏{ $first } + { $second }
working-subtract = ‏{ $first } − { $second }
working-divide-by = ‏{ $formula } ÷ { $number }
working-multiply-by = ‏{ $formula } × { $number }
working-open-line = نمایش محاسبهٔ «{ $kpi }»
working-observed = در { $part } مورد از { $whole } دیده شد. نرخ حقیقی احتمالاً { $range } است (۹۵ بار از ۱۰۰ بار؛ ویلسون).
effect-name = اثر بر سود: { $effect }
effect-then = سود پس از اثر «{ $effect }»
effect-all = همهٔ اثرها بر سود
effect-moved = آنچه تغییر از هدف (₀) به واقعی (₁) به سود ناخالص می‌افزاید؛ میانگینِ همهٔ ترتیب‌هایی که بازدید (v)، سفارش به‌ازای هر بازدید (r) و سود ناخالص هر سفارش (p) می‌توانند تغییر کنند
effect-spent = برنامه − واقعی: هرچه کمتر خرج شود، به سود افزوده می‌شود
effect-none = هم هدف و هم مقدار واقعی آن معلوم نیست، پس اثر جداگانه‌ای ندارد
effect-unsplit = اختلاف سود − اثرهایی که جدا شده‌اند
effect-left = اختلاف سود − سهم کانال‌ها − سهم هزینه‌های ثابت
effect-sum = جمع اثرها
effect-step = سود پیش از آن + این اثر
