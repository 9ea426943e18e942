timeline-tab = Dans le temps
timeline-purpose = Objectif, réalisé et prévision, période par période.

timeline-value = { $kpi }, toutes périodes confondues : { $value }.
timeline-value-one = { $kpi } sur la période : { $value }.
timeline-under = C’est { $share } de moins que l’objectif de { $target }.
timeline-over = C’est { $share } de plus que l’objectif de { $target }.
timeline-on-target = C’est l’objectif.
timeline-basis-keep = Le reste est repris du plan.
timeline-basis-rates = Le reste suit les taux réalisés à ce jour.
timeline-no-actuals = Aucun résultat pour l’instant. Saisissez le réalisé dans les étapes pour comparer.
timeline-empty = { $kpi } : pas encore connu. Saisissez des chiffres dans les étapes.
timeline-one-period = Ce plan n’a qu’une période. Avec plusieurs, vous verrez ici la suite.
timeline-choose-periods = Choisir les périodes
timeline-all = Toutes les périodes
timeline-caption = { $kpi }, période par période
head-period = Période
head-forecast = Prévision
head-difference = Écart à l’objectif
head-attainment = Atteinte
head-change = Écart à la période précédente
part-actual = réalisé
part-mixed = en partie réalisé
part-forecast = prévu
judge-good = mieux
judge-bad = moins bien
timeline-settings = Base de la prévision
timeline-basis = Périodes à venir
basis-keep = Comme prévu
basis-rates = Aux taux réalisés à ce jour
timeline-lags = Délais, en périodes entières
lag-leads = Des visites aux leads
lag-orders = Des leads aux commandes
lag-loyalty = Des commandes aux réachats
timeline-seasons = Certaines périodes sont plus fortes
timeline-seasons-help = Un coefficient de un, c’est une période ordinaire. Il s’applique aux visites, impressions, clics et coûts saisis pour chaque période.
timeline-factors = Coefficient de chaque période
timeline-season-mode = À quoi se rapportent les coefficients
season-yearly = Une année, répétée tous les ans
season-each-period = Chaque période du plan séparément
chart-trend-alt = Évolution par période. { $summary }
overview-trend = Dans le temps
timeline-nothing-before = { $periods-n ->
    [one] Rien n’est connu avant le plan : à la première période, « { $stage } » part de zéro.
   *[other] Rien n’est connu avant le plan : pendant les { $periods } premières périodes, « { $stage } » part de zéro.
}
timeline-after-the-end = { $periods-n ->
    [one] Ce que la dernière période apporte à « { $stage } » arrive après la fin et n’est pas compté.
   *[other] Ce que les { $periods } dernières périodes apportent à « { $stage } » arrive après la fin et n’est pas compté.
}
variance-title = Pourquoi le bénéfice s’écarte de l’objectif
variance-less = { $kpi } : { $amount } de moins que l’objectif.
variance-more = { $kpi } : { $amount } de plus que l’objectif.
variance-same = { $kpi } : l’objectif est atteint tout juste.
variance-largest = L’effet le plus fort : « { $effect } », { $change }.
variance-rest = Reste, non réparti
variance-effect = Effet
variance-amount = Montant
variance-then = Bénéfice ensuite
variance-business = Entreprise entière
variance-sum = Ensemble
variance-by-channel = Les effets, canal par canal
variance-periods = { $periods-n ->
    [one] Comparaison sur { $periods } période dont les deux bénéfices sont connus : { $span }.
   *[other] Comparaison sur { $periods } périodes dont les deux bénéfices sont connus : { $span }.
}
variance-unsplit = Ce qui n’a pas pu être réparti figure comme reste. Tous les chiffres ne sont pas connus à la fois en objectif et en réalisé pour { $channels }.
variance-cut = L’axe ne part pas de zéro : les deux longues barres sont coupées.
variance-none = Aucune période n’a encore à la fois un bénéfice visé et un bénéfice réalisé. Saisissez les visites, commandes, chiffre d’affaires et coûts réalisés dans les écrans des étapes.
variance-how = Comment ces effets sont calculés
variance-how-words = La marge brute est le produit visites × commandes par visite × marge par commande. Quand plusieurs changent à la fois, la part de chacun dépend de celui qui change en premier. Chacun reçoit donc sa moyenne sur tous les ordres possibles (sa valeur de Shapley) : aucun ordre n’est privilégié et les parts s’additionnent exactement. Les coûts comptent pour leur simple différence. Tout est calculé par canal et par période, puis additionné.
