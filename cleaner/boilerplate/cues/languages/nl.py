"""Dutch wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole reactie
        whole reacties
        whole # reactie
        whole # reacties
        whole reacties #
        whole reageer
        whole reageren
        whole geef een reactie
        whole geef je reactie
        whole plaats een reactie
        whole plaats reactie
        whole laat een reactie achter
        whole schrijf een reactie
        whole reactie plaatsen
        whole reactie toevoegen
        whole bekijk reacties
        whole lees reacties
        whole lees de reacties
        whole toon reacties
        whole alle reacties
        whole geen reacties
        whole nog geen reacties
        start geef een reactie
        start laat een reactie achter
        start plaats een reactie
        start reageer op dit artikel
        start reageer als eerste
        start wees de eerste
        start praat mee
        start discussieer mee
        start doe mee aan de discussie
        start log in om te reageren
        start je moet ingelogd zijn
        start je moet inloggen om
        start u moet ingelogd zijn
        start om te reageren
        start reacties zijn gesloten
        start reageren is niet meer mogelijk
        whole laatste reacties
        whole recente reacties
        whole meest gereageerd
        whole huisregels
        start lees onze huisregels
        whole sorteer op
    """,
    "comment-form": """
        start je e mailadres wordt niet gepubliceerd
        start uw e mailadres wordt niet gepubliceerd
        start het e mailadres wordt niet gepubliceerd
        start vereiste velden zijn
        end vereiste velden zijn gemarkeerd met
        start verplichte velden
        whole reactie annuleren
        end reactie annuleren
        whole antwoorden
        whole beantwoorden
        start mijn naam e mail en site
        start houd mij op de hoogte van
        whole je reactie
        whole uw reactie
        whole je naam
        whole uw naam
        whole voornaam
        whole achternaam
        whole versturen
        whole verzenden
        whole verstuur
        whole plaatsen
        whole bericht
        start deze site gebruikt akismet
    """,
    "feedback-prompt": """
        start fout gezien
        start fout gevonden
        start foutje gezien
        start zie je een fout
        start ziet u een fout
        start heb je een fout gezien
        start meld een fout
        start fout melden
        start taalfout gezien
        start heb je een tip
        start heeft u een tip
        start tip de redactie
        start tip ons
        start stuur je tip
        start mail de redactie
        start mail ons
        start heb je een vraag
        start heeft u een vraag
        start vragen of opmerkingen
        start was dit artikel nuttig
        start vond je dit artikel
        start vond u dit artikel
        start wat vond je van dit artikel
        start wat vindt u van dit artikel
        start beoordeel dit artikel
        start bedankt voor je feedback
        start bedankt voor uw feedback
        start bedankt voor je reactie
        whole contact met de redactie
        whole brievenrubriek
    """,
    "sign-off": """
        whole wordt vervolgd
        start meer volgt
        whole einde
        start bedankt voor het lezen
        start dit artikel wordt aangevuld
    """,
    "share-bar": """
        whole delen
        whole deel
        whole deel dit artikel
        whole deel dit bericht
        whole deel artikel
        whole deel via
        whole deel op
        whole artikel delen
        whole gedeeld
        whole # keer gedeeld
        start deel dit artikel
        start deel dit bericht
        start deel dit
        start deel via
        start deel op facebook
        start deel op twitter
        start deel op x
        start deel op whatsapp
        start deel op linkedin
        start deel via whatsapp
        start deel via e mail
        start deel via facebook
        start deel via mail
        start delen via
        start delen op
        start delen via whatsapp
        start klik om te delen
        anywhere wordt in een nieuw venster geopend
        whole tweeten
        whole kopieer link
        whole link kopiëren
        whole kopieer de link
        whole link gekopieerd
        start link gekopieerd
        whole e mailen
        whole mailen
        whole verstuur via e mail
        whole doorsturen
        start stuur door
        start stuur dit artikel
        whole vind ik leuk
        whole bewaar
        whole bewaren
        whole opslaan
        whole opgeslagen
        whole bewaar artikel
        whole artikel opslaan
        start bewaar dit artikel
        start bewaar voor later
        whole lees later
        whole later lezen
        whole cadeau geven
        whole geef cadeau
        start geef dit artikel cadeau
    """,
    "follow-prompt": """
        start volg ons
        whole volg ons
        whole volgen
        whole volg
        whole je volgt
        start volg ons op
        start volg ons via
        start volg het laatste
        start volg dit onderwerp
        start volg deze auteur
        start volg de auteur
        anywhere volg ons op facebook
        anywhere volg ons op instagram
        start abonneer je op ons kanaal
        start vind ons op
        start like ons
        start like ons op
        start word lid van onze
        whole sociale media
        whole social media
    """,
    "page-tools": """
        whole print
        whole printen
        whole afdrukken
        whole artikel printen
        whole printvriendelijk
        start print dit artikel
        whole luister
        whole beluister
        whole luister artikel
        start luister naar dit artikel
        start beluister dit artikel
        start luister dit artikel
        whole lettergrootte
        whole tekstgrootte
        start grotere tekst
        start lettergrootte
        whole vertaal
        whole voorlezen
        whole lees voor
        whole voorleesfunctie
        start meldingen inschakelen
        start ontvang meldingen
        whole leestijd
    """,
    "newsletter-prompt": """
        whole nieuwsbrief
        whole nieuwsbrieven
        whole onze nieuwsbrieven
        whole onze nieuwsbrief
        whole gratis nieuwsbrief
        whole aanmelden nieuwsbrief
        whole nieuwsbrief aanmelden
        whole inschrijven nieuwsbrief
        whole aanmelden
        whole meld je aan
        whole meld je nu aan
        whole schrijf je in
        whole inschrijven
        whole ja ik meld me aan
        start schrijf je in voor
        start schrijf je in voor onze nieuwsbrief
        start schrijf u in voor
        start schrijf je nu in
        start schrijf je gratis in
        start meld je aan voor
        start meld u aan voor
        start meld je gratis aan
        start meld je hier aan
        start abonneer je op onze nieuwsbrief
        start abonneer je op de nieuwsbrief
        start abonneer u op
        start aanmelden voor
        start ontvang onze
        start ontvang de nieuwsbrief
        start ontvang elke
        start ontvang dagelijks
        start ontvang wekelijks
        start ontvang het laatste
        start ontvang gratis
        start ontvang het belangrijkste
        start wil je onze
        start wil je op de hoogte blijven
        start wilt u op de hoogte blijven
        start blijf op de hoogte
        start blijf op de hoogte van
        start mis niets
        start mis niks
        start niets missen
        start elke ochtend
        start elke week
        anywhere in je mailbox
        anywhere in je inbox
        anywhere in uw mailbox
        anywhere in uw inbox
        anywhere in je mail
        start bedankt voor je aanmelding
        start bedankt voor uw aanmelding
        start bedankt voor het aanmelden
        start bedankt voor het inschrijven
        start vul je e mailadres
        start vul uw e mailadres
        start vul hier je
        start voer je e mailadres
        start door je aan te melden
        start door u aan te melden
        start door je in te schrijven
        start je kunt je op elk moment
        anywhere kunt je altijd uitschrijven
        anywhere op elk moment uitschrijven
        whole e mailadres
        whole je e mailadres
        whole uw e mailadres
        whole uitschrijven
    """,
    "subscription-prompt": """
        whole abonneer
        whole abonneren
        whole abonneer je
        whole abonneer nu
        whole word abonnee
        whole abonnee worden
        whole abonnement nemen
        whole neem een abonnement
        whole abonnementen
        whole abonnement
        whole abonnees
        whole alleen voor abonnees
        whole exclusief voor abonnees
        whole exclusief
        whole bekijk abonnementen
        whole bekijk de aanbiedingen
        whole bekijk aanbiedingen
        whole mijn abonnement
        start abonneer je
        start abonneer nu
        start abonneer u
        start word abonnee
        start word nu abonnee
        start al abonnee
        start ben je al abonnee
        start bent u al abonnee
        start reeds abonnee
        start nog geen abonnee
        start nog geen account
        start heb je al een account
        start heeft u al een account
        start heb je nog geen
        start dit artikel is alleen
        start dit artikel is exclusief
        start dit artikel is gratis
        start dit artikel is voor abonnees
        start alleen voor abonnees
        start exclusief voor abonnees
        start lees verder met
        start lees dit artikel
        start lees onbeperkt
        start onbeperkt lezen
        start verder lezen
        start verder lezen met
        start wil je dit artikel lezen
        start wil je verder lezen
        start wilt u verder lezen
        start om dit artikel te lezen
        start om verder te lezen
        start krijg toegang
        start krijg onbeperkt toegang
        start onbeperkte toegang
        start toegang tot alle
        start je hebt # gratis
        start je hebt je
        start maak een account
        start maak een gratis account
        start maak gratis een account
        start registreer
        start registreer je
        start log in om
        start inloggen om
        start probeer gratis
        start probeer nu
        start eerste maand
        start de eerste maand
        start # maand gratis
        start maandelijks opzegbaar
        end maandelijks opzegbaar
        start opzeggen kan
        start wachtwoord vergeten
        whole wachtwoord
        whole gebruikersnaam
        whole ingelogd blijven
        whole onthoud mij
    """,
    "app-prompt": """
        start download de app
        start download onze app
        start download gratis
        whole onze app
        whole onze apps
        whole de app
        start beschikbaar op google play
        start open in de app
        whole digitale krant
        whole krant lezen
        whole de krant
        whole lees de krant
        whole digitale editie
        whole papieren krant
        whole puzzels
        start lees de digitale krant
    """,
    "donation-prompt": """
        whole doneer
        whole doneer nu
        whole doneren
        whole steun ons
        whole steun
        whole word lid
        whole word donateur
        whole lid worden
        start steun ons
        start steun onafhankelijke
        start steun onze
        start doneer
        start help ons
        start jouw steun
        start met jouw steun
        start word lid
        start word vriend
        start vond je dit een goed artikel
    """,
    "advertisement-marker": """
        whole advertentie
        whole advertenties
        whole reclame
        whole advertentie advertentie
        whole ingezonden mededeling
        whole gesponsord
        whole gesponsorde inhoud
        whole gesponsord door
        whole aangeboden door
        whole in samenwerking met
        start in samenwerking met
        whole betaalde inhoud
        whole advertorial
        start artikel gaat verder onder
        start het artikel gaat verder onder
        start lees verder onder de advertentie
        start tekst gaat verder onder
        start de tekst gaat verder onder
        start tekst loopt door onder
        start verder lezen na de advertentie
        start lees verder na de advertentie
        start sluit advertentie
    """,
    "shop-prompt": """
        whole partnercontent
        anywhere affiliate links
        anywhere ontvangen wij een commissie
        anywhere krijgen wij een commissie
        whole koop nu
        whole bestel nu
        whole kortingscodes
        whole aanbiedingen
        whole partners
        whole onze partners
    """,
    "story-continues": """
        whole lees verder
        start lees verder onder
        start lees verder na
        end lees verder
        whole verder lezen
        whole lees meer
        whole meer lezen
        whole lees het hele artikel
        whole lees artikel
        whole lees het artikel
        whole naar het artikel
        start lees het hele artikel
        start lees het volledige
        start lees hier het hele
        start klik hier om
        start verhaal gaat verder
        start het verhaal gaat verder
        start tekst gaat door
        whole toon meer
        whole toon minder
        whole meer tonen
        whole minder tonen
        whole meer laden
        whole laad meer
        whole bekijk meer
        whole bekijk alles
        whole bekijk alle
        whole toon alles
        whole meer weergeven
        whole uitklappen
        whole meer informatie
        whole meer weten
    """,
    "related-stories": """
        whole lees ook
        whole lees meer
        whole bekijk ook
        whole kijk ook
        whole luister ook
        whole zie ook
        whole gerelateerd
        whole gerelateerde artikelen
        whole gerelateerde berichten
        whole gerelateerde onderwerpen
        whole gerelateerd nieuws
        whole verwante artikelen
        whole verwante onderwerpen
        whole meer over
        start meer over
        whole meer over dit onderwerp
        whole meer van
        start meer van
        whole meer uit
        start meer uit
        whole meer nieuws
        whole meer artikelen
        whole meer in
        whole meer lezen over
        start lees meer over
        whole meest gelezen
        whole best gelezen
        whole meest bekeken
        whole meest gedeeld
        whole populair
        whole populaire artikelen
        whole trending
        whole net binnen
        whole laatste nieuws
        whole het laatste nieuws
        whole nieuwste
        whole nieuwste artikelen
        whole laatste artikelen
        whole laatste berichten
        whole recente berichten
        whole recente artikelen
        whole recent nieuws
        whole actueel
        whole nieuws
        whole ander nieuws
        whole andere artikelen
        whole overig nieuws
        whole aanbevolen
        whole aanbevolen voor jou
        whole aanraders
        whole voor jou
        whole voor u
        whole voor jou geselecteerd
        whole tip van de redactie
        whole keuze van de redactie
        whole uitgelicht
        whole misschien vind je dit ook interessant
        whole dit vind je misschien ook leuk
        whole ook interessant
        whole ook interessant voor jou
        whole wellicht ook interessant
        start dit vind je misschien
        start misschien ook interessant
        whole niet missen
        whole mis dit niet
        whole alle artikelen
        whole al het nieuws
        whole alle video's
        whole bekijk alle artikelen
        whole dossier
        whole dossiers
        whole in dit dossier
        whole fotoserie
        whole video's
        whole vandaag
        whole trefwoorden
        whole handige links
        whole links
    """,
    "read-also": """
        start lees ook
        start lees meer
        start lees hier
        start lees verder
        start lees het interview
        start bekijk ook
        start bekijk hier
        start bekijk de
        start kijk ook
        start luister ook
        start zie ook
        start meer lezen
        start ook interessant
        start klik hier
        end lees ook
        end lees hier meer
    """,
    "author-box": """
        whole over de auteur
        whole over de auteurs
        whole auteur
        whole auteurs
        whole redactie
        whole door redactie
        whole door de redactie
        whole van onze redactie
        start over de auteur
        start meer van deze auteur
        start meer artikelen van
        start meer berichten van
        start alle artikelen van
        start alle berichten van
        start bekijk alle artikelen van
        start bekijk alle berichten van
        start bekijk profiel
        start lees alle artikelen van
        start laatste berichten van
        start laatste berichten door
        start andere artikelen van
    """,
    "author-biography": """
        anywhere is redacteur bij
        anywhere is redacteur van
        anywhere is verslaggever bij
        anywhere is verslaggever van
        anywhere is journalist bij
        anywhere is freelance journalist
        anywhere is correspondent in
        anywhere is columnist van
        anywhere is hoofdredacteur
        anywhere is chef van
        anywhere schrijft over
        anywhere schrijft voor
    """,
    "skip-link": """
        start ga naar de inhoud
        start ga naar inhoud
        start ga naar hoofdinhoud
        start ga naar de hoofdinhoud
        start ga naar het menu
        start ga naar navigatie
        start ga naar de
        start ga direct naar
        start direct naar
        start direct naar inhoud
        start direct naar artikel
        start naar de inhoud
        start naar inhoud
        start naar hoofdinhoud
        start spring naar
        start spring naar inhoud
        start doorgaan naar
        start doorgaan naar inhoud
        start overslaan en naar
        start meteen naar de inhoud
        start sla over
        whole naar boven
        whole terug naar boven
        whole terug
        whole ga terug
        whole terug naar overzicht
        whole naar de homepage
        start terug naar
        start u bent hier
        start je bent hier
    """,
    "menu": """
        whole menu openen
        whole menu sluiten
        whole open menu
        whole sluit menu
        whole sluiten
        whole sluit
        whole openen
        whole hoofdmenu
        whole hoofdnavigatie
        whole navigatie
        whole zoeken
        whole zoek
        whole zoeken naar
        whole zoek op
        whole zoek naar
        whole zoekopdracht
        whole zoekterm
        whole zoekresultaten
        start zoeken naar
        start zoek op
        whole inloggen
        whole uitloggen
        whole aanmelden
        whole afmelden
        whole log in
        whole log uit
        whole registreren
        whole account
        whole mijn account
        whole mijn profiel
        whole mijn nieuws
        whole profiel
        whole rubrieken
        whole secties
        whole categorieën
        whole thema's
        whole onderwerpen
        whole regio's
        whole voorpagina
        whole startpagina
        whole taal
        whole laden
        whole bezig met laden
        whole even geduld
        whole welkom
        whole meldingen
        whole instellingen
        whole hulp
        whole live
        whole kijk live
        whole tv gids
        whole weer
        whole het weer
        whole verkeer
        whole horoscoop
        whole spelletjes
        whole puzzels
        whole annuleren
        whole bevestigen
        whole volgende
        whole verder
        whole doorgaan
    """,
    "site-links": """
        whole contact
        whole contact opnemen
        whole neem contact op
        whole over ons
        whole wie zijn wij
        whole colofon
        whole adverteren
        whole adverteer
        whole werken bij
        whole vacatures
        whole klantenservice
        whole service
        whole veelgestelde vragen
        whole hulp contact
        whole help contact
        whole archief
        whole sitemap
        whole webshop
        whole winkel
        whole familieberichten
        whole rouwadvertenties
        whole agenda
        whole evenementen
        whole acties
        whole prijsvragen
        whole redactie
        whole missie
        whole redactiestatuut
        whole onze organisatie
        whole rss feeds
        whole persberichten
        whole bezorging
        whole bezorgklacht
        whole vakantieservice
    """,
    "section-name": """
        whole politiek
        whole economie
        whole binnenland
        whole buitenland
        whole wereld
        whole nederland
        whole belgië
        whole vlaanderen
        whole europa
        whole regio
        whole regionaal
        whole lokaal
        whole achterhoek
        whole amsterdam
        whole rotterdam
        whole den haag
        whole utrecht
        whole misdaad
        whole justitie
        whole sport
        whole voetbal
        whole wielrennen
        whole schaatsen
        whole formule #
        whole cultuur
        whole boeken
        whole muziek
        whole films
        whole film
        whole theater
        whole kunst
        whole media
        whole show
        whole sterren
        whole entertainment
        whole achterklap
        whole wetenschap
        whole gezondheid
        whole natuur
        whole milieu
        whole klimaat
        whole duurzaamheid
        whole tech
        whole techniek
        whole technologie
        whole onderwijs
        whole werk
        whole geld
        whole beurs
        whole ondernemen
        whole wonen
        whole koken
        whole eten
        whole eten en drinken
        whole reizen
        whole auto
        whole opinie
        whole opinies
        whole columns
        whole column
        whole commentaar
        whole analyse
        whole achtergrond
        whole interview
        whole interviews
        whole reportage
        whole lifestyle
        whole mode
        whole relaties
        whole gezin
        whole dieren
        whole geschiedenis
        whole religie
        whole samenleving
        whole maatschappij
        whole foto's
        whole video
        whole algemeen
        whole overig
    """,
    "topic-tags": """
        whole onderwerpen
        whole trefwoorden
        start trefwoorden
        whole labels
        whole thema's
        start categorie
        start categorieën
        start geplaatst in
        start gepubliceerd in
        start getagd
        start getagd met
        whole in dit artikel
        whole inhoudsopgave
        whole inhoud
    """,
    "paging": """
        whole vorig artikel
        whole volgend artikel
        start vorig artikel
        start volgend artikel
        whole vorige
        whole volgende
        whole vorige volgende
        whole vorig bericht
        whole volgend bericht
        start vorig bericht
        start volgend bericht
        whole vorige pagina
        whole volgende pagina
        whole berichtnavigatie
        whole bericht navigatie
        whole pagina # van #
        whole oudere berichten
        whole nieuwere berichten
    """,
    "gallery": """
        start foto # van #
        start afbeelding # van #
        whole bekijk foto's
        whole bekijk de foto's
        whole bekijk fotoserie
        whole volledig scherm
        whole vergroot
        whole vergroten
        start klik om te vergroten
        whole bijschrift
    """,
    "video-player": """
        whole afspelen
        whole video afspelen
        whole bekijk video
        whole bekijk de video
        whole speel af
        start deze video
        start deze inhoud
        start video niet beschikbaar
        start om deze video
        start om deze inhoud
        start dit bericht op instagram bekijken
        start een bericht gedeeld door
        whole geluid aan
        whole ondertiteling
        start accepteer cookies om
        whole cookies accepteren en tonen
    """,
    "copyright-notice": """
        anywhere alle rechten voorbehouden
        whole auteursrecht
        whole auteursrechten
        whole copyrights
        anywhere zonder toestemming
        anywhere zonder voorafgaande toestemming
        anywhere zonder schriftelijke toestemming
        anywhere mag niet worden gereproduceerd
        anywhere niets uit deze uitgave
        anywhere op dit artikel rust copyright
        whole bron
        start overname van
    """,
    "terms-link": """
        whole privacybeleid
        whole privacyverklaring
        whole privacystatement
        whole privacy statement
        whole privacy instellingen
        whole privacyinstellingen
        whole privacy en cookies
        whole privacy en cookiebeleid
        whole cookiebeleid
        whole cookieverklaring
        whole cookie instellingen
        whole cookie instellingen aanpassen
        whole cookies beheren
        whole cookie voorkeuren
        whole cookievoorkeuren
        whole gebruiksvoorwaarden
        whole algemene voorwaarden
        whole voorwaarden
        whole leveringsvoorwaarden
        whole actievoorwaarden
        whole toegankelijkheid
        whole toegankelijkheidsverklaring
        whole kwetsbaarheid melden
        whole beheer privacy
        whole beheer utiq
        start privacybeleid
        anywhere ons privacybeleid
        anywhere onze privacyverklaring
        anywhere onze algemene voorwaarden
        anywhere ga je akkoord met
        anywhere gaat u akkoord met
        anywhere ik ga akkoord met
    """,
    "cookie-notice": """
        start wij gebruiken cookies
        start we gebruiken cookies
        start deze website gebruikt cookies
        start deze site gebruikt cookies
        start wij en onze partners
        anywhere gebruikt cookies
        anywhere maakt gebruik van cookies
        anywhere gebruik van cookies
        anywhere functionele cookies
        anywhere wij en onze partners
        anywhere en vergelijkbare technieken
        start jouw privacy
        start uw privacy
        whole accepteren
        whole accepteer
        whole alles accepteren
        whole alle cookies accepteren
        whole accepteer alles
        whole accepteer cookies
        whole akkoord
        whole ja ik accepteer cookies
        whole weigeren
        whole alles weigeren
        whole weiger
        whole instellen
        whole zelf instellen
        whole voorkeuren instellen
        whole begrepen
    """,
    "script-notice": """
        anywhere javascript inschakelen
        anywhere javascript uitgeschakeld
        anywhere javascript aan te zetten
        anywhere schakel javascript in
        anywhere zet javascript aan
        anywhere je browser ondersteunt
        anywhere uw browser ondersteunt
        anywhere adblocker uit
        start pagina niet gevonden
        start er is iets misgegaan
        start er ging iets mis
        start er is een fout opgetreden
        start probeer het opnieuw
        start probeer het later
    """,
    "disclaimer": """
        anywhere niet noodzakelijk de mening
        anywhere niet aansprakelijk voor
        anywhere geen beleggingsadvies
        anywhere aan deze informatie kunnen geen rechten
        anywhere kunnen geen rechten worden ontleend
        start dit is een ingezonden
        start dit artikel is geschreven
        start dit artikel is automatisch
        start dit artikel is tot stand gekomen
        start dit verhaal komt uit
        anywhere # minuten vertraagd
    """,
    "photo-credit": """
        start foto van
        start foto door
        start foto anp
        start beeld anp
        start foto ter illustratie
        start archieffoto
        end archieffoto
        end foto ter illustratie
        end beeld ter illustratie
        whole anp
        whole beeld
        whole archieffoto
    """,
}
