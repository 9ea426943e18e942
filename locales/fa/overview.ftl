overview-title = نمای کلی
overview-quick = عددهای اصلی
overview-quick-help = هر کدام را که می‌دانید وارد کنید؛ بقیه محاسبه می‌شود.
overview-empty = برای دیدن قیف، تعداد بازدید یا بودجه را وارد کنید.
overview-results = نتایج
overview-findings = اول این‌ها را ببینید
overview-no-findings = در این عددها نکتهٔ خاصی به چشم نمی‌خورد.
overview-more-findings = { $number-n ->
    [one] نمایش { $number } نکتهٔ دیگر
   *[other] نمایش { $number } نکتهٔ دیگر
}
overview-go-to-field = رفتن به فیلد
overview-live-figure = { $kpi }: { $value }
overview-objectives = { $number-n ->
    [one] { $reached } از { $number } هدف در مسیر تحقق
   *[other] { $reached } از { $number } هدف در مسیر تحقق
}
overview-no-objectives = هنوز هدفی تعیین نشده
