"""Telling those who were given wrong data: a task for each of them, a drafted notice, and how it is sent.

Every entry of the register whose data held the old value leads to a task (GDPR article 19). A notice counts as
given when WhatsApp took it, or when staff say how else they told the person.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import contacts, messages, request_tasks
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.actions.letters import letters
from sanjog_desktop.actions.sharing import refusal_of, value_key
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.corrections import Corrected, notice_text
from sanjog_desktop.domain.drafts import TextDraft
from sanjog_desktop.domain.errors import NotFound, UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session

_TOLD: Final = frozenset({"family", "service_provider", "legal_authority", "business_transfer", "meta"})


def plan_notices(session: Session, request_id: str, contact_id: str) -> int:
    """Make or bring up to date a task for everybody who was given an old value; returns how many there are."""
    changes = session.rows(
        "SELECT field, before, after FROM request_change WHERE request_id = ? AND contact_id = ? AND before <> ''"
        " AND decision = 'accepted' AND applied_at IS NOT NULL ORDER BY created_at, id",
        (request_id, contact_id),
    )
    keys = identity_keys(session)
    old = {
        (field, value_key(keys, field, before)): Corrected(field, after) for field, before, after in changes
    }
    given: dict[tuple[str, str], dict[str, Any]] = {}
    for id, recipient_id, recipient, at, field_keys in _given(session, contact_id):
        carried = msgspec.json.decode(field_keys)
        held = [told for (field, key), told in old.items() if key in carried.get(field, ())]
        if not held:
            continue
        who = (recipient_id or "", recipient)
        entry = given.setdefault(who, {"at": at, "held": {}, "entries": []})
        entry["at"] = max(entry["at"], at)
        entry["held"].update({told.field: told for told in held})
        entry["entries"].append(id)
    for (recipient_id, recipient), entry in given.items():
        draft = _draft(session, contact_id, recipient_id, entry["at"], list(entry["held"].values()))
        where = recipient_id or keys.derived_id("recipient", recipient)
        task = request_tasks.add_task(
            session,
            request_id,
            f"recipient:{where}",
            "notify",
            recipient=recipient_id or recipient,
            draft=draft,
        )
        session.execute(
            "UPDATE request_task SET draft = ?, proof = json_set(proof, '$.disclosures', json(?)) WHERE id = ?"
            " AND state = 'todo'",
            (draft, msgspec.json.encode(entry["entries"]).decode(), task),
        )
    return len(given)


def send_notice(session: Session, task_id: str, *, text: str = "", staff: str = "") -> str:
    """Queue the drafted notice (or ``text`` instead) to its recipient on WhatsApp; returns our reference.

    Raises :class:`UserError` when they have no chat with an open window: then print it or tell them by phone, and
    mark the task done with :func:`record_told`.
    """
    request_id, contact_id, recipient, draft, state = _task(session, task_id)
    if state not in ("todo", "failed"):
        raise UserError("This notice is on its way, or was given already.")
    if session.value("SELECT 1 FROM contact WHERE id = ? AND erased_at IS NULL", (recipient,)) is None:
        raise UserError(
            "There is no card of this recipient.", "Tell them by letter or phone, and mark it as told."
        )
    conversation = contacts.open_conversation(session, ContactId(recipient))
    body = text.strip() or draft
    # The notice is owed to the recipient by law; the new value goes only where the person may still be shown.
    about = (contact_id,) if refusal_of(session, contact_id, ("biodata",)) is None else ()
    queued = messages.queue_message(
        session,
        conversation,
        TextDraft(body, preview_url=False, about=about),
        purpose=Purpose.LEGAL,
        staff=staff,
    )
    _set(session, task_id, request_id, "running", {"client_ref": queued.client_ref}, staff)
    return str(queued.client_ref)


def record_told(session: Session, task_id: str, how: str, *, staff: str = "") -> None:
    """The recipient was told in another way: by phone, letter or at the desk."""
    request_id, _contact, _recipient, _draft_text, state = _task(session, task_id)
    if state == "verified":
        return
    if not how.strip():
        raise UserError("How were they told?", "Write down how: by phone, by letter, at the desk.")
    _set(session, task_id, request_id, "verified", {"told": "other"}, staff, note=how.strip())
    _stamp(session, task_id)


def settle_notices(session: Session) -> int:
    """Bring the tasks of notices on their way in step with what became of the messages; returns how many moved."""
    moved = 0
    for task_id, request_id, state in session.rows(
        "SELECT k.id, k.request_id, o.state FROM request_task k"
        " JOIN outbox o ON o.client_ref = json_extract(k.proof, '$.client_ref')"
        " WHERE k.action = 'notify' AND k.state = 'running' AND o.state IN ('accepted', 'failed', 'cancelled')"
    ):
        _set(session, task_id, request_id, "verified" if state == "accepted" else "failed", {}, "")
        if state == "accepted":
            _stamp(session, task_id)
        moved += 1
    return moved


def _given(session: Session, contact_id: str) -> list[tuple[Any, ...]]:
    """Who has the data, or may have it in a moment: what is on the wire cannot be called back.

    An authority the person may not be told of is left to staff: a task of the person's own request would name it.
    """
    marks = ",".join("?" * len(_TOLD))
    return session.rows(
        "SELECT d.id, d.recipient_contact_id, d.recipient, d.at, d.field_keys FROM disclosure d"
        " LEFT JOIN outbox o ON o.client_ref = d.client_ref LEFT JOIN contact r ON r.id = d.recipient_contact_id"
        f" WHERE d.contact_id = ? AND d.recipient_type IN ({marks}) AND r.erased_at IS NULL AND d.may_be_told"
        " AND (d.state = 'made' OR (d.state = 'waiting' AND o.state IN ('claimed', 'uncertain'))) ORDER BY d.at, d.id",
        (contact_id, *sorted(_TOLD)),
    )


def _draft(
    session: Session, contact_id: str, recipient_id: str, given_at: int, corrected: Sequence[Corrected]
) -> str:
    known = agency(session)
    language = session.value("SELECT language FROM contact WHERE id = ?", (recipient_id,)) or "en"
    name = session.value("SELECT name FROM contact WHERE id = ?", (contact_id,)) or ""
    return notice_text(
        letters(language),
        agency=known.name,
        dpo=known.dpo,
        person=name,
        given_at=given_at,
        corrected=corrected,
        may_show=refusal_of(session, contact_id, ("biodata",)) is None,
    )


def _task(session: Session, task_id: str) -> tuple[str, str, str, str, str]:
    row = session.one(
        "SELECT k.request_id, r.contact_id, k.recipient, k.draft, k.state FROM request_task k"
        " JOIN privacy_request r ON r.id = k.request_id WHERE k.id = ? AND k.action = 'notify'",
        (task_id,),
    )
    if row is None:
        raise NotFound("This notice is no longer there.")
    return row[0], row[1] or "", row[2], row[3], row[4]


def _set(
    session: Session,
    task_id: str,
    request_id: str,
    state: str,
    proof: dict[str, Any],
    staff: str,
    note: str = "",
) -> None:
    before = msgspec.json.decode(
        session.value("SELECT proof FROM request_task WHERE id = ?", (task_id,)) or "{}"
    )
    request_tasks.set_task(session, task_id, state, proof={**before, **proof}, note=note, staff=staff)
    session.changed("request", request_id)


def _stamp(session: Session, task_id: str) -> None:
    """Write into the register that these recipients know of the correction."""
    text = session.value(
        "SELECT json_extract(proof, '$.disclosures') FROM request_task WHERE id = ?", (task_id,)
    )
    ids = msgspec.json.decode(text) if text else []
    session.executemany(
        "UPDATE disclosure SET notified_of_change_at = ? WHERE id = ?", [(session.now(), id) for id in ids]
    )
    for id in ids:
        session.changed("disclosure", id)
