"""Danish wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole kommentar
        whole kommentarer
        whole # kommentarer
        whole kommentarer #
        whole kommentér
        whole skriv en kommentar
        whole læg en kommentar
        whole vis kommentarer
        whole se kommentarer
        whole læs kommentarer
        whole ingen kommentarer
        whole deltag i debatten
        start skriv en kommentar
        start læg en kommentar
        start vær den første
        start deltag i debatten
        start log ind for at kommentere
        start kommentarfeltet er lukket
        anywhere for at kommentere skal du
    """,
    "comment-form": """
        whole svar
        whole annuller svar
        whole dit navn
        whole din kommentar
        whole navn
        whole besked
        whole indsend
        start din e mailadresse vil ikke blive publiceret
        start krævede felter
        start gem mit navn
        end annuller svar
    """,
    "feedback-prompt": """
        whole ret fejl
        whole tip os
        whole giv et tip
        start fandt du en fejl
        start har du fundet en fejl
        start fejl i artiklen
        start har du et tip
        start tip os
        start tip redaktionen
        start kontakt redaktionen
        start kontakt os
        start hvad synes du om artiklen
        start tak for din
    """,
    "share-bar": """
        whole del
        whole del artikel
        whole del artiklen
        whole del på
        whole del via
        whole del med
        whole kopiér link
        whole link kopieret
        whole send på mail
        whole send til en ven
        whole synes godt om
        whole gem
        whole gem artikel
        whole gemt
        start del artiklen
        start del denne
        start del på facebook
        start del på twitter
        start del på linkedin
        start del på mail
        start del via mail
        start del med
    """,
    "follow-prompt": """
        whole følg
        whole følg os
        whole sociale medier
        start følg os på
        start følg emner
        start følg journalisten
        start synes godt om os
        start find os på
    """,
    "page-tools": """
        whole udskriv
        whole print
        whole lyt
        whole lyt til artiklen
        whole hør artiklen
        whole tekststørrelse
        whole læs op
        start lyt til
        start hør artiklen
        start slå notifikationer til
        start få notifikationer
        whole gem på læseliste
        whole gem artikel
        whole gem artiklen
        whole kort fortalt
        whole opsummering
        whole tilvalg
        whole fjern fra læseliste
    """,
    "newsletter-prompt": """
        whole nyhedsbrev
        whole nyhedsbreve
        whole vores nyhedsbreve
        whole tilmeld
        whole tilmeld dig
        whole tilmeld nyhedsbrev
        whole tilmeld dig nyhedsbrevet
        whole e mailadresse
        whole din e mail
        whole din e mailadresse
        start tilmeld dig vores
        start tilmeld dig nyhedsbrevet
        start få vores nyhedsbrev
        start få nyhedsbrevet
        start få de seneste
        start få de vigtigste
        start modtag vores
        start hold dig opdateret
        start gå ikke glip af
        start tak for din tilmelding
        start indtast din
        anywhere direkte i din indbakke
        anywhere i din indbakke
    """,
    "subscription-prompt": """
        whole abonnér
        whole abonnement
        whole bliv abonnent
        whole køb abonnement
        whole køb adgang
        whole kun for abonnenter
        whole for abonnenter
        whole min konto
        whole adgangskode
        whole glemt adgangskode
        whole brugernavn
        whole husk mig
        whole opret konto
        whole opret bruger
        start allerede abonnent
        start er du allerede abonnent
        start har du allerede
        start har du ikke en konto
        start ikke abonnent
        start læs hele artiklen
        start for at læse
        start få adgang til
        start få fuld adgang
        start denne artikel er
        start første måned
        start ingen binding
        start opsig når som helst
        start prøv gratis
        end ingen binding
        end opsig når som helst
        start denne funktion kræver
        start denne artikel kræver
        start artiklen kræver
        start du skal være abonnent
        start log ind for at læse
        start bliv abonnent
        start køb adgang
        start læs videre med
        anywhere kræver et abonnement
        anywhere kr første måned
        anywhere ingen binding
    """,
    "app-prompt": """
        whole hent appen
        whole hent vores app
        whole e avis
        whole læs e avisen
        whole papiravis
        whole dagens avis
        start hent appen
        start hent vores app
        start download appen
    """,
    "donation-prompt": """
        whole støt os
        whole giv et bidrag
        whole bliv medlem
        start støt os
        start støt vores
        start din støtte
        start hjælp os
    """,
    "advertisement-marker": """
        whole annonce
        whole annoncer
        whole annonce annonce
        whole reklame
        whole annoncørbetalt indhold
        whole sponsoreret indhold
        whole sponsoreret
        whole kommercielt samarbejde
        whole i samarbejde med
        whole betalt indhold
        start artiklen fortsætter under annoncen
        start artiklen fortsætter efter
        start teksten fortsætter under
        start i samarbejde med
    """,
    "story-continues": """
        whole læs mere
        whole læs hele artiklen
        whole læs artiklen
        whole læs videre
        whole vis mere
        whole vis mindre
        whole vis flere
        whole vis alle
        whole se alle
        whole se flere
        whole indlæs flere
        whole fortsæt læsning
        whole mere information
        start artiklen fortsætter
        start fortsæt med at læse
        start læs hele
        end læs mere
        end læs mere her
    """,
    "related-stories": """
        whole læs også
        whole læs mere
        whole se også
        whole relateret
        whole relaterede artikler
        whole relaterede emner
        whole lignende artikler
        whole mere om
        whole mere fra
        whole mere om emnet
        whole flere artikler
        whole flere nyheder
        whole andre læser
        whole mest læst
        whole mest læste
        whole mest læste artikler
        whole populært
        whole populære artikler
        whole seneste nyt
        whole seneste nyheder
        whole seneste
        whole seneste artikler
        whole seneste indlæg
        whole nyheder
        whole lige nu
        whole topnyheder
        whole anbefalet
        whole anbefales
        whole anbefalet til dig
        whole vi anbefaler
        whole til dig
        whole måske er du også interesseret i
        whole gå ikke glip af
        whole i fokus
        whole alle artikler
        whole billedserie
        whole video
        start mere om
        start mere fra
        start flere artikler
        start læs flere
        start seneste nyt fra
    """,
    "read-also": """
        start læs også
        start læs mere
        start læs hele
        start se også
        start hør også
        start se video
        start læs artiklen
        end læs mere her
    """,
    "author-box": """
        whole om forfatteren
        whole om skribenten
        whole forfatter
        whole journalist
        whole redaktionen
        whole skribent
        start om forfatteren
        start flere artikler af
        start alle artikler af
        start vis alle indlæg
        start seneste artikler af
    """,
    "skip-link": """
        whole til toppen
        whole tilbage til toppen
        whole tilbage
        whole til forsiden
        start spring til indhold
        start spring til hovedindhold
        start spring til
        start gå til indhold
        start gå til hovedindhold
        start gå til forsiden
        start gå til
        start hop til
        start tilbage til
        start du er her
    """,
    "menu": """
        whole menu
        whole åbn menu
        whole luk menu
        whole luk
        whole søg
        whole søg efter
        whole log ind
        whole log ud
        whole tilmeld
        whole opret profil
        whole min profil
        whole konto
        whole profil
        whole forside
        whole forsiden
        whole hjem
        whole kategorier
        whole sektioner
        whole emner
        whole indlæser
        whole indstillinger
        whole notifikationer
        whole hjælp
        whole live
        whole direkte
        whole tv guide
        whole vejr
        whole vejret
        whole horoskop
        whole kryds og tværs
        whole spil
        whole annuller
        whole fortsæt
        whole næste
        whole hovedmenu
        whole vis menu
    """,
    "site-links": """
        whole kontakt
        whole kontakt os
        whole om os
        whole annoncering
        whole annoncér
        whole job
        whole ledige stillinger
        whole arkiv
        whole hjælp
        whole kundeservice
        whole ofte stillede spørgsmål
        whole butik
        whole dødsannoncer
        whole arrangementer
        whole konkurrencer
        whole læserbreve
        whole om avisen
        whole redaktionen
        whole tip os
        whole rss
        whole sitemap
    """,
    "section-name": """
        whole indland
        whole udland
        whole verden
        whole danmark
        whole københavn
        whole aarhus
        whole lokalt
        whole politik
        whole økonomi
        whole erhverv
        whole penge
        whole sport
        whole fodbold
        whole håndbold
        whole cykling
        whole kultur
        whole kendte
        whole underholdning
        whole film
        whole musik
        whole bøger
        whole tv
        whole sundhed
        whole videnskab
        whole teknologi
        whole tech
        whole klima
        whole miljø
        whole bolig
        whole rejser
        whole mad
        whole mad og drikke
        whole opskrifter
        whole mode
        whole livsstil
        whole familie
        whole biler
        whole debat
        whole leder
        whole ledere
        whole kronik
        whole kronikken
        whole klummer
        whole kommentarer
        whole reportage
        whole historie
        whole uddannelse
        whole job og karriere
        whole krimi
        whole samfund
        whole 112
    """,
    "topic-tags": """
        whole emner
        whole emneord
        whole nøgleord
        whole tags
        whole indhold
        start emneord
        start kategori
        start kategorier
        start udgivet i
    """,
    "paging": """
        whole forrige
        whole næste
        whole forrige artikel
        whole næste artikel
        whole forrige indlæg
        whole næste indlæg
        whole forrige side
        whole næste side
        whole ældre indlæg
        whole nyere indlæg
        start forrige artikel
        start næste artikel
        start forrige indlæg
        start næste indlæg
        start side # af #
    """,
    "gallery": """
        whole vis billede
        whole se billeder
        whole fuld skærm
        whole forstør
        start billede # af #
    """,
    "video-player": """
        whole afspil
        whole se video
        whole afspil video
        start denne video
        start dette indhold
        start vis dette opslag på instagram
        start et opslag delt af
    """,
    "copyright-notice": """
        whole ophavsret
        anywhere alle rettigheder forbeholdes
        anywhere ansvarshavende chefredaktør
        anywhere ophavsretloven
        anywhere ophavsretligt beskyttet
        anywhere må ikke gengives
        start ansvarshavende chefredaktør
        start chefredaktør
    """,
    "terms-link": """
        whole privatlivspolitik
        whole persondatapolitik
        whole cookiepolitik
        whole cookie indstillinger
        whole cookies
        whole administrer cookies
        whole brugervilkår
        whole handelsbetingelser
        whole vilkår og betingelser
        whole betingelser
        whole abonnementsbetingelser
        whole tilgængelighedserklæring
        whole privatliv
        start privatlivspolitik
        anywhere vores privatlivspolitik
        anywhere vores betingelser
        anywhere dine personoplysninger
    """,
    "cookie-notice": """
        whole accepter
        whole accepter alle
        whole tillad alle
        whole afvis
        whole afvis alle
        whole kun nødvendige
        whole jeg forstår
        whole tilpas
        start vi bruger cookies
        start denne hjemmeside bruger
        start dette website bruger
        start vi og vores partnere
        anywhere bruger cookies
        anywhere brugen af cookies
        anywhere vi og vores partnere
    """,
    "script-notice": """
        start siden blev ikke fundet
        start noget gik galt
        start der opstod en fejl
        anywhere aktivér javascript
        anywhere din browser understøtter ikke
        whole teknisk fejl
        start du kan ikke logge
        start vi har i øjeblikket problemer
        anywhere problemer med vores login
        anywhere vi beklager ulejligheden
        anywhere slå javascript til
    """,
    "disclaimer": """
        start dette er et debatindlæg
        start dette er en kommentar
        start dette er udtryk for
        start denne artikel er skrevet
        anywhere udtryk for skribentens egen holdning
        anywhere udtryk for skribentens holdning
        anywhere udtryk for forfatterens
        start dette er et udtryk for skribentens
        start kommentarer er udtryk
        anywhere oversat af
        anywhere genereret af kunstig intelligens
        anywhere pressenævnet
    """,
    "photo-credit": """
        whole foto
        whole ritzau scanpix
        whole scanpix
        start foto
        start arkivfoto
        end arkivfoto
        end ritzau scanpix
    """,
}
