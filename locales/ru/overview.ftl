overview-title = Обзор
overview-quick = Быстрый ввод
overview-quick-help = Введите любые показатели — остальные рассчитаются.
overview-empty = Введите посещения или бюджет, и появится воронка.
overview-results = Результаты
overview-findings = На что обратить внимание
overview-no-findings = Пока ничего особенного.
overview-more-findings = { $number-n ->
    [one] Показать ещё { $number } замечание
    [few] Показать ещё { $number } замечания
    [many] Показать ещё { $number } замечаний
   *[other] Показать ещё { $number } замечания
}
overview-go-to-field = Перейти к полю
overview-live-figure = { $kpi }: { $value }
overview-objectives = { $number-n ->
    [one] По плану идёт { $reached } из { $number } цели
    [few] По плану идёт { $reached } из { $number } целей
    [many] По плану идёт { $reached } из { $number } целей
   *[other] По плану идёт { $reached } из { $number } цели
}
overview-no-objectives = Целей пока нет
