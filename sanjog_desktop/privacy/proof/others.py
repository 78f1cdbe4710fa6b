"""What has become other people's since an erasure began: it is no longer looked for as this person's alone."""

from __future__ import annotations

import msgspec

from sanjog_desktop.privacy.erasure.bearers import is_borne
from sanjog_desktop.privacy.erasure.brief import Brief
from sanjog_desktop.privacy.erasure.person import Person
from sanjog_desktop.privacy.proof.traces import Pattern, phone_forms
from sanjog_desktop.store.session import Session


def as_of_now(session: Session, brief: Brief) -> tuple[Brief, int]:
    """The brief without what others now bear or write too, and how many words of the index that are.

    An erasure may wait for days. Meanwhile somebody of the same name may come, others may use a word that was the
    person's alone, and the person may write again, as somebody new: none of it is a remnant.
    """
    traces, person = brief.traces, brief.person
    patterns = patterns_now(session, brief)
    terms = tuple(word for word in traces.terms if not _is_written(session, word, person))
    people = tuple(word for word in traces.people_terms if not _leads_elsewhere(session, word, person))
    shared = len(traces.terms) - len(terms) + len(traces.people_terms) - len(people)
    now = msgspec.structs.replace(traces, patterns=patterns, terms=terms, people_terms=people)
    return msgspec.structs.replace(brief, traces=now), shared


def patterns_now(session: Session, brief: Brief) -> tuple[Pattern, ...]:
    """The patterns, of which those that somebody else now bears too are no longer certain."""
    found = []
    for one in brief.traces.patterns:
        is_others = one.certain and _is_others(session, one, brief.person)
        found.append(msgspec.structs.replace(one, certain=False) if is_others else one)
    return tuple(found)


def _is_others(session: Session, pattern: Pattern, person: Person) -> bool:
    points = (*person.own_points, *person.shared_points)
    text = pattern.forms[0].decode(errors="replace")
    if pattern.kind == "phone":
        text = next((phone for phone in person.phones if phone_forms(phone) == pattern.forms), text)
    return is_borne(session, pattern.kind, text, person.contact_id, points)


def _is_written(session: Session, word: str, person: Person) -> bool:
    """Whether a message in another chat that is there holds the word."""
    marks = ",".join("?" * len(person.chats))
    return session.one(
        "SELECT 1 FROM message_vocab v JOIN message m ON m.id = v.doc WHERE v.term = ?"
        f" AND m.conversation_id NOT IN ({marks}) LIMIT 1",
        (word, *person.chats),
    ) is not None  # fmt: skip


def _leads_elsewhere(session: Session, word: str, person: Person) -> bool:
    return session.one(
        "SELECT 1 FROM person_vocab v JOIN person_search s ON s.no = v.doc WHERE v.term = ? AND s.no <> ? LIMIT 1",
        (word, person.no),
    ) is not None  # fmt: skip
