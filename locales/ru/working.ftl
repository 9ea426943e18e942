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
working-summed-periods = { $periods-n ->
    [one] Сумма за { $periods } период
    [few] Сумма за { $periods } периода
    [many] Сумма за { $periods } периодов
   *[other] Сумма за { $periods } периода
}
working-first = Значение на начало: { $period }
working-last = Значение на конец: { $period }
working-same = Одинаково во всех периодах
working-season = Введено для каждого периода: { $entered }, умножено на сезон: { $factor }
working-kept = Как в плане
working-turned = Изменено; в плане: { $before }
working-happened = Фактическое значение, введено
working-as-target = Ещё впереди: как в плане
working-to-date = Ещё впереди: как измерено до сих пор, { $formula }, суммы по периодам с фактом
working-latest = Ещё впереди: последнее измеренное значение
working-arrived = С задержкой: начато в периоде { $period }
working-nothing-yet = Пока ничего: начало пришлось бы на время до первого периода
working-difference = = этот показатель − тот, с которым он сравнивается
working-share = = (этот показатель − тот, с которым он сравнивается) ÷ тот, с которым он сравнивается
working-attained = = этот показатель ÷ тот, с которым он сравнивается
working-played = после изменения
working-cohorts = по периоду посещений
working-span = { $from }…{ $to }
working-back = Назад
working-links = Из чего складывается
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
effect-name = Влияние на прибыль: { $effect }
effect-then = Прибыль с учётом влияния «{ $effect }»
effect-all = Всё влияние на прибыль
effect-moved = Сколько к валовой прибыли добавляет переход от плана (₀) к факту (₁): среднее по всем порядкам, в которых могут меняться посещения (v), заказы на посещение (r) и валовая прибыль на заказ (p)
effect-spent = План − факт: на сколько потрачено меньше, на столько больше прибыль
effect-none = Неизвестно одновременно как план и как факт, поэтому отдельного влияния нет
effect-unsplit = Разница прибыли − влияние, которое удалось выделить
effect-left = Разница прибыли − вклад каналов − вклад постоянных расходов
effect-sum = Сумма всех влияний
effect-step = Прибыль до этого + это влияние
