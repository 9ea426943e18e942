## Chiffres saisis
error-not-a-number = « { $text } » n’est pas un nombre. Saisissez des chiffres, par exemple 450 ou 3 %.
error-two-decimal-marks = « { $text } » contient deux séparateurs décimaux. Gardez une seule virgule.
error-negative = Ce chiffre ne peut pas être négatif. Saisissez 0 ou plus.
error-too-large = Valeur trop élevée ; le maximum est { $limit }.
error-range-reversed = La fourchette est à l’envers. Vouliez-vous dire de { $low } à { $high } ?
error-range-order = La fourchette est à l’envers. Commencez par le plus petit nombre.
error-percent-not-allowed = Pas de pourcentage ici. Saisissez un nombre.
error-other-currency = « { $text } » est dans une autre devise. Saisissez un montant en { $currency }.

## Changements du plan
error-name-empty = Saisissez un nom.
error-name-too-long = { $limit-n ->
    [one] Ce nom est trop long. Gardez { $limit } caractère au plus.
   *[other] Ce nom est trop long. Gardez { $limit } caractères au plus.
}
error-wrong-place = « { $kpi } » ne se saisit pas ici.
error-unknown-channel = Ce canal a été supprimé. Choisissez-en un autre.
error-last-channel = Un plan doit garder au moins un canal. Ajoutez-en un autre avant de supprimer celui-ci.
error-too-many-channels = { $limit-n ->
    [one] Un plan compte { $limit } canal au plus. Supprimez-en un pour en ajouter un autre.
   *[other] Un plan compte { $limit } canaux au plus. Supprimez-en un pour en ajouter un autre.
}
error-period-count = { $limit-n ->
    [one] Un plan couvre { $limit } période.
   *[other] Un plan couvre de 1 à { $limit } périodes.
}
error-note-too-long = { $limit-n ->
    [one] Ce texte est trop long. Gardez { $limit } caractère au plus.
   *[other] Ce texte est trop long. Gardez { $limit } caractères au plus.
}
error-too-many = { $limit-n ->
    [one] Il y a de la place pour { $limit } élément ici.
   *[other] Il y a de la place pour { $limit } éléments ici. Supprimez-en un pour en ajouter un autre.
}
error-unknown-part = Cet élément a été supprimé.
error-number-out-of-bounds = Ce nombre n’est pas possible ici.
error-dates-reversed = Le dernier jour précède le premier. Corrigez l’une des deux dates.
error-read-only = Ce plan est ici en lecture seule. La note ci-dessus explique pourquoi.

## Enregistrement
storage-blocked = Ce navigateur empêche la page d’enregistrer, peut-être parce que les cookies sont bloqués. Vous pouvez travailler normalement ; enregistrez votre plan dans un fichier avant de partir.
storage-full = L’espace de stockage du navigateur est plein. Enregistrez votre plan dans un fichier, puis supprimez les plans devenus inutiles.
storage-damaged = Le plan enregistré est endommagé et illisible. Il a été mis de côté tel quel ; téléchargez-le avant de recommencer.
storage-restored = Le plan enregistré était endommagé ; sa dernière copie intacte a été ouverte. La version endommagée a été mise de côté.
storage-download-damaged = Télécharger le plan endommagé
storage-newer = Ce plan a été enregistré par une version plus récente de la page. Rechargez la page pour passer à cette version ; d’ici là, le plan reste intact.
storage-other-tab = Ce plan a aussi été modifié dans un autre onglet. Les deux versions sont conservées : l’autre sous son nom, la vôtre continue ici en tant que copie.
storage-reloaded = Ce plan a été modifié dans un autre onglet. Vous en voyez le dernier état.
storage-gone = Ce plan a été supprimé dans un autre onglet. Il reste ouvert ici et sera de nouveau enregistré à votre prochaine modification.
storage-elsewhere = Ce plan est ouvert dans un autre onglet, où il peut être modifié. Vous voyez ici ce qui y est enregistré.
storage-edit-here = Modifier ici
storage-newer-shown = Ce plan a été enregistré par une version plus récente de la page et contient peut-être plus que ce qui s’affiche. Vous pouvez le consulter ; pour le modifier, rechargez la page. Il reste intact.
storage-download-raw = Le télécharger tel quel
storage-restored-day = Le plan enregistré était endommagé, tout comme sa dernière copie. Son état au début du dernier jour de travail a été ouvert. La version endommagée a été mise de côté.
storage-restored-original = Le plan enregistré était endommagé. Son état d’avant le passage à une version plus récente de la page a été ouvert. La version endommagée a été mise de côté.
storage-nearly-full = L’espace de stockage du navigateur est presque plein. Enregistrez dans des fichiers les plans devenus inutiles, puis supprimez-les ici.
storage-export-due = { $days-n ->
    [one] Les modifications de { $days } jour ne sont que dans ce navigateur, qui peut un jour les effacer. Enregistrez un fichier par précaution.
   *[other] Les modifications de { $days } jours ne sont que dans ce navigateur, qui peut un jour les effacer. Enregistrez un fichier par précaution.
}
storage-unsaved-first = Rien d’autre n’a été ouvert, car les modifications de ce plan n’ont pas pu être enregistrées. Enregistrez-le d’abord dans un fichier, puis réessayez.
save-reason-blocked = le navigateur refuse l’accès à son espace de stockage.
save-reason-full = l’espace de stockage du navigateur est plein.
save-reason-check = le navigateur n’a pas conservé ce qui a été enregistré.
save-reason-other-tab = le plan a été modifié dans un autre onglet.

## Fichiers
file-too-long = Ce fichier est trop volumineux pour être un plan. Choisissez-en un autre.
file-not-json = Ce fichier est incomplet ou endommagé : la lecture s’est arrêtée à la ligne { $line }.
file-not-ours = Ce fichier n’est pas un plan du Planificateur RACE. Choisissez-en un autre.
file-damaged = Ce fichier a été modifié ou endommagé après son enregistrement. Essayez avec une autre copie.
file-newer = Ce fichier vient d’une version plus récente de la page. Rechargez la page et réessayez.
file-invalid = Ce fichier contient une donnée qu’un plan n’accepte pas, à cet endroit : { $path }
file-not-text = Ce n’est pas du texte UTF-8. Choisissez un fichier de plan, ou enregistrez à nouveau le tableau au format « CSV UTF-8 ».
file-unreadable = Le navigateur n’a pas pu lire ce fichier. Réessayez ou choisissez-en un autre.

## Page d’incident
crash-title = Un problème est survenu
crash-text = Le planificateur s’est arrêté, mais vos données enregistrées sont intactes. Rechargez la page pour continuer ; par prudence, téléchargez d’abord vos données.
crash-reload = Recharger
crash-download = Télécharger mes données
error-language = Cette langue n’a pas pu être chargée. Vérifiez la connexion, puis choisissez-la de nouveau.
part-loading = Chargement…
part-missing = Cette partie du planificateur n’a pas pu être chargée. Vérifiez la connexion ; rien de ce que vous avez saisi n’est perdu.
part-try-again = Réessayer
storage-none = Cette page est réglée pour ne rien conserver. Vous pouvez travailler normalement ; enregistrez un fichier ou copiez le lien avant de partir.
