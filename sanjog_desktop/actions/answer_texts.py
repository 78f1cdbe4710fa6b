"""The agency's answers to privacy requests, in four languages, as they lie in ``resources/answers``.

Every answer ends with who answers for personal data (DPDP Rules 2025, rule 9).
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Final

import msgspec

from sanjog_desktop.domain.agency import Agency
from sanjog_desktop.domain.deadlines import zone_of
from sanjog_desktop.resources import resources_dir

LANGUAGES: Final = ("en", "hi", "mr", "gu")
#: What can be said: the names of the texts.
NAMES: Final = (
    "acknowledgement",
    "ask_identity",
    "ask_code",
    "ask_clarification",
    "extension",
    "refused",
    "partial",
    "fulfilled",
    "erasure_starts",
    "stop_confirmed",
    "withdrawal_confirmed",
    "unverified",
    "duplicate",
    "taken_back",
)


class Wording(msgspec.Struct, frozen=True):
    """All the words of one language."""

    months: tuple[str, ...]
    greeting: str
    greeting_nameless: str
    contact: str
    contact_here: str
    signed: str
    subject: str
    subject_erased: str
    texts: dict[str, str]
    kinds: dict[str, str]
    purposes: dict[str, str]
    complaint: dict[str, str]
    reasons: dict[str, str]

    def day(self, at: int, regime: str) -> str:
        """The calendar day of an instant (milliseconds), as it is written in a letter."""
        moment = datetime.fromtimestamp(at / 1000, zone_of(regime))
        return f"{moment.day} {self.months[moment.month - 1]} {moment.year}"

    def list_reasons(self, codes: Sequence[str], because: str, *, in_one_line: bool = False) -> str:
        """The coded reasons as a list; the free text follows OTHER, or stands at the end."""
        lines = [
            f"{self.reasons[code]} {because}" if code == "OTHER" else self.reasons[code] for code in codes
        ]
        if because and "OTHER" not in codes:
            lines.append(because)
        return " ".join(lines) if in_one_line else "\n".join(f"• {line}" for line in lines)


@cache
def wording(language: str) -> Wording:
    """The words of a language; English for any other than the four."""
    chosen = language if language in LANGUAGES else "en"
    path = resources_dir() / "answers" / f"answers.{chosen}.json"
    return msgspec.json.decode(path.read_bytes(), type=Wording)


def text_name(name: str, kind: str) -> str:
    """The text an answer is written by: 'fulfilled' has one for each kind, an opt-out and a withdrawal their own."""
    if name != "fulfilled":
        return name
    return {"opt_out": "stop_confirmed", "withdraw_consent": "withdrawal_confirmed"}.get(
        kind, f"fulfilled_{kind}"
    )


def body(name: str, words: Wording, values: Mapping[str, str]) -> str:
    """The sentence of a text with its values."""
    return words.texts[name].format_map(_Given(values))


def whole(text: str, words: Wording, agency: Agency, person: str) -> str:
    """An answer from greeting to signature, with the contact for questions about personal data."""
    greeting = words.greeting.format(name=person) if person else words.greeting_nameless
    lines = [greeting, text[:1].upper() + text[1:], contact_line(words, agency)]
    if agency.name:
        lines.append(words.signed.format(agency=agency.name))
    return "\n\n".join(lines)


def contact_line(words: Wording, agency: Agency) -> str:
    """Who answers for personal data; while the agency has named nobody, the number the answer comes from."""
    return words.contact.format(dpo=agency.dpo) if agency.dpo else words.contact_here


def as_html(subject: str, text: str, language: str, agency: Agency) -> str:
    """A letter to print: one page of plain HTML in the language given."""
    paragraphs = "".join(
        f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n") if part.strip()
    )
    sender = "<br>".join(html.escape(part) for part in (agency.name, agency.address) if part)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(subject)}</title>'
        f"</head><body><p>{sender}</p><h2>{html.escape(subject)}</h2>{paragraphs}</body></html>"
    )


def template_body(name: str, kind: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The text as a message template for WhatsApp with its variables in order, for the agency to hand in to Meta.

    ``("", ())`` for a text that only makes sense inside a conversation.
    """
    words = wording(language)
    text = words.texts[text_name(name, kind)].replace("\n", " ")
    line = words.contact.replace("{dpo}", "{{dpo}}")
    marks = [part.partition("}")[0] for part in text.split("{")[1:]]
    order = tuple(dict.fromkeys([*marks, "dpo"]))
    for mark in order:
        text = text.replace("{" + mark + "}", "{{" + mark + "}}")
    return f"{words.greeting_nameless} {text[:1].upper() + text[1:]} {line}", order


class _Given(dict[str, str]):
    """Values by name; what was not given stays empty rather than showing braces to a person."""

    def __missing__(self, key: str) -> str:
        return ""
