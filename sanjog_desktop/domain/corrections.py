"""A correction: which values can stand in a field, and the notice to those who were given the old one.

Whoever was given wrong data is told (GDPR article 19). The notice names the field and the right value, never the
wrong one again; where the person is no longer shown to families, it only asks not to use what was given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

import msgspec

from sanjog_desktop.domain.biodata import SHORTEST_CM, TALLEST_CM, problems, word
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.disclosure import CORRECTABLE, comparable
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import normalise, pretty

DECISIONS: Final = ("accepted", "refused", "annotated")
#: How long the old value stays in the request after it was closed, so that a decision can be looked at again.
KEEP_OLD_MS: Final = 90 * DAY
LANGUAGES: Final = ("en", "hi", "mr", "gu")
_INDIA: Final = timedelta(hours=5, minutes=30)


class Letters(msgspec.Struct, frozen=True):
    """The words of one language: how the agency is called where it has no name, who answers questions, the notice of
    a correction in pieces, the notice before data goes, and what the fields are called.
    """

    us: str
    contact: str
    correction: dict[str, str]
    retention: str
    labels: dict[str, str]


@dataclass(frozen=True, slots=True)
class Corrected:
    """One field put right, as a notice tells it; ``after`` is empty where the value was taken out."""

    field: str
    after: str


def stored_value(field: str, text: str) -> str:
    """``text`` as the field keeps it. Raises :class:`UserError` when such a field cannot hold it."""
    value = " ".join(text.split())
    if field not in CORRECTABLE:
        raise UserError("This field cannot be corrected here.", "Correct it on the card.")
    if not value:
        if field == "name":
            raise UserError("A name is needed.")
        return ""
    match field:
        case "phone":
            phone = normalise(value if value.startswith("+") else f"+{value}") or normalise(value)
            if phone is None:
                raise UserError("This does not read as a phone number.", "Try it with +91 in front.")
            return phone.digits
        case "height_cm":
            if not value.isascii() or not value.isdigit() or not SHORTEST_CM <= int(value) <= TALLEST_CM:
                raise UserError("This is not a height in centimetres.")
            return str(int(value))
        case "born_on":
            return _day(value)
        case "email":
            if value.count("@") != 1 or value.startswith("@") or value.endswith("@"):
                raise UserError("This does not read as an e-mail address.")
            return value
        case "birth_time" | "marital_status":
            wrong = problems({field: value}, date.min).get(field)
            if wrong is not None:
                raise wrong
            return value
        case _:
            return value


def is_same(field: str, one: str, other: str) -> bool:
    """Whether two values of a field say the same to a reader; the spelling of a name counts letter by letter."""
    return (
        one.strip() == other.strip()
        if field in ("name", "name_native")
        else comparable(one) == comparable(other)
    )


def notice_text(
    words: Letters,
    *,
    agency: str,
    dpo: str,
    person: str,
    given_at: int,
    corrected: Sequence[Corrected],
    may_show: bool,
) -> str:
    """The notice to somebody who was given the old value, in the language of ``words``.

    ``given_at`` is when they were given it (milliseconds). With ``may_show`` false no new value is told.
    """
    day = (datetime.fromtimestamp(given_at / 1000, UTC) + _INDIA).strftime("%d-%m-%Y")
    lines = [words.correction["begin"].format(agency=agency or words.us, day=day, person=person)]
    for one in corrected:
        after = pretty(one.after) if one.field == "phone" and one.after else word(one.field, one.after)
        kind = "value" if after and may_show else "gone"
        lines.append(words.correction[kind].format(label=words.labels[one.field], value=after))
    lines.append(words.correction["please"])
    if dpo:
        lines.append(words.contact.format(dpo=dpo))
    return "\n".join(lines)


def _day(value: str) -> str:
    if len(value) == 4 and value.isascii() and value.isdigit():
        return value
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise UserError("This is not a date of birth we can read.", "Write it as 1998-02-03.") from None
