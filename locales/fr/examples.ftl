example-bakery = Boulangerie en ligne
example-bakery-blurb = Une petite boutique qui livre du pain : chaque commande compte.
example-bakery-search = Liens sponsorisés
example-bakery-social = Instagram
example-bakery-newsletter = Lettre d’information

example-trial = Logiciel avec essai gratuit
example-trial-blurb = De la première annonce à l’abonné payant, étape par étape.
example-trial-search = Liens sponsorisés
example-trial-guides = Guides pratiques
example-trial-reviews = Sites d’avis

example-charity = Association caritative
example-charity-blurb = Des dons plutôt que des ventes, et des donateurs qui donnent à nouveau.
example-charity-letters = Courrier postal
example-charity-social = Publicité sur les réseaux sociaux
example-charity-newsletter = Lettre d’information
example-charity-press = Articles de presse

example-school = École de langues
example-school-blurb = Une année scolaire mois par mois : saisons fortes et creuses, sept mois de résultats.
example-school-search = Liens sponsorisés
example-school-blog = Blog et référencement
example-school-friends = Bouche-à-oreille
