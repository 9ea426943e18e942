chances-tab = Probabilités
chances-purpose = Saisissez une fourchette, par exemple 1,5⁠–⁠3 %, et voyez jusqu’où les résultats peuvent varier.
chances-spread = Dans 9 cas sur 10, « { $kpi } » se situe entre { $low } et { $high }, et une fois sur deux au-dessus de { $middle }.
chances-certain = « { $kpi } » vaut { $value } dans tous les cas : aucune fourchette n’y intervient.
chances-unknown = « { $kpi } » n’est pas encore connu.
chances-of-profit = La probabilité d’un bénéfice est de { $rate }.
chances-less-than = moins de { $rate }
chances-more-than = plus de { $rate }
chances-at-least = au moins { $value }
chances-at-most = au plus { $value }
chances-mark = { $target } : { $rate }
chances-nine-of-ten = 9 cas sur 10
chances-percentile = P{ $number }
chances-percentile-help = P5 : dans 5 cas sur 100, le chiffre est plus bas. P50 : une fois sur deux. Choisissez un indicateur pour l’examiner de près.
chances-share = Part des cas
chances-range-in = { $kpi }, { $channel }, { $period }
chances-strongest = « { $range } » explique { $rate } de la dispersion : mesurez-le en premier.
chances-question = Ce que vous examinez
chances-figure = Indicateur
chances-side = L’objectif est d’avoir
chances-side-least = au moins
chances-side-most = au plus
chances-target = Valeur visée
chances-target-objective = C’est l’objectif du plan.
chances-target-nought = À partir de 0, il n’y a pas de perte.
chances-target-plan = C’est ce que vise le plan. Saisissez une autre valeur pour voir sa probabilité.
chances-histogram = { $kpi } : la fréquence de chaque résultat
chances-histogram-alt = Histogramme : { $kpi }. { $summary }
chances-fan = { $kpi } par période : 8 cas sur 10 sont dans la bande
chances-fan-alt = Graphique par période : { $kpi }. { $summary }
chances-table = Jusqu’où les résultats varient
chances-table-of = Jusqu’où les résultats varient : { $channel }
chances-head-plan = Dans le plan
chances-differs = Quand le chiffre du plan et P50 diffèrent : le plan retient le milieu de chaque fourchette, mais les cas ne se répartissent pas également de part et d’autre.
chances-extent = Indicateurs affichés
chances-main = Indicateurs principaux
chances-all = Tous les indicateurs
chances-search = Chercher un indicateur
chances-stages = Toutes les étapes
chances-none = Aucun indicateur ne correspond.
chances-objectives = Probabilité de chaque objectif
chances-no-objectives = Les objectifs fixés à l’étape Planifier apparaissent ici avec leur probabilité.
chances-chance = Probabilité
chances-sources = « { $kpi } » : d’où vient l’incertitude
chances-sources-help = La part de la dispersion qui disparaît quand une fourchette devient un chiffre sûr. Ce qui manque pour faire 100 % tient à plusieurs fourchettes à la fois.
chances-range = Fourchette
chances-drawing = { $done } tirages sur { $all }
chances-drawn = { $number-n ->
    [one] { $number } tirage
   *[other] { $number } tirages
}
chances-more = { $number-n ->
    [one] Faire { $number } tirage pour plus de finesse
   *[other] Faire { $number } tirages pour plus de finesse
}
chances-how = Comment c’est calculé
chances-how-fit = Chaque fourchette couvre les 90 % du milieu de ce que vous jugez possible : 5 % des cas sont en dessous et 5 % au-dessus. Les taux suivent une loi bêta, les montants et les nombres une loi log-normale, les chiffres qui peuvent être négatifs une loi normale.
chances-how-draws = Chaque tirage prend une valeur dans chaque fourchette, indépendamment des autres, et recalcule tout le plan.
chances-how-middle = Le plan lui-même retient le milieu de la fourchette ; ses chiffres peuvent donc différer un peu de P50.
chances-seed = Numéro de la série de tirages : { $number }. Le même plan avec le même numéro donne toujours le même résultat.
chances-anew = Refaire un tirage
chances-empty = Aucune fourchette n’est encore saisie
chances-empty-help = Là où vous hésitez, saisissez une fourchette au lieu d’un chiffre, par exemple 1,5⁠–⁠3 % ou 400⁠–⁠500. La vraie valeur doit s’y trouver dans 9 cas sur 10.
chances-try = Essayer : transformer les taux en fourchettes de ±20 %
chances-try-nothing = Saisissez d’abord un taux ou une fourchette.
chances-source-share = Part de la dispersion
chances-histogram-chance = { $kpi } : { $target }, avec une probabilité de { $rate }
