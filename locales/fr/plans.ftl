plans-title = Vos plans
plans-open = Tous les plans
plans-search = Chercher par nom
plans-sort = Ordre
plans-sort-saved = le plus récent d’abord
plans-sort-name = par nom
plans-found = { $plans-n ->
    [one] { $plans } plan
   *[other] { $plans } plans
}
plans-none-found = Aucun plan ne s’appelle « { $text } ».
plans-empty = Aucun plan n’est encore conservé sur cet appareil.
plans-here = ouvert en ce moment
plans-channels = { $channels-n ->
    [one] { $channels } canal
   *[other] { $channels } canaux
}
plans-periods = { $periods-n ->
    [one] { $periods } période
   *[other] { $periods } périodes
}
plans-size = { $size } ko
plans-used = Espace utilisé : { $used } Mo sur { $room } Mo environ
plans-nearly-full = L’espace est presque plein. Enregistrez des plans dans des fichiers et supprimez ceux qui ne servent plus.
plans-rename = Renommer « { $name } »
plans-new-name = Nouveau nom
plans-keep-name = Renommer
plans-duplicate = Dupliquer « { $name } »
plans-delete = Supprimer « { $name } »
plans-numbered = { $name } ({ $number })
plans-refused = Cela n’a pas fonctionné : { $reason }
plans-gone = le plan n’existe plus ou est illisible.
plans-new = Nouveau plan
plans-create = Créer
plans-take = Copier depuis un autre plan
plans-take-help = Les canaux viennent avec leurs chiffres. Ce que vous copiez s’ajoute au plan ouvert ; vous pouvez l’annuler.
plans-take-from = Depuis le plan
plans-take-choose = choisir un plan
plans-take-trials = Essais
plans-take-touchpoints = Points de contact communs à tous
plans-take-scenarios = Scénarios
plans-take-currency = Les montants y sont en { $from }, ici en { $to } : les nombres viennent tels quels.
plans-take-periods = Les deux plans n’ont pas les mêmes périodes : les chiffres d’une période viennent dans le même ordre.
plans-take-button = { $items-n ->
    [one] Copier { $items } élément
   *[other] Copier { $items } éléments
}
plans-taken = { $items-n ->
    [one] { $items } élément copié depuis « { $plan } »
   *[other] { $items } éléments copiés depuis « { $plan } »
}
plans-left-out = { $items-n ->
    [one] { $items } renvoi à un canal absent de ce plan n’a pas été repris.
   *[other] { $items } renvois à des canaux absents de ce plan n’ont pas été repris.
}
plans-deleted = « { $name } » supprimé
plans-restored = « { $name } » est de retour
toast-undo = Annuler
history-open = Étapes précédentes
history-help = Revenez à une étape, ou avancez.
history-start = plan tel qu’ouvert
