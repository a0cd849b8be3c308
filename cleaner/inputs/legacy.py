"""Tells the encoding of texts that are no UTF-8 and declare nothing, as far as that is safe.

charset-normalizer tells encodings of other scripts well, but takes most Latin ones for cp1250 or
cp1252 whatever they are (measured: 9 of 16 short Western and all Polish texts came out wrong). So Latin
texts are told by the letters that their languages use, and only the rest is left to it.
"""

from __future__ import annotations

import contextlib
import re
import unicodedata

from cleaner.errors import DocumentError

LETTERS = {
    "de": "äöüß", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíóúüñ", "pt": "áâãàçéêíóôõúü", "it": "àèéìíîòóùú",
    "nl": "áéèëïíóöüú", "ca": "àçéèíïóòúü", "sv": "åäöéü", "da": "åæøéü", "no": "åæøéèêóòôü", "is": "áéíóúýþæðö",
    "en": "éèêëñüöäçïáíóâ", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű", "ro": "ăâîşţ", "hr": "čćđšž", "sl": "čšž", "tr": "çğıöşüâîi\u0307",
}  # fmt: skip
"""The letters beside a-z that texts of a language are written with."""

CODECS = {
    "cp1252": ("en", "de", "fr", "es", "pt", "it", "nl", "ca", "sv", "da", "no", "is"),
    "cp1250": ("pl", "cs", "sk", "hu", "ro", "hr", "sl", "de"),
    "cp1254": ("tr",),
    "iso8859-2": ("pl", "cs", "sk", "hu", "ro", "hr", "sl"),
    "mac_roman": ("en", "de", "fr", "es", "pt", "it", "nl"),
}
"""The Latin encodings tried and their languages; where two fit equally the first is taken."""

_SIGNS = frozenset("“”„‘’‚–—…«»‹›€£§©®°·¿¡ºª½²™•\xa0")
_INSIDE_WORDS = frozenset("’‘·–—")

MIN_FITTING = 0.97
"""Share of the characters beyond ASCII that must fit one language; names of other languages take the rest."""

MIN_HIGH_BYTES = 40
"""charset-normalizer is asked only about texts with so many bytes beyond ASCII: 20 to 40 characters of
another script, below which it was wrong in 4 of 10 cases."""

OTHER_CODECS = (
    "cp1251", "koi8_r", "koi8_u", "cp1253", "iso8859_7", "cp1255", "cp1256", "cp874",
    "cp932", "euc_jp", "gb18030", "big5", "cp949",
)  # fmt: skip
"""What charset-normalizer chooses from: those in which texts of these scripts are really found. Among all
that it knows it took long Greek texts for iso8859_5."""

SAMPLE_BYTES = 2**16
"""An encoding is told from so many bytes of the lines that hold any beyond ASCII."""

_HIGH = re.compile(r"[^\x00-\x7f]")


def detect(data: bytes) -> tuple[str, str]:
    """Return the text and the encoding's name.

    Raises:
        DocumentError: no encoding fits well enough.

    """
    telling = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:SAMPLE_BYTES]
    codec = _latin(telling) or _of_another_script(telling)
    if codec is not None:
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(codec), codec.replace("cp125", "windows-125")
    raise DocumentError("no UTF-8, and no other encoding fits well enough; convert it to UTF-8")


def _latin(data: bytes) -> str | None:
    fits = [(_best_language(data, codec), codec) for codec in CODECS]
    fit, codec = max(fits, key=lambda pair: pair[0])
    return codec if fit >= MIN_FITTING else None


def _of_another_script(data: bytes) -> str | None:
    if len(data) - len(data.translate(None, bytes(range(128, 256)))) < MIN_HIGH_BYTES:
        return None
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=list(OTHER_CODECS)).best()
    return found.encoding if found is not None and _is_another_script(str(found)) else None


def _best_language(data: bytes, codec: str) -> float:
    """Return how well the best of a codec's languages fits (0..1)."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        if error.end < len(data) - 4:  # the sample may end within a character
            return 0.0
        text = data[: error.start].decode(codec)
    places = [match.start() for match in _HIGH.finditer(text)]
    signs = sum(_is_sign_in_place(text, place) for place in places)
    letters = [text[place].lower() for place in places if _is_letter_in_place(text, place)]
    fitting = max(sum(letter in LETTERS[language] for letter in letters) for language in CODECS[codec])
    return (signs + fitting) / max(1, len(places))


def _is_sign_in_place(text: str, place: int) -> bool:
    if text[place] not in _SIGNS:
        return False
    inside = text[place - 1 : place].isalpha() and text[place + 1 : place + 2].isalpha()
    return not inside or text[place] in _INSIDE_WORDS


def _is_letter_in_place(text: str, place: int) -> bool:
    """Say whether it is a letter that does not stand as a capital behind a small one."""
    letter = text[place]
    return letter.isalpha() and not (letter.isupper() and text[place - 1 : place].islower())


def _is_another_script(text: str) -> bool:
    high = _HIGH.findall(text)
    other = [c for c in high if c.isalpha() and not unicodedata.name(c, "").startswith("LATIN")]
    return 2 * len(other) > len(high)
