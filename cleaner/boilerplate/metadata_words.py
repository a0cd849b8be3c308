"""The word lists by which lines of metadata are told from sentences, folded: small letters, no accents."""

from __future__ import annotations

from cleaner.boilerplate.dates import fold

DATE_WORDS = frozenset(
    fold("""
    tempo leitura today heute heute gestern yesterday hier aujourdhui oggi ieri hoy ayer hoje ontem vandaag
    сегодня вчера idag igår i dag i går now just loaded
    published publication posted updated last modified first created on at date time issued filed am pm
    a.m p.m am. est edt et pst pdt pt cst cdt ct mst gmt utc bst cet cest ist sgt hkt jst aest aedt aet
    local monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun min mins minute minutes hour hours hr hrs day days week weeks month months year years ago read
    reading to the of in veröffentlicht aktualisiert publiziert erschienen erstellt stand datum zuletzt
    geändert um uhr vom der den montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo
    di mi do fr sa so vor stunde stunden tag tagen minuten lesezeit lesedauer ca publié mis à jour le
    modifié posté a h par lundi mardi mercredi jeudi vendredi samedi dimanche il y heure heures jours
    temps de lecture créé paru publicado actualizado actualización actualizada el las los fecha lunes
    martes miércoles jueves viernes sábado domingo hace horas hora minutos lectura tiempo días guardado
    creado em às atualizado atualizada atualização postado há segunda terça quarta quinta sexta feira
    leitura data dias e pubblicato aggiornato ultimo aggiornamento alle ore modifica lunedì martedì
    mercoledì giovedì venerdì sabato domenica fa minuti lettura ora gepubliceerd gewijzigd bijgewerkt
    geplaatst laatste update op om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur geleden
    leestijd опубликовано опубликована обновлено обновлена дата время в г года год понедельник вторник
    среда четверг пятница суббота воскресенье назад часов часа час минут минуты мин мск чтения на чтение
    публікації оновлено نشر في تاريخ النشر آخر تحديث الساعة تم بتوقيت يوم الأحد الاثنين الإثنين الثلاثاء
    الأربعاء الخميس الجمعة السبت منذ ساعات ساعة دقائق دقيقة ص م غرينتش جرينتش مكة publikacja aktualizacja
    opublikowano dodano poniedziałek wtorek środa czwartek piątek sobota niedziela temu godz yayınlanma
    güncelleme giriş tarihi son güncellenme yayın pazartesi salı çarşamba perşembe cuma cumartesi pazar
    önce saat dakika dk okuma süresi publicerad uppdaterad publisert oppdatert offentliggjort opdateret
    sist senast kl måndag tisdag onsdag torsdag fredag lördag söndag lørdag søndag mandag sidst for siden
    timer tim sedan lästid lesetid diperbarui diterbitkan dipublikasikan tanggal waktu wib wita wit pukul
    senin selasa rabu kamis jumat sabtu minggu yang lalu menit jam baca प्रकाशित अपडेट अपडेटेड संशोधित को
    बजे सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    """).split()
)
"""What stands beside a date in a line that holds nothing else: labels, weekdays, zones, reading times."""

NOT_PLACES = frozenset(
    fold("""
    update breaking watch exclusive opinion analysis video photos photo live news sport sports developing
    editorial review podcast quiz poll factbox corrected refile brief explainer listen read interview
    gallery comment column wrapup urgent eil eilmeldung exklusiv kommentar analyse direct urgence exclusif
    exclusivo urgente vídeo ultima hora молния срочно видео фото q a note editor correction tldr faq part
    chapter press release for immediate
    """).split()
)
"""Capitals before a dash that open a paragraph and are no place."""

PARTICLES = frozenset(
    fold("""
    de da do dos das del della di du des la le les el al bin ibn bint von vom zu zur van der den ter ten
    te y af av dal san e i
    """).split()
)
"""Small words inside names."""

NOT_NAMES = frozenset(
    fold("""
    browse editor editors correspondent reporter reporters writer writers columnist contributor producer
    political senior deputy chief associate special redakteur redakteurin redaktion corresponsal redacción
    correspondant journalist journaliste giornalista journalisten agency associated newspapers ltd inc
    the a an this that these it its he she we they you i if in on at of to and or but not no yes what when
    where who why how all more most new news sport sports politics business world opinion local national
    international culture travel health science technology entertainment video videos photos gallery live
    home share print email subscribe newsletter comments related topics tags menu search today yesterday
    tomorrow read watch listen follow advertisement breaking latest top stories story updated published
    staff monday tuesday wednesday thursday friday saturday sunday popular demand order law phone using
    clicking signing continuing press release image photo picture getty images file courtesy north south
    east west united states street city county der die das ein eine politik wirtschaft kultur panorama
    wissen anzeige foto bild deutschland ausland inland el los las un una politica economia cultura
    deportes sociedad mundo internacional il lo gli cronaca esteri le la les politique economie societe
    monde nieuws binnenland buitenland nyheter sverige norge nach vor seit mit bei aus zu ejemplo favor
    fin exemple ailleurs contre consequent isso outro esempio
    """).split()
)
"""Capitalised words that no byline's name holds: sections, weekdays, articles, prompts."""

CREDIT_WORDS = frozenset(
    fold("""
    source sources quelle quellen fuente fuentes fonte fonti bron источник źródło kaynak kilde källa via from credit
    المصدر 来源 來源 出典 출처
    """).split()
)
"""Labels before the name of an agency."""
