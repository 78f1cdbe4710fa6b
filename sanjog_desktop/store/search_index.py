"""Keeping the people index: one row a person with every spelling, number and word to find them by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from sanjog_desktop.domain.biodata import word
from sanjog_desktop.domain.names import digit_tokens, field_tokens, search_tokens, text_tokens
from sanjog_desktop.store.session import Session

_NAMES: Final = """SELECT c.name, c.name_native, c.role, c.city, c.email, coalesce(f.name, ''),
    coalesce(f.name_native, '')
  FROM contact c LEFT JOIN family f ON f.id = c.family_id WHERE c.no = ? AND c.erased_at IS NULL"""
_OTHER_NAMES: Final = """SELECT name FROM other_name WHERE contact_id = (SELECT id FROM contact WHERE no = ?1)
  UNION ALL SELECT email FROM other_email WHERE contact_id = (SELECT id FROM contact WHERE no = ?1)"""
_POINTS: Final = """SELECT p.phone, p.username, p.profile_name FROM contact_point p
  WHERE p.contact_id = (SELECT id FROM contact WHERE no = ?1) OR p.id IN (
    SELECT s.contact_point_id FROM shared_point s
    WHERE s.contact_id = (SELECT id FROM contact WHERE no = ?1))"""
#: Fields of a biodata that are searched, in the order :func:`biodata_words` takes them.
FIELDS: Final = (
    "education", "work", "community", "sub_community", "gotra", "diet", "marital_status", "religion", "rashi",
    "nakshatra", "birth_place", "languages",
)  # fmt: skip
_BIODATA: Final = f"""SELECT {", ".join(f"k.{field}" for field in FIELDS)} FROM candidate k
  WHERE k.contact_id = (SELECT id FROM contact WHERE no = ?)"""
_TEXTS: Final = """
  SELECT c.notes FROM contact c WHERE c.no = ?1 AND c.notes <> ''
  UNION ALL SELECT n.body FROM contact_note n WHERE n.contact_id = (SELECT id FROM contact WHERE no = ?1)
  UNION ALL SELECT v.value FROM custom_value v WHERE v.contact_id = (SELECT id FROM contact WHERE no = ?1)
  UNION ALL SELECT k.family_details || ' ' || k.expectations || ' ' || k.family_expectations FROM candidate k
    WHERE k.contact_id = (SELECT id FROM contact WHERE no = ?1)"""


def reindex_person(session: Session, no: int) -> None:
    """Write the search row of the person with the number ``no``; an erased or missing person loses it."""
    person = session.one(_NAMES, (no,))
    if person is None:
        session.execute("DELETE FROM person_search WHERE no = ?", (no,))
        return
    points = session.rows(_POINTS, (no,))
    put_person(
        session,
        no,
        [
            *person,
            *(text for _phone, *texts in points for text in texts),
            *(name for (name,) in session.rows(_OTHER_NAMES, (no,))),
        ],
        [phone for phone, *_texts in points if phone],
        biodata_words(session.one(_BIODATA, (no,)) or ()),
        [text for (text,) in session.rows(_TEXTS, (no,))],
    )


def index_everybody(session: Session) -> None:
    """Write the search row of every person anew, where the forms that names are found by have changed.

    For migrations alone: the trigger that follows each row is laid aside, and the index built once at the end.
    """
    trigger = session.value("SELECT sql FROM sqlite_schema WHERE name = 'person_names_update'")
    session.execute("DROP TRIGGER person_names_update")
    for (no,) in session.rows("SELECT no FROM contact WHERE erased_at IS NULL"):
        reindex_person(session, no)
    session.execute("INSERT INTO person_fts(person_fts) VALUES ('rebuild')")
    session.execute(str(trigger))


def put_person(
    session: Session,
    no: int,
    names: Iterable[str],
    phones: Iterable[str],
    biodata: Iterable[str] = (),
    texts: Iterable[str] = (),
) -> None:
    """Write the search row of the person with the number ``no`` from what is known of them already."""
    session.execute(
        """INSERT INTO person_search(no, names, digits) VALUES (?1, ?2, ?3)
          ON CONFLICT (no) DO UPDATE SET names = ?2, digits = ?3 WHERE names <> ?2 OR digits <> ?3""",
        (no, *person_tokens(names, phones, biodata, texts)),
    )


def reindex_contact(session: Session, id: str) -> None:
    """The same by the contact's id; nothing happens when there is no such contact."""
    no = session.value("SELECT no FROM contact WHERE id = ?", (id,))
    if no is not None:
        reindex_person(session, no)


def person_tokens(
    names: Iterable[str], phones: Iterable[str], biodata: Iterable[str] = (), texts: Iterable[str] = ()
) -> tuple[str, str]:
    """The ``names`` and ``digits`` columns of a search row, for writers of many rows at once.

    ``biodata`` are short fields, found in any script like names; ``texts`` are notes, found as they are spelled.
    """
    words = " ".join(filter(None, (search_tokens(names), field_tokens(biodata), text_tokens(texts))))
    return words, " ".join(dict.fromkeys(" ".join(map(digit_tokens, phones)).split()))


def biodata_words(fields: Sequence[str]) -> list[str]:
    """The fields of a biodata as people say them: what is stored as a code by its word as well."""
    said = [f"{value} {word(name, value)}" for name, value in zip(FIELDS, fields, strict=False) if value]
    return list(dict.fromkeys(said))
