"""Italian wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole commento
        whole commenti
        whole # commento
        whole # commenti
        whole commenti #
        whole commenta
        whole nessun commento
        whole lascia un commento
        whole lascia una risposta
        whole lascia il tuo commento
        whole scrivi un commento
        whole scrivi il tuo commento
        whole aggiungi un commento
        whole aggiungi commento
        whole invia commento
        whole pubblica commento
        whole leggi i commenti
        whole vedi i commenti
        whole vai ai commenti
        whole mostra i commenti
        whole mostra commenti
        whole tutti i commenti
        whole commenta per primo
        start lascia un commento
        start lascia una risposta
        start leggi i # commenti
        start sii il primo a commentare
        start partecipa alla discussione
        start partecipa alla conversazione
        start unisciti alla conversazione
        start di la tua
        start cosa ne pensi
        start accedi per commentare
        start effettua il login per
        start per commentare
        start devi essere connesso per
        start devi effettuare l'accesso per
        anywhere per inviare un commento
        anywhere per lasciare un commento
        start i commenti sono chiusi
        start commenti chiusi
        start i commenti sono disabilitati
        whole ultimi commenti
        whole commenti recenti
        whole i più commentati
        whole più commentati
        whole segnala commento
        whole regole dei commenti
        whole ordina per
        whole più recenti
    """,
    "comment-form": """
        start il tuo indirizzo email non sarà pubblicato
        start il tuo indirizzo e mail non sarà pubblicato
        start l'indirizzo email non verrà pubblicato
        start i campi obbligatori
        end i campi obbligatori sono contrassegnati
        whole annulla risposta
        end annulla risposta
        whole rispondi
        start salva il mio nome email
        start do il mio consenso affinché
        start avvisami via email
        whole il tuo commento
        whole il tuo nome
        whole la tua email
        whole invia
        whole pubblica
        whole nome
        whole cognome
        whole sito web
        whole messaggio
        start questo sito usa akismet
        start questo sito utilizza akismet
    """,
    "feedback-prompt": """
        start segnala un errore
        start segnala errore
        start hai trovato un errore
        start hai notato un errore
        start questo articolo ti è piaciuto
        start ti è piaciuto questo articolo
        start ti è piaciuto l'articolo
        start questo articolo è stato utile
        start ti è stato utile
        start quanto ti è stato utile
        start vota questo articolo
        start valuta questo articolo
        start scrivi alla redazione
        start scrivici
        start contatta la redazione
        start invia una segnalazione
        start inviaci
        start hai una segnalazione
        start grazie per il tuo feedback
        start grazie per aver
        whole scrivi alla redazione
    """,
    "sign-off": """
        whole in aggiornamento
        whole notizia in aggiornamento
        whole articolo in aggiornamento
        whole segue
        start grazie per la lettura
        start grazie per aver letto
        whole riproduzione riservata
    """,
    "share-bar": """
        whole condividi
        whole condivisioni
        whole # condivisioni
        whole condividi su
        whole condividi via
        whole condividi articolo
        whole condividi l'articolo
        whole condividi questo articolo
        start condividi questo articolo
        start condividi questo
        start condividi l'articolo
        start condividi la notizia
        start condividi su facebook
        start condividi su twitter
        start condividi su x
        start condividi su whatsapp
        start condividi su linkedin
        start condividi su telegram
        start condividi su pinterest
        start condividi via email
        start condividi via mail
        start condividi con
        start condividi facebook
        start condividi su
        start fai clic per condividere
        start fai clic qui per
        anywhere si apre in una nuova finestra
        whole twitta
        whole tweetta
        whole copia link
        whole copia il link
        whole copia
        whole link copiato
        start link copiato
        whole invia per email
        whole invia via email
        whole invia ad un amico
        start invia ad un amico
        start invia questo articolo
        whole mi piace
        start mi piace caricamento
        whole consiglia
        whole salva
        whole salva articolo
        whole salva l'articolo
        whole leggi più tardi
        whole leggi dopo
        whole aggiungi ai preferiti
        whole regala articolo
        whole regala questo articolo
    """,
    "follow-prompt": """
        start seguici su
        start seguici
        whole seguici
        whole seguici su
        whole segui
        whole seguiti
        whole segui già
        start segui le news
        start segui gli aggiornamenti
        start segui tutti gli
        start segui tutte le
        start segui la pagina
        start segui il canale
        start segui il nostro
        start segui su google
        anywhere seguici su facebook
        anywhere seguici su google news
        anywhere seguici su instagram
        start iscriviti al canale
        start iscriviti al nostro canale
        start iscriviti al canale whatsapp
        start unisciti al nostro
        start unisciti al canale
        start entra nel canale
        start metti mi piace
        start resta connesso
        whole social
        whole i nostri social
    """,
    "page-tools": """
        whole stampa
        whole stampa articolo
        whole stampa l'articolo
        whole stampa questo articolo
        whole versione stampabile
        whole ascolta
        whole ascolta articolo
        whole ascolta l'articolo
        start ascolta questo articolo
        start ascolta l'articolo
        start ascolta la versione audio
        whole dimensione testo
        whole dimensione carattere
        start aumenta dimensione
        start diminuisci dimensione
        start riduci dimensione
        whole traduci
        whole modalità scura
        whole scarica pdf
        start attiva le notifiche
        start attiva notifiche
        start ricevi le notifiche
        start tempo di lettura
    """,
    "newsletter-prompt": """
        whole le newsletter
        whole le nostre newsletter
        whole la newsletter
        whole tutte le newsletter
        whole iscriviti
        whole iscriviti ora
        whole iscriviti gratis
        whole iscriviti alla newsletter
        whole iscrizione newsletter
        whole registrati alla newsletter
        start iscriviti alla newsletter
        start iscriviti alla nostra newsletter
        start iscriviti alle newsletter
        start iscriviti alle nostre
        start iscriviti gratis
        start iscriviti per ricevere
        start iscriviti qui
        start iscriviti a
        start registrati alla
        start abbonati alla newsletter
        start ricevi la newsletter
        start ricevi la nostra
        start ricevi le news
        start ricevi le notizie
        start ricevi le ultime
        start ricevi gratis
        start ricevi ogni
        start ricevi tutte le
        start per ricevere la newsletter
        anywhere nella tua casella di posta
        anywhere nella tua casella email
        anywhere nella tua email
        anywhere direttamente nella tua
        anywhere sulla tua email
        start resta aggiornato
        start rimani aggiornato
        start resta sempre aggiornato
        start rimani sempre aggiornato
        start non perdere gli aggiornamenti
        start non perdere nessuna
        start non perderti
        start le notizie più importanti
        start le ultime notizie direttamente
        start cliccando su
        start iscrivendoti
        start inserisci la tua email
        start inserisci la tua mail
        start inserisci il tuo indirizzo
        start inserisci un indirizzo
        start inserisci la tua
        start grazie per esserti iscritto
        start grazie per la tua iscrizione
        start la tua iscrizione è
        whole indirizzo email
        whole indirizzo e mail
        whole la tua mail
        whole email
        anywhere disiscriverti in qualsiasi momento
        anywhere cancellarti in qualsiasi momento
        start presa visione dell'informativa
        start acconsento al trattamento
        start ho letto l'informativa
    """,
    "subscription-prompt": """
        whole abbonati
        whole abbonati ora
        whole abbonati subito
        whole abbonamenti
        whole abbonamento
        whole abbonato
        whole riservato agli abbonati
        whole contenuto riservato agli abbonati
        whole solo per abbonati
        whole per abbonati
        whole contenuto premium
        whole scopri le offerte
        whole scopri tutte le offerte
        whole vedi le offerte
        whole regala un abbonamento
        start abbonati per
        start abbonati a
        start abbonati e
        start abbonati subito
        start abbonati da
        start sei già abbonato
        start sei già un abbonato
        start sei già registrato
        start sei già iscritto
        start già abbonato
        start hai già un abbonamento
        start hai già un account
        start se sei già abbonato
        start se sei un abbonato
        start non sei abbonato
        start non sei ancora abbonato
        start non sei registrato
        start non hai un account
        start contenuto riservato
        start questo contenuto è riservato
        start questo articolo è riservato
        start questo è un articolo riservato
        start questo articolo è per
        start per continuare a leggere
        start per leggere l'articolo
        start per leggere tutto
        start continua a leggere con
        start leggi tutto l'articolo
        start leggi senza limiti
        start leggi l'articolo completo
        start accedi a tutti
        start accedi senza limiti
        start accesso illimitato
        start accedi per continuare
        start accedi o registrati
        start accedi o abbonati
        start registrati per
        start registrati gratis
        start registrati gratuitamente
        start registrati o accedi
        start crea un account
        start crea il tuo account
        start prova gratis
        start prova gratuita
        start primo mese
        start il primo mese
        start # mese gratis
        start disdici quando vuoi
        end disdici quando vuoi
        anywhere disdici quando vuoi
        start password dimenticata
        start hai dimenticato la password
        whole password
        whole nome utente
        whole ricordami
        start sostieni il giornalismo
        start acconsenti ai cookie
        start scegli l'abbonamento
    """,
    "app-prompt": """
        start scarica l'app
        start scarica la nostra app
        start scarica la app
        start scarica gratis
        start scarica gratuitamente
        whole la nostra app
        whole le app
        whole app mobile
        start disponibile su google play
        start disponibile su app store
        whole edicola
        whole edicola digitale
        whole edizione digitale
        whole edizione cartacea
        whole sfoglia il giornale
        whole sfoglia l'edizione
        whole leggi il giornale
        whole il giornale in edicola
        whole prima pagina
        whole quotidiano digitale
        start leggi l'edizione digitale
    """,
    "donation-prompt": """
        whole dona
        whole dona ora
        whole fai una donazione
        whole sostienici
        whole sostieni
        whole contribuisci
        whole diventa socio
        whole diventa sostenitore
        start sostieni il nostro
        start sostieni la nostra
        start sostienici
        start fai una donazione
        start dona ora
        start la tua donazione
        start il tuo sostegno
        start abbiamo bisogno del tuo
        start aiutaci a
        start se sei arrivato fin qui
        start se ti piace quello che
        start se questo articolo ti è
    """,
    "advertisement-marker": """
        whole pubblicità
        whole annuncio
        whole annunci
        whole annuncio pubblicitario
        whole messaggio pubblicitario
        whole messaggi pubblicitari
        whole inserzione
        whole sponsorizzato
        whole contenuto sponsorizzato
        whole contenuti sponsorizzati
        whole contenuto promozionale
        whole in collaborazione con
        start in collaborazione con
        whole offerto da
        start contenuto offerto da
        start continua a leggere dopo la pubblicità
        start continua dopo la pubblicità
        start l'articolo continua dopo
        start l'articolo prosegue dopo
        start chiudi pubblicità
        start scopri di più dopo
        whole info promo
        whole infopromo
        whole informazione pubblicitaria
        whole redazionale
    """,
    "shop-prompt": """
        anywhere link di affiliazione
        anywhere link affiliati
        anywhere potremmo ricevere una commissione
        anywhere potrebbe ricevere una commissione
        anywhere riceve una commissione
        whole acquista
        whole acquista ora
        whole compra ora
        whole offerte
        whole le offerte
        whole codici sconto
        whole buoni sconto
        whole partner
        whole i nostri partner
    """,
    "story-continues": """
        whole continua a leggere
        start continua a leggere
        end continua a leggere
        whole leggi tutto
        whole leggi di più
        whole leggi l'articolo
        whole leggi la notizia
        whole leggi articolo
        whole continua
        whole continua la lettura
        start continua la lettura
        start prosegui la lettura
        start leggi l'articolo completo
        start leggi l'intero articolo
        start clicca qui per leggere
        whole mostra altro
        whole mostra di più
        whole mostra meno
        whole mostra tutto
        whole vedi altro
        whole vedi tutto
        whole vedi tutti
        whole vedi tutte
        whole carica altri
        whole carica altro
        whole espandi
        whole approfondisci
        whole per saperne di più
        whole scopri di più
        whole maggiori informazioni
        end leggi tutto
        end scopri di più
    """,
    "related-stories": """
        whole leggi anche
        whole leggi pure
        whole vedi anche
        whole guarda anche
        whole ascolta anche
        whole articoli correlati
        whole articolo correlato
        whole correlati
        whole correlate
        whole notizie correlate
        whole contenuti correlati
        whole temi correlati
        whole argomenti correlati
        whole post correlati
        whole video correlati
        whole altri articoli
        whole altre notizie
        whole altre news
        whole altri contenuti
        whole altri video
        whole potrebbe interessarti
        whole potrebbe interessarti anche
        whole potrebbero interessarti
        whole ti potrebbe interessare
        whole ti potrebbe interessare anche
        whole ti potrebbero interessare
        whole potrebbe anche interessarti
        whole forse ti può interessare
        whole ti consigliamo
        whole consigliati
        whole consigliati per te
        whole articoli consigliati
        whole scelti per te
        whole per te
        whole i nostri consigli
        whole da non perdere
        whole non perdere
        whole i più letti
        whole più letti
        whole più lette
        whole le più lette
        whole articoli più letti
        whole gli articoli più letti
        whole le notizie più lette
        whole i più visti
        whole più visti
        whole i più condivisi
        whole più popolari
        whole i più popolari
        whole popolari
        whole in evidenza
        whole in primo piano
        whole primo piano
        whole oggi in primo piano
        whole di tendenza
        whole tendenze
        whole ultime notizie
        whole ultime news
        whole le ultime notizie
        whole ultimi articoli
        whole ultimi video
        whole ultim'ora
        whole ultima ora
        whole articoli recenti
        whole post recenti
        whole notizie recenti
        whole le news
        whole notizie
        whole tutte le notizie
        whole tutti gli articoli
        whole tutte le news
        whole dalla home
        whole dalla homepage
        whole prime pagine
        whole più notizie
        whole altro da
        start altro da
        start altre notizie su
        start altre notizie di
        start leggi altre notizie
        start tutte le notizie su
        start tutte le notizie di
        start vedi tutti gli articoli
        whole approfondimenti
        whole approfondimento
        whole speciali
        whole lo speciale
        whole dossier
        whole sullo stesso argomento
        whole sullo stesso tema
        whole dello stesso autore
        whole fotogallery
        whole gallery
        whole le gallery
        whole video
        whole i video
        whole guarda il video
        whole guarda tutti
        whole link utili
        whole scelti dalla redazione
        whole dai nostri partner
        whole dalla stessa sezione
    """,
    "read-also": """
        start leggi anche
        start leggi pure
        start leggi qui
        start leggi tutto
        start leggi di più
        start leggi l'intervista
        start vedi anche
        start guarda anche
        start guarda il video
        start guarda la gallery
        start guarda le foto
        start ascolta anche
        start ascolta il podcast
        start approfondisci
        start per approfondire
        start potrebbe interessarti
        start ti potrebbe interessare
        start da non perdere
        start correlati
        start scopri di più
        end leggi qui
    """,
    "author-box": """
        whole autore
        whole autrice
        whole autori
        whole l'autore
        whole gli autori
        whole sull'autore
        whole informazioni sull'autore
        whole informazioni su autore
        whole chi è l'autore
        whole redazione
        whole di redazione
        whole la redazione
        whole redazione online
        whole redazione web
        start a cura della redazione
        start tutti gli articoli di
        start vedi tutti gli articoli di
        start altri articoli di
        start ultimi articoli di
        start gli ultimi articoli di
        start ultimi post di
        start ultimi post di * vedi tutti
        start articoli di
        start leggi tutti gli articoli di
        start visualizza tutti gli articoli di
        start post di
        whole vedi profilo
    """,
    "author-biography": """
        anywhere è giornalista di
        anywhere è giornalista e
        anywhere è giornalista professionista
        anywhere giornalista professionista
        anywhere giornalista pubblicista
        anywhere è un giornalista
        anywhere è una giornalista
        anywhere è redattore
        anywhere è redattrice
        anywhere è caporedattore
        anywhere è direttore responsabile
        anywhere è corrispondente
        anywhere collabora con
        anywhere scrive per
        anywhere scrive di
        anywhere si occupa di
        anywhere laureato in
        anywhere laureata in
    """,
    "skip-link": """
        start vai al contenuto
        start vai al menu
        start vai alla navigazione
        start vai alla ricerca
        start vai al footer
        start vai alla home
        start vai alla homepage
        start vai al sito
        start salta al contenuto
        start salta al
        start salta la navigazione
        start passa al contenuto
        whole torna su
        whole torna in alto
        whole torna all'inizio
        whole torna alla home
        whole torna alla homepage
        whole torna indietro
        whole torna a inizio pagina
        whole indietro
        start torna alla
        start torna a
        start sei qui
        start ti trovi in
        start sei in
    """,
    "menu": """
        whole menù
        whole apri menu
        whole apri il menu
        whole chiudi menu
        whole chiudi
        whole apri
        whole menu principale
        whole menu di navigazione
        whole cerca
        whole cerca nel sito
        whole ricerca
        whole ricerca per
        whole apri ricerca
        whole chiudi ricerca
        whole accedi
        whole entra
        whole esci
        whole login
        whole registrati
        whole accedi registrati
        whole il mio account
        whole il mio profilo
        whole profilo
        whole account
        whole area riservata
        whole area personale
        whole le mie notizie
        whole sezioni
        whole tutte le sezioni
        whole categorie
        whole argomenti
        whole temi
        whole canali
        whole edizioni
        whole edizioni locali
        whole lingua
        whole navigazione
        whole caricamento
        whole caricamento in corso
        whole benvenuto
        whole ciao
        whole notifiche
        whole impostazioni
        whole aiuto
        whole diretta
        whole diretta tv
        whole in diretta
        whole guida tv
        whole meteo
        whole oroscopo
        whole giochi
        whole lotto
        whole annulla
        whole conferma
        whole avanti
        whole ok
    """,
    "site-links": """
        whole contatti
        whole contattaci
        whole chi siamo
        whole la redazione
        whole redazione e contatti
        whole scrivici
        whole lavora con noi
        whole pubblicità con noi
        whole per la tua pubblicità
        whole fai pubblicità con noi
        whole concessionaria
        whole mappa del sito
        whole archivio
        whole archivio storico
        whole assistenza
        whole assistenza clienti
        whole servizio clienti
        whole domande frequenti
        whole gerenza
        whole credits
        whole note legali
        whole shop
        whole negozio
        whole store
        whole annunci economici
        whole necrologie
        whole necrologi
        whole servizi
        whole gruppo
        whole il gruppo
        whole eventi
        whole concorsi
        whole agenda
        whole community
        whole codice etico
        whole linea editoriale
        whole colophon
        whole lettere
        whole rubriche
        whole blog
        whole dichiarazione di accessibilità
    """,
    "section-name": """
        whole politica
        whole economia
        whole cronaca
        whole cronache
        whole esteri
        whole interni
        whole mondo
        whole italia
        whole dall'italia
        whole attualità
        whole europa
        whole regioni
        whole locali
        whole sport
        whole calcio
        whole serie a
        whole serie b
        whole serie c
        whole calciomercato
        whole basket
        whole ciclismo
        whole motori
        whole motogp
        whole volley
        whole nuoto
        whole cultura
        whole spettacoli
        whole spettacolo
        whole cinema
        whole musica
        whole libri
        whole arte
        whole teatro
        whole serie tv
        whole televisione
        whole gossip
        whole personaggi
        whole persone
        whole società
        whole costume
        whole lifestyle
        whole viaggi
        whole turismo
        whole cucina
        whole ricette
        whole food
        whole salute
        whole benessere
        whole scienze
        whole scienza
        whole ambiente
        whole clima
        whole green
        whole tecnologia
        whole scuola
        whole università
        whole lavoro
        whole finanza
        whole borsa
        whole mercati
        whole imprese
        whole aziende
        whole risparmio
        whole fisco
        whole casa
        whole auto
        whole giustizia
        whole opinioni
        whole opinione
        whole commenti
        whole editoriali
        whole editoriale
        whole interviste
        whole inchieste
        whole moda
        whole bellezza
        whole famiglia
        whole animali
        whole storia
        whole religione
        whole vaticano
        whole foto
        whole milano
        whole roma
        whole napoli
        whole torino
        whole firenze
        whole bologna
        whole senza categoria
    """,
    "topic-tags": """
        whole argomenti
        start argomenti
        whole etichette
        start etichette
        whole parole chiave
        start parole chiave
        whole temi
        whole tag articolo
        start categoria
        start categorie
        start pubblicato in
        start archiviato in
        start taggato
        whole in questo articolo
        whole indice
        whole sommario
        whole contenuti
    """,
    "paging": """
        whole articolo precedente
        whole articolo successivo
        whole prossimo articolo
        start articolo precedente
        start articolo successivo
        start prossimo articolo
        whole precedente
        whole successivo
        whole successiva
        whole precedente successivo
        whole pagina precedente
        whole pagina successiva
        whole pagina # di #
        whole navigazione articoli
        whole post precedente
        whole post successivo
    """,
    "gallery": """
        start foto # di #
        start immagine # di #
        whole guarda la gallery
        whole vedi gallery
        whole vedi foto
        whole guarda le foto
        whole schermo intero
        whole ingrandisci
        start clicca per ingrandire
        whole didascalia
    """,
    "video-player": """
        whole riproduci
        whole riproduci video
        whole guarda
        whole guarda il video
        start questo video
        start questo contenuto non
        start il video non è disponibile
        start video non disponibile
        start per vedere questo
        start visualizza questo post su instagram
        start un post condiviso da
        whole attiva audio
        whole sottotitoli
    """,
    "copyright-notice": """
        anywhere tutti i diritti riservati
        anywhere tutti i diritti sono riservati
        anywhere diritti riservati
        whole riproduzione riservata
        anywhere riproduzione riservata
        anywhere vietata la riproduzione
        anywhere è vietata la riproduzione
        anywhere riproduzione anche parziale
        anywhere senza autorizzazione
        anywhere partita iva
        anywhere registrazione tribunale
        anywhere reg trib
        anywhere iscrizione al roc
        anywhere testata giornalistica registrata
        anywhere testata registrata
        anywhere capitale sociale
        anywhere codice fiscale
        start p iva
        anywhere p iva #
        anywhere proviene da
        whole fonte
    """,
    "terms-link": """
        whole informativa privacy
        whole informativa sulla privacy
        whole informativa cookie
        whole informativa sui cookie
        whole privacy e cookie
        whole privacy cookie
        whole privacy e cookie policy
        whole cookie policy e privacy
        whole preferenze cookie
        whole preferenze sui cookie
        whole gestisci cookie
        whole gestione cookie
        whole impostazioni cookie
        whole impostazioni privacy
        whole preferenze privacy
        whole termini e condizioni
        whole termini di servizio
        whole termini di utilizzo
        whole condizioni d'uso
        whole condizioni di utilizzo
        whole condizioni generali
        whole note legali
        whole accessibilità
        whole dati societari
        whole trasparenza
        anywhere la nostra privacy policy
        anywhere informativa sulla privacy
        anywhere accetto i termini
        anywhere accetto le condizioni
        anywhere trattamento dei dati personali
        anywhere trattamento dei miei dati
    """,
    "cookie-notice": """
        start utilizziamo i cookie
        start utilizziamo cookie
        start questo sito utilizza i cookie
        start questo sito utilizza cookie
        start questo sito usa
        anywhere utilizza cookie
        anywhere utilizza i cookie
        anywhere utilizzo dei cookie
        anywhere uso dei cookie
        anywhere cookie tecnici
        anywhere cookie di profilazione
        anywhere noi e i nostri partner
        anywhere i nostri partner
        start la tua privacy
        start rispettiamo la tua privacy
        anywhere continuando la navigazione
        anywhere proseguendo la navigazione
        anywhere revocare il consenso
        whole accetta
        whole accetto
        whole accetta tutti
        whole accetta tutto
        whole accetta e chiudi
        whole accetta e continua
        whole accetta i cookie
        whole rifiuta
        whole rifiuta tutti
        whole rifiuta tutto
        whole personalizza
        whole gestisci opzioni
        whole gestisci preferenze
        whole continua senza accettare
        whole ho capito
    """,
    "script-notice": """
        anywhere abilitare javascript
        anywhere abilita javascript
        anywhere attivare javascript
        anywhere javascript è disabilitato
        anywhere ad blocker
        anywhere blocco delle pubblicità
        anywhere disattiva adblock
        anywhere il tuo browser non
        anywhere aggiorna il tuo browser
        start pagina non trovata
        start si è verificato un errore
        start riprova più tardi
    """,
    "disclaimer": """
        start avvertenza
        start avvertenze
        anywhere non riflettono necessariamente
        anywhere non si assume alcuna responsabilità
        anywhere non è responsabile
        anywhere a scopo informativo
        anywhere non costituiscono consulenza
        anywhere non costituisce sollecitazione
        anywhere le opinioni espresse
        start questo articolo è stato
        start questo contenuto è stato
        anywhere ritardati di # minuti
        anywhere non rappresenta una testata giornalistica
    """,
    "photo-credit": """
        start foto di
        start foto da
        start foto ansa
        start foto lapresse
        start foto d'archivio
        start foto di repertorio
        start immagine di repertorio
        start immagine d'archivio
        start fotografia di
        start crediti
        start crediti foto
        start credit foto
        end foto di repertorio
        end foto d'archivio
        end immagine di repertorio
        end ansa
        end lapresse
        whole ansa
        whole lapresse
        whole immagine di repertorio
    """,
}
