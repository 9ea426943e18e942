chances-tab = Вероятности
chances-purpose = Введите диапазон, например 1,5⁠–⁠3 %, — и увидите, насколько могут разойтись результаты.
chances-spread = В 9 случаях из 10 показатель «{ $kpi }» будет от { $low } до { $high }, в половине случаев — выше { $middle }.
chances-certain = Показатель «{ $kpi }» во всех случаях равен { $value }: он не зависит ни от одного диапазона.
chances-unknown = Показатель «{ $kpi }» пока неизвестен.
chances-of-profit = Вероятность прибыли — { $rate }.
chances-less-than = меньше { $rate }
chances-more-than = больше { $rate }
chances-at-least = не меньше { $value }
chances-at-most = не больше { $value }
chances-mark = { $target }: { $rate }
chances-nine-of-ten = 9 случаев из 10
chances-percentile = P{ $number }
chances-percentile-help = P5: в 5 случаях из 100 показатель ниже. P50: в половине случаев. Выберите показатель, чтобы рассмотреть его подробно.
chances-share = Доля случаев
chances-range-in = { $kpi }, { $channel }, { $period }
chances-strongest = «{ $range }» объясняет { $rate } разброса: измерьте это в первую очередь.
chances-question = На что смотрим
chances-figure = Показатель
chances-side = Нужно
chances-side-least = не меньше
chances-side-most = не больше
chances-target = Целевое значение
chances-target-objective = Это цель из плана.
chances-target-nought = Начиная с 0 убытка нет.
chances-target-plan = К этому стремится план. Введите другую цель, чтобы узнать её вероятность.
chances-histogram = { $kpi }: какой результат как часто выпадает
chances-histogram-alt = Гистограмма: { $kpi }. { $summary }
chances-fan = { $kpi } по периодам: в полосе 8 случаев из 10
chances-fan-alt = График по периодам: { $kpi }. { $summary }
chances-table = Насколько расходятся результаты
chances-table-of = Насколько расходятся результаты: { $channel }
chances-head-plan = План
chances-differs = Почему «План» и P50 расходятся: план считает по середине каждого диапазона, а случаи лежат по обе стороны от неё не поровну.
chances-extent = Какие показатели
chances-main = Основные показатели
chances-all = Все показатели
chances-search = Найти показатель
chances-stages = Все этапы
chances-none = Таких показателей нет.
chances-objectives = Вероятность каждой цели
chances-no-objectives = Цели, заданные на этапе планирования, появятся здесь вместе с их вероятностью.
chances-chance = Вероятность
chances-sources = «{ $kpi }»: откуда неопределённость
chances-sources-help = Какая доля разброса исчезнет, если вместо диапазона узнать точное число. Чего не хватает до 100 %, приходится на несколько диапазонов вместе.
chances-range = Диапазон
chances-drawing = Проведено испытаний: { $done } из { $all }
chances-drawn = { $number-n ->
    [one] { $number } испытание
    [few] { $number } испытания
    [many] { $number } испытаний
   *[other] { $number } испытания
}
chances-more = { $number-n ->
    [one] Провести { $number } испытание для большей точности
    [few] Провести { $number } испытания для большей точности
    [many] Провести { $number } испытаний для большей точности
   *[other] Провести { $number } испытания для большей точности
}
chances-how = Как это рассчитано
chances-how-fit = Диапазон — это средние 90 % возможных значений: 5 % случаев ниже него и 5 % выше. Доли распределены по бета-закону, суммы и количества — логнормально, а показатели, которые могут быть отрицательными, — нормально.
chances-how-draws = В каждом испытании из каждого диапазона независимо берётся одно значение, и по ним рассчитывается весь план.
chances-how-middle = Сам план считает по середине диапазона, поэтому его числа могут немного отличаться от P50.
chances-seed = Номер серии испытаний: { $number }. Один и тот же план с тем же номером всегда даёт тот же результат.
chances-anew = Провести заново
chances-empty = Диапазонов пока нет
chances-empty-help = Где нет уверенности, вводите вместо числа диапазон, например 1,5⁠–⁠3 % или 400⁠–⁠500. Истинное значение должно попадать в него в 9 случаях из 10.
chances-try = Попробовать: превратить доли в диапазоны ±20 %
chances-try-nothing = Сначала введите долю или диапазон.
chances-source-share = Доля разброса
chances-histogram-chance = { $kpi }: вероятность получить { $target } — { $rate }
