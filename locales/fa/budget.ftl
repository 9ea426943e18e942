budget-tab = تقسیم بودجه
budget-purpose = پول در کجا بیشترین نتیجه را می‌دهد.
