budget-tab = Répartition du budget
budget-purpose = Là où l’argent rapporte le plus.
