levers-tab = Ce qui compte le plus
levers-purpose = De combien le résultat bouge quand un seul chiffre change.
