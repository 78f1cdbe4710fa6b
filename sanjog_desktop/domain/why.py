"""Why somebody may be messaged, or not: one plain sentence for each case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sanjog_desktop.domain.consent import ConsentMethod

#: The agencies' own time: days are said as they were in India.
_INDIA: Final = timedelta(hours=5, minutes=30)

#: Code to sentence; ``{day}`` is a date of the calendar, ``{notice}`` the version they saw.
SENTENCES: Final[dict[str, str]] = {
    "law": "Yes: this rests on the law or on the safety of their data, and needs no consent.",
    "window": "Yes: they wrote to you in the last 24 hours, so you may answer.",
    "grant.wa_reply": "Yes: they agreed in a message on {day}, having seen notice {notice}.",
    "grant.wa_button": "Yes: they agreed by a button on {day}, having seen notice {notice}.",
    "grant.wa_preference": "Yes: they switched it on in WhatsApp on {day}, having seen notice {notice}.",
    "grant.web_form": "Yes: they agreed in a form on {day}, having seen notice {notice}.",
    "grant.paper": "Yes: they signed for it on paper on {day}, having seen notice {notice}.",
    "grant.voice": "Yes: they agreed in a call on {day}, having been told notice {notice}.",
    "grant.in_person": "Yes: they agreed in person on {day}, having been shown notice {notice}.",
    "grant.import": "Yes: they agreed on {day} by the proof that a list came with, having seen notice {notice}.",
    "stop": "No: they asked on {day} to get no more of these messages.",
    "meta_stop": "No: they switched off your offers in WhatsApp on {day}.",
    "block": "No: they blocked you on WhatsApp on {day}.",
    "complaint": "No: they complained about your messages on {day}.",
    "erasure": "No: their data was erased at their request on {day}.",
    "manual": "No: a message of {day} may ask you to stop. Read it and decide first.",
    "withdraw": "No: they took this consent back on {day}.",
    "deny": "No: they said no to this on {day}.",
    "unproved": "No: a list named them on {day}, and nothing proves that they agreed.",
    "expire": "No: their consent ended on {day}.",
    "pending": "No: a relative agreed for them on {day}; they have not said so themselves.",
    "none": "No: there is no record that they agreed to this.",
    "erased": "No: this person's data was erased at their request.",
    "blocked": "No: we have blocked this person on WhatsApp.",
    "restricted": "No: this person's data may only be kept, not used, until their request is settled.",
    "do_not_contact": "No: this person is marked as not to be contacted.",
    "mismatch": "No: this chat no longer belongs to this person.",
}


def sentence(code: str, values: dict[str, str]) -> str:
    """The sentence of ``code`` with its values filled in."""
    return SENTENCES[code].format(**values)


def grant_code(method: str) -> str:
    """The code of a consent given in this way."""
    return f"grant.{method}" if method in set(ConsentMethod) else "grant.import"


def day_of(at: int) -> str:
    """The day of an instant (milliseconds) in India, as ISO 8601 writes it."""
    return (datetime.fromtimestamp(at / 1000, UTC) + _INDIA).date().isoformat()
