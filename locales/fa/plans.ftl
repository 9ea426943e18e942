plans-title = برنامه‌ها
plans-open = همهٔ برنامه‌ها
plans-search = جست‌وجوی نام
plans-sort = ترتیب
plans-sort-saved = تازه‌ترین در آغاز
plans-sort-name = بر پایهٔ نام
plans-found = { $plans-n ->
    [one] { $plans } برنامه
   *[other] { $plans } برنامه
}
plans-none-found = برنامه‌ای با نام «{ $text }» پیدا نشد.
plans-empty = هنوز برنامه‌ای روی این دستگاه نگه داشته نشده است.
plans-here = اکنون باز است
plans-channels = { $channels-n ->
    [one] { $channels } کانال
   *[other] { $channels } کانال
}
plans-periods = { $periods-n ->
    [one] { $periods } دوره
   *[other] { $periods } دوره
}
plans-size = { $size } کیلوبایت
plans-used = { $used } از حدود { $room } مگابایت حافظه پر شده است
plans-nearly-full = حافظه تقریباً پر است. برنامه‌ها را در فایل ذخیره کنید و آن‌هایی را که لازم ندارید حذف کنید. برنامه‌های حذف‌شده تا حذف همیشگی جا می‌گیرند.
plans-rename = تغییر نام «{ $name }»
plans-new-name = نام تازه
plans-keep-name = تغییر نام
plans-duplicate = ساختن کپی از «{ $name }»
plans-delete = حذف «{ $name }»
plans-numbered = { $name } ({ $number })
plans-refused = انجام نشد: { $reason }
plans-gone = برنامه دیگر وجود ندارد یا خوانده نمی‌شود.
plans-new = برنامهٔ تازه
plans-create = ساختن
plans-take = کپی از برنامه‌ای دیگر
plans-take-help = کانال‌ها با عددهایشان می‌آیند. آنچه کپی کنید به برنامهٔ باز افزوده می‌شود و قابل واگرد است.
plans-take-from = از برنامهٔ
plans-take-choose = برنامه را انتخاب کنید
plans-take-trials = آزمایش‌ها
plans-take-touchpoints = نقطه‌های تماس همگانی
plans-take-scenarios = سناریوها
plans-take-currency = مبلغ‌ها آنجا به { $from } و اینجا به { $to } است؛ عددها بی‌تغییر می‌آیند.
plans-take-periods = دوره‌های دو برنامه یکی نیست؛ عددهای هر دوره به همان ترتیب می‌آیند.
plans-take-button = { $items-n ->
    [one] کپی { $items } مورد
   *[other] کپی { $items } مورد
}
plans-taken = { $items-n ->
    [one] { $items } مورد از «{ $plan }» کپی شد
   *[other] { $items } مورد از «{ $plan }» کپی شد
}
plans-left-out = { $items-n ->
    [one] { $items } اشاره به کانالی که در این برنامه نیست کنار گذاشته شد.
   *[other] { $items } اشاره به کانالی که در این برنامه نیست کنار گذاشته شد.
}
plans-deleted = «{ $name }» حذف شد
plans-restored = «{ $name }» برگشت
plans-deed-named = { $deed }: { $name }
plans-no-way-back = این کار برگشت ندارد.
plans-trash = برنامه‌های حذف‌شده ({ $number })
plans-trash-help = { $days-n ->
    [one] { $places } برنامهٔ آخری که حذف شده‌اند تا { $days } روز برگشتنی‌اند.
   *[other] { $places } برنامهٔ آخری که حذف شده‌اند تا { $days } روز برگشتنی‌اند.
}
plans-trashed = حذف: { $date }؛ پاک شدن همیشگی: { $until }
plans-restore = برگرداندن
plans-forget = حذف همیشگی
plans-asides = برنامه‌های آسیب‌دیده، همان‌گونه که بودند ({ $number })
plans-asides-help = این متن‌ها به‌عنوان برنامه خوانده نشدند. بی‌هیچ تغییری و حداکثر { $places } تا نگه داشته می‌شوند تا خودتان پاکشان کنید. نخست آن‌ها را دانلود کنید؛ شاید کسی بتواند درستشان کند.
plans-aside-of = گویا «{ $name }»
plans-aside-unknown = از برنامه‌ای ناشناس
plans-aside-found = زمان یافتن: { $date }
plans-aside-drop = پاک کردن
plans-earlier = وضعیت‌های پیشین «{ $name }»
plans-earlier-help = وضعیت پیشین به‌صورت برنامه‌ای جدا باز می‌شود و این برنامه همان‌طور می‌ماند.
plans-earlier-none = هیچ وضعیت پیشینی خوانده نمی‌شود.
plans-earlier-save = پیش از آخرین ذخیره
plans-earlier-day = پیش از آخرین روز کاری
plans-earlier-version = پیش از نسخهٔ تازه‌تر برنامه‌ریز
plans-earlier-open = باز کردن رونوشت
plans-as-of = { $name }، وضعیت { $date }
toast-undo = واگرد
history-open = گام‌های پیشین
history-help = به هر گام برگردید یا پیش بروید.
history-start = برنامه هنگام باز شدن
