loyalty-title = وفاداری با جزئیات
loyalty-purpose = ارزش مشتریان، ماندگاری و رضایت آنان و کسانی که می‌آورند. تا خودتان چیزی را وارد برنامه نکنید، برنامه تغییر نمی‌کند.
loyalty-show-working = نمایش محاسبه
loyalty-in-words = به زبان ساده
loyalty-in-symbols = با نمادها
loyalty-in-numbers = با عددهای شما
loyalty-unknown = هنوز مشخص نیست
loyalty-needs = هنوز لازم است: { $names }.
loyalty-interval = بازهٔ اطمینان ۹۵٪: { $range }.
loyalty-interval-name = بازهٔ اطمینان ۹۵٪
loyalty-too-few = داده برای نتیجه‌گیری کم است؛ شاید تصادفی باشد.
loyalty-no-result = این عددها با هم نمی‌خوانند: نرخ میان ۰٪ و ۱۰۰٪ است و مبلغ منفی نیست.
loyalty-worth = ارزش یک مشتری
loyalty-discounted = ارزش تنزیل‌شدهٔ مشتری
loyalty-multiple = ارزش به چند برابر سود هر دوره
loyalty-multiple-note = این چند برابر سود یک دوره است و هزینهٔ جذب از آن کم نشده است.
loyalty-on-margin = بر پایهٔ سود ناخالص، بدون تنزیل و بدون کسر هزینهٔ جذب.
loyalty-on-revenue = بر پایهٔ درآمد: آنچه مشتری می‌پردازد، نه سود شما.
loyalty-first = نخستین سود
loyalty-first-after = پس از یک دوره، اگر مشتری بماند
loyalty-first-now = همان آغاز، هنگام جذب
loyalty-discount = نرخ تنزیل سالانه
loyalty-discount-period = نرخ تنزیل هر دوره
loyalty-margin = سود هر دوره
loyalty-periods-per-year = شمار دوره‌های سال
loyalty-one-period = نرخ حفظ و سود برای هر دورهٔ برنامه ({ $period }) حساب می‌شود.
loyalty-choose-period = این بخش برای یک دوره حساب می‌شود. برای دیدن آن یک دوره را انتخاب کنید.
loyalty-unbounded = بی‌کران: مشتریان چنان ماندگارند که تنزیل جمع را محدود نمی‌کند (مخرج کسر از صفر بیشتر نیست). نرخ تنزیل بیشتر یا ماندگاری کمتری در نظر بگیرید.
loyalty-retention-range = نرخ حفظ مشتری باید میان { $nothing } و { $whole } باشد.
loyalty-ratio-loss = کمتر از ۱: مشتری کمتر از هزینهٔ جذبش سود می‌آورد. معیار رایج، ۳ به ۱ است.
loyalty-ratio-below = میان ۱ و ۳: مشتری هزینهٔ جذبش را برمی‌گرداند، ولی معیار رایج ۳ به ۱ است.
loyalty-ratio-good = ۳ یا بیشتر: معیار رایج ۳ به ۱ برآورده است؛ این معیار عرف است، نه قانون.
loyalty-payback-note = بدون تنزیل و با این فرض که مشتری تا آن زمان بماند.
loyalty-payback-never = منفی است: هزینهٔ جذب هرگز بازنمی‌گردد.
loyalty-stays = چه کسی می‌ماند
loyalty-cohort = مشتریان یک گروهِ هم‌آغاز که هنوز هستند
loyalty-cohort-help = هر بار همان افراد را بشمارید و تازه‌واردها را کنار بگذارید. دست‌کم سه عدد لازم است و بیشتر بهتر.
loyalty-at-start = در آغاز
loyalty-after-renewals = { $number-n ->
    [one] پس از { $number } تمدید
   *[other] پس از { $number } تمدید
}
loyalty-add-renewal = افزودن تمدید
loyalty-remove-last = حذف آخری
loyalty-horizon = پیش‌بینی تا
loyalty-renewals = تمدیدها
loyalty-survivors = مشتریان مانده
loyalty-survivors-before = مشتریان یک تمدید پیش
loyalty-survivors-note = { $periods-n ->
    [one] پیش‌بینی پس از { $periods } تمدید: { $share } آغاز.
   *[other] پیش‌بینی پس از { $periods } تمدید: { $share } آغاز.
}
loyalty-lifetime = طول عمر مورد انتظار
loyalty-lifetime-note = میانگین شمار دوره‌هایی که مشتری تازه می‌ماند، با دورهٔ نخست.
loyalty-lifetime-unbounded = بی‌کران: چند مشتری چنان می‌مانند که میانگین پایانی ندارد (آلفا از ۱ بیشتر نیست). به شمار مشتریان مانده نگاه کنید.
loyalty-periods = { $periods-n ->
    [one] { $periods } دوره
   *[other] { $periods } دوره
}
loyalty-renewal-count = { $renewals-n ->
    [one] { $renewals } تمدید
   *[other] { $renewals } تمدید
}
loyalty-fit = برازش منحنی
loyalty-gap = با اختلاف تا { $gap }
loyalty-fit-note = بیشترین فاصلهٔ منحنی با شمارش‌ها، به نسبت آغاز. گرایش به رفتن در مشتریان یکسان نیست: آلفا { $alpha } و بتا { $beta }.
loyalty-alike = بیشترین فاصلهٔ منحنی با شمارش‌ها، به نسبت آغاز. مشتریان همانندند: هر بار سهم یکسانی می‌رود.
loyalty-alpha = پارامتر آلفای توزیع بتا
loyalty-beta = پارامتر بتای توزیع بتا
loyalty-too-few-periods = داده برای منحنی کم است: آغاز و دست‌کم دو تمدید را وارد کنید.
loyalty-rising = عددی از عدد پیش از خود بیشتر است؛ تازه‌واردها را نشمارید.
loyalty-nobody-left = هنوز کسی نرفته است، پس منحنی در کار نیست.
loyalty-nobody-stayed = پس از نخستین تمدید کسی نماند، پس منحنی در کار نیست.
loyalty-nobody-left-later = پس از نخستین تمدید کسی نرفته است: با این عددها بقیه همیشه می‌مانند.
loyalty-curve-title = { $periods-n ->
    [one] پیش‌بینی: از { $start } مشتری، پس از { $periods } تمدید { $left } نفر می‌مانند
   *[other] پیش‌بینی: از { $start } مشتری، پس از { $periods } تمدید { $left } نفر می‌مانند
}
loyalty-curve-counted = { $periods-n ->
    [one] از { $start } مشتری، پس از { $periods } تمدید { $left } نفر مانده‌اند
   *[other] از { $start } مشتری، پس از { $periods } تمدید { $left } نفر مانده‌اند
}
loyalty-curve-plain = مشتریان مانده پس از هر تمدید
loyalty-curve-empty = شمار مشتریان آغاز را وارد کنید
loyalty-observed = شمرده‌شده
loyalty-curve-name = منحنی
loyalty-projected = پیش‌بینی
loyalty-chart-alt = { $title }. مقادیر: { $summary }
loyalty-margin-of-error = حاشیهٔ خطا
loyalty-no-answers = هنوز پاسخی نیست.
loyalty-one-group = همهٔ پاسخ‌ها در یک گروه‌اند؛ فرمول صفر می‌دهد که به معنای اطمینان نیست.
loyalty-share = سهم مشاهده‌شده
loyalty-critical = مقدار بحرانی ۹۵٪
loyalty-answers = پاسخ‌ها
loyalty-promoter-share = سهم مروجان
loyalty-detractor-share = سهم منتقدان
loyalty-nps-title = مروجان، منفعل‌ها، منتقدان
loyalty-group = گروه
loyalty-share-head = سهم
loyalty-nps-empty = پاسخ‌های سه گروه را وارد کنید
loyalty-definition = تعریف
loyalty-csi-importance = وزن‌دار با اهمیت
loyalty-csi-importance-help = هر معیار به اندازهٔ اهمیتش نزد مشتریان به شمار می‌آید؛ حاصل، سهمی از بهترین نتیجهٔ ممکن است.
loyalty-csi-levels = سطح‌های یک پرسش
loyalty-csi-levels-help = یک پرسش چندسطحی: میانگین سطح‌ها به نسبت بالاترین سطح.
loyalty-csi-mean = میانگین سادهٔ معیارها
loyalty-csi-mean-help = همهٔ معیارها یکسان به شمار می‌آیند و اهمیت در کار نیست.
loyalty-best = بهترین نمرهٔ ممکن
loyalty-criterion = معیار
loyalty-importance = اهمیت
loyalty-score = نمره
loyalty-add-criterion = افزودن معیار
loyalty-remove-criterion = حذف معیار: { $name }
loyalty-new-criterion = معیار { $number }
loyalty-level = پاسخ‌های «{ $level }»
loyalty-levels-help = هر سطح چند بار برگزیده شد، از ۱ (بدترین) تا بالاترین.
loyalty-sum-weighted = مجموع اهمیت × نمره
loyalty-sum-importance = مجموع اهمیت‌ها
loyalty-sum-levels = مجموع سطح × پاسخ‌ها
loyalty-highest-level = بالاترین سطح
loyalty-sum-scores = مجموع نمره‌ها
loyalty-criteria-count = شمار معیارها
loyalty-no-criteria = نخست پاسخ‌ها را وارد کنید؛ هنوز چیزی برای محاسبه نیست.
loyalty-above-best = نمره‌ای از بهترین نمرهٔ ممکن بیشتر است.
loyalty-put = واردکردن { $value } در برنامه: { $kpi }
loyalty-is-in-plan = در برنامه { $value } آمده است.
loyalty-bring = مشتری مشتری می‌آورد
loyalty-cycles = دورهای دعوت
loyalty-referred = مشتریان پس از همهٔ دورها
loyalty-after-cycles = { $cycles-n ->
    [one] پس از { $cycles } دور؛ هر مشتری یک بار، در دور پس از پیوستن، دعوت می‌کند.
   *[other] پس از { $cycles } دور؛ هر مشتری یک بار، در دور پس از پیوستن، دعوت می‌کند.
}
loyalty-grows-without-bound = { $cycles-n ->
    [one] ضریب K برابر ۱ یا بیشتر است: رشد بی‌کران می‌شد و هیچ بازاری آن را برنمی‌تابد؛ فقط { $cycles } دور نشان داده شده است.
   *[other] ضریب K برابر ۱ یا بیشتر است: رشد بی‌کران می‌شد و هیچ بازاری آن را برنمی‌تابد؛ فقط { $cycles } دور نشان داده شده است.
}
loyalty-multiplier = هر مشتری سرانجام می‌شود
loyalty-multiplier-note = این تعداد مشتری، با خود او.
loyalty-no-end = ضریب K برابر ۱ یا بیشتر است، پس پایانی ندارد.
loyalty-nps-finding = { $kpi }: { $value }، یعنی { $promoters } مروج منهای { $detractors } منتقد
