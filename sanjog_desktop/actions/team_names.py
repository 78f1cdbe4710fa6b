"""Names that may be there once: two people apart may have given two things the same.

The one made first keeps the name, the later is told apart by who made it. Worked out of the whole journal each time, so
that every PC that knows the same calls everything the same; where the earlier one goes, the later has its name again.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.actions.team_log import Knowledge
from sanjog_desktop.domain.team_fold import NEVER, Change, settle
from sanjog_desktop.store.session import Session


@dataclass(frozen=True, slots=True)
class _Name:
    """Which column of a table is the name, what it must be single beside, and how who made it stands behind it."""

    column: str = "name"
    beside: str = ""
    apart: str = "{name} ({who})"
    folds: bool = False
    """Whether capitals make no difference (the column's NOCASE)."""

    def key(self, name: str, beside: str) -> tuple[str, str]:
        """What must be there once."""
        return (name.translate(_FOLD) if self.folds else name), beside


_FOLD: Final = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
NAMES: Final = {
    "label": _Name(folds=True),
    "custom_field": _Name(),
    "chat_filter": _Name(),
    # One word: it is called by typing it.
    "quick_reply": _Name("shortcut", beside="language", apart="{name}-{who}", folds=True),
}


def is_taken(session: Session, kind: str, values: Mapping[str, Any]) -> bool:
    """Whether something else of this kind has the name now."""
    rule = NAMES[kind]
    beside = f" AND {rule.beside} = ?" if rule.beside else ""
    params = [values[column] for column in (rule.column, rule.beside) if column]
    return session.value(f"SELECT 1 FROM {kind} WHERE {rule.column} = ?{beside}", params) is not None


def settle_names(session: Session) -> None:
    """Give everything the name it has on every PC."""
    knowledge = Knowledge(session)
    for kind, rule in NAMES.items():
        columns = [column for column in (rule.column, rule.beside) if column]
        now = {id: tuple(rest) for id, *rest in session.rows(f"SELECT id, {', '.join(columns)} FROM {kind}")}
        if not now:
            continue
        wanted = _wanted(_changes(session, knowledge, kind, columns), rule, columns, now)
        changed = {id: names for id, names in wanted.items() if now[id] != names}
        for id in changed:
            session.execute(f"UPDATE {kind} SET {rule.column} = ? WHERE id = ?", (f"\t{id}", id))
        for id, names in changed.items():
            fields = ", ".join(f"{column} = ?" for column in columns)
            session.execute(f"UPDATE {kind} SET {fields} WHERE id = ?", (*names, id))
            session.changed(kind, id)


def _wanted(
    changes: Mapping[str, Mapping[str, Sequence[Change]]],
    rule: _Name,
    columns: Sequence[str],
    now: Mapping[str, tuple[str, ...]],
) -> dict[str, tuple[str, ...]]:
    """The values of ``columns`` for each id, no two alike: the first made comes first."""

    def first(id: str) -> Change | None:
        return min(changes.get(id, {}).get(rule.column, ()), key=lambda one: one.order, default=None)

    def order(id: str) -> tuple[tuple[int, str, int], str]:
        made = first(id)
        return ((0, "", 0) if made is None else made.order), id  # what nobody told of was there before everything

    found: dict[str, tuple[str, ...]] = {}
    taken: set[tuple[str, str]] = set()
    for id in sorted(now, key=order):
        told = changes.get(id, {})
        wish, *rest = (
            str(settle(told[column]).value) if told.get(column) else stands
            for column, stands in zip(columns, now[id], strict=True)
        )
        beside = rest[0] if rest else ""
        name, who, count = wish, _who(first(id), id, rule), 1
        while (key := rule.key(name, beside)) in taken:
            name = rule.apart.format(name=wish, who=who if count == 1 else f"{who}{count}")
            count += 1
        taken.add(key)
        found[id] = (name, *rest)
    return found


def _who(first: Change | None, id: str, rule: _Name) -> str:
    who = id[-4:] if first is None else first.staff or first.device[-4:]
    return who if " " in rule.apart else "-".join(who.split())


def _changes(
    session: Session, knowledge: Knowledge, kind: str, columns: Sequence[str]
) -> dict[str, dict[str, list[Change]]]:
    """What everybody wrote in these columns, by id and column."""
    found: dict[str, dict[str, list[Change]]] = {}
    for id, device, seq, at, staff, act, text in session.rows(
        "SELECT subject_id, device_id, coalesce(device_seq, seq), at, staff, act, fields FROM journal WHERE kind = ?"
        " ORDER BY subject_id, seq",
        (kind,),
    ):
        fields = msgspec.json.decode(text)
        for column in columns:
            value = fields.get(column, NEVER)
            if act == "create" and value is not NEVER:
                before, after = NEVER, value
            elif act in ("edit", "choose") and isinstance(value, list):
                before, after = value
            else:
                continue
            one = Change(device, seq, at, before, after, staff, knowledge.of(device, seq))
            found.setdefault(id, {}).setdefault(column, []).append(one)
    return found
