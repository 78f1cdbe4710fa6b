"""Who asks: the five ways it is checked, and what a reply in a chat does by itself.

M1 the number replied with a one-time phrase; M2 a code to the mailbox or phone on file; M3 a call back to the
number on file and two facts; M4 in person, an identity paper seen and not copied; M5 written authority. No more is
asked than needed (GDPR articles 11 and 12(6)); opt-outs and withdrawals are never checked.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import request_clock, request_record
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.request_record import Record, expect, read, write_down
from sanjog_desktop.domain import challenge
from sanjog_desktop.domain.challenge import CODE_LIVES, MAX_ATTEMPTS, PHRASE_LIVES
from sanjog_desktop.domain.clock import SECOND
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import new_id
from sanjog_desktop.domain.requests import METHODS
from sanjog_desktop.store.reads.request_checks import Needed, missing_checks
from sanjog_desktop.store.session import Session

__all__ = [
    "Asked",
    "Needed",
    "answer_code",
    "ask_code",
    "ask_phrase",
    "awaited",
    "go_on",
    "needed",
    "note_answer",
    "record_check",
    "require",
]

#: The clocks of Meta and of this PC may differ by a little: an answer dated so shortly before is still an answer.
_SAME_MOMENT: Final = 5 * SECOND
_FACTS_NEEDED: Final = 2
_MAY_CHECK: Final = ("VERIFYING", "NEEDS_INFO", "REOPENED")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question put to the person. ``secret`` is shown once, to be sent or read out; only its hash is kept."""

    check_id: str
    secret: str
    why_not_paused: str = ""


def needed(session: Session, request_id: str) -> Needed:
    """Which checks this request asks for and which are still missing."""
    return missing_checks(session, request_id)


def require(session: Session, request_id: str) -> None:
    """Raise :class:`UserError` while the check of who asks has not passed."""
    found = needed(session, request_id)
    if found.missing:
        raise UserError("Who asks was not checked yet.", "Check it in one of the ways shown, then go on.")


def ask_phrase(session: Session, request_id: str, *, staff: str = "") -> Asked:
    """M1: ask for a one-time phrase from the person's own number. The clock stands still if the law lets it.

    The caller sends the text (``answers``: ask_identity). Raises :class:`UserError` for a number several people
    answer, or where the phrase would prove nothing.
    """
    record = read(session, request_id)
    expect(record, *_MAY_CHECK)
    if "M1" not in needed(session, request_id).methods:
        raise UserError(
            "A reply from this number would prove nothing here.", "Check it in one of the other ways."
        )
    return _ask(session, record, "M1", challenge.new_phrase(), PHRASE_LIVES, "whatsapp", staff)


def ask_code(session: Session, request_id: str, *, to: str, staff: str = "") -> Asked:
    """M2: a code to the mailbox or phone on file (``to`` is email or phone), which staff send or read out."""
    record = read(session, request_id)
    expect(record, *_MAY_CHECK)
    if "M2" not in needed(session, request_id).methods:
        raise UserError("A code would prove nothing here.", "Check it in one of the other ways.")
    row = session.one(
        "SELECT email, EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = c.id AND p.phone IS NOT NULL)"
        " FROM contact c WHERE id = ?",
        (record.contact_id,),
    )
    if to not in ("email", "phone") or row is None or not (row[0] if to == "email" else row[1]):
        raise UserError("No such address of this person is on file.", "A code may only go to one that is.")
    return _ask(session, record, "M2", challenge.new_code(), CODE_LIVES, to, staff)


def answer_code(session: Session, check_id: str, code: str, *, staff: str = "") -> bool:
    """The person has said the code: whether it is right. Five wrong ones end the check."""
    row = session.one(
        "SELECT request_id, secret, until_at, result, attempts FROM request_check WHERE id = ? AND method = 'M2'",
        (check_id,),
    )
    if row is None:
        raise NotFound("This check is no longer there.")
    request_id, secret, until_at, result, attempts = row
    if result != "asked" or session.now() > until_at:
        raise UserError("This code is no longer good.", "Ask for a new one.")
    if hmac.compare_digest(secret, _hash(session, check_id, challenge.code_in(code))):
        _settle(session, check_id, request_id, "passed", staff=staff)
        go_on(session, request_id, staff=staff)
        return True
    _wrong(session, check_id, request_id, attempts)
    return False


def record_check(
    session: Session,
    request_id: str,
    method: str,
    passed: bool,
    *,
    evidence: Mapping[str, Any],
    staff: str,
) -> str:
    """What staff found: M3 (``facts``: names of two or more), M4 (``paper``: which was seen), M5 (``authority``:
    its kind, and ``file`` if a copy was kept). Never the values themselves. Returns the check's id.
    """
    record = read(session, request_id)
    expect(record, *_MAY_CHECK)
    if method not in METHODS or method in ("M1", "M2"):
        raise UserError("This check is made by asking, not by a note.")
    facts = tuple(dict.fromkeys(evidence.get("facts", ())))
    if method == "M3" and passed and len(facts) < _FACTS_NEEDED:
        raise UserError("A call back counts with two facts the person knew.", "Ask for another one.")
    if method == "M4" and passed and not str(evidence.get("paper", "")).strip():
        raise UserError("Say which identity paper was seen.", "It is only seen, never copied.")
    if method == "M5" and passed and not str(evidence.get("authority", "")).strip():
        raise UserError("Say what gives this person the authority.", "A letter, guardianship, a nomination.")
    check_id, now = new_id(), session.now()
    session.execute(
        "INSERT INTO request_check(id, request_id, method, result, asked_at, answered_at, by, evidence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            check_id, request_id, method, "passed" if passed else "failed", now, now, staff,
            msgspec.json.encode({**evidence, **({"facts": facts} if facts else {})}).decode(),
        ),
    )  # fmt: skip
    _told(session, request_id, method, "passed" if passed else "failed", staff)
    if passed:
        go_on(session, request_id, staff=staff)
    return check_id


def awaited(session: Session) -> frozenset[str]:
    """The people whose next message may answer something: empty nearly always, so that a batch asks once."""
    return frozenset(
        str(row[0])
        for row in session.rows(
            # From the few rows that wait, by their own indexes: every batch of webhooks asks this.
            "SELECT r.contact_id FROM (SELECT request_id FROM request_check WHERE result = 'asked' UNION"
            " SELECT request_id FROM request_pause WHERE resumed_at IS NULL) w JOIN privacy_request r"
            " ON r.id = w.request_id WHERE r.contact_id IS NOT NULL AND r.state NOT LIKE 'CLOSED%'"
        )
    )


def note_answer(session: Session, contact_id: str, point: str, text: str, at: int) -> None:
    """A message of a person came in from contact point ``point``, written at ``at`` (milliseconds).

    The right phrase from the right number passes M1 by itself, for every request of theirs that asked for one: a
    person is not asked twice for the same proof. Any reply lets a clock run that waited for one.
    """
    waiting = [
        str(id)
        for (id,) in session.rows(
            "SELECT r.id FROM privacy_request r WHERE r.contact_id IN (SELECT ?1 UNION"
            " SELECT contact_id FROM shared_point WHERE contact_point_id = ?2) AND r.state NOT LIKE 'CLOSED%' AND ("
            "EXISTS (SELECT 1 FROM request_check k WHERE k.request_id = r.id AND k.result = 'asked'"
            " AND k.asked_at <= ?3) OR EXISTS (SELECT 1 FROM request_pause p WHERE p.request_id = r.id"
            " AND p.resumed_at IS NULL AND p.asked_at <= ?3)) ORDER BY r.received_at, r.id",
            (contact_id, point, at + _SAME_MOMENT),
        )
    ]
    _try_phrases(session, waiting, point, text, at)
    for request_id in waiting:
        go_on(session, request_id, at=at)


def go_on(session: Session, request_id: str, *, at: int | None = None, staff: str = "") -> str:
    """The person answered or a check passed: the clock runs, and the request goes as far as the checks let it.

    Returns the state it stands in then.
    """
    request_clock.resume(session, request_id, at=at, staff=staff)
    record = read(session, request_id)
    if record.state not in ("VERIFYING", "NEEDS_INFO"):
        return record.state
    if not needed(session, request_id).missing:
        request_record.move(session, request_id, "ASSESSING", staff=staff, because="checked")
        return "ASSESSING"
    if record.state == "NEEDS_INFO":
        request_record.move(session, request_id, "VERIFYING", staff=staff, because="answered")
    return "VERIFYING"


def _ask(
    session: Session, record: Record, method: str, secret: str, lives: int, where: str, staff: str
) -> Asked:
    session.execute(
        "UPDATE request_check SET result = 'failed', answered_at = ? WHERE request_id = ? AND method = ?"
        " AND result = 'asked'",
        (session.now(), record.id, method),
    )
    check_id, now = new_id(), session.now()
    session.execute(
        "INSERT INTO request_check(id, request_id, method, result, secret, asked_at, until_at, by, evidence)"
        " VALUES (?, ?, ?, 'asked', ?, ?, ?, ?, ?)",
        (
            check_id, record.id, method, _hash(session, check_id, challenge.folded(secret)), now, now + lives, staff,
            msgspec.json.encode({"to": where}).decode(),
        ),
    )  # fmt: skip
    _told(session, record.id, method, "asked", staff)
    why_not = request_clock.pause(session, record.id, "identity", staff=staff)
    if record.state == "VERIFYING":
        request_record.move(session, record.id, "NEEDS_INFO", staff=staff, because="identity")
    return Asked(check_id, secret, why_not)


def _try_phrases(session: Session, request_ids: Sequence[str], point: str, text: str, at: int) -> None:
    tried = list(challenge.phrases_in(text))
    if not tried:
        return
    asked = [
        (request_id, *row)
        for request_id in request_ids
        for row in session.rows(
            "SELECT id, secret, attempts FROM request_check WHERE request_id = ? AND method = 'M1' AND result = 'asked'"
            " AND asked_at <= ? AND until_at >= ?",
            (request_id, at + _SAME_MOMENT, at),
        )
        if _is_theirs(session, request_id, point)
    ]
    is_right = any(
        hmac.compare_digest(secret, _hash(session, check_id, phrase))
        for _request_id, check_id, secret, _attempts in asked
        for phrase in tried
    )
    for request_id, check_id, _secret, attempts in asked:
        if is_right:
            _settle(session, check_id, request_id, "passed", at=at)
        else:
            _wrong(session, check_id, request_id, attempts)


def _is_theirs(session: Session, request_id: str, point: str) -> bool:
    """Whether the contact point is the person's own: the phrase from any other number proves nothing."""
    return (
        session.one(
            "SELECT 1 FROM contact_point p JOIN privacy_request r ON r.contact_id = p.contact_id"
            " WHERE r.id = ? AND p.id = ? AND NOT EXISTS (SELECT 1 FROM shared_point s"
            " WHERE s.contact_point_id = p.id AND s.contact_id <> r.contact_id)",
            (request_id, point),
        )
        is not None
    )


def _settle(
    session: Session, check_id: str, request_id: str, result: str, *, at: int | None = None, staff: str = ""
) -> None:
    session.execute(
        "UPDATE request_check SET result = ?, answered_at = ? WHERE id = ?",
        (result, session.now() if at is None else at, check_id),
    )
    method = str(session.value("SELECT method FROM request_check WHERE id = ?", (check_id,)))
    _told(session, request_id, method, result, staff)


def _wrong(session: Session, check_id: str, request_id: str, attempts: int) -> None:
    session.execute("UPDATE request_check SET attempts = attempts + 1 WHERE id = ?", (check_id,))
    if attempts + 1 >= MAX_ATTEMPTS:
        _settle(session, check_id, request_id, "failed")
    session.changed("request", request_id)


def _told(session: Session, request_id: str, method: str, result: str, staff: str) -> None:
    request_record.event(session, request_id, "check", method, staff=staff, after=result)
    write_down(
        session, request_id, "check", {"method": method, "result": result}, staff, f"{method}:{result}"
    )


def _hash(session: Session, check_id: str, folded: str) -> bytes:
    return identity_keys(session).digest(f"check|{check_id}|{folded}")
