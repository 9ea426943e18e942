finding-conflict = { $kpi }، { $place }: شما { $used } وارد کرده‌اید، اما از عددهای دیگر { $derived } به دست می‌آید. عدد شما به کار رفته است؛ یکی را اصلاح کنید.
finding-over-whole = { $kpi }، { $place }: سهمی از افراد نمی‌تواند بیش از ۱۰۰٪ باشد. دو عددی را که از آن‌ها ساخته شده بررسی کنید.
finding-negative = { $kpi }، { $place }: زیر صفر است، پس همهٔ عددهای واردشده نمی‌توانند درست باشند.
finding-loses-most = { $lost-n ->
    [one] بیشترین ریزش در «{ $kpi }» است: { $lost } نفر از { $of } نفر همین‌جا می‌رود.
   *[other] بیشترین ریزش در «{ $kpi }» است: { $lost } نفر از { $of } نفر همین‌جا می‌روند.
}
finding-worth-most = اول «{ $kpi }» را بهتر کنید: هر یک واحد درصد بیشتر، { $gain } در هر دوره به «{ $outcome }» می‌افزاید.
finding-zero-denominator = { $kpi }، { $place }: حساب‌شدنی نیست، چون «{ $denominator }» صفر است.
finding-partial-total = { $missing-n ->
    [one] { $kpi }: { $missing } کانال که عددش معلوم نیست در جمع نیامده است: { $channels }.
   *[other] { $kpi }: { $missing } کانال که عددشان معلوم نیست در جمع نیامده‌اند: { $channels }.
}
finding-assumed = «{ $kpi }» وارد نشده است: { $value } فرض شد.
finding-too-few = { $kpi }، { $place }: داده‌ها برای نتیجه‌گیری کم است؛ شاید این عدد تصادفی باشد.
badge-too-few = دادهٔ کم
place-total = همهٔ کانال‌ها
place-layer = { $place } ({ $layer })
weight-problem = مشکل
weight-advice = پیشنهاد
weight-note = نکته
findings-notes = فرض‌ها و جاهای خالی
