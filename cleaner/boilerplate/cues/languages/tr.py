"""Turkish wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole yorum
        whole yorumlar
        whole # yorum
        whole yorum yap
        whole yorum yaz
        whole yorumlar #
        whole yorum ekle
        whole yorum gönder
        whole yorumları göster
        whole yorumları gör
        whole tüm yorumlar
        whole son yorumlar
        whole yorum yok
        start yorum yapmak için
        start yorum yazmak için
        start ilk yorumu sen yap
        start ilk yorum yapan
        start bir yorum yazın
        start bir yanıt yazın
        start bir cevap yazın
        start yorumunuzu yazın
        start yorumlar kapalı
        start henüz yorum yapılmamış
        anywhere yorum yapabilmek için
    """,
    "comment-form": """
        whole yanıtla
        whole cevapla
        whole yanıtı iptal et
        whole adınız
        whole gönder
        whole yorumunuz
        whole isim
        whole mesajınız
        start e posta hesabınız yayımlanmayacak
        start gerekli alanlar
        start daha sonraki yorumlarımda kullanılması
        end ile işaretlenmişlerdir
    """,
    "feedback-prompt": """
        whole hata bildir
        whole bize yazın
        start hata bildir
        start haberde hata
        start bu haber hakkında ne düşünüyorsunuz
        start bu haberi beğendiniz mi
        start bize ulaşın
        start haber ihbar
        start ihbar hattı
        start geri bildirim
    """,
    "share-bar": """
        whole paylaş
        whole haberi paylaş
        whole bu haberi paylaş
        whole paylaşım
        whole paylaşın
        whole # paylaşım
        whole tweetle
        whole linki kopyala
        whole bağlantıyı kopyala
        whole kopyala
        whole kopyalandı
        whole e posta gönder
        whole e posta ile gönder
        whole arkadaşına gönder
        whole beğen
        whole kaydet
        whole favorilere ekle
        start facebook ta paylaş
        start facebook'ta paylaş
        start twitter'da paylaş
        start whatsapp'ta paylaş
        start bu haberi paylaş
        start bu yazıyı paylaş
        start sosyal medyada paylaş
        start bağlantı kopyalandı
    """,
    "follow-prompt": """
        whole takip et
        whole bizi takip edin
        whole takip edin
        whole sosyal medya
        whole abone ol
        start bizi takip edin
        start bizi takip et
        start google news'te takip
        start google haberler'de
        start whatsapp kanalımıza
        start telegram kanalımıza
        start sosyal medya hesaplarımızı
        anywhere google news'te takip edin
        anywhere google news te abone
    """,
    "page-tools": """
        whole yazdır
        whole dinle
        whole haberi dinle
        whole yazı boyutu
        whole metin boyutu
        whole karanlık mod
        whole haberi yazdır
        start bildirimleri aç
        start haberi sesli dinle
    """,
    "newsletter-prompt": """
        whole bülten
        whole e bülten
        whole bültene abone ol
        whole bültene kayıt ol
        whole abone olun
        whole kayıt ol
        whole e posta adresiniz
        whole e posta adresi
        whole haber bülteni
        start bültenimize abone
        start bültene abone
        start e bültenimize
        start bültenimize kayıt
        start son gelişmelerden haberdar
        start gelişmelerden haberdar olmak
        start günün önemli haberleri
        start abone olduğunuz için
        start e posta adresinizi girin
    """,
    "subscription-prompt": """
        whole abonelik
        whole abone girişi
        whole üye ol
        whole üyelik
        whole şifre
        whole parola
        whole kullanıcı adı
        whole beni hatırla
        whole şifremi unuttum
        whole üye girişi
        start zaten abone misiniz
        start zaten üye misiniz
        start üye değil misiniz
        start hesabınız yok mu
        start hesabın yok mu
        start devamını okumak için
        start bu içerik abonelere
        start okumaya devam etmek için
        start ücretsiz üye
    """,
    "app-prompt": """
        whole uygulama
        whole uygulamamızı indirin
        whole mobil uygulama
        whole e gazete
        start uygulamamızı indirin
        start uygulamayı indir
        start mobil uygulamamızı
    """,
    "donation-prompt": """
        whole bağış yap
        whole destek ol
        whole destekle
        start bize destek olun
        start bağımsız gazeteciliği destekle
        start gazeteciliğe destek
    """,
    "advertisement-marker": """
        whole reklam
        whole reklamlar
        whole ilan
        whole ilanlar
        whole resmi ilan
        whole resmi ilanlar
        whole sponsorlu
        whole sponsorlu içerik
        whole advertorial
        whole reklam alanı
        whole reklamı kapat
        start haberin devamı için reklam
        start reklamdan sonra devam
        start reklamı geç
    """,
    "story-continues": """
        whole devamı
        whole devamını oku
        whole haberin devamı
        whole okumaya devam et
        whole daha fazla
        whole daha fazla göster
        whole daha fazla oku
        whole daha fazlası
        whole tümünü gör
        whole tümünü göster
        whole tümü
        whole devamı için tıklayınız
        whole detaylar
        whole daha az göster
        start haberin devamı için
        start devamını okumak için
        start haberin detayları için
        start haberin devamı aşağıda
        end devamını oku
        end devamı için tıklayın
    """,
    "related-stories": """
        whole ilgili haberler
        whole ilgili haber
        whole ilgili içerikler
        whole ilgili yazılar
        whole ilgili konular
        whole benzer haberler
        whole benzer yazılar
        whole diğer haberler
        whole çok okunanlar
        whole en çok okunanlar
        whole en çok okunan
        whole en çok okunan haberler
        whole çok okunan haberler
        whole son haberler
        whole son dakika
        whole son dakika haberleri
        whole güncel haberler
        whole günün haberleri
        whole öne çıkanlar
        whole öne çıkan haberler
        whole öne çıkan
        whole manşetler
        whole popüler
        whole popüler haberler
        whole trend
        whole gündem haberleri
        whole haberler
        whole önerilen haberler
        whole önerilenler
        whole sizin için seçtiklerimiz
        whole sizin için önerilenler
        whole ilginizi çekebilir
        whole bunlar da ilginizi çekebilir
        whole editörün seçtikleri
        whole editörün seçimi
        whole video galeri
        whole foto galeri
        whole videolar
        whole galeri
        whole tüm haberler
        whole bunları da okuyun
        whole sonraki haber
        whole sıradaki haber
        whole günün manşetleri
        start ilginizi çekebilir
        start bunlar da ilginizi
        start sizin için
        start diğer haberler için
    """,
    "read-also": """
        start ilgili haber
        start ayrıca okuyun
        start ayrıca bakınız
        start bunu da okuyun
        start ilginizi çekebilir
        start detaylar için
        start haberin detayı
    """,
    "author-box": """
        whole yazar
        whole yazarlar
        whole yazar hakkında
        whole editör
        whole muhabir
        whole yazarın diğer yazıları
        whole hakkında
        start yazar hakkında
        start yazarın tüm yazıları
        start yazarın diğer yazıları
        start tüm yazıları
    """,
    "skip-link": """
        whole yukarı çık
        whole başa dön
        whole yukarı
        whole sayfa başı
        whole geri
        whole geri dön
        start içeriğe geç
        start içeriğe atla
        start ana içeriğe atla
        start menüye geç
        start ana sayfaya dön
    """,
    "menu": """
        whole menü
        whole ara
        whole arama
        whole kapat
        whole aç
        whole ana menü
        whole giriş
        whole giriş yap
        whole çıkış
        whole çıkış yap
        whole kayıt
        whole hesabım
        whole profilim
        whole ana sayfa
        whole anasayfa
        whole kategoriler
        whole tüm kategoriler
        whole konular
        whole bölümler
        whole yükleniyor
        whole hoş geldiniz
        whole bildirimler
        whole ayarlar
        whole yardım
        whole canlı yayın
        whole canlı
        whole canlı tv
        whole canlı izle
        whole hava durumu
        whole namaz vakitleri
        whole burçlar
        whole yayın akışı
        whole nöbetçi eczaneler
        whole döviz
        whole puan durumu
        whole iptal
        whole tamam
        whole devam
        whole gazete manşetleri
        whole trafik durumu
        start ne aramıştınız
    """,
    "site-links": """
        whole iletişim
        whole hakkımızda
        whole künye
        whole reklam ver
        whole reklam verin
        whole kariyer
        whole site haritası
        whole arşiv
        whole haber arşivi
        whole sıkça sorulan sorular
        whole seri ilanlar
        whole vefat ilanları
        whole rss
        whole sitene ekle
        whole kurumsal
        whole yayın ilkeleri
        whole foto galeri
        whole video galeri
    """,
    "section-name": """
        whole gündem
        whole siyaset
        whole politika
        whole ekonomi
        whole dünya
        whole türkiye
        whole yaşam
        whole spor
        whole futbol
        whole basketbol
        whole kültür sanat
        whole kültür
        whole sanat
        whole magazin
        whole sağlık
        whole bilim
        whole teknoloji
        whole bilim teknoloji
        whole eğitim
        whole otomobil
        whole otomotiv
        whole emlak
        whole finans
        whole borsa
        whole seyahat
        whole turizm
        whole yemek
        whole tarifler
        whole moda
        whole kadın
        whole aile
        whole din
        whole tarih
        whole yazarlar
        whole köşe yazıları
        whole köşe yazarları
        whole analiz
        whole röportaj
        whole röportajlar
        whole yerel
        whole yerel haberler
        whole asayiş
        whole genel
        whole istanbul
        whole ankara
        whole izmir
        whole sinema
        whole müzik
        whole televizyon
        whole kitap
        whole çevre
        whole astroloji
        whole resmi reklamlar
        whole üçüncü sayfa
    """,
    "topic-tags": """
        whole etiketler
        whole konular
        whole anahtar kelimeler
        whole içindekiler
        start etiketler
        start anahtar kelimeler
        start kategoriler
        start haber etiketleri
    """,
    "paging": """
        whole önceki
        whole sonraki
        whole önceki haber
        whole sonraki haber
        whole önceki yazı
        whole sonraki yazı
        whole önceki sayfa
        whole sonraki sayfa
        start önceki haber
        start sonraki haber
        start önceki yazı
        start sonraki yazı
    """,
    "gallery": """
        whole galeriyi gör
        whole fotoğrafları gör
        whole tam ekran
        whole büyüt
        start fotoğraf # #
    """,
    "video-player": """
        whole oynat
        whole videoyu izle
        whole izle
        whole videoyu oynat
        start video yüklenemedi
        start bu gönderiyi instagram'da gör
        start instagram'da bu gönderiyi gör
    """,
    "copyright-notice": """
        whole telif hakkı
        start haber kaynağı
        start tasarım ve yazılım
        anywhere tüm hakları saklıdır
        anywhere her hakkı saklıdır
        anywhere izin alınmadan
        anywhere kaynak gösterilmeden
        anywhere kaynak gösterilerek dahi
        anywhere izinsiz kullanılamaz
        anywhere hakları saklıdır
    """,
    "terms-link": """
        whole gizlilik politikası
        whole gizlilik
        whole kullanım koşulları
        whole kullanım şartları
        whole çerez politikası
        whole çerez ayarları
        whole kvkk
        whole aydınlatma metni
        whole kişisel verilerin korunması
        whole üyelik sözleşmesi
        whole gizlilik ilkeleri
        whole yasal uyarı
        whole veri politikası
        start kişisel verilerin
        anywhere gizlilik politikası
        anywhere aydınlatma metni
    """,
    "cookie-notice": """
        whole kabul et
        whole kabul ediyorum
        whole tümünü kabul et
        whole çerezleri kabul et
        whole reddet
        whole tümünü reddet
        whole anladım
        whole onaylıyorum
        start sitemizde çerez
        start bu sitede çerez
        start web sitemizde çerezler
        anywhere çerez kullanılmaktadır
        anywhere çerezler kullanılmaktadır
        anywhere çerezleri kullanıyoruz
        anywhere çerez kullanımını
    """,
    "script-notice": """
        start sayfa bulunamadı
        start bir hata oluştu
        start lütfen javascript
        anywhere reklam engelleyici
    """,
    "disclaimer": """
        start yasal uyarı
        start sorumluluk reddi
        anywhere yatırım danışmanlığı kapsamında değildir
        anywhere yatırım tavsiyesi değildir
        anywhere sorumlu tutulamaz
        anywhere # dakika gecikmeli
    """,
    "photo-credit": """
        whole aa
        whole dha
        whole iha
        start fotoğraf
        start foto
        start görsel
    """,
}
