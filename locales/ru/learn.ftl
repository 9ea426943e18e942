learn-glossary = Словарь
learn-glossary-purpose = Что значат термины и показатели, как они считаются и где они в программе.
learn-cards = Карточки
learn-cards-purpose = Термин и значение, карточка за карточкой. Сначала возвращается то, чего вы ещё не знаете.
learn-exercises = Упражнения
learn-exercises-purpose = Небольшие задачи, каждый раз с новыми числами; ответы проверяет расчёт самой программы.
learn-search = Найти термин
learn-found = { $entries-n ->
    [one] { $entries } запись
    [few] { $entries } записи
    [many] { $entries } записей
   *[other] { $entries } записи
}
learn-none = Ничего с таким названием нет. Попробуйте меньше букв или все этапы.
learn-missing = Термины не удалось загрузить, здесь только показатели.
learn-formula = Формула
learn-in-plan = В вашем плане
learn-show = Показать в программе: { $name }
learn-more = Подробнее в словаре
learn-known = Выучено { $known } из { $all }
learn-print = Напечатать карточки
learn-cut = Разрежьте по пунктиру и сложите каждую полоску пополам.
learn-turn = Перевернуть
learn-know = Знаю
learn-not-yet = Ещё нет
learn-front = На лицевой стороне
learn-front-term = термин
learn-front-meaning = значение
learn-all-known = Вы знаете их все.
learn-again = Начать сначала
learn-task-rate = Доля
learn-task-acquisition = Сколько стоит клиент
learn-task-return = Окупается ли это?
learn-task-reverse = Обратно от цели
learn-task-leak = Что чинить первым
learn-given = Известно
learn-ask = Чему равен показатель «{ $kpi }»?
learn-ask-leak = На каком шаге лишний процентный пункт принесёт больше всего выручки?
learn-answer = Ваш ответ
learn-check = Проверить
learn-right = Верно: { $answer }.
learn-wrong = Не совсем: { $answer }.
learn-next = Следующее упражнение
learn-score = Верно { $right } из { $all }
learn-leak-gain = Лишний пункт показателя «{ $kpi }» приносит { $gain }.
