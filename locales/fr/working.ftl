working-title = Comment se calcule « { $kpi } »
working-place = Pour : { $place }
working-unknown = « { $kpi } » : chiffre encore inconnu. Saisissez-le, ou saisissez ceux dont il découle.
working-entered = Valeur saisie
working-taken-over = Valeur reprise du plan
working-assumed = Valeur supposée, faute de saisie
working-for-one-visit = Calculé pour une visite, faute de volume saisi
working-summed = { $channels-n ->
    [one] Somme de { $channels } canal
   *[other] Somme de { $channels } canaux
}
working-over-periods = { $periods-n ->
    [one] Somme de { $periods } période
   *[other] Somme de { $periods } périodes
}
working-first-period = Valeur de départ : { $period }
working-last-period = Valeur finale : { $period }
working-same-periods = La même valeur à chaque période
working-derived = = { $formula }
working-result = { $formula } = { $value }
working-multiply = { $first } × { $second }
working-divide = { $first } ÷ { $second }
working-add = { $first } + { $second }
working-subtract = { $first } − { $second }
working-divide-by = { $formula } ÷ { $number }
working-multiply-by = { $formula } × { $number }
working-open-line = Voir le calcul de « { $kpi } »
working-observed = Observé dans { $part } cas sur { $whole }. Le vrai taux est sans doute de { $range } (95 fois sur 100 ; Wilson).
