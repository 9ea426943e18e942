chart-funnel-title = L’entonnoir
chart-funnel-title-overall = De « { $start } » à « { $end } », il en reste { $rate }
chart-funnel-alt = Entonnoir. { $summary }
chart-stage-title = { $stage } : les canaux comparés
chart-stage-alt = Graphique : { $stage }. { $summary }
chart-metric-title = { $kpi } par canal
chart-best-channel = { $kpi } : « { $channel } » arrive en tête avec { $value }
chart-empty = Rien à afficher pour l’instant. Saisissez un chiffre pour commencer.
chart-show-data = Afficher les données
chart-hide-data = Masquer les données
chart-save-png = Enregistrer en PNG
chart-save-svg = Enregistrer en SVG
chart-no-file = Pas de fichier ? Certaines pages ne peuvent rien télécharger. Copiez alors l’image, ou le tableau ci-dessous.
chart-copy-picture = Copier l’image
chart-not-copied = Le navigateur empêche cette page de copier des images. Enregistrez le graphique en SVG et copiez son texte, ou copiez le tableau ci-dessous.
chart-target = Objectif { $value }
chart-step-rate = { $rate } de l’étape précédente
chart-overall-rate = { $rate } au total
chart-unit-cost = { $cost } l’unité
chart-drop = { $number-n ->
    [one] { $number } départ
   *[other] { $number } départs
}
chart-note-to-scale = Les largeurs sont à l’échelle.
chart-note-tapered = L’entonnoir est rond : la surface de ses ouvertures est à l’échelle, pas leur largeur.
head-stage = Étape
head-volume = Nombre
head-step-rate = Taux de passage
head-overall-rate = Taux global
head-unit-cost = Coût unitaire
head-target = Objectif
head-channel = Canal
head-value = Valeur
head-kpi = Indicateur
list-item = { $name } : { $value }
list-separator = {", "}
funnel-missing = chiffre manquant
