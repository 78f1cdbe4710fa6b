"""A question to the list of people or families: what is looked for, filtered, sorted by and shown; kept as JSON.

A filter that is not known any more (a saved one from another version) makes the question unreadable as a whole:
a list that leaves a filter out shows people who were meant to be left out.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from sanjog_desktop.domain.errors import UserError

View = Literal["candidates", "families", "people"]
CANDIDATES: Final = "candidates"
FAMILIES: Final = "families"
PEOPLE: Final = "people"

Op = Literal["is", "not", "between", "has"]
IS: Final = "is"
"""One of the values given; ``""`` stands for "nothing written"."""
NOT: Final = "not"
"""None of the values given. Who has nothing written is in: nobody knows that they have it."""
BETWEEN: Final = "between"
"""From the first to the second value, both included; ``None`` leaves an end open."""
HAS: Final = "has"
"""Every word given is somewhere in the text."""

Single = str | int | None
Value = str | int | bool | None | tuple[Single, ...]

#: What may be asked of each field. Texts compare without regard to case.
TEXTS: Final = frozenset({
    "city", "education", "work", "community", "sub_community", "gotra", "diet", "religion", "role", "owner",
})  # fmt: skip
CODES: Final = frozenset(
    {"status", "gender", "language", "manglik", "marital", "income_band", "rashi", "nakshatra", "label"}
)
NUMBERS: Final = frozenset({"age", "height", "created"})
#: Consent and follow-up states that can be asked for.
CONSENTS: Final = frozenset({"given", "withdrawn", "none", "stopped", "restricted", "window"})
FOLLOW_UPS: Final = frozenset({"overdue", "today", "week", "any", "none"})
YES_NO: Final = frozenset({"has_photo", "duplicates"})

PERSON_FIELDS: Final = TEXTS | CODES | NUMBERS | YES_NO | {"consent", "follow_up", "no_proposal_days"}
FAMILY_FIELDS: Final = frozenset({"city", "community", "package", "owner"})

#: What the lists can be sorted by; "" is by match where something is looked for, else by name.
PERSON_SORTS: Final = (
    "name", "age", "height", "education", "work", "city", "community", "sub_community", "gotra", "manglik", "diet",
    "marital", "religion", "income_band", "rashi", "nakshatra", "status", "gender", "language", "owner", "role",
    "family", "follow_up", "last_proposal", "last_contact", "created",
)  # fmt: skip
FAMILY_SORTS: Final = ("name", "city", "community", "package", "package_until", "owner", "people", "created")

LONGEST_TEXT: Final = 200
MOST_FILTERS: Final = 40
MOST_VALUES: Final = 200


class Filter(msgspec.Struct, frozen=True):
    """One condition; all of a question hold together. Several values of ``is`` are alternatives.

    ``age`` in years and ``height`` in centimetres take ``between``; ``no_proposal_days`` a number of days; ``label``
    the label's id; the fields of :data:`YES_NO` take True or False; ``created`` takes instants in milliseconds.
    """

    field: str
    op: Op = "is"
    value: Value = ""

    @property
    def values(self) -> tuple[Single, ...]:
        """The values as a tuple, also where there is only one."""
        return self.value if isinstance(self.value, tuple) else (self.value,)

    @property
    def ends(self) -> tuple[int | None, int | None]:
        """The two ends of ``between``; one number alone is both."""
        numbers = tuple(value if isinstance(value, int) else None for value in self.values)
        return (numbers[0], numbers[-1]) if numbers else (None, None)


class RegisterQuery(msgspec.Struct, frozen=True):
    """What the list shows. ``columns`` are names in the order shown, empty for the usual ones."""

    view: View = "candidates"
    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: str = ""
    descending: bool = False
    columns: tuple[str, ...] = ()

    def to_json(self) -> str:
        """The question as it is kept."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> RegisterQuery:
        """A question kept earlier; raises :class:`UserError` for one this version cannot ask."""
        try:
            query = msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise UserError("This saved filter cannot be read.", "Delete it and save it anew.") from error
        return query.checked()

    def checked(self) -> RegisterQuery:
        """The same question, once every part of it is known to make sense; raises :class:`UserError` otherwise."""
        fields = FAMILY_FIELDS if self.view == FAMILIES else PERSON_FIELDS
        sorts = FAMILY_SORTS if self.view == FAMILIES else PERSON_SORTS
        if len(self.filters) > MOST_FILTERS or len(self.text) > LONGEST_TEXT:
            raise UserError("This is too much to ask at once.", "Use fewer filters or words.")
        if self.sort and self.sort not in sorts:
            raise UserError("The list cannot be sorted by this.")
        for each in self.filters:
            if each.field not in fields or not _makes_sense(each):
                raise UserError("This filter is not known.", "Take it away, or save the filter anew.")
        return self


def _makes_sense(filter: Filter) -> bool:
    field, values = filter.field, filter.values
    if not values or len(values) > MOST_VALUES:
        return False
    if field in NUMBERS:
        return filter.op == BETWEEN and len(values) <= 2 and any(isinstance(value, int) for value in values)
    if field == "no_proposal_days":
        return filter.op == IS and isinstance(filter.value, int) and 0 <= filter.value <= 36_500
    if field in YES_NO:
        return filter.op == IS and isinstance(filter.value, bool)
    if field == "consent":
        return filter.op in (IS, NOT) and all(value in CONSENTS for value in values)
    if field == "follow_up":
        return filter.op == IS and all(value in FOLLOW_UPS for value in values)
    if not all(isinstance(value, str) for value in values):
        return False
    return filter.op in (IS, NOT) or (filter.op == HAS and (field in TEXTS or field == "package"))
