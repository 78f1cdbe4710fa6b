"""Search: messages newest first, one conversation by scan, people by any spelling or part of a number."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.domain.names import MIN_DIGITS, fold, query_tokens
from sanjog_desktop.store.reads.snippets import Term, folded, snippet, spellings, terms
from sanjog_desktop.store.rows import Hit, PersonHit
from sanjog_desktop.store.session import Row, Session

_MIN_PREFIX: Final = 2  # letters; the index holds prefixes of two and three

# Newest first is free: the index is walked from its end and rowids lie in time order.
_MESSAGE_IDS: Final = """SELECT rowid FROM message_fts WHERE message_fts MATCH ? AND rowid < ?
  ORDER BY rowid DESC LIMIT ?"""
_MESSAGES: Final = """
  SELECT m.id, m.conversation_id, v.contact_id, c.name, m.direction, m.kind, m.at, m.body
  FROM message m JOIN conversation v ON v.id = m.conversation_id JOIN contact c ON c.id = v.contact_id
  WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id DESC
"""
_CHAT: Final = """SELECT id, body FROM message WHERE conversation_id = ? AND body <> ''
  ORDER BY at DESC, id DESC"""
_PEOPLE_IDS: Final = "SELECT rowid FROM person_fts WHERE person_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
_PEOPLE: Final = """
  SELECT c.no, c.id, c.name, c.name_native, c.role, f.name, c.city,
    (SELECT p.phone FROM contact_point p WHERE p.contact_id = c.id AND p.phone IS NOT NULL LIMIT 1),
    (SELECT v.id FROM conversation v WHERE v.contact_id = c.id ORDER BY v.last_at DESC LIMIT 1),
    EXISTS (SELECT 1 FROM candidate k WHERE k.contact_id = c.id)
  FROM contact c LEFT JOIN family f ON f.id = c.family_id
  WHERE c.no IN (SELECT value FROM json_each(?)) AND c.erased_at IS NULL
"""
_NEWEST: Final = 1 << 62


def search_messages(
    session: Session, text: str, limit: int = 50, before: MessageId | None = None
) -> list[Hit]:
    """The newest messages with every word of ``text``; the last word may be unfinished, "…" is a phrase.

    ``before`` is the message of the last hit shown. Any text is a valid query; one without a letter or
    digit finds nothing.
    """
    wanted = terms(text)
    query = _message_query(wanted)
    if not query:
        return []
    ids = [row[0] for row in session.rows(_MESSAGE_IDS, (query, before or _NEWEST, limit))]
    return [_hit(row, wanted) for row in session.rows(_MESSAGES, (json.dumps(ids),))]


def search_conversation(
    session: Session, conversation_id: ConversationId, text: str, limit: int = 200
) -> list[MessageId]:
    """The messages of one conversation that contain every word or phrase of ``text``, newest first.

    A scan of the conversation: cheaper than filtering all hits of a common word, and it finds the middle of
    words too.
    """
    wanted = [" ".join(term.words) for term in terms(text)]
    if not wanted:
        return []
    found: list[MessageId] = []
    for id, body in session.execute(_CHAT, (conversation_id,)):
        plain = folded(body)
        if all(word in plain for word in wanted):
            found.append(MessageId(id))
            if len(found) == limit:
                break
    return found


def search_people(session: Session, text: str, limit: int = 50) -> list[PersonHit]:
    """The people who match every word of ``text``: a name in any spelling or script, or part of a number.

    Exact words come first, then beginnings, then names that only sound alike; the newest people first
    within each.
    """
    words = query_tokens(text)
    digits = _number(text)
    if not words and not digits:
        return []
    found: dict[int, None] = {}
    for query in _people_queries(words, digits):
        if len(found) >= limit:
            break
        for (no,) in session.rows(_PEOPLE_IDS, (query, limit)):
            found.setdefault(no)
    wanted = list(found)[:limit]
    by_no = {row[0]: row for row in session.rows(_PEOPLE, (json.dumps(wanted),))}
    return [_person(by_no[no]) for no in wanted if no in by_no]


def _message_query(wanted: list[Term]) -> str:
    parts = []
    for term in wanted:
        star = "*" if term.unfinished and len(term.words[-1]) >= _MIN_PREFIX else ""
        parts.append(" OR ".join(f"{_quoted(text)}{star}" for text in spellings(" ".join(term.words))))
    return " AND ".join(f"({part})" for part in parts)


def _people_queries(words: list[list[str]], digits: str) -> list[str]:
    as_number = [f"digits : {_quoted(digits)} *"] if digits else []
    if not words:
        return as_number

    def each(form: Callable[[list[str]], str]) -> str:
        return " AND ".join(f"({form(forms)})" for forms in words)

    return [
        *as_number,
        each(lambda forms: _quoted(forms[0])),
        each(lambda forms: f"{_quoted(forms[0])} *"),
        each(lambda forms: " OR ".join(f"{_quoted(form)} *" for form in forms)),
    ]


def _number(text: str) -> str:
    """The digits when the text is a (part of a) phone number and nothing else."""
    plain = fold(text)
    if any(sign.isalpha() for sign in plain):
        return ""
    digits = "".join(sign for sign in plain if sign.isdecimal())
    return digits if len(digits) >= MIN_DIGITS else ""


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _hit(found: Row, wanted: list[Term]) -> Hit:
    id, chat, contact_id, title, direction, kind, at, body = found
    cut, ranges = snippet(body, wanted)
    return Hit(id, chat, contact_id, title, direction, kind, at, cut, ranges)


def _person(found: Row) -> PersonHit:
    no, id, name, native, role, family, city, phone, chat, is_candidate = found
    return PersonHit(no, id, name, native, role, family or "", city, phone or "", chat, bool(is_candidate))
