app-name = برنامه‌ریز RACE
app-tagline = برنامه‌ریزی بازاریابی دیجیتال، مرحله به مرحله
skip-to-content = رفتن به محتوا
loading = در حال بارگذاری…

nav-stages = مرحله‌ها
nav-start = شروع
nav-overview = نمای کلی
nav-tools = ابزارها
nav-forecast = پیش‌بینی
nav-improve = بهبود

language-switch = زبان
theme-switch = ظاهر
theme-auto = مطابق دستگاه
theme-light = روشن
theme-dark = تیره
digits-switch = رقم‌ها
digits-auto = مطابق زبان
digits-latin = لاتین
digits-persian = فارسی

undo = واگرد: { $what }
undo-nothing = چیزی برای واگرد نیست
redo = انجام دوباره: { $what }
redo-nothing = چیزی برای انجام دوباره نیست
close = بستن
cancel = انصراف
delete = حذف
download = دانلود
details = جزئیات

save-saved = ساعت { $time } ذخیره شد
save-saving = در حال ذخیره…
save-dirty = هنوز ذخیره نشده
save-failed = ذخیره نشد: { $reason }
save-memory = چیزی ذخیره نمی‌شود: مرورگر اجازهٔ ذخیره‌سازی نمی‌دهد. پیش از بستن صفحه، برنامه را در فایل ذخیره کنید.
save-session = فقط تا بستن این برگه نگه‌داری می‌شود. برای ماندگار شدن، برنامه را در فایل ذخیره کنید.

## نام کارهایی که واگرد می‌شوند
edit-title = نام برنامه
edit-goal = هدف
edit-currency = واحد پول
edit-periods = دوره‌ها
edit-add-channel = افزودن کانال
edit-channel = تغییر کانال
edit-remove-channel = حذف کانال
edit-objective = هدف کمّی
edit-scenario = سناریو
edit-trial = آزمایش
edit-response = بازدید به‌ازای هزینه
edit-outlook = تنظیمات پیش‌بینی
edit-spending = بودجهٔ قابل تقسیم
edit-loyalty = داده‌های وفاداری
edit-question = پرسش دربارهٔ هدف
edit-seed = نمونه‌گیری تصادفی
edit-adopt = اجرای سناریو در برنامه
edit-adopt-named = اجرای سناریوی «{ $name }»
page-title = { $title } – { $app }
save-kept = در همین مرورگر نگه‌داری می‌شود
edit-ranges = عددها به بازه
edit-import = وارد کردن فایل
