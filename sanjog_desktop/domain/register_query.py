"""What the list of the contacts pane is asked for: a view, words, filters that all hold, an order, the columns shown.

A query is kept by name as JSON, so what is stored here is read again by later versions: fields and operators that are
not known any more are left out when it is read, never an error.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

VIEWS: Final = ("candidates", "families", "people")
BETWEEN, IN, NOT_IN, AT_LEAST, IS = "between", "in", "not_in", "at_least", "is"
OPS: Final[dict[str, tuple[str, ...]]] = {
    "age": (BETWEEN,), "height": (BETWEEN,), "no_proposal_days": (AT_LEAST,), "has_photo": (IS,), "duplicates": (IS,),
    **dict.fromkeys(
        ("education", "city", "community", "sub_community", "gotra", "manglik", "status", "gender", "marital", "religion",
         "label", "owner", "language", "follow_up", "consent"),
        (IN, NOT_IN),
    ),
}  # fmt: skip
"""The operators of each field one can filter by."""
FOLLOW_UPS: Final = ("overdue", "today", "week", "any", "none")
CONSENTS: Final = ("given", "withdrawn", "none")


class Filter(msgspec.Struct, frozen=True):
    """One condition. ``value`` by operator: ``between`` [least, most], either may be ``None`` (years, centimetres);
    ``in`` and ``not_in`` a list of texts; ``at_least`` days; ``is`` true or false."""

    field: str
    op: str
    value: Any

    @property
    def is_sound(self) -> bool:
        """Whether it can be asked: a field and an operator we know, and a value that fits."""
        if self.op not in OPS.get(self.field, ()):
            return False
        value = self.value
        if self.op == BETWEEN:
            pair = value if isinstance(value, list | tuple) else ()
            return len(pair) == 2 and all(each is None or type(each) is int for each in pair) and any(
                each is not None for each in pair
            )
        if self.op == AT_LEAST:
            return type(value) is int and value >= 0
        if self.op == IS:
            return isinstance(value, bool)
        return isinstance(value, list | tuple) and bool(value) and all(isinstance(each, str) for each in value)


class RegisterQuery(msgspec.Struct, frozen=True):
    """What is asked. ``sort`` is a column's name, '' for the usual order: by name, and what is found best first."""

    view: str = "candidates"
    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: str = ""
    descending: bool = False
    columns: tuple[str, ...] = ()


def to_json(query: RegisterQuery) -> str:
    """The query as it is kept."""
    return msgspec.json.encode(query).decode()


def from_json(text: str) -> RegisterQuery:
    """A kept query; filters this version does not know are left out, and nonsense is the query of everybody."""
    try:
        query = msgspec.json.decode(text, type=RegisterQuery)
    except msgspec.MsgspecError:
        return RegisterQuery()
    return msgspec.structs.replace(
        query,
        view=query.view if query.view in VIEWS else VIEWS[0],
        filters=tuple(each for each in query.filters if each.is_sound),
    )
