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
plans-nearly-full = حافظه تقریباً پر است. برنامه‌ها را در فایل ذخیره کنید و آن‌هایی را که لازم ندارید حذف کنید.
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
toast-undo = واگرد
history-open = گام‌های پیشین
history-help = به هر گام برگردید یا پیش بروید.
history-start = برنامه هنگام باز شدن
