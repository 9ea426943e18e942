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
working-summed-periods = { $periods-n ->
    [one] Somme de { $periods } période
   *[other] Somme de { $periods } périodes
}
working-first = Valeur du début : { $period }
working-last = Valeur de la fin : { $period }
working-same = La même à chaque période
working-season = Saisi pour chaque période : { $entered }, multiplié par la saison : { $factor }
working-kept = Comme dans le plan
working-turned = Modifié ; dans le plan : { $before }
working-happened = Chiffre réel saisi
working-as-target = À venir : comme dans l’objectif
working-to-date = À venir : comme mesuré jusqu’ici, { $formula }, chacun sommé sur les périodes réalisées
working-latest = À venir : dernière valeur mesurée
working-arrived = Décalé : mis en route en { $period }
working-nothing-yet = Rien n’arrive encore : la mise en route aurait eu lieu avant la première période
working-difference = = ce chiffre − celui auquel on le compare
working-share = = (ce chiffre − celui auquel on le compare) ÷ celui auquel on le compare
working-attained = = ce chiffre ÷ celui auquel on le compare
working-played = après le changement
working-cohorts = selon la période des visites
working-span = { $from } à { $to }
working-back = Retour
working-links = Les chiffres d’où il vient
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
effect-name = Effet sur le bénéfice : { $effect }
effect-then = Bénéfice après l’effet « { $effect } »
effect-all = Tous les effets sur le bénéfice
effect-moved = Ce que le passage de l’objectif (₀) au réel (₁) ajoute à la marge brute, en moyenne sur tous les ordres dans lesquels peuvent changer les visites (v), les commandes par visite (r) et la marge brute par commande (p)
effect-spent = Prévu − réel : ce qui est dépensé en moins s’ajoute au bénéfice
effect-none = Pas connu à la fois en objectif et en réel : aucun effet propre
effect-unsplit = Écart de bénéfice − les effets que l’on peut distinguer
effect-left = Écart de bénéfice − ce qu’ajoutent les canaux − ce qu’ajoutent les charges fixes
effect-sum = Les effets réunis
effect-step = Bénéfice avant cet effet + l’effet
