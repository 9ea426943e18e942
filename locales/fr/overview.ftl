overview-title = Synthèse
overview-quick = Saisie rapide
overview-quick-help = Saisissez les chiffres que vous connaissez ; les autres s’en déduisent.
overview-empty = Saisissez un nombre de visites ou un budget pour voir votre entonnoir.
overview-results = Résultats
overview-findings = À voir en priorité
overview-no-findings = Rien à signaler dans ces chiffres.
overview-more-findings = { $number-n ->
    [one] Afficher { $number } autre remarque
   *[other] Afficher { $number } autres remarques
}
overview-go-to-field = Aller au champ
overview-live-figure = { $kpi } : { $value }
overview-objectives = { $reached-n ->
    [one] { $reached } objectif sur { $number } en bonne voie
   *[other] { $reached } objectifs sur { $number } en bonne voie
}
overview-no-objectives = Pas encore d’objectif
