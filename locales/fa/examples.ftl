example-bakery = نانوایی آنلاین
example-bakery-blurb = فروشگاهی کوچک که نان را در خانه تحویل می‌دهد؛ تک‌تک سفارش‌ها مهم‌اند.
example-bakery-search = تبلیغات جست‌وجو
example-bakery-social = اینستاگرام
example-bakery-newsletter = خبرنامه

example-trial = نسخهٔ آزمایشی نرم‌افزار
example-trial-blurb = از اولین تبلیغ تا مشترک پرداخت‌کننده، مرحله به مرحله.
example-trial-search = تبلیغات جست‌وجو
example-trial-guides = راهنماهای آموزشی
example-trial-reviews = سایت‌های نقد و بررسی

example-charity = خیریه
example-charity-blurb = به‌جای فروش، کمک مالی؛ و حامیانی که دوباره کمک می‌کنند.
example-charity-letters = نامه‌های پستی
example-charity-social = تبلیغات شبکه‌های اجتماعی
example-charity-newsletter = خبرنامه
example-charity-press = مقاله در مطبوعات

example-school = آموزشگاه زبان
example-school-blurb = یک سال آموزشی، ماه به ماه: فصل‌های پررونق و کم‌رونق، و هفت ماه نتیجهٔ واقعی.
example-school-search = تبلیغات جست‌وجو
example-school-blog = وبلاگ و نتایج جست‌وجو
example-school-friends = معرفی دوستان
