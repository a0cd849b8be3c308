"""Swedish wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole kommentar
        whole kommentarer
        whole # kommentarer
        whole # kommentar
        whole kommentarer #
        whole kommentera
        whole kommentera artikeln
        whole skriv en kommentar
        whole lämna en kommentar
        whole visa kommentarer
        whole läs kommentarer
        whole alla kommentarer
        whole senaste kommentarerna
        whole inga kommentarer
        start lämna en kommentar
        start lämna ett svar
        start skriv en kommentar
        start bli först att kommentera
        start kommentera artikeln
        start var med och diskutera
        start delta i diskussionen
        start logga in för att kommentera
        start så här kommenterar du
        start kommentarsfältet är stängt
        anywhere för att kommentera måste du
    """,
    "comment-form": """
        whole svara
        whole avbryt svar
        whole ditt namn
        whole din kommentar
        whole skicka
        whole namn
        whole meddelande
        start din e postadress kommer inte
        start obligatoriska fält
        start spara mitt namn
        end avbryt svar
    """,
    "feedback-prompt": """
        whole rätta artikeln
        whole rapportera fel
        whole tipsa oss
        whole anmäl fel
        start rapportera fel
        start hittat fel
        start har du hittat ett fel
        start ser du något fel
        start såg du något fel
        start har du tips
        start tipsa oss
        start tipsa redaktionen
        start kontakta redaktionen
        start kontakta oss
        start vad tyckte du om
        start var artikeln hjälpsam
        start tack för ditt
        start vet du något om
        start vet du mer
        start rätta fel
    """,
    "share-bar": """
        whole dela
        whole dela artikel
        whole dela artikeln
        whole dela via
        whole dela på
        whole dela med
        whole kopiera länk
        whole kopiera länken
        whole länk kopierad
        whole länken kopierad
        whole tweeta
        whole mejla
        whole skicka via e post
        whole gilla
        whole spara
        whole spara artikel
        whole sparad
        whole delningar
        whole # delningar
        start dela artikeln
        start dela den här
        start dela på facebook
        start dela på twitter
        start dela på x
        start dela på linkedin
        start dela via e post
        start dela via mejl
        start dela med dig
        start klicka för att dela
    """,
    "follow-prompt": """
        whole följ
        whole följ oss
        whole sociala medier
        start följ oss på
        start följ oss i
        start följ ämnen
        start följ skribent
        start gilla oss på
        start hitta oss på
    """,
    "page-tools": """
        whole skriv ut
        whole skriv ut artikel
        whole lyssna
        whole lyssna på artikeln
        whole lyssna på artikel
        whole textstorlek
        whole ändra textstorlek
        whole läs upp
        start lyssna på den här
        start lyssna på artikeln
        start slå på notiser
        start aktivera notiser
        whole expand left
        whole expand right
        whole publicerad
        whole uppdaterad
        whole spara artikel
        whole spara artikeln
        whole sammanfattning
        whole kort sammanfattning
        whole i korthet
    """,
    "newsletter-prompt": """
        whole nyhetsbrev
        whole våra nyhetsbrev
        whole prenumerera på nyhetsbrev
        whole få nyhetsbrev
        whole anmäl dig
        whole anmäl dig här
        whole e postadress
        whole din e postadress
        whole din mejladress
        start prenumerera på vårt nyhetsbrev
        start prenumerera på nyhetsbrevet
        start anmäl dig till vårt
        start anmäl dig till nyhetsbrevet
        start få vårt nyhetsbrev
        start få de senaste
        start få det senaste
        start få dagens viktigaste
        start håll dig uppdaterad
        start missa inte
        start tack för din anmälan
        start ange din e postadress
        start fyll i din
        anywhere direkt i din inkorg
        anywhere direkt till din inkorg
        anywhere i din mejlkorg
        anywhere direkt i mejlen
    """,
    "subscription-prompt": """
        whole prenumerera
        whole prenumeration
        whole bli prenumerant
        whole köp prenumeration
        whole starta prenumeration
        whole teckna prenumeration
        whole endast för prenumeranter
        whole för prenumeranter
        whole mina sidor
        whole lösenord
        whole glömt lösenord
        whole användarnamn
        whole kom ihåg mig
        whole skapa konto
        whole premium
        start redan prenumerant
        start är du redan prenumerant
        start är du prenumerant
        start har du redan ett konto
        start har du inget konto
        start prenumerera för att
        start läs hela artikeln
        start läs vidare med
        start för att läsa vidare
        start lås upp
        start den här artikeln är för
        start testa gratis
        start prova gratis
        start första månaden
        start ingen bindningstid
        start avsluta när du vill
        start glömt ditt lösenord
        end avsluta när du vill
        end ingen bindningstid
        anywhere avsluta när du vill
    """,
    "app-prompt": """
        whole ladda ner appen
        whole ladda ner vår app
        whole våra appar
        whole e tidning
        whole e tidningen
        whole läs e tidningen
        whole papperstidning
        start ladda ner appen
        start ladda ner vår app
        start ladda ned
    """,
    "donation-prompt": """
        whole stöd oss
        whole ge en gåva
        whole swisha
        whole skänk
        start stöd oss
        start stöd vår journalistik
        start ditt stöd
        start hjälp oss
        start swisha ett bidrag
    """,
    "advertisement-marker": """
        whole annons
        whole annonser
        whole annons annons
        whole reklam
        whole annonsinnehåll
        whole sponsrat innehåll
        whole sponsrat
        whole sponsrad
        whole i samarbete med
        whole betalt innehåll
        whole annonssamarbete
        start artikeln fortsätter efter annonsen
        start texten fortsätter efter
        start läs vidare efter annonsen
        start detta är en annons
        start i samarbete med
    """,
    "shop-prompt": """
        whole köp nu
        start annonslänkar
        anywhere affiliate länkar
    """,
    "story-continues": """
        whole läs mer
        whole läs hela artikeln
        whole läs vidare
        whole läs artikeln
        whole visa mer
        whole visa mindre
        whole visa fler
        whole visa alla
        whole ladda fler
        whole fortsätt läsa
        whole mer information
        whole läs allt
        start artikeln fortsätter
        start texten fortsätter
        start fortsätt läsa
        start läs hela
        end läs mer
        end läs mer här
    """,
    "related-stories": """
        whole läs också
        whole läs även
        whole läs mer
        whole se också
        whole relaterat
        whole relaterade artiklar
        whole relaterade nyheter
        whole relaterade ämnen
        whole liknande artiklar
        whole mer om
        whole mer från
        whole mer i ämnet
        whole mer om ämnet
        whole fler artiklar
        whole fler nyheter
        whole mer nyheter
        whole andra läser
        whole andra läste också
        whole mest läst
        whole mest lästa
        whole mest läst just nu
        whole populärt
        whole populärast
        whole populära artiklar
        whole senaste nytt
        whole senaste nyheterna
        whole senaste
        whole senaste artiklarna
        whole senaste inläggen
        whole nyheter
        whole just nu
        whole toppnyheter
        whole rekommenderat
        whole rekommenderas
        whole rekommenderat för dig
        whole vi rekommenderar
        whole utvalt
        whole för dig
        whole du kanske gillar
        whole du kanske också gillar
        whole missa inte
        whole i fokus
        whole dagens nyheter i korthet
        whole alla artiklar
        whole ämnen i artikeln
        whole bildspel
        whole tv
        whole video
        whole mer att läsa
        start mer om
        start mer från
        start mer av
        start fler artiklar
        start läs fler
        start du kanske också
    """,
    "read-also": """
        start läs också
        start läs även
        start läs mer
        start läs vidare
        start se också
        start se även
        start lyssna också
        start se hela
        start här kan du läsa
        end läs mer här
        start lyssna på
    """,
    "author-box": """
        whole om skribenten
        whole om författaren
        whole skribent
        whole författare
        whole reporter
        whole redaktionen
        start om skribenten
        start om författaren
        start fler artiklar av
        start alla artiklar av
        start visa alla inlägg
        start mer av
        start senaste från
    """,
    "skip-link": """
        whole till toppen
        whole till sidans topp
        whole tillbaka
        whole tillbaka till toppen
        whole till startsidan
        whole till innehållet
        start hoppa till innehåll
        start hoppa till innehållet
        start hoppa till
        start gå till innehåll
        start gå till innehållet
        start gå till huvudinnehåll
        start gå till startsidan
        start gå till
        start till innehållet
        start tillbaka till
        start du är här
    """,
    "menu": """
        whole meny
        whole öppna meny
        whole stäng meny
        whole stäng
        whole sök
        whole sök på
        whole logga in
        whole logga ut
        whole registrera
        whole skapa konto
        whole mitt konto
        whole min profil
        whole konto
        whole profil
        whole startsida
        whole startsidan
        whole hem
        whole kategorier
        whole avdelningar
        whole ämnen
        whole alla ämnen
        whole laddar
        whole inställningar
        whole notiser
        whole aviseringar
        whole hjälp
        whole live
        whole direkt
        whole tv tablå
        whole väder
        whole vädret
        whole horoskop
        whole korsord
        whole spel
        whole avbryt
        whole fortsätt
        whole nästa
        whole huvudmeny
        whole visa meny
    """,
    "site-links": """
        whole kontakt
        whole kontakta oss
        whole om oss
        whole annonsera
        whole jobba hos oss
        whole lediga jobb
        whole arkiv
        whole hjälp
        whole kundservice
        whole kundtjänst
        whole vanliga frågor
        whole butik
        whole familj
        whole dödsannonser
        whole evenemang
        whole tävlingar
        whole insändare
        whole debatt
        whole om webbplatsen
        whole om tidningen
        whole redaktion
        whole tipsa oss
        whole rss
    """,
    "section-name": """
        whole inrikes
        whole utrikes
        whole världen
        whole sverige
        whole stockholm
        whole göteborg
        whole malmö
        whole lokalt
        whole politik
        whole ekonomi
        whole näringsliv
        whole börsen
        whole sport
        whole fotboll
        whole ishockey
        whole hockey
        whole allsvenskan
        whole kultur
        whole kultur nöje
        whole nöje
        whole film
        whole musik
        whole böcker
        whole litteratur
        whole teater
        whole tv
        whole hälsa
        whole vetenskap
        whole teknik
        whole klimat
        whole miljö
        whole bostad
        whole resor
        whole mat
        whole mat dryck
        whole recept
        whole mode
        whole stil
        whole familj
        whole relationer
        whole motor
        whole debatt
        whole ledare
        whole opinion
        whole krönikor
        whole insändare
        whole granskning
        whole reportage
        whole historia
        whole utbildning
        whole jobb
        whole blåljus
        whole brott
        whole dokument
    """,
    "topic-tags": """
        whole taggar
        whole ämnen
        whole etiketter
        whole nyckelord
        whole innehåll
        start taggar
        start kategori
        start kategorier
        start publicerad i
    """,
    "paging": """
        whole föregående
        whole nästa
        whole föregående artikel
        whole nästa artikel
        whole föregående inlägg
        whole nästa inlägg
        whole föregående sida
        whole nästa sida
        whole äldre inlägg
        whole nyare inlägg
        whole inläggsnavigering
        start föregående artikel
        start nästa artikel
        start föregående inlägg
        start nästa inlägg
        start sida # av #
    """,
    "gallery": """
        whole visa bild
        whole visa bilder
        whole helskärm
        whole förstora
        whole bildspel
        start bild # av #
        start foto # av #
    """,
    "video-player": """
        whole spela
        whole spela upp
        whole spela video
        whole se videon
        start videon är inte
        start det här innehållet
        start visa det här inlägget på instagram
        start ett inlägg delat av
    """,
    "copyright-notice": """
        whole upphovsrätt
        anywhere alla rättigheter förbehållna
        start upphovsrättslagen
        anywhere utan tillstånd
        anywhere citera oss gärna
        anywhere ansvarig utgivare
        anywhere kopiering förbjuden
        start ansvarig utgivare
        anywhere alla rättigheter
        anywhere skyddas av upphovsrättslagen
    """,
    "terms-link": """
        whole integritetspolicy
        whole personuppgiftspolicy
        whole cookiepolicy
        whole cookies
        whole cookieinställningar
        whole hantera cookies
        whole användarvillkor
        whole allmänna villkor
        whole villkor
        whole köpvillkor
        whole tillgänglighet
        whole tillgänglighetsredogörelse
        whole integritet
        whole personuppgifter
        whole hantera preferenser
        start personuppgiftspolicy
        anywhere vår integritetspolicy
        anywhere våra villkor
        anywhere godkänner villkoren
        anywhere dina personuppgifter
    """,
    "cookie-notice": """
        whole acceptera
        whole acceptera alla
        whole godkänn
        whole godkänn alla
        whole godkänn alla cookies
        whole jag godkänner
        whole avvisa
        whole avvisa alla
        whole neka
        whole jag förstår
        whole anpassa
        whole endast nödvändiga
        start vi använder cookies
        start vi använder kakor
        start den här webbplatsen använder
        start denna webbplats använder
        start vi och våra partner
        anywhere använder cookies
        anywhere användningen av cookies
        anywhere vi och våra partner
    """,
    "script-notice": """
        start sidan kunde inte hittas
        start något gick fel
        start ett fel uppstod
        anywhere aktivera javascript
        anywhere din webbläsare stöder
    """,
    "disclaimer": """
        start detta är en opinionstext
        start det här är en opinionstext
        start det här är en krönika
        start detta är en debattartikel
        start texten är skriven av
        anywhere ansvaras för av skribenten
        anywhere skribenten svarar för
        anywhere utgör inte investeringsråd
        anywhere # minuters fördröjning
        anywhere åsikterna som uttrycks
        start familjen har godkänt
        anywhere namn och bildpublicering
        start texten är översatt
        start sammanfattningen är gjord
        start sammanfattningen är skapad
        anywhere med hjälp av ai
        anywhere skribentens egna
        start åsikter i texten
    """,
    "photo-credit": """
        whole foto
        whole tt
        start foto
        start arkivbild
        end arkivbild
    """,
}
