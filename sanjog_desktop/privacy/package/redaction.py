"""What in a person's data belongs to somebody else, and how it is masked in their access package.

GDPR article 15(4): a copy must not harm others, which is a reason to mask and not to refuse. Masked unless a
reviewer says otherwise: numbers and e-mail addresses that are neither the person's nor the agency's, names of people
the agency knows, contact cards, and files the agency sent that are not about the person. Numbers are found by their
digits in any script and grouping, and whatever was not recognised as the person's own is masked: it fails closed.

:func:`find_others` reads a :class:`~sanjog_desktop.privacy.package.data.Collected` and lists what it found, one item a
number, name, card or file; :class:`Redactor` rewrites the data by that list. Both are pure and may run on any thread.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import msgspec

from sanjog_desktop.domain.names import ascii_digits

_LETTERS: Final = r"\w\u0900-\u0963\u0966-\u097f\u0a80-\u0aff"
_NUMBER: Final = re.compile(r"\(?\+?\d(?:(?:[^\w]|_){0,5}\d){7,}")
# Figures that are no number to call: our own references, days, times, years from and to, amounts.
_BEFORE: Final = r"(?<![\d+])(?<!\d[-./,:])"
_AFTER: Final = r"(?![-./,:]?\d)"
_NO_NUMBER: Final = re.compile(
    rf"SP-\d{{4}}-\d{{6}}(?!\d)|{_BEFORE}(?:"
    r"(?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])"
    r"|(?:3[01]|[12]\d|0?[1-9])([-/.])(?:1[0-2]|0?[1-9])\2(?:19|20)\d\d"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[-–]\s?(?:[01]?\d|2[0-3]):[0-5]\d)?"
    r"|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d"
    r"|\d{1,3}(?:,\d{2,3})+"
    rf"){_AFTER}"
)
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WORD: Final = re.compile(rf"[{_LETTERS}]+")
# Whole texts that are ids, hashes or instants as this package writes them.
_AN_ID: Final = re.compile(
    r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{40,64}"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
)
WHOLE_DIGITS: Final = 10
"""After so many digits a number may be over; what follows a gap may be another."""
NAME_WORDS: Final = 4
"""The longest name looked for, in words. Names of a single word are too common to tell a person by."""

# Columns that name rows, not people; nothing in them is read or rewritten.
KEY_COLUMNS: Final = frozenset({
    "id", "seq", "no", "conversation_id", "message_id", "contact_id", "family_id", "contact_point_id", "template_id",
    "attachment_id", "request_id", "parent_id", "notice_id", "notice_sha256", "sha256", "artefact_sha256", "wamid",
    "client_ref", "reply_to", "target_wamid", "source_wamid", "media_id", "uploaded_media_id", "business_number_id",
    "recipient_contact_id", "given_by", "key", "device_id", "subject_id", "ref", "kind", "state", "direction", "status",
})  # fmt: skip


# Who was given somebody's data is named to them (CJEU C-154/21); only numbers are masked there.
RECIPIENTS: Final = frozenset({"recipient_third_parties", "thirdPartyName"})


class RedactionItem(msgspec.Struct, frozen=True):
    """One thing of somebody else. ``kind`` phone, email, name, card, file or words; ``where`` the tables it stands in
    with how often; ``words`` what it is, for the reviewer only; ``masked`` what will be done.
    """

    id: str
    kind: str
    where: tuple[tuple[str, int], ...]
    words: str
    masked: bool = True


class Own(msgspec.Struct, frozen=True):
    """What is not masked: numbers (digits), addresses and names of the person, and the agency's own numbers."""

    numbers: frozenset[str]
    emails: frozenset[str]
    names: frozenset[str]

    def has_number(self, digits: str) -> bool:
        """Whether ``digits`` are one of these numbers, with or without the country code."""
        return tail(digits) in {tail(number) for number in self.numbers}


class Card(msgspec.Struct, frozen=True):
    """A contact card found in a message: its names and whether it is the person's own."""

    id: str
    names: tuple[str, ...]
    is_own: bool


def tail(digits: str) -> str:
    """What a number is recognised by, however its country code is written: its last ten digits."""
    return digits[-10:]


def fold_name(name: str) -> str:
    """A name as it is compared: its words, caseless, one space between."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFC", name))).casefold()


def word_runs(text: str) -> set[str]:
    """Every run of two to four words of ``text``, folded: what names are looked up in."""
    words = [word.casefold() for word in _WORD.findall(unicodedata.normalize("NFC", text))]
    return {
        " ".join(words[start : start + length])
        for length in range(2, NAME_WORDS + 1)
        for start in range(len(words) - length + 1)
    }


def numbers_in(text: str) -> list[tuple[int, int, str]]:
    """Where digits stand in ``text`` that may be a phone number: (start, end, ASCII digits), in order.

    What reads as a mobile number is one, even when it could be a day or an amount; other figures only when they are
    neither, and are eight digits or more.
    """
    found = [
        (match.start(), match.end(), ascii_digits(match.group()))
        for match in _NUMBER.finditer(text)
        if _reads_as_mobile(ascii_digits(match.group()))
    ]
    shadow = list(_NO_NUMBER.sub(lambda match: "x" * len(match.group()), text))
    for start, end, _digits in found:
        shadow[start:end] = "x" * (end - start)
    hidden = "".join(shadow)
    for match in _NUMBER.finditer(hidden):
        for start, end in _split(hidden, match.start(), match.end()):
            found.append((start, end, ascii_digits(hidden[start:end])))
    return sorted(found)


def _reads_as_mobile(digits: str) -> bool:
    """Whether these are the digits of one Indian mobile number, with or without 0, 91, 091 or 0091 before it."""
    if len(digits) > 10 and digits[:-10] not in ("0", "91", "091", "0091", "910", "00910"):
        return False
    return len(digits) >= 10 and digits[-10] in "6789"


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two numbers in a row as two: divided at a gap after ten digits when another eight follow."""
    places = [place for place in range(start, end) if text[place].isdecimal()]
    pieces: list[tuple[int, int]] = []
    begin, count = start, 0
    for number, place in enumerate(places):
        count += 1
        left = len(places) - number - 1
        gap = number + 1 < len(places) and places[number + 1] > place + 1
        if gap and count >= WHOLE_DIGITS and left >= 8:
            pieces.append((begin, place + 1))
            begin, count = places[number + 1], 0
            while begin > place + 1 and text[begin - 1] == "+":
                begin -= 1
    return [*pieces, (begin, end)]


def texts_of(column: str, value: Any) -> Iterable[str]:
    """Every text in a value that may name somebody, JSON and all its keys included."""
    if isinstance(value, str):
        packed = unpacked(value)
        if packed is not None:
            yield from texts_of("", packed)
        elif column not in KEY_COLUMNS and not _AN_ID.fullmatch(value):
            yield value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield str(name)
            yield from texts_of(str(name) if str(name).endswith("_id") else "", inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_of("", inner)
    elif isinstance(value, int) and column == "" and _reads_as_mobile(str(value)):
        yield str(value)


def unpacked(text: str) -> Any:
    """The data in a text that is JSON itself, as forms answer: its escapes would hide a number. ``None`` if not."""
    if text[:1] not in ("{", "["):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


def cards_of(payload: Any) -> list[dict[str, Any]]:
    """The contact cards a message's payload holds, as they were received or sent."""
    if not isinstance(payload, Mapping):
        return []
    found = payload.get("cards") or payload.get("contacts") or []
    return [card for card in found if isinstance(card, dict)] if isinstance(found, list) else []


def read_card(card: Mapping[str, Any], own: Own) -> Card:
    """Whose card it is."""
    digest = hashlib.blake2b(msgspec.json.encode(card, order="sorted"), digest_size=8).hexdigest()
    name = card.get("name")
    names = [name] if isinstance(name, str) else list(name.values()) if isinstance(name, Mapping) else []
    numbers = [digits for text in texts_of("", card) for _start, _end, digits in numbers_in(text)]
    is_own = bool(numbers) and all(own.has_number(digits) for digits in numbers)
    return Card(digest, tuple(text for text in names if isinstance(text, str) and text), is_own)


class Finder:
    """Gathers items over the rows of a collection."""

    def __init__(self, own: Own, others: Mapping[str, str], kin: frozenset[str]) -> None:
        """``others`` are names of known people by their folded form; those in ``kin`` are of the person's own family:
        listed, but not masked unless a reviewer says so.
        """
        self._own, self._others, self._kin = own, dict(others), kin
        self._found: dict[str, tuple[str, str, bool]] = {}
        self._where: dict[str, Counter[str]] = {}

    def row(self, table: str, row: Mapping[str, Any]) -> None:
        """Look through one row."""
        for card in cards_of(row.get("payload")):
            read = read_card(card, self._own)
            if not read.is_own:
                self.note("card", read.id, ", ".join(read.names[:1]), table)
                for name in read.names:
                    if " " in fold_name(name) and fold_name(name) not in self._own.names:
                        self._others.setdefault(fold_name(name), name)
        for column, value in row.items():
            for text in texts_of(column, value):
                self._text(table, text)

    def note(self, kind: str, key: str, words: str, table: str, masked: bool = True) -> None:
        """One finding in ``table``."""
        id = f"{kind}:{hashlib.blake2b(key.encode(), digest_size=8).hexdigest()}"
        self._found.setdefault(id, (kind, words, masked))
        self._where.setdefault(id, Counter())[table] += 1

    def items(self) -> list[RedactionItem]:
        """What was found, in a fixed order."""
        return [
            RedactionItem(id, kind, tuple(sorted(self._where[id].items())), words, masked)
            for id, (kind, words, masked) in sorted(self._found.items(), key=lambda item: (item[1], item[0]))
        ]

    def _text(self, table: str, text: str) -> None:
        for start, end, digits in numbers_in(text):
            if not self._own.has_number(digits):
                self.note("phone", tail(digits), text[start:end].strip(), table)
        for found in _EMAIL.finditer(text):
            if found.group().casefold() not in self._own.emails:
                self.note("email", found.group().casefold(), found.group(), table)
        for run in word_runs(text) & self._others.keys():
            self.note("name", run, self._others[run], table, run not in self._kin)


class Redactor:
    """Rewrites data by a list of items. What looks like a stranger's number and is in no item is masked as well."""

    def __init__(self, items: Iterable[RedactionItem], own: Own) -> None:
        self.items = list(items)
        self._own = own
        self._masked: dict[str, str] = {}
        self._shown: set[str] = set()
        words: list[tuple[str, str]] = []
        for number, item in enumerate((item for item in self.items if item.masked), 1):
            self._masked[item.id] = f"[•••\u00a0R{number}]"
            if item.kind in ("name", "words"):
                words.append((item.words, self._masked[item.id]))
        self._shown = {item.id for item in self.items if not item.masked}
        self._by_word = {fold_name(text): mark for text, mark in words}
        self._names = _any_of([text for text, _mark in words])

    def label(self, item: RedactionItem) -> str:
        """The mark that stands in the package for a masked item; '' for one that is shown."""
        return self._masked.get(item.id, "")

    def mark_of(self, kind: str, key: str) -> str:
        """The mark of what :meth:`Finder.note` was told, or '' when it is shown or nobody found it."""
        return self._masked.get(_id(kind, key), "")

    def row(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row with others masked."""
        return {column: self._value(column, value) for column, value in row.items()}

    def text(self, text: str) -> str:
        """A text with others masked."""
        if _AN_ID.fullmatch(text):
            return text
        text = self.numbers(text)
        if self._names is not None:
            text = self._names.sub(lambda found: self._by_word.get(fold_name(found.group()), "[•••]"), text)
        return text

    def numbers(self, text: str) -> str:
        """A text with others' numbers and e-mail addresses masked, but not their names."""
        text = _EMAIL.sub(self._email, text)
        for start, end, digits in reversed(numbers_in(text)):
            mark = self._number(digits)
            if mark:
                text = text[:start] + mark + text[end:]
        return text

    def _value(self, column: str, value: Any) -> Any:
        if isinstance(value, str):
            packed = unpacked(value)
            if packed is not None:
                return json.dumps(self._value("", packed), ensure_ascii=False)
            if column in RECIPIENTS:
                return self.numbers(value)
            return value if column in KEY_COLUMNS else self.text(value)
        if isinstance(value, Mapping):
            kept = {self.text(str(name)): self._value(_inner(name), inner) for name, inner in value.items()}
            for name in ("cards", "contacts"):
                if cards_of({name: value.get(name)}):
                    kept[name] = [self._card(card) for card in cards_of({name: value[name]})]
            return kept
        if isinstance(value, list | tuple):
            return [self._value(column if column in RECIPIENTS else "", inner) for inner in value]
        if isinstance(value, int) and column == "" and _reads_as_mobile(str(value)):
            return self._number(str(value)) or value
        return value

    def _card(self, card: dict[str, Any]) -> Any:
        read = read_card(card, self._own)
        mark = "" if read.is_own else self.mark_of("card", read.id)
        return {"masked": mark} if mark else self._value("", {name: inner for name, inner in card.items()})

    def _number(self, digits: str) -> str:
        id = _id("phone", tail(digits))
        if self._own.has_number(digits) or id in self._shown:
            return ""
        return self._masked.get(id, "[•••]")

    def _email(self, found: re.Match[str]) -> str:
        id = _id("email", found.group().casefold())
        if found.group().casefold() in self._own.emails or id in self._shown:
            return found.group()
        return self._masked.get(id, "[•••]")


def decided(items: Iterable[RedactionItem], decisions: Iterable[RedactionItem]) -> list[RedactionItem]:
    """``items`` with what a reviewer decided: their ``masked`` by id, and what they added of their own (``words``)."""
    wanted = {item.id: item for item in decisions}
    merged = [
        msgspec.structs.replace(item, masked=wanted[item.id].masked) if item.id in wanted else item
        for item in items
    ]
    there = {item.id for item in merged}
    return [*merged, *(item for item in wanted.values() if item.kind == "words" and item.id not in there)]


def own_words(words: str) -> RedactionItem:
    """A reviewer's own item: ``words`` are to be masked wherever they stand."""
    return RedactionItem(_id("words", fold_name(words)), "words", (), words)


def _inner(name: object) -> str:
    return str(name) if str(name).endswith("_id") or name in RECIPIENTS else ""


def _id(kind: str, key: str) -> str:
    return f"{kind}:{hashlib.blake2b(key.encode(), digest_size=8).hexdigest()}"


def _any_of(names: list[str]) -> re.Pattern[str] | None:
    spelled: Callable[[str], str] = lambda name: rf"[^{_LETTERS}]+".join(map(re.escape, _WORD.findall(name)))  # noqa: E731
    parts = sorted((spelled(name) for name in names if _WORD.search(name)), key=len, reverse=True)
    return (
        re.compile(rf"(?<![{_LETTERS}])(?:{'|'.join(parts)})(?![{_LETTERS}])", re.IGNORECASE)
        if parts
        else None
    )
