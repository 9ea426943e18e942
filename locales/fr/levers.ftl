levers-tab = Ce qui compte le plus
levers-purpose = De combien le résultat bouge quand un seul chiffre change.
levers-result = Effet sur
levers-together = Tous ensemble
levers-apart = Par canal
levers-outlay = Et si une action coûte
levers-more = « { $lever } » pèse le plus sur « { $result } » : 10 % de plus font varier le résultat de { $effect }.
levers-less = « { $lever } » pèse le plus sur « { $result } » : 10 % de moins font varier le résultat de { $effect }.
levers-none = Rien dans ce plan ne fait encore varier « { $result } ». Saisissez d’autres chiffres.
levers-now = aujourd’hui { $value }
levers-tenth-more = 10 % de plus
levers-tenth-less = 10 % de moins
levers-point-more = 1 point de plus
levers-pays-back = Rembourse { $amount } à
levers-pays-help = « Rembourse { $amount } à » : ce qu’un chiffre doit devenir pour qu’une telle dépense soit remboursée.
levers-cut = Une part ne dépasse pas 100 % : quand 10 % de plus iraient au-delà, elle monte à 100 %.
levers-alt = Effet de 10 % de plus pour chaque chiffre : { $summary }
levers-table = Les effets en chiffres
levers-rest = { $number-n ->
    [one] { $number } autre chiffre
   *[other] { $number } autres chiffres
}
