"""Making the brief: read in parts, so that neither the desk nor the loops wait for it."""

from __future__ import annotations

from typing import Final

from sanjog_desktop.actions import holds
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.privacy.erasure import brief as briefs
from sanjog_desktop.privacy.erasure.brief import Brief, Gathered
from sanjog_desktop.privacy.erasure.person import person_of
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.session import Session

_WORDS: Final = 25


async def gather(db: Database, contact_id: str) -> Brief:
    """Read everything the erasure of this person has to know. Raises :class:`NotFound`."""
    found = await db.write(_start, contact_id)  # a write: the agency's keys are made at their first use
    await db.read(briefs.gather_card, found)
    after: int | None = 0
    while after is not None:
        after = await db.read(briefs.gather_messages, found, after)
    own = frozenset(await db.read(_own_ids, found))
    words, terms = found.words, list[str]()
    for start in range(0, len(words), _WORDS):
        terms += await db.read(briefs.own_terms, words[start : start + _WORDS], own)
    people = await db.read(briefs.own_people_terms, found.person.no) if "profile" not in found.keeps else []
    return found.finish(terms, people)


def _start(session: Session, contact_id: str) -> Gathered:
    person = person_of(session, contact_id)
    return Gathered(identity_keys(session), person, holds.standing_scopes(session, contact_id))


def _own_ids(session: Session, found: Gathered) -> list[int]:
    chats = found.person.chats
    marks = ",".join("?" * len(chats))
    return [
        row[0] for row in session.rows(f"SELECT id FROM message WHERE conversation_id IN ({marks})", chats)
    ]
