comparison-tab = آزمون A/B
comparison-purpose = آیا یکی واقعاً بهتر است یا فقط تصادف است؟
sample-tab = اندازهٔ آزمون
sample-purpose = آزمون به چند بازدیدکننده نیاز دارد تا چیزی را نشان دهد.
variant-a = A (وضع کنونی)
variant-b = B (با تغییر)
test-counts = آنچه شمرده شد
test-visitors = بازدیدکنندگان
test-conversions = تبدیل‌ها
test-confidence = سطح اطمینان
test-answer = پاسخ
verdict-better = نسخهٔ { $arm } بهتر است: { $rate } در برابر { $other }، یعنی { $lift } بیشتر ({ $p }).
verdict-chance = شاید تصادفی باشد: { $variant } برای B در برابر { $control } برای A ({ $p }).
verdict-chance-help = با سطح اطمینان { $confidence } تفاوتی دیده نمی‌شود. این ثابت نمی‌کند که تفاوتی نیست.
verdict-too-few = داده برای نتیجه‌گیری کافی نیست.
verdict-too-few-help = هر نسخه دست‌کم { $visitors } بازدیدکننده و { $conversions } تبدیل می‌خواهد.
verdict-too-few-yet = با این حال تفاوت به‌سختی تصادفی است ({ $p })، ولی اندازهٔ آن هنوز روشن نیست.
verdict-incomplete = برای دیدن پاسخ، بازدیدکنندگان و تبدیل‌های هر دو نسخه را وارد کنید.
mistake-more = نسخهٔ { $arm } بیش از بازدیدکنندگانش تبدیل دارد.
mistake-no-visitors = نسخهٔ { $arm } هنوز بازدیدکننده‌ای ندارد.
mistake-not-whole = با این شمار کم، عددها باید بدون اعشار باشند.
p-value = p = { $p }
p-value-below = p < { $p }
test-figures = عددها
figure-difference = تفاوت، B منهای A
figure-difference-value = { $value } واحد درصد، احتمالاً میان { $low } و { $high }
figure-lift = رشد B نسبت به A
figure-chance = تصادف
figure-z = z = { $z }
figure-test = آزمون
test-pooled = آزمون z با نرخ مشترک، دوطرفه
test-fisher = آزمون دقیق فیشر، دوطرفه، چون در جایی کمتر از { $expected } مورد انتظار می‌رفت
rates-title = نرخ‌ها با بازهٔ اطمینان { $confidence }
rates-alt = نرخ‌های دو نسخه. { $summary }
rates-empty = نرخ‌ها اینجا نشان داده می‌شوند.
head-variant = نسخه
head-rate = نرخ
head-interval = بازه
peeking-warning = نخست شمار بازدیدکنندگان را تعیین کنید و تنها یک بار، در پایان، داوری کنید. هر که هر روز نگاه کند و با نخستین نتیجهٔ خوب دست بکشد، برندهٔ دروغین می‌یابد.
wait-title = چقدر دیگر؟
wait-per-day = بازدیدکننده در روز، هر دو نسخه با هم
wait-lift = کوچک‌ترین رشدی که ارزش دارد
wait-needs = { $number-n ->
    [one] برای دیدن رشد { $lift }، هر نسخه { $number } بازدیدکننده می‌خواهد.
   *[other] برای دیدن رشد { $lift }، هر نسخه { $number } بازدیدکننده می‌خواهد.
}
wait-days = { $days-n ->
    [one] حدود { $days } روز دیگر زمان می‌برد.
   *[other] حدود { $days } روز دیگر زمان می‌برد.
}
wait-enough = هم‌اکنون به‌اندازه هست.
wait-no-traffic = برای دیدن شمار روزها، بازدیدکنندگان روزانه را وارد کنید.
wait-missing = داده‌های A و کوچک‌ترین رشد ارزشمند را وارد کنید.
wait-note = با توان { $power } و فرمول نرخ مشترک.
take-from-plan = گرفتن داده‌های A از برنامه
take-base-from-plan = گرفتن نرخ از برنامه
take-choose = یک نرخ واقعی را برگزینید…
take-item = { $kpi }، { $place }: { $rate } ({ $part } از { $whole })
sample-question = آنچه باید پیدا شود
sample-base = نرخ کنونی
sample-lift = کوچک‌ترین تغییر ارزشمند
sample-change = تغییر چگونه بیان شود
sample-relative = به‌نسبت نرخ کنونی
sample-points = به واحد درصد
sample-power = توان (چند بار پیدا می‌شود)
sample-target = از { $base } به { $target }.
sample-answer = { $number-n ->
    [one] { $number } بازدیدکننده برای هر نسخه، روی هم { $total }.
   *[other] { $number } بازدیدکننده برای هر نسخه، روی هم { $total }.
}
sample-days = { $days-n ->
    [one] با این ترافیک آزمون { $days } روز طول می‌کشد.
   *[other] با این ترافیک آزمون { $days } روز طول می‌کشد.
}
sample-missing = نرخ کنونی و کوچک‌ترین تغییر ارزشمند را وارد کنید.
design-rate = هر دو نرخ باید میان صفر و صد درصد باشند، نه خود آن‌ها.
design-no-effect = تغییر صفر را با هیچ شمار بازدیدکننده‌ای نمی‌توان دید.
design-too-many = این شمار آدم پیدا نمی‌شود.
sample-forms = فرمول
form-pooled = نرخ مشترک
form-pooled-help = اگر اثری نباشد، هر دو نسخه میانگین دو نرخ را دارند. با آزمون z همین صفحه می‌خواند.
form-unpooled = نرخ‌های جدا
form-unpooled-help = هر نسخه پراکندگی خودش را نگه می‌دارد؛ ساده‌ترین شکل.
form-miller = اوان میلر
form-miller-help = اگر اثری نباشد، هر دو نسخه در نرخ کنونی می‌مانند.
form-arcsine = آرک‌سینوس (h کوهن)
form-arcsine-help = نرخ‌ها را با مقیاسی می‌سنجد که پراکندگی در همه‌جای آن یکسان است.
working-show = نمایش محاسبه
work-rate = نرخ { $arm }
work-rate-words = تبدیل‌ها (x) بخش بر بازدیدکنندگان (n).
formula-divide = { $x } ÷ { $n }
work-wilson = بازهٔ { $arm } (ویلسون)
work-wilson-words = همهٔ نرخ‌های p که با مشاهده می‌خوانند؛ در اطمینان { $confidence } مقدار z برابر { $z } است.
formula-wilson = ({ $p } + { $z }² ÷ (۲ × { $n }) ± { $z } × √({ $p } × (۱ − { $p }) ÷ { $n } + { $z }² ÷ (۴ × { $n }²))) ÷ (۱ + { $z }² ÷ { $n })
work-newcombe = بازهٔ تفاوت (نیوکمب)
work-newcombe-words = از دو سر l و u هر دو بازه، با نرخ p₁ برای A و p₂ برای B.
formula-newcombe = { $p2 } − { $p1 } − √(({ $p2 } − { $l2 })² + ({ $u1 } − { $p1 })²) … { $p2 } − { $p1 } + √(({ $u2 } − { $p2 })² + ({ $p1 } − { $l1 })²)
work-z = z آزمون
work-z-words = تفاوت نرخ‌ها بخش بر پراکندگی‌ای که تصادف تنها می‌دهد، اگر هر دو نرخ مشترک p را داشتند.
formula-z = ({ $p2 } − { $p1 }) ÷ √({ $p } × (۱ − { $p }) × (۱ ÷ { $n1 } + ۱ ÷ { $n2 }))
work-p = مقدار p
work-p-words = تصادف تنها چند بار تفاوتی دست‌کم به همین بزرگی می‌دهد: دو سر منحنی نرمال فراتر از z.
formula-p = ۲ × (۱ − Φ(|{ $z }|))
work-fisher-words = با همان جمع‌ها، جمع احتمال همهٔ نتیجه‌هایی که محتمل‌تر از این یکی نیستند؛ k تبدیل‌های A در هر کدام است.
formula-fisher = Σ C({ $n1 }، k) × C({ $n2 }، { $x } − k) ÷ C({ $n }، { $x })
work-target = نرخ دلخواه، p₂
work-target-words = نرخ کنونی p₁ همراه با تغییر d.
formula-relative = { $p1 } × (۱ + { $d })
formula-points = { $p1 } + { $d }
work-sample = بازدیدکننده برای هر نسخه، n
work-sample-words = a برابر { $a } برای اطمینان { $confidence } و b برابر { $b } برای توان { $power } است. رو به بالا گرد می‌شود.
work-mean = p میانگین دو نرخ است.
formula-sample = ({ $a } × √(۲ × { $p } × (۱ − { $p })) + { $b } × √({ $p1 } × (۱ − { $p1 }) + { $p2 } × (۱ − { $p2 })))² ÷ ({ $p2 } − { $p1 })²
formula-unpooled = ({ $a } + { $b })² × ({ $p1 } × (۱ − { $p1 }) + { $p2 } × (۱ − { $p2 })) ÷ ({ $p2 } − { $p1 })²
formula-arcsine = ۲ × (({ $a } + { $b }) ÷ (۲ × asin √{ $p2 } − ۲ × asin √{ $p1 }))²
work-days = روزها
work-days-words = بازدیدکنندگانی که نسخهٔ عقب‌تر هنوز کم دارد، بخش بر نیمی از بازدیدکنندگان روز (v). رو به بالا گرد می‌شود.
formula-days = ({ $n } − { $seen }) ÷ ({ $v } ÷ ۲)
