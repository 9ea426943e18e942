app-name = Планировщик RACE
app-tagline = Цифровой маркетинг по плану, этап за этапом
skip-to-content = Перейти к содержимому
loading = Загрузка…

nav-stages = Этапы
nav-start = Начало
nav-overview = Обзор
nav-tools = Инструменты
nav-forecast = Прогноз
nav-improve = Улучшения

language-switch = Язык
theme-switch = Тема
theme-auto = Как на устройстве
theme-light = Светлая
theme-dark = Тёмная
digits-switch = Цифры
digits-auto = Как принято в языке
digits-latin = Обычные (0–9)
digits-persian = Персидские

undo = Отменить: { $what }
undo-nothing = Отменять нечего
redo = Повторить: { $what }
redo-nothing = Повторять нечего
close = Закрыть
cancel = Отмена
delete = Удалить
download = Скачать
details = Подробности

save-saved = Сохранено в { $time }
save-saving = Сохранение…
save-dirty = Ещё не сохранено
save-failed = Не сохранено: { $reason }
save-memory = Не сохраняется: браузер не разрешает странице хранить данные. Перед уходом сохраните план в файл.
save-session = Хранится только до закрытия вкладки. Чтобы не потерять план, сохраните его в файл.

## Что отменяется и повторяется
edit-title = название плана
edit-goal = цель
edit-currency = валюта
edit-periods = периоды
edit-add-channel = добавление канала
edit-channel = изменение канала
edit-remove-channel = удаление канала
edit-objective = цель плана
edit-scenario = сценарий
edit-trial = эксперимент
edit-response = посещения в зависимости от расходов
edit-outlook = настройки прогноза
edit-spending = бюджет для распределения
edit-loyalty = данные о лояльности
edit-question = вопрос о цели
edit-seed = случайные выборки
edit-adopt = применение сценария
edit-adopt-named = применение сценария «{ $name }»
page-title = { $title } — { $app }
save-kept = Хранится в этом браузере
edit-ranges = числа как диапазоны
edit-import = импорт файла
