example-bakery = Boulangerie en ligne
example-bakery-blurb = Une petite boutique qui livre du pain : chaque commande compte.
example-bakery-search = Annonces de recherche
example-bakery-social = Instagram
example-bakery-newsletter = Lettre d’information

example-trial = Logiciel à l’essai
example-trial-blurb = De la première annonce à l’abonné payant, étape par étape.
example-trial-search = Annonces de recherche
example-trial-guides = Guides pratiques
example-trial-reviews = Sites d’avis

example-charity = Association caritative
example-charity-blurb = Des dons au lieu de ventes, et des donateurs qui redonnent.
example-charity-letters = Courriers postaux
example-charity-social = Publicités sur les réseaux
example-charity-newsletter = Lettre d’information
example-charity-press = Articles de presse
