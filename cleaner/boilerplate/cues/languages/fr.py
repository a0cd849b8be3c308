"""French wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole commentaire
        whole commentaires
        whole # commentaire
        whole # commentaires
        whole commentaires #
        whole aucun commentaire
        whole commenter
        whole commenter cet article
        whole ajouter un commentaire
        whole laisser un commentaire
        whole laissez un commentaire
        whole poster un commentaire
        whole publier un commentaire
        whole écrire un commentaire
        whole voir les commentaires
        start voir tous les commentaires
        start voir les # commentaires
        start lire les commentaires
        start lire # commentaires
        start afficher les commentaires
        start laisser un commentaire
        start laissez un commentaire
        start soyez le premier à commenter
        start soyez le premier à réagir
        start soyez la première personne
        start réagir à cet article
        start réagissez à cet article
        whole réagir
        whole vos réactions
        whole vos commentaires
        whole réactions
        whole # réactions
        start donnez votre avis
        start donner votre avis
        start participez à la discussion
        start participer à la conversation
        start rejoignez la conversation
        start connectez vous pour commenter
        start vous devez être connecté pour
        anywhere vous devez vous connecter pour
        anywhere pour poster un commentaire
        anywhere pour pouvoir commenter
        start les commentaires sont fermés
        start les commentaires sont désactivés
        anywhere les commentaires sont réservés
        start signaler un commentaire
        whole signaler
        whole signaler un abus
        start charger plus de commentaires
        start plus de commentaires
        whole derniers commentaires
        whole contributions
        start lire les # contributions
        start charte de modération
        whole trier par
    """,
    "comment-form": """
        start votre adresse e mail ne sera pas publiée
        start votre adresse de messagerie ne sera pas publiée
        start votre adresse email ne sera pas publiée
        start les champs obligatoires
        end les champs obligatoires sont indiqués avec
        whole annuler la réponse
        end annuler la réponse
        whole répondre
        start enregistrer mon nom mon e mail
        start prévenez moi de tous les nouveaux
        whole votre commentaire
        whole votre nom
        whole votre email
        whole votre e mail
        whole envoyer
        whole publier
        whole nom
        whole prénom
        whole site web
        start ce site utilise akismet
        anywhere comment les données de vos commentaires sont utilisées
    """,
    "feedback-prompt": """
        start signaler une erreur
        start signaler une faute
        start une erreur à signaler
        start vous avez repéré une erreur
        start vous avez trouvé une coquille
        start une coquille
        start nous contacter
        start contactez la rédaction
        start contacter la rédaction
        start écrire à la rédaction
        start écrivez nous
        start une question une remarque
        start votre avis nous intéresse
        start cet article vous a t il
        start cet article vous a intéressé
        start cet article vous a plu
        start vous avez aimé cet article
        start avez vous trouvé cet article
        start merci pour votre
        start notez cet article
        start envoyez nous
        start proposer un sujet
        start vous avez une information
    """,
    "sign-off": """
        whole à suivre
        whole fin
        start merci de votre lecture
        start plus d'informations à venir
    """,
    "share-bar": """
        whole partager
        whole partage
        whole partages
        whole # partages
        whole partagez
        whole partager cet article
        whole partager l'article
        whole partager sur
        whole partager via
        whole partager par
        whole partager la page
        start partager cet article
        start partager l'article
        start partagez cet article
        start partager sur facebook
        start partager sur twitter
        start partager sur x
        start partager sur linkedin
        start partager sur whatsapp
        start partager sur pinterest
        start partager par e mail
        start partager par email
        start partager via
        start partager sur
        start partagez sur
        whole tweeter
        whole copier le lien
        whole lien copié
        start copier le lien
        start lien copié
        start le lien a été copié
        whole envoyer par e mail
        whole envoyer par email
        whole envoyer par mail
        whole envoyer à un ami
        start envoyer à un ami
        start envoyer cet article
        whole recommander
        whole offrir l'article
        whole offrir cet article
        start offrir cet article
        whole j'aime
        whole sauvegarder
        whole enregistrer
        whole enregistrer l'article
        whole ajouter aux favoris
        start ajouter à vos favoris
        start ajouter à mes favoris
        start ajouter à votre sélection
        start ajouter à mes articles
        whole lire plus tard
        start lire plus tard
        start l'article a été ajouté
        whole mes favoris
        start cliquez pour partager
        anywhere ouvre dans une nouvelle fenêtre
    """,
    "follow-prompt": """
        start suivez nous
        whole suivez nous
        whole suivre
        whole suivi
        whole nous suivre
        start suivez nous sur
        start suivez toute l'actualité
        start suivez l'actualité
        start suivez l'info
        start retrouvez nous sur
        start rejoignez nous sur
        start rejoignez notre
        start abonnez vous à notre chaîne
        start abonnez vous à la chaîne
        anywhere suivez nous sur facebook
        anywhere sur notre page facebook
        start suivre l'auteur
        start suivre ce sujet
        start suivre sur google
        whole réseaux sociaux
        whole nos réseaux sociaux
    """,
    "page-tools": """
        whole imprimer
        whole imprimer l'article
        whole imprimer cet article
        whole imprimer la page
        start imprimer cet
        whole version imprimable
        whole écouter
        whole écouter l'article
        start écouter cet article
        start écouter l'article
        start écoutez cet article
        whole taille du texte
        whole taille du caractère
        start augmenter la taille
        start réduire la taille
        start diminuer la taille
        whole mode sombre
        whole mode zen
        whole traduire
        start lecture zen
        whole télécharger le pdf
        start activer les notifications
        start réutiliser ce contenu
        whole réutiliser ce contenu
        whole pour citer cet article
    """,
    "newsletter-prompt": """
        whole nos newsletters
        whole toutes nos newsletters
        whole lettre d'information
        whole lettres d'information
        whole infolettre
        whole infolettres
        whole nos infolettres
        whole inscription newsletter
        whole s'inscrire à la newsletter
        whole s'inscrire
        whole je m'inscris
        whole je m'abonne à la newsletter
        whole inscrivez vous
        start inscrivez vous à
        start inscrivez vous gratuitement
        start inscrivez vous pour recevoir
        anywhere inscrivez vous à la newsletter
        anywhere inscrivez vous à notre newsletter
        anywhere inscrivez vous à notre infolettre
        start s'inscrire à la newsletter
        start s'inscrire à l'infolettre
        start abonnez vous à notre newsletter
        start abonnez vous à la newsletter
        start abonnez vous à notre lettre
        start abonnez vous à nos
        start abonnez vous gratuitement
        start recevez notre newsletter
        start recevez nos
        start recevez chaque
        start recevez gratuitement
        start recevez toute l'actualité
        start recevez l'essentiel
        start recevez les
        start recevoir la newsletter
        start recevoir notre
        start ne manquez rien de
        start ne manquez aucune
        start ne ratez rien
        start restez informé
        anywhere dans votre boîte mail
        anywhere dans votre boîte aux lettres
        anywhere dans votre boîte de réception
        anywhere directement dans votre boîte
        anywhere lien de désinscription
        anywhere vous désinscrire à tout moment
        anywhere vous désabonner à tout moment
        start en vous inscrivant
        start en cliquant sur
        start en renseignant votre adresse
        start merci de votre inscription
        start merci pour votre inscription
        start votre inscription a bien été
        start votre inscription
        whole votre adresse email
        whole votre adresse e mail
        whole votre adresse mail
        whole adresse e mail
        whole adresse email
        whole adresse mail
        start entrez votre adresse
        start saisissez votre adresse
        start veuillez saisir une adresse
        start veuillez entrer
        whole alertes
        whole alertes info
    """,
    "subscription-prompt": """
        whole s'abonner
        whole abonnez vous
        whole je m'abonne
        whole abonnement
        whole abonnements
        whole abonné
        whole abonnés
        whole réservé aux abonnés
        whole article réservé aux abonnés
        whole article abonné
        whole mon abonnement
        whole offres d'abonnement
        whole voir les offres
        whole découvrir nos offres
        whole offrir un abonnement
        whole espace abonnés
        whole gérer mon abonnement
        start abonnez vous pour
        start abonnez vous dès
        start abonnez vous à partir
        start abonnez vous
        start s'abonner pour
        start s'abonner à
        start déjà abonné
        start déjà inscrit
        start vous êtes déjà abonné
        start vous avez déjà un compte
        start pas encore abonné
        start pas encore inscrit
        start vous n'êtes pas abonné
        start vous n'êtes pas encore
        start cet article est réservé
        start cet article est payant
        start cet article est offert
        start article réservé
        start contenu réservé
        start ce contenu est réservé
        start l'accès à la totalité
        start la suite est réservée
        start la lecture de ce contenu est réservée
        start lisez l'intégralité
        start pour lire la suite
        start pour lire l'intégralité
        start pour continuer la lecture
        start il vous reste #
        anywhere de cet article à lire
        anywhere la suite est réservée aux abonnés
        start accédez à tous
        start accédez à l'intégralité
        start accès illimité
        start profitez d'un
        start créer un compte
        start créez votre compte
        start créez un compte
        start j'ai déjà un compte
        start se connecter pour
        start sans engagement
        end sans engagement
        start essai gratuit
        start # mois offert
        start premier mois
        start le premier mois
        start # € le premier mois
        start mot de passe oublié
        whole mot de passe
        whole identifiant
        start soutenez un journalisme
    """,
    "app-prompt": """
        start téléchargez l'application
        start téléchargez notre application
        start télécharger l'application
        start télécharger notre application
        start téléchargez l'appli
        whole application mobile
        whole applications mobiles
        whole nos applications
        whole l'appli
        start disponible sur google play
        start télécharger dans l'app store
        start ouvrir dans l'application
        whole le journal
        whole journal numérique
        whole édition numérique
        whole lire le journal
        whole le journal du jour
        whole liseuse
        whole kiosque
        whole nos magazines
    """,
    "donation-prompt": """
        whole faire un don
        whole je fais un don
        whole je soutiens
        whole donner
        whole soutenez nous
        whole nous soutenir
        start soutenez nous
        start faites un don
        start faire un don
        start votre don
        start votre soutien
        start nous avons besoin de vous
        start nous avons besoin de votre
        start soutenez notre
        start soutenez une presse
        start devenez membre
        start aidez nous
        start pour soutenir
        start si vous aimez cet article
    """,
    "advertisement-marker": """
        whole publicité
        whole pub
        whole publicités
        whole publicité publicité
        whole annonce
        whole annonces
        whole annonce publicitaire
        whole contenu sponsorisé
        whole contenus sponsorisés
        whole contenu partenaire
        whole contenu de nos partenaires
        whole sponsorisé
        whole sponsorisé par
        whole partenaires
        whole en partenariat avec
        start en partenariat avec
        start proposé par
        start la suite après cette publicité
        start la suite après la publicité
        start l'article continue après
        start fermer la publicité
        start la suite de votre contenu après
        whole services partenaires
        whole publi rédactionnel
        whole publi reportage
    """,
    "shop-prompt": """
        whole nos partenaires
        anywhere nous pouvons percevoir une commission
        anywhere peut percevoir une commission
        anywhere liens affiliés
        anywhere lien affilié
        whole bons plans
        whole codes promo
        whole voir l'offre
        whole acheter
    """,
    "story-continues": """
        whole lire la suite
        start lire la suite
        end lire la suite
        whole lire l'article
        whole lire l'article complet
        start lire l'article
        whole lire plus
        whole la suite
        whole suite
        whole continuer la lecture
        start continuer la lecture
        start poursuivre la lecture
        whole poursuivre la lecture
        whole voir plus
        whole voir moins
        whole afficher plus
        whole afficher la suite
        whole afficher moins
        whole charger plus
        whole plus d'articles
        start la suite de l'article
        start suite de l'article
        start suite de votre contenu
        whole en savoir plus
        whole découvrir
    """,
    "related-stories": """
        whole à lire aussi
        whole lire aussi
        whole à lire également
        whole à voir aussi
        whole à voir également
        whole voir aussi
        whole lire également
        whole à ne pas manquer
        whole à ne pas rater
        whole articles liés
        whole articles similaires
        whole articles associés
        whole articles connexes
        whole articles récents
        whole articles recommandés
        whole derniers articles
        whole autres articles
        whole nos derniers articles
        whole les derniers articles
        whole sur le même sujet
        whole sur le même thème
        whole dans la même rubrique
        whole dans la même catégorie
        whole dans ce dossier
        whole contenus associés
        whole contenus recommandés
        whole nos recommandations
        whole recommandé pour vous
        whole recommandés pour vous
        whole vous aimerez aussi
        whole vous pourriez aussi aimer
        whole cela pourrait vous intéresser
        whole ces articles pourraient vous intéresser
        whole ceci pourrait vous intéresser
        whole ça peut vous intéresser
        whole les plus lus
        whole les plus vus
        whole les plus partagés
        whole les plus commentés
        whole les + lus
        whole articles les plus lus
        whole les articles les plus lus
        whole le plus lu
        whole plus lus
        whole le top
        whole tendances
        whole en ce moment
        whole à la une
        whole la une
        whole l'actu en continu
        whole en continu
        whole fil info
        whole le fil info
        whole fil d'actualité
        whole fil d'actualités
        whole dernières actualités
        whole dernières nouvelles
        whole dernières infos
        whole dernières news
        whole les dernières actualités
        whole l'actualité
        whole actualité
        whole actualités
        whole actu
        whole actus
        whole toute l'actualité
        whole toutes les actualités
        start toute l'actualité
        start toutes les actualités
        start retrouvez toute
        whole toutes les vidéos
        whole vidéos
        whole nos vidéos
        whole plus d'articles
        whole plus d'infos
        whole plus d'actualités
        whole plus de contenus
        whole plus sur
        start plus d'informations sur
        start plus d'articles
        start pour aller plus loin
        whole pour aller plus loin
        whole voir tout
        whole tout voir
        whole tous les articles
        whole voir tous les articles
        whole le choix de la rédaction
        whole la sélection de la rédaction
        whole notre sélection
        whole notre dossier
        whole dossier
        whole dossiers
        whole diaporama
        whole diaporamas
        whole portfolio
        whole liens utiles
        whole liens
        whole populaires
        whole articles populaires
        whole bon à savoir
    """,
    "read-also": """
        start à lire aussi
        start lire aussi
        start lisez aussi
        start à lire
        start à voir aussi
        start voir aussi
        start lire également
        start à lire également
        start lire notre
        start écouter aussi
        start en images
        start en vidéo
        start notre dossier
        start découvrez aussi
        start pour en savoir plus
    """,
    "author-box": """
        whole à propos de l'auteur
        whole l'auteur
        whole auteur
        whole auteurs
        whole autrice
        whole la rédaction
        whole rédaction
        start tous les articles de
        start voir tous les articles de
        start voir les articles de
        start derniers articles de
        start derniers articles parde
        start autres articles de
        start ses derniers articles
        start du même auteur
        start plus d'articles de
        start articles de l'auteur
        start à propos de l'auteur
        start les derniers articles par
        whole voir le profil
        whole voir sa fiche
    """,
    "author-biography": """
        anywhere est journaliste à
        anywhere est journaliste au
        anywhere est journaliste pour
        anywhere est journaliste indépendant
        anywhere est journaliste indépendante
        anywhere est rédacteur en chef
        anywhere est rédactrice en chef
        anywhere est correspondant
        anywhere est correspondante
        anywhere collabore à
        anywhere écrit pour
        anywhere est l'auteur de
        anywhere est l'auteure de
        anywhere est l'autrice de
    """,
    "skip-link": """
        start aller au contenu
        start aller au menu
        start aller à la navigation
        start aller à la recherche
        start aller au pied de page
        start aller directement
        start accéder au contenu
        start accéder au menu
        start passer au contenu
        start passer la navigation
        start passer au menu
        whole haut de page
        whole retour en haut
        start retour en haut
        start retour à l'accueil
        whole retour à l'accueil
        start retour à la
        whole retour
        whole retour au haut de page
        start vous êtes ici
        start revenir à
        whole revenir en haut
    """,
    "menu": """
        whole menu principal
        whole ouvrir le menu
        whole fermer le menu
        whole afficher le menu
        whole fermer
        whole ouvrir
        whole recherche
        whole rechercher
        whole rechercher sur le site
        whole rechercher un article
        whole lancer la recherche
        whole ouvrir la recherche
        whole fermer la recherche
        whole connexion
        whole déconnexion
        whole se connecter
        whole s'identifier
        whole se déconnecter
        whole connectez vous
        whole mon compte
        whole mon profil
        whole créer un compte
        whole compte
        whole accueil
        whole page d'accueil
        whole rubriques
        whole catégories
        whole thèmes
        whole toutes les rubriques
        whole sommaire
        whole édition
        whole éditions
        whole ma région
        whole navigation principale
        whole fil d'ariane
        whole chargement
        whole chargement en cours
        whole en direct
        whole direct
        whole le direct
        whole regarder le direct
        whole écouter le direct
        whole replay
        whole programme tv
        whole météo
        whole horoscope
        whole jeux
        whole mots croisés
        whole mots fléchés
        whole bienvenue
        whole notifications
        whole paramètres
        whole valider
        whole annuler
        whole ok
    """,
    "site-links": """
        whole contactez nous
        whole nous contacter
        whole contacts
        whole qui sommes nous
        whole à propos
        whole à propos de nous
        whole publicité sur le site
        whole régie publicitaire
        whole régie
        whole annonceurs
        whole recrutement
        whole nous rejoindre
        whole emploi
        whole offres d'emploi
        whole carrières
        whole plan du site
        whole archives
        whole aide
        whole aide contact
        whole faq
        whole boutique
        whole la boutique
        whole petites annonces
        whole annonces immobilières
        whole annonces légales
        whole avis de décès
        whole immobilier
        whole carnet
        whole services
        whole le groupe
        whole espace presse
        whole charte
        whole charte éditoriale
        whole charte déontologique
        whole nos engagements
        whole service client
        whole service clients
        whole événements
        whole agenda
        whole concours
        whole jeux concours
        whole flux rss
        whole partenaires
        whole suivez nous
    """,
    "section-name": """
        whole politique
        whole économie
        whole société
        whole monde
        whole international
        whole france
        whole europe
        whole régions
        whole région
        whole faits divers
        whole justice
        whole police
        whole sport
        whole sports
        whole football
        whole rugby
        whole tennis
        whole cyclisme
        whole ligue #
        whole culture
        whole cinéma
        whole musique
        whole livres
        whole arts
        whole théâtre
        whole séries
        whole télévision
        whole médias
        whole people
        whole insolite
        whole santé
        whole sciences
        whole science
        whole environnement
        whole planète
        whole climat
        whole écologie
        whole tech
        whole high tech
        whole technologies
        whole numérique
        whole éducation
        whole emploi
        whole consommation
        whole argent
        whole bourse
        whole entreprises
        whole immobilier
        whole automobile
        whole auto
        whole voyage
        whole voyages
        whole tourisme
        whole gastronomie
        whole cuisine
        whole recettes
        whole mode
        whole beauté
        whole style
        whole famille
        whole histoire
        whole opinions
        whole opinion
        whole débats
        whole idées
        whole éditorial
        whole éditos
        whole chroniques
        whole tribune
        whole tribunes
        whole enquêtes
        whole grand format
        whole vidéo
        whole photos
        whole afrique
        whole amériques
        whole asie
        whole moyen orient
        whole proche orient
        whole paris
        whole lyon
        whole marseille
        whole non classé
        whole divers
    """,
    "topic-tags": """
        whole mots clés
        start mots clés
        whole étiquettes
        start étiquettes
        whole thèmes associés
        whole sujets
        whole sujets associés
        whole thématiques
        start catégorie
        start catégories
        start publié dans
        start classé dans
        whole dans cet article
        whole sommaire
        whole table des matières
        start retrouvez plus d'infos sur
    """,
    "paging": """
        whole article précédent
        whole article suivant
        start article précédent
        start article suivant
        whole précédent
        whole suivant
        whole précédent suivant
        whole page précédente
        whole page suivante
        whole articles précédents
        whole articles plus anciens
        whole navigation de l'article
        whole navigation des articles
        whole page # sur #
        whole première page
        whole dernière page
    """,
    "gallery": """
        start photo # sur #
        start image # sur #
        whole voir les photos
        whole voir le diaporama
        whole voir la galerie
        whole plein écran
        whole agrandir
        whole agrandir l'image
        start cliquez pour agrandir
        whole légende
    """,
    "video-player": """
        whole lire la vidéo
        whole voir la vidéo
        whole lecture
        whole regarder
        start cette vidéo
        start ce contenu a été bloqué
        start ce contenu n'est pas
        start ce contenu est bloqué
        start pour afficher ce contenu
        start pour voir cette vidéo
        start la vidéo n'est pas disponible
        start vidéo indisponible
        whole voir cette publication sur instagram
        start voir cette publication sur instagram
        start une publication partagée par
        whole afficher le contenu
        whole activer le son
        whole sous titres
        whole accepter et afficher
        anywhere susceptible de déposer des cookies
    """,
    "copyright-notice": """
        anywhere tous droits réservés
        whole droits d'auteur
        anywhere reproduction interdite
        anywhere reproduction même partielle
        anywhere toute reproduction
        anywhere sans autorisation préalable
        anywhere sans l'autorisation
        whole droits de reproduction
        start l'article * est apparu en premier sur
        anywhere est apparu en premier sur
        start l'utilisation de ce site
    """,
    "terms-link": """
        whole mentions légales
        start mentions légales
        whole politique de confidentialité
        start politique de confidentialité
        whole confidentialité
        whole données personnelles
        whole protection des données
        whole vie privée
        whole politique de cookies
        whole politique cookies
        whole gestion des cookies
        whole gérer les cookies
        whole gérer mes cookies
        whole paramétrer les cookies
        whole paramètres des cookies
        whole gérer utiq
        whole gérer mes préférences
        whole préférences cookies
        whole conditions générales
        whole conditions générales d'utilisation
        whole conditions générales de vente
        whole conditions d'utilisation
        whole conditions de vente
        whole cgu
        whole cgv
        whole cgu cgv
        whole accessibilité
        whole accessibilité non conforme
        whole accessibilité partiellement conforme
        whole informations légales
        whole modération
        anywhere notre politique de confidentialité
        anywhere nos conditions générales
        anywhere vous acceptez les conditions
        anywhere vous acceptez nos
        anywhere vous disposez d'un droit d'accès
        anywhere vos données personnelles
    """,
    "cookie-notice": """
        start nous utilisons des cookies
        start ce site utilise des cookies
        anywhere utilise des cookies
        anywhere utilisation de cookies
        anywhere l'utilisation des cookies
        anywhere nous et nos partenaires
        anywhere nous et nos # partenaires
        start avec votre accord nous
        start votre vie privée
        start le respect de votre vie privée
        start vous pouvez à tout moment
        anywhere retirer votre consentement
        anywhere en poursuivant votre navigation
        whole accepter
        whole tout accepter
        whole accepter et fermer
        whole accepter et continuer
        whole accepter les cookies
        whole j'accepte
        whole refuser
        whole tout refuser
        whole continuer sans accepter
        whole personnaliser
        whole paramétrer
        whole en savoir plus et gérer
        whole configurer
    """,
    "script-notice": """
        anywhere activer javascript
        anywhere activez javascript
        anywhere javascript est désactivé
        anywhere désactiver votre bloqueur
        anywhere bloqueur de publicité
        anywhere votre navigateur ne supporte pas
        anywhere votre navigateur ne prend pas
        anywhere mettre à jour votre navigateur
        start page introuvable
        start une erreur est survenue
        start une erreur s'est produite
        start veuillez réessayer
    """,
    "disclaimer": """
        start avertissement
        anywhere ne reflètent pas nécessairement
        anywhere n'engagent que
        anywhere à titre informatif
        anywhere ne constitue pas un conseil
        anywhere décline toute responsabilité
        start les propos tenus
        anywhere différés de # minutes
        start cet article a été généré
        start cet article est republié
        start ce contenu a été
    """,
    "photo-credit": """
        start crédit photo
        start crédits photo
        start crédits photos
        start crédit
        start crédits
        start photo d'illustration
        start photo d'archives
        start image d'illustration
        end photo d'illustration
        end photo d'archives
        end image d'illustration
        start photo de
        whole afp
    """,
}
