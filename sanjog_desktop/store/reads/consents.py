"""May we message this person, and why? The consent ledger read for people."""

from __future__ import annotations

import json
import re
from typing import Final

from sanjog_desktop.domain.consent import CONSENT_PURPOSES, ConsentMethod
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.consent_rows import LedgerRow
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.rows import (
    GRANTED,
    NO_CONSENT,
    RESTRICTED,
    STOPPED,
    WINDOW_ONLY,
    ConsentCard,
    ConsentEventRow,
    ConsentLine,
)
from sanjog_desktop.store.session import Row, Session

_CURRENT: Final = """
  SELECT g.purpose, g.act, g.at, g.method, n.version, g.expires_at FROM consent_current g
  LEFT JOIN notice n ON n.id = g.notice_id
  WHERE g.contact_id = ? AND g.channel IN ('whatsapp', '*') ORDER BY g.seq DESC
"""
_WAITING: Final = """
  SELECT g.purpose, g.act, g.at, g.method, n.version, g.expires_at FROM consent_pending g
  LEFT JOIN notice n ON n.id = g.notice_id
  WHERE g.contact_id = ? AND g.channel IN ('whatsapp', '*') ORDER BY g.seq
"""
_EVENT: Final = """
  SELECT c.seq, c.purpose, c.channel, c.act, c.at, c.actor, c.method, coalesce(n.version, ''), c.language, c.evidence,
    c.recorded_by, coalesce(c.expires_at, 0), c.given_by
  FROM consent c LEFT JOIN notice n ON n.id = c.notice_id
"""
_LEDGER: Final = """
  SELECT c.seq, c.contact_id, coalesce(k.name, ''), c.purpose, c.channel, c.act, c.at, c.actor,
    coalesce(c.notice_id, ''), c.method, c.evidence, c.recorded_by, c.language, coalesce(c.expires_at, 0), c.given_by
  FROM consent c LEFT JOIN contact k ON k.id = c.contact_id
"""
_MOST_FOUND: Final = 500
_SUPPRESSIONS: Final = """
  SELECT s.purpose, s.reason, s.at FROM suppression s JOIN contact_point p
    ON s.key IN (p.phone_key, p.user_key)
  WHERE p.contact_id = ? AND s.lifted_at IS NULL AND s.channel IN ('whatsapp', '*') ORDER BY s.at DESC
"""
_PERSON: Final = """
  SELECT restricted, erased_at, status,
    (SELECT coalesce(max(window_until), 0) FROM conversation WHERE contact_id = contact.id)
  FROM contact WHERE id = ?
"""


def consent_card(session: Session, contact_id: ContactId) -> ConsentCard:
    """What each purpose stands at, and whether the person may be messaged at all."""
    now = session.now()
    restricted, erased_at, status, window_until = session.one(_PERSON, (contact_id,)) or (0, None, "", 0)
    current: dict[str, Row] = {}
    for row in session.rows(_CURRENT, (contact_id,)):
        current.setdefault(row[0], row)
    for row in session.rows(_WAITING, (contact_id,)):
        if row[0] not in current or _state(current[row[0]], now) != GRANTED:
            current[row[0]] = row
    stops = session.rows(_SUPPRESSIONS, (contact_id,))
    lines = tuple(_line(purpose, current.get(purpose), stops, now) for purpose in CONSENT_PURPOSES)
    whole = next((stop for stop in stops if stop[0] == "*"), None)
    if erased_at is not None:
        state, reason, at = RESTRICTED, "erased", int(erased_at)
    elif restricted:
        state, reason, at = RESTRICTED, "restricted", 0
    elif whole is not None:
        state, reason, at = STOPPED, str(whole[1]), int(whole[2])
    elif status == "do_not_contact":
        state, reason, at = STOPPED, "do_not_contact", 0
    else:
        state, reason, at = _allowed(lines, window_until, now), "", 0
    return ConsentCard(contact_id, state, lines, window_until, reason, at)


def consent_history(session: Session, contact_id: ContactId, limit: int = 200) -> list[ConsentEventRow]:
    """The person's consent ledger, newest first."""
    found = session.rows(f"{_EVENT} WHERE c.contact_id = ? ORDER BY c.seq DESC LIMIT ?", (contact_id, limit))
    return [_event(row) for row in found]


def consent_event(session: Session, seq: int) -> ConsentEventRow:
    """One act of the ledger by its number, which must be there."""
    row = session.one(f"{_EVENT} WHERE c.seq = ?", (seq,))
    assert row is not None
    return _event(row)


def consent_ledger_page(
    session: Session,
    limit: int,
    before_seq: int | None = None,
    text: str = "",
    purpose: str = "",
    act: str = "",
) -> list[LedgerRow]:
    """The ledger of everybody, newest first, up to ``limit`` acts before ``before_seq``.

    ``text`` is a name or part of a phone number, else part of who noted it; ``purpose`` and ``act`` narrow it further.
    """
    where = ["c.seq < ?"]
    params: list[object] = [before_seq if before_seq is not None else 1 << 62]
    for column, value in (("purpose", purpose), ("act", act)):
        if value:
            where.append(f"c.{column} = ?")
            params.append(value)
    if text.strip():
        people = [hit.contact_id for hit in search_people(session, text, _MOST_FOUND)]
        if people:
            where.append(f"c.contact_id IN ({','.join('?' * len(people))})")
            params += people
        else:
            where.append(r"c.recorded_by LIKE ? ESCAPE '\'")
            params.append("%" + re.sub(r"([%_\\])", r"\\\1", text.strip()) + "%")
    rows = session.rows(f"{_LEDGER} WHERE {' AND '.join(where)} ORDER BY c.seq DESC LIMIT ?", (*params, limit))
    return [
        LedgerRow(
            seq, contact, name, what, channel, done, at, actor, notice, method, json.loads(evidence), by, language,
            until, given_by,
        )
        for seq, contact, name, what, channel, done, at, actor, notice, method, evidence, by, language, until, given_by
        in rows
    ]  # fmt: skip


def _event(row: Row) -> ConsentEventRow:
    seq, purpose, channel, act, at, actor, method, version, language, evidence, by, until, given_by = row
    return ConsentEventRow(
        seq, purpose, channel, act, at, actor, method, version, language, json.loads(evidence), by, until, given_by
    )


def _allowed(lines: tuple[ConsentLine, ...], window_until: int, now: int) -> str:
    if any(line.state == GRANTED for line in lines):
        return GRANTED
    return WINDOW_ONLY if window_until > now else NO_CONSENT


def _line(purpose: str, row: Row | None, stops: list[Row], now: int) -> ConsentLine:
    stop = next((found for found in stops if found[0] in ("*", purpose)), None)
    if stop is not None:
        return ConsentLine(purpose, STOPPED, stop[2], "", "", reason=stop[1])
    if row is None:
        return ConsentLine(purpose, NO_CONSENT, 0, "", "")
    _purpose, _act, at, method, version, expires_at = row
    return ConsentLine(purpose, _state(row, now), at, method, version or "", expires_at or 0)


def _state(row: Row, now: int) -> str:
    _purpose, act, _at, method, _version, expires_at = row
    if act == "grant":
        return "expired" if expires_at is not None and expires_at <= now else GRANTED
    if act == "deny" and method == ConsentMethod.IMPORT:
        return NO_CONSENT  # a list said yes and nothing proves it: that is no word of the person's
    return {"withdraw": "withdrawn", "deny": "denied", "expire": "expired", "pending": "pending"}.get(act, NO_CONSENT)
