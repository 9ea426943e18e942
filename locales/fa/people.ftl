plan-tab-figures = ارقام
plan-tab-personas = پرسوناها
plan-tab-journey = سفر مشتری
plan-tab-calendar = تقویم

calendar-soon = این نسخه هنوز تقویم ندارد.
