timeline-tab = По времени
timeline-purpose = План, факт и прогноз по периодам.

timeline-value = { $kpi }, все периоды вместе: { $value }.
timeline-under = Это на { $share } меньше плана ({ $target }).
timeline-over = Это на { $share } больше плана ({ $target }).
timeline-on-target = Это ровно по плану.
timeline-basis-keep = Остальное взято из плана.
timeline-basis-rates = Остальное посчитано по фактическим показателям.
timeline-no-actuals = Факта пока нет. Введите фактические данные на экранах этапов, чтобы сравнить.
timeline-empty = { $kpi }: пока неизвестно. Введите данные на экранах этапов.
timeline-one-period = В плане один период. Добавьте другие, и здесь будет видно, как всё идёт дальше.
timeline-choose-periods = Выбрать периоды
timeline-all = Все периоды
timeline-caption = { $kpi } по периодам
head-period = Период
head-forecast = Прогноз
head-difference = К плану
head-attainment = Выполнено
head-change = К предыдущему периоду
part-actual = факт
part-mixed = частично факт
part-forecast = ожидается
judge-good = лучше
judge-bad = хуже
timeline-settings = На чём основан прогноз
timeline-basis = Будущие периоды
basis-keep = По плану
basis-rates = По фактическим показателям
timeline-lags = Задержки, в целых периодах
lag-leads = От посещений до лидов
lag-orders = От лидов до заказов
lag-loyalty = От заказов до повторных
timeline-seasons = Есть сезонность
timeline-seasons-help = Коэффициент один — обычный период. Он меняет посещения, показы, клики и расходы, введённые на каждый период.
timeline-factors = Коэффициент каждого периода
timeline-season-mode = К чему относятся коэффициенты
season-yearly = Один год, затем повтор каждый год
season-each-period = Каждый период плана отдельно
chart-trend-alt = Динамика по периодам. { $summary }
overview-trend = По времени
timeline-nothing-before = { $periods-n ->
    [one] Что было до начала плана, неизвестно: этап «{ $stage }» пустует { $periods } период.
    [few] Что было до начала плана, неизвестно: этап «{ $stage }» пустует { $periods } периода.
    [many] Что было до начала плана, неизвестно: этап «{ $stage }» пустует { $periods } периодов.
   *[other] Что было до начала плана, неизвестно: этап «{ $stage }» пустует { $periods } периода.
}
timeline-after-the-end = { $periods-n ->
    [one] Отдача этапа «{ $stage }» за последний { $periods } период придёт после конца плана и не учтена.
    [few] Отдача этапа «{ $stage }» за последние { $periods } периода придёт после конца плана и не учтена.
    [many] Отдача этапа «{ $stage }» за последние { $periods } периодов придёт после конца плана и не учтена.
   *[other] Отдача этапа «{ $stage }» за последние { $periods } периода придёт после конца плана и не учтена.
}
