scenarios-tab = Scénarios
scenarios-purpose = Changez plusieurs chiffres à la fois et comparez les résultats.
scenarios-empty = Il n’y a pas encore de scénario. Ajoutez-en un et changez-y quelques chiffres, ou commencez par deux scénarios tout prêts.
scenarios-starters = Ajouter « Prudent » et « Optimiste »
scenarios-starters-help = Tous les taux y sont d’un dixième plus bas, puis d’un dixième plus hauts que prévu. Vous pouvez modifier les deux.
scenarios-careful = Prudent
scenarios-hopeful = Optimiste
scenarios-plan = Comme prévu
scenarios-add = Ajouter un scénario
scenarios-new = Scénario { $number }
scenarios-list = Ce qui change
scenarios-compare = Côte à côte
scenarios-periods = { $number-n ->
    [one] { $number } période
   *[other] Les { $number } périodes ensemble
}
scenarios-best = « { $name } » donne le meilleur résultat. { $kpi } : { $change } par rapport au plan.
scenarios-none-better = Aucun scénario ne fait mieux que le plan. { $kpi } comme prévu : { $value }.
scenarios-unknown = Le plan en sait trop peu pour comparer : saisissez des visites ou un budget, et ce qu’ils donnent.
scenarios-applied = Le plan dit maintenant ce que disait « { $name } ». Vous pouvez l’annuler.
scenario-name = Nom du scénario
scenario-remove = Supprimer « { $name } »
scenario-apply = Appliquer au plan
scenario-no-turns = Rien ne change encore : tout est comme prévu.
scenario-add-turn = Changer un chiffre de plus
turn-kind = Comment
turn-by = en pourcentage
turn-add = plus ou moins
turn-to = fixer à
turn-percent = De combien
turn-points = Points de pourcentage
turn-amount = Plus ou moins
turn-value = Nouvelle valeur
turn-remove = Laisser « { $kpi } » comme prévu
turn-no-effect =  e change rien : le plan ne connaît pas ce chiffre ici, il est nul, ou les chiffres ci-dessus le déterminent déjà.
news-better = mieux
news-worse = moins bien
news-best = le meilleur
