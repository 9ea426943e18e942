loyalty-title = La fidélité en détail
loyalty-purpose = Ce que valent les clients, qui reste, leur satisfaction et qui ils amènent. Rien ici ne modifie le plan sans que vous l’y reportiez.
loyalty-show-working = Montrer le calcul
loyalty-in-words = En mots
loyalty-in-symbols = En symboles
loyalty-in-numbers = Avec vos chiffres
loyalty-unknown = Pas encore connu
loyalty-needs = Il manque encore : { $names }.
loyalty-interval = Intervalle à 95 % : { $range }.
loyalty-interval-name = Intervalle à 95 %
loyalty-too-few = Trop peu pour conclure : ce peut être le hasard.
loyalty-no-result = Ces chiffres ne vont pas ensemble : un taux est compris entre 0 % et 100 %, un montant n’est pas négatif.
loyalty-worth = Ce que vaut un client
loyalty-discounted = Valeur vie client actualisée
loyalty-multiple = Valeur en nombre de marges
loyalty-multiple-note = Autant de fois la marge d’une période, sans déduire le coût d’acquisition.
loyalty-on-margin = Sur la marge, sans actualisation ni déduction du coût d’acquisition.
loyalty-on-revenue = Sur le chiffre d’affaires : ce que le client dépense, pas ce que vous gagnez.
loyalty-first = Première marge
loyalty-first-after = Après une période, si le client reste
loyalty-first-now = Tout de suite, dès l’acquisition
loyalty-discount = Taux d’actualisation annuel
loyalty-discount-period = Taux d’actualisation par période
loyalty-margin = Marge par période
loyalty-periods-per-year = Périodes par an
loyalty-one-period = La rétention et la marge se comptent par période du plan ({ $period }).
loyalty-choose-period = Cette partie se calcule sur une seule période. Choisissez-en une pour l’afficher.
loyalty-unbounded = Sans limite : les clients restent si longtemps que l’actualisation ne borne pas la somme (1 + i − r n’est pas supérieur à 0). Prenez un taux d’actualisation plus élevé ou une rétention plus basse.
loyalty-retention-range = Le taux de rétention doit être compris entre { $nothing } et { $whole }.
loyalty-ratio-loss = Moins de 1 : un client rapporte moins que ne coûte son acquisition. L’usage est de viser 3 pour 1.
loyalty-ratio-below = Entre 1 et 3 : un client rembourse son acquisition, mais l’usage est de viser 3 pour 1.
loyalty-ratio-good = 3 ou plus : l’usage de 3 pour 1 est respecté ; c’est une habitude, pas une loi.
loyalty-payback-note = Sans actualisation, et comme si le client restait jusque-là.
loyalty-payback-never = Négatif : l’acquisition n’est jamais remboursée.
loyalty-stays = Qui reste
loyalty-cohort = Clients d’un même départ encore présents
loyalty-cohort-help = Comptez chaque fois les mêmes personnes, sans les nouvelles. Il faut au moins trois effectifs ; plus, c’est mieux.
loyalty-at-start = Au départ
loyalty-after-renewals = { $number-n ->
    [one] Après { $number } renouvellement
   *[other] Après { $number } renouvellements
}
loyalty-add-renewal = Ajouter un renouvellement
loyalty-remove-last = Retirer le dernier
loyalty-horizon = Projeter jusqu’à
loyalty-renewals = Renouvellements
loyalty-survivors = Clients encore présents
loyalty-survivors-before = Clients un renouvellement plus tôt
loyalty-survivors-note = { $periods-n ->
    [one] Attendus après { $periods } renouvellement : { $share } du départ.
   *[other] Attendus après { $periods } renouvellements : { $share } du départ.
}
loyalty-lifetime = Durée de vie attendue
loyalty-lifetime-note = Nombre moyen de périodes d’un nouveau client, la première comprise.
loyalty-lifetime-unbounded = Sans limite : quelques clients restent si longtemps que la moyenne n’a pas de fin (α ne dépasse pas 1). Fiez-vous aux clients encore présents.
loyalty-periods = { $periods-n ->
    [one] { $periods } période
   *[other] { $periods } périodes
}
loyalty-renewal-count = { $renewals-n ->
    [one] { $renewals } renouvellement
   *[other] { $renewals } renouvellements
}
loyalty-fit = Ajustement de la courbe
loyalty-gap = à { $gap } près
loyalty-fit-note = C’est l’écart maximal entre la courbe et vos effectifs, en part du départ. La propension à partir varie d’un client à l’autre : α = { $alpha }, β = { $beta }.
loyalty-alike = C’est l’écart maximal entre la courbe et vos effectifs, en part du départ. Tous les clients se ressemblent : la même part s’en va chaque fois.
loyalty-alpha = α de la loi bêta
loyalty-beta = β de la loi bêta
loyalty-too-few-periods = Trop peu pour ajuster une courbe : saisissez le départ et au moins deux renouvellements.
loyalty-rising = Un effectif dépasse le précédent ; ne comptez pas les nouveaux.
loyalty-nobody-left = Personne n’est encore parti : pas de courbe.
loyalty-nobody-stayed = Personne n’est resté après le premier renouvellement : pas de courbe.
loyalty-nobody-left-later = Personne n’est parti après le premier renouvellement : à ce compte, les autres resteraient toujours.
loyalty-curve-title = { $periods-n ->
    [one] Sur { $start } clients, { $left } devraient rester après { $periods } renouvellement
   *[other] Sur { $start } clients, { $left } devraient rester après { $periods } renouvellements
}
loyalty-curve-counted = { $periods-n ->
    [one] Sur { $start } clients, { $left } étaient encore là après { $periods } renouvellement
   *[other] Sur { $start } clients, { $left } étaient encore là après { $periods } renouvellements
}
loyalty-curve-plain = Clients encore présents après chaque renouvellement
loyalty-curve-empty = Saisissez le nombre de clients au départ
loyalty-observed = Comptés
loyalty-curve-name = Courbe
loyalty-projected = Projection
loyalty-chart-alt = { $title }. Valeurs : { $summary }
loyalty-margin-of-error = Marge d’erreur
loyalty-no-answers = Il n’y a pas encore de réponses.
loyalty-one-group = Toutes les réponses sont dans un seul groupe ; la formule donnerait 0, ce qui n’est pas une certitude.
loyalty-share = Part observée
loyalty-critical = Valeur critique à 95 %
loyalty-answers = Réponses
loyalty-promoter-share = Part des promoteurs
loyalty-detractor-share = Part des détracteurs
loyalty-nps-title = Promoteurs, passifs, détracteurs
loyalty-group = Groupe
loyalty-share-head = Part
loyalty-nps-empty = Saisissez les réponses des trois groupes
loyalty-definition = Définition
loyalty-csi-importance = Pondéré par l’importance
loyalty-csi-importance-help = Chaque critère compte selon son importance pour les clients ; le total est une part du maximum possible.
loyalty-csi-levels = Par niveaux d’une seule question
loyalty-csi-levels-help = Une seule question à niveaux : le niveau moyen en part du plus haut.
loyalty-csi-mean = Moyenne simple des critères
loyalty-csi-mean-help = Tous les critères comptent autant ; l’importance n’est pas demandée.
loyalty-best = Meilleure note possible
loyalty-criterion = Critère
loyalty-importance = Importance
loyalty-score = Note
loyalty-add-criterion = Ajouter un critère
loyalty-remove-criterion = Retirer le critère : { $name }
loyalty-new-criterion = Critère { $number }
loyalty-level = Réponses « { $level } »
loyalty-levels-help = Combien de fois chaque niveau a été choisi, de 1 (le pire) au plus haut.
loyalty-sum-weighted = Somme des importance × note
loyalty-sum-importance = Somme des importances
loyalty-sum-levels = Somme des niveau × réponses
loyalty-highest-level = Niveau le plus haut
loyalty-sum-scores = Somme des notes
loyalty-criteria-count = Nombre de critères
loyalty-no-criteria = Saisissez d’abord des réponses : rien ne compte encore.
loyalty-above-best = Une note dépasse la meilleure possible.
loyalty-put = Reporter { $value } dans le plan : { $kpi }
loyalty-is-in-plan = Le plan contient { $value }.
loyalty-bring = Les clients amènent des clients
loyalty-cycles = Cycles d’invitations
loyalty-referred = Clients après tous les cycles
loyalty-after-cycles = { $cycles-n ->
    [one] Après { $cycles } cycle ; chaque client invite une fois, au cycle suivant son arrivée.
   *[other] Après { $cycles } cycles ; chaque client invite une fois, au cycle suivant son arrivée.
}
loyalty-grows-without-bound = { $cycles-n ->
    [one] K vaut 1 ou plus : la croissance serait sans limite, ce qu’aucun marché ne supporte ; affiché pour { $cycles } cycle seulement.
   *[other] K vaut 1 ou plus : la croissance serait sans limite, ce qu’aucun marché ne supporte ; affiché pour { $cycles } cycles seulement.
}
loyalty-multiplier = Un client en devient, à la fin
loyalty-multiplier-note = Autant de clients, le premier compris.
loyalty-no-end = K vaut 1 ou plus : il n’y a pas de fin.
loyalty-nps-finding = { $kpi } de { $value } : { $promoters } de promoteurs moins { $detractors } de détracteurs
