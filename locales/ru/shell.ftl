app-name = Планировщик RACE
app-tagline = Цифровой маркетинг по плану, этап за этапом
skip-to-content = Перейти к содержанию
loading = Загрузка…

nav-stages = Этапы
nav-start = Начало
nav-overview = Обзор

language-switch = Язык
theme-switch = Оформление
theme-auto = Как на устройстве
theme-light = Светлое
theme-dark = Тёмное
digits-switch = Цифры
digits-auto = Как принято в языке
digits-latin = Обычные (0–9)
digits-persian = Персидские

undo = Отменить: { $what }
undo-nothing = Отменять нечего
redo = Вернуть: { $what }
redo-nothing = Возвращать нечего
close = Закрыть
cancel = Отмена
delete = Удалить
download = Скачать
details = Подробности

save-saved = Сохранено в { $time }
save-saving = Сохранение…
save-dirty = Ещё не сохранено
save-failed = Не сохранено: { $reason }
save-memory = Ничего не сохранится: браузер не даёт странице хранить данные. Сохраните файл, прежде чем уйти.
save-session = Хранится только до закрытия вкладки. Чтобы не потерять план, сохраните файл.

## Что отменяется и возвращается
edit-title = название плана
edit-goal = цель
edit-currency = валюта
edit-periods = периоды
edit-add-channel = новый канал
edit-channel = изменение канала
edit-remove-channel = удаление канала
page-title = { $title } – { $app }
save-kept = Хранится в этом браузере
