scenarios-tab = Сценарии
scenarios-purpose = Измените несколько показателей сразу и сравните итоги.
scenarios-empty = Сценариев пока нет. Добавьте сценарий и измените в нём несколько показателей или начните с двух готовых.
scenarios-starters = Добавить «Осторожный» и «Смелый»
scenarios-starters-help = В них все доли на десятую часть ниже и на десятую часть выше, чем в плане. Оба сценария можно менять.
scenarios-careful = Осторожный
scenarios-hopeful = Смелый
scenarios-plan = Как в плане
scenarios-add = Добавить сценарий
scenarios-new = Сценарий { $number }
scenarios-list = Что меняется
scenarios-compare = Сравнение
scenarios-periods = { $number-n ->
    [one] { $number } период
    [few] { $number } периода вместе
    [many] { $number } периодов вместе
   *[other] { $number } периода вместе
}
scenarios-best = Лучший итог у сценария «{ $name }». { $kpi }: { $change } к плану.
scenarios-none-better = Ни один сценарий не лучше плана. { $kpi } по плану: { $value }.
scenarios-unknown = Для сравнения данных мало: введите посещения или бюджет и то, что они приносят.
scenarios-applied = Теперь в плане то, что было в сценарии «{ $name }»; это можно отменить. Сценарий остался и теперь отсчитывается от нового плана: если применить его ещё раз, числа изменятся снова.
scenario-name = Название сценария
scenario-remove = Удалить «{ $name }»
scenario-apply = Применить к плану
scenario-keep = Оставить сценарий
scenario-drop = Удалить сценарий
scenario-no-turns = Пока ничего не меняется: всё как в плане.
scenario-add-turn = Изменить ещё один показатель
turn-kind = Как
turn-by = на процент
turn-add = прибавить или убавить
turn-to = сделать равным
turn-percent = На сколько
turn-points = Процентные пункты
turn-amount = Больше или меньше на
turn-value = Новое значение
turn-amount-each = В каждом канале на
turn-value-each = Новое значение в каждом канале
turn-remove = Оставить «{ $kpi }» как в плане
turn-no-effect = Ничего не меняет: план не знает этого показателя здесь, он равен нулю или его уже определяют показатели выше.
news-better = лучше
news-worse = хуже
news-best = лучше всех
