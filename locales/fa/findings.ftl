finding-conflict = { $kpi }، { $place }: شما { $used } وارد کرده‌اید، اما از عددهای دیگر { $derived } به دست می‌آید. عدد شما مبنا گرفته شد؛ یکی از آن‌ها را اصلاح کنید.
finding-over-whole = { $kpi }، { $place }: سهم نمی‌تواند بیش از ۱۰۰٪ باشد. عددهایی را که این سهم از آن‌ها به دست می‌آید بررسی کنید.
finding-negative = { $kpi }، { $place }: کمتر از صفر شده است؛ پس دست‌کم یکی از عددهای واردشده درست نیست.
finding-loses-most = { $lost-n ->
    [one] بیشترین ریزش در «{ $kpi }» است: از { $of } مورد، { $lost } مورد همین‌جا از دست می‌رود.
   *[other] بیشترین ریزش در «{ $kpi }» است: از { $of } مورد، { $lost } مورد همین‌جا از دست می‌رود.
}
finding-worth-most = اول «{ $kpi }» را بهتر کنید: هر یک واحد درصد افزایش آن، در هر دوره { $gain } به «{ $outcome }» اضافه می‌کند.
finding-may-lose-most = { $lost-n ->
    [one] تا این‌جا به نظر می‌رسد بیشترین ریزش در «{ $kpi }» است: از { $of } مورد، { $lost } مورد از دست می‌رود. این تعداد برای اطمینان کم است.
   *[other] تا این‌جا به نظر می‌رسد بیشترین ریزش در «{ $kpi }» است: از { $of } مورد، { $lost } مورد از دست می‌رود. این تعداد برای اطمینان کم است.
}
finding-may-be-worth-most = شاید بهتر باشد اول «{ $kpi }» را بهتر کنید: هر یک واحد درصد افزایش آن، در هر دوره { $gain } به «{ $outcome }» اضافه می‌کند. دادهٔ این نرخ‌ها برای اطمینان کم است.
finding-worth-most-together = اول «{ $kpi }» را بهتر کنید: هر یک واحد درصد افزایش آن، در همهٔ دوره‌ها روی هم { $gain } به «{ $outcome }» اضافه می‌کند.
finding-may-be-worth-most-together = شاید بهتر باشد اول «{ $kpi }» را بهتر کنید: هر یک واحد درصد افزایش آن، در همهٔ دوره‌ها روی هم { $gain } به «{ $outcome }» اضافه می‌کند. دادهٔ این نرخ‌ها برای اطمینان کم است.
finding-in-periods = { $more-n ->
    [one] { $period } و { $more } دورهٔ دیگر: { $finding }
   *[other] { $period } و { $more } دورهٔ دیگر: { $finding }
}
finding-zero-denominator = { $kpi }، { $place }: قابل محاسبه نیست، چون «{ $denominator }» صفر است.
finding-partial-total = { $missing-n ->
    [one] { $kpi }: { $missing } کانال که عدد آن مشخص نیست در جمع نیامده است: { $channels }.
   *[other] { $kpi }: { $missing } کانال که عدد آن‌ها مشخص نیست در جمع نیامده‌اند: { $channels }.
}
finding-upper-bound = { $kpi }: کسانی که چند کانال به آن‌ها رسیده‌اند چند بار شمرده شده‌اند؛ پس مجموع حداکثر { $value } است.
finding-never = { $kpi }، { $place }: مشتری سود ناخالصی نمی‌آورد، پس هزینهٔ جذب او هیچ‌گاه برنمی‌گردد.
finding-assumed = «{ $kpi }» وارد نشده است؛ { $value } فرض شد.
finding-too-few = { $kpi }، { $place }: داده برای نتیجه‌گیری کم است؛ این عدد شاید تصادفی باشد.
badge-too-few = دادهٔ ناکافی
place-total = همهٔ کانال‌ها
# در آغاز، نشانهٔ نادیدنی U+200F آمده است تا پرانتز پس از نام بنشیند.
place-layer = ‏{ $place } ({ $layer })
weight-problem = مشکل
weight-advice = پیشنهاد
weight-note = نکته
findings-notes = فرض‌ها و کمبودها
