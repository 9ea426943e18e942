# جدول‌ها و فایل‌ها، رو به بیرون و درون.
csv-stage = مرحله
csv-figure = شاخص
csv-channel-number = شمارهٔ کانال
csv-channel = کانال
csv-layer = هدف یا واقعی
csv-period-number = شمارهٔ دوره
csv-period = دوره
csv-every-period = همهٔ دوره‌ها
csv-whole-time = مجموع دوره‌ها
csv-start = روز نخست
csv-value = مقدار
csv-low = از
csv-high = تا
csv-unit = واحد
csv-source = منبع
csv-origin = چگونه به دست آمد
csv-entered = وارد شده
csv-years = سال
csv-months = ماه
csv-seconds = ثانیه
csv-headings = impressions | نمایش | نمایش‌ها | تعداد نمایش | بازدید تبلیغ / clicks | کلیک | کلیک‌ها | تعداد کلیک / ctr | نرخ کلیک / cpc | هزینهٔ هر کلیک | هزینه هر کلیک | میانگین هزینهٔ کلیک / cpm | هزینهٔ هزار نمایش | هزینه هزار نمایش / visits | بازدید | بازدیدها | نشست | نشست‌ها | جلسات / unique-visitors | کاربران | کاربر | بازدیدکنندگان | بازدیدکنندهٔ یکتا / media-cost | هزینه | هزینه‌ها | هزینهٔ تبلیغ | هزینه تبلیغات | مبلغ هزینه شده | مبلغ خرج‌شده / audience-reach | دسترسی | ریچ | گسترهٔ مخاطب / frequency | بسامد | تکرار / bounce-rate | نرخ پرش / bounced-visits | پرش‌ها / pageviews | بازدید صفحه | صفحات دیده‌شده / pages-per-visit | صفحه در هر نشست / time-on-site | میانگین مدت نشست | زمان حضور / leads | سرنخ | سرنخ‌ها | لید | لیدها / orders | سفارش | سفارش‌ها | سفارشات | خرید | خریدها | تراکنش | تراکنش‌ها | تبدیل | تبدیل‌ها | فروش تعداد / conversion-rate | نرخ تبدیل / revenue | درآمد | فروش | مبلغ فروش | ارزش تبدیل / aov | میانگین سفارش | میانگین ارزش سفارش | میانگین سبد خرید / cpa | هزینهٔ هر تبدیل | هزینه هر سفارش / roas | بازگشت هزینهٔ تبلیغات / customers | مشتری جدید | مشتریان جدید / carts | افزودن به سبد / followers | دنبال‌کننده | دنبال‌کنندگان / email-opens | بازشده / emails-sent | ارسال‌شده / unsubscribes | لغو اشتراک / channel | کمپین | نام کمپین | منبع | منبع ورودی | کانال | رسانه / period | تاریخ | روز | ماه | هفته | دوره / layer | هدف یا عملکرد / totals | جمع | جمع کل | مجموع
csv-at-cell = سطر { $row }، ستون { $column }: { $reason }
csv-at-row = سطر { $row }: { $reason }
csv-open-quote = گیومه‌ای بسته نشده است و همهٔ متن پس از آن یک خانه شمرده شد.
csv-too-long-text = این متن بیش از اندازه بلند بود و کوتاه شد.
csv-added-up = «{ $kpi }» در چند سطر از یک کانال و دوره آمده است و با هم جمع شد.
csv-does-not-add-up = «{ $kpi }» در چند سطر از یک کانال و دوره آمده است و جمع‌پذیر نیست؛ کنار گذاشته شد.
csv-no-period = «{ $text }» تاریخ یا دوره‌ای خوانا نیست؛ کنار گذاشته شد.
csv-outside-periods = { $text } بیرون از دوره‌های برنامه است؛ کنار گذاشته شد.
csv-period-missing = برنامه چند دوره دارد و سطر نمی‌گوید کدام؛ کنار گذاشته شد.
csv-no-channel = در این سطر نام کانال نیست؛ کنار گذاشته شد.
csv-totals = سطر جمع کنار گذاشته شد؛ جمع‌ها همین‌جا حساب می‌شود.
csv-unknown-figure = این نسخه شاخص «{ $text }» را نمی‌شناسد؛ کنار گذاشته شد.
csv-unknown-layer = «{ $text }» نه هدف است و نه واقعی؛ کنار گذاشته شد.
csv-refused = برنامه این مقدار «{ $kpi }» را نمی‌پذیرد؛ کنار گذاشته شد.
csv-channel-refused = برای کانال «{ $text }» در برنامه جا نیست؛ عددهایش کنار گذاشته شد.
csv-not-utf8 = فایل با یونیکد ذخیره نشده است: سطر { $row } خوانا نیست. آن را دوباره به صورت CSV با رمزگذاری یونیکد ذخیره کنید.
csv-too-many-rows = جدول بیش از اندازه بلند است: تا { $limit } سطر خوانده می‌شود. آن را چند بخش کنید.
csv-too-many-columns = جدول بیش از اندازه پهن است: تا { $limit } ستون خوانده می‌شود. ستون‌های اضافی را بردارید.
csv-empty = این جدول عددی ندارد: یک سطر عنوان و سطرهایی زیر آن لازم است.
csv-own-results = این جدول نتیجه‌هاست. نتیجه‌ها از ورودی‌ها به دست می‌آید؛ جدول ورودی‌ها یا فایل برنامه را وارد کنید.
csv-no-values = ستون مقدار در این جدول نیست.
export-open = خروجی
export-title = خروجی گرفتن از برنامه
export-what = از چه چیزی خروجی گرفته شود
export-plan = همهٔ برنامه، برای باز کردن دوباره در همین‌جا (JSON)
export-all = همهٔ برنامه‌های این دستگاه (JSON)
export-inputs = ورودی‌ها به صورت جدول (CSV)
export-results = همهٔ نتیجه‌ها به صورت جدول (CSV)
export-dialect = شیوهٔ نوشتن جدول
export-plain = ویرگول میان خانه‌ها و نقطهٔ اعشار
export-semicolon = نقطه‌ویرگول میان خانه‌ها و ویرگول اعشار
export-download = دانلود
export-copy = کپی متن
export-copied = کپی شد.
export-not-copied = مرورگر اجازهٔ کپی نمی‌دهد: متن را انتخاب کنید و خودتان کپی کنید.
export-fallback = فایلی نیامد؟ برخی صفحه‌ها اجازهٔ دانلود ندارند. در این صورت این متن را کپی کنید و خودتان ذخیره کنید.
import-open = وارد کردن
import-title = وارد کردن فایل
import-hint = فایل برنامه (JSON) یا جدول (CSV): از همین‌جا، از صفحه‌گسترده یا از سکوی تبلیغات. تا شما نپذیرید چیزی عوض نمی‌شود.
import-choose = انتخاب فایل
import-reading = خواندن فایل
import-separator = میان خانه‌ها
import-comma = ویرگول
import-semicolon = نقطه‌ویرگول
import-tab = جهش (کلید Tab)
import-decimal = نشان اعشار
import-point = نقطه
import-days = نوشتن تاریخ
import-day-first = روز، ماه، سال
import-month-first = ماه، روز، سال
import-columns = محتوای ستون‌ها
import-column = ستون «{ $name }»
import-example = برای نمونه { $text }
import-ignore = کنار گذاشتن
import-layer = این عددها
import-where = به کجا
import-new = در برنامه‌ای تازه
import-this = در همین برنامه: { $title }
import-figures = { $figures-n ->
    [one] { $figures } عدد فهمیده شد.
   *[other] { $figures } عدد فهمیده شد.
}
import-nothing = هیچ عددی فهمیده نشد، پس چیزی وارد نمی‌شود. در زیر بگویید ستون‌ها چه دارند.
import-repaired = اصلاح شد یا به گونه‌ای دیگر خوانده شد
import-dropped = کنار گذاشته شد
import-more = { $number-n ->
    [one] و { $number } مورد دیگر
   *[other] و { $number } مورد دیگر
}
import-do = وارد کن
import-do-plans = { $plans-n ->
    [one] افزودن { $plans } برنامه
   *[other] افزودن { $plans } برنامه
}
import-plan-row = { $figures-n ->
    [one] { $title }: { $figures } عدد
   *[other] { $title }: { $figures } عدد
}
import-plan-refused = برنامهٔ { $number } در فایل: { $reason }
import-collision = برنامه‌ای با همین شناسه این‌جا هست: این یکی برنامه‌ای جدا در کنار آن می‌شود.
import-open-plan = باز کردن به‌صورت برنامهٔ تازه
import-whole = همه چیز فهمیده شد؛ چیزی اصلاح یا کنار گذاشته نشد.
import-paste = چسباندن متن فایل
import-paste-help = برنامه یا جدولی که به‌صورت متن کپی شده است.
import-taken = { $figures-n ->
    [one] { $figures } عدد وارد شد
   *[other] { $figures } عدد وارد شد
}
import-added = «{ $name }» به‌صورت برنامه‌ای جدا افزوده شد
import-added-plans = { $plans-n ->
    [one] { $plans } برنامه افزوده شد
   *[other] { $plans } برنامه افزوده شد
}
paste-done = { $cells-n ->
    [one] { $cells } خانه چسبانده شد.
   *[other] { $cells } خانه چسبانده شد.
}
paste-refused = چیزی چسبانده نشد. { $reason }
paste-beyond = این بلوک از جدولی که از این خانه آغاز می‌شود بزرگ‌تر است.
table-copy = کپی جدول
