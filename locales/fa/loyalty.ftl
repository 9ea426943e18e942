loyalty-title = وفاداری با جزئیات
