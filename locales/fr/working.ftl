working-title = Comment se calcule « { $kpi } »
working-place = Pour : { $place }
working-unknown = « { $kpi } » n’est pas encore connu. Entrez-le, ou les chiffres dont il découle.
working-entered = Saisi
working-taken-over = Repris du plan
working-assumed = Supposé, faute de saisie
working-summed = { $channels-n ->
    [one] Somme sur { $channels } canal
   *[other] Somme sur { $channels } canaux
}
working-derived = = { $formula }
working-result = { $formula } = { $value }
working-multiply = { $first } × { $second }
working-divide = { $first } ÷ { $second }
working-add = { $first } + { $second }
working-subtract = { $first } − { $second }
working-divide-by = { $formula } ÷ { $number }
working-multiply-by = { $formula } × { $number }
working-open-line = Voir le calcul de « { $kpi } »
