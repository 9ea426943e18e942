working-title = محاسبهٔ «{ $kpi }»
working-place = برای: { $place }
working-unknown = «{ $kpi }» هنوز معلوم نیست. خود آن یا عددهایی را که از آن‌ها به دست می‌آید وارد کنید.
working-entered = وارد شده
working-taken-over = از برنامه گرفته شده
working-assumed = فرض شده، چون چیزی وارد نشده است
working-summed = { $channels-n ->
    [one] جمع { $channels } کانال
   *[other] جمع { $channels } کانال
}
working-derived = = { $formula }
working-result = { $formula } = { $value }
working-multiply = { $first } × { $second }
working-divide = { $first } ÷ { $second }
working-add = { $first } + { $second }
working-subtract = { $first } − { $second }
working-divide-by = { $formula } ÷ { $number }
working-multiply-by = { $formula } × { $number }
working-open-line = نمایش محاسبهٔ «{ $kpi }»
