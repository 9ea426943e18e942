# Показатели: название и объяснение в одном предложении.

## Охват
kpi-impressions = Показы
kpi-impressions-help = Сколько раз показали ваши объявления и публикации, включая повторные показы одному человеку.
kpi-ctr = Кликабельность (CTR)
kpi-ctr-help = Доля показов, после которых кликнули: клики ÷ показы.
kpi-clicks = Клики
kpi-clicks-help = Клики по объявлению, ссылке или результату поиска.
kpi-landing-rate = Доля дошедших до сайта
kpi-landing-rate-help = Доля кликов, которые действительно стали посещениями: посещения ÷ клики.
kpi-visits = Посещения
kpi-visits-help = Сеансы на сайте, в интернет-магазине или на странице; у одного человека их может быть несколько.
kpi-media-cost = Расходы на размещение
kpi-media-cost-help = Сколько вы платите площадкам и СМИ за показ рекламы.
kpi-setup-cost = Расходы на подготовку
kpi-setup-cost-help = Сколько стоят креативы, инструменты и запуск.
kpi-cost = Расходы на маркетинг
kpi-cost-help = Размещение и подготовка вместе.
kpi-cpm = Стоимость за тысячу показов (CPM)
kpi-cpm-help = Во сколько обходится тысяча показов: только размещение, без подготовки.
kpi-cpc = Стоимость клика (CPC)
kpi-cpc-help = Во сколько обходится один клик: только размещение, без подготовки.
kpi-cost-per-visit = Стоимость одного посещения
kpi-cost-per-visit-help = Во сколько обходится одно посещение: расходы на маркетинг ÷ посещения.
kpi-visit-value = Ценность посещения
kpi-visit-value-help = Сколько выручки в среднем приносит одно посещение: выручка ÷ посещения.

## Действие
kpi-leads = Лиды
kpi-leads-help = Люди, которые проявили интерес и с которыми можно продолжить общение.
kpi-lead-rate = Коэффициент конверсии лидов
kpi-lead-rate-help = Доля посещений, которые стали лидами: лиды ÷ посещения.
kpi-qualified-leads = Квалифицированные лиды
kpi-qualified-leads-help = Лиды со взаимным интересом: вы подходите им, а они вам.
kpi-qualified-rate = Доля квалифицированных лидов
kpi-qualified-rate-help = Квалифицированные лиды ÷ лиды.
kpi-cpl = Стоимость лида (CPL)
kpi-cpl-help = Во сколько обходится один лид: расходы на маркетинг ÷ лиды.

## Конверсия
kpi-opportunities = Открытые сделки
kpi-opportunities-help = Люди на пороге решения: корзина собрана, предложение отправлено, идёт пробный период.
kpi-opportunity-rate = Доля дошедших до сделки
kpi-opportunity-rate-help = Доля квалифицированных лидов, которые дошли до сделки: открытые сделки ÷ квалифицированные лиды.
kpi-close-rate = Доля успешных сделок
kpi-close-rate-help = Доля открытых сделок, которые завершились заказом: заказы ÷ открытые сделки.
kpi-orders = Заказы
kpi-orders-help = Все заказы, онлайн и офлайн.
kpi-orders-donation = Пожертвования
kpi-orders-membership = Вступления
kpi-orders-subscription = Подписки
kpi-orders-trial = Скачивания пробной версии
kpi-sale-rate = Конверсия лида в заказ
kpi-sale-rate-help = Шаг от этапа «Действие» к этапу «Конверсия»: заказы ÷ лиды.
kpi-conversion-rate = Коэффициент конверсии
kpi-conversion-rate-help = Весь путь от посещения до заказа: заказы ÷ посещения.
kpi-online-orders = Онлайн-продажи
kpi-online-orders-help = Заказы, сделанные в интернете.
kpi-offline-orders = Офлайн-продажи
kpi-offline-orders-help = Заказы в магазине, по телефону или при личной встрече.
kpi-customers = Новые покупатели
kpi-customers-help = Люди, которые купили впервые за этот период.
kpi-customers-donation = Новые жертвователи
kpi-customers-membership = Новые участники
kpi-customers-subscription = Новые подписчики
kpi-customers-trial = Новые пользователи пробной версии
kpi-orders-per-customer = Число заказов на покупателя
kpi-orders-per-customer-help = Сколько заказов за период делает новый покупатель: заказы ÷ новые покупатели.
kpi-lead-to-customer-rate = Конверсия лида в покупателя
kpi-lead-to-customer-rate-help = Доля лидов, которые стали покупателями: новые покупатели ÷ лиды.
kpi-aov = Средний чек
kpi-aov-help = Средняя стоимость заказа: выручка ÷ заказы.
kpi-aov-donation = Среднее пожертвование
kpi-aov-membership = Средний взнос
kpi-aov-subscription = Средняя цена подписки
kpi-aov-trial = Ценность одного скачивания
kpi-revenue = Выручка
kpi-revenue-help = Заказы × средний чек.
kpi-revenue-donation = Собранные пожертвования
kpi-revenue-membership = Собранные взносы
kpi-revenue-subscription = Выручка от подписок
kpi-revenue-trial = Выручка от пробных версий
kpi-revenue-per-customer = Выручка с покупателя
kpi-revenue-per-customer-help = Выручка за период ÷ новые покупатели.
kpi-cpa = Стоимость привлечения заказа (CPO)
kpi-cpa-help = Во сколько обходится один заказ: расходы на маркетинг ÷ заказы. Это не CAC: один покупатель может заказать несколько раз.
kpi-cac = Стоимость привлечения (CAC)
kpi-cac-help = Во сколько обходится один новый покупатель: расходы на маркетинг ÷ новые покупатели.
kpi-roas = Окупаемость рекламы (ROAS)
kpi-roas-help = Выручка ÷ расходы на размещение; подготовка не учитывается.
kpi-gross-profit = Валовая прибыль
kpi-gross-profit-help = Выручка × валовая маржа, до вычета расходов на маркетинг.
kpi-contribution = Маржинальная прибыль
kpi-contribution-help = Валовая прибыль − расходы на маркетинг: то, из чего оплачиваются постоянные расходы.
kpi-roi = Рентабельность инвестиций (ROI)
kpi-roi-help = Прибыль на вложенные деньги: (валовая прибыль − расходы на маркетинг) ÷ расходы на маркетинг.
kpi-net-revenue = Выручка за вычетом расходов
kpi-net-revenue-help = Выручка − расходы на маркетинг, без учёта маржи.
kpi-roi-on-revenue = ROI по выручке
kpi-roi-on-revenue-help = (Выручка − расходы на маркетинг) ÷ расходы на маркетинг; выходит выше обычного ROI, потому что себестоимость не учтена.

## Экономика
kpi-gross-margin = Валовая маржа
kpi-gross-margin-help = Доля выручки, которая остаётся за вычетом себестоимости товаров или услуг.
kpi-variable-cost = Себестоимость заказа
kpi-variable-cost-help = Сколько стоит произвести и доставить один заказ.
kpi-margin-per-order = Маржа с заказа
kpi-margin-per-order-help = Средний чек − себестоимость заказа; дороже этого привлекать заказ невыгодно.
kpi-fixed-costs = Постоянные расходы
kpi-fixed-costs-help = Расходы за период, которые не зависят от продаж, например аренда и зарплаты.
kpi-profit = Прибыль
kpi-profit-help = Маржинальная прибыль − постоянные расходы.
kpi-break-even-orders = Точка безубыточности
kpi-break-even-orders-help = Сколько заказов нужно, чтобы покрыть постоянные расходы.

## Вовлечение
kpi-repeat-customers = Повторные покупатели
kpi-repeat-customers-help = Покупатели, которые купили снова.
kpi-repeat-customers-donation = Повторные жертвователи
kpi-repeat-customers-membership = Продлившие членство
kpi-repeat-customers-subscription = Продлившие подписку
kpi-repeat-customers-trial = Вернувшиеся пользователи
kpi-repeat-rate = Доля повторных покупателей
kpi-repeat-rate-help = Доля новых покупателей, которые купили снова: повторные покупатели ÷ новые покупатели.
kpi-loyal-customers = Лояльные покупатели
kpi-loyal-customers-help = Покупатели, которые остались надолго и рекомендуют вас другим.
kpi-loyal-customers-donation = Лояльные жертвователи
kpi-loyal-customers-membership = Лояльные участники
kpi-loyal-customers-subscription = Лояльные подписчики
kpi-loyal-customers-trial = Лояльные пользователи
kpi-loyal-share = Доля лояльных среди повторных
kpi-loyal-share-help = Доля повторных покупателей, которые остаются надолго.
kpi-loyalty-rate = Уровень лояльности
kpi-loyalty-rate-help = Шаг от этапа «Конверсия» к этапу «Вовлечение»: лояльные покупатели ÷ новые покупатели.
kpi-purchase-frequency = Частота покупок
kpi-purchase-frequency-help = Сколько заказов покупатель делает за год.
kpi-lifespan = Срок жизни клиента
kpi-lifespan-help = Сколько лет покупатель остаётся с вами.
kpi-yearly-revenue-per-customer = Выручка с покупателя за год
kpi-yearly-revenue-per-customer-help = Средний чек × частота покупок.
kpi-lifetime-revenue = Выручка с покупателя за весь срок
kpi-lifetime-revenue-help = Сколько покупатель тратит у вас за все годы.
kpi-lifetime-value = Пожизненная ценность (LTV)
kpi-lifetime-value-help = Валовая прибыль с одного покупателя за все годы.
kpi-ltv-to-cac = LTV/CAC
kpi-ltv-to-cac-help = Во сколько раз покупатель окупает своё привлечение; хорошим часто считают значение от 3.

## Заголовки
group-online = Доля онлайн-каналов
group-audience = Аудитория
group-followers = Подписчики
group-brand = Бренд
group-behaviour = На сайте
group-social = Социальные сети
group-steps = Шаги к покупке
group-carts = Корзины
group-retention = Удержание клиентов
group-newsletter = Рассылка
group-satisfaction = Удовлетворённость
group-advocacy = Рекомендации

## Доля онлайн-каналов
kpi-online-revenue = Онлайн-выручка
kpi-online-revenue-help = Выручка от заказов, сделанных в интернете.
kpi-online-revenue-share = Доля онлайн-выручки
kpi-online-revenue-share-help = Онлайн-выручка ÷ выручка. Важно, где сделан заказ, а не где человек принял решение.
kpi-customers-reached-online = Клиенты, охваченные онлайн
kpi-customers-reached-online-help = Новые покупатели, которых затронула реклама в интернете, где бы они ни купили.
kpi-reached-online-share = Доля клиентов, охваченных онлайн
kpi-reached-online-share-help = Клиенты, охваченные онлайн ÷ новые покупатели.
kpi-break-even-roas = Точка безубыточности ROAS
kpi-break-even-roas-help = 1 ÷ валовая маржа: при меньшем ROAS реклама убыточна. Для стоимости заказа порогом служит маржа с заказа.

## Аудитория
kpi-audience-reach = Охват аудитории
kpi-audience-reach-help = Сколько разных людей увидели ваше сообщение. У каналов общая аудитория, поэтому в сумме кто-то учтён дважды.
kpi-frequency = Частота показов
kpi-frequency-help = Сколько раз человек увидел сообщение: показы ÷ охват аудитории. Меньше 1 не бывает.
kpi-unique-visitors = Уникальные посетители
kpi-unique-visitors-help = Сколько разных людей пришло; не больше числа посещений. Человек с двумя устройствами может учитываться дважды.
kpi-bounced-visits = Отказы
kpi-bounced-visits-help = Посещения, которые закончились на первой же странице.
kpi-bounce-rate = Показатель отказов
kpi-bounce-rate-help = Отказы ÷ посещения. Счётчики понимают отказ по-разному: сравнивайте данные одного счётчика.
kpi-ad-quality = Показатель качества
kpi-ad-quality-help = Оценка объявления или страницы по шкале самой площадки; в расчётах не участвует.

## Подписчики
kpi-followers = Подписчики в социальных сетях
kpi-followers-help = Подписчики в социальных сетях на конец периода.
kpi-previous-followers = Подписчики на начало периода
kpi-previous-followers-help = Подписчики на конец предыдущего периода.
kpi-follower-gain = Прирост подписчиков
kpi-follower-gain-help = Подписчики сейчас − подписчики на начало; меньше нуля, если уходит больше, чем приходит.
kpi-follower-growth = Темп прироста подписчиков
kpi-follower-growth-help = Прирост подписчиков ÷ подписчики на начало, за один период.

## Бренд
kpi-brand-mentions = Упоминания бренда
kpi-brand-mentions-help = Сколько раз о вас говорят другие: публикации, статьи, отзывы. Хорошие и плохие считаются одинаково.
kpi-people-asked = Опрошенные
kpi-people-asked-help = Люди, которых в опросе спросили, знают ли они ваш бренд.
kpi-people-aware = Знающие бренд
kpi-people-aware-help = Опрошенные, которые ответили, что знают ваш бренд.
kpi-brand-awareness = Узнаваемость бренда
kpi-brand-awareness-help = Знающие бренд ÷ опрошенные. Имеет смысл, только если опрошенные похожи на ваш рынок.

## На сайте
kpi-pageviews = Просмотры страниц
kpi-pageviews-help = Страницы, открытые за все посещения.
kpi-pages-per-visit = Страниц за визит
kpi-pages-per-visit-help = Просмотры страниц ÷ посещения; не меньше 1.
kpi-total-time = Общее время на сайте
kpi-total-time-help = Продолжительность всех посещений вместе.
kpi-time-on-site = Время пребывания на сайте
kpi-time-on-site-help = Общее время ÷ посещения. Некоторые счётчики считают отказ за 0 секунд, и среднее снижается.

## Шаги к покупке
kpi-product-views = Товар просмотрен
kpi-product-views-help = Посещения, в которых открывали карточку товара.
kpi-product-view-rate = Доля посещений с просмотром товара
kpi-product-view-rate-help = Посещения с просмотром товара ÷ посещения.
kpi-carts = Добавлен в корзину
kpi-carts-help = Посещения, в которых что-то положили в корзину.
kpi-cart-rate = Доля добавлений в корзину
kpi-cart-rate-help = Посещения с корзиной ÷ посещения.
kpi-registrations = Зарегистрированы как участники
kpi-registrations-help = Посещения, которые закончились регистрацией.
kpi-registration-rate = Доля регистраций
kpi-registration-rate-help = Регистрации ÷ посещения.
kpi-unregistered-visits = Посетили без регистрации
kpi-unregistered-visits-help = Посещения − регистрации. Сюда попадают и те, кто зарегистрировался раньше.
kpi-newsletter-signups = Подписаны на рассылку
kpi-newsletter-signups-help = Посещения, которые закончились подпиской на рассылку.
kpi-newsletter-signup-rate = Доля подписок на рассылку
kpi-newsletter-signup-rate-help = Подписки ÷ посещения; отписки считаются отдельно.

## Социальные сети
kpi-posts = Публикации
kpi-posts-help = Ваши посты за период.
kpi-shares = Репосты
kpi-shares-help = Сколько раз поделились вашими постами.
kpi-comments = Комментарии
kpi-comments-help = Комментарии под вашими постами.
kpi-likes = Лайки
kpi-likes-help = Лайки и другие реакции в одно касание.
kpi-reactions = Комментарии и лайки
kpi-reactions-help = Комментарии + лайки.
kpi-interactions = Взаимодействия
kpi-interactions-help = Репосты + комментарии + лайки.
kpi-engagement-rate = Вовлечённость (ER)
kpi-engagement-rate-help = Взаимодействия ÷ охват; больше 100 %, если люди реагируют не раз. Иногда делят на показы или подписчиков.
kpi-comments-per-post = Комментариев на пост
kpi-comments-per-post-help = Комментарии ÷ публикации.

## Корзины
kpi-abandoned-carts = Брошенные корзины
kpi-abandoned-carts-help = Корзины, которые не стали заказом: корзины − онлайн-продажи.
kpi-cart-abandonment = Доля брошенных корзин
kpi-cart-abandonment-help = Брошенные корзины ÷ корзины.
kpi-buyer-rate = Конверсия посетителя в покупателя
kpi-buyer-rate-help = Новые покупатели ÷ уникальные посетители. Обычный коэффициент конверсии считает посещения и заказы.
kpi-monthly-profit-per-customer = Валовая прибыль с покупателя в месяц
kpi-monthly-profit-per-customer-help = Выручка с покупателя за год × валовая маржа ÷ 12.
kpi-cac-payback = Окупаемость CAC
kpi-cac-payback-help = За сколько месяцев покупатель окупает своё привлечение: CAC ÷ валовая прибыль с покупателя в месяц.

## Удержание клиентов
kpi-repeat-orders = Повторные покупки
kpi-repeat-orders-help = Заказы сверх первого у каждого нового покупателя: заказы − новые покупатели.
kpi-customers-at-start = Клиенты на начало периода
kpi-customers-at-start-help = Сколько клиентов у вас в начале периода.
kpi-customers-at-end = Клиенты на конец периода
kpi-customers-at-end-help = Сколько клиентов у вас в конце периода вместе с новыми.
kpi-retained-customers = Оставшиеся клиенты
kpi-retained-customers-help = Те, кто был в начале и остался: клиенты на конец − новые покупатели.
kpi-retention-rate = Удержание
kpi-retention-rate-help = Оставшиеся клиенты ÷ клиенты на начало, за один период. Месячное и годовое удержание не сравнивают.
kpi-churn-rate = Отток
kpi-churn-rate-help = Доля клиентов, ушедших за период: 100 % − удержание.
kpi-active-customers = Активные клиенты
kpi-active-customers-help = Клиенты, которые недавно что-то делали; что и за сколько дней, решаете вы.
kpi-active-share = Доля активных клиентов
kpi-active-share-help = Активные клиенты ÷ клиенты на конец периода.
kpi-customer-interactions = Взаимодействия клиентов
kpi-customer-interactions-help = Репосты, комментарии и лайки от клиентов.
kpi-customer-engagement = Вовлеченность клиентов в социальных сетях
kpi-customer-engagement-help = Взаимодействия клиентов ÷ клиенты на конец; больше 100 %, если реагируют не раз.

## Рассылка
kpi-subscribers = Подписчики рассылки
kpi-subscribers-help = Люди в вашей рассылке на конец периода.
kpi-constant-subscribers = Постоянные подписчики
kpi-constant-subscribers-help = Те, кто открывает регулярно, например 3 из 5 последних писем; правило задайте один раз.
kpi-constant-share = Процент постоянных подписчиков на рассылку
kpi-constant-share-help = Постоянные подписчики ÷ подписчики рассылки.
kpi-emails-sent = Отправленные письма
kpi-emails-sent-help = Все отправленные письма, включая недоставленные.
kpi-emails-delivered = Доставленные письма
kpi-emails-delivered-help = Письма, которые дошли.
kpi-delivery-rate = Доставляемость
kpi-delivery-rate-help = Доставленные письма ÷ отправленные.
kpi-email-opens = Открытые письма
kpi-email-opens-help = Письма, открытые хотя бы раз. Почта, которая сама загружает картинки, завышает это число.
kpi-open-rate = Открываемость (Open Rate)
kpi-open-rate-help = Открытые письма ÷ доставленные письма.
kpi-email-clicks = Письма с кликом
kpi-email-clicks-help = Письма, в которых хотя бы раз перешли по ссылке.
kpi-email-click-rate = Кликабельность писем (Click Rate)
kpi-email-click-rate-help = Письма с кликом ÷ доставленные письма. Если делить на открытые, выйдет больше.
kpi-unsubscribes = Отписки
kpi-unsubscribes-help = Люди, которые отказались от рассылки.
kpi-unsubscribe-rate = Доля отписок (Unsubscribe Rate)
kpi-unsubscribe-rate-help = Отписки ÷ отправленные письма.

## Удовлетворённость
kpi-satisfaction-answers = Ответы об удовлетворённости
kpi-satisfaction-answers-help = Все, кто ответил, насколько доволен.
kpi-satisfied-answers = Довольные
kpi-satisfied-answers-help = Те, кто поставил 4 или 5 из 5.
kpi-csat = CSAT
kpi-csat-help = Довольные ÷ все ответы. При малом числе ответов решает случай.
kpi-csi = Индекс удовлетворенности клиентов CSI
kpi-csi-help = Сводный индекс по нескольким вопросам, в %. Определений три: сравнивайте только одинаковые.
kpi-promoters = Промоутеры
kpi-promoters-help = Готовы рекомендовать вас на 9 или 10 из 10.
kpi-passives = Нейтралы
kpi-passives-help = Поставили 7 или 8; входят в число ответов.
kpi-promoters-and-passives = Промоутеры и нейтралы
kpi-promoters-and-passives-help = Промоутеры + нейтралы.
kpi-detractors = Критики
kpi-detractors-help = Поставили от 0 до 6.
kpi-nps-answers = Ответы о готовности рекомендовать
kpi-nps-answers-help = Промоутеры + нейтралы + критики.
kpi-promoter-lead = Промоутеры минус критики
kpi-promoter-lead-help = Промоутеры − критики; меньше нуля, если критиков больше.
kpi-nps = Индекс лояльности NPS
kpi-nps-help = (Промоутеры − критики) ÷ ответы × 100: от −100 до +100 пунктов, это не проценты. При малом числе ответов погрешность велика.

## Рекомендации
kpi-referrers = «Защитники» бренда
kpi-referrers-help = Клиенты, которые привели кого-то ещё.
kpi-referrer-share = Доля «защитников» бренда
kpi-referrer-share-help = «Защитники» бренда ÷ клиенты на конец периода.
kpi-reviews = Отзывы
kpi-reviews-help = Отзывы, которые оставили покупатели.
kpi-review-rate = Доля заказов с отзывом
kpi-review-rate-help = Отзывы ÷ заказы.
kpi-invites-per-customer = Приглашений на клиента
kpi-invites-per-customer-help = Сколько человек приглашает один клиент.
kpi-invite-acceptance = Доля принятых приглашений
kpi-invite-acceptance-help = Доля приглашений, которые приводят нового клиента.
kpi-k-factor = K-фактор
kpi-k-factor-help = Приглашения на клиента × доля принятых. От 1 рост поддерживал бы сам себя, но рынок этого долго не выдержит.
