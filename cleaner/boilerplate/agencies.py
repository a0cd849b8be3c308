"""News agencies: the name under which each is recorded, and how news pages write it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

AGENCIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "AP": ("AP", "Associated Press", "The Associated Press", "أسوشيتد برس", "أ ب", "美联社", "美聯社", "АП"),
        "Reuters": ("Reuters", "Thomson Reuters", "Reuters Staff", "رويترز", "路透社", "路透", "ロイター", "Рейтер",
                    "로이터", "रॉयटर्स"),
        "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "أ ف ب", "ا ف ب", "أ.ف.ب", "فرانس برس",
                "法新社", "АФП"),
        "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-AFX", "د ب أ", "德新社"),
        "EFE": ("EFE", "Agencia EFE", "EFECOM"),
        "Europa Press": ("Europa Press",),
        "ANSA": ("ANSA", "Agenzia ANSA"),
        "Adnkronos": ("Adnkronos",),
        "AGI": ("AGI", "Agenzia Italia"),
        "Askanews": ("Askanews",),
        "LaPresse": ("LaPresse",),
        "Lusa": ("Lusa", "Agência Lusa"),
        "Agência Brasil": ("Agência Brasil",),
        "Estadão Conteúdo": ("Estadão Conteúdo",),
        "Folhapress": ("Folhapress",),
        "TASS": ("TASS", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "塔斯社"),
        "RIA Novosti": ("RIA Novosti", "РИА Новости"),
        "Interfax": ("Interfax", "Интерфакс"),
        "Ukrinform": ("Ukrinform", "Укринформ", "Укрінформ"),
        "Xinhua": ("Xinhua", "Xinhua News Agency", "新华社", "新華社"),
        "China News Service": ("China News Service", "中新社", "中新网"),
        "CNA": ("中央社", "Central News Agency"),
        "Kyodo": ("Kyodo", "Kyodo News", "共同", "共同通信"),
        "Jiji": ("Jiji", "Jiji Press", "時事", "時事通信"),
        "Yonhap": ("Yonhap", "Yonhap News Agency", "연합뉴스"),
        "Newsis": ("Newsis", "뉴시스"),
        "News1": ("뉴스1",),
        "APA": ("APA", "Austria Presse Agentur"),
        "Keystone-SDA": ("Keystone-SDA", "sda", "Schweizerische Depeschenagentur", "ats"),
        "epd": ("epd",),
        "KNA": ("KNA",),
        "AFP Relaxnews": ("AFP Relaxnews", "AFP-Relaxnews"),
        "ANP": ("ANP", "Algemeen Nederlands Persbureau"),
        "Belga": ("Belga",),
        "Ritzau": ("Ritzau",),
        "NTB": ("NTB",),
        "TT": ("TT", "TT Nyhetsbyrån"),
        "STT": ("STT",),
        "PAP": ("PAP", "Polska Agencja Prasowa"),
        "CTK": ("ČTK", "CTK"),
        "MTI": ("MTI",),
        "Agerpres": ("Agerpres",),
        "Tanjug": ("Tanjug",),
        "Hina": ("Hina",),
        "BTA": ("BTA",),
        "AMNA": ("AMNA", "ΑΠΕ-ΜΠΕ"),
        "Anadolu": ("Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA", "الأناضول"),
        "DHA": ("DHA",),
        "IHA": ("İHA",),
        "IRNA": ("IRNA", "إرنا"),
        "SPA": ("SPA", "واس"),
        "WAM": ("WAM", "وام"),
        "MENA": ("MENA", "أ ش أ"),
        "SANA": ("SANA", "سانا"),
        "PTI": ("PTI", "Press Trust of India", "भाषा", "पीटीआई"),
        "IANS": ("IANS",),
        "ANI": ("ANI",),
        "UNI": ("UNI",),
        "APP": ("APP",),
        "UNB": ("UNB",),
        "Bernama": ("Bernama",),
        "Antara": ("Antara", "ANTARA"),
        "VNA": ("VNA", "TTXVN"),
        "AAP": ("AAP", "Australian Associated Press"),
        "PA": ("PA", "PA Media", "Press Association", "The Press Association"),
        "UPI": ("UPI", "United Press International"),
        "The Canadian Press": ("The Canadian Press", "Canadian Press", "La Presse canadienne"),
        "Bloomberg": ("Bloomberg", "Bloomberg News"),
        "Dow Jones": ("Dow Jones", "Dow Jones Newswires"),
        "Notimex": ("Notimex",),
        "Télam": ("Télam", "Telam"),
        "Prensa Latina": ("Prensa Latina",),
        "IPS": ("IPS", "Inter Press Service"),
        "Sputnik": ("Sputnik",),
        "NAN": ("NAN", "News Agency of Nigeria"),
        "SAPA": ("SAPA",),
    }
)  # fmt: skip
"""The agencies' names, each with its spellings; a short name counts only as it is written here."""

_BY_SPELLING = {spelling: name for name, spellings in AGENCIES.items() for spelling in spellings}
_BY_LOWER = {spelling.lower(): name for spelling, name in _BY_SPELLING.items() if len(spelling) > 3}


def agency_named(words: str) -> str | None:
    """Return the agency that the words name and nothing else, or ``None``.

    >>> agency_named("The Associated Press"), agency_named("REUTERS"), agency_named("pa")
    ('AP', 'Reuters', None)
    """
    return _BY_SPELLING.get(words) or _BY_LOWER.get(words.lower())
