overview-title = Обзор
overview-quick = Главные числа
overview-quick-help = Введите любые из них – остальные будут рассчитаны.
overview-empty = Введите посещения или бюджет, и появится воронка.
overview-results = Результаты
overview-findings = На что посмотреть сначала
overview-no-findings = В этих числах ничего особенного.
overview-more-findings = { $number-n ->
    [one] Показать ещё { $number } замечание
    [few] Показать ещё { $number } замечания
    [many] Показать ещё { $number } замечаний
   *[other] Показать ещё { $number } замечания
}
overview-go-to-field = Перейти к полю
overview-live-figure = { $kpi }: { $value }
overview-objectives = { $number-n ->
    [one] По плану { $reached } из { $number } цели
    [few] По плану { $reached } из { $number } целей
    [many] По плану { $reached } из { $number } целей
   *[other] По плану { $reached } из { $number } цели
}
overview-no-objectives = Целей пока нет
