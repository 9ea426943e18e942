palette-open = Поиск и команды
palette-short = Поиск
palette-keys = Ctrl K
palette-search = Экраны, показатели, термины, команды
palette-found = { $found-n ->
    [one] { $found } совпадение
    [few] { $found } совпадения
    [many] { $found } совпадений
   *[other] { $found } совпадения
}
palette-none = Ничего с названием «{ $query }» нет.
palette-help = ↑ ↓ выбрать · Enter перейти · Esc закрыть
palette-screen = Экран
palette-figure = Показатель
palette-action = Команда
palette-term = Термин
palette-print = Печать
palette-language = Язык: { $name }
palette-theme = Оформление: { $name }
