plans-title = Планы
plans-open = Все планы
plans-search = Поиск по названию
plans-sort = Порядок
plans-sort-saved = сначала новые
plans-sort-name = по названию
plans-found = { $plans-n ->
    [one] { $plans } план
    [few] { $plans } плана
    [many] { $plans } планов
   *[other] { $plans } плана
}
plans-none-found = План «{ $text }» не найден.
plans-empty = На этом устройстве пока нет планов.
plans-here = открыт сейчас
plans-channels = { $channels-n ->
    [one] { $channels } канал
    [few] { $channels } канала
    [many] { $channels } каналов
   *[other] { $channels } канала
}
plans-periods = { $periods-n ->
    [one] { $periods } период
    [few] { $periods } периода
    [many] { $periods } периодов
   *[other] { $periods } периода
}
plans-size = { $size } КБ
plans-used = Занято { $used } из примерно { $room } МБ
plans-nearly-full = Место почти закончилось. Сохраните планы в файлы и удалите ненужные. Удалённые планы занимают место, пока не удалены навсегда.
plans-rename = Переименовать «{ $name }»
plans-new-name = Новое название
plans-keep-name = Переименовать
plans-duplicate = Создать копию «{ $name }»
plans-delete = Удалить «{ $name }»
plans-numbered = { $name } ({ $number })
plans-refused = Не получилось: { $reason }
plans-gone = плана больше нет, или он не открывается.
plans-new = Новый план
plans-create = Создать
plans-take = Скопировать из другого плана
plans-take-help = Каналы копируются вместе с числами. Всё попадёт в открытый план; это можно отменить.
plans-take-from = Из плана
plans-take-choose = выберите план
plans-take-trials = Эксперименты
plans-take-touchpoints = Точки контакта, общие для всех
plans-take-scenarios = Сценарии
plans-take-currency = Суммы там в { $from }, здесь в { $to }: числа переносятся как есть.
plans-take-periods = Периоды в планах разные: числа отдельных периодов переносятся по порядку.
plans-take-button = { $items-n ->
    [one] Скопировать { $items } элемент
    [few] Скопировать { $items } элемента
    [many] Скопировать { $items } элементов
   *[other] Скопировать { $items } элемента
}
plans-taken = { $items-n ->
    [one] Скопирован { $items } элемент из «{ $plan }»
    [few] Скопировано { $items } элемента из «{ $plan }»
    [many] Скопировано { $items } элементов из «{ $plan }»
   *[other] Скопировано { $items } элемента из «{ $plan }»
}
plans-left-out = { $items-n ->
    [one] Пропущена { $items } ссылка на канал, которого нет в этом плане.
    [few] Пропущены { $items } ссылки на каналы, которых нет в этом плане.
    [many] Пропущено { $items } ссылок на каналы, которых нет в этом плане.
   *[other] Пропущено { $items } ссылки на каналы, которых нет в этом плане.
}
plans-deleted = План «{ $name }» удалён
plans-restored = План «{ $name }» восстановлен
plans-deed-named = { $deed }: { $name }
plans-no-way-back = Это навсегда.
plans-trash = Удалённые планы ({ $number })
plans-trash-help = { $days-n ->
    [one] Последние { $places } удалённых планов можно вернуть в течение { $days } дня.
    [few] Последние { $places } удалённых планов можно вернуть в течение { $days } дней.
    [many] Последние { $places } удалённых планов можно вернуть в течение { $days } дней.
   *[other] Последние { $places } удалённых планов можно вернуть в течение { $days } дня.
}
plans-trashed = Удалён { $date }; исчезнет { $until }
plans-restore = Вернуть
plans-forget = Удалить навсегда
plans-asides = Повреждённые планы, отложены как есть ({ $number })
plans-asides-help = Эти тексты не удалось прочитать как планы. Они хранятся байт в байт, не больше { $places }, пока вы их не удалите. Сначала скачайте их: возможно, кто-то сумеет их исправить.
plans-aside-of = Похоже, «{ $name }»
plans-aside-unknown = От неизвестного плана
plans-aside-found = Найден { $date }
plans-aside-drop = Удалить
plans-earlier = Прежние состояния «{ $name }»
plans-earlier-help = Прежнее состояние откроется отдельным планом, этот останется как есть.
plans-earlier-none = Прежние состояния прочитать не удалось.
plans-earlier-save = До последнего сохранения
plans-earlier-day = До последнего дня работы
plans-earlier-version = До более новой версии планировщика
plans-earlier-open = Открыть копию
plans-as-of = { $name }, состояние на { $date }
toast-undo = Отменить
history-open = История изменений
history-help = Вернитесь к любому шагу или вперёд.
history-start = план, каким он был при открытии
