"""What is shared with whom: the kinds of data, the fields each carries, and whose consent each needs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import CATEGORIES

RECIPIENT_TYPES: Final = (
    "family", "service_provider", "legal_authority", "business_transfer", "meta", "subject",
)  # fmt: skip
#: Recipients whose entry needs an order's reference and a second person's approval.
ORDERED: Final = frozenset({"legal_authority", "business_transfer"})
STATES: Final = ("waiting", "made", "cancelled")

_PROFILE: Final = (
    "name", "name_native", "city", "born_on", "birth_time", "birth_place", "height_cm", "education", "work",
    "income_band",
    "marital_status", "religion", "community", "sub_community", "gotra", "rashi", "nakshatra", "manglik", "diet",
    "languages", "family_details", "expectations", "family_expectations",
)  # fmt: skip
#: The fields of a card, its numbers and its biodata that each kind of data carries.
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "personal_id": ("name", "name_native", "email", "work"),
    "contact_info": ("phone", "city"),
    "business_data": (),
    "usage_logs": (),
    "biodata": _PROFILE,
    "photo": (),
    "horoscope": ("name", "born_on", "birth_time", "birth_place", "gotra", "rashi", "nakshatra", "manglik"),
    "chat": (),
}
#: Every field somebody may say is wrong about them.
CORRECTABLE: Final = tuple(dict.fromkeys(field for category in CATEGORIES for field in FIELDS[category]))


def fields_of(categories: Iterable[str]) -> tuple[str, ...]:
    """The fields the kinds of data in ``categories`` carry, each once."""
    return tuple(dict.fromkeys(field for category in categories for field in FIELDS.get(category, ())))


def purposes_of(categories: Iterable[str]) -> tuple[Purpose, ...]:
    """What the person must have agreed to before a family is shown these kinds of data."""
    asked = {
        Purpose.PHOTO_SHARING if category == "photo" else Purpose.PROFILE_SHARING for category in categories
    }
    return tuple(sorted(asked, reverse=True))


def comparable(value: object) -> str:
    """A value as it is compared with another: case, blanks and the ways of writing one letter do not count."""
    text = "" if value is None else str(value)
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


#: Why somebody's data may not be shared, in the words of the store's gate: what happened, and what staff can do.
REFUSALS: Final[dict[str, tuple[str, str]]] = {
    "erased": ("The data of somebody this message is about was erased.", "Take it out of the message."),
    "restricted": (
        "The data of {person} may only be kept, not used, until their request is settled.",
        "See Privacy for the open request.",
    ),
    "disputed": (
        "{person} says that some of this is wrong, so it is shown to nobody until that is decided.",
        "See Privacy for the open request.",
    ),
    "profile_sharing": (
        "{person} has not agreed to be shown to families.",
        "Ask them, and record their consent on their card.",
    ),
    "photo_sharing": (
        "{person} has not agreed that their photo is shown to families.",
        "Ask them, and record their consent on their card.",
    ),
}
