# Таблицы и файлы: наружу и внутрь.
csv-stage = Этап
csv-figure = Показатель
csv-channel-number = Номер канала
csv-channel = Канал
csv-layer = План или факт
csv-period-number = Номер периода
csv-period = Период
csv-every-period = каждый период
csv-whole-time = все периоды вместе
csv-start = Первый день
csv-value = Значение
csv-low = От
csv-high = До
csv-unit = Единица
csv-source = Источник
csv-origin = Откуда известно
csv-entered = Введено
csv-years = лет
csv-months = месяцев
csv-seconds = секунд
csv-headings = impressions | Показы | Просмотры объявлений / clicks | Клики | Переходы по ссылке / ctr | CTR в процентах | Кликабельность / cpc | Ср. цена клика | Средняя цена клика | Цена клика / cpm | Ср. CPM | Цена за тысячу показов / visits | Визиты | Сеансы | Посещения | Сессии / unique-visitors | Посетители | Пользователи | Уникальные посетители / media-cost | Расход | Расходы | Затраты | Потрачено | Сумма затрат | Стоимость / audience-reach | Охват / frequency | Частота / bounce-rate | Отказы, % | Показатель отказов | Процент отказов / bounced-visits | Отказы / pageviews | Просмотры | Просмотры страниц / pages-per-visit | Глубина просмотра | Страниц за визит / time-on-site | Время на сайте | Средняя длительность визита / leads | Лиды | Заявки | Обращения / orders | Заказы | Конверсии | Покупки | Продажи | Транзакции / conversion-rate | Конверсия | Конверсия, % | Коэффициент конверсии / revenue | Выручка | Доход | Оборот | Ценность конверсий / aov | Средний чек / cpa | Цена цели | Стоимость заказа | Цена конверсии / roas | Окупаемость рекламы / customers | Новые клиенты | Клиенты / carts | Добавления в корзину / followers | Подписчики / email-opens | Открытия / emails-sent | Отправлено / unsubscribes | Отписки / channel | Кампания | Название кампании | Источник | Источник трафика | Канал | Площадка | Рекламная система / period | Дата | День | Месяц | Неделя | Период / layer | План/факт / totals | Итого | Всего | Итого и средние | Общий итог
csv-at-cell = Строка { $row }, столбец { $column }: { $reason }
csv-at-row = Строка { $row }: { $reason }
csv-open-quote = Кавычка не закрыта; всё после неё — одна ячейка.
csv-too-long-text = Текст слишком длинный и обрезан.
csv-added-up = «{ $kpi }» стоит в нескольких строках одного канала и периода; они сложены.
csv-does-not-add-up = «{ $kpi }» стоит в нескольких строках одного канала и периода, а складывать его нельзя, поэтому он пропущен.
csv-no-period = «{ $text }» — непонятная дата или период; пропущено.
csv-outside-periods = { $text } не попадает в периоды плана; пропущено.
csv-period-missing = В плане несколько периодов, а в строке не сказано, какой; пропущено.
csv-no-channel = В строке не назван канал; пропущено.
csv-totals = Строка итогов пропущена: итоги считаются здесь.
csv-unknown-figure = Показателя «{ $text }» в этой версии нет; пропущено.
csv-unknown-layer = «{ $text }» — не план и не факт; пропущено.
csv-refused = План не принимает такое значение «{ $kpi }»; пропущено.
csv-channel-refused = Для канала «{ $text }» в плане нет места; его показатели пропущены.
csv-not-utf8 = Файл не в кодировке UTF-8: строка { $row } не читается. Сохраните его ещё раз как «CSV UTF-8».
csv-too-many-rows = Таблица слишком длинная: читается не больше { $limit } строк. Разделите её.
csv-too-many-columns = Таблица слишком широкая: читается не больше { $limit } столбцов. Удалите лишние.
csv-empty = В таблице нет данных: нужны строка заголовков и строки под ней.
csv-own-results = Это таблица результатов. Они следуют из введённого, поэтому импортируйте таблицу введённых данных или файл плана.
csv-no-values = В таблице нет столбца значений.
export-open = Экспорт
export-title = Экспорт плана
export-what = Что экспортировать
export-plan = Весь план, чтобы открыть его здесь снова (JSON)
export-all = Все планы на этом устройстве (JSON)
export-inputs = Введённые данные таблицей (CSV)
export-results = Все результаты таблицей (CSV)
export-dialect = Как записать таблицу
export-plain = Запятые между ячейками, десятичная точка
export-semicolon = Точки с запятой между ячейками, десятичная запятая
export-download = Скачать
export-copy = Скопировать текст
export-copied = Скопировано.
export-not-copied = Браузер не разрешает копировать: выделите текст и скопируйте его сами.
export-fallback = Файл не появился? Некоторым страницам скачивание запрещено. Тогда скопируйте этот текст и сохраните его сами.
import-open = Импорт
import-title = Импорт файла
import-hint = Файл плана (JSON) или таблица (CSV): наша, из электронной таблицы или рекламного кабинета. Без вашего согласия ничего не изменится.
import-choose = Выбрать файл
import-reading = Чтение файла
import-separator = Между ячейками
import-comma = Запятая
import-semicolon = Точка с запятой
import-tab = Табуляция
import-decimal = Десятичный знак
import-point = Точка: 1.5
import-days = Даты записаны
import-day-first = День, месяц, год
import-month-first = Месяц, день, год
import-columns = Что в столбцах
import-column = Столбец «{ $name }»
import-example = например, { $text }
import-ignore = Пропустить
import-layer = Это показатели
import-where = Куда
import-new = В новый план
import-this = В этот план: { $title }
import-figures = { $figures-n ->
    [one] Распознан { $figures } показатель.
    [few] Распознано { $figures } показателя.
    [many] Распознано { $figures } показателей.
   *[other] Распознано { $figures } показателя.
}
import-nothing = Ни один показатель не распознан, импортировать нечего. Укажите ниже, что в столбцах.
import-repaired = Исправлено или прочитано иначе
import-dropped = Пропущено
import-more = { $number-n ->
    [one] и ещё { $number }
    [few] и ещё { $number }
    [many] и ещё { $number }
   *[other] и ещё { $number }
}
import-do = Импортировать
import-do-plans = { $plans-n ->
    [one] Добавить { $plans } план
    [few] Добавить { $plans } плана
    [many] Добавить { $plans } планов
   *[other] Добавить { $plans } плана
}
import-plan-row = { $figures-n ->
    [one] { $title }: { $figures } показатель
    [few] { $title }: { $figures } показателя
    [many] { $title }: { $figures } показателей
   *[other] { $title }: { $figures } показателя
}
import-plan-refused = План { $number } в файле: { $reason }
import-collision = План с тем же идентификатором здесь уже есть: этот станет отдельным планом.
import-open-plan = Открыть как новый план
import-whole = Всё прочитано целиком: ничего не исправлено и не пропущено.
import-paste = Вставить текст файла
import-paste-help = План или таблица, скопированные как текст.
import-taken = { $figures-n ->
    [one] Импортирован { $figures } показатель
    [few] Импортировано { $figures } показателя
    [many] Импортировано { $figures } показателей
   *[other] Импортировано { $figures } показателя
}
import-added = План «{ $name }» добавлен отдельно
import-added-plans = { $plans-n ->
    [one] Добавлен { $plans } план
    [few] Добавлено { $plans } плана
    [many] Добавлено { $plans } планов
   *[other] Добавлено { $plans } плана
}
paste-done = { $cells-n ->
    [one] Вставлена { $cells } ячейка.
    [few] Вставлено { $cells } ячейки.
    [many] Вставлено { $cells } ячеек.
   *[other] Вставлено { $cells } ячейки.
}
paste-refused = Ничего не вставлено. { $reason }
paste-beyond = Блок больше, чем осталось места в таблице от этого поля.
table-copy = Скопировать таблицу
