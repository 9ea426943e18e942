scenarios-tab = Scénarios
scenarios-purpose = Changez plusieurs chiffres à la fois et comparez les résultats.
