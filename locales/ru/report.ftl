summary-title = Коротко
summary-copy = Скопировать текст
summary-empty = В плане пока нет чисел. Введите число посещений или бюджет, и воронка начнёт заполняться.
summary-brings = По плану ожидается { $volumes }.
summary-brings-over = { $over } по плану ожидается { $volumes }.
summary-brings-in = { $period }: по плану ожидается { $volumes }.
summary-brought = Фактически на сегодня: { $volumes }.
summary-brought-over = { $over } фактически: { $volumes }.
summary-brought-in = { $period }, фактически: { $volumes }.
summary-two = { $first } и { $second }
summary-three = { $first }, { $second } и { $third }
summary-over-week = { $periods-n ->
    [one] За { $periods } неделю
    [few] За { $periods } недели
    [many] За { $periods } недель
   *[other] За { $periods } недели
}
summary-over-month = { $periods-n ->
    [one] За { $periods } месяц
    [few] За { $periods } месяца
    [many] За { $periods } месяцев
   *[other] За { $periods } месяца
}
summary-over-quarter = { $periods-n ->
    [one] За { $periods } квартал
    [few] За { $periods } квартала
    [many] За { $periods } кварталов
   *[other] За { $periods } квартала
}
summary-over-year = { $periods-n ->
    [one] За { $periods } год
    [few] За { $periods } года
    [many] За { $periods } лет
   *[other] За { $periods } года
}
summary-revenue-sale = { $amount } выручки
summary-revenue-donation = { $amount } пожертвований
summary-revenue-membership = { $amount } взносов
summary-revenue-subscription = { $amount } выручки от подписок
summary-revenue-trial = { $amount } выручки от пробных версий
summary-of-profit = { $amount } прибыли
summary-of-contribution = { $amount } маржинальной прибыли
summary-profit = Это { $revenue } при расходах на маркетинг { $cost }; прибыль — { $profit }, рентабельность инвестиций (ROI) — { $roi }.
summary-profit-alone = Это { $revenue } при расходах на маркетинг { $cost }; прибыль — { $profit }.
summary-loss = Это { $revenue } при расходах на маркетинг { $cost }; в итоге — убыток { $loss }, рентабельность инвестиций (ROI) — { $roi }.
summary-loss-alone = Это { $revenue } при расходах на маркетинг { $cost }; в итоге — убыток { $loss }.
summary-no-profit = Это { $revenue } при расходах на маркетинг { $cost }.
summary-no-cost = Это { $revenue }; расходы пока не известны.
summary-cost = Расходы на маркетинг: { $cost }.
summary-attained = Показатель «{ $kpi }» составляет { $share } от цели.
summary-problems = { $number-n ->
    [one] { $number } показатель не может быть верным: исправьте его, прежде чем полагаться на остальное.
    [few] { $number } показателя не могут быть верными: исправьте их, прежде чем полагаться на остальное.
    [many] { $number } показателей не могут быть верными: исправьте их, прежде чем полагаться на остальное.
   *[other] { $number } показателя не могут быть верными: исправьте их, прежде чем полагаться на остальное.
}
summary-leak = { $lost-n ->
    [one] Больше всего воронка теряет между этапами «{ $from }» и «{ $to }»: из { $of } дальше не идёт { $lost }.
    [few] Больше всего воронка теряет между этапами «{ $from }» и «{ $to }»: из { $of } дальше не идут { $lost }.
    [many] Больше всего воронка теряет между этапами «{ $from }» и «{ $to }»: из { $of } дальше не идут { $lost }.
   *[other] Больше всего воронка теряет между этапами «{ $from }» и «{ $to }»: из { $of } дальше не идут { $lost }.
}
summary-few = Случаев пока слишком мало, чтобы сказать, где воронка теряет больше всего.
summary-start-there = С этого шага и стоит начать: ещё один процентный пункт показателя «{ $kpi }» — это дополнительно { $gain }.
summary-start-with = Начать лучше с показателя «{ $kpi }»: ещё один процентный пункт — это дополнительно { $gain }.
summary-gap = Следующим введите показатель «{ $kpi }»: от него зависят и другие.
summary-objective = Единственная цель плана выполняется.
summary-objectives-all = Все цели плана выполняются: { $number } из { $number }.
summary-objectives = { $met-n ->
    [one] Из { $number } целей выполняется { $met }.
    [few] Из { $number } целей выполняются { $met }.
    [many] Из { $number } целей выполняются { $met }.
   *[other] Из { $number } целей выполняются { $met }.
}
summary-no-objective-met = Ни одна цель из { $number } пока не выполняется.
summary-off-track-more = { $number-n ->
    [one] Под угрозой: { $names } и ещё { $number }.
    [few] Под угрозой: { $names } и ещё { $number }.
    [many] Под угрозой: { $names } и ещё { $number }.
   *[other] Под угрозой: { $names } и ещё { $number }.
}
summary-off-track = Под угрозой: { $names }.
summary-quoted = «{ $name }»
report-nav = Отчёт
report-purpose = План на бумаге. Выберите, что в него войдёт, и распечатайте или сохраните в PDF.
report-print = Печать или сохранение в PDF
report-blocks = Что войдёт
report-paper = Бумага
report-letter = Letter (США)
report-as-of = По состоянию на { $date }
report-by = Автор: { $name }
report-funnel = Воронка
report-stages = Этапы и каналы
report-in = { $layer }: { $period }
report-span = { $layer }: { $first } — { $last }
report-beneath = Под каждым числом — цель за то же время.
report-standing = Как идут дела
report-wanted = Нужно
report-when = Когда
report-more = { $number-n ->
    [one] И ещё { $number }: см. на странице.
    [few] И ещё { $number }: см. на странице.
    [many] И ещё { $number }: см. на странице.
   *[other] И ещё { $number }: см. на странице.
}
report-nothing = Ничего не выбрано. Отметьте хотя бы один раздел.
report-goal = Результат: { $goal }
