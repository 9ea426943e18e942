loyalty-title = Лояльность подробнее
loyalty-purpose = Сколько приносят клиенты, кто остаётся, насколько они довольны и кого приводят. Сами по себе эти расчёты план не меняют.
loyalty-show-working = Показать расчёт
loyalty-in-words = Словами
loyalty-in-symbols = В символах
loyalty-in-numbers = С вашими числами
loyalty-unknown = Пока неизвестно
loyalty-needs = Ещё нужно: { $names }.
loyalty-interval = 95-процентный интервал: { $range }.
loyalty-interval-name = Доверительный интервал
loyalty-too-few = Данных слишком мало для вывода: это может быть случайность.
loyalty-no-result = Эти числа не сочетаются: доли лежат между 0 % и 100 %, суммы не бывают отрицательными.
loyalty-worth = Сколько приносит клиент
loyalty-discounted = Дисконтированная ценность
loyalty-multiple = Ценность в маржах
loyalty-multiple-note = Во столько раз больше маржи одного периода; стоимость привлечения не вычтена.
loyalty-on-margin = По марже: без дисконтирования и без вычета стоимости привлечения.
loyalty-on-revenue = По выручке: сколько клиент тратит, а не сколько вы зарабатываете.
loyalty-first = Первая маржа
loyalty-first-after = Через период, если клиент остался
loyalty-first-now = Сразу, при привлечении
loyalty-discount = Ставка дисконтирования в год
loyalty-discount-period = Ставка дисконтирования за период
loyalty-margin = Маржа за период
loyalty-periods-per-year = Периодов в году
loyalty-one-period = Удержание и маржа считаются за период плана ({ $period }).
loyalty-choose-period = Этот раздел рассчитывается за один период. Выберите период, чтобы его увидеть.
loyalty-unbounded = Без предела: клиенты остаются так долго, что дисконтирование не ограничивает сумму (1 + i − r не больше 0). Возьмите ставку выше или удержание ниже.
loyalty-retention-range = Удержание должно быть между { $nothing } и { $whole }.
loyalty-ratio-loss = Меньше 1: клиент приносит меньше, чем стоит его привлечение. Обычный ориентир — 3 к 1.
loyalty-ratio-below = От 1 до 3: клиент окупает привлечение, но обычный ориентир — 3 к 1.
loyalty-ratio-good = 3 и больше: обычный ориентир 3 к 1 достигнут; это привычка, а не закон.
loyalty-payback-note = Без дисконтирования и при условии, что клиент до этого не уйдёт.
loyalty-payback-never = Меньше нуля: привлечение не окупится никогда.
loyalty-stays = Кто остаётся
loyalty-cohort = Клиенты одного набора, которые ещё с вами
loyalty-cohort-help = Считайте одних и тех же людей, без новых. Нужно хотя бы три числа, лучше больше.
loyalty-at-start = В начале
loyalty-after-renewals = { $number-n ->
    [one] После { $number } продления
    [few] После { $number } продлений
    [many] После { $number } продлений
   *[other] После { $number } продления
}
loyalty-add-renewal = Добавить продление
loyalty-remove-last = Убрать последнее
loyalty-horizon = Прогноз на
loyalty-renewals = Продления
loyalty-survivors = Оставшиеся клиенты
loyalty-survivors-before = Клиенты на одно продление раньше
loyalty-survivors-note = { $periods-n ->
    [one] Ожидается после { $periods } продления: { $share } от начала.
    [few] Ожидается после { $periods } продлений: { $share } от начала.
    [many] Ожидается после { $periods } продлений: { $share } от начала.
   *[other] Ожидается после { $periods } продления: { $share } от начала.
}
loyalty-lifetime = Ожидаемый срок
loyalty-lifetime-note = Сколько периодов в среднем остаётся новый клиент, считая первый.
loyalty-lifetime-unbounded = Без предела: немногие остаются так долго, что среднего нет (α не больше 1). Смотрите на число оставшихся.
loyalty-periods = { $periods-n ->
    [one] { $periods } период
    [few] { $periods } периода
    [many] { $periods } периодов
   *[other] { $periods } периода
}
loyalty-renewal-count = { $renewals-n ->
    [one] { $renewals } продления
    [few] { $renewals } продлений
    [many] { $renewals } продлений
   *[other] { $renewals } продления
}
loyalty-fit = Точность кривой
loyalty-gap = до { $gap }
loyalty-fit-note = Наибольшее расхождение кривой с вашими числами в долях от начала. Склонность уйти у всех разная: α = { $alpha }, β = { $beta }.
loyalty-alike = Наибольшее расхождение кривой с вашими числами в долях от начала. Клиенты одинаковы: каждый раз уходит одна и та же доля.
loyalty-alpha = α бета-распределения
loyalty-beta = β бета-распределения
loyalty-too-few-periods = Мало данных для кривой: введите начало и хотя бы два продления.
loyalty-rising = Число больше предыдущего; новых клиентов не считайте.
loyalty-nobody-left = Никто ещё не ушёл, поэтому кривой нет.
loyalty-nobody-stayed = После первого продления никто не остался, поэтому кривой нет.
loyalty-nobody-left-later = После первого продления никто не ушёл: судя по этим числам, остальные останутся навсегда.
loyalty-curve-title = { $periods-n ->
    [one] Из { $start } клиентов после { $periods } продления, по прогнозу, останется { $left }
    [few] Из { $start } клиентов после { $periods } продлений, по прогнозу, останется { $left }
    [many] Из { $start } клиентов после { $periods } продлений, по прогнозу, останется { $left }
   *[other] Из { $start } клиентов после { $periods } продления, по прогнозу, останется { $left }
}
loyalty-curve-counted = { $periods-n ->
    [one] Из { $start } клиентов после { $periods } продления осталось { $left }
    [few] Из { $start } клиентов после { $periods } продлений осталось { $left }
    [many] Из { $start } клиентов после { $periods } продлений осталось { $left }
   *[other] Из { $start } клиентов после { $periods } продления осталось { $left }
}
loyalty-curve-plain = Клиенты, оставшиеся после каждого продления
loyalty-curve-empty = Введите, сколько клиентов было в начале
loyalty-observed = Подсчитано
loyalty-curve-name = Кривая
loyalty-projected = Прогноз
loyalty-chart-alt = { $title }. Значения: { $summary }
loyalty-margin-of-error = Погрешность
loyalty-no-answers = Ответов пока нет.
loyalty-one-group = Все ответы в одной группе; формула дала бы 0, но это не уверенность.
loyalty-share = Наблюдаемая доля
loyalty-critical = Критическое значение для 95 %
loyalty-answers = Ответы
loyalty-promoter-share = Доля промоутеров
loyalty-detractor-share = Доля критиков
loyalty-nps-title = Промоутеры, нейтралы, критики
loyalty-group = Группа
loyalty-share-head = Доля
loyalty-nps-empty = Введите ответы трёх групп
loyalty-definition = Определение
loyalty-csi-importance = С учётом важности
loyalty-csi-importance-help = Каждый критерий учитывается по важности для клиентов; итог — доля от лучшего возможного.
loyalty-csi-levels = По уровням одного вопроса
loyalty-csi-levels-help = Один вопрос с уровнями: средний уровень как доля от высшего.
loyalty-csi-mean = Простое среднее критериев
loyalty-csi-mean-help = Все критерии равны; важность не учитывается.
loyalty-best = Наивысшая оценка
loyalty-criterion = Критерий
loyalty-importance = Важность
loyalty-score = Оценка
loyalty-add-criterion = Добавить критерий
loyalty-remove-criterion = Убрать критерий: { $name }
loyalty-new-criterion = Критерий { $number }
loyalty-level = Ответы «{ $level }»
loyalty-levels-help = Сколько раз выбрали каждый уровень, от 1 (худший) до высшего.
loyalty-sum-weighted = Сумма «важность × оценка»
loyalty-sum-importance = Сумма важностей
loyalty-sum-levels = Сумма «уровень × ответы»
loyalty-highest-level = Высший уровень
loyalty-sum-scores = Сумма оценок
loyalty-criteria-count = Число критериев
loyalty-no-criteria = Сначала введите ответы: учитывать пока нечего.
loyalty-above-best = Оценка выше наивысшей возможной.
loyalty-put = Внести { $value } в план: { $kpi }
loyalty-is-in-plan = В плане стоит { $value }.
loyalty-bring = Клиенты приводят клиентов
loyalty-cycles = Циклы приглашений
loyalty-referred = Клиенты после всех циклов
loyalty-after-cycles = { $cycles-n ->
    [one] После { $cycles } цикла; каждый клиент приглашает один раз, в цикле после прихода.
    [few] После { $cycles } циклов; каждый клиент приглашает один раз, в цикле после прихода.
    [many] После { $cycles } циклов; каждый клиент приглашает один раз, в цикле после прихода.
   *[other] После { $cycles } цикла; каждый клиент приглашает один раз, в цикле после прихода.
}
loyalty-grows-without-bound = { $cycles-n ->
    [one] K не меньше 1: рост был бы бесконечным, чего не бывает ни на одном рынке; показан только { $cycles } цикл.
    [few] K не меньше 1: рост был бы бесконечным, чего не бывает ни на одном рынке; показаны только { $cycles } цикла.
    [many] K не меньше 1: рост был бы бесконечным, чего не бывает ни на одном рынке; показано только { $cycles } циклов.
   *[other] K не меньше 1: рост был бы бесконечным, чего не бывает ни на одном рынке; показано только { $cycles } цикла.
}
loyalty-multiplier = Один клиент в итоге превращается в
loyalty-multiplier-note = Столько клиентов, считая первого.
loyalty-no-end = K не меньше 1, поэтому предела нет.
loyalty-nps-finding = { $kpi }: { $value } — промоутеров { $promoters }, критиков { $detractors }
