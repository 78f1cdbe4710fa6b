"""The list of people and families: any filters, any order, any words, a page at a time.

Where lines are wanted by name, the next few thousand along the index are looked at first; only when they do not fill
a page is the whole register walked once and the best kept. Both give the same lines in the same order.
"""

from __future__ import annotations

import json
from typing import Any, Final

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.names import fold, skeleton
from sanjog_desktop.domain.register_query import (
    CANDIDATES,
    FAMILIES,
    IS,
    NOT,
    Filter,
    RegisterQuery,
)
from sanjog_desktop.store.people_rows import LabelRow
from sanjog_desktop.store.reads.labels import labels_of_all
from sanjog_desktop.store.reads.register_where import Condition, conditions, split_text
from sanjog_desktop.store.reads.search import people_number, people_queries
from sanjog_desktop.store.register_rows import FacetRow, FamilyRegisterRow, RegisterRow, RowKey
from sanjog_desktop.store.session import Row, Session

_LOOKED_AT: Final = 2_000
#: Fields whose values are one in every script and spelling; each has an index of its values.
SPELLED: Final = frozenset({"city", "community", "sub_community", "gotra"})
MOST_IDS: Final = 200_000

#: What each order compares: the column, how "nothing written" looks, whether it runs against its column.
_SORTS: Final[dict[str, tuple[str, str, bool]]] = {
    "name": ("r.name", "", False), "age": ("r.born_by", "''", True), "height": ("r.height_cm", "NULL", False),
    "education": ("r.education", "''", False), "work": ("r.work", "''", False), "city": ("r.city", "''", False),
    "community": ("r.community", "''", False), "sub_community": ("r.sub_community", "''", False),
    "gotra": ("r.gotra", "''", False), "manglik": ("r.manglik", "''", False), "diet": ("r.diet", "''", False),
    "marital": ("r.marital_status", "''", False), "religion": ("r.religion", "''", False),
    "income_band": ("r.income_band", "''", False), "rashi": ("r.rashi", "''", False),
    "nakshatra": ("r.nakshatra", "''", False), "status": ("r.status", "''", False), "gender": ("r.gender", "''", False),
    "language": ("r.language", "''", False), "owner": ("r.owner", "''", False), "role": ("r.role", "''", False),
    "family": ("r.family", "''", False), "follow_up": ("r.due_on", "''", False),
    "last_proposal": ("r.proposed_at", "0", False), "created": ("r.created_at", "", False),
    # Every message moves it, so it stays with the person and is looked up there.
    "last_contact": ("c.last_contact_at", "NULL", False),
}  # fmt: skip
_FAMILY_SORTS: Final[dict[str, tuple[str, str, bool]]] = {
    "name": ("f.name COLLATE NOCASE", "", False), "city": ("f.city COLLATE NOCASE", "''", False),
    "community": ("f.community COLLATE NOCASE", "''", False), "package": ("f.package COLLATE NOCASE", "''", False),
    "package_until": ("f.package_until_at", "NULL", False), "owner": ("f.owner COLLATE NOCASE", "''", False),
    "people": ("coalesce(n.people, 0)", "", False), "created": ("f.created_at", "", False),
}  # fmt: skip
_LINES: Final = """
  SELECT r.no, r.id, r.name, c.name_native, r.role, c.family_id, r.family, r.is_candidate, coalesce(k.born_on, ''),
    r.height_cm, r.education, r.work, r.income_band, r.city, r.community, r.sub_community, r.gotra, r.manglik, r.diet,
    r.marital_status, r.religion, r.rashi, r.nakshatra, r.status, c.status_reason, r.gender, r.language, r.owner,
    coalesce((SELECT p.phone FROM contact_point p WHERE p.contact_id = r.id AND p.phone IS NOT NULL LIMIT 1),
      (SELECT p.phone FROM shared_point s JOIN contact_point p ON p.id = s.contact_point_id
        WHERE s.contact_id = r.id AND p.phone IS NOT NULL LIMIT 1), ''),
    c.email, coalesce(c.last_contact_at, 0), r.proposed_at, r.due_on, r.created_at, r.has_photo, r.restricted,
    EXISTS (SELECT 1 FROM privacy_request q WHERE q.contact_id = r.id AND q.kind = 'erasure'
      AND q.state NOT LIKE 'closed%' AND q.state <> 'SUSPECTED')
  FROM register r JOIN contact c ON c.no = r.no LEFT JOIN candidate k ON k.contact_id = r.id
  WHERE r.no IN (SELECT value FROM json_each(?))
"""
_MATCHING: Final = """SELECT f.rowid FROM person_fts f CROSS JOIN register r ON r.no = f.rowid
  WHERE person_fts MATCH ? AND {where} ORDER BY f.rowid DESC LIMIT ?"""
_FEW: Final = 10
_FAMILIES: Final = """
  SELECT f.id, f.name, f.name_native, f.city, f.community, f.package, coalesce(f.package_until_at, 0), f.owner, f.notes,
    (SELECT count(*) FROM contact c WHERE c.family_id = f.id AND c.erased_at IS NULL)
  FROM family f WHERE f.id IN (SELECT value FROM json_each(?))
"""
# Who was erased belongs to no family any more, so an index alone answers this.
_COUNTED: Final = """ LEFT JOIN (SELECT family_id, count(*) AS people FROM contact WHERE family_id IS NOT NULL
  GROUP BY family_id) n ON n.family_id = f.id"""
_FACETS: Final = {
    "city": "city", "education": "education", "work": "work", "community": "community",
    "sub_community": "sub_community", "gotra": "gotra", "diet": "diet", "religion": "religion", "role": "role",
    "owner": "owner", "status": "status",
    "gender": "gender", "language": "language", "manglik": "manglik", "marital": "marital_status",
    "income_band": "income_band", "rashi": "rashi", "nakshatra": "nakshatra", "package": "package",
}  # fmt: skip


def register_page(
    session: Session, query: RegisterQuery, limit: int = 50, after: RowKey | None = None
) -> list[RegisterRow]:
    """The next people a question finds; ``after`` is the key of the last line shown. Raises :class:`UserError` for a
    question that makes no sense, and :class:`ValueError` for one about families.
    """
    places = _places(session, query, limit, after)
    found = {row[0]: row for row in session.rows(_LINES, (json.dumps([no for no, _key in places]),))}
    labels = labels_of_all(session, [row[1] for row in found.values()])
    return [
        RegisterRow(key, *_line(found[no], labels.get(found[no][1], ()))) for no, key in places if no in found
    ]


def register_count(session: Session, query: RegisterQuery) -> int:
    """How many people or families a question finds in all."""
    text, where = _understood(session, query)
    if query.view == FAMILIES:
        matching, params = _families_found(session, text)
        sql = f"SELECT count(*) FROM family f WHERE {where[0]} AND {matching}"
    else:
        matching, params = _everybody_found(session, text)
        sql = f"SELECT count(*) FROM register r NOT INDEXED WHERE {where[0]} AND {matching}"
    return int(session.value(sql, (*where[1], *params)) or 0)


def register_ids(session: Session, query: RegisterQuery, limit: int = MOST_IDS) -> list[ContactId]:
    """Everybody a question finds, in its order: for "select all", exports and bulk changes."""
    nos = [no for no, _key in _places(session, query, limit, None)]
    if len(nos) > _LOOKED_AT:
        found = session.rows("SELECT no, id FROM register")
    else:
        found = session.rows(
            "SELECT no, id FROM register WHERE no IN (SELECT value FROM json_each(?))", (json.dumps(nos),)
        )
    ids = {no: ContactId(id) for no, id in found}
    return [ids[no] for no in nos if no in ids]


def family_register_page(
    session: Session, query: RegisterQuery, limit: int = 50, after: RowKey | None = None
) -> list[FamilyRegisterRow]:
    """The next families a question finds; families are found by their own name and through their people."""
    text, (where, params) = _understood(session, query)
    matching, wanted = _families_found(session, text)
    sort = query.sort or "name"
    column, blank, _reverse = _FAMILY_SORTS[sort]
    key, beyond, bounds = _keyset(column, blank, "f.id", query.descending, after)
    direction = "DESC" if query.descending else "ASC"
    keys = session.rows(
        f"""SELECT {key}, {column}, f.id FROM family f {_COUNTED if sort == "people" else ""}
          WHERE {where} AND {matching} AND {beyond}
          ORDER BY {_order(blank, direction, after, "f.id")} LIMIT ?""",
        (*params, *wanted, *bounds, limit),
    )
    rows = {row[0]: row for row in session.rows(_FAMILIES, (json.dumps([row[2] for row in keys]),))}
    return [
        FamilyRegisterRow(RowKey(bool(is_blank), value, 0, id), *rows[id]) for is_blank, value, id in keys if id in rows
    ]


def facet_values(session: Session, field: str, text: str = "", limit: int = 20) -> list[FacetRow]:
    """The values that occur in a field, the most common first; with ``text``, those that hold it."""
    if field not in _FACETS:
        return []
    column, wanted = _FACETS[field], fold(text)
    table = "family" if field == "package" else "register"  # packages are bought by families
    found = session.rows(
        f"SELECT {column}, count(*) FROM {table} WHERE {column} <> '' GROUP BY 1 ORDER BY count(*) DESC, 1"
    )
    return [FacetRow(*row) for row in found if wanted in fold(str(row[0]))][:limit]


# In order ----------------------------------------------------------------------------------------------------


def _understood(session: Session, query: RegisterQuery) -> tuple[str, Condition]:
    text, filters = split_text(query.checked())
    if query.view != FAMILIES:
        filters = [_spelled(session, each) for each in filters]
    return text, conditions(query, filters, session.now())


def _spelled(session: Session, filter: Filter) -> Filter:
    """The filter with every spelling of its values that occurs: somebody's कश्यप is Kashyap too."""
    if filter.field not in SPELLED or filter.op not in (IS, NOT):
        return filter
    sounds = {_sound(str(value)) for value in filter.values if value}
    if not sounds:
        return filter
    alike = [value for value in _occurring(session, filter.field) if _sound(value) in sounds]
    return Filter(filter.field, filter.op, tuple(dict.fromkeys((*filter.values, *alike))))


def _occurring(session: Session, column: str) -> list[str]:
    """Every value of an indexed column once, by hops from each to the next."""
    found = session.rows(
        f"""WITH RECURSIVE hop(value) AS (
          SELECT min({column}) FROM register WHERE {column} <> ''
          UNION ALL SELECT (SELECT min({column}) FROM register WHERE {column} > hop.value AND {column} <> '')
            FROM hop WHERE hop.value IS NOT NULL)
          SELECT value FROM hop WHERE value IS NOT NULL"""
    )
    return [value for (value,) in found]


def _sound(value: str) -> tuple[str, ...]:
    return tuple(skeleton(word) or word for word in fold(value).split())


def _places(
    session: Session, query: RegisterQuery, limit: int, after: RowKey | None
) -> list[tuple[int, RowKey]]:
    """The people of a page, each with where they stand."""
    if query.view == FAMILIES:
        raise ValueError("families are another list")
    text, where = _understood(session, query)
    if text and not query.sort:
        place = 0 if after is None else after.no
        best = _best(session, text, where, place + limit)[place:]
        return [(no, RowKey(False, None, place + at)) for at, no in enumerate(best, 1)]
    sort = query.sort or "name"
    if not text and sort == "name":
        found = _along_names(session, query, where, limit, after)
        if found is not None:
            return found
    column, blank, is_reversed = _SORTS[sort]
    matching, wanted = _everybody_found(session, text)
    descending = query.descending != is_reversed
    key, beyond, bounds = _keyset(column, blank, "r.no", descending, after)
    direction = "DESC" if descending else "ASC"
    joined = "CROSS JOIN contact c ON c.no = r.no" if column.startswith("c.") else ""
    rows = session.rows(
        f"""SELECT {key}, {column}, r.no FROM register r NOT INDEXED {joined}
          WHERE {where[0]} AND {matching} AND {beyond}
          ORDER BY {_order(blank, direction, after, "r.no")} LIMIT ?""",
        (*where[1], *wanted, *bounds, limit),
    )
    return [(no, RowKey(bool(is_blank), value, no)) for is_blank, value, no in rows]


def _keyset(
    column: str, blank: str, last: str, descending: bool, after: RowKey | None
) -> tuple[str, str, list[Any]]:
    """What comes first in the order (the blank lines come last, whichever way it runs) and what lies beyond a key."""
    key = {"": "0", "NULL": f"({column} IS NULL)"}.get(blank, f"({column} = {blank})")
    if after is None:
        return key, "1", []
    sign = "<" if descending else ">"
    place: str | int = after.id or after.no
    if after.is_blank:
        return key, f"({key} = 1 AND {last} {sign} ?)", [place]
    beyond = f"{column} {sign}= ? AND ({column} {sign} ? OR {last} {sign} ?)"
    return key, f"({key} = 1 OR ({beyond}))" if blank else beyond, [after.value, after.value, place]


def _order(blank: str, direction: str, after: RowKey | None, last: str) -> str:
    """The blank lines go by their number alone, which is the order they lie in: such a page is not sorted at all."""
    if after is not None and after.is_blank:
        return f"{last} {direction}"
    return f"{'1, ' if blank else ''}2 {direction}, 3 {direction}"


def _along_names(
    session: Session, query: RegisterQuery, where: Condition, limit: int, after: RowKey | None
) -> list[tuple[int, RowKey]] | None:
    """A page out of the next lines by name; ``None`` when it would take more of them than are looked at here."""
    is_plain = not query.filters and not split_text(query)[1]
    if limit > _LOOKED_AT // 10 and not is_plain:
        return None
    index = "register_candidate" if query.view == CANDIDATES else "register_name"
    only = "is_candidate = 1 AND" if query.view == CANDIDATES else ""
    sign, direction = ("<", "DESC") if query.descending else (">", "ASC")
    beyond, bounds = "1", []
    if after is not None:
        beyond, bounds = f"name {sign}= ? AND (name {sign} ? OR no {sign} ?)", [after.value, after.value, after.no]
    rows = session.rows(
        f"""SELECT w.name, r.no FROM (SELECT name, no FROM register INDEXED BY {index} WHERE {only} {beyond}
          ORDER BY name {direction}, no {direction} LIMIT ?) w CROSS JOIN register r ON r.no = w.no
          WHERE {where[0]} ORDER BY w.name {direction}, w.no {direction} LIMIT ?""",
        (*bounds, limit if is_plain else _LOOKED_AT, *where[1], limit),
    )
    if len(rows) < limit and not is_plain:
        return None
    return [(no, RowKey(False, name, no)) for name, no in rows]


# By words ----------------------------------------------------------------------------------------------------


def _best(session: Session, text: str, where: Condition, limit: int) -> list[int]:
    """Who matches the words and the filters, best first: parts of a number, then names, then biodata and notes."""
    found: dict[int, None] = {}
    digits = people_number(text)
    if digits:
        for (no,) in session.rows(
            f"""SELECT n.no FROM person_number n CROSS JOIN register r ON r.no = n.no
              WHERE n.ending >= ? AND n.ending < ? AND {where[0]} ORDER BY n.ending, n.no LIMIT ?""",
            (digits, digits + "~", *where[1], limit),
        ):
            found.setdefault(no)
    queries = list(people_queries(session, text))
    condition, params = where
    if queries and where[0] != "1" and len(found) < limit:
        # Rare filters: the widest query walks everybody who matches, so the others need only put its few in order.
        few = session.rows(_MATCHING.format(where=where[0]), (queries[-1], *where[1], _FEW + 1))
        if len(few) <= _FEW:
            condition, params = "f.rowid IN (SELECT value FROM json_each(?))", [json.dumps([no for (no,) in few])]
    for match in queries:
        if len(found) >= limit:
            break
        for (no,) in session.rows(_MATCHING.format(where=condition), (match, *params, limit)):
            found.setdefault(no)
    return list(found)[:limit]


def _everybody_found(session: Session, text: str) -> Condition:
    """Who matches the words in any way at all."""
    if not text:
        return "1", []
    parts, params = ["SELECT NULL WHERE 0"], []
    digits = people_number(text)
    if digits:
        parts.append("SELECT no FROM person_number WHERE ending >= ? AND ending < ?")
        params += [digits, digits + "~"]
    queries = list(people_queries(session, text))
    if queries:
        parts.append("SELECT rowid FROM person_fts WHERE person_fts MATCH ?")
        params.append(queries[-1])  # the last and widest holds those before
    return f"r.no IN ({' UNION ALL '.join(parts)})", params


def _families_found(session: Session, text: str) -> Condition:
    if not text:
        return "1", []
    people, params = _everybody_found(session, text)
    words = fold(text).split()
    named = " AND ".join([r"f.name LIKE ? ESCAPE '\'"] * len(words)) or "0"
    escaped = ["%" + word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_") + "%" for word in words]
    return (
        f"""(({named}) OR f.id IN (SELECT c.family_id FROM register r JOIN contact c ON c.no = r.no
          WHERE c.family_id IS NOT NULL AND {people}))""",
        [*escaped, *params],
    )


def _line(found: Row, labels: tuple[LabelRow, ...]) -> tuple[Any, ...]:
    """The fields of a line in their order, from ``no`` to ``labels``."""
    *fields, is_photo, restricted, erasure = found
    fields[7] = bool(fields[7])
    return (*fields, bool(is_photo), bool(restricted), bool(erasure), labels)
