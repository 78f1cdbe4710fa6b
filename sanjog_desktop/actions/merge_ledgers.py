"""What a merge adds to the ledgers of consent and suppression, and what undoing it adds again.

Neither is ever rewritten (the store's triggers see to that), so a merge is undone by further entries.
"""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.actions import suppressions
from sanjog_desktop.actions.identity_keys import identity_keys
from sanjog_desktop.domain.consent import Evidence, encode_evidence
from sanjog_desktop.store.session import Session

_ACT: Final = (
    "purpose, channel, act, at, actor, notice_id, notice_sha256, language, method, evidence, recorded_by, expires_at,"
    " given_by"
)


class PassedAct(msgspec.Struct, frozen=True):
    """An act that was added to the ledger of the one that stays: its ``seq``, and that of what stood there before."""

    purpose: str
    channel: str
    seq: int
    before: int | None


def pass_consents(session: Session, gone: str, kept: str) -> list[PassedAct]:
    """Add where the other person stood on each purpose to the ledger of the one that stays.

    What takes away always passes. A grant passes only if WhatsApp alone introduced that person, and not against
    anything the one that stays ever refused or took back.
    """
    is_ours = session.value("SELECT origin <> 'whatsapp' FROM contact WHERE id = ?", (gone,))
    passed = []
    for seq, purpose, channel, act in session.rows(
        "SELECT seq, purpose, channel, act FROM consent_current WHERE contact_id = ? ORDER BY seq", (gone,)
    ):
        stands = _standing(session, kept, purpose, channel)
        if act == "grant":
            if is_ours or stands is not None or _ever_refused(session, kept, purpose):
                continue
        elif stands is not None and stands[1] != "grant":
            continue
        added = _copy(session, seq, kept)
        passed.append(PassedAct(purpose, channel, added, None if stands is None else stands[0]))
    return passed


def return_consents(
    session: Session, passed: list[PassedAct], kept: str, gone: str, *, merge_id: str, head: int
) -> None:
    """Answer what a merge had added: where nothing was said since, nobody agrees to more or less than before; what the
    joined person took back since then is taken back for both. ``head``: the end of the ledger when they were merged."""
    for seq, purpose, channel in session.rows(
        "SELECT seq, purpose, channel FROM consent_current WHERE contact_id = ? AND act <> 'grant' AND seq > ?"
        " ORDER BY seq",
        (kept, head),
    ):
        theirs = _standing(session, gone, purpose, channel)
        if theirs is not None and theirs[1] == "grant":
            _copy(session, seq, gone)
    for one in passed:
        stands = _standing(session, kept, one.purpose, one.channel)
        if stands is None or stands[0] != one.seq:
            continue
        if one.before is not None:
            _copy(session, one.before, kept)
        elif stands[1] == "grant":
            _end(session, one, merge_id)


def pass_suppressions(session: Session, kept: str) -> list[str]:
    """They said no as a person, not as a number: what stands against one of their ids stands against all. Returns the
    ids of the suppressions that were added."""
    keys = identity_keys(session)
    own = suppressions.keys_of_contact(session, kept)
    added = []
    for source in own:
        for channel, purpose, reason, at, wamid in session.rows(
            "SELECT channel, purpose, reason, at, source_wamid FROM suppression WHERE key = ? AND lifted_at IS NULL",
            (source,),
        ):
            for target in own:
                id = suppressions.row_id(keys, target, purpose, reason, at, wamid)
                if target != source and session.execute(
                    "INSERT OR IGNORE INTO suppression(id, key, channel, purpose, reason, at, source_wamid)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (id, target, channel, purpose, reason, at, wamid),
                ).rowcount:
                    added.append(id)
    return added


def return_suppressions(session: Session, ids: list[str], merge_id: str) -> None:
    """Lift what the merge alone had added: it was said by another person."""
    standing = [
        id for id in ids if session.value("SELECT 1 FROM suppression WHERE id = ? AND lifted_at IS NULL", (id,))
    ]
    suppressions.lift(session, standing, f"merge undone: {merge_id}")


def _standing(session: Session, contact: str, purpose: str, channel: str) -> tuple[int, str] | None:
    row = session.one(
        "SELECT seq, act FROM consent_current WHERE contact_id = ? AND purpose = ? AND channel = ?",
        (contact, purpose, channel),
    )
    return None if row is None else (row[0], row[1])


def _ever_refused(session: Session, contact: str, purpose: str) -> bool:
    return bool(
        session.value(
            "SELECT 1 FROM consent WHERE contact_id = ? AND purpose = ? AND act NOT IN ('grant', 'pending') LIMIT 1",
            (contact, purpose),
        )
    )


def _copy(session: Session, seq: int, contact: str) -> int:
    """The same act once more at the end of somebody's ledger; its message proves it only once."""
    return int(
        session.execute(
            f"INSERT INTO consent(contact_id, {_ACT}, recorded_at) SELECT ?, {_ACT}, ? FROM consent WHERE seq = ?",
            (contact, session.now(), seq),
        ).lastrowid
    )


def _end(session: Session, one: PassedAct, merge_id: str) -> None:
    """There was nothing before: it is not known whether they agree, which is no consent."""
    session.execute(
        "INSERT INTO consent(contact_id, purpose, channel, act, at, actor, language, method, evidence, recorded_at)"
        " SELECT contact_id, purpose, channel, 'expire', ?1, 'program', language, method, ?2, ?1 FROM consent"
        " WHERE seq = ?3",
        (session.now(), encode_evidence(Evidence(reference=merge_id)), one.seq),
    )
