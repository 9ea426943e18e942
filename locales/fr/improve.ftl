comparison-tab = Test A/B
comparison-purpose = Une variante est-elle meilleure que l’autre, ou est-ce le hasard ?
sample-tab = Taille du test
sample-purpose = Combien de visiteurs il faut avant qu’un test puisse conclure.
