palette-open = جست‌وجو و فرمان‌ها
palette-short = جست‌وجو
palette-keys = Ctrl K
palette-search = صفحه‌ها، شاخص‌ها، واژه‌ها، فرمان‌ها
palette-found = { $found-n ->
    [one] { $found } مورد
   *[other] { $found } مورد
}
palette-none = چیزی با نام «{ $query }» نیست.
palette-help = ↑ ↓ انتخاب · Enter رفتن · Esc بستن
palette-screen = صفحه
palette-figure = شاخص
palette-action = فرمان
palette-term = واژه
palette-print = چاپ
palette-language = زبان: { $name }
palette-theme = ظاهر: { $name }
