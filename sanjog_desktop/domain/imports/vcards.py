"""Contact cards (.vcf) as phones and mail programs write them: vCard 2.1, 3.0 and 4.0, card by card.

Source: vCard 2.1 (versit, 1996), RFC 2426, RFC 6350. Written for what phones do rather than for what they should:
lines folded in the middle of a letter, quoted-printable with soft breaks, pictures that end without a blank line,
cards without an end. A broken card is given as one with a problem and never takes the next with it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.imports.limits import LIMITS, Limits, damaged, too_large, too_many_rows
from sanjog_desktop.domain.imports.text import clean
from sanjog_desktop.domain.imports.vcard_lines import Property, properties, split_at, unescape

BREAKS_OFF: Final = "This card breaks off before its end."
_MOST_PROPERTIES: Final = 2_000
_CHUNK: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Labelled:
    """A number, address or date with the words that its owner put to it ('home', 'cell', 'Mother')."""

    text: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One person of an address book. ``number`` counts the cards of the file from 1.

    ``name`` is the name as shown, never taken apart. ``born_on`` is as written, without a year that is none.
    ``others`` holds what has no place of its own, as (what, text). ``problem`` says why the card is unusable.
    """

    number: int
    name: str = ""
    nickname: str = ""
    phones: tuple[Labelled, ...] = ()
    emails: tuple[Labelled, ...] = ()
    addresses: tuple[Labelled, ...] = ()
    city: str = ""
    company: str = ""
    title: str = ""
    born_on: str = ""
    gender: str = ""
    note: str = ""
    labels: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    photo: bytes = field(default=b"", repr=False)
    problem: str = ""


def read_vcards(path: Path, limits: Limits = LIMITS) -> Iterator[Card]:
    """The cards of a file, one by one. Raises UserError for a file without any, or where it cannot go on."""
    if path.stat().st_size > limits.file_bytes:
        raise too_large()
    number = 0
    for lines, is_whole in _cards(path):
        number += 1
        if number > limits.rows:
            raise too_many_rows()
        yield _card(number, lines, is_whole)
    if not number:
        raise UserError(
            "There is no contact card in this file.", "Export the contacts again as vCard (.vcf)."
        )


def _cards(path: Path) -> Iterator[tuple[list[Property], bool]]:
    """The properties of each outermost card, and whether its end was there."""
    found: list[Property] = []
    depth = 0
    for one in properties(path):
        if one.name == "BEGIN" and one.value.strip().upper() == "VCARD":
            if depth == 1 and not (found and found[-1].name == "AGENT"):
                yield found, False  # its end is missing, and here the next begins
                found = []
                continue
            depth += 1
            found = [] if depth == 1 else found
        elif one.name == "END" and one.value.strip().upper() == "VCARD":
            if depth == 1:
                yield found, True
                found = []
            depth = max(0, depth - 1)
        elif depth == 1:
            if len(found) >= _MOST_PROPERTIES:
                raise damaged()
            found.append(one)
    if depth:
        yield found, False


_APPLE_LABEL: Final = re.compile(r"^_\$!<(.*)>!\$_$")
_APPLE_NO_YEAR: Final = "1604"
_FAX: Final = frozenset(("fax", "pager", "bbs", "modem"))
_PLAIN: Final = {"NICKNAME", "TITLE", "ROLE", "NOTE"}
_NOT_KEPT: Final = frozenset((
    "VERSION", "PRODID", "REV", "UID", "SORT-STRING", "CLASS", "KEY", "SOUND", "MAILER", "TZ", "GEO", "LOGO", "AGENT",
    "PROFILE", "SOURCE", "NAME", "X-ABLABEL", "X-ABADR", "X-ABSHOWAS", "X-ACTIVITY-ALIAS", "XML", "CLIENTPIDMAP",
    "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-ABUID", "X-IRMC-LUID", "LABEL",
    "KIND", "LANG", "X-CLASS",
))  # fmt: skip
EVERYBODY: Final = frozenset(
    ("mycontacts", "my contacts", "other", "starred", "imported", "family & friends")
)
"""Groups that programs put everybody into; as labels they would say nothing."""
_RELATION: Final = "vnd.android.cursor.item/relation"
_NICKNAME: Final = "vnd.android.cursor.item/nickname"


def _card(number: int, found: list[Property], is_whole: bool) -> Card:
    by_name: dict[str, list[Property]] = {}
    for one in found:
        by_name.setdefault(one.name, []).append(one)
    labels = {one.group: _label(one.text) for one in by_name.get("X-ABLABEL", ()) if one.group}
    phones = [
        Labelled(number_, kinds) for one in by_name.get("TEL", ())
        if (number_ := _phone(one)) and not _FAX & set(kinds := _kinds(one, labels))
    ]  # fmt: skip
    others = _others(by_name, labels)
    custom = [one.parts() for one in by_name.get("X-ANDROID-CUSTOM", ())]
    others += [("Relation", clean(parts[1])) for parts in custom if parts[0] == _RELATION and len(parts) > 1]
    nicknames = [clean(one.text) for one in by_name.get("NICKNAME", ())]
    # The same name in another script stands beside the first.
    nicknames += [clean(one.text) for one in by_name.get("FN", ())[1:]]
    nicknames += [clean(parts[1]) for parts in custom if parts[0] == _NICKNAME and len(parts) > 1]
    addresses = [(one, _address(one)) for one in by_name.get("ADR", ())]
    company = _joined([one.parts() for one in by_name.get("ORG", ())[:1]], ", ")
    emails = tuple(
        Labelled(text, _kinds(one, labels)) for one in by_name.get("EMAIL", ()) if (text := clean(one.text))
    )
    card = Card(
        number,
        _name(by_name) or next(filter(None, nicknames), "") or company,
        next(filter(None, nicknames), ""),
        tuple(dict.fromkeys(phones)),
        emails,
        tuple(Labelled(text, _kinds(one, labels)) for one, text in addresses if text),
        next((city for one, _text in addresses if (city := _part(one, 3))), ""),
        company,
        next((text for name in ("TITLE", "ROLE") for one in by_name.get(name, ()) if (text := clean(one.text))), ""),
        next((day for one in by_name.get("BDAY", ()) if (day := _birthday(one))), ""),
        next((clean(one.parts()[0]) for name in ("GENDER", "X-GENDER") for one in by_name.get(name, ())), ""),
        "\n".join(text for one in by_name.get("NOTE", ()) if (text := clean(one.text))),
        tuple(
            label for one in by_name.get("CATEGORIES", ()) for part in split_at(one.value, ",")
            if (label := clean(unescape(part))) and label.casefold() not in EVERYBODY
        ),
        tuple(others),
        _photo(by_name.get("PHOTO", ())),
        "" if is_whole else BREAKS_OFF,
    )  # fmt: skip
    return card


def _name(by_name: dict[str, list[Property]]) -> str:
    """The name as shown; put together from its parts only where a phone wrote no other."""
    for one in by_name.get("FN", ()):
        if name := clean(one.text):
            return name
    for one in by_name.get("N", ()):
        parts = [clean(part) for part in one.parts()] + [""] * 5
        family, given, more, before, after = parts[:5]
        name = " ".join(part for part in (before, given, more, family, after) if part)
        if name:
            return name
    return ""


def _kinds(one: Property, labels: dict[str, str]) -> tuple[str, ...]:
    said = labels.get(one.group, "")
    return (
        *(kind for kind in one.kinds if kind not in ("pref", "voice", "internet")),
        *((said,) if said else ()),
    )


def _label(text: str) -> str:
    match = _APPLE_LABEL.match(text.strip())
    return clean(match[1] if match else text)


def _phone(one: Property) -> str:
    text = one.text.strip()
    if text[:4].lower() == "tel:":
        text = text[4:].partition(";")[0]
    return clean(text)


def _part(one: Property, at: int) -> str:
    parts = one.parts()
    return clean(parts[at]) if at < len(parts) else ""


def _address(one: Property) -> str:
    return ", ".join(part for text in one.parts() if (part := clean(text).replace("\n", ", ")))


def _joined(parts: list[list[str]], between: str) -> str:
    return between.join(text for some in parts for part in some if (text := clean(part)))


_DAY: Final = re.compile(r"^(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?$")


def _birthday(one: Property) -> str:
    text = clean(one.text)
    match = _DAY.match(text)
    if match is None:
        return "" if text.startswith("--") else text
    if match[1] == _APPLE_NO_YEAR or _APPLE_NO_YEAR in one.params.get("X-APPLE-OMIT-YEAR", ()):
        return ""
    return "-".join(match.groups())


def _others(by_name: dict[str, list[Property]], labels: dict[str, str]) -> list[tuple[str, str]]:
    """What has no place of its own and is worth keeping: dates, relations, sites, what a program added."""
    known = {
        "FN",
        "N",
        "TEL",
        "EMAIL",
        "ADR",
        "ORG",
        "BDAY",
        "GENDER",
        "X-GENDER",
        "CATEGORIES",
        "PHOTO",
        *_PLAIN,
    }
    found = []
    for name, several in by_name.items():
        if name in known or name in _NOT_KEPT or name in ("BEGIN", "END", "X-ANDROID-CUSTOM"):
            continue
        for one in several:
            text = clean(one.text)
            what = labels.get(one.group) or name.removeprefix("X-").replace("-", " ").capitalize()
            if text and len(text) <= 2_000:
                found.append((what, text))
    return found


def _photo(properties: list[Property] | tuple[()]) -> bytes:
    for one in properties:
        raw = one.raw
        if not raw and one.value[:5].lower() == "data:":
            raw = one.value.partition("base64,")[2].encode("ascii", "ignore")
        if raw:
            try:
                return base64.b64decode(re.sub(rb"[^A-Za-z0-9+/=]", b"", raw))
            except (binascii.Error, ValueError):
                continue
    return b""
