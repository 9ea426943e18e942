finding-conflict = { $kpi }, { $place }: введено { $used }, а по остальным числам выходит { $derived }. В расчёт взято введённое; исправьте одно из чисел.
finding-over-whole = { $kpi }, { $place }: доля людей не может быть больше 100 %. Проверьте два числа, из которых она получена.
finding-negative = { $kpi }, { $place }: меньше нуля, значит, среди введённых чисел есть ошибка.
finding-loses-most = { $lost-n ->
    [one] Больше всего людей теряется здесь: «{ $kpi }». Из { $of } уходит { $lost } человек.
    [few] Больше всего людей теряется здесь: «{ $kpi }». Из { $of } уходят { $lost } человека.
    [many] Больше всего людей теряется здесь: «{ $kpi }». Из { $of } уходит { $lost } человек.
   *[other] Больше всего людей теряется здесь: «{ $kpi }». Из { $of } уходит { $lost } человека.
}
finding-worth-most = Сначала улучшите «{ $kpi }»: ещё один процентный пункт даст +{ $gain } за период ({ $outcome }).
finding-zero-denominator = { $kpi }, { $place }: рассчитать нельзя, потому что «{ $denominator }» равно нулю.
finding-partial-total = { $missing-n ->
    [one] { $kpi }: в итог не вошёл { $missing } канал, по нему нет данных: { $channels }.
    [few] { $kpi }: в итог не вошли { $missing } канала, по ним нет данных: { $channels }.
    [many] { $kpi }: в итог не вошло { $missing } каналов, по ним нет данных: { $channels }.
   *[other] { $kpi }: в итог не вошло { $missing } канала, по ним нет данных: { $channels }.
}
finding-assumed = Показатель «{ $kpi }» не введён: принято { $value }.
finding-too-few = { $kpi }, { $place }: данных слишком мало для вывода, число может быть случайным.
badge-too-few = Слишком мало данных
place-total = все каналы
place-layer = { $place } ({ $layer })
weight-problem = Ошибка
weight-advice = Совет
weight-note = Замечание
findings-notes = Допущения и пробелы
