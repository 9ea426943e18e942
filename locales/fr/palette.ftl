palette-open = Recherche et commandes
palette-short = Rechercher
palette-keys = Ctrl K
palette-search = Écrans, indicateurs, termes, commandes
palette-found = { $found-n ->
    [one] { $found } résultat
   *[other] { $found } résultats
}
palette-none = Rien ne s’appelle « { $query } ».
palette-help = ↑ ↓ choisir · Entrée ouvrir · Échap fermer
palette-screen = Écran
palette-figure = Indicateur
palette-action = Commande
palette-term = Terme
palette-print = Imprimer
palette-language = Langue : { $name }
palette-theme = Apparence : { $name }
