summary-title = En bref
summary-copy = Copier le texte
summary-empty = Le plan ne contient encore aucun chiffre. Saisissez un nombre de visites ou un budget : l’entonnoir commencera à se remplir.
summary-brings = Le plan apporte { $volumes }.
summary-brings-over = { $over }, le plan apporte { $volumes }.
summary-brings-in = { $period } : le plan apporte { $volumes }.
summary-brought = À ce jour, on compte { $volumes }.
summary-brought-over = { $over }, on compte { $volumes }.
summary-brought-in = { $period } : on compte { $volumes }.
summary-two = { $first } et { $second }
summary-three = { $first }, { $second } et { $third }
summary-over-week = { $periods-n ->
    [one] Sur { $periods } semaine
   *[other] Sur { $periods } semaines
}
summary-over-month = { $periods-n ->
    [one] Sur { $periods } mois
   *[other] Sur { $periods } mois
}
summary-over-quarter = { $periods-n ->
    [one] Sur { $periods } trimestre
   *[other] Sur { $periods } trimestres
}
summary-over-year = { $periods-n ->
    [one] Sur { $periods } an
   *[other] Sur { $periods } ans
}
summary-revenue-sale = { $amount } de chiffre d’affaires
summary-revenue-donation = { $amount } de dons
summary-revenue-membership = { $amount } de cotisations
summary-revenue-subscription = { $amount } de revenus d’abonnement
summary-revenue-trial = { $amount } de revenus tirés des essais
summary-of-profit = { $amount } de bénéfice
summary-of-contribution = { $amount } de marge de contribution
summary-profit = Cela représente { $revenue } pour un coût total de { $cost } ; le bénéfice est de { $profit }, soit un retour sur investissement (ROI) de { $roi }.
summary-profit-alone = Cela représente { $revenue } pour un coût total de { $cost } ; le bénéfice est de { $profit }.
summary-loss = Cela représente { $revenue } pour un coût total de { $cost } ; il en résulte une perte de { $loss }, soit un retour sur investissement (ROI) de { $roi }.
summary-loss-alone = Cela représente { $revenue } pour un coût total de { $cost } ; il en résulte une perte de { $loss }.
summary-no-profit = Cela représente { $revenue } pour un coût total de { $cost }.
summary-no-cost = Cela représente { $revenue } ; le coût n’est pas encore connu.
summary-cost = Le coût total est de { $cost }.
summary-attained = « { $kpi } » en est à { $share } de l’objectif.
summary-problems = { $number-n ->
    [one] { $number } chiffre ne peut pas être juste : corrigez-le avant de vous fier au reste.
   *[other] { $number } chiffres ne peuvent pas être justes : corrigez-les avant de vous fier au reste.
}
summary-leak = { $lost-n ->
    [one] C’est entre « { $from } » et « { $to } » que l’entonnoir fuit le plus : { $lost } sur { $of } ne va pas plus loin.
   *[other] C’est entre « { $from } » et « { $to } » que l’entonnoir fuit le plus : { $lost } sur { $of } ne vont pas plus loin.
}
summary-few = Les cas sont encore trop peu nombreux pour dire où l’entonnoir fuit le plus.
summary-start-there = C’est aussi par là qu’il faut commencer : un point de pourcentage de plus pour « { $kpi } » rapporterait encore { $gain }.
summary-start-with = Commencez par « { $kpi } » : un point de pourcentage de plus rapporterait encore { $gain }.
summary-gap = Le prochain chiffre à saisir : « { $kpi } ». D’autres s’en déduiront.
summary-objective = Son unique objectif est en bonne voie.
summary-objectives-all = Ses { $number } objectifs sont tous en bonne voie.
summary-objectives = { $met-n ->
    [one] { $met } objectif sur { $number } est en bonne voie.
   *[other] { $met } objectifs sur { $number } sont en bonne voie.
}
summary-no-objective-met = Aucun des { $number } objectifs n’est encore en bonne voie.
summary-off-track-more = { $number-n ->
    [one] À rattraper : { $names } et { $number } autre.
   *[other] À rattraper : { $names } et { $number } autres.
}
summary-off-track = À rattraper : { $names }.
summary-quoted = « { $name } »
report-nav = Rapport
report-purpose = Le plan sur papier. Choisissez ce qui y figure, puis imprimez-le ou enregistrez-le en PDF.
report-print = Imprimer ou enregistrer en PDF
report-blocks = Ce qui y figure
report-paper = Papier
report-letter = Lettre US
report-as-of = État au { $date }
report-by = Par { $name }
report-funnel = Entonnoir
report-stages = Étapes et canaux
report-in = { $layer } : { $period }
report-span = { $layer } : { $first } – { $last }
report-beneath = Sous chaque chiffre figure l’objectif pour la même durée.
report-standing = Où l’on en est
report-wanted = Valeur visée
report-when = Quand
report-more = { $number-n ->
    [one] Et { $number } autre, à lire dans l’application.
   *[other] Et { $number } autres, à lire dans l’application.
}
report-nothing = Rien n’est choisi. Cochez au moins une partie.
report-goal = Résultat visé : { $goal }
