app-name = برنامه‌ریز RACE
app-tagline = بازاریابی دیجیتال، مرحله به مرحله
skip-to-content = رفتن به محتوا
loading = در حال بارگذاری…

nav-stages = مرحله‌ها
nav-start = شروع
nav-overview = نمای کلی

language-switch = زبان
theme-switch = ظاهر
theme-auto = مانند دستگاه
theme-light = روشن
theme-dark = تیره
digits-switch = رقم‌ها
digits-auto = رقم‌های زبان
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

save-saved = ذخیره شد، ساعت { $time }
save-saving = در حال ذخیره…
save-dirty = هنوز ذخیره نشده
save-failed = ذخیره نشد: { $reason }
save-memory = چیزی نگه داشته نمی‌شود: مرورگر اجازهٔ ذخیره نمی‌دهد. پیش از رفتن، فایل را ذخیره کنید.
save-session = فقط تا بستن این برگه نگه داشته می‌شود. برای نگه‌داشتن برنامه، فایل را ذخیره کنید.

## نام کارهایی که واگرد می‌شوند
edit-title = نام برنامه
edit-goal = هدف
edit-currency = واحد پول
edit-periods = دوره‌ها
edit-add-channel = افزودن کانال
edit-channel = تغییر کانال
edit-remove-channel = حذف کانال
page-title = { $title } – { $app }
save-kept = در همین مرورگر نگه‌داری می‌شود
