## Chiffres saisis
error-not-a-number = « { $text } » ne se lit pas comme un nombre. Tapez des chiffres, par exemple 450 ou 3 %.
error-two-decimal-marks = « { $text } » a deux virgules décimales. N’en gardez qu’une.
error-negative = Ce chiffre ne peut pas être en dessous de zéro.
error-too-large = C’est trop grand ; le maximum est { $limit }.
error-range-reversed = La fourchette est à l’envers. Vouliez-vous dire de { $low } à { $high } ?
error-range-order = La fourchette est à l’envers. Mettez d’abord le plus petit nombre.
error-percent-not-allowed = Pas de pourcentage ici. Tapez un nombre.
error-other-currency = « { $text } » est dans une autre devise ; ce plan est en { $currency }.

## Changements du plan
error-name-empty = Tapez un nom.
error-name-too-long = { $limit-n ->
    [one] Ce nom est trop long : { $limit } caractère au plus.
   *[other] Ce nom est trop long : { $limit } caractères au plus.
}
error-wrong-place = « { $kpi } » ne se saisit pas ici.
error-unknown-channel = Ce canal a été supprimé.
error-last-channel = Un plan a besoin d’au moins un canal.
error-too-many-channels = { $limit-n ->
    [one] Un plan a { $limit } canal au plus.
   *[other] Un plan a { $limit } canaux au plus.
}
error-period-count = { $limit-n ->
    [one] Un plan couvre { $limit } période.
   *[other] Un plan couvre de 1 à { $limit } périodes.
}

## Enregistrement
storage-blocked = Ce navigateur interdit à la page d’enregistrer, par exemple parce que les cookies sont bloqués. Vous pouvez travailler normalement ; enregistrez un fichier avant de partir.
storage-full = L’espace d’enregistrement du navigateur est plein. Enregistrez un fichier, puis supprimez les plans devenus inutiles.
storage-damaged = Le plan enregistré est endommagé et illisible. Il a été mis de côté tel quel ; téléchargez-le avant de recommencer.
storage-restored = Le plan enregistré était endommagé ; sa dernière bonne copie a été ouverte. L’exemplaire endommagé a été mis de côté.
storage-download-damaged = Télécharger le plan endommagé
storage-newer = Ce plan a été enregistré par une version plus récente de la page. Rechargez la page pour l’obtenir ; d’ici là, le plan reste intact.
storage-other-tab = Ce plan a été modifié dans un autre onglet. Rechargez pour continuer avec la version la plus récente.
save-reason-blocked = le navigateur refuse l’accès à son espace d’enregistrement.
save-reason-full = l’espace d’enregistrement du navigateur est plein.
save-reason-check = le navigateur n’a pas gardé ce qui a été écrit.
save-reason-other-tab = le plan a été modifié dans un autre onglet.

## Fichiers
file-too-long = Ce fichier est trop gros pour un plan.
file-not-json = Ce fichier est coupé ou endommagé : la lecture s’est arrêtée à la ligne { $line }.
file-not-ours = Ce fichier n’est pas un plan du Planificateur RACE.
file-damaged = Ce fichier a été modifié ou endommagé après son enregistrement.
file-newer = Ce fichier vient d’une version plus récente de la page. Rechargez la page et réessayez.
file-invalid = Ce fichier contient quelque chose qu’aucun plan ne peut contenir, à : { $path }
file-not-text = Ce fichier n’est pas un fichier texte.
file-unreadable = Le navigateur n’a pas pu lire ce fichier. Réessayez ou choisissez-en un autre.

## Page d’incident
crash-title = Un problème est survenu
crash-text = La page s’est arrêtée, mais vos données enregistrées sont intactes. Rechargez pour continuer ; par prudence, téléchargez d’abord vos données.
crash-reload = Recharger
crash-download = Télécharger mes données
