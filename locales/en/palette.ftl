palette-open = Search and commands
palette-short = Search
palette-keys = Ctrl K
palette-search = Screens, figures, terms, commands
palette-found = { $found-n ->
    [one] { $found } match
   *[other] { $found } matches
}
palette-none = Nothing is called “{ $query }”.
palette-help = ↑ ↓ choose · Enter go · Esc close
palette-screen = Screen
palette-figure = Figure
palette-action = Command
palette-term = Term
palette-print = Print
palette-language = Language: { $name }
palette-theme = Appearance: { $name }
