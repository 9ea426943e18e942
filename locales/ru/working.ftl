working-title = Расчёт: { $kpi }
working-place = Учтено: { $place }
working-unknown = Показатель «{ $kpi }» пока неизвестен. Введите его или данные, из которых он рассчитывается.
working-entered = Введено
working-taken-over = Взято из плана
working-assumed = Допущение: ничего не введено
working-for-one-visit = Расчёт на одно посещение: объём не введён
working-summed = { $channels-n ->
    [one] Сумма по { $channels } каналу
    [few] Сумма по { $channels } каналам
    [many] Сумма по { $channels } каналам
   *[other] Сумма по { $channels } канала
}
working-over-periods = { $periods-n ->
    [one] Сумма по { $periods } периоду
    [few] Сумма по { $periods } периодам
    [many] Сумма по { $periods } периодам
   *[other] Сумма по { $periods } периода
}
working-first-period = Значение на начало: { $period }
working-last-period = Значение на конец: { $period }
working-same-periods = Одинаково в каждом периоде
working-derived = = { $formula }
working-result = { $formula } = { $value }
working-multiply = { $first } × { $second }
working-divide = { $first } ÷ { $second }
working-add = { $first } + { $second }
working-subtract = { $first } − { $second }
working-divide-by = { $formula } ÷ { $number }
working-multiply-by = { $formula } × { $number }
working-open-line = Показать расчёт: { $kpi }
working-observed = Наблюдалось в { $part } случаях из { $whole }. Истинная доля скорее всего { $range } (95 раз из 100; Уилсон).
