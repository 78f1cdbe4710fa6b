"""Filters of the list as SQL over ``register r``: each condition with its parameters, nothing of it from outside.

What one line of the register answers is compared there; what lies elsewhere (labels, stops, open windows, pairs)
is turned into a set of people once, never asked for line by line.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Final

from sanjog_desktop.domain.biodata import day_in_india
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.domain.register_query import (
    BETWEEN,
    CANDIDATES,
    FAMILIES,
    HAS,
    NOT,
    Filter,
    RegisterQuery,
)

Condition = tuple[str, list[Any]]

#: Fields compared with a column of their own.
_COLUMNS: Final = {
    "city": "r.city", "education": "r.education", "work": "r.work", "community": "r.community",
    "sub_community": "r.sub_community", "gotra": "r.gotra", "diet": "r.diet", "religion": "r.religion",
    "role": "r.role", "owner": "r.owner", "status": "r.status",
    "gender": "r.gender", "language": "r.language",
    "manglik": "r.manglik", "marital": "r.marital_status", "income_band": "r.income_band", "rashi": "r.rashi",
    "nakshatra": "r.nakshatra",
}  # fmt: skip
_FAMILY_COLUMNS: Final = {"city": "f.city", "community": "f.community", "package": "f.package", "owner": "f.owner"}

_STOPPED: Final = """(r.status = 'do_not_contact' OR r.no IN (
  SELECT c.no FROM suppression s JOIN contact_point p ON p.phone_key = s.key JOIN contact c ON c.id = p.contact_id
    WHERE s.lifted_at IS NULL AND s.purpose = '*' AND s.channel IN ('whatsapp', '*')
  UNION SELECT c.no FROM suppression s JOIN contact_point p ON p.user_key = s.key JOIN contact c ON c.id = p.contact_id
    WHERE s.lifted_at IS NULL AND s.purpose = '*' AND s.channel IN ('whatsapp', '*')))"""
# A window lasts a day from their last message, so only chats of the last day can have one.
_WINDOW: Final = """r.no IN (SELECT c.no FROM conversation v JOIN contact c ON c.id = v.contact_id
  WHERE v.archived IN (0, 1) AND v.last_at > ? - 86400000 AND v.window_until > ?)"""
_DUPLICATES: Final = """r.id IN (SELECT one_id FROM duplicate_pair WHERE answer = ''
  UNION SELECT other_id FROM duplicate_pair WHERE answer = '')"""
_AGES: Final = re.compile(r"(?<!\S)(\d{2})\s?[-–]\s?(\d{2})(?!\S)", re.ASCII)
_YOUNGEST, _OLDEST = 18, 99


def split_text(query: RegisterQuery) -> tuple[str, list[Filter]]:
    """The words to look for, and the filters with what the words say of an age ('deshmukh pune 27-32')."""
    filters = list(query.filters)
    text = query.text
    if query.view == CANDIDATES:
        for found in _AGES.finditer(text):
            low, high = int(found[1]), int(found[2])
            if _YOUNGEST <= low <= high <= _OLDEST:
                filters.append(Filter("age", BETWEEN, (low, high)))
                text = text.replace(found[0], " ")
    return " ".join(text.split()), filters


def conditions(query: RegisterQuery, filters: list[Filter], now: int) -> Condition:
    """All of a question's filters as one condition over ``register r``, or ``family f`` for families."""
    parts: list[str] = []
    params: list[Any] = []
    if query.view == CANDIDATES:
        parts.append("r.is_candidate = 1")
    for each in filters:
        sql, values = _family(each) if query.view == FAMILIES else _person(each, now)
        parts.append(sql)
        params += values
    return " AND ".join(parts) or "1", params


def _family(filter: Filter) -> Condition:
    return _text(_FAMILY_COLUMNS[filter.field], filter, "COLLATE NOCASE")


def _person(filter: Filter, now: int) -> Condition:
    field = filter.field
    if field in _COLUMNS:
        return _text(_COLUMNS[field], filter)
    if field == "age":
        return _age(filter, day_in_india(now))
    if field == "height":
        return _between("r.height_cm", filter)
    if field == "created":
        return _between("r.created_at", filter)
    if field == "label":
        return _label(filter)
    if field == "no_proposal_days":
        return "r.proposed_at <= ?", [now - int(filter.value) * DAY]  # type: ignore[arg-type]
    if field == "follow_up":
        return _any_of([_follow_up(str(value), day_in_india(now)) for value in filter.values])
    if field == "consent":
        sql, params = _any_of([_consent(str(value), now) for value in filter.values])
        return (f"NOT {sql}" if filter.op == NOT else sql), params
    if field == "has_photo":
        return "r.has_photo = ?", [int(bool(filter.value))]
    return (_DUPLICATES if filter.value else _DUPLICATES.replace(" IN ", " NOT IN ", 1)), []


def _text(column: str, filter: Filter, collation: str = "") -> Condition:
    if filter.op == HAS:
        words = [word for value in filter.values for word in str(value).split()]
        return (
            "(" + (" AND ".join([rf"{column} LIKE ? ESCAPE '\'"] * len(words)) or "1") + ")",
            ["%" + re.sub(r"([%_\\])", r"\\\1", word) + "%" for word in words],
        )
    marks = ",".join("?" * len(filter.values))
    return f"{column} {collation} {'NOT ' * (filter.op == NOT)}IN ({marks})", list(filter.values)


def _between(column: str, filter: Filter) -> Condition:
    low, high = filter.ends
    parts = [f"{column} >= ?"] * (low is not None) + [f"{column} <= ?"] * (high is not None)
    return "(" + " AND ".join(parts) + ")", [end for end in (low, high) if end is not None]


def _age(filter: Filter, today: date) -> Condition:
    low, high = filter.ends
    parts, params = ["r.born_by <> ''"], []
    # Dates as text: the anniversary itself counts, and 29 February comes round on 1 March.
    if low is not None:
        parts.append("r.born_by <= ?")
        params.append(f"{today.year - low:04d}-{today.month:02d}-{today.day:02d}")
    if high is not None:
        parts.append("r.born_by > ?")
        params.append(f"{today.year - high - 1:04d}-{today.month:02d}-{today.day:02d}")
    return "(" + " AND ".join(parts) + ")", params


def _label(filter: Filter) -> Condition:
    ids = [value for value in filter.values if value]
    parts = []
    if ids:
        parts.append(f"r.no IN (SELECT no FROM register_label WHERE label_id IN ({','.join('?' * len(ids))}))")
    if len(ids) < len(filter.values):
        parts.append("r.no NOT IN (SELECT no FROM register_label)")
    sql = "(" + " OR ".join(parts) + ")"
    return (f"NOT {sql}" if filter.op == NOT else sql), list(ids)


def _follow_up(state: str, today: date) -> Condition:
    day = today.isoformat()
    if state == "overdue":
        return "(r.due_on <> '' AND r.due_on < ?)", [day]
    if state == "today":
        return "r.due_on = ?", [day]
    if state == "week":
        return "(r.due_on >= ? AND r.due_on <= ?)", [day, (today + timedelta(days=7)).isoformat()]
    return ("r.due_on <> ''" if state == "any" else "r.due_on = ''"), []


def _consent(state: str, now: int) -> Condition:
    """As the consent card puts it: who is stopped has given nothing that could be used."""
    if state == "given":
        return f"(r.granted_until > ? AND r.restricted = 0 AND NOT {_STOPPED})", [now]
    if state == "withdrawn":
        return f"((r.withdrew = 1 AND r.granted_until <= ?) OR {_STOPPED})", [now]
    if state == "none":
        return f"(r.granted_until <= ? AND r.withdrew = 0 AND NOT {_STOPPED})", [now]
    if state == "restricted":
        return "r.restricted = 1", []
    return (_WINDOW, [now, now]) if state == "window" else (_STOPPED, [])


def _any_of(states: list[Condition]) -> Condition:
    return (
        "(" + " OR ".join(sql for sql, _params in states) + ")",
        [value for _sql, params in states for value in params],
    )
