"""Norwegian wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole kommentar
        whole kommentarer
        whole # kommentarer
        whole kommentarer #
        whole kommenter
        whole skriv en kommentar
        whole legg igjen en kommentar
        whole vis kommentarer
        whole se kommentarer
        whole les kommentarer
        whole debatt
        whole ingen kommentarer
        whole delta i debatten
        start legg igjen en kommentar
        start skriv en kommentar
        start vær den første
        start bli med i debatten
        start delta i debatten
        start logg inn for å kommentere
        start kommentarfeltet er stengt
        anywhere for å kommentere må du
    """,
    "comment-form": """
        whole svar
        whole avbryt svar
        whole ditt navn
        whole din kommentar
        whole send
        whole navn
        whole melding
        start din e postadresse vil ikke bli publisert
        start obligatoriske felt
        start lagre mitt navn
        end avbryt svar
    """,
    "feedback-prompt": """
        whole meld feil
        whole tips oss
        start har du tips
        start tips oss
        start send oss tips
        start fant du en feil
        start har du funnet en feil
        start ser du en feil
        start kontakt redaksjonen
        start kontakt oss
        start takk for tilbakemeldingen
        start vil du tipse
        start tips redaksjonen
        start har du innspill
        start har du opplysninger
        start vet du noe om
        start send tips
        start kontakt journalisten
        start oppdaget du en feil
        start oppdaget en feil
        start meld fra om feil
        start si din mening
    """,
    "share-bar": """
        whole del
        whole del artikkel
        whole del artikkelen
        whole del saken
        whole del på
        whole del via
        whole del med
        whole kopier lenke
        whole kopier lenken
        whole lenke kopiert
        whole tvitre
        whole send på e post
        whole tips en venn
        whole lik
        whole lagre
        whole lagre artikkel
        whole lagret
        start del artikkelen
        start del saken
        start del denne
        start del på facebook
        start del på twitter
        start del på linkedin
        start del på e post
        start del med
        whole del på facebook
        whole del på epost
        whole del på e post
        whole kopier url
        whole kopier adresse
        whole lagre til senere
        whole del på bluesky
        start kopier lenke til
    """,
    "follow-prompt": """
        whole følg
        whole følg oss
        whole følger
        whole sosiale medier
        start følg oss på
        start følg saken
        start følg oss i
        start lik oss på
        start finn oss på
    """,
    "page-tools": """
        whole skriv ut
        whole lytt
        whole lytt til artikkelen
        whole lytt til saken
        whole tekststørrelse
        whole skriftstørrelse
        start lytt til
        start slå på varsler
        start få varsler
        whole kortversjonen
        whole kort fortalt
        whole kort oppsummert
        whole vis oppsummering
        whole les opp
        whole les opp artikkelen
        whole hør saken
        whole hør artikkelen
        whole spill av artikkelen
        whole lagre saken
        whole lytt til denne saken
        whole publisert
        whole oppdatert
        whole sist oppdatert
        whole gi bort artikkelen
        whole gi bort saken
        start lytt til denne
    """,
    "newsletter-prompt": """
        whole nyhetsbrev
        whole våre nyhetsbrev
        whole meld deg på
        whole meld på
        whole e postadresse
        whole din e postadresse
        whole abonner på nyhetsbrev
        start meld deg på vårt
        start meld deg på nyhetsbrevet
        start få nyhetsbrevet
        start få nyhetsbrev
        start få det siste
        start motta vårt
        start hold deg oppdatert
        start takk for påmeldingen
        start skriv inn din
        anywhere rett i innboksen
        anywhere i din innboks
        anywhere rett i inboksen
        start få nyhetsvarsler
        start få nyheter fra
        start meld deg på nyhetsbrev
        start abonner på vårt
        start ønsker du å motta
        anywhere våre nyhetsbrev
        anywhere nyhetsbrev fra oss
        anywhere på e post hver
        anywhere hver morgen på e post
    """,
    "subscription-prompt": """
        whole abonner
        whole abonnement
        whole bli abonnent
        whole kjøp abonnement
        whole bestill abonnement
        whole kun for abonnenter
        whole for abonnenter
        whole min side
        whole mine sider
        whole passord
        whole glemt passord
        whole brukernavn
        whole husk meg
        whole opprett konto
        whole kundesenter
        start allerede abonnent
        start er du allerede abonnent
        start har du allerede
        start har du ikke konto
        start ikke abonnent
        start abonner for å
        start les hele saken
        start les hele artikkelen
        start for å lese
        start få tilgang til
        start denne artikkelen er
        start denne saken er
        start første måned
        start ingen binding
        start avslutt når du vil
        start prøv gratis
        end avslutt når du vil
        end ingen bindingstid
        start bli abonnent
        start kjøp tilgang
        start logg inn for å lese
        start du må ha abonnement
        start du må være abonnent
        start dette er en abonnentsak
        start saken er for abonnenter
        start artikkelen er for abonnenter
        start bestill abonnement
        start velg abonnement
        start få ubegrenset tilgang
        start få full tilgang
        start logg inn med
        anywhere i måneden ingen binding
        anywhere kr første måned
        anywhere kr i måneden
        whole for pluss abonnenter
    """,
    "app-prompt": """
        whole last ned appen
        whole last ned vår app
        whole e avis
        whole eavis
        whole les e avisen
        whole papiravis
        start last ned appen
        start last ned vår
        whole åpne i appen
        start få varsler i
    """,
    "donation-prompt": """
        whole støtt oss
        whole gi en gave
        whole vipps
        start støtt oss
        start støtt vår
        start din støtte
        start hjelp oss
        start vipps et beløp
    """,
    "advertisement-marker": """
        whole annonse
        whole annonser
        whole annonse annonse
        whole reklame
        whole annonsørinnhold
        whole sponset innhold
        whole kommersielt innhold
        whole i samarbeid med
        whole betalt innhold
        start artikkelen fortsetter under annonsen
        start saken fortsetter under annonsen
        start teksten fortsetter under
        start artikkelen fortsetter etter
        start i samarbeid med
    """,
    "shop-prompt": """
        anywhere affiliate lenker
    """,
    "story-continues": """
        whole les mer
        whole les hele saken
        whole les saken
        whole les videre
        whole les artikkelen
        whole vis mer
        whole vis mindre
        whole vis flere
        whole vis alle
        whole se alle
        whole last inn flere
        whole fortsett å lese
        whole mer informasjon
        start artikkelen fortsetter
        start saken fortsetter
        start les hele
        end les mer
        end les mer her
        start saken oppdateres
        whole saken oppdateres
        start artikkelen oppdateres
        whole vis hele saken
        whole les hele
        whole les mer her
        whole se mer
        start fortsetter under
    """,
    "related-stories": """
        whole les også
        whole les mer
        whole se også
        whole relatert
        whole relaterte saker
        whole relaterte artikler
        whole relaterte temaer
        whole lignende saker
        whole mer om
        whole mer fra
        whole mer om saken
        whole flere saker
        whole flere nyheter
        whole mer nyheter
        whole andre leser
        whole mest lest
        whole mest leste
        whole mest lest nå
        whole populært
        whole populære saker
        whole siste nytt
        whole siste nyheter
        whole siste saker
        whole siste
        whole siste innlegg
        whole nyheter
        whole akkurat nå
        whole toppsaker
        whole anbefalt
        whole anbefales
        whole anbefalt for deg
        whole vi anbefaler
        whole for deg
        whole du vil kanske like
        whole ikke gå glipp av
        whole i fokus
        whole alle saker
        whole bildeserie
        whole video
        whole tips oss
        start mer om
        start mer fra
        start flere saker
        start les flere
        start siste nytt fra
        whole les også disse
        whole flere saker fra
        whole siste fra
        whole mest sett
        whole mest lest siste døgn
        whole les flere saker
        whole du kan også lese
        whole aktuelle saker
        whole dette leser andre
        whole andre leser dette
        whole anbefalte saker
        whole videre lesning
        whole fortsett lesingen
        start andre har også lest
        start siste saker fra
        start mest lest på
    """,
    "read-also": """
        start les også
        start les mer
        start les saken
        start les hele
        start se også
        start hør også
        start se video
        start her kan du lese
        end les mer her
        start les flere saker
        start les hele saken
        start les kommentaren
        start les bakgrunnen
        start les alt om
        start se bildene
        start hør podcast
        start hør episoden
        start les mer om
    """,
    "author-box": """
        whole om forfatteren
        whole om skribenten
        whole forfatter
        whole journalist
        whole redaksjonen
        whole skribent
        start om forfatteren
        start flere saker av
        start alle artikler av
        start flere artikler av
        start vis alle innlegg
        whole journalister
        whole fotograf
        whole ansvarlig redaktør
        whole korrespondent
        whole kommentator
        whole utenrikskorrespondent
        start send e post til
    """,
    "skip-link": """
        whole til toppen
        whole tilbake til toppen
        whole tilbake
        whole til forsiden
        start hopp til innhold
        start hopp til hovedinnhold
        start hopp til
        start gå til innhold
        start gå til hovedinnhold
        start gå til forsiden
        start gå til
        start til innholdet
        start tilbake til
        start du er her
    """,
    "menu": """
        whole meny
        whole åpne meny
        whole lukk meny
        whole lukk
        whole søk
        whole søk etter
        whole logg inn
        whole logg ut
        whole registrer deg
        whole opprett bruker
        whole min konto
        whole min profil
        whole konto
        whole profil
        whole forside
        whole forsiden
        whole hjem
        whole kategorier
        whole seksjoner
        whole temaer
        whole laster
        whole laster inn
        whole innstillinger
        whole varsler
        whole hjelp
        whole direkte
        whole live
        whole tv guide
        whole vær
        whole været
        whole horoskop
        whole kryssord
        whole spill
        whole avbryt
        whole fortsett
        whole neste
        whole hovedmeny
        whole vis meny
    """,
    "site-links": """
        whole kontakt
        whole kontakt oss
        whole om oss
        whole annonsere
        whole annonsér
        whole ledige stillinger
        whole arkiv
        whole hjelp
        whole kundeservice
        whole kundesenter
        whole ofte stilte spørsmål
        whole butikk
        whole dødsannonser
        whole arrangementer
        whole konkurranser
        whole leserbrev
        whole om avisen
        whole redaksjonen
        whole tips oss
        whole rss
        whole nettstedskart
        whole stilling ledig
        whole annonseinfo
        whole abonnementsservice
        whole presseetikk
        whole om nettstedet
        whole rettelser
        whole redaksjonelle prinsipper
        whole send inn leserbrev
        whole ansatte
        whole presse
        whole om nrk
        whole kjøp annonse
        whole bestill annonse
    """,
    "section-name": """
        whole innenriks
        whole utenriks
        whole verden
        whole norge
        whole oslo
        whole bergen
        whole trondheim
        whole lokalt
        whole politikk
        whole økonomi
        whole næringsliv
        whole børs
        whole sport
        whole fotball
        whole langrenn
        whole håndball
        whole kultur
        whole kjendis
        whole underholdning
        whole film
        whole musikk
        whole bøker
        whole tv
        whole helse
        whole vitenskap
        whole forskning
        whole teknologi
        whole klima
        whole miljø
        whole bolig
        whole reise
        whole mat
        whole mat og drikke
        whole oppskrifter
        whole mote
        whole livsstil
        whole familie
        whole samliv
        whole motor
        whole debatt
        whole meninger
        whole leder
        whole kronikk
        whole kronikker
        whole kommentarer
        whole leserinnlegg
        whole reportasje
        whole historie
        whole utdanning
        whole jobb
        whole krim
        whole dokumentar
    """,
    "topic-tags": """
        whole emneord
        whole emner
        whole stikkord
        whole temaer
        whole nøkkelord
        whole innhold
        start emneord
        start stikkord
        start kategori
        start kategorier
        start publisert i
    """,
    "paging": """
        whole forrige
        whole neste
        whole forrige artikkel
        whole neste artikkel
        whole forrige innlegg
        whole neste innlegg
        whole forrige side
        whole neste side
        whole eldre innlegg
        whole nyere innlegg
        start forrige artikkel
        start neste artikkel
        start forrige innlegg
        start neste innlegg
        start neste sak
        start side # av #
    """,
    "gallery": """
        whole vis bilde
        whole se bilder
        whole vis bilder
        whole fullskjerm
        whole forstørr
        start bilde # av #
    """,
    "video-player": """
        whole spill av
        whole se video
        whole spill video
        start denne videoen
        start vis dette innlegget på instagram
        start et innlegg delt av
        whole se videoen
        whole se hele intervjuet
        start se video
        start hør podkasten
        start avspilling av
        anywhere videoen kan ikke spilles
        anywhere innebygd innhold
        start dette innholdet er hentet fra
        start for å se dette innholdet
    """,
    "copyright-notice": """
        whole opphavsrett
        anywhere ansvarlig redaktør
        anywhere opphavsrettslig beskyttet
        anywhere åndsverkloven
        anywhere vær varsom plakaten
        anywhere redaktørplakaten
        anywhere vær varsom plakatens
        anywhere vær varsom plakatens regler
        anywhere regler for god presseskikk
        anywhere redaktørplakatens
        anywhere alle rettigheter forbeholdt
        anywhere med enerett
        start kopiering av materiale fra
        start innholdet er beskyttet
        anywhere er beskyttet etter åndsverkloven
        start opphavsrett
        anywhere ikke kopieres uten
        anywhere sjefredaktør og
        start ansvarlig redaktør
        start sjefredaktør
        start nyhetsredaktør
        start administrerende direktør
    """,
    "terms-link": """
        whole personvern
        whole personvernerklæring
        whole personvernpolicy
        whole personvern og cookies
        whole informasjonskapsler
        whole cookie innstillinger
        whole cookies
        whole administrer cookies
        whole brukervilkår
        whole vilkår
        whole salgsvilkår
        whole abonnementsvilkår
        whole tilgjengelighetserklæring
        whole personverninnstillinger
        anywhere vår personvernerklæring
        anywhere våre vilkår
        anywhere dine personopplysninger
        whole om informasjonskapsler
        whole personvern og informasjonskapsler
        whole om personvern
        whole rettigheter og personvern
        whole om bruk av kunstig intelligens
        whole etiske retningslinjer
        whole redaksjonell plattform
    """,
    "cookie-notice": """
        whole godta
        whole godta alle
        whole aksepter
        whole aksepter alle
        whole jeg godtar
        whole avvis
        whole avvis alle
        whole kun nødvendige
        whole jeg forstår
        whole tilpass
        start vi bruker cookies
        start vi bruker informasjonskapsler
        start dette nettstedet bruker
        start denne siden bruker
        start vi og våre partnere
        anywhere bruker informasjonskapsler
        anywhere bruk av informasjonskapsler
        anywhere vi og våre partnere
        whole administrer samtykke
        whole endre samtykke
        whole mine valg
        start vi lagrer data om deg
        start ditt personvern
        anywhere for å vise dette innholdet
        anywhere samtykke til
    """,
    "script-notice": """
        start siden ble ikke funnet
        start noe gikk galt
        start det oppstod en feil
        anywhere slå på javascript
        anywhere nettleseren din støtter ikke
    """,
    "disclaimer": """
        start dette er en kronikk
        start dette er en kommentar
        start dette er et debattinnlegg
        start dette er en leder
        start denne artikkelen er skrevet
        anywhere gir uttrykk for skribentens holdninger
        anywhere gir uttrykk for skribentens meninger
        anywhere uttrykk for forfatterens
        start den som mener seg rammet av
        anywhere pressens faglige utvalg
        anywhere urettmessig publisering
        anywhere urettmessig omtale
        anywhere urettmessig medieomtale
        anywhere har ikke ansvar for innhold på
        anywhere ikke ansvar for innholdet på eksterne
        anywhere ikke ansvarlig for innhold på eksterne
        start oppsummeringen er laget av
        start oppsummeringen er laget med
        start sammendraget er laget
        anywhere laget av ai verktøyet
        anywhere generert av kunstig intelligens
        anywhere kvalitetssikret av
        start oversettelsen er laget
        start artikkelen er oversatt
        start dette er et meningsinnlegg
        start dette er et innlegg
        start dette er en debattartikkel
        start meninger i teksten står for
    """,
    "photo-credit": """
        whole foto
        whole ntb
        whole ntb scanpix
        start foto
        start illustrasjonsfoto
        start arkivfoto
        end illustrasjonsfoto
        end arkivfoto
        end ntb scanpix
        start foto fra
        start bilde fra
        start skjermbilde
        start faksimile
        whole privat
        end privat
        end skjermdump
    """,
}
