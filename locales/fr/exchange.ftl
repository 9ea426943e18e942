# Tableaux et fichiers, à l’export et à l’import.
csv-stage = Étape
csv-figure = Indicateur
csv-channel-number = Canal n°
csv-channel = Canal
csv-layer = Objectif ou réalisé
csv-period-number = Période n°
csv-period = Période
csv-every-period = toutes les périodes
csv-whole-time = toutes les périodes ensemble
csv-start = Premier jour
csv-value = Valeur
csv-low = De
csv-high = À
csv-unit = Unité
csv-source = Origine
csv-origin = Comment on le sait
csv-entered = Saisi
csv-years = ans
csv-months = mois
csv-seconds = secondes
csv-headings = impressions | Impr. | Affichages | Impressions publicitaires / clicks | Clics | Clics sur le lien | Clics sortants / ctr | Taux de clics | Taux de clic / cpc | CPC moyen | CPC moy. | Coût par clic / cpm | CPM moyen | Coût pour mille / visits | Sessions | Visites | Vues de page de destination / unique-visitors | Utilisateurs | Utilisateurs actifs | Visiteurs | Visiteurs uniques / media-cost | Coût | Coûts | Dépenses | Montant dépensé | Dépenses publicitaires / audience-reach | Couverture | Portée / frequency | Répétition | Fréquence / bounce-rate | Taux de rebond / bounced-visits | Rebonds / pageviews | Pages vues | Vues / pages-per-visit | Pages par session / time-on-site | Durée moyenne des sessions / leads | Prospects | Contacts / orders | Conversions | Achats | Transactions | Ventes | Commandes / conversion-rate | Taux de conv. | Taux de conversion / revenue | Revenu | Revenus | Chiffre d’affaires | CA | Valeur de conv. | Valeur de conversion / aov | Panier moyen | Valeur moyenne des commandes / cpa | Coût par conversion | Coût par résultat / roas | Retour sur dépenses publicitaires / customers | Nouveaux clients / carts | Ajouts au panier / followers | Abonnés / email-opens | Ouvertures / emails-sent | Envoyés / unsubscribes | Désabonnements / channel | Campagne | Nom de la campagne | Source | Support | Canal | Plateforme / period | Date | Jour | Mois | Semaine | Début du rapport / layer | Objectif ou réel / totals | Total | Totaux | Total général | Toutes les campagnes
csv-at-cell = Ligne { $row }, colonne { $column } : { $reason }
csv-at-row = Ligne { $row } : { $reason }
csv-open-quote = Un guillemet n’est jamais fermé ; tout ce qui suit forme une seule cellule.
csv-too-long-text = Ce texte est trop long ; il a été coupé.
csv-added-up = « { $kpi } » figure sur plusieurs lignes du même canal et de la même période ; elles ont été additionnées.
csv-does-not-add-up = « { $kpi } » figure sur plusieurs lignes du même canal et de la même période et ne s’additionne pas : laissé de côté.
csv-no-period = « { $text } » n’est ni une date ni une période lisible ; laissé de côté.
csv-outside-periods = { $text } tombe hors des périodes du plan ; laissé de côté.
csv-period-missing = Le plan a plusieurs périodes et la ligne ne dit pas laquelle ; laissé de côté.
csv-no-channel = La ligne ne nomme aucun canal ; laissée de côté.
csv-totals = Une ligne de totaux, laissée de côté : les totaux sont calculés ici.
csv-unknown-figure = Cette version ne connaît pas l’indicateur « { $text } » ; laissé de côté.
csv-unknown-layer = « { $text } » n’est ni objectif ni réalisé ; laissé de côté.
csv-refused = Le plan n’accepte pas cette valeur de « { $kpi } » ; laissée de côté.
csv-channel-refused = Le plan n’a plus de place pour le canal « { $text } » ; ses chiffres sont laissés de côté.
csv-not-utf8 = Le fichier n’est pas du texte UTF-8 : la ligne { $row } est illisible. Enregistrez-le à nouveau au format « CSV UTF-8 ».
csv-too-many-rows = Le tableau est trop long : au plus { $limit } lignes sont lues. Découpez-le.
csv-too-many-columns = Le tableau est trop large : au plus { $limit } colonnes sont lues. Retirez celles dont vous n’avez pas besoin.
csv-empty = Ce tableau ne contient pas de chiffres : il faut une ligne d’en-têtes et des lignes en dessous.
csv-own-results = C’est un tableau de résultats. Ils découlent des saisies : importez plutôt le tableau des saisies ou le fichier du plan.
csv-no-values = La colonne des valeurs manque dans ce tableau.
export-open = Exporter
export-title = Exporter le plan
export-what = Que voulez-vous exporter ?
export-plan = Le plan entier, à rouvrir ici (JSON)
export-all = Tous les plans de cet appareil (JSON)
export-inputs = Les saisies, en tableau (CSV)
export-results = Tous les résultats, en tableau (CSV)
export-dialect = Écriture du tableau
export-plain = Virgules entre les cellules, point décimal
export-semicolon = Points-virgules entre les cellules, virgule décimale
export-download = Télécharger
export-copy = Copier le texte
export-copied = Copié.
export-not-copied = Le navigateur refuse la copie : sélectionnez le texte et copiez-le vous-même.
export-fallback = Pas de fichier ? Certaines pages ne peuvent rien télécharger. Copiez alors ce texte et enregistrez-le vous-même.
import-open = Importer
import-title = Importer un fichier
import-hint = Un fichier de plan (JSON) ou un tableau (CSV) d’ici, d’un tableur ou d’une régie publicitaire. Rien ne change sans votre accord.
import-choose = Choisir un fichier
import-reading = Lecture du fichier
import-separator = Entre les cellules
import-comma = Virgule
import-semicolon = Point-virgule
import-tab = Tabulation
import-decimal = Séparateur décimal
import-point = Point : 1.5
import-days = Écriture des dates
import-day-first = Jour, mois, année
import-month-first = Mois, jour, année
import-columns = Contenu des colonnes
import-column = Colonne « { $name } »
import-example = par exemple { $text }
import-ignore = Laisser de côté
import-layer = Les chiffres sont
import-where = Où les mettre ?
import-new = Dans un nouveau plan
import-this = Dans ce plan : { $title }
import-figures = { $figures-n ->
    [one] { $figures } chiffre compris.
   *[other] { $figures } chiffres compris.
}
import-nothing = Aucun chiffre compris : rien à importer. Indiquez ci-dessous ce que contiennent les colonnes.
import-repaired = Réparé ou lu autrement
import-dropped = Laissé de côté
import-more = { $number-n ->
    [one] et { $number } autre
   *[other] et { $number } autres
}
import-do = Importer
import-do-plans = { $plans-n ->
    [one] Ajouter { $plans } plan
   *[other] Ajouter { $plans } plans
}
import-plan-row = { $figures-n ->
    [one] { $title } : { $figures } chiffre
   *[other] { $title } : { $figures } chiffres
}
import-plan-refused = Plan { $number } du fichier : { $reason }
import-collision = Un plan de même identité est déjà ici : celui-ci devient un plan à part.
import-open-plan = Ouvrir comme nouveau plan
import-whole = Tout a été compris ; rien n’a été réparé ni laissé de côté.
import-paste = Coller le texte d’un fichier
import-paste-help = Un plan ou un tableau copié sous forme de texte.
import-taken = { $figures-n ->
    [one] { $figures } chiffre importé
   *[other] { $figures } chiffres importés
}
import-added = « { $name } » ajouté comme plan à part
import-added-plans = { $plans-n ->
    [one] { $plans } plan ajouté
   *[other] { $plans } plans ajoutés
}
paste-done = { $cells-n ->
    [one] { $cells } cellule collée.
   *[other] { $cells } cellules collées.
}
paste-refused = Rien n’a été collé. { $reason }
paste-beyond = Le bloc dépasse la grille à partir de ce champ.
table-copy = Copier le tableau
