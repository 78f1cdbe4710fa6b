"""Search: messages newest first, one conversation by scan, people by any spelling or part of a number."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from sanjog_desktop.domain.ids import ConversationId, MessageId
from sanjog_desktop.domain.message_filter import OPEN, MessageFilter
from sanjog_desktop.domain.names import MIN_DIGITS, ascii_digits, fold, query_tokens, word_forms
from sanjog_desktop.store.reads.message_where import conditions
from sanjog_desktop.store.reads.prefixes import quoted, words_beginning
from sanjog_desktop.store.reads.snippets import Term, folded, has_all, snippet, spellings, terms
from sanjog_desktop.store.search_rows import Hit, PersonHit
from sanjog_desktop.store.session import Row, Session

_MIN_PREFIX: Final = 2  # letters; the index of messages holds beginnings of two and three letters
_INDEXED_PREFIX: Final = 3
_PERSON_INDEXED_PREFIX: Final = 5
_BATCH: Final = 200
_MOST_FILES: Final = 5_000  # files of one word that are looked at, the newest
_MOST_FILE_WORDS: Final = 16  # words a beginning may become
_MOST: Final = 20_000  # hits of the words alone that are looked at for a filter

# Newest first is free: the index is walked from its end and rowids lie in time order.
_MESSAGE_IDS: Final = """SELECT rowid FROM message_fts WHERE message_fts MATCH ? AND rowid < ?
  ORDER BY rowid DESC LIMIT ?"""
_MESSAGES: Final = """
  SELECT m.id, m.conversation_id, v.contact_id, c.name, m.direction, m.kind, m.at, m.body
  FROM message m JOIN conversation v ON v.id = m.conversation_id JOIN contact c ON c.id = v.contact_id
  WHERE m.id IN (SELECT value FROM json_each(:ids)){} ORDER BY m.id DESC
"""
_CHAT: Final = """SELECT m.id, m.body, iif(m.revoked_at IS NULL, coalesce(a.filename, ''), '') FROM message m
  LEFT JOIN attachment a ON a.message_id = m.id AND a.filename <> ''
  WHERE m.conversation_id = ? AND (m.body <> '' OR a.filename <> '') ORDER BY m.at DESC, m.id DESC"""
#: As :data:`_MESSAGES`, with the name of the file in place of the text.
_FILES: Final = """
  SELECT m.id, m.conversation_id, v.contact_id, c.name, m.direction, m.kind, m.at, a.filename
  FROM message m JOIN attachment a ON a.message_id = m.id JOIN conversation v ON v.id = m.conversation_id
  JOIN contact c ON c.id = v.contact_id
  WHERE m.revoked_at IS NULL AND {} ORDER BY m.id DESC LIMIT :limit
"""
_FILE_WORD: Final = """SELECT message_id FROM file_word WHERE word = :{0} AND message_id < :before
  ORDER BY message_id DESC LIMIT :most"""
_PEOPLE_IDS: Final = "SELECT rowid FROM person_fts WHERE person_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
_BY_NUMBER: Final = """SELECT no FROM person_number WHERE ending >= ?1 AND ending < ?2
  ORDER BY ending, no LIMIT ?3"""
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
    session: Session, text: str, limit: int = 50, before: MessageId | None = None, asked: MessageFilter = OPEN
) -> list[Hit]:
    """The newest messages with every word of ``text`` in what was written, or in the name of their file; the last word
    may be unfinished, "…" is a phrase.

    ``before`` is the message of the last hit shown, ``asked`` what the messages must be like beside their words. Any
    text is a valid query; one without a letter or digit finds nothing.
    """
    wanted = terms(text)
    if not wanted:
        return []
    found = {row[0]: row for row in _files(session, wanted, limit, before or _NEWEST, asked)}
    found.update((row[0], row) for row in _newest(session, wanted, limit, before or _NEWEST, asked))
    return [_hit(found[id], wanted) for id in sorted(found, reverse=True)[:limit]]


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
    for id, body, filename in session.execute(_CHAT, (conversation_id,)):
        if any(all(word in plain for word in wanted) for plain in (folded(body), folded(filename))):
            found.append(MessageId(id))
            if len(found) == limit:
                break
    return found


def search_people(session: Session, text: str, limit: int = 50) -> list[PersonHit]:
    """The people who match every word of ``text``: a name in any spelling or script, or part of a number.

    Exact words come first, then beginnings, then names that only sound alike; the newest people first
    within each.
    """
    found: dict[int, None] = {}
    digits = people_number(text)
    if digits:
        for (no,) in session.rows(_BY_NUMBER, (digits, digits + "~", limit)):
            found.setdefault(no)
    for query in people_queries(session, text):
        if len(found) >= limit:
            break
        for (no,) in session.rows(_PEOPLE_IDS, (query, limit)):
            found.setdefault(no)
    wanted = list(found)[:limit]
    by_no = {row[0]: row for row in session.rows(_PEOPLE, (json.dumps(wanted),))}
    return [_person(by_no[no]) for no in wanted if no in by_no]


def _newest(session: Session, wanted: list[Term], limit: int, before: int, asked: MessageFilter) -> list[Row]:
    query, is_exact = _message_query(session, wanted)
    found: list[Row] = []
    where, params = conditions(asked)
    sql = _MESSAGES.format("".join(f" AND {each}" for each in where))
    batch = limit if is_exact and not where else max(limit, _BATCH)
    looked_at = 0
    while len(found) < limit and looked_at < _MOST:
        ids = [row[0] for row in session.rows(_MESSAGE_IDS, (query, before, batch))]
        looked_at += len(ids) if where else 0
        rows = session.rows(sql, {"ids": json.dumps(ids), **params})
        found += rows if is_exact else [row for row in rows if has_all(row[7], wanted)]
        if len(ids) < batch:
            break
        before = ids[-1]
    return found[:limit]


def _files(session: Session, wanted: list[Term], limit: int, before: int, asked: MessageFilter) -> list[Row]:
    where, params = conditions(asked)
    for term in wanted:
        for place, word in enumerate(term.words):
            is_last = place == len(term.words) - 1
            words = _file_words(session, word) if term.unfinished and is_last else [word]
            parts = []
            for each in words:
                name = f"word{len(params)}"
                params[name] = each
                parts.append(f"m.id IN ({_FILE_WORD.format(name)})")
            if not parts:
                return []
            where.append(f"({' OR '.join(parts)})")
    params.update(before=before, limit=limit, most=_MOST_FILES)
    return session.rows(_FILES.format(" AND ".join(where)), params)


def _file_words(session: Session, beginning: str) -> list[str]:
    """Words of names of files that begin so; of very many the first, and none for a beginning too short."""
    found: list[str] = []
    at = beginning
    while len(beginning) >= _INDEXED_PREFIX and len(found) < _MOST_FILE_WORDS:
        word = session.value("SELECT word FROM file_word WHERE word >= ? ORDER BY word LIMIT 1", (at,))
        if word is None or not str(word).startswith(beginning):
            break
        found.append(str(word))
        at = f"{word}\x01"
    return found


def _message_query(session: Session, wanted: list[Term]) -> tuple[str, bool]:
    """The full-text query, and whether its hits are the answer or must still be looked at one by one."""
    parts, is_exact = [], True
    for term in wanted:
        forms: list[str] = []
        for text in spellings(" ".join(term.words)):
            found, exact = _forms(session, text, term.unfinished)
            forms += found
            is_exact = is_exact and exact
        parts.append("(" + " OR ".join(forms) + ")" if forms else "")
    # A beginning that no word has: nothing matches.
    return (" AND ".join(parts), is_exact) if all(parts) else ('""', True)


def _forms(session: Session, text: str, unfinished: bool) -> tuple[list[str], bool]:
    """The alternatives of a phrase whose last word may be unfinished, and whether they are the answer."""
    length = len(text) - text.rfind(" ") - 1
    if not unfinished or length < _MIN_PREFIX:
        return [quoted(text)], True
    if length <= _INDEXED_PREFIX:
        return [f"{quoted(text)} *"], True
    lead, last = text[: len(text) - length], text[len(text) - length :]
    words = words_beginning(session, "message_vocab", last)
    if words is None:
        return [f"{quoted(lead + last[:_INDEXED_PREFIX])} *"], False
    return [quoted(lead + word) for word in words], True


def people_queries(session: Session, text: str) -> Iterator[str]:
    """Full-text queries for people, best first: exact words, beginnings of what was typed, of everything that sounds
    like it, and at last words of biodata and notes as well. Who matches one matches those after it too; there are none
    for a text without words.
    """
    words = query_tokens(text)
    if not words:
        return
    exact = " AND ".join(f"({quoted(forms[0])})" for forms in words)
    yield exact
    typed = _beginnings(session, [forms[:1] for forms in words])
    if typed != exact:
        yield typed
    yield _beginnings(session, words)
    yield _beginnings(session, [[*forms, *word_forms(forms[0])] for forms in words])


def _beginnings(session: Session, words: list[list[str]]) -> str:
    parts = []
    for forms in words:
        alternatives = []
        for form in forms:
            known = None if len(form) <= _PERSON_INDEXED_PREFIX else words_beginning(session, "person_vocab", form)
            alternatives += [f"{quoted(form)} *"] if known is None else [quoted(word) for word in known]
        parts.append("(" + " OR ".join(alternatives) + ")" if alternatives else "")
    return " AND ".join(parts) if all(parts) else '""'


def people_number(text: str) -> str:
    """The digits when the text is a (part of a) phone number and nothing else."""
    plain = fold(text)
    if any(sign.isalpha() for sign in plain):
        return ""
    digits = ascii_digits(plain)
    return digits if len(digits) >= MIN_DIGITS else ""


def _hit(found: Row, wanted: list[Term]) -> Hit:
    id, chat, contact_id, title, direction, kind, at, body = found
    cut, ranges = snippet(body, wanted)
    return Hit(id, chat, contact_id, title, direction, kind, at, cut, ranges)


def _person(found: Row) -> PersonHit:
    no, id, name, native, role, family, city, phone, chat, is_candidate = found
    return PersonHit(no, id, name, native, role, family or "", city, phone or "", chat, bool(is_candidate))
