finding-conflict = { $kpi }, { $place }: вы ввели { $used }, а по остальным данным выходит { $derived }. В расчёт взято введённое; исправьте то, что неверно.
finding-over-whole = { $kpi }, { $place }: доля не может быть больше 100 %. Проверьте числа, из которых она рассчитана.
finding-negative = { $kpi }, { $place }: вышло меньше нуля, значит, во введённых данных есть ошибка. Проверьте их.
finding-loses-most = { $lost-n ->
    [one] Больше всего людей теряется на шаге «{ $kpi }»: из { $of } уходит { $lost } человек.
    [few] Больше всего людей теряется на шаге «{ $kpi }»: из { $of } уходят { $lost } человека.
    [many] Больше всего людей теряется на шаге «{ $kpi }»: из { $of } уходит { $lost } человек.
   *[other] Больше всего людей теряется на шаге «{ $kpi }»: из { $of } уходит { $lost } человека.
}
finding-worth-most = Выгоднее всего улучшить «{ $kpi }»: ещё один процентный пункт увеличит показатель «{ $outcome }» на { $gain } за период.
finding-worth-most-together = Выгоднее всего улучшить «{ $kpi }»: ещё один процентный пункт увеличит показатель «{ $outcome }» на { $gain } за все периоды.
finding-in-periods = { $more-n ->
    [one] { $period } и ещё { $more } период: { $finding }
    [few] { $period } и ещё { $more } периода: { $finding }
    [many] { $period } и ещё { $more } периодов: { $finding }
   *[other] { $period } и ещё { $more } периода: { $finding }
}
finding-zero-denominator = { $kpi }, { $place }: рассчитать нельзя, потому что показатель «{ $denominator }» равен нулю.
finding-partial-total = { $missing-n ->
    [one] { $kpi }: в итог не вошёл { $missing } канал без данных: { $channels }.
    [few] { $kpi }: в итог не вошли { $missing } канала без данных: { $channels }.
    [many] { $kpi }: в итог не вошло { $missing } каналов без данных: { $channels }.
   *[other] { $kpi }: в итог не вошло { $missing } канала без данных: { $channels }.
}
finding-upper-bound = { $kpi }: люди, которых охватили несколько каналов, учтены несколько раз, поэтому всего не больше { $value }.
finding-never = { $kpi }, { $place }: покупатель не приносит валовой прибыли, поэтому его привлечение не окупится никогда.
finding-assumed = Показатель «{ $kpi }» не введён, в расчёте принято { $value }.
finding-too-few = { $kpi }, { $place }: случаев слишком мало для выводов, такой результат может быть случайным.
badge-too-few = Мало данных
place-total = все каналы
place-layer = { $place } ({ $layer })
weight-problem = Ошибка
weight-advice = Совет
weight-note = Замечание
findings-notes = Допущения и пробелы в данных
