levers-tab = چه چیزی مهم‌تر است
levers-purpose = اگر فقط یک عدد تغییر کند، نتیجه چقدر جابه‌جا می‌شود.
levers-result = اثر بر
levers-together = همه با هم
levers-apart = کانال به کانال
levers-outlay = اگر کاری هزینه داشته باشد
levers-more = «{ $lever }» بیشترین اثر را بر «{ $result }» دارد: ۱۰٪ افزایش آن، نتیجه را { $effect } تغییر می‌دهد.
levers-less = «{ $lever }» بیشترین اثر را بر «{ $result }» دارد: ۱۰٪ کاهش آن، نتیجه را { $effect } تغییر می‌دهد.
levers-none = هنوز چیزی در این برنامه «{ $result }» را جابه‌جا نمی‌کند. عددهای بیشتری وارد کنید.
levers-now = اکنون { $value }
levers-tenth-more = ۱۰٪ بیشتر
levers-tenth-less = ۱۰٪ کمتر
levers-point-more = ۱ واحد درصد بیشتر
levers-pays-back = { $amount } را برمی‌گرداند با
levers-pays-help = «{ $amount } را برمی‌گرداند با»: هر عدد باید چند شود تا چنین هزینه‌ای برگردد.
levers-cut = هیچ سهمی از ۱۰۰٪ بیشتر نمی‌شود: جایی که ۱۰٪ افزایش از آن بگذرد، تا ۱۰۰٪ بالا می‌رود.
levers-alt = اثر ۱۰٪ افزایش هر عدد: { $summary }
levers-table = اثرها به عدد
levers-rest = { $number-n ->
    [one] { $number } عدد دیگر
   *[other] { $number } عدد دیگر
}
