"""Taking a person out of the store: each function is one short transaction, and may be run again after a crash.

The order is fixed: restrict and cancel, suppress, tombstone, and only then delete (a crash in the middle must never
leave somebody reachable whose wish to be left alone is gone). Full-text rows go by trigger before their message does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import audit, suppressions
from sanjog_desktop.actions.cancelling import show_cancelled
from sanjog_desktop.actions.conversations import recompute
from sanjog_desktop.actions.erased import message_key
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.errors import SanjogError
from sanjog_desktop.privacy.erasure.brief import Brief, mentions
from sanjog_desktop.privacy.erasure.person import return_keys
from sanjog_desktop.privacy.proof.others import patterns_now
from sanjog_desktop.privacy.proof.traces import forms_of, phone_forms
from sanjog_desktop.store.session import Session

CHUNK: Final = 8
"""Messages that are deleted in one transaction: their words are taken out of the search index one by one."""
QUICK_CHUNK: Final = 150
"""The same when their words are only marked as gone, and the index is merged as a whole afterwards."""
MASK: Final = "▇▇▇"
SCHEDULED: Final = ("scheduled", "queued")
IN_FLIGHT: Final = ("claimed", "uncertain")
_CONTROL: Final = "erasure_control:"


class Moved(SanjogError):
    """Something new came in after the brief was made: it has to be made again."""


# Beginning --------------------------------------------------------------------------------------------
def begin(
    session: Session, request_id: str, brief: Brief, report: dict[str, Any], *, staff: str = ""
) -> None:
    """Freeze, suppress, tombstone, and plant the canary: one transaction. ``report`` tells how the work can go on.

    Done already, it does nothing. Raises :class:`Moved` when a message came after the brief was made.
    """
    person, keys = brief.person, identity_keys(session)
    pseudonym = keys.pseudonym("contact", person.contact_id)
    if session.value("SELECT 1 FROM tombstone WHERE pseudonym = ?", (pseudonym,)) is not None:
        return
    if newest(session, brief) > brief.last_message and "messages" not in brief.keeps:
        raise Moved
    now = session.now()
    whole = "profile" not in brief.keeps
    session.execute(
        "UPDATE contact SET restricted = 1, erased_at = CASE WHEN ? THEN ? ELSE erased_at END, changed_at = ?"
        " WHERE id = ?",
        (int(whole), now, now, person.contact_id),
    )
    targets = keys.of(None, None)
    for phone in person.phones:
        targets.append(keys.phone(phone))
    targets += [keys.user(user) for user in person.user_ids]
    suppressions.suppress(session, keys, targets, reason="erasure", at=now, source=None)
    show_cancelled(session)
    known_again = [*return_keys(keys, person), *(message_key(keys, wamid) for wamid in brief.recent)]
    ref = session.value("SELECT ref FROM privacy_request WHERE id = ?", (request_id,))
    session.execute(
        "INSERT INTO tombstone(pseudonym, request_ref, erased_at, contact_id, keys, scope, report)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            pseudonym, ref, now, person.contact_id, _json([key.hex() for key in known_again]),
            "all" if not brief.keeps else "without " + ", ".join(brief.keeps), _json(report),
        ),
    )  # fmt: skip
    session.execute(
        "UPDATE privacy_request SET subject_key = ?, changed_at = ? WHERE id = ?",
        (pseudonym, now, request_id),
    )
    if whole and "messages" not in brief.keeps:
        _detach(session, person.own_points)
    _plant(session, request_id, brief)
    audit.record(
        session, "erasure_begun", "contact", person.contact_id, actor=staff, detail=list(brief.keeps)
    )
    _announce(session, brief)


def newest(session: Session, brief: Brief) -> int:
    """The newest message in the person's chats."""
    chats = brief.person.chats
    marks = ",".join("?" * len(chats))
    return int(session.value(f"SELECT max(id) FROM message WHERE conversation_id IN ({marks})", chats) or 0)


def in_flight(session: Session, contact_id: str, patient_since: int) -> int:
    """Messages to the person that are on their way, or of which nobody knows yet whether Meta took them.

    One whose fate is still open since before ``patient_since`` (milliseconds) is no longer waited for.
    """
    return int(
        session.value(
            "SELECT count(*) FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.contact_id = ?"
            " AND (o.state = 'claimed' OR (o.state = 'uncertain' AND coalesce(o.claimed_at, o.created_at) > ?))",
            (contact_id, patient_since),
        )
        or 0
    )


def never_known(session: Session, contact_id: str) -> int:
    """Messages to the person of which nobody ever learned whether they arrived."""
    return int(
        session.value(
            "SELECT count(*) FROM outbox WHERE contact_id = ? AND state = 'uncertain'", (contact_id,)
        )
        or 0
    )


def _detach(session: Session, points: Sequence[str]) -> None:
    """Take number and user id off the points: what the person writes from now on is somebody new's."""
    session.executemany(
        "UPDATE contact_point SET user_id = 'erased:' || id, phone = NULL, phone_key = NULL, user_key = NULL,"
        " parent_user_id = NULL, username = '', profile_name = '', raw = '', identity_hash = NULL WHERE id = ?",
        [(id,) for id in points],
    )


def _plant(session: Session, request_id: str, brief: Brief) -> None:
    """Plant what the scan must find now and must not find afterwards, and what it must find both times."""
    canary, control = brief.traces.canary, brief.traces.control
    session.execute(
        "INSERT INTO journal(kind, subject_id, act, fields, device_id, at) VALUES ('contact', ?, 'canary', ?, ?, ?)",
        (brief.person.contact_id, _json({"canary": canary}), session.device_id, session.now()),
    )
    if brief.person.chats and "messages" not in brief.keeps:
        session.execute(
            "INSERT INTO message(conversation_id, at, direction, kind, body) VALUES (?, 0, 'in', 'system', ?)",
            (brief.person.chats[0], f"canary {canary}"),
        )
    session.execute(
        "INSERT INTO setting(key, value, changed_at) VALUES (?, ?, ?)",
        (_CONTROL + request_id, _json(control), session.now()),
    )


def lift_control(session: Session, request_id: str) -> None:
    """Take the control away again; the proof no longer needs it."""
    session.execute("DELETE FROM setting WHERE key = ?", (_CONTROL + request_id,))


# Deleting ---------------------------------------------------------------------------------------------
def delete_messages(session: Session, request_id: str, brief: Brief, *, quick: bool = False) -> int:
    """Delete the next part of the person's messages with all that hangs on them; how many, 0 when none is left.

    ``quick`` leaves their words in the search index, marked as gone: ``tidying.merge_index`` must follow.
    """
    chats = brief.person.chats
    if not chats or "messages" in brief.keeps:
        return 0
    marks = ",".join("?" * len(chats))
    rows = session.rows(
        f"SELECT id, wamid, client_ref, relay_seq FROM message WHERE conversation_id IN ({marks}) LIMIT ?",
        (*chats, QUICK_CHUNK if quick else CHUNK),
    )
    ids = [(row[0],) for row in rows]
    wamids = [(row[1],) for row in rows if row[1] is not None]
    refs = [(row[2],) for row in rows if row[2] is not None]
    _trace(session, request_id, [row[3] for row in rows if row[3] is not None])
    _trace_by(session, request_id, "status_event", "wamid", wamids)
    _trace_by(session, request_id, "reaction", "target_wamid", wamids)
    session.executemany("DELETE FROM status_event WHERE wamid = ?", wamids)
    session.executemany("DELETE FROM status_event WHERE client_ref = ?", refs)
    session.executemany("DELETE FROM reaction WHERE target_wamid = ?", wamids)
    session.executemany("DELETE FROM receipt WHERE wamid = ?", wamids)
    session.executemany("DELETE FROM outbox WHERE message_id = ?", ids)
    if "media" in brief.keeps:
        session.executemany("UPDATE attachment SET message_id = NULL WHERE message_id = ?", ids)
    else:
        session.executemany("DELETE FROM attachment WHERE message_id = ?", ids)
    if quick:
        _set_index(session, secure_delete=0, automerge=0, crisismerge=1000)
    session.executemany("DELETE FROM message WHERE id = ?", ids)
    if quick:
        session.execute("INSERT INTO message_fts(message_fts) VALUES ('flush')")
        _set_index(session, secure_delete=1, automerge=4, crisismerge=16)
    return len(rows)


def _set_index(session: Session, **settings: int) -> None:
    """Settings of the search index (FTS5, configuration options); they are set back in the same transaction."""
    for name, value in settings.items():
        session.execute(
            "INSERT INTO message_fts(message_fts, rank) VALUES (?, ?)", (name.replace("_", "-"), value)
        )


def mask_mentions(session: Session, brief: Brief) -> int:
    """Black out the person's number, address and full name where other families wrote them; how many messages."""
    if "profile" in brief.keeps:
        return 0
    person, masked = brief.person, set[int]()
    certain = {one.forms for one in patterns_now(session, brief) if one.certain}
    phones = [phone for phone in person.phones if phone_forms(phone) in certain]
    texts = [*phones, *(text for text in (*person.emails, *person.names) if forms_of(text) in certain)]
    for phone in phones:
        national = phone[2:] if phone.startswith("91") and len(phone) == 12 else phone
        texts += [national, f"{national[:5]} {national[5:]}", f"{national[:5]}-{national[5:]}"]
    for text in texts:
        for id in mentions(session, text, person.chats, 200):
            if mask_message(session, id, texts):
                masked.add(id)
    return len(masked)


def mask_message(session: Session, id: int, texts: Sequence[str]) -> bool:
    """Black out the texts in one message of somebody else's, whatever their case; whether anything was there."""
    row = session.one("SELECT body, payload, conversation_id FROM message WHERE id = ?", (id,))
    if row is None:
        return False
    body, payload, conversation = row[0], row[1], row[2]
    for text in sorted(texts, key=len, reverse=True):
        body = _blackened(body, text)
        payload = None if payload is None else _blackened(payload, text)
    if (body, payload) == (row[0], row[1]):
        return False
    session.execute("UPDATE message SET body = ?, payload = ? WHERE id = ?", (body, payload, id))
    session.changed("message", id)
    recompute(session, conversation)
    return True


def _blackened(text: str, part: str) -> str:
    lowered, wanted, at = text.lower(), part.lower(), 0
    if len(lowered) != len(
        text
    ):  # a letter whose small form is longer: compare exactly, never cut a word apart
        return text.replace(part, MASK)
    pieces = []
    while (found := lowered.find(wanted, at)) >= 0:
        pieces += [text[at:found], MASK]
        at = found + len(part)
    return "".join([*pieces, text[at:]])


def _trace(session: Session, request_id: str, seqs: Sequence[int]) -> None:
    session.executemany(
        "INSERT OR IGNORE INTO relay_trace(relay_seq, request_id, changed_at) VALUES (?, ?, ?)",
        [(seq, request_id, session.now()) for seq in dict.fromkeys(seqs)],
    )


def _trace_by(
    session: Session, request_id: str, table: str, column: str, keys: Sequence[tuple[Any, ...]]
) -> None:
    if keys:
        marks = ",".join("?" * len(keys))
        rows = session.rows(
            f"SELECT relay_seq FROM {table} WHERE {column} IN ({marks}) AND relay_seq IS NOT NULL",
            [key[0] for key in keys],
        )
        _trace(session, request_id, [row[0] for row in rows])


def _announce(session: Session, brief: Brief) -> None:
    session.changed("contact", brief.person.contact_id)
    for chat in (*brief.person.chats, *brief.person.shared_chats):
        session.changed("conversation", chat)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
