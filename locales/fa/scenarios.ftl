scenarios-tab = سناریوها
scenarios-purpose = چند عدد را با هم تغییر دهید و نتیجه‌ها را مقایسه کنید.
