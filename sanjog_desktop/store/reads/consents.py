"""May we message this person, and why? The consent ledger read for people."""

from __future__ import annotations

import json
from datetime import UTC, datetime
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

_METHODS: Final = {
    "wa_reply": "by a WhatsApp reply",
    "wa_button": "by a WhatsApp button",
    "wa_preference": "by their WhatsApp preference",
    "web_form": "on the web form",
    "paper": "on paper",
    "voice": "by voice",
    "in_person": "in person",
    "import": "by an imported record",
}
_STOPS: Final = {
    "stop": "they asked us to stop",
    "meta_stop": "they stopped this on WhatsApp",
    "erasure": "their data was erased",
    "block": "they blocked us",
    "complaint": "they complained",
    "manual": "staff stopped it",
}
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
    """What each purpose stands at, with one sentence for the person; times are in UTC dates."""
    now = session.now()
    restricted, erased_at, status, window_until = session.one(_PERSON, (contact_id,)) or (0, None, "", 0)
    current: dict[str, Row] = {}
    for row in session.rows(_CURRENT, (contact_id,)):
        current.setdefault(row[0], row)
    stops = session.rows(_SUPPRESSIONS, (contact_id,))
    lines = tuple(_line(purpose, current.get(purpose), stops, now) for purpose in CONSENT_PURPOSES)
    whole = next((stop for stop in stops if stop[0] == "*"), None)
    if erased_at is not None:
        state, sentence = RESTRICTED, "Do not message: this person's data was erased."
    elif restricted:
        state, sentence = RESTRICTED, "Do not message: processing is restricted while a request is open."
    elif whole is not None:
        state, sentence = STOPPED, f"Do not message: {_STOPS[whole[1]]} on {_day(whole[2])}."
    elif status == "do_not_contact":
        state, sentence = STOPPED, "Do not message: marked do not contact."
    else:
        state, sentence = _allowed(lines, window_until, now)
    return ConsentCard(contact_id, state, sentence, lines, window_until)


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


def _allowed(lines: tuple[ConsentLine, ...], window_until: int, now: int) -> tuple[str, str]:
    granted = [line for line in lines if line.state == GRANTED]
    if granted:
        first = min(granted, key=lambda line: line.at)
        return GRANTED, f"May message: {first.sentence}."
    if window_until > now:
        return WINDOW_ONLY, f"May answer until {_time(window_until)}: they wrote to us. No opt-in is on record."
    return NO_CONSENT, "Do not message: no opt-in is on record."


def _line(purpose: str, row: Row | None, stops: list[Row], now: int) -> ConsentLine:
    stop = next((found for found in stops if found[0] in ("*", purpose)), None)
    _purpose, act, at, method, version, expires_at = row or (purpose, "", 0, "", "", None)
    state = _state(act, expires_at, now)
    if stop is not None:
        return ConsentLine(purpose, STOPPED, stop[2], "", "", f"{_STOPS[stop[1]]} on {_day(stop[2])}")
    notice = f" (notice {version})" if version else ""
    how = _METHODS.get(method, "")
    sentence = {
        GRANTED: f"opted in on {_day(at)} {how}{notice}",
        "withdrawn": f"withdrew on {_day(at)} {how}",
        "denied": f"said no on {_day(at)} {how}",
        "expired": f"the opt-in of {_day(at)} has expired",
        NO_CONSENT: "no opt-in on record",
    }[state].rstrip()
    return ConsentLine(purpose, state, at, method, version or "", sentence, expires_at or 0)


def _state(act: str, expires_at: int | None, now: int) -> str:
    if act == "grant":
        return "expired" if expires_at is not None and expires_at <= now else GRANTED
    return {"withdraw": "withdrawn", "deny": "denied", "expire": "expired"}.get(act, NO_CONSENT)


def _day(at: int) -> str:
    moment = datetime.fromtimestamp(at / 1000, UTC)
    return f"{moment.day} {moment:%b %Y}"


def _time(at: int) -> str:
    moment = datetime.fromtimestamp(at / 1000, UTC).astimezone()
    return f"{moment:%H:%M} on {moment.day} {moment:%b}"
