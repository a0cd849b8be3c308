"""Stories written for the tests, and what happens to stories on their way through other people's sites."""

from __future__ import annotations

import random

BRIDGE = """The new bridge over the Harlow river opened to traffic on Monday morning, fourteen months later than
planned and almost a third over its budget. Mayor Ellen Prather cut the ribbon at eight o'clock while commuters
waited in a queue that reached back to the old cattle market. "We have talked about this crossing since I was a
schoolgirl," she told reporters, "and today I shall drive over it to work like everybody else." The bridge
carries two lanes in each direction and a covered path for cyclists. Engineers from the county had stopped work
twice, first when a flood washed out the northern footing and again when cracks were found in eleven of the
steel bearings. The manufacturer replaced the bearings at its own cost. Shopkeepers in the lower town said that
they expected to lose some passing trade, but the owner of a bakery beside the old ferry landing disagreed. Her
customers had complained for years that they could not find anywhere to park. The ferry, which has crossed the
river since 1887, will make its final journey on the last Sunday of the month with the town band on board."""

ORCHARD = """Apple growers along the western slopes say that this autumn's harvest will be the smallest in twenty
years after frost struck during the second week of May. Marta Lindqvist, who keeps nine thousand trees above the
village of Tarn, walked between the rows on Thursday and counted the fruit on each branch. In a good season she
picks four hundred tonnes; this year she hopes for ninety. The growers' association has asked the ministry to
bring forward payments from the emergency fund so that families can hire pickers at all. A spokesman for the
ministry said that no decision had been taken and that insurers would first have to finish their assessment.
Cider makers in the valley have begun to order juice from abroad. One of them, a cooperative founded by seven
farmers in the sixties, warned that its oldest brand might disappear from shelves before Christmas. Researchers
at the agricultural college are testing varieties that flower ten days later, but new trees need six years."""

CHESS = """A fifteen-year-old schoolboy from the harbour district won the national chess championship on Saturday,
the youngest player ever to do so. Deniz Aydin drew his last game in thirty-one moves after his opponent, the
defending champion, offered a repetition that left neither side with winning chances. He finished half a point
ahead of the field. Aydin learned the rules from his grandfather, who kept a board behind the counter of his
locksmith's shop and played customers while their keys were being cut. The club where he trains meets in a
former customs office and has no heating. "In winter we play in gloves," its chairwoman said, "so the boy has
learned to touch a piece only once." The federation will now send him to the European junior tournament in
August. His mathematics teacher has already agreed to move an examination."""

DEUTSCH = """Die Stadtwerke haben am Dienstag damit begonnen, die alten Gasleitungen unter der Mühlenstraße
auszutauschen. Bis Ende Oktober bleibt die Straße zwischen dem Bahnhof und der Grundschule deshalb für Autos
gesperrt. Anwohner dürfen zu Fuß und mit dem Fahrrad passieren, die Müllabfuhr holt die Tonnen an den
Kreuzungen ab. Nach Angaben eines Sprechers stammen die Rohre aus dem Jahr 1931 und wurden zuletzt nach dem
Krieg geflickt. Im vergangenen Winter hatten Messtrupps an sieben Stellen ausströmendes Gas festgestellt. Die
Kosten von knapp drei Millionen Euro trägt das Unternehmen, höhere Preise seien nicht geplant. Händler in der
Straße fürchten dennoch um ihr Herbstgeschäft und fordern eine kostenlose Buslinie."""

ESPANOL = """El ayuntamiento aprobó el miércoles la restauración del antiguo lavadero de San Telmo, cerrado desde
hace cuarenta años. El proyecto, que costará seiscientos mil euros, prevé una sala de lectura, un pequeño museo
sobre el oficio de las lavanderas y un jardín abierto a los vecinos. La concejala de cultura explicó que las
obras comenzarán en febrero y durarán nueve meses. Varias asociaciones habían reunido más de cuatro mil firmas
para evitar la venta del edificio a una cadena de hoteles. Pilar Ortuño, nieta de una de las últimas lavanderas,
entregará al museo las tablas y los jabones que su familia conservó en un desván."""

RUSSKIJ = """В посёлке Озёрный в пятницу открылась новая библиотека, которую жители ждали больше десяти лет. Здание
построили на месте сгоревшего клуба на деньги областного бюджета и пожертвования предпринимателей. В
фонде насчитывается двадцать тысяч книг, среди которых собрание писем местного краеведа. Директор рассказала,
что по субботам здесь будут учить пожилых людей пользоваться компьютером. Школьники уже заняли читальный зал и
попросили продлить часы работы до девяти вечера."""

NIHONGO = """港町の小さな造船所が火曜日、四十年ぶりに木造の漁船を進水させた。船大工の棟梁は八十二歳で、三人の若い弟子と
ともに二年をかけて船を組み上げた。材料の杉は裏山から切り出し、釘の一本まで昔の図面どおりに作ったという。進水式には町の人たち
約三百人が集まり、太鼓が鳴り響くなか船はゆっくりと海へ滑り出した。弟子の一人は来年から自分の船を造りたいと話している。"""

STORIES = {
    "bridge": BRIDGE, "orchard": ORCHARD, "chess": CHESS, "deutsch": DEUTSCH,
    "espanol": ESPANOL, "russkij": RUSSKIJ, "nihongo": NIHONGO,
}  # fmt: skip

SAME_EVENT = (
    """Lawmakers in the capital voted late on Tuesday to raise the retirement age to sixty-six, ending a debate
that had kept the chamber busy for nineteen hours. The government won by four votes after two members of the
smaller coalition party changed sides at the last moment. Trade unions called the result a disgrace and
announced a day of strikes for Friday. Finance minister Jonas Keil said the pension fund would have been empty
within eleven years. Outside, several hundred people blew whistles in the rain and sang until the police asked
them to go home. Older workers in heavy industry may still leave earlier under a list that will be drawn up by a
commission before the summer.""",
    """Workers will have to stay in their jobs until they are sixty-six. That is what parliament decided on Tuesday
night, by the narrowest of margins, when a pair of rebels from the junior partner in government finally gave in.
Jonas Keil, who runs the finance ministry, had warned again and again that there would soon be no money left for
pensions. Union leaders were furious and said trains and buses would stand still on Friday. A panel of experts
is to name the trades, steel and mining among them, whose members can retire sooner. Demonstrators stood in the
wet square before the building during the marathon sitting, which began early in the morning.""",
)

FURNITURE = """Harbour Gazette Home News Sport Culture Weather Jobs Notices Photo galleries Your letters
Share this page with friends by mail or on the usual networks
Our reporters answer questions every weekday between nine and eleven in the reading room on Castle Street
Stories that other readers liked today Seven walks along the coast for rainy weekends How we baked the town's
longest loaf The quiet return of the otter Where to swim after work What your street was called before
Support local journalism become a member of the Gazette circle and receive the weekend supplement free of charge
The Harbour Gazette is printed on recycled paper by the cooperative press and may not be copied without consent
Terms of use Privacy Contact the editors Advertise with us Correct a mistake Work for us Archive since 1902"""


def cut(text: str, share: float) -> str:
    words = text.split()
    return " ".join(words[: int(len(words) * share)])


def edited(text: str, share: float, seed: int = 1) -> str:
    """Drop, replace and insert words."""
    draw, stock = random.Random(seed), ("also", "then", "said", "official", "later", "major", "while")
    kept = []
    for word in text.split():
        if draw.random() >= share:
            kept.append(word)
        else:
            kept += draw.choice(([], [draw.choice(stock)], [word, draw.choice(stock)]))
    return " ".join(kept)


def garbled(text: str, share: float, seed: int = 1) -> str:
    """Replace, drop and double letters, as bad character recognition does."""
    draw = random.Random(seed)
    return "".join(draw.choice((draw.choice("clirnmvuo0"), "", c + c)) if draw.random() < share else c for c in text)


def reordered(text: str, seed: int = 1) -> str:
    stop = "。" if "。" in text else ". "
    sentences = text.replace("\n", " ").split(stop)
    random.Random(seed).shuffle(sentences)
    return stop.join(sentences)


STOP_WORDS = ("the", "of", "and", "to", "in", "a", "was", "for", "on", "that", "by", "at")


def invented(seed: int, words: int = 220) -> str:
    """Return a text of made-up words that shares nothing but common ones with any other seed's."""
    draw = random.Random(seed)

    def word() -> str:
        if draw.random() < 0.35:
            return draw.choice(STOP_WORDS)
        return "".join(draw.choice("aeioubcdfghklmnprstvz") for _ in range(draw.randint(4, 9)))

    return " ".join(word() for _ in range(words))
