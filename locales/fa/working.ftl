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
working-over-periods = { $periods-n ->
    [one] جمع { $periods } دوره
   *[other] جمع { $periods } دوره
}
working-first-period = مقدار آغاز: { $period }
working-last-period = مقدار پایان: { $period }
working-same-periods = در همهٔ دوره‌ها یکسان
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
