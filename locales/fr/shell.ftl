app-name = Planificateur RACE
app-tagline = Planifiez votre marketing digital, étape par étape
skip-to-content = Aller au contenu
loading = Chargement…

nav-stages = Étapes
nav-start = Accueil
nav-overview = Synthèse
nav-tools = Outils
nav-forecast = Prévision
nav-improve = Améliorer

language-switch = Langue
theme-switch = Apparence
theme-auto = Celle de l’appareil
theme-light = Claire
theme-dark = Sombre
digits-switch = Chiffres
digits-auto = Ceux de la langue
digits-latin = Occidentaux (0–9)
digits-persian = Persans

undo = Annuler : { $what }
undo-nothing = Rien à annuler
redo = Rétablir : { $what }
redo-nothing = Rien à rétablir
close = Fermer
cancel = Annuler
delete = Supprimer
download = Télécharger
details = Détails

save-saved = Enregistré à { $time }
save-saving = Enregistrement…
save-dirty = Pas encore enregistré
save-failed = Non enregistré : { $reason }
save-memory = Rien ne sera conservé : ce navigateur empêche la page d’enregistrer. Enregistrez votre plan dans un fichier avant de partir.
save-session = Conservé seulement jusqu’à la fermeture de cet onglet. Enregistrez votre plan dans un fichier pour le garder.

## Ce que nomment Annuler et Rétablir
edit-title = nom du plan
edit-goal = résultat visé
edit-currency = devise
edit-periods = périodes
edit-add-channel = ajout d’un canal
edit-channel = modification d’un canal
edit-remove-channel = suppression d’un canal
edit-objective = objectif
edit-scenario = scénario
edit-trial = essai
edit-response = visites selon la dépense
edit-outlook = réglages de la prévision
edit-spending = budget à répartir
edit-loyalty = données de fidélité
edit-question = question sur l’objectif
edit-seed = tirages aléatoires
edit-adopt = application d’un scénario
edit-adopt-named = application du scénario « { $name } »
page-title = { $title } – { $app }
save-kept = Enregistré dans ce navigateur
edit-ranges = chiffres en fourchettes
edit-import = import d’un fichier
