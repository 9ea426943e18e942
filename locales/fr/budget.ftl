budget-tab = Répartition du budget
budget-purpose = Là où l’argent rapporte le plus.
budget-move = Déplacer { $amount } de « { $from } » vers « { $to } » fait passer « { $kpi } » de { $before } à { $after }, à budget égal.
budget-shift = Déplacer { $amount } entre les canaux fait passer « { $kpi } » de { $before } à { $after }, à budget égal.
budget-other = Avec { $spent } bien répartis au lieu de { $today } aujourd’hui, « { $kpi } » passe de { $before } à { $after }.
budget-as-good = La répartition actuelle est déjà la meilleure : « { $kpi } » reste à { $after }.
budget-unspent = { $amount } rapporteraient moins qu’ils ne coûtent : mieux vaut ne pas les dépenser.
budget-nothing = Il faut au moins un canal avec un coût média, les visites qu’il apporte et ce qu’elles rapportent.
budget-too-small = Les minimums des canaux font { $least } en tout : le budget ne les couvre pas.
budget-refused = Ces limites ne permettent aucune répartition. Vérifiez le minimum et le maximum de chaque canal.
budget-next = { $amount } de plus ajouteraient environ { $gain } à « { $kpi } ».
budget-no-more = Plus d’argent n’ajouterait rien ici.
budget-profit = Marge brute moins coût média
budget-spend = Coût média
budget-today = aujourd’hui
budget-best = au mieux
budget-table = La répartition actuelle et la meilleure
budget-table-help = Les deux sont calculées avec les courbes. Dans chaque canal, une visite vaut ce qu’elle vaut dans le plan.
budget-apply = Reprendre la meilleure répartition dans le plan
budget-apply-help = Saisit en une seule étape, annulable, le coût média et les visites de chaque canal. Les taux de conversion restent ; le prix du clic et de la visite suit la courbe.
budget-question = Ce qu’il faut répartir
budget-period = Pour une seule période : { $period }
budget-period-help = La répartition se calcule pour une période, puisque les courbes portent sur une période.
budget-amount = Budget par période
budget-amount-help = Videz le champ pour revenir au coût média actuel.
budget-aim = Il doit apporter le plus de
budget-aim-profit = bénéfice
budget-aim-customers = nouveaux clients
budget-curves = Ce que chaque canal fait de l’argent
budget-curves-help = Les chiffres actuels sont un premier point observé. D’autres points ou un plafond disent comment le rendement faiblit ; un plafond l’emporte sur les points.
budget-curves-title = Visites obtenues selon la dépense, par canal
budget-curves-alt = Courbes des visites selon la dépense. { $summary }
budget-line = Ligne droite par le point actuel : la baisse du rendement n’est pas connue
budget-ceiling-set = Par le point actuel, jusqu’à votre plafond
budget-fitted = { $points-n ->
    [one] Ajustée à { $points } point (R² { $fit })
   *[other] Ajustée à { $points } points (R² { $fit })
}
budget-ceiling = Visites possibles au plus
budget-least = Dépenser au moins
budget-most = Dépenser au plus
budget-point = { $spend } → { $visits } visites
budget-point-remove = Supprimer le point { $point }
budget-point-spend = Dépensé
budget-point-visits = Visites obtenues
budget-point-add = Ajouter le point
budget-unpaid = « { $channel } » garde ce qu’il a : aucun coût média suivi de visites n’y est prévu.
budget-no-worth = « { $channel } » garde ce qu’il a : on ignore ce que rapportent ses visites. Saisissez ses ventes et le taux de marge brute.
budget-ceiling-low = « { $channel } » garde ce qu’il a : son plafond doit dépasser les visites actuelles.
budget-no-curve = « { $channel } » garde ce qu’il a : ses points ne donnent aucune courbe.
budget-from-to = { $today } → { $best }
budget-beyond = Attention : personne n’a vu ce que « { $channel } » fait de tant d’argent. Saisissez d’abord son plafond ou d’autres points.
budget-work-visits = Visites : { $channel }
budget-work-line = visites par unité d’argent × dépense (f visites par unité d’argent, s dépense)
budget-work-curve = visites pour les premières unités d’argent × dépense, d’autant moins que l’on approche du plafond (f premières visites par unité d’argent, s dépense, c plafond)
budget-work-next = L’unité d’argent suivante : { $channel }
budget-work-next-words = valeur d’une visite × visites qu’apporte l’unité d’argent suivante, moins cette unité si l’on vise le bénéfice ; la meilleure répartition l’égalise dans tous les canaux qui ne sont pas à une limite (w valeur d’une visite)
budget-curves-finding = { $visits-n ->
    [one] C’est « { $channel } » qui tire le plus de visites de l’argent en plus : environ { $visits } pour { $amount } de plus
   *[other] C’est « { $channel } » qui tire le plus de visites de l’argent en plus : environ { $visits } pour { $amount } de plus
}
budget-curves-rest = { $number-n ->
    [one] Les canaux les plus forts ; { $number } autre figure dans le tableau.
   *[other] Les canaux les plus forts ; { $number } autres figurent dans le tableau.
}
budget-split-more = Dans la meilleure répartition, « { $channel } » gagne le plus : { $change }
