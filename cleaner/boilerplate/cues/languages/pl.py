"""Polish wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole komentarz
        whole komentarze
        whole # komentarzy
        whole # komentarze
        whole # komentarz
        whole komentarze #
        whole dodaj komentarz
        whole skomentuj
        whole napisz komentarz
        whole zobacz komentarze
        whole pokaż komentarze
        whole zostaw komentarz
        whole wszystkie komentarze
        whole najnowsze komentarze
        whole brak komentarzy
        whole czytaj komentarze
        whole opinie
        start dodaj komentarz
        start zostaw komentarz
        start bądź pierwszy
        start skomentuj jako pierwszy
        start napisz pierwszy komentarz
        start dołącz do dyskusji
        start weź udział w dyskusji
        start zaloguj się aby dodać
        start zaloguj się by skomentować
        start komentarze są wyłączone
        start możliwość komentowania
        anywhere aby dodać komentarz
        anywhere możliwość komentowania została wyłączona
    """,
    "comment-form": """
        whole anuluj odpowiedź
        whole odpowiedz
        whole twój komentarz
        whole twoje imię
        whole wyślij
        whole opublikuj komentarz
        whole imię
        whole nazwisko
        whole podpis
        start twój adres e mail nie zostanie opublikowany
        start wymagane pola są oznaczone
        start zapamiętaj moje dane
        start zapisz moje dane
        end anuluj pisanie odpowiedzi
    """,
    "feedback-prompt": """
        whole zgłoś błąd
        whole napisz do nas
        start zgłoś błąd
        start widzisz błąd
        start znalazłeś błąd
        start zauważyłeś błąd
        start masz temat
        start masz dla nas temat
        start chcesz się z nami skontaktować
        start oceń artykuł
        start oceń ten artykuł
        start czy artykuł był pomocny
        start dziękujemy za ocenę
        start napisz do redakcji
        start napisz do autora
    """,
    "share-bar": """
        whole udostępnij
        whole udostępnij artykuł
        whole podziel się
        whole podziel się artykułem
        whole poleć
        whole poleć artykuł
        whole skopiuj link
        whole kopiuj link
        whole link skopiowany
        whole wyślij mailem
        whole wyślij znajomemu
        whole lubię to
        whole zapisz
        whole zapisz na później
        whole tweetnij
        whole udostępnij na
        start udostępnij na facebooku
        start udostępnij na
        start udostępnij ten
        start podziel się na
        start podziel się ze znajomymi
        start podziel się tym
        start skopiowano link
    """,
    "follow-prompt": """
        whole obserwuj
        whole obserwuj nas
        whole śledź nas
        whole media społecznościowe
        whole dołącz do nas
        start obserwuj nas
        start śledź nas na
        start polub nas na
        start dołącz do nas na
        start bądź na bieżąco i obserwuj
        start znajdziesz nas na
        start subskrybuj nasz kanał
        anywhere obserwuj nas w google
    """,
    "page-tools": """
        whole drukuj
        whole wydrukuj
        whole posłuchaj
        whole posłuchaj artykułu
        whole odsłuchaj artykuł
        whole rozmiar tekstu
        whole wielkość tekstu
        whole wersja do druku
        whole tryb ciemny
        start posłuchaj tego
        start słuchaj artykułu
        start włącz powiadomienia
    """,
    "newsletter-prompt": """
        whole zapisz się
        whole zapisz się na newsletter
        whole zapisz się do newslettera
        whole subskrybuj
        whole nasze newslettery
        whole adres e mail
        whole twój e mail
        whole twój adres e mail
        start zapisz się na newsletter
        start zapisz się do newslettera
        start zapisz się do naszego
        start zapisz się na nasz
        start zapisz się aby
        start otrzymuj najważniejsze
        start otrzymuj najnowsze
        start bądź na bieżąco
        start nie przegap
        start dziękujemy za zapisanie
        start podaj swój adres
        start wpisz swój adres
        start zapisując się
        anywhere na swoją skrzynkę
        anywhere prosto na twoją skrzynkę
        anywhere wyrażam zgodę na
    """,
    "subscription-prompt": """
        whole prenumerata
        whole subskrypcja
        whole kup subskrypcję
        whole kup dostęp
        whole kup prenumeratę
        whole subskrybuj
        whole wykup dostęp
        whole dla subskrybentów
        whole tylko dla subskrybentów
        whole hasło
        whole zapamiętaj mnie
        whole nie pamiętam hasła
        whole moje konto
        whole załóż konto
        whole utwórz konto
        start masz już konto
        start nie masz konta
        start masz już subskrypcję
        start jesteś już prenumeratorem
        start ten artykuł jest dostępny
        start artykuł dostępny tylko
        start dalsza część artykułu
        start czytaj dalej za
        start pozostało # tekstu
        start pozostało do przeczytania
        start zaloguj się aby
        start zaloguj się lub
        start zapomniałeś hasła
        start dostęp do wszystkich
        start nieograniczony dostęp
        anywhere treść dostępna dla
    """,
    "app-prompt": """
        whole aplikacja mobilna
        whole pobierz aplikację
        whole e wydanie
        whole wydanie papierowe
        whole wydanie cyfrowe
        start pobierz aplikację
        start pobierz naszą aplikację
        start ściągnij aplikację
    """,
    "donation-prompt": """
        whole wesprzyj nas
        whole wpłać
        whole wspieraj nas
        whole wspieram
        start wesprzyj nas
        start wesprzyj naszą
        start wspieraj niezależne
        start potrzebujemy twojego wsparcia
        start twoje wsparcie
        start postaw nam kawę
    """,
    "advertisement-marker": """
        whole reklama
        whole reklamy
        whole reklama reklama
        whole materiał sponsorowany
        whole artykuł sponsorowany
        whole tekst sponsorowany
        whole materiał partnera
        whole materiał promocyjny
        whole ogłoszenie
        whole ogłoszenia
        whole autopromocja
        whole koniec reklamy
        start dalsza część artykułu pod
        start dalszy ciąg materiału pod
        start dalsza część tekstu pod
        start ciąg dalszy pod
        start czytaj dalej pod reklamą
        start artykuł powstał we współpracy
    """,
    "shop-prompt": """
        whole partnerzy
        whole kup teraz
        anywhere linki afiliacyjne
    """,
    "story-continues": """
        whole czytaj dalej
        whole czytaj więcej
        whole czytaj całość
        whole czytaj cały artykuł
        whole przeczytaj całość
        whole więcej
        whole zobacz więcej
        whole pokaż więcej
        whole pokaż mniej
        whole załaduj więcej
        whole rozwiń
        whole zwiń
        whole zobacz wszystkie
        whole dowiedz się więcej
        start czytaj cały artykuł
        start przeczytaj cały
        end czytaj dalej
        end czytaj więcej
    """,
    "related-stories": """
        whole czytaj też
        whole czytaj także
        whole czytaj również
        whole przeczytaj też
        whole przeczytaj także
        whole zobacz też
        whole zobacz także
        whole zobacz również
        whole polecamy
        whole polecane
        whole polecane artykuły
        whole polecamy także
        whole powiązane
        whole powiązane artykuły
        whole powiązane tematy
        whole podobne artykuły
        whole najpopularniejsze
        whole najczęściej czytane
        whole najchętniej czytane
        whole popularne
        whole najnowsze
        whole najnowsze wiadomości
        whole ostatnie wpisy
        whole ostatnie artykuły
        whole wiadomości
        whole aktualności
        whole więcej na ten temat
        whole więcej na temat
        whole więcej o
        whole może cię zainteresować
        whole może cię również zainteresować
        whole inne artykuły
        whole wybrane dla ciebie
        whole nie przegap
        whole na topie
        whole gorące tematy
        whole wideo
        whole galerie
        whole z ostatniej chwili
        whole pozostałe wiadomości
        start więcej na ten temat
        start więcej informacji
        start zobacz więcej
        start to może cię zainteresować
        start więcej wiadomości
    """,
    "read-also": """
        start czytaj też
        start czytaj także
        start czytaj również
        start czytaj więcej
        start przeczytaj też
        start przeczytaj także
        start zobacz też
        start zobacz także
        start zobacz również
        start zobacz wideo
        start sprawdź też
        start polecamy
    """,
    "author-box": """
        whole autor
        whole autorzy
        whole o autorze
        whole redakcja
        whole autorka
        whole opracowanie
        start o autorze
        start zobacz wszystkie artykuły
        start wszystkie artykuły autora
        start więcej artykułów autora
        start inne artykuły autora
        start ostatnie wpisy
    """,
    "skip-link": """
        whole do góry
        whole na górę
        whole powrót na górę
        whole wróć
        whole powrót
        whole wstecz
        whole wróć na górę
        start przejdź do treści
        start przejdź do głównej
        start przejdź do menu
        start przejdź do wyszukiwarki
        start przejdź do
        start pomiń
        start wróć do
        start wróć na stronę
        start jesteś tutaj
    """,
    "menu": """
        whole szukaj
        whole wyszukaj
        whole wyszukiwarka
        whole zamknij
        whole otwórz menu
        whole zamknij menu
        whole zaloguj
        whole zaloguj się
        whole wyloguj
        whole wyloguj się
        whole zarejestruj się
        whole rejestracja
        whole logowanie
        whole moje konto
        whole profil
        whole strona główna
        whole kategorie
        whole działy
        whole wszystkie działy
        whole serwisy
        whole nawigacja
        whole ładowanie
        whole ustawienia
        whole powiadomienia
        whole pogoda
        whole horoskop
        whole program tv
        whole na żywo
        whole oglądaj na żywo
        whole anuluj
        whole dalej
        whole główna
    """,
    "site-links": """
        whole kontakt
        whole o nas
        whole reklama w serwisie
        whole praca
        whole kariera
        whole mapa strony
        whole mapa serwisu
        whole archiwum
        whole pomoc
        whole sklep
        whole ogłoszenia drobne
        whole nekrologi
        whole regulaminy
        whole biuro reklamy
        whole dla mediów
        whole konkursy
        whole wydarzenia
        whole forum
        whole blogi
        whole patronaty
    """,
    "section-name": """
        whole polityka
        whole gospodarka
        whole biznes
        whole finanse
        whole kraj
        whole polska
        whole świat
        whole ze świata
        whole społeczeństwo
        whole sport
        whole piłka nożna
        whole żużel
        whole siatkówka
        whole kultura
        whole film
        whole muzyka
        whole książki
        whole rozrywka
        whole gwiazdy
        whole plotki
        whole zdrowie
        whole nauka
        whole technologia
        whole technologie
        whole edukacja
        whole motoryzacja
        whole nieruchomości
        whole dom
        whole kuchnia
        whole przepisy
        whole podróże
        whole turystyka
        whole styl życia
        whole moda
        whole uroda
        whole rodzina
        whole historia
        whole religia
        whole opinie
        whole felietony
        whole publicystyka
        whole komentarze
        whole wywiady
        whole prawo
        whole praca
        whole regiony
        whole lokalne
        whole warszawa
        whole kraków
        whole zdjęcia
        whole ciekawostki
        whole ekologia
        whole klimat
    """,
    "topic-tags": """
        whole tagi
        whole tematy
        whole słowa kluczowe
        whole spis treści
        start tagi
        start słowa kluczowe
        start kategoria
        start kategorie
        start opublikowano w
    """,
    "paging": """
        whole poprzedni artykuł
        whole następny artykuł
        whole poprzedni
        whole następny
        whole poprzednia
        whole następna
        whole poprzednia strona
        whole następna strona
        whole następne
        whole poprzednie
        whole nawigacja wpisu
        start poprzedni artykuł
        start następny artykuł
        start poprzedni wpis
        start następny wpis
        start strona # z #
    """,
    "gallery": """
        whole zobacz galerię
        whole zobacz zdjęcia
        whole galeria
        whole pełny ekran
        whole powiększ
        start zdjęcie # z #
        start zobacz galerię
    """,
    "video-player": """
        whole odtwórz
        whole obejrzyj
        whole obejrzyj wideo
        whole zobacz wideo
        start wideo niedostępne
        start wyświetl ten post na instagramie
        start post udostępniony przez
    """,
    "copyright-notice": """
        whole prawa autorskie
        anywhere wszelkie prawa zastrzeżone
        anywhere wszystkie prawa zastrzeżone
        anywhere bez zgody wydawcy
        anywhere dalsze rozpowszechnianie artykułu
        anywhere prawa zastrzeżone
    """,
    "terms-link": """
        whole polityka prywatności
        whole regulamin
        whole polityka cookies
        whole ochrona danych
        whole prywatność
        whole rodo
        whole ustawienia prywatności
        whole zarządzaj cookies
        whole warunki korzystania
        whole deklaracja dostępności
        start polityka prywatności
        start regulamin serwisu
        anywhere polityką prywatności
        anywhere akceptuję regulamin
        anywhere administratorem danych
    """,
    "cookie-notice": """
        whole akceptuję
        whole akceptuj
        whole akceptuj wszystkie
        whole zgadzam się
        whole odrzuć
        whole odrzuć wszystkie
        whole rozumiem
        whole przejdź do serwisu
        whole ustawienia zaawansowane
        start używamy plików cookie
        start używamy plików cookies
        start ta strona używa
        start strona korzysta z plików
        start szanujemy twoją prywatność
        start my i nasi partnerzy
        anywhere korzysta z plików cookies
        anywhere plików cookies
        anywhere pliki cookies
        anywhere zaufanych partnerów
    """,
    "script-notice": """
        start strona nie została znaleziona
        start wystąpił błąd
        start włącz javascript
        anywhere obsługę javascript
        anywhere wyłącz adblocka
    """,
    "disclaimer": """
        start materiał chroniony prawem
        start treść ma charakter
        anywhere nie ponosi odpowiedzialności
        anywhere nie stanowi porady
        anywhere nie stanowią rekomendacji
    """,
    "photo-credit": """
        whole pap
        whole getty images
        start fot
        start foto
        start zdjęcie ilustracyjne
        start źródło zdjęcia
        start autor zdjęcia
        end zdjęcie ilustracyjne
        end materiały prasowe
    """,
}
