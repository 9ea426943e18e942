scenarios-tab = سناریوها
scenarios-purpose = چند عدد را با هم تغییر دهید و نتیجه‌ها را مقایسه کنید.
scenarios-empty = هنوز سناریویی نیست. یکی بسازید و چند عدد را در آن تغییر دهید، یا با دو سناریوی آماده شروع کنید.
scenarios-starters = افزودن «محتاطانه» و «خوش‌بینانه»
scenarios-starters-help = در آن‌ها همهٔ نرخ‌ها یک‌دهم کمتر و یک‌دهم بیشتر از برنامه است. هر دو را می‌توانید تغییر دهید.
scenarios-careful = محتاطانه
scenarios-hopeful = خوش‌بینانه
scenarios-plan = طبق برنامه
scenarios-add = افزودن سناریو
scenarios-new = سناریوی { $number }
scenarios-list = چه چیزی تغییر می‌کند
scenarios-compare = کنار هم
scenarios-periods = { $number-n ->
    [one] { $number } دوره
   *[other] هر { $number } دوره با هم
}
scenarios-best = بهترین نتیجه را «{ $name }» دارد. { $kpi }: { $change } نسبت به برنامه.
scenarios-none-better = هیچ سناریویی بهتر از برنامه نیست. { $kpi } طبق برنامه: { $value }.
scenarios-unknown = برای مقایسه اطلاعات کافی نیست: بازدیدها یا بودجه و نتیجهٔ آن‌ها را وارد کنید.
scenarios-applied = اکنون برنامه همان است که «{ $name }» می‌گفت. می‌توانید آن را واگرد کنید.
scenario-name = نام سناریو
scenario-remove = حذف «{ $name }»
scenario-apply = اجرا در برنامه
scenario-no-turns = هنوز چیزی تغییر نکرده است: همه چیز طبق برنامه است.
scenario-add-turn = تغییر یک عدد دیگر
turn-kind = چگونه
turn-by = به درصد
turn-add = بیشتر یا کمتر
turn-to = برابر با
turn-percent = چقدر
turn-points = واحد درصد
turn-amount = چقدر بیشتر یا کمتر
turn-value = مقدار تازه
turn-remove = «{ $kpi }» طبق برنامه بماند
turn-no-effect = چیزی را تغییر نمی‌دهد: برنامه این عدد را در این‌جا نمی‌داند، صفر است، یا عددهای بالا آن را تعیین کرده‌اند.
news-better = بهتر
news-worse = بدتر
news-best = بهترین
