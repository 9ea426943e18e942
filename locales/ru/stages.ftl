# Мягкие переносы: на узком экране названия стоят под буквами в два ряда.
stage-plan = Плани{ "\u00AD" }рование
stage-plan-purpose = Решите, кого вы хотите привлечь, ради чего и какой ценой. С этими целями сверяется всё остальное.
stage-reach = Охват
stage-reach-purpose = Расскажите о себе и приведите людей на свой сайт, в магазин или на страницу. Внимание можно купить, собрать на своих площадках или заслужить.
stage-act = Дейст{ "\u00AD" }вие
stage-act-purpose = Превратите посетителей в лидов — людей, которые проявили интерес и оставили контакты. Помогите им сравнить варианты и завоюйте доверие.
stage-convert = Конвер{ "\u00AD" }сия
stage-convert-purpose = Превратите лидов в покупателей, онлайн или офлайн. Сделайте покупку простой и снимите последние сомнения.
stage-engage = Вовле{ "\u00AD" }чение
stage-engage-purpose = Превратите новых покупателей в лояльных, которые возвращаются и рекомендуют вас другим. Будьте полезны и после продажи.

plan-name = Название плана
plan-goal = Что считать успехом?
plan-goal-help = От выбора зависят названия показателей, расчёты не меняются.
plan-currency = Валюта
plan-currency-help = Все суммы указаны в этой валюте. При смене валюты они не пересчитываются.
plan-channels = Каналы
plan-channels-help = Откуда к вам приходят люди. У каждого канала свои показатели.
plan-no-channels = Для начала добавьте канал.
plan-economics = Экономика
plan-economics-help = Эти данные общие для всех каналов.

channel-name = Название канала
channel-media = Тип медиа
channel-kind = Вид канала
channel-add = Добавить канал
channel-rename = Переименовать «{ $channel }»
channel-remove = Удалить «{ $channel }»
channel-new = Канал { $number }

grid-caption = { $stage }: показатели по каналам
grid-kpi = Показатель
grid-total = Итого
grid-hint = Введите то, что знаете. Числа тонким шрифтом рассчитаны: выберите любое, чтобы увидеть расчёт.
grid-about = ?
grid-what-is = Что значит «{ $kpi }»
grid-field = { $kpi }, { $channel }
grid-more = Показать все показатели
grid-less = Показать только основные
grid-chosen = { $cells-n ->
    [one] Выбрана { $cells } ячейка
    [few] Выбрано { $cells } ячейки
    [many] Выбрано { $cells } ячеек
   *[other] Выбрано { $cells } ячейки
}
grid-copied = { $cells-n ->
    [one] Скопирована { $cells } ячейка.
    [few] Скопировано { $cells } ячейки.
    [many] Скопировано { $cells } ячеек.
   *[other] Скопировано { $cells } ячейки.
}
grid-copy = Копировать
grid-fill = Заполнить вбок
grid-fill-down = Заполнить вниз
grid-fill-row = Заполнить строку от этой ячейки
grid-clear = Очистить
grid-nothing = Здесь нечего менять: эти ячейки рассчитаны или пусты.
grid-refused = Ничего не изменено. { $reason }
cell-derived = Рассчитано
cell-assumed = Допущение
cell-taken-over = Взято из плана
cell-empty = Пока неизвестно
cell-show-working = { $kpi }: { $value }. Показать расчёт

hint-count = Число, например 450, или диапазон, например 400–500
hint-count-or-rate = Число, например 450, или процент, например 3 %
hint-money = Сумма в { $currency } или диапазон
hint-rate = Процент, например 3 %, или диапазон, например 1,5–3 %
hint-multiple = Во сколько раз, например 4,2
hint-years = Число лет, например 2,5
hint-months = Число месяцев, например 14
hint-seconds = Минуты и секунды, например 1:30, или секунды, например 90
hint-points = Пункты от −100 до 100
hint-number = Число, например 2,4

layer-switch = Данные
layer-target = План
layer-actual = Факт
period-switch = Период
period-number = Период { $number }
period-week = Неделя
period-month = Месяц
period-quarter = Квартал
period-year = Год

provenance = Источник данных
provenance-measured = Измерено
provenance-benchmark = Ориентир по рынку
provenance-guess = Оценка

goal-sale = Продажа
goal-sale-orders = { $number-n ->
    [one] { $number } заказ
    [few] { $number } заказа
    [many] { $number } заказов
   *[other] { $number } заказа
}
goal-sale-customers = { $number-n ->
    [one] { $number } покупатель
    [few] { $number } покупателя
    [many] { $number } покупателей
   *[other] { $number } покупателя
}
goal-donation = Пожертвование
goal-donation-orders = { $number-n ->
    [one] { $number } пожертвование
    [few] { $number } пожертвования
    [many] { $number } пожертвований
   *[other] { $number } пожертвования
}
goal-donation-customers = { $number-n ->
    [one] { $number } жертвователь
    [few] { $number } жертвователя
    [many] { $number } жертвователей
   *[other] { $number } жертвователя
}
goal-membership = Членство
goal-membership-orders = { $number-n ->
    [one] { $number } вступление
    [few] { $number } вступления
    [many] { $number } вступлений
   *[other] { $number } вступления
}
goal-membership-customers = { $number-n ->
    [one] { $number } участник
    [few] { $number } участника
    [many] { $number } участников
   *[other] { $number } участника
}
goal-subscription = Подписка
goal-subscription-orders = { $number-n ->
    [one] { $number } подписка
    [few] { $number } подписки
    [many] { $number } подписок
   *[other] { $number } подписки
}
goal-subscription-customers = { $number-n ->
    [one] { $number } подписчик
    [few] { $number } подписчика
    [many] { $number } подписчиков
   *[other] { $number } подписчика
}
goal-trial = Скачивание пробной версии
goal-trial-orders = { $number-n ->
    [one] { $number } скачивание
    [few] { $number } скачивания
    [many] { $number } скачиваний
   *[other] { $number } скачивания
}
goal-trial-customers = { $number-n ->
    [one] { $number } пользователь пробной версии
    [few] { $number } пользователя пробной версии
    [many] { $number } пользователей пробной версии
   *[other] { $number } пользователя пробной версии
}

media-paid = Платные
media-owned = Собственные
media-earned = Заработанные

kind-search = Реклама в поиске
kind-seo = Поисковая выдача (SEO)
kind-contextual = Контекстная реклама
kind-social = Социальные сети
kind-email = Email-рассылки
kind-messenger = Мессенджеры и SMS
kind-press = СМИ
kind-expert = Экспертный контент
kind-offline = Офлайн
kind-partner = Партнёры
kind-direct = Прямые заходы
kind-other = Другое

unit-count = кол-во
unit-money = { $currency }
unit-rate = %
unit-multiple = ×
unit-years = лет
unit-months = мес.
unit-seconds = мин. и с
unit-points = пункты
value-years = { $number-n ->
    [one] { $number } год
    [few] { $number } года
    [many] { $number } лет
   *[other] { $number } года
}
value-points = { $number } п. п.
value-months = { $number-n ->
    [one] { $number } месяц
    [few] { $number } месяца
    [many] { $number } месяцев
   *[other] { $number } месяца
}
count-people = { $number-n ->
    [one] { $number } человек
    [few] { $number } человека
    [many] { $number } человек
   *[other] { $number } человека
}
count-visits = { $number-n ->
    [one] { $number } посещение
    [few] { $number } посещения
    [many] { $number } посещений
   *[other] { $number } посещения
}
count-leads = { $number-n ->
    [one] { $number } лид
    [few] { $number } лида
    [many] { $number } лидов
   *[other] { $number } лида
}
count-channels = { $number-n ->
    [one] { $number } канал
    [few] { $number } канала
    [many] { $number } каналов
   *[other] { $number } канала
}
plan-basics = Цель и валюта

plan-periods = Периоды
plan-periods-help = На какое время план. Если его сократить, ничего не пропадёт: данные вернутся вместе с периодами.
plan-period-kind = Длина периода
plan-period-start = Первый день
plan-period-count = Число периодов
plan-period-span = Период: { $first } — { $last }
period-previous = Предыдущий период
period-next = Следующий период
period-all = Все периоды вместе
period-all-help = Объёмы и суммы сложены, доли и цены рассчитаны из итогов. Данные вводятся по отдельным периодам.
period-all-nothing = Фактических данных пока нет.
period-enter = Ввести данные: { $period }
period-week-name = Неделя с { $date }
period-quarter-name = { $quarter }-й кв. { $year }
entry-scope = Вы вводите данные за
entry-scope-every = каждый период
field-here = { $period }: { $value }
media-mix = Посещения по типу медиа
media-mix-share = { $media } { $share }
observed-note = { $value } · { $range }
observed-separator = { " · " }
observed-hint = Диапазон после измеренной доли показывает, где скорее всего лежит истинная доля (в 95 случаях из 100).
observed-drawn = Тонкая черта на столбце или полоса вокруг линии показывает, где скорее всего лежит истинная доля (в 95 случаях из 100). Заштрихованные столбцы и пустые кружки: данных слишком мало для вывода.
