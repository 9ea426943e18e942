stage-plan = برنامه‌ریزی
stage-plan-purpose = تصمیم بگیرید چه کسانی را، برای چه و با چه هزینه‌ای می‌خواهید جذب کنید. همهٔ مراحل دیگر با همین هدف‌ها سنجیده می‌شوند.
stage-reach = دسترسی
stage-reach-purpose = خود را بشناسانید و مردم را به سایت، فروشگاه یا صفحهٔ خود بیاورید. توجه مخاطب را می‌خرید، با رسانهٔ خودتان جلب می‌کنید یا دیگران برایتان می‌آورند.
stage-act = فعال‌سازی
stage-act-purpose = بازدیدکنندگان را به لید تبدیل کنید: افرادی که علاقه نشان می‌دهند و راهی برای ادامهٔ گفت‌وگو می‌گذارند. در مقایسه کمکشان کنید و اعتمادشان را به دست آورید.
stage-convert = تبدیل
stage-convert-purpose = لیدها را به مشتری تبدیل کنید، آنلاین یا آفلاین. خرید را آسان کنید و آخرین تردیدها را از میان بردارید.
stage-engage = تعامل
stage-engage-purpose = کسانی را که برای اولین بار خرید کرده‌اند به مشتریانی وفادار تبدیل کنید که برمی‌گردند و شما را توصیه می‌کنند. پس از فروش هم مفید بمانید.

plan-name = نام برنامه
plan-goal = موفقیت یعنی چه؟
plan-goal-help = واژه‌های برنامه با انتخاب شما عوض می‌شود، اما محاسبه‌ها نه.
plan-currency = واحد پول
plan-currency-help = همهٔ مبلغ‌ها به این واحد است. با تغییر آن، هیچ مبلغی تبدیل نمی‌شود.
plan-channels = کانال‌ها
plan-channels-help = راه‌هایی که مردم از آن‌ها به شما می‌رسند. هر کانال عددهای خودش را دارد.
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

grid-caption = مرحلهٔ { $stage }: شاخص‌ها به تفکیک کانال
grid-kpi = شاخص
grid-total = جمع
grid-hint = هر چه می‌دانید وارد کنید. عددهای کم‌رنگ محاسبه شده‌اند؛ برای دیدن محاسبه، یکی را انتخاب کنید.
grid-about = ؟
grid-what-is = معنای «{ $kpi }»
grid-field = { $kpi }، { $channel }
grid-more = نمایش همهٔ شاخص‌ها
grid-less = نمایش شاخص‌های اصلی
grid-chosen = { $cells-n ->
    [one] { $cells } خانه انتخاب شده است
   *[other] { $cells } خانه انتخاب شده است
}
grid-copied = { $cells-n ->
    [one] { $cells } خانه کپی شد.
   *[other] { $cells } خانه کپی شد.
}
grid-copy = کپی
grid-fill = پر کردن از کنار
grid-fill-down = پر کردن رو به پایین
grid-fill-row = پر کردن ادامهٔ ردیف از این خانه
grid-clear = پاک کردن
grid-nothing = اینجا چیزی برای تغییر نیست: این خانه‌ها محاسبه شده‌اند یا خالی‌اند.
grid-refused = چیزی تغییر نکرد. { $reason }
cell-derived = محاسبه‌شده
cell-assumed = فرض‌شده
cell-taken-over = گرفته‌شده از برنامه
cell-empty = هنوز مشخص نیست
cell-show-working = { $kpi }: { $value }. نمایش محاسبه

hint-count = یک عدد، مثلاً ۴۵۰، یا یک بازه، مثلاً ۴۰۰ تا ۵۰۰
hint-count-or-rate = یک عدد، مثلاً ۴۵۰، یا یک نرخ، مثلاً ۳٪
hint-money = یک مبلغ به { $currency } یا یک بازه
hint-rate = یک درصد، مثلاً ۳٪، یا یک بازه، مثلاً ۱٫۵ تا ۳٪
hint-multiple = یک ضریب، مثلاً ۴٫۲
hint-years = تعداد سال، مثلاً ۲٫۵
hint-months = تعداد ماه، مثلاً ۱۴
hint-seconds = زمان به دقیقه و ثانیه، مثلاً ۱:۳۰، یا فقط ثانیه، مثلاً ۹۰
hint-points = امتیاز از منفی ۱۰۰ تا ۱۰۰
hint-number = یک عدد، مثلاً ۲٫۴

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
provenance-measured = اندازه‌گیری‌شده
provenance-benchmark = معیار بازار
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
    [one] { $number } حامی
   *[other] { $number } حامی
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

kind-search = تبلیغات جست‌وجو
kind-seo = نتایج جست‌وجو (سئو)
kind-contextual = تبلیغات زمینه‌ای
kind-social = شبکه‌های اجتماعی
kind-email = ایمیل
kind-messenger = پیام‌رسان و پیامک
kind-press = مطبوعات
kind-expert = محتوای تخصصی
kind-offline = آفلاین
kind-partner = شرکای تجاری
kind-direct = ورود مستقیم
kind-other = سایر

unit-count = تعداد
unit-money = { $currency }
unit-rate = ٪
unit-multiple = برابر
unit-years = سال
unit-months = ماه
unit-seconds = دقیقه و ثانیه
unit-points = امتیاز
value-years = { $number-n ->
    [one] { $number } سال
   *[other] { $number } سال
}
value-points = { $number } واحد درصد
value-months = { $number-n ->
    [one] { $number } ماه
   *[other] { $number } ماه
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

plan-periods = دوره‌ها
plan-periods-help = زمانی که برنامه در بر می‌گیرد. با کوتاه کردن آن چیزی از دست نمی‌رود؛ اعداد با خود دوره‌ها برمی‌گردند.
plan-period-kind = طول هر دوره
plan-period-start = روز اول
plan-period-count = تعداد دوره‌ها
plan-period-span = از { $first } تا { $last }
period-previous = دورهٔ قبل
period-next = دورهٔ بعد
period-all = همهٔ دوره‌ها با هم
period-all-help = مقدارها جمع شده‌اند و نسبت‌ها از جمع‌ها به دست آمده‌اند. عددها را دوره به دوره وارد می‌کنید.
period-all-nothing = هنوز عدد واقعی ثبت نشده است.
period-enter = وارد کردن عددها: { $period }
period-week-name = هفته از { $date }
period-quarter-name = سه‌ماههٔ { $quarter }، { $year }
entry-scope = آنچه می‌نویسید برای
entry-scope-every = همهٔ دوره‌ها
field-here = { $period }: { $value }
media-mix = بازدید بر حسب نوع رسانه
media-mix-share = { $media } { $share }
observed-note = { $value } · { $range }
observed-separator = { " · " }
observed-hint = بازهٔ پس از هر نرخ واقعی می‌گوید نرخ حقیقی احتمالاً کجاست (۹۵ بار از ۱۰۰ بار).
observed-drawn = خط نازک روی هر ستون، یا نوار دور هر منحنی، می‌گوید نرخ حقیقی احتمالاً کجاست (۹۵ بار از ۱۰۰ بار). ستون‌های هاشورخورده و نقطه‌های توخالی: داده برای نتیجه‌گیری کم است.
