# Les chiffres : un nom, et ce que c’est en une phrase.

## Atteindre
kpi-impressions = Impressions
kpi-impressions-help = Nombre d’affichages de vos annonces ou publications ; une même personne peut en voir plusieurs.
kpi-ctr = Taux de clic (CTR)
kpi-ctr-help = Part des impressions suivies d’un clic : clics ÷ impressions.
kpi-clicks = Clics
kpi-clicks-help = Clics sur votre annonce, votre lien ou votre résultat de recherche.
kpi-landing-rate = Taux d’arrivée
kpi-landing-rate-help = Part des clics qui aboutissent vraiment à une visite : visites ÷ clics.
kpi-visits = Visites
kpi-visits-help = Sessions sur votre site, votre boutique ou votre page ; une même personne peut en faire plusieurs.
kpi-media-cost = Coût média
kpi-media-cost-help = Ce que vous payez aux plateformes et aux médias pour diffuser votre message.
kpi-setup-cost = Coût de mise en place
kpi-setup-cost-help = Ce que coûtent la création, les outils et la préparation.
kpi-cost = Coût total
kpi-cost-help = Coût média + coût de mise en place.
kpi-cpm = Coût pour mille (CPM)
kpi-cpm-help = Coût média de mille impressions, hors mise en place.
kpi-cpc = Coût par clic (CPC)
kpi-cpc-help = Coût média d’un clic, hors mise en place.
kpi-cost-per-visit = Coût par visite
kpi-cost-per-visit-help = Coût total d’une visite.
kpi-visit-value = Valeur par visite
kpi-visit-value-help = Ce qu’une visite rapporte en moyenne : chiffre d’affaires ÷ visites.

## Agir
kpi-leads = Leads
kpi-leads-help = Clients potentiels : des personnes intéressées avec qui vous pouvez poursuivre la conversation.
kpi-lead-rate = Taux de conversion en leads
kpi-lead-rate-help = Part des visites qui deviennent des leads : leads ÷ visites.
kpi-qualified-leads = Leads qualifiés
kpi-qualified-leads-help = Leads dont l’intérêt est réciproque : votre offre les attire, et ils correspondent à votre cible.
kpi-qualified-rate = Taux de qualification
kpi-qualified-rate-help = Part des leads qui sont qualifiés : leads qualifiés ÷ leads.
kpi-cpl = Coût par lead (CPL)
kpi-cpl-help = Coût total d’un lead.

## Convertir
kpi-opportunities = Opportunités
kpi-opportunities-help = Personnes sur le point de se décider : panier rempli, devis remis, essai en cours.
kpi-opportunity-rate = Taux d’opportunités
kpi-opportunity-rate-help = Part des leads qualifiés qui deviennent des opportunités : opportunités ÷ leads qualifiés.
kpi-close-rate = Taux de concrétisation
kpi-close-rate-help = Part des opportunités qui aboutissent à une commande : commandes ÷ opportunités.
kpi-orders = Commandes
kpi-orders-help = Toutes les commandes, en ligne et hors ligne.
kpi-orders-donation = Dons
kpi-orders-membership = Adhésions
kpi-orders-subscription = Abonnements
kpi-orders-trial = Essais lancés
kpi-sale-rate = Taux lead → commande
kpi-sale-rate-help = Le passage d’Agir à Convertir : commandes ÷ leads.
kpi-conversion-rate = Taux de conversion
kpi-conversion-rate-help = Tout le parcours, de la visite à la commande : commandes ÷ visites.
kpi-online-orders = Ventes en ligne
kpi-online-orders-help = Commandes passées en ligne.
kpi-offline-orders = Ventes hors ligne
kpi-offline-orders-help = Commandes passées en boutique, par téléphone ou en personne.
kpi-customers = Nouveaux clients
kpi-customers-help = Personnes qui achètent pour la première fois pendant la période.
kpi-customers-donation = Nouveaux donateurs
kpi-customers-membership = Nouveaux adhérents
kpi-customers-subscription = Nouveaux abonnés
kpi-customers-trial = Nouveaux utilisateurs en essai
kpi-orders-per-customer = Commandes par client
kpi-orders-per-customer-help = Nombre de commandes passées par un nouveau client pendant la période : commandes ÷ nouveaux clients.
kpi-lead-to-customer-rate = Taux lead → client
kpi-lead-to-customer-rate-help = Part des leads qui deviennent clients : nouveaux clients ÷ leads.
kpi-aov = Panier moyen (AOV)
kpi-aov-help = Montant moyen d’une commande : chiffre d’affaires ÷ commandes.
kpi-aov-donation = Don moyen
kpi-aov-membership = Cotisation moyenne
kpi-aov-subscription = Prix moyen de l’abonnement
kpi-aov-trial = Valeur d’un essai
kpi-revenue = Chiffre d’affaires
kpi-revenue-help = Commandes × panier moyen.
kpi-revenue-donation = Dons reçus
kpi-revenue-membership = Cotisations reçues
kpi-revenue-subscription = Revenus des abonnements
kpi-revenue-trial = Revenus des essais
kpi-revenue-per-customer = Chiffre d’affaires par client
kpi-revenue-per-customer-help = Chiffre d’affaires de la période ÷ nouveaux clients.
kpi-cpa = Coût par commande (CPA)
kpi-cpa-help = Coût total d’une commande. À ne pas confondre avec le CAC : un client peut commander plusieurs fois.
kpi-cac = Coût d’acquisition client (CAC)
kpi-cac-help = Coût total pour gagner un nouveau client.
kpi-roas = Retour sur dépenses publicitaires (ROAS)
kpi-roas-help = Chiffre d’affaires ÷ coût média, hors mise en place.
kpi-gross-profit = Marge brute
kpi-gross-profit-help = Chiffre d’affaires × taux de marge brute, avant les coûts du marketing.
kpi-contribution = Marge de contribution
kpi-contribution-help = Marge brute − coût total : ce qui reste pour couvrir les charges fixes.
kpi-roi = Retour sur investissement (ROI)
kpi-roi-help = Gain rapporté à la somme dépensée : (marge brute − coût total) ÷ coût total.
kpi-net-revenue = Chiffre d’affaires après coûts
kpi-net-revenue-help = Chiffre d’affaires − coût total, sans tenir compte de la marge.
kpi-roi-on-revenue = ROI sur le chiffre d’affaires
kpi-roi-on-revenue-help = (Chiffre d’affaires − coût total) ÷ coût total ; plus flatteur que le ROI, car le coût des produits n’y compte pas.

## Données économiques
kpi-gross-margin = Taux de marge brute
kpi-gross-margin-help = Part du chiffre d’affaires qui reste une fois déduit le coût des produits ou services.
kpi-variable-cost = Coût variable par commande
kpi-variable-cost-help = Ce que coûtent la production et la livraison d’une commande.
kpi-margin-per-order = Marge par commande
kpi-margin-per-order-help = Panier moyen − coût variable par commande ; c’est le maximum à dépenser pour obtenir une commande.
kpi-fixed-costs = Charges fixes
kpi-fixed-costs-help = Coûts d’une période qui ne dépendent pas des ventes, comme le loyer et les salaires.
kpi-profit = Bénéfice
kpi-profit-help = Marge de contribution − charges fixes.
kpi-break-even-orders = Seuil de rentabilité en commandes
kpi-break-even-orders-help = Nombre de commandes nécessaire pour couvrir les charges fixes.

## Fidéliser
kpi-repeat-customers = Clients récurrents
kpi-repeat-customers-help = Clients qui achètent de nouveau.
kpi-repeat-customers-donation = Donateurs récurrents
kpi-repeat-customers-membership = Adhérents qui renouvellent
kpi-repeat-customers-subscription = Abonnés qui renouvellent
kpi-repeat-customers-trial = Utilisateurs qui reviennent
kpi-repeat-rate = Taux de réachat
kpi-repeat-rate-help = Part des nouveaux clients qui achètent de nouveau : clients récurrents ÷ nouveaux clients.
kpi-loyal-customers = Clients fidèles
kpi-loyal-customers-help = Clients qui restent dans la durée et vous recommandent autour d’eux.
kpi-loyal-customers-donation = Donateurs fidèles
kpi-loyal-customers-membership = Adhérents fidèles
kpi-loyal-customers-subscription = Abonnés fidèles
kpi-loyal-customers-trial = Utilisateurs fidèles
kpi-loyal-share = Part de clients fidèles
kpi-loyal-share-help = Part des clients récurrents qui restent dans la durée : clients fidèles ÷ clients récurrents.
kpi-loyalty-rate = Taux de fidélisation
kpi-loyalty-rate-help = Le passage de Convertir à Fidéliser : clients fidèles ÷ nouveaux clients.
kpi-purchase-frequency = Fréquence d’achat
kpi-purchase-frequency-help = Nombre de commandes d’un client par an.
kpi-lifespan = Durée de vie client
kpi-lifespan-help = Nombre d’années pendant lesquelles un client vous reste fidèle.
kpi-yearly-revenue-per-customer = Chiffre d’affaires annuel par client
kpi-yearly-revenue-per-customer-help = Panier moyen × fréquence d’achat.
kpi-lifetime-revenue = Chiffre d’affaires vie client
kpi-lifetime-revenue-help = Ce qu’un client achète au total, toutes années confondues.
kpi-lifetime-value = Valeur vie client (LTV)
kpi-lifetime-value-help = Marge brute qu’un client apporte au total, toutes années confondues.
kpi-ltv-to-cac = LTV : CAC
kpi-ltv-to-cac-help = Combien de fois un client rapporte ce que son acquisition a coûté ; 3 ou plus passe souvent pour un bon niveau.

## Titres des groupes
group-online = Part du numérique
group-audience = Public touché
group-followers = Abonnés
group-brand = Marque
group-behaviour = Sur le site
group-social = Réseaux sociaux
group-steps = Étapes vers la vente
group-carts = Paniers
group-retention = Rétention
group-newsletter = Newsletter et e-mails
group-satisfaction = Satisfaction et NPS
group-advocacy = Recommandation

## Part du numérique
kpi-online-revenue = Chiffre d’affaires en ligne
kpi-online-revenue-help = Chiffre d’affaires des commandes passées en ligne.
kpi-online-revenue-share = Part du CA en ligne
kpi-online-revenue-share-help = Chiffre d’affaires en ligne ÷ chiffre d’affaires. Compte le lieu de la commande, pas celui où le client a été convaincu.
kpi-customers-reached-online = Clients touchés en ligne
kpi-customers-reached-online-help = Nouveaux clients touchés en ligne avant l’achat, quel que soit le lieu de cet achat.
kpi-reached-online-share = Part des clients touchés en ligne
kpi-reached-online-share-help = Clients touchés en ligne ÷ nouveaux clients.
kpi-break-even-roas = ROAS seuil
kpi-break-even-roas-help = 1 ÷ taux de marge brute : en dessous, la publicité perd de l’argent. Le CPA seuil, lui, est la marge par commande.

## Public touché
kpi-audience-reach = Reach
kpi-audience-reach-help = Nombre de personnes différentes qui ont vu votre message. Les canaux partagent une partie du public : leur somme compte certains deux fois.
kpi-frequency = Fréquence
kpi-frequency-help = Combien de fois une personne touchée a vu le message : impressions ÷ reach. Jamais inférieure à 1.
kpi-unique-visitors = Visiteurs uniques
kpi-unique-visitors-help = Nombre de personnes différentes venues sur le site, au plus égal aux visites. Avec deux appareils, on peut compter double.
kpi-bounced-visits = Visites avec rebond
kpi-bounced-visits-help = Visites qui s’arrêtent à la première page.
kpi-bounce-rate = Taux de rebond
kpi-bounce-rate-help = Visites avec rebond ÷ visites. La définition change d’un outil à l’autre : comparez au sein d’un même outil.
kpi-ad-quality = Score qualité
kpi-ad-quality-help = Note qu’une plateforme donne à votre annonce ou à votre page, sur sa propre échelle ; rien ne s’en déduit.

## Abonnés
kpi-followers = Abonnés sur les réseaux
kpi-followers-help = Abonnés sur les réseaux sociaux à la fin de la période.
kpi-previous-followers = Abonnés au départ
kpi-previous-followers-help = Abonnés à la fin de la période précédente.
kpi-follower-gain = Gain d’abonnés
kpi-follower-gain-help = Abonnés actuels − abonnés au départ ; négatif si les départs l’emportent.
kpi-follower-growth = Croissance des abonnés
kpi-follower-growth-help = Gain d’abonnés ÷ abonnés au départ, sur une période.

## Marque
kpi-brand-mentions = Mentions de la marque
kpi-brand-mentions-help = Combien de fois on parle de votre marque : publications, articles, avis. Les bonnes et les mauvaises comptent autant.
kpi-people-asked = Personnes interrogées
kpi-people-asked-help = Personnes à qui une enquête demande si elles connaissent votre marque.
kpi-people-aware = Personnes qui connaissent la marque
kpi-people-aware-help = Personnes interrogées qui disent connaître votre marque.
kpi-brand-awareness = Notoriété
kpi-brand-awareness-help = Personnes qui connaissent la marque ÷ personnes interrogées. Ne vaut que si l’échantillon ressemble à votre marché.

## Sur le site
kpi-pageviews = Pages vues
kpi-pageviews-help = Pages vues au cours de toutes les visites.
kpi-pages-per-visit = Pages par visite
kpi-pages-per-visit-help = Pages vues ÷ visites ; au moins 1.
kpi-total-time = Temps total sur le site
kpi-total-time-help = Durée de toutes les visites réunies.
kpi-time-on-site = Temps passé sur le site
kpi-time-on-site-help = Temps total ÷ visites. Certains outils comptent un rebond pour 0 seconde, ce qui fait baisser la moyenne.

## Étapes vers la vente
kpi-product-views = Produit vu
kpi-product-views-help = Visites au cours desquelles un produit a été consulté.
kpi-product-view-rate = Part des visites avec produit vu
kpi-product-view-rate-help = Visites avec produit vu ÷ visites.
kpi-carts = Ajout au panier
kpi-carts-help = Visites au cours desquelles un produit a été mis au panier.
kpi-cart-rate = Taux d’ajout au panier
kpi-cart-rate-help = Visites avec ajout au panier ÷ visites.
kpi-registrations = Inscrits
kpi-registrations-help = Visites qui aboutissent à la création d’un compte.
kpi-registration-rate = Taux d’inscription
kpi-registration-rate-help = Inscrits ÷ visites.
kpi-unregistered-visits = Visiteurs non inscrits
kpi-unregistered-visits-help = Visites − inscrits. Un membre qui revient compte aussi.
kpi-newsletter-signups = Abonnés à la newsletter
kpi-newsletter-signups-help = Visites qui aboutissent à un abonnement à la newsletter.
kpi-newsletter-signup-rate = Taux d’abonnement à la newsletter
kpi-newsletter-signup-rate-help = Abonnés à la newsletter ÷ visites ; les départs se comptent à part.

## Réseaux sociaux
kpi-posts = Publications
kpi-posts-help = Publications que vous avez mises en ligne.
kpi-shares = Partages
kpi-shares-help = Nombre de fois où vos publications ont été partagées.
kpi-comments = Commentaires
kpi-comments-help = Commentaires sous vos publications.
kpi-likes = J’aime
kpi-likes-help = Mentions « J’aime » et autres réactions d’un seul geste.
kpi-reactions = Commentaires et j’aime
kpi-reactions-help = Commentaires + j’aime.
kpi-interactions = Interactions sociales
kpi-interactions-help = Partages + commentaires + j’aime.
kpi-engagement-rate = Taux d’engagement
kpi-engagement-rate-help = Interactions ÷ reach ; dépasse 100 % si l’on réagit plusieurs fois. D’autres divisent par les impressions ou les abonnés.
kpi-comments-per-post = Commentaires par publication
kpi-comments-per-post-help = Commentaires ÷ publications.

## Paniers
kpi-abandoned-carts = Paniers abandonnés
kpi-abandoned-carts-help = Paniers restés sans commande en ligne : ajouts au panier − ventes en ligne.
kpi-cart-abandonment = Taux d’abandon panier
kpi-cart-abandonment-help = Paniers abandonnés ÷ ajouts au panier.
kpi-buyer-rate = Taux de conversion par personne
kpi-buyer-rate-help = Nouveaux clients ÷ visiteurs uniques. Le taux de conversion habituel compte des visites et des commandes.
kpi-monthly-profit-per-customer = Marge brute mensuelle par client
kpi-monthly-profit-per-customer-help = Chiffre d’affaires annuel par client × taux de marge brute ÷ 12.
kpi-cac-payback = Délai d’amortissement du CAC
kpi-cac-payback-help = En combien de mois un client rembourse son acquisition : CAC ÷ marge brute mensuelle par client.

## Rétention
kpi-repeat-orders = Achats répétés
kpi-repeat-orders-help = Commandes au-delà de la première de chaque nouveau client : commandes − nouveaux clients.
kpi-customers-at-start = Clients au début
kpi-customers-at-start-help = Clients que vous avez au début de la période.
kpi-customers-at-end = Clients à la fin
kpi-customers-at-end-help = Clients que vous avez à la fin de la période, nouveaux compris.
kpi-retained-customers = Clients conservés
kpi-retained-customers-help = Clients du début encore présents : clients à la fin − nouveaux clients.
kpi-retention-rate = Taux de rétention
kpi-retention-rate-help = Clients conservés ÷ clients au début, sur une période. Un taux mensuel ne se compare pas à un taux annuel.
kpi-churn-rate = Taux d’attrition
kpi-churn-rate-help = Part des clients partis pendant la période : 100 % − taux de rétention.
kpi-active-customers = Clients actifs
kpi-active-customers-help = Clients qui ont agi récemment ; à vous de fixer l’action et le délai.
kpi-active-share = Part de clients actifs
kpi-active-share-help = Clients actifs ÷ clients à la fin.
kpi-customer-interactions = Interactions des clients
kpi-customer-interactions-help = Partages, commentaires et j’aime qui viennent de clients.
kpi-customer-engagement = Engagement social
kpi-customer-engagement-help = Interactions des clients ÷ clients à la fin ; dépasse 100 % s’ils réagissent plusieurs fois.

## Newsletter et e-mails
kpi-subscribers = Abonnés de la newsletter
kpi-subscribers-help = Personnes inscrites à votre liste à la fin de la période.
kpi-constant-subscribers = Abonnés fidèles
kpi-constant-subscribers-help = Abonnés qui ouvrent régulièrement, par exemple 3 des 5 derniers numéros ; fixez la règle une fois pour toutes.
kpi-constant-share = Part d’abonnés fidèles
kpi-constant-share-help = Abonnés fidèles ÷ abonnés de la newsletter.
kpi-emails-sent = E-mails envoyés
kpi-emails-sent-help = Tous les e-mails envoyés, y compris ceux qui n’arrivent pas.
kpi-emails-delivered = E-mails reçus
kpi-emails-delivered-help = E-mails arrivés à destination.
kpi-delivery-rate = Taux de délivrabilité
kpi-delivery-rate-help = E-mails reçus ÷ e-mails envoyés.
kpi-email-opens = E-mails ouverts
kpi-email-opens-help = E-mails ouverts au moins une fois. Les messageries qui chargent seules les images gonflent ce chiffre.
kpi-open-rate = Taux d’ouverture
kpi-open-rate-help = E-mails ouverts ÷ e-mails reçus.
kpi-email-clicks = E-mails cliqués
kpi-email-clicks-help = E-mails avec au moins un clic sur un lien.
kpi-email-click-rate = Taux de clics des e-mails
kpi-email-click-rate-help = E-mails cliqués ÷ e-mails reçus. D’autres divisent par les e-mails ouverts et trouvent plus.
kpi-unsubscribes = Désabonnements
kpi-unsubscribes-help = Personnes qui ont quitté la liste.
kpi-unsubscribe-rate = Taux de désabonnement
kpi-unsubscribe-rate-help = Désabonnements ÷ e-mails envoyés.

## Satisfaction et NPS
kpi-satisfaction-answers = Réponses sur la satisfaction
kpi-satisfaction-answers-help = Toutes les personnes qui ont noté leur satisfaction.
kpi-satisfied-answers = Réponses satisfaites
kpi-satisfied-answers-help = Réponses 4 ou 5 sur 5.
kpi-csat = CSAT
kpi-csat-help = Réponses satisfaites ÷ réponses. Avec peu de réponses, le hasard décide.
kpi-csi = Indice de satisfaction (CSI)
kpi-csi-help = Indice tiré de plusieurs questions, en %. Trois définitions coexistent ; ne comparez que des chiffres de même définition.
kpi-promoters = Promoteurs
kpi-promoters-help = Personnes qui vous recommanderaient à 9 ou 10 sur 10.
kpi-passives = Passifs
kpi-passives-help = Personnes qui ont répondu 7 ou 8 ; elles comptent parmi les réponses.
kpi-promoters-and-passives = Promoteurs et passifs
kpi-promoters-and-passives-help = Promoteurs + passifs.
kpi-detractors = Détracteurs
kpi-detractors-help = Personnes qui ont répondu de 0 à 6.
kpi-nps-answers = Réponses sur la recommandation
kpi-nps-answers-help = Promoteurs + passifs + détracteurs.
kpi-promoter-lead = Promoteurs moins détracteurs
kpi-promoter-lead-help = Promoteurs − détracteurs ; négatif si les détracteurs sont plus nombreux.
kpi-nps = NPS
kpi-nps-help = (Promoteurs − détracteurs) ÷ réponses × 100 : de −100 à +100 points, pas un pourcentage. Peu de réponses, grande incertitude.

## Recommandation
kpi-referrers = Ambassadeurs
kpi-referrers-help = Clients qui ont amené quelqu’un.
kpi-referrer-share = Part d’ambassadeurs
kpi-referrer-share-help = Ambassadeurs ÷ clients à la fin.
kpi-reviews = Avis
kpi-reviews-help = Avis laissés par les clients.
kpi-review-rate = Avis par commande
kpi-review-rate-help = Avis ÷ commandes.
kpi-invites-per-customer = Invitations par client
kpi-invites-per-customer-help = Combien de personnes un client invite.
kpi-invite-acceptance = Taux d’acceptation
kpi-invite-acceptance-help = Part des invitations qui amènent un nouveau client.
kpi-k-factor = Facteur viral
kpi-k-factor-help = Invitations par client × acceptation. À partir de 1, la croissance s’entretiendrait seule ; aucun marché ne le permet longtemps.
