actions-title = Действия
action-number = Действие { $number }
action-title = Действие
action-tactic = Инструмент или приём
action-stage = Этап
action-first = Первый день
action-last = Последний день
action-repeat = Повтор
action-once = Нет
action-weekly = Каждую неделю
action-monthly = Каждый месяц
action-owner = Ответственный
action-cost = Стоимость
action-cost-each = Стоимость за раз
action-state = Статус
action-planned = Запланировано
action-under-way = В работе
action-done = Сделано
action-dropped = Отменено
action-note = Заметка
action-persona = Для кого
action-everybody = Для всех
action-no-channel = Без канала
action-late = просрочено
action-days = с { $first } по { $last }
action-weekly-from = каждую неделю с { $first }
action-weekly-until = каждую неделю с { $first } по { $last }
action-monthly-from = каждый месяц с { $first }
action-monthly-until = каждый месяц с { $first } по { $last }
action-no-days = дата не указана
action-state-of = Статус: «{ $name }»
action-close = Закрыть
action-duplicate = Дублировать
action-remove = Удалить

calendar-purpose = Что делается, когда, кем и за сколько.
calendar-empty = Календарь пока пуст.
calendar-empty-help = Отметьте инструменты и приёмы ниже или на этапах от Reach до Engage: каждый станет здесь действием. Или добавьте своё, а затем укажите даты и ответственного.
calendar-add = Добавить действие
calendar-strip = На шкале времени
calendar-today = Сегодня
calendar-before = До периодов плана
calendar-after = После периодов плана
calendar-undated = Без даты
calendar-go-on = Продолжаются: { $names }
calendar-count = { $number-n ->
    [one] { $number } действие
    [few] { $number } действия
    [many] { $number } действий
   *[other] { $number } действия
}
calendar-sum = Стоимость: { $cost }
calendar-total = Всё вместе: { $cost }
calendar-cost-help = Стоимость действия учитывается в его первый день, а повторяющегося — каждый раз. Эти расходы стоят рядом с показателями плана и не меняют их.
calendar-late = { $number-n ->
    [one] Просрочено { $number } действие.
    [few] Просрочены { $number } действия.
    [many] Просрочено { $number } действий.
   *[other] Просрочено { $number } действия.
}
calendar-none-late = Ничего не просрочено.
calendar-next = Следующее: { $name }, { $date }.
calendar-next-today = Сегодня: { $name }.
calendar-all-stages = Все этапы
calendar-all-states = Все статусы
calendar-nothing = Нет действий с таким этапом и статусом.
calendar-by = Группировать
calendar-by-month = По месяцам
calendar-by-period = По периодам плана
calendar-file = Файл календаря (.ics)

tactics-title = Инструменты и приёмы
tactics-count = В календаре: { $used } из { $all }
tactics-help = Отметьте то, что хотите применить: оно попадёт в календарь как действие этого этапа.
tactics-tools = Инструменты и площадки
tactics-actions = Что сделать
tactics-calendar = К календарю

tactic-research = Исследование рынка
tactic-research-help = Кто покупает, у кого и почему.
tactic-personas = Портреты клиентов
tactic-personas-help = Один типичный человек на каждую группу.
tactic-journey-map = Карта пути клиента
tactic-journey-map-help = Все точки контакта: от потребности до использования.
tactic-objectives = Цели по SMART
tactic-objectives-help = Конкретные, измеримые, со сроком; по модели 5S.
tactic-budget-plan = Бюджет
tactic-budget-plan-help = Сколько есть денег и сколько получит каждый канал.
tactic-new-audience = Новая аудитория
tactic-new-audience-help = Обратиться к тем, к кому ещё не обращались.
tactic-offer-review = Пересмотр предложения
tactic-offer-review-help = Шире ассортимент, ниже цена, выгода при покупке онлайн.

tactic-search-listing = Поисковые системы
tactic-search-listing-help = Присутствие в поиске и на картах.
tactic-seo = SEO-продвижение
tactic-seo-help = Страницы, отвечающие на запросы людей.
tactic-sem = Реклама в поиске (SEM)
tactic-sem-help = Платное место над результатами поиска.
tactic-contextual-ads = Контекстная реклама
tactic-contextual-ads-help = Объявления рядом с материалами на ту же тему.
tactic-social-reach = Социальные сети
tactic-social-reach-help = Посты и реклама там, где бывает ваша аудитория.
tactic-media-publications = Публикации в СМИ
tactic-media-publications-help = Статьи в прессе и онлайн-изданиях.
tactic-mailings = Email-рассылки
tactic-mailings-help = Письма тем, кто согласился их получать.
tactic-expert-content = Экспертный контент
tactic-expert-content-help = Обзоры, чек-листы, советы специалистов.
tactic-sites = Сайты
tactic-sites-help = Свои посадочные страницы и сайты партнёров.
tactic-offline-media = Офлайн-реклама
tactic-offline-media-help = Листовки, плакаты, радио, выставки — с адресом сайта.

tactic-company-site = Сайт компании
tactic-company-site-help = Здесь сравнивают и решают.
tactic-blog = Блог
tactic-blog-help = Регулярные ответы на вопросы клиентов.
tactic-social-dialogue = Общение в соцсетях
tactic-social-dialogue-help = Отвечать на комментарии, спрашивать, вовлекать.
tactic-review-sites = Сайты с отзывами
tactic-review-sites-help = Здесь читают мнения других покупателей.
tactic-web-analytics = Веб-аналитика
tactic-web-analytics-help = Что делают посетители: например, Google Analytics.
tactic-behaviour-maps = Тепловые карты
tactic-behaviour-maps-help = Где кликают и где уходят: например, Hotjar.
tactic-event-goals = Цели аналитики
tactic-event-goals-help = Товар просмотрен, в корзине, регистрация, подписка.
tactic-content-calendar = Коммуникационный план
tactic-content-calendar-help = Контент-график: что, когда и где публикуется.
tactic-message-chains = Цепочки сообщений
tactic-message-chains-help = Серия писем или сообщений в мессенджере.
tactic-product-info = Информация о товаре
tactic-product-info-help = Характеристики, размеры, сравнения, ответы.
tactic-review-work = Отзывы и рекомендации
tactic-review-work-help = Просить, показывать, отвечать.
tactic-webinars = Вебинары и мастер-классы
tactic-webinars-help = Эксперты показывают и отвечают вживую.
tactic-visual-content = Визуальный контент
tactic-visual-content-help = Фото и видео товара в деле.
tactic-lead-qualification = Квалификация лидов
tactic-lead-qualification-help = Понять, подходите ли вы друг другу, и остаться на связи.
tactic-leaver-follow-up = Вернуть ушедших
tactic-leaver-follow-up-help = Не зарегистрировались, бросили корзину, ушли сразу: каждому — свой ответ.

tactic-payment-gateway = Платёжный шлюз
tactic-payment-gateway-help = Карты и кошельки, которыми клиенты пользуются.
tactic-cart = Корзина
tactic-cart-help = Удобная, быстрая, помнит выбор.
tactic-easy-payment = Простая оплата
tactic-easy-payment-help = Мало полей, рассрочка, без обязательной регистрации.
tactic-delivery = Быстрая доставка
tactic-delivery-help = Выбор способа и отслеживание в пути.
tactic-warranty = Гарантия и ремонт
tactic-warranty-help = Гарантия, ремонт, запасные части.
tactic-always-reachable = Всегда на связи
tactic-always-reachable-help = Быстрый ответ там, где удобно клиенту.
tactic-remarketing = Ремаркетинг
tactic-remarketing-help = Напомнить о себе тёплой аудитории.
tactic-rate-optimisation = Оптимизация конверсии
tactic-rate-optimisation-help = Тестировать страницы и формы, оставлять удачное.
tactic-trial-offer = Членство или пробная версия
tactic-trial-offer-help = Первый шаг, который меньше покупки.

tactic-sms = SMS-сообщения
tactic-sms-help = Короткие новости тем, кто их ждёт.
tactic-social-care = Соцсети для клиентов
tactic-social-care-help = Быть рядом и помогать там, где они есть.
tactic-newsletter = Рассылка для клиентов
tactic-newsletter-help = Новости о товарах для тех, кто уже купил.
tactic-support-chat = Чат поддержки
tactic-support-chat-help = Помощь на сайте от живого человека.
tactic-welcome-emails = Приветственные письма
tactic-welcome-emails-help = Поблагодарить, показать первые шаги, сказать, кто поможет.
tactic-loyalty-programme = Программа лояльности
tactic-loyalty-programme-help = Баллы и привилегии за возвращение.
tactic-defenders = Сообщество «защитников»
tactic-defenders-help = Объединить тех, кто стоит за бренд.
tactic-discounts = Скидки
tactic-discounts-help = Цены ниже для своих клиентов.
tactic-promotions = Акции
tactic-promotions-help = Кампания с началом и концом.
tactic-contests = Конкурсы
tactic-contests-help = Призы тем, кто участвует.
tactic-special-offers = Специальные предложения
tactic-special-offers-help = Для избранных: постоянных, бывших, именинников.
tactic-active-customers = Найти активных клиентов
tactic-active-customers-help = Кто покупает часто, недавно, много?
tactic-satisfaction = Измерить удовлетворённость
tactic-satisfaction-help = CSI и NPS — регулярно.
tactic-ask-opinion = Спросить мнение
tactic-ask-opinion-help = Слушать и рассказывать, что изменили.
tactic-co-creation = Совместное творчество
tactic-co-creation-help = Клиенты пишут, тестируют и советуют вместе с вами.
tactic-self-help = Раздел помощи
tactic-self-help-help = Ответы, которые находят, не обращаясь к вам.
tactic-brand-experience = Впечатления от бренда
tactic-brand-experience-help = Новинки и события, показывающие ваши ценности.
calendar-busiest = { $number-n ->
    [one] Самое загруженное время — { $span }: { $number } действие.
    [few] Самое загруженное время — { $span }: { $number } действия.
    [many] Самое загруженное время — { $span }: { $number } действий.
   *[other] Самое загруженное время — { $span }: { $number } действия.
}
calendar-when = Когда
