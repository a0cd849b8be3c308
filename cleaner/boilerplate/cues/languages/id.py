"""Indonesian and Malay wordings of the cues."""

PHRASES = {
    "comment-prompt": """
        whole komentar
        whole # komentar
        whole komentar #
        whole tulis komentar
        whole beri komentar
        whole tinggalkan komentar
        whole kirim komentar
        whole lihat komentar
        whole baca komentar
        whole semua komentar
        whole tambahkan komentar
        whole belum ada komentar
        whole tinggalkan balasan
        whole komentari
        start tinggalkan komentar
        start tinggalkan balasan
        start tulis komentar
        start jadilah yang pertama
        start silakan login untuk
        start login untuk berkomentar
        start bagaimana pendapat anda
        start apa pendapat anda
        start bagikan pendapat
        start berikan komentar
        anywhere untuk menulis komentar
        anywhere untuk memberikan komentar
    """,
    "comment-form": """
        whole balas
        whole batalkan balasan
        whole nama
        whole kirim
        whole nama anda
        whole komentar anda
        start alamat email anda tidak akan dipublikasikan
        start ruas yang wajib ditandai
        start simpan nama email
        start alamat e mel anda tidak akan disiarkan
        end batalkan balasan
    """,
    "feedback-prompt": """
        whole laporkan
        start laporkan kesalahan
        start laporkan berita
        start apakah artikel ini
        start apakah anda menyukai
        start beri rating
        start kirim tulisan anda
        start punya informasi
    """,
    "share-bar": """
        whole bagikan
        whole bagikan artikel
        whole bagikan artikel ini
        whole bagikan berita ini
        whole bagikan ini
        whole bagikan ke
        whole kongsi
        whole kongsikan
        whole salin tautan
        whole salin link
        whole salin
        whole tautan disalin
        whole link disalin
        whole kirim ke teman
        whole suka
        whole simpan
        whole simpan artikel
        whole dibagikan
        whole # dibagikan
        whole share ke
        start bagikan artikel ini
        start bagikan berita
        start bagikan di
        start bagikan ke
        start bagikan via
        start bagikan ini
        start klik untuk
        start kongsi artikel
        start tautan berhasil
        anywhere membuka di jendela yang baru
    """,
    "follow-prompt": """
        whole ikuti
        whole ikuti kami
        whole media sosial
        whole mengikuti
        whole ikuti kami di
        start ikuti kami
        start ikuti kami di
        start ikuti berita
        start ikuti saluran
        start ikuti channel
        start follow kami
        start gabung dengan
        start bergabung dengan
        start dapatkan berita
        start dapatkan update
        start simak berita
        start cek berita dan artikel
        start ikuti update
        anywhere di google news
        anywhere di whatsapp channel
        anywhere saluran whatsapp
    """,
    "page-tools": """
        whole cetak
        whole cetak artikel
        whole dengarkan
        whole dengarkan artikel
        whole ukuran huruf
        whole ukuran font
        whole mode gelap
        whole perbesar huruf
        start dengarkan artikel
        start aktifkan notifikasi
    """,
    "newsletter-prompt": """
        whole buletin
        whole langganan
        whole berlangganan
        whole langganan newsletter
        whole daftar
        whole daftar sekarang
        whole alamat email
        whole email anda
        start berlangganan newsletter
        start langganan newsletter
        start daftar newsletter
        start dapatkan berita terbaru
        start dapatkan informasi
        start dapatkan newsletter
        start masukkan email
        start masukkan alamat email
        start terima kasih telah berlangganan
        start jangan lewatkan
        anywhere ke email anda
        anywhere di inbox anda
        anywhere di kotak masuk
    """,
    "subscription-prompt": """
        whole berlangganan
        whole langganan sekarang
        whole berlangganan sekarang
        whole konten premium
        whole khusus pelanggan
        whole kata sandi
        whole lupa kata sandi
        whole lupa password
        whole ingat saya
        whole nama pengguna
        whole buat akun
        whole premium
        start sudah berlangganan
        start sudah punya akun
        start belum punya akun
        start untuk melanjutkan membaca
        start untuk membaca artikel
        start artikel ini khusus
        start baca tanpa iklan
        start masuk untuk
        start silakan masuk
        start silakan login
    """,
    "app-prompt": """
        whole unduh aplikasi
        whole aplikasi
        whole epaper
        whole koran digital
        start unduh aplikasi
        start download aplikasi
        start baca di aplikasi
        start muat turun aplikasi
    """,
    "donation-prompt": """
        whole donasi
        whole dukung kami
        whole sumbang
        start dukung kami
        start dukung jurnalisme
        start donasi untuk
    """,
    "advertisement-marker": """
        whole iklan
        whole advertisement
        whole sponsor
        whole konten sponsor
        whole bersponsor
        whole pariwara
        whole advertorial
        whole scroll to continue with content
        whole iklan baris
        whole tutup iklan
        start lanjut ke konten
        start lanjutkan membaca
        start scroll untuk melanjutkan
        start gulir untuk
        start artikel berlanjut
        start iklan lanjutkan
    """,
    "story-continues": """
        whole baca selengkapnya
        whole selengkapnya
        whole baca lebih lanjut
        whole baca lagi
        whole lihat selengkapnya
        whole lihat semua
        whole lihat lainnya
        whole lihat lebih banyak
        whole tampilkan lainnya
        whole muat lebih banyak
        whole tampilkan semua
        whole lanjutkan membaca
        whole baca seterusnya
        whole muat lainnya
        start baca selengkapnya
        start baca artikel selengkapnya
        start klik di sini untuk
        end selengkapnya
        end baca selengkapnya
    """,
    "related-stories": """
        whole baca juga
        whole berita terkait
        whole artikel terkait
        whole terkait
        whole konten terkait
        whole topik terkait
        whole berita lainnya
        whole artikel lainnya
        whole lainnya
        whole berita terbaru
        whole terbaru
        whole artikel terbaru
        whole terkini
        whole berita terkini
        whole terpopuler
        whole populer
        whole berita populer
        whole berita terpopuler
        whole artikel populer
        whole paling banyak dibaca
        whole trending
        whole tren
        whole rekomendasi
        whole rekomendasi untuk anda
        whole direkomendasikan
        whole rekomendasi untukmu
        whole pilihan editor
        whole pilihan redaksi
        whole berita pilihan
        whole berita utama
        whole headline
        whole sorotan
        whole jangan lewatkan
        whole lihat juga
        whole tonton juga
        whole simak juga
        whole anda mungkin suka
        whole mungkin anda suka
        whole untuk anda
        whole video
        whole foto
        whole galeri
        whole video terkait
        whole indeks
        whole indeks berita
        whole berita
        whole berita foto
        whole berita berkaitan
        whole berita hangat
        whole topik hangat
        whole video pilihan
        start baca juga
        start berita terkait
        start lihat juga
        start artikel menarik lainnya
        start simak berita
    """,
    "read-also": """
        start baca juga
        start baca selengkapnya
        start lihat juga
        start tonton juga
        start simak juga
        start simak video
        start saksikan juga
        start tonton video
        start baca lagi
    """,
    "author-box": """
        whole penulis
        whole tentang penulis
        whole editor
        whole reporter
        whole redaksi
        whole wartawan
        whole tim redaksi
        whole kontributor
        start tentang penulis
        start artikel lain dari
        start lihat semua artikel
        start lihat semua pos
        start artikel oleh
    """,
    "skip-link": """
        whole kembali ke atas
        whole ke atas
        whole kembali
        whole kembali ke beranda
        start langsung ke konten
        start langsung ke
        start lewati ke konten
        start lompat ke
        start kembali ke
        start anda di sini
    """,
    "menu": """
        whole menu utama
        whole cari
        whole pencarian
        whole tutup
        whole buka menu
        whole tutup menu
        whole masuk
        whole keluar
        whole login
        whole logout
        whole akun
        whole akun saya
        whole profil
        whole profil saya
        whole beranda
        whole laman utama
        whole kategori
        whole kanal
        whole semua kanal
        whole rubrik
        whole memuat
        whole pengaturan
        whole notifikasi
        whole bantuan
        whole siaran langsung
        whole live streaming
        whole cuaca
        whole jadwal tv
        whole zodiak
        whole jadwal sholat
        whole jadwal salat
        whole batal
        whole lanjut
        whole bahasa
        whole navigasi
        start cari berita
    """,
    "site-links": """
        whole kontak
        whole kontak kami
        whole hubungi kami
        whole tentang kami
        whole pedoman media siber
        whole redaksi
        whole info iklan
        whole pasang iklan
        whole karir
        whole karier
        whole lowongan
        whole peta situs
        whole arsip
        whole bantuan
        whole kotak pos
        whole hubungi redaksi
        whole kode etik
        whole kode etik jurnalistik
        whole kerja sama
        whole tentang
        whole media partner
        whole visi misi
        whole susunan redaksi
        whole rss
    """,
    "section-name": """
        whole nasional
        whole internasional
        whole politik
        whole ekonomi
        whole bisnis
        whole keuangan
        whole dunia
        whole global
        whole daerah
        whole regional
        whole nusantara
        whole metro
        whole megapolitan
        whole jakarta
        whole hukum
        whole kriminal
        whole peristiwa
        whole olahraga
        whole sepak bola
        whole bola
        whole bulutangkis
        whole hiburan
        whole selebriti
        whole seleb
        whole budaya
        whole seni
        whole film
        whole musik
        whole gaya hidup
        whole kesehatan
        whole sains
        whole teknologi
        whole tekno
        whole otomotif
        whole pendidikan
        whole edukasi
        whole wisata
        whole travel
        whole kuliner
        whole resep
        whole properti
        whole opini
        whole kolom
        whole analisis
        whole wawancara
        whole cek fakta
        whole foto
        whole infografis
        whole ragam
        whole umum
        whole agama
        whole religi
        whole sejarah
        whole lingkungan
        whole entertainment
        whole parenting
        whole perempuan
    """,
    "topic-tags": """
        whole tag
        whole tags
        whole topik
        whole label
        whole kata kunci
        whole daftar isi
        start tag
        start kategori
        start kata kunci
    """,
    "paging": """
        whole sebelumnya
        whole selanjutnya
        whole berikutnya
        whole artikel sebelumnya
        whole artikel selanjutnya
        whole artikel berikutnya
        whole halaman berikutnya
        whole halaman selanjutnya
        whole halaman sebelumnya
        whole navigasi pos
        start artikel sebelumnya
        start artikel selanjutnya
        start berita sebelumnya
        start berita selanjutnya
        start halaman # dari #
    """,
    "gallery": """
        whole lihat foto
        whole perbesar
        whole layar penuh
        start foto # dari #
        start # foto
    """,
    "video-player": """
        whole putar
        whole putar video
        whole tonton video
        start video ini tidak
        start lihat postingan ini di instagram
        start sebuah kiriman dibagikan
    """,
    "copyright-notice": """
        whole hak cipta
        start hak cipta
        anywhere hak cipta dilindungi
        anywhere hak cipta terpelihara
        anywhere hak cipta dilindungi undang undang
        anywhere dilarang mengutip
        anywhere tanpa izin tertulis
        anywhere dilarang menyalin
        anywhere dilarang keras melakukan
    """,
    "terms-link": """
        whole kebijakan privasi
        whole privasi
        whole syarat dan ketentuan
        whole ketentuan penggunaan
        whole syarat penggunaan
        whole ketentuan layanan
        whole kebijakan cookie
        whole kebijakan
        whole disclaimer
        whole penafian
        whole dasar privasi
        whole terma dan syarat
        whole kebijakan data pribadi
        start kebijakan privasi
        anywhere kebijakan privasi
        anywhere syarat dan ketentuan
    """,
    "cookie-notice": """
        whole terima
        whole terima semua
        whole setuju
        whole saya setuju
        whole tolak
        whole mengerti
        start kami menggunakan cookie
        start situs ini menggunakan
        start laman ini menggunakan
        anywhere menggunakan cookie
        anywhere penggunaan cookie
    """,
    "script-notice": """
        start halaman tidak ditemukan
        start terjadi kesalahan
        start aktifkan javascript
    """,
    "disclaimer": """
        start artikel ini telah tayang
        start penafian
        anywhere artikel ini telah tayang di
        anywhere sepenuhnya menjadi tanggung jawab penulis
        anywhere bukan merupakan saran investasi
        anywhere tidak mencerminkan pandangan
    """,
    "photo-credit": """
        whole antara foto
        whole dok pribadi
        whole ilustrasi
        start foto
        start foto ilustrasi
        start sumber foto
        end foto ilustrasi
        end antara foto
        end dok istimewa
    """,
}
