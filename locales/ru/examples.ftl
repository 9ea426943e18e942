example-bakery = Онлайн-пекарня
example-bakery-blurb = Небольшой магазин с доставкой хлеба: на счету каждый заказ.
example-bakery-search = Реклама в поиске
example-bakery-social = Соцсети
example-bakery-newsletter = Рассылка

example-trial = Пробная версия программы
example-trial-blurb = От первого объявления до платного подписчика, шаг за шагом.
example-trial-search = Реклама в поиске
example-trial-guides = Обучающие статьи
example-trial-reviews = Сайты с обзорами

example-charity = Благотворительный фонд
example-charity-blurb = Пожертвования вместо продаж и люди, которые помогают снова и снова.
example-charity-letters = Бумажные письма
example-charity-social = Реклама в соцсетях
example-charity-newsletter = Рассылка
example-charity-press = Статьи в СМИ

example-school = Языковая школа
example-school-blurb = Учебный год по месяцам: подъёмы и спады, семь месяцев результатов.
example-school-search = Реклама в поиске
example-school-blog = Блог и поисковая выдача
example-school-friends = Рекомендации
