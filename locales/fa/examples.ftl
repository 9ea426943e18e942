example-bakery = نانوایی آنلاین
example-bakery-blurb = فروشگاهی کوچک که نان به خانه می‌آورد: هر سفارش مهم است.
example-bakery-search = تبلیغ در جست‌وجو
example-bakery-social = اینستاگرام
example-bakery-newsletter = خبرنامه

example-trial = نسخهٔ آزمایشی نرم‌افزار
example-trial-blurb = از نخستین تبلیغ تا مشترک پولی، گام به گام.
example-trial-search = تبلیغ در جست‌وجو
example-trial-guides = راهنماهای کاربردی
example-trial-reviews = سایت‌های نقد و بررسی

example-charity = خیریه
example-charity-blurb = کمک مالی به جای فروش، و حامیانی که دوباره کمک می‌کنند.
example-charity-letters = نامه‌های پستی
example-charity-social = تبلیغ در شبکه‌های اجتماعی
example-charity-newsletter = خبرنامه
example-charity-press = مقاله در رسانه‌ها
