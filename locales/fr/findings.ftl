finding-conflict = { $kpi }, { $place } : vous avez entré { $used }, mais vos autres chiffres donnent { $derived }. Votre saisie est retenue ; corrigez l’un d’eux.
finding-over-whole = { $kpi }, { $place } : une part de personnes ne peut pas dépasser 100 %. Vérifiez les deux chiffres dont elle est faite.
finding-negative = { $kpi }, { $place } : en dessous de zéro, donc les chiffres entrés ne peuvent pas être tous justes.
finding-loses-most = { $lost-n ->
    [one] C’est à « { $kpi } » que vous perdez le plus de monde : { $lost } personne sur { $of } s’arrête là.
   *[other] C’est à « { $kpi } » que vous perdez le plus de monde : { $lost } personnes sur { $of } s’arrêtent là.
}
finding-worth-most = Améliorez d’abord « { $kpi } » : un point de plus ajoute { $gain } à « { $outcome } » par période.
finding-zero-denominator = { $kpi }, { $place } : calcul impossible, car « { $denominator } » vaut zéro.
finding-partial-total = { $missing-n ->
    [one] { $kpi } : le total laisse de côté { $missing } canal dont le chiffre n’est pas connu : { $channels }.
   *[other] { $kpi } : le total laisse de côté { $missing } canaux dont les chiffres ne sont pas connus : { $channels }.
}
finding-assumed = « { $kpi } » n’est pas renseigné : on suppose { $value }.
finding-too-few = { $kpi }, { $place } : trop peu de cas pour conclure ; le hasard seul pourrait expliquer ce chiffre.
badge-too-few = Trop peu pour conclure
place-total = tous les canaux
place-layer = { $place } ({ $layer })
weight-problem = Problème
weight-advice = Conseil
weight-note = Remarque
findings-notes = Hypothèses et lacunes
