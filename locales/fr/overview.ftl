overview-title = Vue d’ensemble
overview-quick = Chiffres clés
overview-quick-help = Entrez ceux que vous connaissez ; les autres suivent.
overview-empty = Entrez des visites ou un budget pour voir votre entonnoir.
overview-results = Résultats
overview-findings = À regarder d’abord
overview-no-findings = Rien de particulier dans ces chiffres.
overview-more-findings = { $number-n ->
    [one] Afficher { $number } remarque de plus
   *[other] Afficher { $number } remarques de plus
}
overview-go-to-field = Aller au champ
overview-live-figure = { $kpi } : { $value }
overview-objectives = { $number-n ->
    [one] { $reached } sur { $number } objectif en bonne voie
   *[other] { $reached } sur { $number } objectifs en bonne voie
}
overview-no-objectives = Pas encore d’objectif
