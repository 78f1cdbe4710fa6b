"""Who an unknown number may be: people of the register that its number, its name or what it wrote speak for."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

import msgspec

from sanjog_desktop.domain.duplicates import Entry, compare, name_words
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.names import word_forms
from sanjog_desktop.domain.said_names import names_said, numbers_said
from sanjog_desktop.store.reads.prefixes import quoted
from sanjog_desktop.store.reads.search import search_messages, search_people
from sanjog_desktop.store.session import Session

MOST: Final = 3
LOOKED_AT: Final = 40
"""Their newest messages that are read for names and numbers."""
_FOUND: Final = 12
_TELLING: Final = 3  # letters of a word that says something in a note
#: What speaks for somebody, strongest first. ``as_person``: it says that this is them, not one of their family.
_POINTS: Final = {
    "number": 90, "said_number": 70, "given": 60, "same_name": 50, "said_name": 45, "near_name": 36, "part_name": 32,
    "mentioned": 28,
}  # fmt: skip
_PERSONAL: Final = frozenset({"number", "same_name", "near_name", "part_name"})
_NAME_CODE: Final = {
    "name_full": "same_name", "name": "same_name", "name_near": "near_name", "name_part": "part_name",
}  # fmt: skip

# Nobody at the desk has said who this is: no family, no role, no biodata, no name of their own.
_UNKNOWN: Final = """c.origin = 'whatsapp' AND c.family_id IS NULL AND c.role = '' AND c.erased_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM candidate k WHERE k.contact_id = c.id)
  AND (EXISTS (SELECT 1 FROM contact_point n WHERE n.contact_id = c.id AND trim(n.profile_name) = c.name)
    OR NOT EXISTS (SELECT 1 FROM journal j WHERE j.kind = 'contact' AND j.subject_id = c.id AND j.act = 'edit'
      AND j.fields LIKE '%"name"%'))"""
_PEOPLE: Final = f"""SELECT c.id, c.name, c.name_native, c.role, c.family_id, coalesce(f.name, ''), c.city
  FROM contact c LEFT JOIN family f ON f.id = c.family_id
  WHERE c.id IN (SELECT value FROM json_each(?)) AND c.erased_at IS NULL AND NOT ({_UNKNOWN})"""


class Suggestion(msgspec.Struct, frozen=True):
    """Somebody an unknown number may be, or belong to. ``reasons`` are codes, the strongest first; ``as_person``:
    they speak for the person, else for somebody of the family."""

    contact_id: ContactId
    name: str
    name_native: str
    role: str
    family_id: str
    family_name: str
    city: str
    reasons: tuple[str, ...]
    score: int
    as_person: bool


class Stranger(msgspec.Struct, frozen=True):
    """An unknown number: what they are called on WhatsApp, their number ('' where WhatsApp shows none)."""

    contact_id: ContactId
    name: str
    username: str
    phone: str
    suggestions: tuple[Suggestion, ...]


def stranger(session: Session, contact_id: ContactId) -> Stranger | None:
    """Who this may be; ``None`` for somebody who is known."""
    row = session.one(
        "SELECT c.name, coalesce(max(p.username), ''), coalesce(max(p.phone), ''), coalesce(max(p.profile_name), '')"
        f" FROM contact c JOIN contact_point p ON p.contact_id = c.id WHERE c.id = ? AND {_UNKNOWN} GROUP BY c.id",
        (contact_id,),
    )
    if row is None:
        return None
    name, username, phone, profile = row
    return Stranger(contact_id, profile or name, username, phone, suggestions(session, contact_id, profile, phone))


def suggestions(session: Session, contact_id: ContactId, name: str, phone: str) -> tuple[Suggestion, ...]:
    """The likeliest people, at most :data:`MOST`."""
    found: dict[str, dict[str, None]] = {}
    texts, files = _said(session, contact_id)
    for reason, ids in (
        ("number", _with_number(session, phone)),
        ("given", _given(session, phone)),
        ("said_number", [id for said in numbers_said(texts) for id in _with_number(session, said)]),
    ):
        for id in ids:
            found.setdefault(id, {})[reason] = None
    _look_for_name(session, name, found)
    for said in names_said(texts, files):
        for id, code in _alike(session, said):
            if code and compare_words(said, name) == "":
                found.setdefault(id, {})["said_name"] = None
    found.pop(contact_id, None)
    return _told(session, found)


def compare_words(one: str, other: str) -> str:
    """How alike two names are, in any script: same_name, near_name, part_name, or ''."""
    reasons = compare(Entry("1", (one,)), Entry("2", (other,))).reasons
    return _NAME_CODE.get(reasons[0], "") if reasons else ""


def _told(session: Session, found: dict[str, dict[str, None]]) -> tuple[Suggestion, ...]:
    made = []
    for id, name, native, role, family, family_name, city in session.rows(_PEOPLE, (json.dumps(list(found)),)):
        reasons = tuple(sorted(found[id], key=lambda reason: -_POINTS[reason]))
        score = _POINTS[reasons[0]] + sum(_POINTS[each] // 4 for each in reasons[1:])
        personal = bool(_PERSONAL & set(reasons)) or not family
        made.append(
            Suggestion(id, name, native, role, family or "", family_name, city, reasons, score, personal)
        )
    return tuple(sorted(made, key=lambda each: (-each.score, each.name, each.contact_id))[:MOST])


def _said(session: Session, contact_id: str) -> tuple[list[str], list[str]]:
    rows = session.rows(
        "SELECT m.body, coalesce(a.filename, '') FROM conversation v JOIN message m ON m.conversation_id = v.id"
        " LEFT JOIN attachment a ON a.message_id = m.id"
        " WHERE v.contact_id = ? AND m.direction = 'in' ORDER BY m.id DESC LIMIT ?",
        (contact_id, LOOKED_AT),
    )
    return [body[:2000] for body, _file in rows if body], [file for _body, file in rows if file]


# By number ------------------------------------------------------------------------------------------
def _with_number(session: Session, phone: str) -> list[str]:
    """Who answers a number that ends alike, and whose biodata or notes name it."""
    if len(phone) < 10:
        return []
    last = phone[-10:]
    ids = [hit.contact_id for hit in search_people(session, last, _FOUND)]
    rows = session.rows(
        "SELECT c.id FROM person_fts JOIN contact c ON c.no = person_fts.rowid WHERE person_fts MATCH ? LIMIT ?",
        (" OR ".join(quoted(each) for each in _as_written(last)), _FOUND),
    )
    return [*ids, *(id for (id,) in rows)]


def _as_written(last: str) -> Iterable[str]:
    return [form for number in (last, f"91{last}", f"0{last}") for form in word_forms(number)]


def _given(session: Session, phone: str) -> list[str]:
    """In whose chat the number was written."""
    if len(phone) < 10:
        return []
    last = phone[-10:]
    return [
        hit.contact_id
        for text in (last, f"91{last}", f'"{last[:5]} {last[5:]}"')
        for hit in search_messages(session, text, 5)
    ]


# By name --------------------------------------------------------------------------------------------
def _look_for_name(session: Session, name: str, found: dict[str, dict[str, None]]) -> None:
    words = name.split()
    if not any(any(sign.isalpha() for sign in word) for word in words):
        return
    for id, code in _alike(session, name):
        if code:
            found.setdefault(id, {})[code] = None
        elif len([word for word in name_words(name) if len(word) >= _TELLING]) > 1:
            # All the words were found, but not as the name: in a biodata or a note.
            found.setdefault(id, {})["mentioned"] = None
    for part in dict.fromkeys((" ".join(words[:2]), words[0])):
        if part != name and len(part) > 2:
            for id, _code in _alike(session, part):
                if code := _name_code(session, id, name):
                    found.setdefault(id, {})[code] = None


def _alike(session: Session, name: str) -> list[tuple[str, str]]:
    """(id, how alike the names are) of everybody a search for the name finds."""
    return [
        (hit.contact_id, max(compare_words(name, hit.name), compare_words(name, hit.name_native), key=_rank))
        for hit in search_people(session, name, _FOUND)
    ]


def _name_code(session: Session, contact_id: str, name: str) -> str:
    row = session.one("SELECT name, name_native FROM contact WHERE id = ?", (contact_id,)) or ("", "")
    return max((compare_words(name, each) for each in row), key=_rank)


def _rank(code: str) -> int:
    return _POINTS.get(code, 0)


# Among everybody ------------------------------------------------------------------------------------
class Registered(msgspec.Struct, frozen=True):
    """Somebody an unknown number may be linked to."""

    contact_id: ContactId
    name: str
    role: str
    family_id: str
    family_name: str
    city: str


def registered(session: Session, text: str, limit: int = 30) -> list[Registered]:
    """The people of the register who match, as a search for people finds them; without the unknown."""
    ids = [hit.contact_id for hit in search_people(session, text, 2 * limit)]
    known = {
        row[0]: Registered(row[0], row[1], row[3], row[4] or "", row[5], row[6])
        for row in session.rows(_PEOPLE, (json.dumps(ids),))
    }
    return [known[id] for id in ids if id in known][:limit]
