"""How the lines of an exported WhatsApp chat read: the stamp before each message, and what the app put in place of
files, in whatever language and with whatever clock the phone was set to.

Nothing here is a list of languages where the form itself tells: the app puts an invisible mark or angle brackets
round its own words in all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sanjog_desktop.domain.names import ascii_digits


class Order(StrEnum):
    """In which order a phone writes day, month and year."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands before a message: three numbers of a date as written, the time of day in seconds, the rest."""

    date: tuple[int, int, int]
    seconds: int
    rest: str
    bracketed: bool

    def at(self, order: Order) -> datetime | None:
        """The moment by the clock of the phone; ``None`` for a day that does not exist."""
        first, second, third = self.date
        if first > 99:
            year, month, day = first, second, third
        elif order is Order.MONTH_FIRST:
            month, day, year = first, second, third
        elif order is Order.YEAR_FIRST:
            year, month, day = first, second, third
        else:
            day, month, year = first, second, third
        if year < 100:
            year += 2000
        try:
            return datetime(
                year, month, day, self.seconds // 3600, self.seconds // 60 % 60, self.seconds % 60
            )
        except ValueError:
            return None


_HIDDEN: Final = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
LEFT_TO_RIGHT: Final = "\u200e"
_BLANK: Final = r"[ \u00a0\u202f\t]"
#: Before noon and after it, as the phones of the four languages write it; ``None``: by the hour (रात, राત).
_HALVES: Final[dict[str, bool | None]] = {
    "am": False, "pm": True, "a": False, "p": True,
    "पूर्वाह्न": False, "अपराह्न": True, "पूर्व": False, "म.पू": False, "मपू": False, "म.उ": True, "मउ": True,
    "सुबह": False, "सवेरे": False, "सकाळी": False, "पहाटे": False, "સવારે": False, "सकाळ": False,
    "दोपहर": True, "शाम": True, "दुपारी": True, "संध्याकाळी": True, "सायंकाळी": True, "બપોરે": True, "સાંજે": True,
    "रात": None, "रात्री": None, "રાત્રે": None, "પૂર્વાહ્ન": False, "અપરાહ્ન": True,
}  # fmt: skip
_CLOCK: Final = (
    rf"(?P<one>\d{{1,4}})(?P<sign>[/.\-])(?P<two>\d{{1,2}})(?P=sign)(?P<three>\d{{1,4}})\.?"
    rf"(?:[,،]{_BLANK}*|{_BLANK}+)(?:(?:klo|um|às|at){_BLANK}+)?"
    rf"(?:(?P<before>[^\d\s,:\[\]-]{{1,16}}){_BLANK}+)?(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    rf"(?:{_BLANK}*(?P<half>[^\W\d][^\d\]\[:-]{{0,14}}?))?"
)
_BRACKETED: Final = re.compile(rf"\[{_CLOCK}\]{_BLANK}?(?P<rest>.*)", re.DOTALL)
_DASHED: Final = re.compile(rf"{_CLOCK}{_BLANK}[-–—]{_BLANK}(?P<rest>.*)", re.DOTALL)
_FIRST: Final = frozenset("[0123456789०१२३४५६७८९૦૧૨૩૪૫૬૭૮૯")
_STAMP_LENGTH: Final = 64
_NATIVE: Final = re.compile("[०-९૦-૯]")


def stamp_of(line: str) -> Stamp | None:
    """What a line begins with when a message begins there; ``None`` when it goes on with the one before."""
    bare = line.lstrip(_HIDDEN)
    if not bare or bare[0] not in _FIRST:
        return None
    head = bare[:_STAMP_LENGTH]
    if _NATIVE.search(head):
        # Letter for letter, so that positions in the line stay what they are.
        head = "".join(ascii_digits(char) if char.isdecimal() else char for char in head)
    match = (_BRACKETED if head[0] == "[" else _DASHED).match(head)
    if match is None:
        return None
    seconds = _seconds(match)
    if seconds is None:
        return None
    date = (int(match["one"]), int(match["two"]), int(match["three"]))
    return Stamp(date, seconds, bare[match.start("rest") :], head[0] == "[")


def _seconds(match: re.Match[str]) -> int | None:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    said = (match["half"] or match["before"] or "").strip(" .\u00a0\u202f").casefold()
    if said:
        plain = said if said in _HALVES else said.replace(".", "").replace(" ", "").replace("\u202f", "")
        if plain not in _HALVES:
            return None
        half = _HALVES[plain]
        is_afternoon = hour >= 6 and hour != 12 if half is None else half
        if hour > 12:
            is_afternoon = False  # a phone that writes both: 22:30 PM
        elif hour == 12:
            hour = 0
        hour += 12 if is_afternoon else 0
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second


def looks_like_chat(text: str) -> bool:
    """Whether a text begins as an exported chat does: one of its first lines carries a stamp and a name or notice."""
    lines = [line for line in text[:4000].split("\n")[:5] if line.strip()]
    for line in lines[:2]:
        stamp = stamp_of(line.rstrip("\r"))
        if stamp is not None and stamp.rest.strip():
            # A register may have days in its first column; its cells are divided by more than a dash.
            return stamp.bracketed or all(mark not in line for mark in ("\t", ";", "|"))
    return False


_LONGEST_NAME: Final = 120


def sender_and_text(rest: str) -> tuple[str, str]:
    """Who wrote, and what; nobody for the app's own notices."""
    who, colon, text = rest.partition(": ")
    if not colon and rest.rstrip().endswith(":") and "\n" not in rest:
        who, colon, text = rest.rstrip()[:-1], ":", ""
    name = who.strip(_HIDDEN + " \u00a0\u202f")
    if (
        not colon
        or not name
        or len(name) > _LONGEST_NAME
        or "\n" in name
        or any(mark in name for mark in '"“”')
    ):
        return "", rest
    return name.removeprefix("~").strip(" \u00a0\u202f"), text


#: What an app writes for a file that was not exported: in angle brackets (Android), or after its mark (iPhone).
_OMITTED: Final = re.compile(r"<[^<>\n]{3,60}>")
_ATTACHED: Final = re.compile(r"<[^<>:\n]{2,40}:\s*([^<>/\\\n]{1,200}\.\w{1,8})>")
_WITH_FILE: Final = re.compile(r"([^<>/\\\n]{1,200}\.\w{1,8}) \([^()\n]{3,60}\)(?:\n(.*))?", re.DOTALL)
_EDITED: Final = re.compile(
    r"<[^<>\n]{0,60}(?:edited|संपादित|एडिट|बदल|સંપાદિત|ફેરફાર)[^<>\n]{0,40}>", re.IGNORECASE
)
_OMITTED_WORDS: Final = re.compile(
    r"(?:omitted|छोड़|शामिल नहीं|हटा|वगळ|समाविष्ट न|છોડી|બાકાત|હટાવ)", re.IGNORECASE
)  # fmt: skip
_KINDS: Final = (
    ("sticker", ("sticker", "स्टिकर", "સ્ટિકર")), ("gif", ("gif",)),
    ("video", ("video", "वीडियो", "व्हिडिओ", "વિડિયો", "વીડિયો")),
    ("audio", ("audio", "voice", "ऑडियो", "ऑडिओ", "ઓડિયો", "ઑડિયો")),
    ("image", ("image", "photo", "फ़ोटो", "फोटो", "इमेज", "છબી", "ફોટો", "प्रतिमा")),
    ("contact", ("contact", "संपर्क", "સંપર્ક")),
    ("document", ("document", "दस्तावेज़", "डॉक्यूमेंट", "दस्तऐवज", "દસ્તાવેજ")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """A message taken apart: its own words, the name of a file with it, what kind of file was left out."""

    text: str
    file: str | None = None
    omitted: str = ""
    system: bool = False
    edited: bool = False


def body_of(text: str) -> Body:
    """What somebody wrote, without what the app put round it. ``omitted`` is 'image', 'video'… or 'file'."""
    is_marked = text.startswith(LEFT_TO_RIGHT)
    bare, is_edited = _without_edited(text)
    plain = bare.strip(_HIDDEN + " \r\n")
    if match := _ATTACHED.fullmatch(plain):
        return Body("", match[1].strip(_HIDDEN + " "), edited=is_edited)
    if match := _WITH_FILE.fullmatch(plain):
        return Body((match[2] or "").strip(), match[1].strip(_HIDDEN + " "), edited=is_edited)
    if _OMITTED.fullmatch(plain):
        return Body("", omitted=_kind(plain), edited=is_edited)
    first, _line, more = plain.partition("\n")
    if _OMITTED.fullmatch(first) and _OMITTED_WORDS.search(first):
        return Body(more.strip(), omitted=_kind(first), edited=is_edited)
    before, mark, last = bare.rpartition(LEFT_TO_RIGHT)
    if mark and (match := _ATTACHED.fullmatch(last.strip(_HIDDEN + " \r\n"))):
        return Body(_shown(before), match[1].strip(_HIDDEN + " "), edited=is_edited)
    if mark and len(last) < 60 and "\n" not in last and _OMITTED_WORDS.search(last):
        return Body(_shown(before), omitted=_kind(last), edited=is_edited)
    return Body(_shown(bare), system=is_marked, edited=is_edited)


def _without_edited(text: str) -> tuple[str, bool]:
    """A message without the app's last words that somebody changed it, and whether they stood there."""
    plain = text.rstrip()
    begin = plain.rfind("<", max(0, len(plain) - 120)) if plain.endswith(">") else -1
    if begin < 0 or not _EDITED.fullmatch(plain, begin):
        return text, False
    return plain[:begin].rstrip(_HIDDEN + " "), True


def _kind(words: str) -> str:
    plain = words.casefold()
    return next((kind for kind, names in _KINDS if any(name in plain for name in names)), "file")


def _shown(text: str) -> str:
    return text.replace(LEFT_TO_RIGHT, "").strip(_HIDDEN + " \r\n")
