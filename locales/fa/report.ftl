summary-title = خلاصه
summary-copy = کپی متن
summary-empty = این برنامه هنوز عددی ندارد. تعداد بازدید یا بودجه را وارد کنید تا قیف کم‌کم پر شود.
summary-brings = با این برنامه { $volumes } به دست می‌آید.
summary-brings-over = { $over } با این برنامه { $volumes } به دست می‌آید.
summary-brings-in = { $period }: با این برنامه { $volumes } به دست می‌آید.
summary-brought = تاکنون { $volumes } ثبت شده است.
summary-brought-over = { $over } { $volumes } ثبت شده است.
summary-brought-in = { $period }: { $volumes } ثبت شده است.
summary-two = { $first } و { $second }
summary-three = { $first }، { $second } و { $third }
summary-over-week = { $periods-n ->
    [one] در { $periods } هفته
   *[other] در { $periods } هفته
}
summary-over-month = { $periods-n ->
    [one] در { $periods } ماه
   *[other] در { $periods } ماه
}
summary-over-quarter = { $periods-n ->
    [one] در { $periods } فصل
   *[other] در { $periods } فصل
}
summary-over-year = { $periods-n ->
    [one] در { $periods } سال
   *[other] در { $periods } سال
}
summary-revenue-sale = { $amount } درآمد
summary-revenue-donation = { $amount } کمک مالی
summary-revenue-membership = { $amount } حق عضویت
summary-revenue-subscription = { $amount } درآمد اشتراک
summary-revenue-trial = { $amount } درآمد از نسخه‌های آزمایشی
summary-of-profit = { $amount } سود
summary-of-contribution = { $amount } سود پس از بازاریابی
summary-profit = این یعنی { $revenue } در برابر { $cost } هزینه؛ سود { $profit } است و بازگشت سرمایه (ROI) { $roi }.
summary-profit-alone = این یعنی { $revenue } در برابر { $cost } هزینه؛ سود { $profit } است.
summary-loss = این یعنی { $revenue } در برابر { $cost } هزینه؛ نتیجه { $loss } زیان است و بازگشت سرمایه (ROI) { $roi }.
summary-loss-alone = این یعنی { $revenue } در برابر { $cost } هزینه؛ نتیجه { $loss } زیان است.
summary-no-profit = این یعنی { $revenue } در برابر { $cost } هزینه.
summary-no-cost = این یعنی { $revenue }؛ هزینهٔ آن هنوز معلوم نیست.
summary-cost = هزینهٔ کل { $cost } است.
summary-attained = «{ $kpi }» به { $share } هدف خود رسیده است.
summary-problems = { $number-n ->
    [one] { $number } عدد نمی‌تواند درست باشد: پیش از تکیه بر بقیه، آن را اصلاح کنید.
   *[other] { $number } عدد نمی‌توانند درست باشند: پیش از تکیه بر بقیه، آن‌ها را اصلاح کنید.
}
summary-leak = { $lost-n ->
    [one] بیشترین ریزش قیف بین «{ $from }» و «{ $to }» است: از { $of } مورد، { $lost } مورد جلوتر نمی‌رود.
   *[other] بیشترین ریزش قیف بین «{ $from }» و «{ $to }» است: از { $of } مورد، { $lost } مورد جلوتر نمی‌روند.
}
summary-few = داده هنوز آن‌قدر نیست که بتوان گفت بیشترین ریزش کجاست.
summary-start-there = کار را هم باید از همین‌جا شروع کرد: هر یک واحد درصد افزایش «{ $kpi }» یعنی { $gain } بیشتر.
summary-start-with = بهتر است از «{ $kpi }» شروع کنید: هر یک واحد درصد افزایش آن یعنی { $gain } بیشتر.
summary-gap = عدد بعدی که باید وارد کنید «{ $kpi }» است؛ عددهای دیگر از آن به دست می‌آیند.
summary-objective = تنها هدف برنامه در مسیر درست است.
summary-objectives-all = هر { $number } هدف در مسیر درست‌اند.
summary-objectives = { $met-n ->
    [one] از { $number } هدف، { $met } هدف در مسیر درست است.
   *[other] از { $number } هدف، { $met } هدف در مسیر درست‌اند.
}
summary-no-objective-met = هنوز هیچ‌یک از { $number } هدف در مسیر درست نیست.
summary-off-track-more = { $number-n ->
    [one] نیاز به توجه: { $names } و { $number } مورد دیگر.
   *[other] نیاز به توجه: { $names } و { $number } مورد دیگر.
}
summary-off-track = نیاز به توجه: { $names }.
summary-quoted = «{ $name }»
report-nav = گزارش
report-purpose = برنامه روی کاغذ. بخش‌های آن را انتخاب کنید و سپس چاپ یا به صورت PDF ذخیره کنید.
report-print = چاپ یا ذخیره به صورت PDF
report-blocks = بخش‌های گزارش
report-paper = کاغذ
report-letter = لتر
report-as-of = تا تاریخ { $date }
report-by = تهیه‌کننده: { $name }
report-funnel = قیف
report-stages = مرحله‌ها و کانال‌ها
report-in = { $layer }: { $period }
report-span = { $layer }: { $first } تا { $last }
report-beneath = زیر هر عدد، هدف همان مدت آمده است.
report-standing = وضعیت
report-wanted = مقدار هدف
report-when = زمان
report-more = { $number-n ->
    [one] و { $number } مورد دیگر که در برنامه دیده می‌شود.
   *[other] و { $number } مورد دیگر که در برنامه دیده می‌شود.
}
report-nothing = چیزی انتخاب نشده است. دست‌کم یک بخش را علامت بزنید.
report-goal = نتیجهٔ مطلوب: { $goal }
