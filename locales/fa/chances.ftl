chances-tab = احتمال‌ها
chances-purpose = هر جا بازه‌ای مانند ۱٫۵⁠–⁠۳٪ وارد کنید و ببینید نتیجه‌ها چقدر پراکنده می‌شوند.
chances-spread = در ۹ مورد از ۱۰ مورد، «{ $kpi }» بین { $low } و { $high } است و در نیمی از موارد بیش از { $middle }.
chances-certain = «{ $kpi }» در همهٔ موارد { $value } است، چون به هیچ بازه‌ای وابسته نیست.
chances-unknown = «{ $kpi }» هنوز مشخص نیست.
chances-of-profit = احتمال سودآوری { $rate } است.
chances-less-than = کمتر از { $rate }
chances-more-than = بیش از { $rate }
chances-at-least = دست‌کم { $value }
chances-at-most = حداکثر { $value }
chances-mark = { $target }: { $rate }
chances-nine-of-ten = ۹ مورد از ۱۰ مورد
chances-percentile = صدک { $number }
chances-percentile-help = صدک ۵: در ۵ مورد از ۱۰۰ مورد، عدد کمتر از این است. صدک ۵۰: در نیمی از موارد. شاخصی را انتخاب کنید تا آن را از نزدیک ببینید.
chances-share = سهم از موارد
chances-range-in = { $kpi }، { $channel }، { $period }
chances-strongest = «{ $range }» { $rate } از پراکندگی را توضیح می‌دهد: اول آن را اندازه بگیرید.
chances-question = چه چیزی را بررسی می‌کنید
chances-figure = شاخص
chances-side = هدف این است:
chances-side-least = دست‌کم
chances-side-most = حداکثر
chances-target = مقدار هدف
chances-target-objective = این هدفِ برنامه است.
chances-target-nought = از ۰ به بالا زیانی نیست.
chances-target-plan = هدفِ برنامه همین است. عدد دیگری بنویسید تا احتمالش را ببینید.
chances-histogram = { $kpi }: هر نتیجه چند بار پیش می‌آید
chances-histogram-alt = هیستوگرام: { $kpi }. { $summary }
chances-fan = { $kpi } در هر دوره: ۸ مورد از ۱۰ مورد در این نوار است
chances-fan-alt = نمودار دوره‌ها: { $kpi }. { $summary }
chances-table = نتیجه‌ها چقدر پراکنده‌اند
chances-table-of = نتیجه‌ها چقدر پراکنده‌اند: { $channel }
chances-head-plan = برنامه
chances-differs = چرا «برنامه» و صدک ۵۰ فرق دارند: برنامه با میانهٔ هر بازه حساب می‌کند، ولی موارد در دو طرف آن به یک اندازه نیستند.
chances-extent = کدام شاخص‌ها
chances-main = شاخص‌های اصلی
chances-all = همهٔ شاخص‌ها
chances-search = جستجوی شاخص
chances-stages = همهٔ مرحله‌ها
chances-none = شاخصی با این نام نیست.
chances-objectives = احتمال هر هدف
chances-no-objectives = هدف‌هایی که در مرحلهٔ برنامه‌ریزی تعیین می‌کنید، اینجا با احتمالشان دیده می‌شوند.
chances-chance = احتمال
chances-sources = «{ $kpi }»: نااطمینانی از کجا می‌آید
chances-sources-help = سهمی از پراکندگی که اگر به جای بازه عدد قطعی داشته باشید از بین می‌رود. آنچه تا ۱۰۰٪ کم است، حاصل چند بازه با هم است.
chances-range = بازه
chances-drawing = { $done } از { $all } آزمایش انجام شد
chances-drawn = { $number-n ->
    [one] { $number } آزمایش
   *[other] { $number } آزمایش
}
chances-more = { $number-n ->
    [one] { $number } آزمایش برای دقت بیشتر
   *[other] { $number } آزمایش برای دقت بیشتر
}
chances-how = روش محاسبه
chances-how-fit = هر بازه ۹۰٪ میانی مقدارهای ممکن است: ۵٪ موارد کمتر و ۵٪ بیشتر از آن است. نرخ‌ها از توزیع بتا پیروی می‌کنند، مبلغ‌ها و تعدادها از توزیع لگ‌نرمال و عددهایی که می‌توانند منفی باشند از توزیع نرمال.
chances-how-draws = در هر آزمایش از هر بازه، مستقل از بقیه، یک مقدار برداشته و کل برنامه با آن حساب می‌شود.
chances-how-middle = خود برنامه با میانهٔ بازه حساب می‌کند؛ پس عددهایش ممکن است کمی با صدک ۵۰ فرق داشته باشد.
chances-seed = شمارهٔ این سری آزمایش: { $number }. همان برنامه با همان شماره همیشه همان نتیجه را می‌دهد.
chances-anew = آزمایش دوباره
chances-empty = هنوز بازه‌ای وارد نشده است
chances-empty-help = هر جا مطمئن نیستید، به جای یک عدد بازه بنویسید، مانند ۱٫۵⁠–⁠۳٪ یا ۴۰۰⁠–⁠۵۰۰. مقدار واقعی باید در ۹ مورد از ۱۰ مورد در آن باشد.
chances-try = امتحان کنید: نرخ‌ها را به بازهٔ ±۲۰٪ تبدیل کن
chances-try-nothing = اول یک نرخ یا بازه وارد کنید.
chances-source-share = سهم از پراکندگی
chances-histogram-chance = { $kpi }: احتمال { $target } برابر { $rate } است
