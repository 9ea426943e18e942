plan-tab-figures = Показатели
plan-tab-personas = Персоны
plan-tab-journey = Путь клиента
plan-tab-calendar = Календарь

calendar-soon = Календаря в этой версии ещё нет.
