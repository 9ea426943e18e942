chart-funnel-title = Воронка
chart-funnel-title-overall = { $rate } проходят весь путь: «{ $start }» → «{ $end }»
chart-funnel-alt = Воронка. { $summary }
chart-stage-title = { $stage } в числах
chart-stage-alt = График: { $stage }. { $summary }
chart-metric-title = { $kpi } по каналам
chart-best-channel = { $kpi }: лучше всех «{ $channel }», { $value }
chart-empty = Пока показывать нечего. Введите первое число.
chart-show-data = Показать данные
chart-hide-data = Скрыть данные
chart-save-png = Сохранить как PNG
chart-save-svg = Сохранить как SVG
chart-target = План { $value }
chart-step-rate = { $rate } от предыдущего этапа
chart-overall-rate = { $rate } от начала
chart-unit-cost = { $cost } за единицу
chart-drop = { $number-n ->
    [one] { $number } уходит
    [few] { $number } уходят
    [many] { $number } уходят
   *[other] { $number } уходит
}
chart-note-to-scale = Ширина – в масштабе.
chart-note-tapered = Воронка круглая: в масштабе её отверстия, а не ширина.
head-stage = Этап
head-volume = Количество
head-step-rate = Доля на шаге
head-overall-rate = Доля от начала
head-unit-cost = Цена единицы
head-target = План
head-channel = Канал
head-value = Значение
head-kpi = Показатель
list-item = { $name }: { $value }
list-separator = {", "}
funnel-missing = пока неизвестно
