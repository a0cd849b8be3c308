"""The word lists by which lines of metadata are told from sentences, folded: small letters, no accents."""

from __future__ import annotations

import unicodedata

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
    बजे सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार uk myt pht nzst nzdt nzt msk wat eat sast
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
    fin exemple ailleurs contre consequent isso outro esempio about contact current issue full profile bio
    archive archives save saved follow edition digital log account cookie privacy policy terms settings
    podcast episode season chapter recipe recipes university institute council committee hospital
    association society museum festival marathon league cup stadium arena team department ministry
    paid content sponsored product products liability
    falls olympic olympics championship election elections universität verein stadtrat rathaus museo
    universidad ayuntamiento partido gobierno ministerio universidade prefeitura governo ministério
    université mairie gouvernement ministère conseil comune governo ministero gemeente regering
    """).split()
)
"""Capitalised words that no byline's name holds: sections, weekdays, articles, prompts."""

FUNCTION_WORDS = frozenset(
    fold("""
    was were is are has had have been be am his her their our my your its whose which from with without
    after before over under against into onto than then there here now nobody everyone everybody everything
    nothing someone something only just still never ever also again us me him them does did would could
    should must because while until unless upon since during between through across behind beyond every
    each both few many much some any other another such own same very too
    und oder aber nicht kein keine wie wer wo wann warum bis auf für gegen ohne ist sind war waren hat
    haben wird werden kann soll muss sich ihr ihre sein seine unser euch uns wir ich man alle alles mehr
    neue neuer viel viele anfang wegen pour dans sur avec sans sous chez mais ou donc est
    sont ont été plus moins tous toute toutes ce cette ces leur leurs notre votre qui que quoi dont où
    comment pourquoi hasard rapport là para con sobre entre desde hasta cuando donde porque pero más menos
    muy ya sus este esta estos estas ese esa eso tanto otro otra otros otras primera primer segunda
    segundo tercera vez medio supuesto lado todo todos ahora nuevo nueva não para com sem até quando onde
    mas muito já seus suas essa isso aqui ali tudo novo vez enquanto che per quando dove perché più meno
    molto già questo questa quello quella tutto tutti nuovo nuova sono hanno era het een niet maar voor
    met zonder naar onder tegen tussen wat wie waar waarom zijn haar heeft hebben wordt meer och att det
    som inte för med utan mot mellan vad hur ikke uten mellom hva hvor når hvem
    """).split()
)
"""Small words that headlines in capitals hold and names don't; surnames (Will, Son, Su) are left out."""

PLACE_STARTS = frozenset(
    fold("""
    new san santa santo são saint st st. sainte port porto fort los las el hong kuala buenos rio cape tel
    abu addis phnom sri bad mount lake upper lower greater puerto villa monte
    """).split()
)
"""First words of towns of two words, which stand before a date as names do ("New York, June 2, 2018")."""

CASELESS_NOT_NAMES = frozenset(
    unicodedata.normalize(
        "NFC",
        """
    أخبار اخبار خبر تقرير تقارير رياضة اقتصاد سياسة ثقافة صحة تكنولوجيا علوم منوعات مقالات مقال رأي آراء تحليل
    تحليلات حوار فيديو صور صورة عاجل دولية محلية عربية عالمية خاص غزة فلسطين سوريا مصر لبنان العراق الأردن آخر
    آراء مدونات ملفات ملف قضايا شؤون مجتمع فن فنون نشر تحديث منذ في من على إلى عن مع بعد قبل ساعات دقائق قراءة
    وكالات وكالة صحيفة موقع قناة راديو دراسة دراسات كتب متابعة شارك مشاركة اقرأ اشترك الأخبار
    नई दिल्ली न्यूज़ न्यूज समाचार खबर खबरें ख़बर देश विदेश दुनिया राज्य खेल मनोरंजन राजनीति व्यापार टीम डेस्क
    संवाददाता वीडियो फोटो ताज़ा ताजा अपडेट प्रकाशित ब्यूरो में के की का से पर ने को और है
        """,
    ).split()
)
"""Words of sections, places and sentences in Arabic and Hindi, which a name doesn't hold."""

CHINESE_SURNAMES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇"
    "卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段漕"
    "钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路"
    "岳齐齊梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄"
    "单單包司柏宁寧柯阮桂闵闵解强強柴华華车車冉房边邊"
)
"""The first characters of frequent Chinese surnames."""

CREDIT_WORDS = frozenset(
    fold("""
    source sources quelle quellen fuente fuentes fonte fonti bron источник źródło kaynak kilde källa via from credit
    المصدر 来源 來源 出典 출처
    """).split()
)
"""Labels before the name of an agency."""
