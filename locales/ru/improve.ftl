comparison-tab = A/B-тест
comparison-purpose = Один вариант и правда лучше другого — или это случайность?
sample-tab = Размер теста
sample-purpose = Сколько посетителей нужно, чтобы тест мог что-то показать.
variant-a = A (как сейчас)
variant-b = B (с изменением)
test-counts = Что насчитали
test-visitors = Посетители
test-conversions = Конверсии
test-confidence = Уровень доверия
test-answer = Ответ
verdict-better = Вариант { $arm } лучше: { $rate } против { $other }, прирост { $lift } ({ $p }).
verdict-chance = Это может быть случайностью: { $variant } у B против { $control } у A ({ $p }).
verdict-chance-help = При уровне доверия { $confidence } разницы не видно. Это не доказывает, что её нет.
verdict-too-few = Данных мало, вывод делать рано.
verdict-too-few-help = Каждому варианту нужно не меньше { $visitors } посетителей и { $conversions } конверсий.
verdict-too-few-yet = Одной случайностью разницу всё же не объяснить ({ $p }), но насколько она велика, пока неясно.
verdict-incomplete = Введите посетителей и конверсии обоих вариантов, и здесь появится ответ.
mistake-more = У варианта { $arm } конверсий больше, чем посетителей.
mistake-no-visitors = У варианта { $arm } пока нет посетителей.
mistake-not-whole = При таком малом числе людей нужны целые числа.
p-value = p = { $p }
p-value-below = p < { $p }
test-figures = Цифры
figure-difference = Разница, B − A
figure-difference-value = { $value } п. п., скорее всего от { $low } до { $high }
figure-lift = Прирост B относительно A
figure-chance = Случайность
figure-z = z = { $z }
figure-test = Критерий
test-pooled = z-критерий с общей долей, двусторонний
test-fisher = Точный критерий Фишера, двусторонний: где-то ожидалось меньше { $expected } случаев
rates-title = Доли с интервалами { $confidence }
rates-alt = Доли обоих вариантов. { $summary }
rates-empty = Здесь появятся доли.
head-variant = Вариант
head-rate = Доля
head-interval = Интервал
peeking-warning = Сначала задайте число посетителей, а вывод делайте один раз, в конце. Кто смотрит каждый день и останавливается на первом удачном результате, находит мнимых победителей.
wait-title = Сколько ещё ждать?
wait-per-day = Посетителей в день, оба варианта вместе
wait-lift = Наименьший прирост, который важен
wait-needs = { $number-n ->
    [one] Чтобы заметить прирост { $lift }, каждому варианту нужен { $number } посетитель.
    [few] Чтобы заметить прирост { $lift }, каждому варианту нужно { $number } посетителя.
    [many] Чтобы заметить прирост { $lift }, каждому варианту нужно { $number } посетителей.
   *[other] Чтобы заметить прирост { $lift }, каждому варианту нужно { $number } посетителя.
}
wait-days = { $days-n ->
    [one] Осталось ждать примерно { $days } день.
    [few] Осталось ждать примерно { $days } дня.
    [many] Осталось ждать примерно { $days } дней.
   *[other] Осталось ждать примерно { $days } дня.
}
wait-enough = Их уже достаточно.
wait-no-traffic = Введите число посетителей в день, чтобы узнать, сколько дней это займёт.
wait-missing = Введите данные варианта A и наименьший важный прирост.
wait-note = При мощности { $power }, по формуле с общей долей.
take-from-plan = Взять данные A из плана
take-base-from-plan = Взять долю из плана
take-choose = Выберите измеренную долю…
take-item = { $kpi }, { $place }: { $rate } ({ $part } из { $whole })
sample-question = Что нужно заметить
sample-base = Доля сейчас
sample-lift = Наименьшее важное изменение
sample-change = Изменение задано
sample-relative = в долях от нынешней
sample-points = в процентных пунктах
sample-power = Мощность (как часто заметим)
sample-target = С { $base } до { $target }.
sample-answer = { $number-n ->
    [one] { $number } посетитель на вариант, всего { $total }.
    [few] { $number } посетителя на вариант, всего { $total }.
    [many] { $number } посетителей на вариант, всего { $total }.
   *[other] { $number } посетителя на вариант, всего { $total }.
}
sample-days = { $days-n ->
    [one] При таком потоке тест займёт { $days } день.
    [few] При таком потоке тест займёт { $days } дня.
    [many] При таком потоке тест займёт { $days } дней.
   *[other] При таком потоке тест займёт { $days } дня.
}
sample-missing = Введите нынешнюю долю и наименьшее важное изменение.
design-rate = Обе доли должны быть больше 0 и меньше 100 процентов.
design-no-effect = Нулевое изменение не покажет никакое число посетителей.
design-too-many = Столько людей не найдётся.
sample-forms = Формула
form-pooled = С общей долей
form-pooled-help = Без эффекта у обоих вариантов была бы средняя из двух долей. Подходит к здешнему z-критерию.
form-unpooled = С раздельными долями
form-unpooled-help = У каждого варианта всегда свой разброс; самая простая форма.
form-miller = Эвана Миллера
form-miller-help = Без эффекта оба варианта остались бы с нынешней долей.
form-arcsine = Арксинус (h Коэна)
form-arcsine-help = Доли на шкале, где разброс всюду одинаков.
working-show = Показать расчёт
work-rate = Доля { $arm }
work-rate-words = Конверсии (x), делённые на посетителей (n).
formula-divide = { $x } ÷ { $n }
work-wilson = Интервал { $arm } (Уилсон)
work-wilson-words = Все доли p, совместимые с наблюдением; при доверии { $confidence } z равно { $z }.
formula-wilson = ({ $p } + { $z }² ÷ (2 × { $n }) ± { $z } × √({ $p } × (1 − { $p }) ÷ { $n } + { $z }² ÷ (4 × { $n }²))) ÷ (1 + { $z }² ÷ { $n })
work-newcombe = Интервал разницы (Ньюкомб)
work-newcombe-words = По концам l и u обоих интервалов и долям p₁ у A, p₂ у B.
formula-newcombe = { $p2 } − { $p1 } − √(({ $p2 } − { $l2 })² + ({ $u1 } − { $p1 })²) … { $p2 } − { $p1 } + √(({ $u2 } − { $p2 })² + ({ $p1 } − { $l1 })²)
work-z = z критерия
work-z-words = Разница долей, делённая на разброс, который дала бы одна случайность при общей доле p.
formula-z = ({ $p2 } − { $p1 }) ÷ √({ $p } × (1 − { $p }) × (1 ÷ { $n1 } + 1 ÷ { $n2 }))
work-p = p-значение
work-p-words = Как часто одна случайность даёт разницу не меньше: оба края нормальной кривой за z.
formula-p = 2 × (1 − Φ(|{ $z }|))
work-fisher-words = При тех же итогах: сумма вероятностей всех исходов, не более вероятных, чем этот; k — конверсии A в каждом.
formula-fisher = Σ C({ $n1 }, k) × C({ $n2 }, { $x } − k) ÷ C({ $n }, { $x })
work-target = Желаемая доля, p₂
work-target-words = Нынешняя доля p₁ с изменением d.
formula-relative = { $p1 } × (1 + { $d })
formula-points = { $p1 } + { $d }
work-sample = Посетителей на вариант, n
work-sample-words = a равно { $a } при доверии { $confidence }, b равно { $b } при мощности { $power }. Округляется вверх.
work-mean = p — среднее двух долей.
formula-sample = ({ $a } × √(2 × { $p } × (1 − { $p })) + { $b } × √({ $p1 } × (1 − { $p1 }) + { $p2 } × (1 − { $p2 })))² ÷ ({ $p2 } − { $p1 })²
formula-unpooled = ({ $a } + { $b })² × ({ $p1 } × (1 − { $p1 }) + { $p2 } × (1 − { $p2 })) ÷ ({ $p2 } − { $p1 })²
formula-arcsine = 2 × (({ $a } + { $b }) ÷ (2 × asin √{ $p2 } − 2 × asin √{ $p1 }))²
work-days = Дни
work-days-words = Сколько посетителей ещё не хватает отстающему варианту, делённое на половину дневных (v). Округляется вверх.
formula-days = ({ $n } − { $seen }) ÷ ({ $v } ÷ 2)
