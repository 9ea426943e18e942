comparison-tab = Test A/B
comparison-purpose = Une variante est-elle meilleure que l’autre, ou est-ce le hasard ?
sample-tab = Taille du test
sample-purpose = Combien de visiteurs il faut avant qu’un test puisse conclure.
variant-a = A (actuelle)
variant-b = B (modifiée)
test-counts = Ce qui a été compté
test-visitors = Visiteurs
test-conversions = Conversions
test-confidence = Niveau de confiance
test-answer = Réponse
verdict-better = La variante { $arm } est meilleure : { $rate } contre { $other }, soit un gain de { $lift } ({ $p }).
verdict-chance = C’est peut-être le hasard : { $variant } pour B contre { $control } pour A ({ $p }).
verdict-chance-help = Au niveau de confiance de { $confidence }, aucune différence n’apparaît. Cela ne prouve pas qu’il n’y en a pas.
verdict-too-few = Trop peu de cas pour conclure.
verdict-too-few-help = Il faut pour chaque variante au moins { $visitors } visiteurs et { $conversions } conversions.
verdict-too-few-yet = Le hasard seul n’explique guère la différence ({ $p }), mais on ne peut pas encore en dire l’ampleur.
verdict-incomplete = Saisissez les visiteurs et les conversions des deux variantes pour voir la réponse.
mistake-more = La variante { $arm } a plus de conversions que de visiteurs.
mistake-no-visitors = La variante { $arm } n’a pas encore de visiteurs.
mistake-not-whole = Avec si peu de personnes, il faut des nombres entiers.
p-value = p = { $p }
p-value-below = p < { $p }
test-figures = Les chiffres
figure-difference = Différence, B − A
figure-difference-value = { $value } points, sans doute entre { $low } et { $high }
figure-lift = Gain de B sur A
figure-chance = Hasard seul
figure-z = z = { $z }
figure-test = Test
test-pooled = Test z à taux commun, bilatéral
test-fisher = Test exact de Fisher, bilatéral, car on attendait quelque part moins de { $expected } cas
rates-title = Taux, avec intervalles à { $confidence }
rates-alt = Taux des deux variantes. { $summary }
rates-empty = Les taux s’afficheront ici.
head-variant = Variante
head-rate = Taux
head-interval = Intervalle
peeking-warning = Fixez d’abord le nombre de visiteurs et jugez une seule fois, à la fin. Qui regarde chaque jour et s’arrête au premier bon résultat trouve de faux gagnants.
wait-title = Combien de temps encore ?
wait-per-day = Visiteurs par jour, les deux variantes ensemble
wait-lift = Plus petit gain qui compte
wait-needs = { $number-n ->
    [one] Pour déceler un gain de { $lift }, il faut { $number } visiteur par variante.
   *[other] Pour déceler un gain de { $lift }, il faut { $number } visiteurs par variante.
}
wait-days = { $days-n ->
    [one] Encore { $days } jour environ.
   *[other] Encore { $days } jours environ.
}
wait-enough = Il y en a déjà assez.
wait-no-traffic = Saisissez les visiteurs par jour pour savoir combien de jours cela prend.
wait-missing = Saisissez les chiffres de A et le plus petit gain qui compte.
wait-note = Avec une puissance de { $power }, par la formule à taux commun.
take-from-plan = Reprendre les chiffres de A du plan
take-base-from-plan = Reprendre le taux du plan
take-choose = Choisir un taux mesuré…
take-item = { $kpi }, { $place } : { $rate } ({ $part } sur { $whole })
sample-question = Ce qu’il faut déceler
sample-base = Taux actuel
sample-lift = Plus petit changement qui compte
sample-change = Changement exprimé
sample-relative = en part du taux
sample-points = en points de pourcentage
sample-power = Puissance (fréquence de détection)
sample-target = De { $base } à { $target }.
sample-answer = { $number-n ->
    [one] { $number } visiteur par variante, { $total } en tout.
   *[other] { $number } visiteurs par variante, { $total } en tout.
}
sample-days = { $days-n ->
    [one] À ce rythme, le test dure { $days } jour.
   *[other] À ce rythme, le test dure { $days } jours.
}
sample-missing = Saisissez le taux actuel et le plus petit changement qui compte.
design-rate = Les deux taux doivent se situer entre 0 et 100 pour cent, bornes exclues.
design-no-effect = Aucun nombre de visiteurs ne montre un changement nul.
design-too-many = Il y faudrait plus de monde qu’il n’en existe.
sample-forms = Formule
form-pooled = Taux commun
form-pooled-help = Sans effet, les deux variantes partageraient la moyenne des deux taux. Va avec le test z d’ici.
form-unpooled = Taux séparés
form-unpooled-help = Chaque variante garde sa propre dispersion ; la forme la plus simple.
form-miller = Celle d’Evan Miller
form-miller-help = Sans effet, les deux variantes resteraient au taux actuel.
form-arcsine = Arc sinus (h de Cohen)
form-arcsine-help = Mesure les taux sur une échelle où leur dispersion est partout la même.
working-show = Voir le calcul
work-rate = Taux de { $arm }
work-rate-words = Conversions (x) divisées par visiteurs (n).
formula-divide = { $x } ÷ { $n }
work-wilson = Intervalle de { $arm } (Wilson)
work-wilson-words = Tous les taux p compatibles avec l’observation ; z vaut { $z } à { $confidence }.
formula-wilson = ({ $p } + { $z }² ÷ (2 × { $n }) ± { $z } × √({ $p } × (1 − { $p }) ÷ { $n } + { $z }² ÷ (4 × { $n }²))) ÷ (1 + { $z }² ÷ { $n })
work-newcombe = Intervalle de la différence (Newcombe)
work-newcombe-words = À partir des bornes l et u des deux intervalles, avec les taux p₁ de A et p₂ de B.
formula-newcombe = { $p2 } − { $p1 } − √(({ $p2 } − { $l2 })² + ({ $u1 } − { $p1 })²) … { $p2 } − { $p1 } + √(({ $u2 } − { $p2 })² + ({ $p1 } − { $l1 })²)
work-z = z du test
work-z-words = La différence des taux, divisée par la dispersion due au seul hasard si les deux avaient le taux commun p.
formula-z = ({ $p2 } − { $p1 }) ÷ √({ $p } × (1 − { $p }) × (1 ÷ { $n1 } + 1 ÷ { $n2 }))
work-p = Valeur p
work-p-words = À quelle fréquence le seul hasard donne une différence au moins aussi grande : les deux bouts de la courbe normale au-delà de z.
formula-p = 2 × (1 − Φ(|{ $z }|))
work-fisher-words = À totaux égaux, la somme des probabilités de tous les résultats pas plus probables que celui-ci ; k : conversions de A dans chacun.
formula-fisher = Σ C({ $n1 }, k) × C({ $n2 }, { $x } − k) ÷ C({ $n }, { $x })
work-target = Taux visé, p₂
work-target-words = Le taux actuel p₁ avec le changement d.
formula-relative = { $p1 } × (1 + { $d })
formula-points = { $p1 } + { $d }
work-sample = Visiteurs par variante, n
work-sample-words = a vaut { $a } pour une confiance de { $confidence }, b vaut { $b } pour une puissance de { $power }. Arrondi au-dessus.
work-mean = p est la moyenne des deux taux.
formula-sample = ({ $a } × √(2 × { $p } × (1 − { $p })) + { $b } × √({ $p1 } × (1 − { $p1 }) + { $p2 } × (1 − { $p2 })))² ÷ ({ $p2 } − { $p1 })²
formula-unpooled = ({ $a } + { $b })² × ({ $p1 } × (1 − { $p1 }) + { $p2 } × (1 − { $p2 })) ÷ ({ $p2 } − { $p1 })²
formula-arcsine = 2 × (({ $a } + { $b }) ÷ (2 × asin √{ $p2 } − 2 × asin √{ $p1 }))²
work-days = Jours
work-days-words = Visiteurs qui manquent encore à la variante la moins avancée, divisés par la moitié des visiteurs du jour (v). Arrondi au-dessus.
formula-days = ({ $n } − { $seen }) ÷ ({ $v } ÷ 2)
