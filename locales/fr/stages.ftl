stage-plan = Planifier
stage-plan-purpose = Décidez qui vous voulez conquérir, dans quel but et à quel coût. Tout le reste se mesure par rapport à ces objectifs.
stage-reach = Atteindre
stage-reach-purpose = Faites connaître votre marque et amenez les gens sur votre site, dans votre boutique ou sur votre page. L’attention se paie, se possède ou se gagne.
stage-act = Agir
stage-act-purpose = Transformez les visiteurs en leads : des personnes intéressées qui vous laissent un moyen de poursuivre la conversation. Aidez-les à comparer et gagnez leur confiance.
stage-convert = Convertir
stage-convert-purpose = Transformez les leads en clients, en ligne ou hors ligne. Rendez l’achat facile et levez les derniers doutes.
stage-engage = Fidéliser
stage-engage-purpose = Faites de vos nouveaux clients des clients fidèles, qui reviennent et vous recommandent. Restez utile après la vente.

plan-name = Nom du plan
plan-goal = Quel résultat visez-vous ?
plan-goal-help = Le vocabulaire du plan s’adapte à votre choix ; les calculs restent les mêmes.
plan-currency = Devise
plan-currency-help = Tous les montants sont dans cette devise. Si vous en changez, ils ne sont pas convertis.
plan-channels = Canaux
plan-channels-help = Par où l’on arrive jusqu’à vous. Chaque canal a ses propres chiffres.
plan-no-channels = Ajoutez un canal pour commencer.
plan-economics = Données économiques
plan-economics-help = Elles valent pour tous les canaux.

channel-name = Nom du canal
channel-media = Type de média
channel-kind = Catégorie
channel-add = Ajouter un canal
channel-rename = Renommer « { $channel } »
channel-remove = Supprimer « { $channel } »
channel-new = Canal { $number }

grid-caption = { $stage } : les chiffres par canal
grid-kpi = Indicateur
grid-total = Total
grid-hint = Saisissez ce que vous savez. Les chiffres plus fins sont calculés : cliquez dessus ou sur « = » pour voir comment.
grid-about = ?
grid-what-is = Que signifie « { $kpi } » ?
grid-field = { $kpi }, { $channel }
grid-more = Afficher tous les indicateurs
grid-less = N’afficher que les principaux
grid-chosen = { $cells-n ->
    [one] { $cells } cellule choisie
   *[other] { $cells } cellules choisies
}
grid-copied = { $cells-n ->
    [one] { $cells } cellule a été copiée.
   *[other] { $cells } cellules ont été copiées.
}
grid-copy = Copier
grid-fill = Recopier à côté
grid-fill-down = Recopier vers le bas
grid-fill-row = Recopier cette cellule dans la ligne
grid-clear = Vider
grid-nothing = Rien à modifier ici : ces cellules sont calculées ou vides.
grid-refused = Rien n’a été modifié. { $reason }
cell-derived = Calculé
cell-assumed = Supposé
cell-taken-over = Repris du plan
cell-empty = Pas encore connu
cell-show-working = { $kpi } : { $value }. Voir le calcul

hint-count = Un nombre, comme 450, ou une fourchette, comme 400–500
hint-count-or-rate = Un nombre, comme 450, ou un taux, comme 3 %
hint-money = Un montant en { $currency }, ou une fourchette
hint-rate = Un pourcentage, comme 3 %, ou une fourchette, comme 1,5–3 %
hint-multiple = Un multiple, comme 4,2
hint-years = Un nombre d’années, comme 2,5
hint-months = Un nombre de mois, comme 14
hint-seconds = Une durée en minutes et secondes, comme 1:30, ou en secondes, comme 90
hint-points = Des points, de −100 à 100
hint-number = Un nombre, comme 2,4

layer-switch = Chiffres affichés
layer-target = Objectif
layer-actual = Réalisé
period-switch = Période
period-number = Période { $number }
period-week = Semaine
period-month = Mois
period-quarter = Trimestre
period-year = Année

provenance = Origine du chiffre
provenance-measured = Mesuré
provenance-benchmark = Référence du secteur
provenance-guess = Estimation

goal-sale = Vente
goal-sale-orders = { $number-n ->
    [one] { $number } commande
   *[other] { $number } commandes
}
goal-sale-customers = { $number-n ->
    [one] { $number } client
   *[other] { $number } clients
}
goal-donation = Don
goal-donation-orders = { $number-n ->
    [one] { $number } don
   *[other] { $number } dons
}
goal-donation-customers = { $number-n ->
    [one] { $number } donateur
   *[other] { $number } donateurs
}
goal-membership = Adhésion
goal-membership-orders = { $number-n ->
    [one] { $number } adhésion
   *[other] { $number } adhésions
}
goal-membership-customers = { $number-n ->
    [one] { $number } adhérent
   *[other] { $number } adhérents
}
goal-subscription = Abonnement
goal-subscription-orders = { $number-n ->
    [one] { $number } abonnement
   *[other] { $number } abonnements
}
goal-subscription-customers = { $number-n ->
    [one] { $number } abonné
   *[other] { $number } abonnés
}
goal-trial = Version d’essai
goal-trial-orders = { $number-n ->
    [one] { $number } essai
   *[other] { $number } essais
}
goal-trial-customers = { $number-n ->
    [one] { $number } utilisateur en essai
   *[other] { $number } utilisateurs en essai
}

media-paid = Payé
media-owned = Possédé
media-earned = Gagné

kind-search = Référencement payant (SEA)
kind-seo = Référencement naturel (SEO)
kind-contextual = Publicité contextuelle
kind-social = Réseaux sociaux
kind-email = E-mailing
kind-messenger = Messageries et SMS
kind-press = Presse
kind-expert = Contenu expert
kind-offline = Hors ligne
kind-partner = Partenaires
kind-direct = Accès direct
kind-other = Autre

unit-count = nombre
unit-money = { $currency }
unit-rate = %
unit-multiple = ×
unit-years = ans
unit-months = mois
unit-seconds = min et s
unit-points = points
value-years = { $number-n ->
    [one] { $number } an
   *[other] { $number } ans
}
value-points = { $number } pt
value-months = { $number-n ->
    [one] { $number } mois
   *[other] { $number } mois
}
count-people = { $number-n ->
    [one] { $number } personne
   *[other] { $number } personnes
}
count-visits = { $number-n ->
    [one] { $number } visite
   *[other] { $number } visites
}
count-leads = { $number-n ->
    [one] { $number } lead
   *[other] { $number } leads
}
count-channels = { $number-n ->
    [one] { $number } canal
   *[other] { $number } canaux
}
plan-basics = Résultat visé et devise

plan-periods = Périodes
plan-periods-help = La durée du plan. Raccourcir ne perd rien : les chiffres des périodes retirées reviennent avec elles.
plan-period-kind = Durée d’une période
plan-period-start = Premier jour
plan-period-count = Nombre de périodes
plan-period-span = De { $first } à { $last }
period-previous = Période précédente
period-next = Période suivante
period-all = Toutes les périodes ensemble
period-all-help = Les quantités sont additionnées, les ratios découlent des sommes. La saisie se fait période par période.
period-all-nothing = Rien n’est encore réalisé.
period-enter = Saisir les chiffres : { $period }
period-week-name = Semaine du { $date }
period-quarter-name = T{ $quarter } { $year }
entry-scope = Ce que vous saisissez vaut pour
entry-scope-every = chaque période
field-here = { $period } : { $value }
media-mix = Visites par type de média
media-mix-share = { $media } { $share }
observed-note = { $value } · { $range }
observed-separator = { " · " }
observed-hint = Après un taux mesuré, la fourchette dit où se situe sans doute le vrai taux (95 fois sur 100).
observed-drawn = Le trait fin sur une barre, ou la bande autour d’une courbe, montre où se situe sans doute le vrai taux (95 fois sur 100). Barres hachurées et points creux : trop peu de cas pour conclure.
