"""May we message this person, and why? The consent ledger read for people."""

from __future__ import annotations

import json
from typing import Final

from sanjog_desktop.domain.consent import CONSENT_PURPOSES
from sanjog_desktop.domain.ids import ContactId
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
    found = session.rows(
        """SELECT c.seq, c.purpose, c.channel, c.act, c.at, c.actor, c.method, coalesce(n.version, ''),
            c.language, c.evidence, c.recorded_by, coalesce(c.expires_at, 0)
          FROM consent c LEFT JOIN notice n ON n.id = c.notice_id
          WHERE c.contact_id = ? ORDER BY c.seq DESC LIMIT ?""",
        (contact_id, limit),
    )
    return [
        ConsentEventRow(
            seq, purpose, channel, act, at, actor, method, version, language, json.loads(evidence), by, until
        )
        for seq, purpose, channel, act, at, actor, method, version, language, evidence, by, until in found
    ]


def _allowed(lines: tuple[ConsentLine, ...], window_until: int, now: int) -> str:
    if any(line.state == GRANTED for line in lines):
        return GRANTED
    return WINDOW_ONLY if window_until > now else NO_CONSENT


def _line(purpose: str, row: Row | None, stops: list[Row], now: int) -> ConsentLine:
    stop = next((found for found in stops if found[0] in ("*", purpose)), None)
    if stop is not None:
        return ConsentLine(purpose, STOPPED, stop[2], "", "", reason=stop[1])
    _purpose, act, at, method, version, expires_at = row or (purpose, "", 0, "", "", None)
    return ConsentLine(purpose, _state(act, expires_at, now), at, method, version or "", expires_at or 0)


def _state(act: str, expires_at: int | None, now: int) -> str:
    if act == "grant":
        return "expired" if expires_at is not None and expires_at <= now else GRANTED
    return {"withdraw": "withdrawn", "deny": "denied", "expire": "expired"}.get(act, NO_CONSENT)
