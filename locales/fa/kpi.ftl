# شاخص‌ها: یک نام، و یک جمله که می‌گوید چیست.

## دسترسی
kpi-impressions = نمایش‌ها
kpi-impressions-help = تعداد دفعات نمایش تبلیغ یا مطلب شما؛ نمایش چندباره به یک نفر هم حساب می‌شود.
kpi-ctr = نرخ کلیک (CTR)
kpi-ctr-help = سهم نمایش‌هایی که به کلیک می‌رسند: کلیک‌ها ÷ نمایش‌ها.
kpi-clicks = کلیک‌ها
kpi-clicks-help = کلیک روی تبلیغ، لینک یا نتیجهٔ جست‌وجوی شما.
kpi-landing-rate = نرخ رسیدن به سایت
kpi-landing-rate-help = سهم کلیک‌هایی که واقعاً به بازدید می‌رسند: بازدیدها ÷ کلیک‌ها.
kpi-visits = بازدیدها
kpi-visits-help = نشست‌های سایت، فروشگاه یا صفحهٔ شما؛ یک نفر می‌تواند چند بازدید داشته باشد.
kpi-media-cost = هزینهٔ رسانه
kpi-media-cost-help = پولی که برای نمایش پیام خود به رسانه‌ها و پلتفرم‌ها می‌دهید.
kpi-setup-cost = هزینهٔ راه‌اندازی
kpi-setup-cost-help = هزینهٔ تولید محتوا، ابزارها و آماده‌سازی.
kpi-cost = هزینهٔ کل
kpi-cost-help = هزینهٔ رسانه و هزینهٔ راه‌اندازی با هم.
kpi-cpm = هزینهٔ هر هزار نمایش (CPM)
kpi-cpm-help = هزینهٔ رسانه به‌ازای هزار نمایش، بدون هزینهٔ راه‌اندازی.
kpi-cpc = هزینهٔ هر کلیک (CPC)
kpi-cpc-help = هزینهٔ رسانه به‌ازای یک کلیک، بدون هزینهٔ راه‌اندازی.
kpi-cost-per-visit = هزینهٔ هر بازدید
kpi-cost-per-visit-help = هزینهٔ کل به‌ازای یک بازدید.
kpi-visit-value = ارزش هر بازدید
kpi-visit-value-help = درآمدی که هر بازدید به‌طور میانگین می‌آورد: درآمد ÷ بازدیدها.

## فعال‌سازی
kpi-leads = لیدها (سرنخ‌های فروش)
kpi-leads-help = افرادی که علاقه نشان داده‌اند و می‌توان گفت‌وگو با آن‌ها را ادامه داد.
kpi-lead-rate = نرخ تبدیل به لید
kpi-lead-rate-help = سهم بازدیدهایی که به لید تبدیل می‌شوند: لیدها ÷ بازدیدها.
kpi-qualified-leads = لیدهای واجد شرایط
kpi-qualified-leads-help = لیدهای مناسب: آن‌ها شما را می‌خواهند و شما هم آن‌ها را.
kpi-qualified-rate = نرخ لید واجد شرایط
kpi-qualified-rate-help = سهم لیدهایی که واجد شرایط‌اند: لیدهای واجد شرایط ÷ لیدها.
kpi-cpl = هزینهٔ هر لید (CPL)
kpi-cpl-help = هزینهٔ کل به‌ازای یک لید.

## تبدیل
kpi-opportunities = فرصت‌های باز
kpi-opportunities-help = افرادی که در آستانهٔ تصمیم‌اند: سبدهای خرید پر، پیش‌فاکتورهای ارسال‌شده، نسخه‌های آزمایشی در حال استفاده.
kpi-opportunity-rate = نرخ تبدیل به فرصت
kpi-opportunity-rate-help = سهم لیدهای واجد شرایطی که به فرصت تبدیل می‌شوند: فرصت‌های باز ÷ لیدهای واجد شرایط.
kpi-close-rate = نرخ بستن فروش
kpi-close-rate-help = سهم فرصت‌های بازی که به سفارش می‌رسند: سفارش‌ها ÷ فرصت‌های باز.
kpi-orders = سفارش‌ها
kpi-orders-help = همهٔ سفارش‌ها، آنلاین و آفلاین.
kpi-orders-donation = کمک‌های مالی
kpi-orders-membership = عضویت‌ها
kpi-orders-subscription = اشتراک‌ها
kpi-orders-trial = نسخه‌های آزمایشی فعال‌شده
kpi-sale-rate = نرخ تبدیل لید به سفارش
kpi-sale-rate-help = نرخ گذر از فعال‌سازی به تبدیل: سفارش‌ها ÷ لیدها.
kpi-conversion-rate = نرخ تبدیل
kpi-conversion-rate-help = کل مسیر از بازدید تا سفارش: سفارش‌ها ÷ بازدیدها.
kpi-online-orders = فروش آنلاین
kpi-online-orders-help = سفارش‌هایی که آنلاین ثبت می‌شوند.
kpi-offline-orders = فروش آفلاین
kpi-offline-orders-help = سفارش‌های فروشگاهی، تلفنی یا حضوری.
kpi-customers = مشتریان جدید
kpi-customers-help = افرادی که در این دوره برای اولین بار خرید می‌کنند.
kpi-customers-donation = حامیان جدید
kpi-customers-membership = اعضای جدید
kpi-customers-subscription = مشترکان جدید
kpi-customers-trial = کاربران جدید نسخهٔ آزمایشی
kpi-orders-per-customer = تعداد سفارش هر مشتری
kpi-orders-per-customer-help = تعداد سفارش‌های هر مشتری جدید در دوره: سفارش‌ها ÷ مشتریان جدید.
kpi-lead-to-customer-rate = نرخ تبدیل لید به مشتری
kpi-lead-to-customer-rate-help = سهم لیدهایی که مشتری می‌شوند: مشتریان جدید ÷ لیدها.
kpi-aov = میانگین ارزش سفارش
kpi-aov-help = درآمد هر سفارش به‌طور میانگین: درآمد ÷ سفارش‌ها.
kpi-aov-donation = میانگین کمک مالی
kpi-aov-membership = میانگین حق عضویت
kpi-aov-subscription = میانگین قیمت اشتراک
kpi-aov-trial = ارزش هر نسخهٔ آزمایشی
kpi-revenue = درآمد
kpi-revenue-help = سفارش‌ها × میانگین ارزش سفارش.
kpi-revenue-donation = کمک‌های مالی دریافتی
kpi-revenue-membership = درآمد حق عضویت
kpi-revenue-subscription = درآمد اشتراک
kpi-revenue-trial = درآمد نسخه‌های آزمایشی
kpi-revenue-per-customer = درآمد هر مشتری
kpi-revenue-per-customer-help = درآمد دوره ÷ مشتریان جدید.
kpi-cpa = هزینهٔ هر سفارش (CPA)
kpi-cpa-help = هزینهٔ کل به‌ازای یک سفارش. با CAC یکی نیست: یک مشتری می‌تواند چند بار سفارش بدهد.
kpi-cac = هزینهٔ جذب مشتری (CAC)
kpi-cac-help = هزینهٔ کل برای جذب یک مشتری جدید.
kpi-roas = بازده هزینهٔ تبلیغات (ROAS)
kpi-roas-help = درآمد ÷ هزینهٔ رسانه؛ هزینهٔ راه‌اندازی حساب نمی‌شود.
kpi-gross-profit = سود ناخالص
kpi-gross-profit-help = درآمد × حاشیهٔ سود ناخالص، پیش از هزینهٔ بازاریابی.
kpi-contribution = سود پس از بازاریابی
kpi-contribution-help = سود ناخالص − هزینهٔ کل: آنچه برای پرداخت هزینه‌های ثابت می‌ماند (حاشیهٔ مشارکت).
kpi-roi = بازگشت سرمایه (ROI)
kpi-roi-help = سود نسبت به پولی که خرج شده است: (سود ناخالص − هزینهٔ کل) ÷ هزینهٔ کل.
kpi-net-revenue = درآمد پس از هزینه
kpi-net-revenue-help = درآمد − هزینهٔ کل، بدون در نظر گرفتن حاشیهٔ سود.
kpi-roi-on-revenue = بازگشت سرمایه بر پایهٔ درآمد
kpi-roi-on-revenue-help = (درآمد − هزینهٔ کل) ÷ هزینهٔ کل؛ بهتر از ROI به نظر می‌رسد، چون بهای کالا را صفر می‌گیرد.

## اقتصاد
kpi-gross-margin = حاشیهٔ سود ناخالص
kpi-gross-margin-help = سهمی از درآمد که پس از پرداخت بهای کالا یا خدمات می‌ماند.
kpi-variable-cost = بهای تمام‌شدهٔ هر سفارش
kpi-variable-cost-help = هزینهٔ تولید و تحویل یک سفارش.
kpi-margin-per-order = سود هر سفارش
kpi-margin-per-order-help = میانگین ارزش سفارش − بهای تمام‌شدهٔ هر سفارش؛ هزینهٔ جذب یک سفارش نباید از این بیشتر شود.
kpi-fixed-costs = هزینه‌های ثابت
kpi-fixed-costs-help = هزینه‌هایی که در هر دوره هست و به فروش بستگی ندارد، مانند اجاره و حقوق.
kpi-profit = سود
kpi-profit-help = سود پس از بازاریابی − هزینه‌های ثابت.
kpi-break-even-orders = نقطهٔ سربه‌سر (تعداد سفارش)
kpi-break-even-orders-help = تعداد سفارش لازم برای پوشش هزینه‌های ثابت.

## تعامل
kpi-repeat-customers = مشتریان بازگشتی
kpi-repeat-customers-help = مشتریانی که دوباره خرید می‌کنند.
kpi-repeat-customers-donation = حامیانی که دوباره کمک می‌کنند
kpi-repeat-customers-membership = اعضایی که تمدید می‌کنند
kpi-repeat-customers-subscription = مشترکانی که تمدید می‌کنند
kpi-repeat-customers-trial = کاربرانی که برمی‌گردند
kpi-repeat-rate = نرخ خرید مجدد
kpi-repeat-rate-help = سهم مشتریان جدیدی که دوباره خرید می‌کنند: مشتریان بازگشتی ÷ مشتریان جدید.
kpi-loyal-customers = مشتریان وفادار
kpi-loyal-customers-help = مشتریانی که ماندگار شده‌اند و شما را به دیگران توصیه می‌کنند.
kpi-loyal-customers-donation = حامیان وفادار
kpi-loyal-customers-membership = اعضای وفادار
kpi-loyal-customers-subscription = مشترکان وفادار
kpi-loyal-customers-trial = کاربران وفادار
kpi-loyal-share = سهم مشتریان وفادار
kpi-loyal-share-help = سهمی از مشتریان بازگشتی که ماندگار می‌شوند.
kpi-loyalty-rate = نرخ وفاداری
kpi-loyalty-rate-help = نرخ گذر از تبدیل به تعامل: مشتریان وفادار ÷ مشتریان جدید.
kpi-purchase-frequency = دفعات خرید در سال
kpi-purchase-frequency-help = تعداد سفارش‌های هر مشتری در یک سال.
kpi-lifespan = طول عمر مشتری
kpi-lifespan-help = تعداد سال‌هایی که مشتری با شما می‌ماند.
kpi-yearly-revenue-per-customer = درآمد سالانهٔ هر مشتری
kpi-yearly-revenue-per-customer-help = میانگین ارزش سفارش × دفعات خرید در سال.
kpi-lifetime-revenue = درآمد طول عمر مشتری
kpi-lifetime-revenue-help = درآمد حاصل از یک مشتری در همهٔ سال‌ها.
kpi-lifetime-value = ارزش طول عمر مشتری (LTV)
kpi-lifetime-value-help = سود ناخالص حاصل از یک مشتری در همهٔ سال‌ها.
kpi-ltv-to-cac = نسبت LTV به CAC
kpi-ltv-to-cac-help = هر مشتری چند برابر هزینهٔ جذب خود را برمی‌گرداند؛ معمولاً ۳ یا بیشتر را خوب می‌دانند.

## سرگروه‌ها
group-online = سهم آنلاین
group-audience = مخاطبان
group-followers = دنبال‌کنندگان
group-brand = برند
group-behaviour = در سایت
group-social = شبکه‌های اجتماعی
group-steps = گام‌های پیش از خرید
group-carts = سبدهای خرید
group-retention = حفظ مشتری
group-newsletter = خبرنامه
group-satisfaction = رضایت
group-advocacy = توصیه به دیگران

## سهم آنلاین
kpi-online-revenue = درآمد آنلاین
kpi-online-revenue-help = درآمد سفارش‌هایی که آنلاین ثبت می‌شوند.
kpi-online-revenue-share = سهم درآمد آنلاین
kpi-online-revenue-share-help = درآمد آنلاین ÷ درآمد. محل ثبت سفارش حساب می‌شود، نه جایی که مشتری قانع شده است.
kpi-customers-reached-online = مشتریان متأثر از آنلاین
kpi-customers-reached-online-help = مشتریان جدیدی که پیش از خرید، تبلیغ آنلاین به آن‌ها رسیده است؛ محل خرید مهم نیست.
kpi-reached-online-share = سهم مشتریان متأثر از آنلاین
kpi-reached-online-share-help = مشتریان متأثر از آنلاین ÷ مشتریان جدید.
kpi-break-even-roas = نقطهٔ سربه‌سر ROAS
kpi-break-even-roas-help = ۱ ÷ حاشیهٔ سود ناخالص؛ اگر ROAS از این کمتر باشد، تبلیغ زیان می‌دهد. سقف هزینهٔ هر سفارش همان سود هر سفارش است.

## مخاطبان
kpi-audience-reach = دسترسی
kpi-audience-reach-help = تعداد افراد متفاوتی که پیام شما را دیده‌اند. مخاطبان کانال‌ها مشترک‌اند، پس در جمع بعضی‌ها دو بار شمرده می‌شوند.
kpi-frequency = بسامد نمایش
kpi-frequency-help = هر نفر چند بار پیام را دیده است: نمایش‌ها ÷ دسترسی. هیچ‌گاه کمتر از ۱ نیست.
kpi-unique-visitors = بازدیدکنندگان یکتا
kpi-unique-visitors-help = تعداد افراد متفاوتی که آمده‌اند؛ هرگز بیشتر از بازدیدها نیست. کسی که دو دستگاه دارد ممکن است دو بار شمرده شود.
kpi-bounced-visits = بازدیدهای تک‌صفحه‌ای
kpi-bounced-visits-help = بازدیدهایی که در همان صفحهٔ اول تمام می‌شوند.
kpi-bounce-rate = نرخ پرش
kpi-bounce-rate-help = بازدیدهای تک‌صفحه‌ای ÷ بازدیدها. تعریف پرش در ابزارها فرق دارد؛ فقط عددهای یک ابزار را با هم بسنجید.
kpi-ad-quality = امتیاز کیفیت
kpi-ad-quality-help = امتیازی که پلتفرم با مقیاس خودش به تبلیغ یا صفحهٔ شما می‌دهد؛ چیزی از آن محاسبه نمی‌شود.

## دنبال‌کنندگان
kpi-followers = دنبال‌کنندگان
kpi-followers-help = دنبال‌کنندگان شما در شبکه‌های اجتماعی در پایان دوره.
kpi-previous-followers = دنبال‌کنندگان پیشین
kpi-previous-followers-help = دنبال‌کنندگان در پایان دورهٔ قبل.
kpi-follower-gain = رشد تعداد دنبال‌کنندگان
kpi-follower-gain-help = دنبال‌کنندگان کنونی − دنبال‌کنندگان پیشین؛ اگر کسانی که می‌روند بیشتر باشند، منفی است.
kpi-follower-growth = نرخ رشد دنبال‌کنندگان
kpi-follower-growth-help = رشد تعداد ÷ دنبال‌کنندگان پیشین، در یک دوره.

## برند
kpi-brand-mentions = یادکرد برند
kpi-brand-mentions-help = چند بار دیگران از برند شما حرف زده‌اند: پست، مقاله، نظر. خوب و بد یکسان شمرده می‌شود.
kpi-people-asked = پرسش‌شوندگان
kpi-people-asked-help = افرادی که در نظرسنجی از آن‌ها پرسیده‌اید برندتان را می‌شناسند یا نه.
kpi-people-aware = آشنایان با برند
kpi-people-aware-help = کسانی که در نظرسنجی گفته‌اند برندتان را می‌شناسند.
kpi-brand-awareness = آگاهی از برند
kpi-brand-awareness-help = آشنایان با برند ÷ پرسش‌شوندگان. فقط وقتی معنا دارد که پرسش‌شوندگان شبیه بازار شما باشند.

## در سایت
kpi-pageviews = صفحه‌های دیده‌شده
kpi-pageviews-help = صفحه‌هایی که در همهٔ بازدیدها دیده شده‌اند.
kpi-pages-per-visit = صفحه در هر بازدید
kpi-pages-per-visit-help = صفحه‌های دیده‌شده ÷ بازدیدها؛ دست‌کم ۱.
kpi-total-time = کل زمان حضور
kpi-total-time-help = زمان همهٔ بازدیدها روی هم.
kpi-time-on-site = مدت حضور در سایت
kpi-time-on-site-help = کل زمان حضور ÷ بازدیدها. بعضی ابزارها پرش را صفر ثانیه می‌گیرند و میانگین پایین می‌آید.

## گام‌های پیش از خرید
kpi-product-views = بازدید از محصول
kpi-product-views-help = بازدیدهایی که در آن‌ها محصولی دیده شده است.
kpi-product-view-rate = نرخ بازدید از محصول
kpi-product-view-rate-help = بازدیدهای محصول ÷ بازدیدها.
kpi-carts = افزودن به سبد خرید
kpi-carts-help = بازدیدهایی که در آن‌ها چیزی به سبد خرید اضافه شده است.
kpi-cart-rate = نرخ افزودن به سبد خرید
kpi-cart-rate-help = بازدیدهای دارای سبد خرید ÷ بازدیدها.
kpi-registrations = ثبت‌نام
kpi-registrations-help = بازدیدهایی که به ساختن حساب کاربری رسیده‌اند.
kpi-registration-rate = نرخ ثبت‌نام
kpi-registration-rate-help = ثبت‌نام ÷ بازدیدها.
kpi-unregistered-visits = بازدید بدون ثبت‌نام
kpi-unregistered-visits-help = بازدیدها − ثبت‌نام. کسی که از قبل حساب دارد و برمی‌گردد هم شمرده می‌شود.
kpi-newsletter-signups = عضو خبرنامه
kpi-newsletter-signups-help = بازدیدهایی که به عضویت در خبرنامه رسیده‌اند.
kpi-newsletter-signup-rate = نرخ عضویت در خبرنامه
kpi-newsletter-signup-rate-help = عضو خبرنامه ÷ بازدیدها؛ لغو عضویت جدا شمرده می‌شود.

## شبکه‌های اجتماعی
kpi-posts = پست‌ها
kpi-posts-help = پست‌هایی که منتشر کرده‌اید.
kpi-shares = اشتراک‌گذاری
kpi-shares-help = چند بار پست‌های شما را برای دیگران فرستاده‌اند.
kpi-comments = نظرها
kpi-comments-help = نظرهای زیر پست‌های شما.
kpi-likes = پسندها
kpi-likes-help = پسند و دیگر واکنش‌های تک‌لمسی.
kpi-reactions = نظر و پسند
kpi-reactions-help = نظرها + پسندها.
kpi-interactions = تعامل‌ها
kpi-interactions-help = اشتراک‌گذاری + نظرها + پسندها.
kpi-engagement-rate = نرخ تعامل
kpi-engagement-rate-help = تعامل‌ها ÷ دسترسی؛ اگر افراد چند بار واکنش نشان دهند از ۱۰۰٪ می‌گذرد. گاهی بر نمایش یا دنبال‌کننده تقسیم می‌کنند.
kpi-comments-per-post = نظر در هر پست
kpi-comments-per-post-help = نظرها ÷ پست‌ها.

## سبدهای خرید
kpi-abandoned-carts = سبدهای رها شده
kpi-abandoned-carts-help = سبدهایی که به سفارش آنلاین نرسیده‌اند: سبدهای خرید − فروش آنلاین.
kpi-cart-abandonment = سبد خرید رها شده
kpi-cart-abandonment-help = سهم سبدهای رها شده: سبدهای رها شده ÷ سبدهای خرید.
kpi-buyer-rate = نرخ تبدیل بر پایهٔ افراد
kpi-buyer-rate-help = مشتریان جدید ÷ بازدیدکنندگان یکتا. نرخ تبدیل معمول، بازدید و سفارش را می‌شمارد.
kpi-monthly-profit-per-customer = سود ناخالص ماهانهٔ هر مشتری
kpi-monthly-profit-per-customer-help = درآمد سالانهٔ هر مشتری × حاشیهٔ سود ناخالص ÷ ۱۲.
kpi-cac-payback = دورهٔ بازگشت CAC
kpi-cac-payback-help = مشتری پس از چند ماه هزینهٔ جذب خود را برمی‌گرداند: CAC ÷ سود ناخالص ماهانهٔ هر مشتری.

## حفظ مشتری
kpi-repeat-orders = خریدهای مکرر
kpi-repeat-orders-help = سفارش‌های پس از اولین خرید هر مشتری جدید: سفارش‌ها − مشتریان جدید.
kpi-customers-at-start = مشتریان آغاز دوره
kpi-customers-at-start-help = مشتریانی که در آغاز دوره دارید.
kpi-customers-at-end = مشتریان پایان دوره
kpi-customers-at-end-help = مشتریانی که در پایان دوره دارید؛ جدیدها هم حساب می‌شوند.
kpi-retained-customers = مشتریان ماندگار
kpi-retained-customers-help = مشتریان آغاز دوره که هنوز هستند: مشتریان پایان دوره − مشتریان جدید.
kpi-retention-rate = نرخ حفظ مشتری
kpi-retention-rate-help = مشتریان ماندگار ÷ مشتریان آغاز دوره، در یک دوره. نرخ ماهانه را با سالانه نسنجید.
kpi-churn-rate = نرخ ریزش
kpi-churn-rate-help = سهم مشتریانی که در دوره رفته‌اند: ۱۰۰٪ − نرخ حفظ مشتری.
kpi-active-customers = مشتریان فعال
kpi-active-customers-help = مشتریانی که به‌تازگی کاری کرده‌اند؛ چه کاری و در چند روز، به تصمیم شماست.
kpi-active-share = سهم مشتریان فعال
kpi-active-share-help = مشتریان فعال ÷ مشتریان پایان دوره.
kpi-customer-interactions = تعامل‌های مشتریان
kpi-customer-interactions-help = اشتراک‌گذاری، نظر و پسند از سوی مشتریان.
kpi-customer-engagement = مشارکت‌جویی مشتریان
kpi-customer-engagement-help = تعامل‌های مشتریان ÷ مشتریان پایان دوره؛ اگر چند بار واکنش نشان دهند از ۱۰۰٪ می‌گذرد.

## خبرنامه
kpi-subscribers = مشترکان خبرنامه
kpi-subscribers-help = افرادی که در پایان دوره در فهرست خبرنامه‌اند.
kpi-constant-subscribers = مشترکان دائمی
kpi-constant-subscribers-help = مشترکانی که مرتب باز می‌کنند، مثلاً ۳ شماره از ۵ شمارهٔ آخر؛ قاعده را یک بار تعیین کنید.
kpi-constant-share = درصد مشترکان دائمی
kpi-constant-share-help = مشترکان دائمی ÷ مشترکان خبرنامه.
kpi-emails-sent = ایمیل‌های فرستاده‌شده
kpi-emails-sent-help = همهٔ ایمیل‌هایی که فرستاده‌اید، حتی آن‌ها که نرسیده‌اند.
kpi-emails-delivered = ایمیل‌های رسیده
kpi-emails-delivered-help = ایمیل‌هایی که به مقصد رسیده‌اند.
kpi-delivery-rate = نرخ رسیدن ایمیل
kpi-delivery-rate-help = ایمیل‌های رسیده ÷ ایمیل‌های فرستاده‌شده.
kpi-email-opens = ایمیل‌های بازشده
kpi-email-opens-help = ایمیل‌هایی که دست‌کم یک بار باز شده‌اند. برنامه‌هایی که خودشان تصویر را بار می‌کنند این عدد را بالا می‌برند.
kpi-open-rate = نرخ باز شدن
kpi-open-rate-help = ایمیل‌های بازشده ÷ ایمیل‌های رسیده.
kpi-email-clicks = ایمیل‌های کلیک‌شده
kpi-email-clicks-help = ایمیل‌هایی که دست‌کم یک لینک آن‌ها کلیک خورده است.
kpi-email-click-rate = نرخ کلیک ایمیل
kpi-email-click-rate-help = ایمیل‌های کلیک‌شده ÷ ایمیل‌های رسیده. بعضی‌ها بر ایمیل‌های بازشده تقسیم می‌کنند و عدد بزرگ‌تری می‌گیرند.
kpi-unsubscribes = لغو اشتراک‌ها
kpi-unsubscribes-help = افرادی که خود را از فهرست بیرون آورده‌اند.
kpi-unsubscribe-rate = نرخ لغو اشتراک
kpi-unsubscribe-rate-help = لغو اشتراک‌ها ÷ ایمیل‌های فرستاده‌شده.

## رضایت
kpi-satisfaction-answers = پاسخ‌های رضایت
kpi-satisfaction-answers-help = همهٔ کسانی که گفته‌اند چقدر راضی‌اند.
kpi-satisfied-answers = پاسخ‌های راضی
kpi-satisfied-answers-help = کسانی که از ۵، نمرهٔ ۴ یا ۵ داده‌اند.
kpi-csat = رضایت (CSAT)
kpi-csat-help = پاسخ‌های راضی ÷ همهٔ پاسخ‌ها. با پاسخ‌های کم، شانس تعیین می‌کند.
kpi-csi = شاخص رضایت (CSI)
kpi-csi-help = شاخصی از چند پرسش، به درصد. سه تعریف رایج دارد؛ فقط عددهای هم‌تعریف را با هم بسنجید.
kpi-promoters = مروجان
kpi-promoters-help = کسانی که برای توصیهٔ شما از ۱۰، نمرهٔ ۹ یا ۱۰ داده‌اند.
kpi-passives = منفعل‌ها
kpi-passives-help = کسانی که نمرهٔ ۷ یا ۸ داده‌اند؛ جزو پاسخ‌ها شمرده می‌شوند.
kpi-promoters-and-passives = مروجان و منفعل‌ها
kpi-promoters-and-passives-help = مروجان + منفعل‌ها.
kpi-detractors = منتقدان
kpi-detractors-help = کسانی که نمرهٔ ۰ تا ۶ داده‌اند.
kpi-nps-answers = پاسخ‌های توصیه
kpi-nps-answers-help = مروجان + منفعل‌ها + منتقدان.
kpi-promoter-lead = مروجان منهای منتقدان
kpi-promoter-lead-help = مروجان − منتقدان؛ اگر منتقدان بیشتر باشند، منفی است.
kpi-nps = شاخص خالص مروجان (NPS)
kpi-nps-help = (مروجان − منتقدان) ÷ پاسخ‌ها × ۱۰۰: از منفی ۱۰۰ تا مثبت ۱۰۰ امتیاز، نه درصد. با پاسخ‌های کم، خطا زیاد است.

## توصیه به دیگران
kpi-referrers = حامیان برند
kpi-referrers-help = مشتریانی که کس دیگری را آورده‌اند.
kpi-referrer-share = سهم حامیان برند
kpi-referrer-share-help = حامیان برند ÷ مشتریان پایان دوره.
kpi-reviews = نقد و نظر مشتریان
kpi-reviews-help = نظرهایی که مشتریان دربارهٔ خرید نوشته‌اند.
kpi-review-rate = نقد و نظر به‌ازای سفارش
kpi-review-rate-help = نقد و نظر مشتریان ÷ سفارش‌ها.
kpi-invites-per-customer = دعوت هر مشتری
kpi-invites-per-customer-help = هر مشتری چند نفر را دعوت می‌کند.
kpi-invite-acceptance = نرخ پذیرش دعوت
kpi-invite-acceptance-help = سهم دعوت‌هایی که مشتری جدید می‌آورند.
kpi-k-factor = ضریب ویروسی
kpi-k-factor-help = دعوت هر مشتری × نرخ پذیرش. از ۱ به بالا رشد خودبه‌خود ادامه می‌یابد، اما هیچ بازاری این را مدت زیادی تاب نمی‌آورد.
