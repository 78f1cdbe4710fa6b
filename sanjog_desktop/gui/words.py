"""The one place where sentences written below the window are put into the language of the person at the desk.

The rules, the store, the actions and the loops say in plain English what happened; that English is the source
text of the translation context ``text``. ``build/translations.py`` collects it there, so a new sentence needs
nothing here, unless it carries values: then its template belongs into ``TEMPLATES``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "text"

# Sentences with values, each as the English writes it; the values go into the translation as they stand.
TEMPLATES: Final[tuple[str, ...]] = (
    "Use at most {most} characters.",
    "“{label}” may not hold line breaks, tabs or more than four spaces in a row.",
    "This template begins with a file ({kind}).",
    "Not everything is filled in: {labels}.",
    "Nobody knows what to put in for {strange}.",
    "This is about {names}, and would go to {name}.",
    "At most {most} messages go on at once.",
    "This message is too long: {count} characters, WhatsApp takes {most}.",
    "This caption is too long: {count} characters, WhatsApp takes {most}.",
    "code for “{text}”",
    "end of the link “{text}”",
    "heading {number}",
    "value {number}",
    "Line {line} cannot be read: a quotation mark is never closed.",
    "{heading} holds more than a spreadsheet cell can.",
    "'{text}' is not a phone number; it is kept as a note.",
    "'{text}' is not an e-mail address; it is kept as a note.",
    "'{text}' is not a {field} we can read; it is kept as a note.",
    "A field of your own stays '{before}'; the file says '{after}'.",
    "Taken for {name}, who has the same number: the names sound alike.",
    "{field} stays '{before}'; the file says '{after}'.",
    "The data of {person} may only be kept, not used, until their request is settled.",
    "{person} says that some of this is wrong, so it is shown to nobody until that is decided.",
    "{person} has not agreed to be shown to families.",
    "{person} has not agreed that their photo is shown to families.",
    "'{number}' does not read as a phone number.",
    "{number} · {name} · quality {quality}",
    "{count} templates, {approved} approved.",
    "The relay knows this PC; its log is at entry {entry}.",
    "the relay cannot be reached ({kind})",
    "the relay cannot answer now ({status})",
    "the relay answered with status {status}",
    "the relay's answer cannot be read ({kind})",
    "the Graph API was not reached ({kind})",
    "the Graph API did not answer ({kind})",
    "the answer was not the Graph API's (HTTP {status})",
    "There is not enough room for a backup: it needs {needed} GB and {free} GB are free.",
    "Entry {entry} does not follow from the one before it: an entry was changed, removed or put in.",
    "A checkpoint covers {size} entries, but the log ends after {entries}: its end was cut off, or the store was put"
    " back to an older copy.",
    "A witness keeps a checkpoint of {size} entries, but the log ends after {entries}: its end was cut off, or the"
    " store was put back to an older copy.",
    "The first {size} entries are not those a checkpoint covers: the log was written anew, or the store was put back"
    " to an older copy and used again.",
)
# Texts that are not whole sentences, and fields of a register as its notes name them.
PIECES: Final[tuple[str, ...]] = (
    "This recovery code has a typing mistake.",
    "This recovery code belongs to another profile.",
    "the relay closed the line",
    "the relay did not finish its answer",
    "no verified name",
    "message",
    "image",
    "video",
    "document",
    "green",
    "yellow",
    "red",
    "unknown",
    "Name",
    "Phone",
    "Family",
    "Status",
    "Role",
    "Language",
    "City",
    "Community",
    "Email",
    "Notes",
    "Born on",
    "Height cm",
    "Education",
    "Occupation",
    "Gotra",
    "Manglik",
    "Diet",
    "Name in own script",
    "E-mail",
    "Gender",
    "Birth date",
    "Birth time",
    "Birth place",
    "Height",
    "Marital status",
    "Work",
    "Income",
    "Religion",
    "Sub-community",
    "Rashi",
    "Nakshatra",
    "Language we write in",
    "Languages spoken",
    "Family details",
    "Expectations",
    "Expectations of the family",
    "Reason of the status",
    "Owner",
    # What a cell of a register was to be read as.
    "date of birth",
    "time of birth",
    "height",
    "gender",
    "marital status",
    "status",
    # What the plan of an erasure names.
    "Profile, names and numbers",
    "Messages and the search index",
    "Photos, papers and voice notes",
    "Notes and the history of changes",
    "Scans that prove a consent or an identity",
    "Files written for somebody",
    "The family's card, for nobody else is on it",
    "Messages that wait to be sent",
    "Their number and name in other families' chats",
    "A number that others of the family answer, and its chat",
    "Sealed webhook records",
    "Files held by WhatsApp",
    "Messages held by WhatsApp",
    "What the person's own phone and other families' phones hold",
    "Backups",
    "Families that were given their biodata",
    "Service providers",
    "Keyed hash of the number",
    "Dates and decisions of their requests",
    "Dates and purposes of their consents",
    "Who was given what and when",
    "Entries of the audit log",
    "Everything",
    "Payments",
)
# Values that are words of ours, not of the person or the file.
_WORDS: Final = frozenset({"field", "kind", "quality", "name", "label"})
# What a card and a file say of one field of the register.
_SIDES: Final = frozenset({"before", "after"})
_SENTENCE_END: Final = re.compile(r"[.?!]\s+")


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    return re.compile(
        "".join(f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts)),
        re.DOTALL,
    )


_PATTERNS: Final = tuple((template, _pattern(template)) for template in TEMPLATES)


def tr_text(text: str) -> str:
    """``text`` in the language of the window; unchanged when it is none of ours or there is no translation.

    Takes one sentence or several in a row, as an error and its hint are stored together.
    """
    if not text:
        return text
    known = _known(text)
    if known is not None:
        return known
    for end in reversed([found.end() for found in _SENTENCE_END.finditer(text)]):
        known = _known(text[:end].rstrip())
        if known is not None:
            return f"{known} {tr_text(text[end:])}"
    return text


def tr_error(text: str, hint: str = "") -> str:
    """What happened and what to do about it, as one line."""
    return f"{tr_text(text)} {tr_text(hint)}".strip()


def _known(text: str) -> str | None:
    translated = QCoreApplication.translate(CONTEXT, text)
    if translated != text:
        return translated
    for template, pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        if found is not None:
            return QCoreApplication.translate(CONTEXT, template).format(**_values(found.groupdict()))
    return None


@cache
def _listed() -> frozenset[str]:
    """Headings of the fields whose values are chosen of a list."""
    from sanjog_desktop.domain.biodata import (
        VOCABULARIES,  # late: no such sentence comes before the first paint
    )
    from sanjog_desktop.domain.imports.headings import TARGETS

    return frozenset(TARGETS[field] for field in VOCABULARIES)


def _values(values: dict[str, str]) -> dict[str, str]:
    """Values that are words of ours in the window's language too; of what a field holds, those chosen of a list."""
    ours = _WORDS | _SIDES if values.get("field") in _listed() else _WORDS
    return {
        name: QCoreApplication.translate(CONTEXT, value) if name in ours
        else ", ".join(map(tr_text, value.split(", "))) if name == "labels"
        else value
        for name, value in values.items()
    }  # fmt: skip


def language_text(language: str) -> str:
    """The language a person is written to in."""
    translate = QCoreApplication.translate
    names = {
        "": translate("contacts", "Not known"),
        "en": translate("contacts", "English"),
        "hi": translate("contacts", "Hindi"),
        "mr": translate("contacts", "Marathi"),
        "gu": translate("contacts", "Gujarati"),
    }
    return names.get(language, language)
