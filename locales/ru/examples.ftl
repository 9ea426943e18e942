example-bakery = Онлайн-пекарня
example-bakery-blurb = Небольшой магазин с доставкой хлеба: важен каждый заказ.
example-bakery-search = Реклама в поиске
example-bakery-social = Соцсети
example-bakery-newsletter = Рассылка

example-trial = Пробная версия программы
example-trial-blurb = От первого объявления до платящего подписчика, шаг за шагом.
example-trial-search = Реклама в поиске
example-trial-guides = Полезные руководства
example-trial-reviews = Сайты с обзорами

example-charity = Благотворительный фонд
example-charity-blurb = Пожертвования вместо продаж и люди, которые помогают снова.
example-charity-letters = Письма по почте
example-charity-social = Реклама в соцсетях
example-charity-newsletter = Рассылка
example-charity-press = Статьи в СМИ
