timeline-tab = در گذر زمان
timeline-purpose = هدف، واقعی و پیش‌بینی، دوره به دوره.

timeline-value = { $kpi } در همهٔ دوره‌ها: { $value }.
timeline-value-one = { $kpi } در این دوره: { $value }.
timeline-under = این { $share } کمتر از هدف { $target } است.
timeline-over = این { $share } بیشتر از هدف { $target } است.
timeline-on-target = این همان هدف است.
timeline-basis-keep = بقیه همان‌طور که برنامه‌ریزی شده در نظر گرفته شده است.
timeline-basis-rates = بقیه با نرخ‌های واقعی تا امروز حساب شده است.
timeline-no-actuals = هنوز عدد واقعی ثبت نشده است. برای مقایسه، در صفحهٔ مرحله‌ها عدد واقعی وارد کنید.
timeline-empty = { $kpi }: هنوز معلوم نیست. در صفحهٔ مرحله‌ها عدد وارد کنید.
timeline-one-period = این برنامه فقط یک دوره دارد. با دوره‌های بیشتر، روند را اینجا می‌بینید.
timeline-choose-periods = انتخاب دوره‌ها
timeline-all = همهٔ دوره‌ها
timeline-caption = { $kpi }، دوره به دوره
head-period = دوره
head-forecast = پیش‌بینی
head-difference = نسبت به هدف
head-attainment = تحقق
head-change = نسبت به دورهٔ قبل
part-actual = واقعی
part-mixed = تا حدی واقعی
part-forecast = پیش‌بینی
judge-good = بهتر
judge-bad = بدتر
timeline-settings = پیش‌بینی بر چه پایه‌ای است
timeline-basis = دوره‌های آینده
basis-keep = طبق برنامه
basis-rates = با نرخ‌های واقعی تا امروز
timeline-lags = تأخیرها، به دورهٔ کامل
lag-leads = از بازدید تا سرنخ
lag-orders = از سرنخ تا سفارش
lag-loyalty = از سفارش تا خرید دوباره
timeline-seasons = بعضی دوره‌ها پررونق‌ترند
timeline-seasons-help = ضریب یک یعنی دورهٔ معمولی. این ضریب بازدید، نمایش، کلیک و هزینه‌ای را تغییر می‌دهد که برای همهٔ دوره‌ها نوشته‌اید.
timeline-factors = ضریب هر دوره
timeline-season-mode = ضریب‌ها برای چیست
season-yearly = یک سال، با تکرار در هر سال
season-each-period = هر دورهٔ برنامه جداگانه
chart-trend-alt = روند در دوره‌ها. { $summary }
overview-trend = در گذر زمان
timeline-nothing-before = { $periods-n ->
    [one] از پیش از برنامه چیزی معلوم نیست: مرحلهٔ «{ $stage }» در { $periods } دورهٔ اول از صفر شروع می‌شود.
   *[other] از پیش از برنامه چیزی معلوم نیست: مرحلهٔ «{ $stage }» در { $periods } دورهٔ اول از صفر شروع می‌شود.
}
timeline-after-the-end = { $periods-n ->
    [one] آنچه { $periods } دورهٔ آخر به مرحلهٔ «{ $stage }» می‌آورد پس از پایان برنامه می‌رسد و حساب نشده است.
   *[other] آنچه { $periods } دورهٔ آخر به مرحلهٔ «{ $stage }» می‌آورد پس از پایان برنامه می‌رسد و حساب نشده است.
}
variance-title = چرا سود با هدف فرق دارد
variance-less = { $kpi }: { $amount } کمتر از هدف.
variance-more = { $kpi }: { $amount } بیشتر از هدف.
variance-same = { $kpi }: درست برابر هدف.
variance-largest = بیشترین اثر: «{ $effect }»، { $change }.
variance-rest = باقی‌مانده، تفکیک‌نشده
variance-effect = اثر
variance-amount = مبلغ
variance-then = سود پس از آن
variance-business = کل کسب‌وکار
variance-sum = روی هم
variance-by-channel = اثرها به تفکیک کانال
variance-periods = { $periods-n ->
    [one] مقایسهٔ { $periods } دوره‌ای که هر دو سود آن معلوم است: { $span }.
   *[other] مقایسهٔ { $periods } دوره‌ای که هر دو سودشان معلوم است: { $span }.
}
variance-unsplit = آنچه تفکیک‌پذیر نبود باقی‌مانده نامیده شده است. همهٔ عددهای این کانال‌ها هم به‌صورت هدف و هم واقعی معلوم نیست: { $channels }.
variance-cut = محور از صفر شروع نمی‌شود: دو نوار بلند بریده شده‌اند.
variance-none = هنوز در هیچ دوره‌ای سود هدف و سود واقعی هر دو معلوم نیست. بازدید، سفارش، درآمد و هزینهٔ واقعی را در صفحهٔ مرحله‌ها وارد کنید.
variance-how = این اثرها چگونه حساب شده‌اند
variance-how-words = سود ناخالص حاصل‌ضرب بازدید × سفارش در هر بازدید × سود هر سفارش است. اگر چند عامل با هم تغییر کنند، سهم هر کدام به این بستگی دارد که کدام زودتر تغییر کرده باشد. پس به هر عامل میانگین سهمش در همهٔ ترتیب‌های ممکن می‌رسد (مقدار شپلی): هیچ ترتیبی برتری ندارد و سهم‌ها دقیقاً جمع می‌شوند. هزینه‌ها با تفاوت ساده حساب می‌شوند. همه چیز برای هر کانال و هر دوره حساب و سپس جمع شده است.
