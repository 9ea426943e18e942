finding-conflict = { $kpi }, { $place } : vous avez saisi { $used }, mais vos autres chiffres donnent { $derived }. Votre saisie est conservée ; corrigez-la ou corrigez les autres chiffres.
finding-over-whole = { $kpi }, { $place } : une part ne peut pas dépasser 100 %. Vérifiez les chiffres dont elle découle.
finding-negative = { $kpi }, { $place } : le résultat est négatif, donc les chiffres saisis ne peuvent pas tous être justes. Vérifiez-les.
finding-loses-most = { $lost-n ->
    [one] Plus forte perte : « { $kpi } ». { $lost } personne sur { $of } s’arrête là.
   *[other] Plus forte perte : « { $kpi } ». { $lost } personnes sur { $of } s’arrêtent là.
}
finding-worth-most = Améliorez d’abord « { $kpi } » : un point de pourcentage en plus rapporte { $gain } par période (« { $outcome } »).
finding-may-lose-most = { $lost-n ->
    [one] La plus forte perte semble être « { $kpi } » : { $lost } personne sur { $of } s’arrête là. C’est trop peu pour en être sûr.
   *[other] La plus forte perte semble être « { $kpi } » : { $lost } personnes sur { $of } s’arrêtent là. C’est trop peu pour en être sûr.
}
finding-may-be-worth-most = « { $kpi } » est peut-être à améliorer d’abord : un point de pourcentage en plus rapporterait { $gain } par période (« { $outcome } »). Les taux reposent sur trop peu de cas pour en être sûr.
finding-worth-most-together = Améliorez d’abord « { $kpi } » : un point de pourcentage en plus rapporte { $gain } sur toutes les périodes (« { $outcome } »).
finding-may-be-worth-most-together = « { $kpi } » est peut-être à améliorer d’abord : un point de pourcentage en plus rapporterait { $gain } sur toutes les périodes (« { $outcome } »). Les taux reposent sur trop peu de cas pour en être sûr.
finding-in-periods = { $more-n ->
    [one] { $period } et { $more } autre période : { $finding }
   *[other] { $period } et { $more } autres périodes : { $finding }
}
finding-zero-denominator = { $kpi }, { $place } : calcul impossible, car « { $denominator } » vaut zéro.
finding-partial-total = { $missing-n ->
    [one] { $kpi } : le total ne compte pas { $missing } canal, dont le chiffre n’est pas connu : { $channels }.
   *[other] { $kpi } : le total ne compte pas { $missing } canaux, dont le chiffre n’est pas connu : { $channels }.
}
finding-upper-bound = { $kpi } : les personnes touchées par plusieurs canaux comptent plusieurs fois, le total est donc d’au plus { $value }.
finding-never = { $kpi }, { $place } : un client ne rapporte aucune marge brute, le coût de son acquisition n’est donc jamais amorti.
finding-assumed = { $kpi } : rien n’est saisi, on suppose { $value }.
finding-too-few = { $kpi }, { $place } : trop peu de cas pour conclure ; le hasard seul pourrait expliquer ce chiffre.
badge-too-few = Trop peu de cas
place-total = tous les canaux
place-layer = { $place } ({ $layer })
weight-problem = Problème
weight-advice = Conseil
weight-note = Remarque
findings-notes = Hypothèses et chiffres manquants
