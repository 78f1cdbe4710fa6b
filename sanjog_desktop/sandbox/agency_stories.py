"""From the stories of the sample agency to messages with times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from . import samples
from .agency_talk import ENGLISH, HINDI
from .agency_talk_west import GUJARATI, MARATHI

_STORIES = {"en": ENGLISH, "hi": HINDI, "mr": MARATHI, "gu": GUJARATI}
# How often each story is lived, of a hundred conversations.
_SHARES = (
    ("proposal", 30),
    ("meeting", 18),
    ("papers", 16),
    ("silent", 12),
    ("enquiry", 8),
    ("failed", 5),
    ("stop", 4),
    ("correction", 3),
    ("erasure", 2),
    ("complaint", 2),
)
_FILES = {"voice": "audio", "photo": "image", "pdf": "document", "sticker": "sticker"}
_VARIABLES = {
    "proposal_intro": ("name", "candidate"),
    "meeting_reminder": ("surname", "day", "place"),
    "papers_received": ("name", "paper"),
    "consent_request": ("name",),
    "festival_wishes": ("name",),
}
_WORDS = {
    "en": {"day": "Sunday 5 pm", "place": "our office", "paper": "biodata"},
    "hi": {"day": "रविवार शाम 5 बजे", "place": "हमारे कार्यालय", "paper": "बायोडाटा"},
    "mr": {"day": "रविवार संध्याकाळी ५", "place": "आमच्या कार्यालयात", "paper": "बायोडाटा"},
    "gu": {"day": "રવિવાર સાંજે 5", "place": "અમારી ઑફિસ", "paper": "બાયોડેટા"},
}
# How a woman and a man are spoken to.
_RESPECT = {
    "en": ("{} ji", "{} ji"),
    "hi": ("{} जी", "{} जी"),
    "mr": ("{}ताई", "{}राव"),
    "gu": ("{}બેન", "{}ભાઈ"),
}


@dataclass(frozen=True, slots=True)
class SampleMessage:
    """One message of the past.

    direction: `in` or `out`. days_ago: before now. kind: text, image, audio, document, sticker, location, contacts,
    reaction, button or template. body: words or caption. status: of what the agency sent. about: place in the
    conversation of the message that is quoted, tapped or reacted to. extra, by kind: `file` (photo, voice, pdf,
    sticker), `number`, `filename`; `template`, `language`, `variables`; `emoji`; `latitude`…; `cards`.
    """

    direction: str
    days_ago: float
    kind: str
    body: str = ""
    status: str = ""
    error_code: int | None = None
    about: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def file_of(message: SampleMessage) -> tuple[bytes, str] | None:
    """The bytes and MIME type of a message's file; None when it has none."""
    what = message.extra.get("file")
    return None if what is None else samples.make(what, int(message.extra.get("number", 0)))


def tell(
    draws: Random, language: str, number: int, words: Mapping[str, str], *, man: bool
) -> tuple[SampleMessage, ...]:
    """A conversation, oldest first.

    number: of the person, varies pictures. words: what fills the places. man: whether a man is written to.
    """
    story = _choose(draws)
    filled = {**words, **_WORDS[language], "name": _RESPECT[language][man].format(words["name"])}
    lines = [line.strip() for line in _STORIES[language][story].strip().splitlines()]
    told = _messages(lines, draws, language, number, filled)
    return _placed(told, _end(draws, story))


def _choose(draws: Random) -> str:
    mark = draws.randrange(sum(share for _, share in _SHARES))
    for story, share in _SHARES:
        mark -= share
        if mark < 0:
            return story
    raise AssertionError("the shares cover every draw")


def _end(draws: Random, story: str) -> float:
    """How many days ago a conversation ended: most are old, enquiries and requests are fresh."""
    if story in ("enquiry", "erasure", "correction", "complaint"):
        return draws.random() * 0.9 + 0.01
    return draws.random() ** 2 * 120 + 0.02


def _messages(
    lines: list[str], draws: Random, language: str, number: int, words: Mapping[str, str]
) -> list[tuple[float, SampleMessage]]:
    """The messages with hours from the first one."""
    told: list[tuple[float, SampleMessage]] = []
    hour = 0.0
    for line in lines:
        if line.startswith("~"):
            hour += float(line[1:]) + draws.random()
            continue
        direction = "out" if line[0] == ">" else "in"
        message = _message(
            direction, line[1:].strip(), [message for _, message in told], language, number, words
        )
        told.append((hour, message))
        hour += draws.randrange(1, 9) / 60
    return told


def _message(
    direction: str,
    text: str,
    before: list[SampleMessage],
    language: str,
    number: int,
    words: Mapping[str, str],
) -> SampleMessage:
    status = "read" if direction == "out" else ""
    message = SampleMessage(direction, 0.0, "text", text.format_map(words), status)
    if not text.startswith("!"):
        return message
    what, _, rest = text[1:].partition(" ")
    rest = rest.format_map(words)
    answered = _last(before, "in" if direction == "out" else "out")
    if what in _FILES:
        extra: dict[str, Any] = {"file": what, "number": number}
        if what == "pdf":
            extra["filename"] = rest
        return replace(message, kind=_FILES[what], body=rest if what == "photo" else "", extra=extra)
    if what == "template":
        variables = [words[name] for name in _VARIABLES[rest]]
        sent: dict[str, Any] = {
            "template": f"{rest}_{language}",
            "language": language,
            "variables": variables,
        }
        if rest == "proposal_intro":
            sent |= {"file": "pdf", "number": number, "filename": "biodata.pdf"}
        elif rest == "festival_wishes":
            sent |= {"file": "photo", "number": number}
        return replace(message, kind="template", body="", extra=sent)
    if what == "failed":
        code, _, said = rest.partition(" ")
        return replace(message, body=said, status="failed", error_code=int(code))
    if what == "quote":
        return replace(message, body=rest, about=answered)
    return _special(message, what, rest, answered)


def _special(message: SampleMessage, what: str, rest: str, answered: int | None) -> SampleMessage:
    if what == "react":
        return replace(message, kind="reaction", body="", about=answered, extra={"emoji": rest})
    if what == "tap":
        return replace(message, kind="button", body="", about=answered, extra={"button": int(rest)})
    if what == "location":
        place = {"latitude": 18.5204, "longitude": 73.8567, "name": "Namuna Vivah Kendra", "address": "Pune"}
        return replace(message, kind="location", body="", extra=place)
    if what == "contact":
        return replace(message, kind="contacts", body="", extra={"cards": [samples.CARD]})
    raise ValueError(f"a story cannot tell {what!r}")


def _last(before: list[SampleMessage], direction: str) -> int | None:
    for place in range(len(before) - 1, -1, -1):
        if before[place].direction == direction and before[place].kind not in ("reaction", "button"):
            return place
    return None


def _placed(told: list[tuple[float, SampleMessage]], end_days: float) -> tuple[SampleMessage, ...]:
    whole = told[-1][0] / 24
    placed = []
    for hour, message in told:
        days = end_days + whole - hour / 24
        status = message.status
        # What went out in the last hours may not have been read yet.
        if status == "read" and days < 0.15:
            status = "delivered"
        placed.append(replace(message, days_ago=round(days, 5), status=status))
    return tuple(placed)
