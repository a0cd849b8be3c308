"""German wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole kommentar
        whole kommentare
        whole # kommentar
        whole # kommentare
        whole kommentare #
        whole kommentar schreiben
        start kommentar schreiben
        start kommentare schreiben
        whole kommentar verfassen
        whole kommentar abgeben
        whole kommentar hinzufügen
        whole kommentar hinterlassen
        start hinterlassen sie einen kommentar
        start hinterlasse einen kommentar
        start schreibe einen kommentar
        start schreiben sie einen kommentar
        start schreiben sie den ersten kommentar
        start schreib den ersten kommentar
        start sei der erste der
        start kommentieren sie
        whole kommentieren
        whole jetzt kommentieren
        whole artikel kommentieren
        whole beitrag kommentieren
        start diskutieren sie
        start diskutieren sie mit
        whole jetzt mitdiskutieren
        whole mitdiskutieren
        start diskussion zu diesem
        start kommentare anzeigen
        start alle kommentare
        whole kommentare lesen
        whole kommentare laden
        whole kommentare ausblenden
        whole weitere kommentare
        whole mehr kommentare
        whole neueste kommentare
        whole neuste kommentare
        whole beliebteste kommentare
        whole kommentar melden
        start kommentare sind geschlossen
        start die kommentarfunktion
        anywhere kommentarfunktion ist geschlossen
        anywhere kommentarfunktion wurde geschlossen
        anywhere kommentarfunktion für diesen
        anywhere um zu kommentieren
        anywhere um kommentieren zu können
        anywhere um einen kommentar zu schreiben
        anywhere um einen kommentar abzugeben
        start loggen sie sich ein um
        start bitte melden sie sich an um
        start ihre meinung zum thema
        start ihre meinung ist gefragt
        start was halten sie von
        whole leserkommentare
        whole leserbrief
        whole leserbriefe
        whole leserbrief schreiben
        whole netiquette
        start bitte beachten sie unsere netiquette
        whole sortieren nach
        whole neueste zuerst
        whole älteste zuerst
        whole forum
        start zum forum
        start # beiträge im forum
        whole kommentarrichtlinien
        start es gibt noch keine kommentare
        start noch keine kommentare
    """,
    "comment-form": """
        start deine e mail adresse wird nicht veröffentlicht
        start ihre e mail adresse wird nicht veröffentlicht
        start erforderliche felder sind
        end erforderliche felder sind mit markiert
        start pflichtfelder sind
        end antworten abbrechen
        whole antworten
        whole antworten abbrechen
        start meinen namen meine e mail
        start name e mail adresse und website
        start benachrichtige mich
        start benachrichtigen sie mich
        whole dein kommentar
        whole ihr kommentar
        whole kommentar abschicken
        whole kommentar absenden
        whole absenden
        whole abschicken
        whole senden
        whole ihr name
        whole dein name
        whole vorname
        whole nachname
        whole betreff
        whole nachricht
        whole verbleibende zeichen
        start noch # zeichen
    """,
    "feedback-prompt": """
        start fehler gefunden
        start fehler im text
        start fehler melden
        whole fehler melden
        start haben sie einen fehler
        start haben sie fehler
        start sie haben einen fehler gefunden
        start feedback an die redaktion
        start feedback geben
        start ihr feedback
        start schreiben sie uns
        start schreiben sie der redaktion
        start kontakt zur redaktion
        start haben sie einen hinweis
        start haben sie hinweise
        start haben sie fragen
        start war dieser artikel hilfreich
        start war der artikel hilfreich
        start wie fanden sie diesen artikel
        start wie hat ihnen der artikel
        start hat ihnen der artikel gefallen
        start hat dir der artikel gefallen
        start artikel bewerten
        start bewerten sie diesen
        start diesen artikel bewerten
        start vielen dank für ihr feedback
        start danke für ihr feedback
        start danke für ihre bewertung
        start danke für deine bewertung
        whole korrekturen
        whole hinweis an die redaktion
    """,
    "sign-off": """
        whole ende
        whole fortsetzung folgt
        start dieser artikel wird laufend aktualisiert
        start dieser artikel wird fortlaufend aktualisiert
        start mehr in kürze
        start weitere informationen in kürze
        start danke fürs lesen
    """,
    "share-bar": """
        whole teilen
        whole artikel teilen
        whole beitrag teilen
        whole seite teilen
        whole jetzt teilen
        start diesen artikel teilen
        start diesen beitrag teilen
        start diese seite teilen
        start teilen sie diesen
        start teilen sie den
        start teile diesen
        start artikel versenden
        start artikel weiterempfehlen
        start artikel empfehlen
        start artikel verschenken
        whole weiterempfehlen
        whole empfehlen
        whole weiterleiten
        whole verschenken
        start auf facebook teilen
        start auf twitter teilen
        start auf x teilen
        start auf whatsapp teilen
        start auf linkedin teilen
        start auf xing teilen
        start auf pinterest
        start bei facebook teilen
        start bei twitter teilen
        start bei whatsapp teilen
        start per mail teilen
        start per e mail teilen
        start per e mail versenden
        start per e mail senden
        start per mail versenden
        start per whatsapp
        start via whatsapp
        start über whatsapp teilen
        start via e mail teilen
        start teilen auf
        start teilen via
        start teilen per
        start teilen facebook
        start teilen twitter
        whole twittern
        whole tweeten
        whole mailen
        whole e mail senden
        whole per mail
        whole per e mail
        whole link kopieren
        whole link kopiert
        start link kopieren
        whole url kopieren
        whole kopieren
        whole kopiert
        whole kurzlink
        start der link wurde kopiert
        whole merken
        whole artikel merken
        whole speichern
        whole artikel speichern
        whole auf die merkliste
        whole merkliste
        whole meine merkliste
        start auf merkliste
        start artikel zum anhören
        whole gefällt mir
        start # mal geteilt
    """,
    "follow-prompt": """
        start folgen sie uns
        start folgen sie
        anywhere folgen sie uns auf
        start folge uns
        start folgt uns
        whole folgen
        whole gefolgt
        whole thema folgen
        whole themen folgen
        whole autor folgen
        start besuchen sie uns auf
        start besuche uns auf
        start finden sie uns auf
        start werden sie fan
        start werde fan
        start abonnieren sie unseren kanal
        start abonnieren sie unseren whatsapp
        start zum whatsapp kanal
        start jetzt unserem whatsapp
        anywhere auf unserem whatsapp kanal
        anywhere auf google news folgen
        whole social media
        whole soziale netzwerke
        whole soziale medien
        start bleiben sie in kontakt
    """,
    "page-tools": """
        whole drucken
        whole artikel drucken
        whole seite drucken
        whole druckansicht
        whole druckversion
        whole diesen artikel drucken
        whole drucken teilen
        whole schriftgröße
        start schrift vergrößern
        start schrift verkleinern
        whole vorlesen
        whole artikel vorlesen
        whole anhören
        whole artikel anhören
        start artikel anhören
        start diesen artikel anhören
        start beitrag anhören
        start hören sie diesen
        start audio beitrag
        start dieser text wurde automatisch vorgelesen
        whole als pdf
        whole pdf herunterladen
        whole leichte sprache
        whole gebärdensprache
        whole dunkelmodus
        start push nachrichten
        start benachrichtigungen aktivieren
        whole benachrichtigungen
        start in der app öffnen
        whole rechte am artikel erwerben
    """,
    "newsletter-prompt": """
        whole newsletter abonnieren
        whole newsletter bestellen
        whole newsletter anmelden
        whole newsletter anmeldung
        whole zum newsletter
        whole unser newsletter
        whole unsere newsletter
        whole kostenloser newsletter
        whole alle newsletter
        start zum newsletter anmelden
        start newsletter abonnieren
        start jetzt newsletter
        start jetzt zum newsletter
        start jetzt kostenlos anmelden
        start jetzt kostenlos abonnieren
        start jetzt für den newsletter
        start abonnieren sie unseren newsletter
        start abonnieren sie unseren kostenlosen
        start abonnieren sie den newsletter
        start abonnieren sie jetzt unseren
        start abonniere unseren newsletter
        start melden sie sich für unseren newsletter
        start melden sie sich hier für
        start melden sie sich für den
        start melden sie sich jetzt
        start melde dich für unseren newsletter
        start bestellen sie unseren newsletter
        start erhalten sie unseren newsletter
        start erhalten sie täglich
        start erhalten sie jeden
        start in unserem newsletter
        start mit unserem newsletter
        start unser newsletter
        start unser kostenloser newsletter
        anywhere für unseren newsletter anmelden
        anywhere unseren newsletter abonnieren
        anywhere kostenlos in ihr postfach
        anywhere direkt in ihr postfach
        anywhere direkt ins postfach
        anywhere per e mail in ihr postfach
        anywhere täglich in ihrem postfach
        anywhere die wichtigsten nachrichten des tages
        start die wichtigsten nachrichten
        start keine nachricht mehr verpassen
        start nichts mehr verpassen
        start verpassen sie nichts
        start bleiben sie auf dem laufenden
        start bleiben sie informiert
        start immer auf dem laufenden
        start mit der anmeldung
        start mit ihrer anmeldung
        start mit dem abonnieren
        start mit der bestellung
        anywhere jederzeit abbestellen
        anywhere jederzeit widerrufen
        anywhere abmeldung ist jederzeit
        whole abbestellen
        whole e mail adresse
        whole ihre e mail adresse
        whole deine e mail adresse
        start bitte geben sie ihre e mail
        start geben sie ihre e mail
        start bitte geben sie eine gültige
        start vielen dank für ihre anmeldung
        start vielen dank für ihr interesse
        start sie erhalten in kürze
        start bitte überprüfen sie ihr postfach
        whole eilmeldungen
        whole abonnieren
        whole jetzt abonnieren
        whole kostenlos abonnieren
        whole jetzt anmelden
        whole jetzt registrieren
        whole hier anmelden
        start melden sie sich an
        start melden sie sich kostenlos
        start registrieren sie sich
        start jetzt kostenlos registrieren
        anywhere newsletter abonnieren
        anywhere per e mail erhalten
    """,
    "subscription-prompt": """
        whole abo
        whole abos
        whole abonnement
        whole abonnements
        whole abo service
        whole abo angebote
        whole abo shop
        whole abo kündigen
        whole abo testen
        whole abo abschließen
        whole abo bestellen
        whole abonnement kündigen
        whole digitalabo
        whole digital abo
        whole probeabo
        whole e paper abo
        whole print abo
        whole zum abo
        whole zu den abos
        whole angebote
        whole alle angebote
        whole abonnenten
        whole nur für abonnenten
        whole exklusiv für abonnenten
        start exklusiv für abonnenten
        start dieser artikel ist nur für
        start dieser artikel ist exklusiv
        start dieser artikel ist teil
        start diesen artikel weiterlesen
        start diesen artikel lesen
        start sie möchten weiterlesen
        start sie wollen weiterlesen
        start weiterlesen mit
        start jetzt weiterlesen
        start lesen sie diesen artikel
        start lesen sie weiter mit
        start um weiterzulesen
        start um diesen artikel
        start sie haben bereits ein
        start sie haben schon ein
        start sie sind bereits abonnent
        start sie sind schon abonnent
        start bereits abonnent
        start schon abonnent
        start bereits registriert
        start noch kein abo
        start noch kein abonnent
        start noch nicht registriert
        start noch kein konto
        start noch kein benutzerkonto
        start sie haben noch kein
        start jetzt abo
        start jetzt abonnieren
        start jetzt testen
        start jetzt kostenlos testen
        start jetzt freischalten
        start jetzt gratis testen
        start jetzt bestellen
        start jetzt registrieren und
        start jetzt registrieren
        start jetzt einloggen
        start jetzt sichern
        start kostenlos testen
        start kostenlos registrieren
        start kostenlos weiterlesen
        start # monat kostenlos
        start # wochen testen
        start ein monat kostenlos
        start ersten monat
        start im ersten monat
        start monatlich kündbar
        start jederzeit kündbar
        end jederzeit kündbar
        anywhere monatlich kündbar
        anywhere jederzeit kündbar
        start unbegrenzter zugang
        start unbegrenzter zugriff
        start unbegrenzt lesen
        start voller zugriff
        start zugang zu allen
        start zugriff auf alle
        start alle artikel frei
        start alle artikel lesen
        start testen sie
        start unterstützen sie unabhängigen
        start passwort vergessen
        whole passwort
        whole benutzername
        whole angemeldet bleiben
        whole eingeloggt bleiben
        start mit werbung weiterlesen
        start mit werbung und tracking
        start werbefrei
        start nutzen sie * ohne werbung
        whole leserservice
        whole leserreisen
        whole plus
        whole premium
    """,
    "app-prompt": """
        start app herunterladen
        start laden sie unsere app
        start laden sie die app
        start laden sie sich unsere
        start hol dir die app
        start holen sie sich die
        start jetzt app
        start jetzt die app
        start zur app
        whole unsere app
        whole unsere apps
        whole die app
        whole apps
        whole zum e paper
        whole e paper
        whole zur aktuellen ausgabe
        whole aktuelle ausgabe
        whole digitale zeitung
        whole digitale ausgabe
        start jetzt im app store
        start jetzt bei google play
        whole hefte
        whole heft bestellen
        whole magazin
    """,
    "donation-prompt": """
        whole spenden
        whole jetzt spenden
        whole spende
        whole unterstützen
        whole jetzt unterstützen
        whole unterstützen sie uns
        whole unterstütze uns
        start unterstützen sie unsere arbeit
        start unterstützen sie uns mit
        start unterstützen sie unseren
        start unterstütze unsere arbeit
        start unterstütze unabhängigen
        start mit ihrer spende
        start mit deiner spende
        start ihre spende
        start wir freuen uns über ihre unterstützung
        start werden sie mitglied
        start werde mitglied
        start werden sie fördermitglied
        start jetzt mitglied werden
        whole mitglied werden
    """,
    "advertisement-marker": """
        whole anzeige
        whole anzeigen
        whole werbung
        whole anzeige anzeige
        whole werbung werbung
        whole anzeige schließen
        whole werbung ausblenden
        whole werbeanzeige
        whole werbefläche
        whole advertorial
        whole anzeigensonderveröffentlichung
        whole sonderveröffentlichung
        whole gesponsert
        whole gesponserte inhalte
        whole bezahlte inhalte
        whole bezahlter inhalt
        whole sponsored
        whole präsentiert von
        start präsentiert von
        start eine anzeige von
        start ein service von
        start ein angebot von
        start powered by
        whole anzeigenmarkt
        whole angebote unserer partner
        start werbehinweis
        whole hinweis werbung
    """,
    "shop-prompt": """
        whole gutscheine
        whole gutscheine anzeige
        whole unsere partner
        whole partnerangebote
        start mit sternchen
        start mit * gekennzeichnete
        anywhere affiliate links
        anywhere sogenannte affiliate
        anywhere erhalten wir eine provision
        anywhere erhält eine provision
        anywhere bekommen wir eine provision
        anywhere wir eine kleine provision
        anywhere für sie entstehen keine mehrkosten
        anywhere ändert sich der preis nicht
        whole vergleiche
        whole zum angebot
        whole jetzt kaufen
        whole zum shop
        whole in den warenkorb
    """,
    "story-continues": """
        whole weiterlesen
        start weiterlesen nach der anzeige
        start artikel nach der anzeige
        start nach der anzeige geht es weiter
        start nach der werbung
        start lesen sie nach der anzeige
        start der artikel wird unter
        start der artikel geht nach
        start text geht weiter
        start hier geht es weiter
        start weiter nach der anzeige
        start dieser artikel wird nach der
        start fortsetzung unter
        start scrollen sie weiter
        whole mehr lesen
        whole mehr anzeigen
        whole weniger anzeigen
        whole alles anzeigen
        whole mehr laden
        whole weitere laden
        whole ganzen artikel lesen
        whole artikel lesen
        whole zum artikel
        whole vollständigen artikel lesen
        start den vollständigen artikel
        start den ganzen artikel
        start lesen sie den ganzen
        start lesen sie hier weiter
        whole jetzt lesen
        whole hier weiterlesen
        end weiterlesen
        whole ausklappen
        whole aufklappen
        whole einklappen
        whole artikelinhalt
        whole inhalt ausblenden
        whole mehr dazu
    """,
    "related-stories": """
        whole mehr zum thema
        start mehr zum thema
        whole mehr zu diesem thema
        whole lesen sie auch
        whole lesen sie mehr
        whole lies auch
        whole lesen sie hierzu auch
        whole lesetipps
        whole lesetipp
        whole lesen sie jetzt
        whole auch interessant
        whole das könnte sie auch interessieren
        whole das könnte sie interessieren
        whole das könnte dich auch interessieren
        whole das könnte dich interessieren
        start das könnte sie auch
        start das könnte dich auch
        whole könnte sie auch interessieren
        whole interessant für sie
        whole weitere artikel
        whole weitere beiträge
        whole weitere themen
        whole weitere meldungen
        whole weitere nachrichten
        whole weitere news
        whole weitere videos
        whole weitere informationen
        whole weiterführende links
        whole weiterführende informationen
        start weitere artikel
        start weitere nachrichten aus
        start weitere meldungen aus
        start weitere themen aus
        start weitere news
        whole verwandte artikel
        whole verwandte themen
        whole verwandte beiträge
        whole ähnliche artikel
        whole ähnliche beiträge
        whole ähnliche themen
        whole zum thema
        whole auch zum thema
        whole themen des artikels
        whole themen des tages
        whole top themen
        whole topthemen
        whole meistgelesen
        whole meistgelesene artikel
        whole meist gelesen
        whole meistgesehen
        whole meistkommentiert
        whole meistgeteilt
        whole am häufigsten gelesen
        whole beliebt
        whole beliebte artikel
        whole beliebte themen
        whole beliebteste artikel
        whole neueste artikel
        whole neueste beiträge
        whole neueste nachrichten
        whole neueste meldungen
        whole neueste videos
        whole neuste artikel
        whole aktuelle nachrichten
        whole aktuelle meldungen
        whole aktuelle beiträge
        whole aktuelle artikel
        whole aktuelle themen
        whole letzte beiträge
        whole letzte meldungen
        whole aktuelles
        whole aktuell
        whole schlagzeilen
        whole meldungen
        whole nachrichten
        whole news
        whole newsticker
        whole ticker
        whole liveticker
        whole empfehlungen
        whole empfehlungen der redaktion
        whole empfehlungen für sie
        whole empfohlene artikel
        whole empfohlene beiträge
        whole unsere empfehlungen
        whole unser tipp
        whole redaktionstipp
        whole auch lesenswert
        whole lesenswert
        whole nicht verpassen
        whole mehr
        whole mehr aus
        start mehr aus
        start mehr aus dem ressort
        start mehr von
        start mehr nachrichten
        start mehr news
        whole mehr artikel
        whole mehr infos
        whole mehr informationen
        whole mehr erfahren
        whole mehr themen
        whole mehr videos
        whole mehr über
        start mehr lesen über
        whole alle artikel
        whole alle themen
        whole alle anzeigen
        whole alle nachrichten
        whole alle news
        whole alle videos
        whole alle ansehen
        whole bildergalerien
        whole bilderstrecken
        whole fotostrecken
        whole bildergalerie
        whole fotostrecke
        whole übersicht
        whole zur übersicht
        whole links zum thema
        whole externe links
        whole quiz
        whole rätsel
        whole im video
        whole video des tages
        whole jetzt ansehen
        whole podcast
        whole auf einen blick
        whole beiträge zum thema
        whole mehr aus dem ressort
        whole aus dem archiv
        whole videos
        whole aus der redaktion
        whole alle meldungen
        whole alle beiträge
        whole thema des tages
        whole themenspecials
        whole themenseiten
        start alle beiträge zum thema
        start alle artikel zum thema
        start beiträge zum thema
    """,
    "read-also": """
        start lesen sie auch
        start lesen sie dazu auch
        start lesen sie hier
        start lesen sie mehr
        start lesen sie dazu
        start lesen sie weiter
        start lies auch
        start lesetipp
        start auch interessant
        start mehr dazu
        start mehr dazu lesen sie
        start mehr zum thema
        start mehr lesen
        start sehen sie auch
        start sehen sie hier
        start sehen sie im video
        start siehe auch
        start passend dazu
        start im video
        start weiterlesen
        start hintergrund lesen sie
        start das könnte sie auch interessieren
        end lesen sie hier
        end mehr dazu hier
        end mehr erfahren
        end finden sie hier
        end lesen sie hier mehr
        start das interview lesen
        start hier lesen sie
        start hier finden sie mehr
    """,
    "author-box": """
        whole über den autor
        whole über die autorin
        whole über die autoren
        whole zum autor
        whole zur autorin
        whole zur person
        whole zur autorenseite
        whole autor
        whole autorin
        whole autoren
        whole der autor
        whole die autorin
        whole autoreninfo
        start über den autor
        start über die autorin
        start alle artikel von
        start alle beiträge von
        start alle beiträge dieses autors
        start alle beiträge anzeigen
        start weitere artikel von
        start weitere beiträge von
        start weitere artikel des autors
        start mehr von diesem autor
        start mehr artikel von
        start neueste artikel von
        start letzte artikel von
        start letzte artikel von * alle anzeigen
        anywhere letzte artikel von
        start zeige alle beiträge von
        start beitrag von
        start kontakt zum autor
        start dem autor schreiben
        whole redaktion
    """,
    "author-biography": """
        anywhere ist redakteur bei
        anywhere ist redakteurin bei
        anywhere ist redakteur im
        anywhere ist redakteurin im
        anywhere ist redakteur der
        anywhere ist redakteurin der
        anywhere ist reporter bei
        anywhere ist reporterin bei
        anywhere ist freier journalist
        anywhere ist freie journalistin
        anywhere ist freier autor
        anywhere ist freie autorin
        anywhere ist volontär
        anywhere ist volontärin
        anywhere ist korrespondent der
        anywhere ist korrespondentin der
        anywhere ist chefredakteur
        anywhere ist chefredakteurin
        anywhere schreibt für
        anywhere schreibt über
        anywhere schreibt seit #
        anywhere arbeitet seit #
        anywhere arbeitet als redakteur
        anywhere arbeitet als freier
        anywhere berichtet für
        anywhere berichtet über
        anywhere studierte * in
    """,
    "skip-link": """
        start zum inhalt springen
        start zum hauptinhalt
        start zum inhalt
        start zum seiteninhalt
        start zur navigation
        start zur hauptnavigation
        start zur suche
        start zum menü
        start zum footer
        start zum seitenanfang
        start zur startseite
        start zum anfang
        start direkt zum inhalt
        start direkt zur
        start springe zum
        start springe direkt
        start springen sie
        start inhalt überspringen
        start navigation überspringen
        start überspringen
        whole nach oben
        whole seitenanfang
        whole zum seitenanfang
        whole zurück
        whole zurück zur startseite
        whole zurück zur übersicht
        start zurück zur
        start zurück zum
        whole startseite
        start sie sind hier
        start du bist hier
        whole nach oben scrollen
    """,
    "menu": """
        whole menü
        whole menue
        whole menü öffnen
        whole menü schließen
        whole menü anzeigen
        whole hauptmenü
        whole hauptnavigation
        whole navigation öffnen
        whole navigation schließen
        whole schließen
        whole öffnen
        whole suche
        whole suchen
        whole suche öffnen
        whole suche schließen
        whole suche nach
        whole suchbegriff
        whole suchbegriff eingeben
        whole suche starten
        whole suche abbrechen
        whole suchergebnisse
        whole erweiterte suche
        whole anmelden
        whole abmelden
        whole einloggen
        whole ausloggen
        whole registrieren
        whole anmelden registrieren
        whole login
        whole konto
        whole mein konto
        whole mein profil
        whole profil
        whole benutzerkonto
        whole einstellungen
        whole ressorts
        whole rubriken
        whole kategorien
        whole themen
        whole alle ressorts
        whole inhalt
        whole inhaltsverzeichnis
        whole übersicht
        whole sprache
        whole sprache wählen
        whole weiter
        whole abbrechen
        whole bestätigen
        whole laden
        whole wird geladen
        start wird geladen
        whole bitte warten
        whole zur merkliste
        whole wetter
        whole verkehr
        whole tv programm
        whole fernsehprogramm
        whole mediathek
        whole live
        whole livestream
        whole hallo
        whole willkommen
        start guten tag
        start angemeldet als
        start sie sind angemeldet
        whole barrierefreiheit
    """,
    "site-links": """
        whole kontakt
        whole kontaktformular
        whole über uns
        whole impressum
        whole impressum datenschutz
        start impressum
        whole mediadaten
        whole werben
        whole werbung schalten
        whole anzeigen aufgeben
        whole anzeige aufgeben
        whole karriere
        whole jobs
        whole jobs karriere
        whole stellenangebote
        whole stellenmarkt
        whole stellenanzeigen
        whole ausbildung
        whole presse
        whole hilfe
        whole hilfe kontakt
        whole hilfe service
        whole häufige fragen
        whole service
        whole services
        whole archiv
        whole shop
        whole onlineshop
        whole veranstaltungen
        whole termine
        whole kalender
        whole veranstaltungskalender
        whole ticketshop
        whole tickets
        whole trauer
        whole traueranzeigen
        whole kleinanzeigen
        whole immobilien
        whole partnersuche
        whole prospekte
        whole branchenbuch
        whole gewinnspiele
        whole marktplatz
        whole spiele
        whole sudoku
        whole kreuzworträtsel
        whole horoskop
        whole lotto
        whole beilagen
        whole verlag
        whole unternehmen
        whole über das unternehmen
        whole redaktion kontakt
        whole inserieren
        whole verträge kündigen
        whole verträge hier kündigen
        whole vertrag kündigen
        whole kundenservice
        whole weitere angebote
        whole unsere angebote
        whole verlagsangebote
        whole partner
        whole seitenübersicht
        whole start
        whole digital
        start tel #
        start telefon #
        start fax #
    """,
    "section-name": """
        whole politik
        whole wirtschaft
        whole finanzen
        whole börse
        whole geld
        whole sport
        whole fußball
        whole bundesliga
        whole # bundesliga
        whole champions league
        whole formel #
        whole handball
        whole eishockey
        whole wintersport
        whole leichtathletik
        whole motorsport
        whole kultur
        whole feuilleton
        whole musik
        whole kino
        whole film
        whole theater
        whole literatur
        whole bücher
        whole kunst
        whole medien
        whole fernsehen
        whole panorama
        whole vermischtes
        whole aus aller welt
        whole gesellschaft
        whole leute
        whole promis
        whole stars
        whole unterhaltung
        whole leben
        whole lifestyle
        whole stil
        whole mode
        whole genuss
        whole essen trinken
        whole rezepte
        whole reise
        whole reisen
        whole gesundheit
        whole familie
        whole psychologie
        whole wissen
        whole wissenschaft
        whole forschung
        whole umwelt
        whole klima
        whole natur
        whole technik
        whole technologie
        whole netzwelt
        whole netzpolitik
        whole digitales
        whole auto
        whole mobilität
        whole verkehr
        whole bauen wohnen
        whole wohnen
        whole haus garten
        whole garten
        whole ratgeber
        whole verbraucher
        whole recht
        whole bildung
        whole schule
        whole studium
        whole beruf
        whole job karriere
        whole geschichte
        whole zeitgeschichte
        whole meinung
        whole meinungen
        whole kommentar
        whole kolumne
        whole kolumnen
        whole leitartikel
        whole analyse
        whole debatte
        whole reportage
        whole regional
        whole region
        whole lokales
        whole lokalsport
        whole regionales
        whole inland
        whole ausland
        whole international
        whole deutschland
        whole europa
        whole welt
        whole österreich
        whole schweiz
        whole bayern
        whole hessen
        whole sachsen
        whole thüringen
        whole brandenburg
        whole niedersachsen
        whole nordrhein westfalen
        whole baden württemberg
        whole blaulicht
        whole polizei
        whole kriminalität
        whole justiz
        whole medizin
        whole bilder
        whole fotos
        whole audio
        whole podcasts
        whole kinder
        whole tiere
        whole sonstiges
        whole allgemein
        whole verschiedenes
        whole nahost
        whole krieg in der ukraine
        whole ukraine krieg
        whole us wahl
        whole amerika
        whole afrika
        whole asien
        whole europa league
        whole dfb pokal
        whole darts
        whole klassik
        whole pop
        whole camping
        whole nachhaltigkeit
        whole klimawandel
        whole coronavirus
        whole energie
        whole bauen
        whole wohnen garten
        whole landespolitik
        whole kommunalpolitik
        whole rheinland pfalz
        whole schleswig holstein
        whole mecklenburg vorpommern
        whole sachsen anhalt
        whole bundesliga tabelle
        whole regionalliga
        whole zweite bundesliga
        whole basketball
        whole tennis
        whole radsport
        whole nationalmannschaft
        whole serien
        whole streaming
        whole games
        whole gaming
        whole computer
        whole internet
        whole handy
        whole künstliche intelligenz
        whole sicherheit
        whole unternehmen wirtschaft
        whole immobilien
        whole versicherung
        whole karriere
        whole verbraucherschutz
        whole ernährung
        whole fitness
        whole beziehung
        whole partnerschaft
        whole erziehung
        whole baby
        whole beauty
        whole trends
        whole astrologie
        whole tierwelt
        whole haustiere
        whole weltraum
        whole archäologie
        whole religion
        whole kirche
        whole glauben
        whole satire
        whole quiz
        whole rätsel
        whole comic
        whole podcast
        whole tv
        whole stars und sternchen
        whole königshäuser
        whole royals
    """,
    "topic-tags": """
        whole schlagworte
        whole schlagwörter
        start schlagworte
        start schlagwörter
        whole stichworte
        whole stichwörter
        start stichworte
        whole themen in diesem artikel
        whole themen
        start kategorie
        start kategorien
        start veröffentlicht in
        start veröffentlicht unter
        start abgelegt unter
        start verschlagwortet
        start verschlagwortet mit
        whole in diesem artikel
        whole inhaltsverzeichnis
        whole inhalt
    """,
    "paging": """
        whole vorheriger artikel
        whole nächster artikel
        start vorheriger artikel
        start nächster artikel
        whole vorheriger beitrag
        whole nächster beitrag
        start vorheriger beitrag
        start nächster beitrag
        whole zurück weiter
        whole vorherige seite
        whole nächste seite
        whole vorherige
        whole nächste
        whole ältere beiträge
        whole neuere beiträge
        whole seite
        whole seite #
        whole seite # von #
        whole # von #
        whole auf einer seite lesen
        start auf einer seite
        whole beitragsnavigation
        whole artikelnavigation
        whole erste seite
        whole letzte seite
    """,
    "gallery": """
        start bild # von #
        start foto # von #
        whole # bilder
        whole # fotos
        whole bild vergrößern
        whole bilder anzeigen
        whole galerie
        whole galerie öffnen
        start zur galerie
        start zur bildergalerie
        start zur fotostrecke
        start bildergalerie
        start fotostrecke
        whole vollbild
        whole vollbildmodus
        whole bildunterschrift
        whole großansicht
        whole vergrößern
    """,
    "video-player": """
        whole video abspielen
        whole abspielen
        whole video ansehen
        start video abspielen
        start das video konnte nicht
        start dieses video
        start video wird geladen
        whole video laden
        whole externer inhalt
        start externer inhalt
        whole empfohlener externer inhalt
        start empfohlener redaktioneller inhalt
        whole redaktionell empfohlener inhalt
        start an dieser stelle finden sie
        start an dieser stelle findest du
        start hier finden sie einen externen
        start hier können sie sich externe
        start ich bin damit einverstanden dass mir externe
        anywhere dass mir externe inhalte angezeigt werden
        anywhere externe inhalte angezeigt werden
        anywhere personenbezogene daten an drittplattformen
        start externe inhalte anzeigen
        start inhalte anzeigen
        whole inhalt anzeigen
        whole inhalt laden
        start um diesen inhalt
        start um das video
        start um inhalte von
        start mit dem laden des
        start mit klick auf
        start bitte aktivieren sie
        start sehen sie das video
        whole untertitel
        whole ton an
        whole ton aus
        whole vollbild
    """,
    "copyright-notice": """
        anywhere alle rechte vorbehalten
        whole urheberrecht
        whole copyright
        whole bildrechte
        start alle inhalte
        anywhere ohne schriftliche genehmigung
        anywhere ohne vorherige zustimmung
        anywhere ohne vorherige schriftliche
        anywhere nur mit ausdrücklicher genehmigung
        anywhere nur mit genehmigung
        anywhere die verwendung ist nur
        anywhere weiterverwendung nur
        anywhere vervielfältigung nur mit
        start vervielfältigung
        start nachdruck
        anywhere auch auszugsweise
        whole nutzungsrechte
        whole nutzungsrechte erwerben
        start hinweis zum urheberrecht
        anywhere direkt aus dem dpa newskanal
        anywhere dpa infocom
        start dieser text wurde automatisiert
    """,
    "terms-link": """
        whole datenschutz
        whole datenschutzerklärung
        start datenschutzerklärung
        whole datenschutzhinweise
        whole datenschutzhinweis
        whole datenschutzeinstellungen
        whole datenschutz einstellungen
        whole datenschutzbestimmungen
        whole datenschutz center
        whole privatsphäre
        whole privatsphäre einstellungen
        whole privacy manager
        whole privacy einstellungen
        whole cookie einstellungen
        whole cookies tracking
        whole cookie richtlinie
        whole cookies verwalten
        whole agb
        whole nutzungsbedingungen
        whole nutzungsbasierte onlinewerbung
        whole allgemeine geschäftsbedingungen
        whole rechtliches
        whole rechtliche hinweise
        whole haftungsausschluss
        whole widerruf
        whole widerrufsrecht
        whole widerrufsbelehrung
        whole widerspruch
        whole jugendschutz
        whole utiq verwalten
        whole barrierefreiheitserklärung
        whole erklärung zur barrierefreiheit
        whole lieferkettengesetz
        start es gelten die
        anywhere es gelten unsere
        anywhere unsere datenschutzerklärung
        anywhere in unserer datenschutzerklärung
        anywhere unserer datenschutzerklärung
        anywhere in der datenschutzerklärung
        anywhere unsere agb
        anywhere die datenschutzbestimmungen
        anywhere stimmen sie unseren
        anywhere stimme ich den nutzungsbedingungen
        anywhere akzeptiere die agb
    """,
    "cookie-notice": """
        start wir verwenden cookies
        start wir nutzen cookies
        start wir benötigen ihre zustimmung
        start wir benötigen ihre einwilligung
        start wir und unsere partner
        anywhere wir und unsere partner
        anywhere diese website verwendet cookies
        anywhere diese webseite verwendet cookies
        anywhere unsere website verwendet cookies
        anywhere verwendet cookies
        anywhere verwendung von cookies
        anywhere cookies und ähnliche technologien
        anywhere durch die weitere nutzung
        anywhere einwilligung jederzeit widerrufen
        anywhere zustimmung jederzeit widerrufen
        whole akzeptieren
        whole alle akzeptieren
        whole alles akzeptieren
        whole alle cookies akzeptieren
        whole akzeptieren und weiter
        whole akzeptieren und schließen
        whole zustimmen
        whole zustimmen und weiter
        whole einverstanden
        whole ich stimme zu
        whole ablehnen
        whole alle ablehnen
        whole auswahl speichern
        whole einstellungen speichern
        whole einwilligung verwalten
        whole nur notwendige cookies
        whole mehr optionen
        whole verstanden
        whole zwecke anzeigen
        whole anbieter anzeigen
    """,
    "script-notice": """
        anywhere javascript aktivieren
        anywhere javascript deaktiviert
        anywhere javascript ist deaktiviert
        anywhere javascript zu aktivieren
        anywhere aktivieren sie javascript
        anywhere ihr browser unterstützt
        anywhere dein browser unterstützt
        anywhere browser ist veraltet
        anywhere deaktivieren sie ihren adblocker
        anywhere adblocker aktiviert
        start werbeblocker
        start seite nicht gefunden
        start es ist ein fehler aufgetreten
        start ein fehler ist aufgetreten
        start bitte versuchen sie es später
        start da ist etwas schiefgelaufen
    """,
    "disclaimer": """
        start haftungsausschluss
        start risikohinweis
        start transparenzhinweis
        start hinweis der redaktion
        anywhere keine anlageberatung
        anywhere keine anlageempfehlung
        anywhere gibt die meinung des autors
        anywhere nicht zwingend die meinung der redaktion
        anywhere nicht die meinung der redaktion
        anywhere keine haftung für
        anywhere für die inhalte externer
        anywhere keine gewähr
        anywhere ohne gewähr
        anywhere kurse um # minuten verzögert
        anywhere mindestens # minuten verzögert
        anywhere zeitverzögert um
        start dieser artikel wurde maschinell
        start dieser artikel wurde automatisch
        start dieser text wurde mit hilfe
    """,
    "photo-credit": """
        whole foto
        whole fotos
        whole bild
        start foto von
        start bildquelle
        start bildnachweis
        start bildrechte
        start fotoquelle
        start foto dpa
        start bild dpa
        start foto imago
        start bild imago
        start quelle dpa
        start symbolbild
        start symbolfoto
        start archivbild
        start archivfoto
        end symbolbild
        end symbolfoto
        end archivbild
        end archivfoto
        end picture alliance
        whole picture alliance
        whole imago
        whole dpa
        start vorschaubild
        whole bildunterschrift anzeigen
        start lizenzfreies bild
    """,
}
