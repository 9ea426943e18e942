chart-funnel-title = Воронка
chart-funnel-title-overall = Весь путь проходит { $rate }: «{ $start }» → «{ $end }»
chart-funnel-alt = Воронка. { $summary }
chart-stage-title = { $stage } в цифрах
chart-stage-alt = Диаграмма: { $stage }. { $summary }
chart-metric-title = { $kpi } по каналам
chart-best-channel = { $kpi }: лучший канал — «{ $channel }», { $value }
chart-empty = Пока показать нечего. Введите первое число.
chart-show-data = Показать данные
chart-hide-data = Скрыть данные
chart-save-png = Сохранить как PNG
chart-save-svg = Сохранить как SVG
chart-no-file = Файл не появился? Некоторым страницам скачивание запрещено. Тогда скопируйте изображение или таблицу ниже.
chart-copy-picture = Скопировать изображение
chart-not-copied = Браузер не разрешает странице копировать изображения. Сохраните диаграмму как SVG и скопируйте её текст либо скопируйте таблицу ниже.
chart-target = План: { $value }
chart-step-rate = { $rate } от предыдущего этапа
chart-overall-rate = { $rate } от посещений
chart-unit-cost = по { $cost }
chart-drop = { $number-n ->
    [one] { $number } уходит
    [few] { $number } уходят
    [many] { $number } уходят
   *[other] { $number } уходит
}
chart-note-to-scale = Ширина пропорциональна количеству.
chart-note-tapered = Воронка круглая: количеству пропорциональна площадь отверстий, а не ширина.
head-stage = Этап
head-volume = Количество
head-step-rate = Конверсия шага
head-overall-rate = Сквозная конверсия
head-unit-cost = Цена за единицу
head-target = План
head-channel = Канал
head-value = Значение
head-kpi = Показатель
list-item = { $name }: { $value }
list-separator = {", "}
funnel-missing = пока неизвестно
compare-title = Каналы рядом
compare-by = По показателю
compare-volumes = Объёмы
compare-rates = Конверсии
compare-costs = Расходы
compare-results = Результаты
compare-first = { $kpi }: больше всего у канала «{ $channel }» — { $value }, это { $share } всех каналов
compare-best = { $kpi }: лучший канал — «{ $channel }», { $value }; все каналы вместе: { $all }
compare-average = В среднем { $value }
compare-all = Все каналы { $value }
compare-share = Доля
compare-empty = «{ $kpi }»: пока не известно ни для одного канала. Введите данные на экранах этапов.
