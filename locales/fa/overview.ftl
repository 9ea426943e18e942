overview-title = نمای کلی
overview-quick = عددهای اصلی
overview-quick-help = هر کدام را که می‌دانید وارد کنید؛ بقیه حساب می‌شود.
overview-empty = برای دیدن قیف، بازدیدها یا بودجه را وارد کنید.
overview-results = نتیجه‌ها
overview-findings = اول به این‌ها نگاه کنید
overview-no-findings = نکتهٔ خاصی در این عددها نیست.
overview-more-findings = { $number-n ->
    [one] نمایش { $number } نکتهٔ دیگر
   *[other] نمایش { $number } نکتهٔ دیگر
}
overview-go-to-field = رفتن به خانه
overview-live-figure = { $kpi }: { $value }
overview-objectives = { $number-n ->
    [one] { $reached } از { $number } هدف در مسیر
   *[other] { $reached } از { $number } هدف در مسیر
}
overview-no-objectives = هنوز هدفی نیست
