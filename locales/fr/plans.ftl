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
plans-nearly-full = L’espace est presque plein. Enregistrez des plans dans des fichiers et supprimez ceux qui ne servent plus. Les plans supprimés prennent de la place tant qu’ils ne sont pas effacés pour de bon.
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
plans-deed-named = { $deed } : { $name }
plans-no-way-back = Ce sera définitif.
plans-trash = Plans supprimés ({ $number })
plans-trash-help = { $days-n ->
    [one] Les { $places } derniers plans supprimés peuvent être récupérés pendant { $days } jour.
   *[other] Les { $places } derniers plans supprimés peuvent être récupérés pendant { $days } jours.
}
plans-trashed = Supprimé le { $date } ; effacé pour de bon le { $until }
plans-restore = Récupérer
plans-forget = Effacer pour de bon
plans-asides = Plans endommagés, gardés tels quels ({ $number })
plans-asides-help = Ces textes n’ont pas pu être lus comme des plans. Ils sont gardés à l’octet près, { $places } au plus, jusqu’à ce que vous les effaciez. Téléchargez-les d’abord : quelqu’un saura peut-être les réparer.
plans-aside-of = Sans doute « { $name } »
plans-aside-unknown = D’un plan inconnu
plans-aside-found = Trouvé le { $date }
plans-aside-drop = Effacer
plans-earlier = États précédents de « { $name } »
plans-earlier-help = Un état précédent s’ouvre comme un plan à part ; celui-ci reste tel quel.
plans-earlier-none = Aucun état précédent n’est lisible.
plans-earlier-save = Avant le dernier enregistrement
plans-earlier-day = Avant le dernier jour de travail
plans-earlier-version = Avant une version plus récente du planificateur
plans-earlier-open = Ouvrir en copie
plans-as-of = { $name }, état du { $date }
toast-undo = Annuler
history-open = Étapes précédentes
history-help = Revenez à une étape, ou avancez.
history-start = plan tel qu’ouvert
