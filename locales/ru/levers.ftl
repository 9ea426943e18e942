levers-tab = Что важнее всего
levers-purpose = Насколько сдвинется результат, если изменить только один показатель.
levers-result = Влияние на
levers-together = Все вместе
levers-apart = По каналам
levers-outlay = Если мера стоит
levers-more = Сильнее всего на «{ $result }» влияет «{ $lever }»: рост на 10 % изменит результат на { $effect }.
levers-less = Сильнее всего на «{ $result }» влияет «{ $lever }»: снижение на 10 % изменит результат на { $effect }.
levers-none = Пока ничто в плане не влияет на «{ $result }». Введите больше данных.
levers-now = сейчас { $value }
levers-tenth-more = на 10 % больше
levers-tenth-less = на 10 % меньше
levers-point-more = на 1 п. п. больше
levers-pays-back = Окупит { $amount } при
levers-pays-help = «Окупит { $amount } при»: каким должен стать показатель, чтобы такое вложение окупилось.
levers-cut = Доля не бывает больше 100 %: где рост на 10 % вывел бы за этот предел, взято 100 %.
levers-alt = Что даст рост каждого показателя на 10 %: { $summary }
levers-table = Влияние в цифрах
levers-rest = { $number-n ->
    [one] Ещё { $number } показатель
    [few] Ещё { $number } показателя
    [many] Ещё { $number } показателей
   *[other] Ещё { $number } показателя
}
