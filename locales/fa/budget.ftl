budget-tab = تقسیم بودجه
budget-purpose = پول در کجا بیشترین نتیجه را می‌دهد.
budget-move = با انتقال { $amount } از «{ $from }» به «{ $to }»، «{ $kpi }» با همین بودجه از { $before } به { $after } می‌رسد.
budget-shift = با جابه‌جا کردن { $amount } میان کانال‌ها، «{ $kpi }» با همین بودجه از { $before } به { $after } می‌رسد.
budget-other = با بهترین تقسیم، { $spent } به جای { $today } امروز، «{ $kpi }» را از { $before } به { $after } می‌رساند.
budget-as-good = تقسیم امروز همین حالا بهترین است: «{ $kpi }» در { $after } می‌ماند.
budget-unspent = { $amount } کمتر از هزینه‌اش سود می‌آورد و بهتر است خرج نشود.
budget-nothing = دست‌کم یک کانال باید هزینهٔ رسانه، بازدید و ارزش بازدید داشته باشد.
budget-too-small = مجموع حداقل کانال‌ها { $least } است و بودجه به آن نمی‌رسد.
budget-refused = با این حدود تقسیمی ممکن نیست. حداقل و حداکثر هر کانال را بررسی کنید.
budget-next = { $amount } بیشتر، حدود { $gain } به «{ $kpi }» می‌افزاید.
budget-no-more = پول بیشتر در اینجا چیزی اضافه نمی‌کند.
budget-profit = سود ناخالص منهای هزینهٔ رسانه
budget-spend = هزینهٔ رسانه
budget-today = امروز
budget-best = بهترین
budget-table = تقسیم امروز و بهترین تقسیم
budget-table-help = هر دو با منحنی‌ها حساب شده‌اند. ارزش هر بازدید در هر کانال همان است که در برنامه هست.
budget-apply = بهترین تقسیم را در برنامه بگذار
budget-apply-help = هزینهٔ رسانه و بازدید همهٔ کانال‌ها در یک گام وارد می‌شود و می‌توانید آن را برگردانید. نرخ‌های تبدیل می‌مانند؛ قیمت هر کلیک و بازدید از منحنی به دست می‌آید.
budget-question = چه چیزی تقسیم می‌شود
budget-period = برای یک دوره: { $period }
budget-period-help = تقسیم بودجه برای یک دوره حساب می‌شود، چون منحنی‌ها دربارهٔ یک دوره‌اند.
budget-amount = بودجهٔ هر دوره
budget-amount-help = برای برگشت به هزینهٔ رسانهٔ امروز، فیلد را خالی کنید.
budget-aim = بیشترین
budget-aim-profit = سود
budget-aim-customers = مشتری جدید
budget-curves = هر کانال با پول چه می‌کند
budget-curves-help = عددهای امروز یک نقطهٔ مشاهده‌شده است. نقطه‌های دیگر یا یک سقف نشان می‌دهد بازده چگونه کم می‌شود؛ سقف بر نقطه‌ها مقدم است.
budget-curves-title = بازدید در برابر هزینه، کانال به کانال
budget-curves-alt = منحنی‌های بازدید در برابر هزینه. { $summary }
budget-line = خط راست از نقطهٔ امروز: کاهش بازده معلوم نیست
budget-ceiling-set = از نقطهٔ امروز تا سقفی که گذاشته‌اید
budget-fitted = { $points-n ->
    [one] برازش با { $points } نقطه (R² { $fit })
   *[other] برازش با { $points } نقطه (R² { $fit })
}
budget-ceiling = بیشترین بازدید ممکن
budget-least = حداقل هزینه
budget-most = حداکثر هزینه
budget-point = { $spend } ← { $visits } بازدید
budget-point-remove = حذف نقطهٔ { $point }
budget-point-spend = هزینه‌شده
budget-point-visits = بازدید به‌دست‌آمده
budget-point-add = افزودن نقطه
budget-unpaid = «{ $channel }» همان‌طور می‌ماند: هزینهٔ رسانه‌ای همراه با بازدید برای آن برنامه‌ریزی نشده است.
budget-no-worth = «{ $channel }» همان‌طور می‌ماند: ارزش بازدیدهایش معلوم نیست. فروش آن و حاشیهٔ سود ناخالص را وارد کنید.
budget-ceiling-low = «{ $channel }» همان‌طور می‌ماند: سقف آن باید بالاتر از بازدیدهای امروز باشد.
budget-no-curve = «{ $channel }» همان‌طور می‌ماند: از نقطه‌هایش منحنی به دست نمی‌آید.
budget-from-to = { $today } ← { $best }
budget-beyond = توجه: هنوز کسی ندیده «{ $channel }» با این همه پول چه می‌کند. اول سقف یا نقطه‌های دیگرش را وارد کنید.
budget-work-visits = بازدیدها: { $channel }
budget-work-line = بازدید به‌ازای هر واحد پول × هزینه (f بازدید به‌ازای هر واحد پول، s هزینه)
budget-work-curve = بازدید به‌ازای نخستین واحدهای پول × هزینه، هرچه به سقف نزدیک‌تر، کمتر (f بازدیدهای نخستین برای هر واحد پول، s هزینه، c سقف)
budget-work-next = واحد بعدی پول: { $channel }
budget-work-next-words = ارزش هر بازدید × بازدیدهایی که واحد بعدی پول می‌آورد، منهای همان واحد اگر هدف سود باشد؛ بهترین تقسیم آن را در همهٔ کانال‌هایی که به حد نرسیده‌اند برابر می‌کند (w ارزش هر بازدید)
budget-curves-finding = { $visits-n ->
    [one] پول بیشتر در «{ $channel }» بیشترین بازدید را می‌آورد: حدود { $visits } بازدید برای { $amount } بعدی
   *[other] پول بیشتر در «{ $channel }» بیشترین بازدید را می‌آورد: حدود { $visits } بازدید برای { $amount } بعدی
}
budget-curves-rest = { $number-n ->
    [one] قوی‌ترین کانال‌ها؛ { $number } کانال دیگر در جدول است.
   *[other] قوی‌ترین کانال‌ها؛ { $number } کانال دیگر در جدول است.
}
budget-split-more = در بهترین تقسیم، بیشترین افزایش به «{ $channel }» می‌رسد: { $change }
