stage-plan = برنامه‌ریزی
stage-plan-purpose = تصمیم بگیرید چه کسانی را، برای چه و با چه هزینه‌ای می‌خواهید جذب کنید. همه چیز با این هدف‌ها سنجیده می‌شود.
stage-reach = دسترسی
stage-reach-purpose = خود را بشناسانید و مردم را به سایت، فروشگاه یا صفحهٔ خود بیاورید. توجه را یا می‌خرید، یا از آنِ شماست، یا به دست می‌آورید.
stage-act = فعال‌سازی
stage-act-purpose = بازدیدکنندگان را به لید تبدیل کنید: افرادی که علاقه نشان می‌دهند و راهی برای ادامهٔ گفت‌وگو می‌گذارند. در مقایسه کمکشان کنید و اعتمادشان را جلب کنید.
stage-convert = تبدیل
stage-convert-purpose = لیدها را به مشتری تبدیل کنید، آنلاین یا آفلاین. خرید را آسان کنید و آخرین تردیدها را بردارید.
stage-engage = تعامل
stage-engage-purpose = خریداران نخستین را به مشتریان وفاداری تبدیل کنید که برمی‌گردند و شما را پیشنهاد می‌کنند. پس از فروش هم مفید بمانید.

plan-name = نام برنامه
plan-goal = موفقیت یعنی چه؟
plan-goal-help = واژه‌های برنامه از انتخاب شما پیروی می‌کنند؛ محاسبه‌ها تغییر نمی‌کنند.
plan-currency = واحد پول
plan-currency-help = همهٔ مبلغ‌ها به این واحد است. با تغییر آن چیزی تبدیل نمی‌شود.
plan-channels = کانال‌ها
plan-channels-help = راه‌هایی که مردم از آن‌ها به شما می‌رسند. هر کدام عددهای خود را دارد.
plan-no-channels = برای شروع یک کانال اضافه کنید.
plan-economics = اقتصاد کسب‌وکار
plan-economics-help = برای همهٔ کانال‌ها یکسان است.

channel-name = نام کانال
channel-media = نوع رسانه
channel-kind = نوع کانال
channel-add = افزودن کانال
channel-rename = تغییر نام «{ $channel }»
channel-remove = حذف «{ $channel }»
channel-new = کانال { $number }

grid-caption = { $stage }: عددها به تفکیک کانال
grid-kpi = شاخص
grid-total = جمع
grid-hint = هر چه می‌دانید وارد کنید. عددهای کم‌رنگ حساب شده‌اند: برای دیدن محاسبه یکی را انتخاب کنید.
grid-field = { $kpi }، { $channel }
grid-more = نمایش همهٔ شاخص‌ها
grid-less = نمایش شاخص‌های اصلی
cell-derived = حساب شده
cell-assumed = فرض شده
cell-taken-over = از برنامه گرفته شده
cell-empty = هنوز نامعلوم
cell-show-working = { $kpi }: { $value }. نمایش محاسبه

hint-count = یک عدد مانند ۴۵۰ یا یک بازه مانند ۴۰۰ تا ۵۰۰
hint-count-or-rate = یک عدد مانند ۴۵۰ یا یک نرخ مانند ۳٪
hint-money = مبلغی به { $currency } یا یک بازه
hint-rate = درصدی مانند ۳٪ یا بازه‌ای مانند ۱٫۵ تا ۳٪
hint-multiple = چند برابر، مانند ۴٫۲
hint-years = تعداد سال، مانند ۲٫۵

layer-switch = عددها
layer-target = هدف
layer-actual = واقعی
period-switch = دوره
period-number = دورهٔ { $number }
period-week = هفته
period-month = ماه
period-quarter = فصل
period-year = سال

provenance = منبع عدد
provenance-measured = اندازه‌گیری شده
provenance-benchmark = میانگین بازار
provenance-guess = برآورد

goal-sale = فروش
goal-sale-orders = { $number-n ->
    [one] { $number } سفارش
   *[other] { $number } سفارش
}
goal-sale-customers = { $number-n ->
    [one] { $number } مشتری
   *[other] { $number } مشتری
}
goal-donation = کمک مالی
goal-donation-orders = { $number-n ->
    [one] { $number } کمک مالی
   *[other] { $number } کمک مالی
}
goal-donation-customers = { $number-n ->
    [one] { $number } حامی مالی
   *[other] { $number } حامی مالی
}
goal-membership = عضویت
goal-membership-orders = { $number-n ->
    [one] { $number } عضویت
   *[other] { $number } عضویت
}
goal-membership-customers = { $number-n ->
    [one] { $number } عضو
   *[other] { $number } عضو
}
goal-subscription = اشتراک
goal-subscription-orders = { $number-n ->
    [one] { $number } اشتراک
   *[other] { $number } اشتراک
}
goal-subscription-customers = { $number-n ->
    [one] { $number } مشترک
   *[other] { $number } مشترک
}
goal-trial = دانلود نسخهٔ آزمایشی
goal-trial-orders = { $number-n ->
    [one] { $number } نسخهٔ آزمایشی
   *[other] { $number } نسخهٔ آزمایشی
}
goal-trial-customers = { $number-n ->
    [one] { $number } کاربر نسخهٔ آزمایشی
   *[other] { $number } کاربر نسخهٔ آزمایشی
}

media-paid = پولی
media-owned = مالکیتی
media-earned = اکتسابی

kind-search = تبلیغ در جست‌وجو
kind-seo = نتایج جست‌وجو (سئو)
kind-contextual = تبلیغات متنی
kind-social = شبکه‌های اجتماعی
kind-email = ایمیل
kind-messenger = پیام‌رسان و پیامک
kind-press = رسانه‌ها
kind-expert = محتوای تخصصی
kind-offline = آفلاین
kind-partner = همکاران فروش
kind-direct = ورود مستقیم
kind-other = سایر

unit-count = تعداد
unit-money = { $currency }
unit-rate = ٪
unit-multiple = برابر
unit-years = سال
value-years = { $number-n ->
    [one] { $number } سال
   *[other] { $number } سال
}
count-people = { $number-n ->
    [one] { $number } نفر
   *[other] { $number } نفر
}
count-visits = { $number-n ->
    [one] { $number } بازدید
   *[other] { $number } بازدید
}
count-leads = { $number-n ->
    [one] { $number } لید
   *[other] { $number } لید
}
count-channels = { $number-n ->
    [one] { $number } کانال
   *[other] { $number } کانال
}
plan-basics = هدف و واحد پول
