"""What an erasure would do to one person's data: every place with its count, and of what stays, why and until when.

Read only. Counts are of rows and files as they are now; the erasure itself counts again.
"""

from __future__ import annotations

from typing import Final

import msgspec

from sanjog_desktop.actions import holds
from sanjog_desktop.domain.clock import DAY
from sanjog_desktop.privacy.erasure.person import Person, person_of
from sanjog_desktop.store.session import Session

EVIDENCE_KEPT: Final = 3 * 365 * DAY
"""How long the proof of a request and of consents is kept: the time within which a claim can be brought."""
META_KEEPS: Final = 30 * DAY

_HOLD_TEXTS: Final = {
    "litigation": "A court case needs it (GDPR article 17(3)(e)).",
    "police_notice": "An authority has ordered to keep it.",
    "tax_gst": "Tax law requires to keep it.",
    "unpaid_dispute": "It is needed for an open claim (GDPR article 17(3)(e)).",
    "chargeback": "It is needed for an open claim (GDPR article 17(3)(e)).",
    "rule_8_3_floor": "The law requires to keep it for a year (DPDP Rules 2025, rule 8(3)).",
}
_HELD: Final = {
    "all": "Everything",
    "messages": "Messages and the search index",
    "profile": "Profile, names and numbers",
    "media": "Photos, papers and voice notes",
    "payments": "Payments",
}
_OF: Final = {
    "Messages and the search index": "messages",
    "Profile, names and numbers": "profile",
    "Photos, papers and voice notes": "media",
}


_BESIDE: Final = ("contact_note", "follow_up", "contact_label", "custom_value", "other_name", "other_email")
"""What hangs on a card and is counted with its notes."""


class PlanLine(msgspec.Struct, frozen=True):
    """One line. ``plan``: delete, keep, mask, cannot_recall or notify; ``reason`` is a sentence (of what is kept or
    cannot be recalled); ``until`` in milliseconds, ``None`` where no end is known.
    """

    what: str
    where: str
    plan: str
    count: int = 0
    reason: str = ""
    until: int | None = None


class ErasurePlan(msgspec.Struct, frozen=True):
    """All lines, those that delete first; ``held`` are the scopes legal holds keep."""

    contact_id: str
    lines: tuple[PlanLine, ...]
    held: tuple[str, ...] = ()

    def of(self, plan: str) -> tuple[PlanLine, ...]:
        """The lines with this plan."""
        return tuple(line for line in self.lines if line.plan == plan)


def erasure_plan(session: Session, contact_id: str) -> ErasurePlan:
    """The plan for one person. Raises :class:`NotFound`."""
    person = person_of(session, contact_id)
    held = holds.standing_scopes(session, contact_id)
    lines = [*_here(session, person), *_elsewhere(session, person)]
    if "all" in held:
        lines = [line for line in lines if line.plan != "delete"]
    else:
        lines = [line for line in lines if _OF.get(line.what, "") not in held]
    return ErasurePlan(
        contact_id, (*lines, *_held(session, contact_id), *_kept(session, person)), tuple(sorted(held))
    )


def _here(session: Session, person: Person) -> list[PlanLine]:
    here, contact = "this PC", person.contact_id
    chats, marks = person.chats, ",".join("?" * len(person.chats))
    messages = _count(session, f"message WHERE conversation_id IN ({marks})", *chats)
    files = _count(
        session,
        f"attachment a JOIN message m ON m.id = a.message_id WHERE m.conversation_id IN ({marks})",
        *chats,
    )
    sent = _count(
        session,
        "attachment a JOIN message m ON m.id = a.message_id JOIN disclosure d ON d.client_ref = m.client_ref"
        " WHERE d.contact_id = ? AND d.recipient_type = 'family'",
        contact,
    )
    lines = [
        PlanLine("Profile, names and numbers", here, "delete", 1 + len(person.own_points)),
        PlanLine("Messages and the search index", here, "delete", messages),
        PlanLine("Photos, papers and voice notes", here, "delete",
                 files + sent + _count(session, "contact_file WHERE contact_id = ?", contact)),
        PlanLine("Notes and the history of changes", here, "delete",
                 _count(session, "journal WHERE subject_id = ?", contact)
                 + sum(_count(session, f"{table} WHERE contact_id = ?", contact) for table in _BESIDE)),
        PlanLine("Scans that prove a consent or an identity", here, "delete",
                 _count(session, "evidence_file WHERE contact_id = ?", contact)),
        PlanLine("Files written for somebody", here, "delete",
                 _count(session, "export_file WHERE deleted_at IS NULL AND (contact_id = ?1 OR id IN (SELECT"
                                 " substr(order_ref, 8) FROM disclosure WHERE contact_id = ?1"
                                 " AND order_ref LIKE 'export:%'))", contact)),
    ]  # fmt: skip
    if person.family_id is not None:
        lines.append(PlanLine("The family's card, for nobody else is on it", here, "delete", 1))
    waiting = _count(
        session,
        "outbox WHERE contact_id = ? AND state IN ('scheduled','queued','claimed','uncertain')",
        contact,
    )
    if waiting:
        lines.append(PlanLine("Messages that wait to be sent", here, "delete", waiting))
    lines.append(PlanLine("Their number and name in other families' chats", here, "mask"))
    if person.shared_points:
        shared = _count(
            session,
            f"message WHERE conversation_id IN ({','.join('?' * len(person.shared_chats))})",
            *person.shared_chats,
        )
        lines.append(
            PlanLine(
                "A number that others of the family answer, and its chat", here, "keep", shared,
                "It is other people's data too (GDPR article 15(4) and recital 63).",
            )
        )  # fmt: skip
    return lines


def _elsewhere(session: Session, person: Person) -> list[PlanLine]:
    now, marks = session.now(), ",".join("?" * len(person.chats))
    entries = _count(
        session,
        "(SELECT DISTINCT relay_seq FROM message"
        f" WHERE conversation_id IN ({marks}) AND relay_seq IS NOT NULL)",
        *person.chats,
    )
    uploads = _count(
        session,
        f"attachment a JOIN message m ON m.id = a.message_id WHERE m.conversation_id IN ({marks})"
        " AND a.uploaded_media_id IS NOT NULL AND a.uploaded_at > ?",
        *person.chats,
        now - META_KEEPS,
    )
    newest = session.value("SELECT max(made_at) FROM backup WHERE removed_at IS NULL")
    lines = [
        PlanLine("Sealed webhook records", "relay", "delete", entries),
        PlanLine("Files held by WhatsApp", "Meta", "delete", uploads),
        PlanLine(
            "Messages held by WhatsApp", "Meta", "cannot_recall", 0,
            "Nobody can call them back; WhatsApp deletes them after 30 days at the latest.", now + META_KEEPS,
        ),
        PlanLine(
            "What the person's own phone and other families' phones hold", "outside", "cannot_recall", 0,
            "It is theirs; it can only be asked for.",
        ),
    ]  # fmt: skip
    if newest is not None:
        lines.append(
            PlanLine(
                "Backups", "backup folder", "cannot_recall",
                _count(session, "backup WHERE removed_at IS NULL"),
                "They are encrypted and replaced in turn; whoever restores one erases the person again first.",
                newest + META_KEEPS,
            )
        )  # fmt: skip
    recipients = _count(
        session,
        "(SELECT DISTINCT recipient_contact_id FROM disclosure WHERE contact_id = ? AND state = 'made'"
        " AND recipient_type = 'family' AND recipient_contact_id IS NOT NULL)",
        person.contact_id,
    )
    if recipients:
        lines.append(PlanLine("Families that were given their biodata", "outside", "notify", recipients))
    processors = _count(session, "processor WHERE is_used = 1 AND until_at IS NULL")
    if processors:
        lines.append(PlanLine("Service providers", "outside", "notify", processors))
    return lines


def _held(session: Session, contact_id: str) -> list[PlanLine]:
    rows = session.rows(
        "SELECT scope, reason, review_at FROM legal_hold WHERE contact_id = ? AND lifted_at IS NULL ORDER BY from_at",
        (contact_id,),
    )
    return [
        PlanLine(_HELD[scope], "this PC", "keep", 0, _HOLD_TEXTS[reason], until)
        for scope, reason, until in rows
    ]


def _kept(session: Session, person: Person) -> list[PlanLine]:
    until = session.now() + EVIDENCE_KEPT
    contact = person.contact_id
    return [
        PlanLine(
            "Keyed hash of the number", "this PC", "keep", len(person.phones) + len(person.user_ids),
            "So that nobody writes to them again (GDPR article 21(3)); it does not lead back to the number.",
        ),
        PlanLine(
            "Dates and decisions of their requests", "this PC", "keep",
            _count(session, "privacy_request WHERE contact_id = ?", contact),
            "Proof that the request was met, without name and number (GDPR article 5(2)).", until,
        ),
        PlanLine(
            "Dates and purposes of their consents", "this PC", "keep",
            _count(session, "consent WHERE contact_id = ?", contact),
            "Proof that there was a consent (GDPR article 7(1); DPDP Act 2023, section 6(10)).", until,
        ),
        PlanLine(
            "Who was given what and when", "this PC", "keep",
            _count(session, "disclosure WHERE contact_id = ?", contact),
            "Proof of what was shared, without names (GDPR article 5(2)).", until,
        ),
        PlanLine(
            "Entries of the audit log", "this PC", "keep", 0,
            "They name nobody: a chain cannot lose a link.",
        ),
    ]  # fmt: skip


def _count(session: Session, of: str, *params: object) -> int:
    return int(session.value(f"SELECT count(*) FROM {of}", params) or 0)
