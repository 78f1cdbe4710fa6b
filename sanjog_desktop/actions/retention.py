"""Retention carried out: rules switched on after a look at whom they name, notices given, requests opened.

A rule never erases. After its notice has run out with no word from the person there is an erasure request like any
other: two people approve it, it cools off, and a hold or an open request of the person stops it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from sanjog_desktop.actions import (
    audit,
    contacts,
    floor,
    journal,
    messages,
    request_checks,
    request_steps,
    requests,
    settings,
)
from sanjog_desktop.actions.approvals import check_second
from sanjog_desktop.actions.letters import letters
from sanjog_desktop.domain.consent import Purpose
from sanjog_desktop.domain.drafts import TemplateDraft
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.retention import (
    CATEGORIES,
    FLOOR_SETTING,
    LEAST_MONTHS,
    MOST_MONTHS,
    NOTICE_MS,
    TEMPLATE_SETTING,
    Floor,
    Rule,
    notice_text,
)
from sanjog_desktop.store.disclosure_rows import DryRun, RetentionRow
from sanjog_desktop.store.reads import retention as reads
from sanjog_desktop.store.reads.agency import agency
from sanjog_desktop.store.session import Session

#: Notices one run gives by itself: Meta holds a burst of messages to people long silent against a number.
PER_RUN: Final = 20
CHANNEL: Final = "retention"


def set_rule(
    session: Session,
    category: str,
    months: int,
    is_on: bool,
    *,
    approved_by: str,
    basis: str = "",
    seen: int | None = None,
) -> None:
    """Set a rule. To switch it on (or make it reach further) takes ``seen``: how many people a dry run of this rule
    alone named, so that nobody switches on what they have not looked at. Raises :class:`UserError` otherwise.
    """
    if category not in CATEGORIES:
        raise UserError("This is not a kind of data a rule can be set for.")
    if not LEAST_MONTHS <= months <= MOST_MONTHS:
        raise UserError("A rule keeps people for three months at least and ten years at most.")
    before = next(rule for rule in reads.retention_rules(session) if rule.category == category)
    rule = Rule(category, months, basis or before.basis, is_on, approved_by.strip())
    if is_on and (not before.is_on or months < before.months):
        if not rule.approved_by:
            raise UserError("Who approves this is not known.", "Set your name under Settings, Staff.")
        named = reads.dry_run(session, [rule], limit=0).counts[category]
        if seen is None or seen < named:
            raise UserError("Look first at who would go.", "The list shows everybody the rule names now.")
    session.execute(
        "INSERT INTO retention_rule(category, months, is_on, basis, approved_by, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(category) DO UPDATE SET months = excluded.months, is_on = excluded.is_on, basis = excluded.basis,"
        " approved_by = excluded.approved_by, changed_at = excluded.changed_at",
        (category, months, int(is_on), rule.basis, rule.approved_by, session.now()),
    )
    fields = {"months": [before.months, months], "is_on": [before.is_on, is_on]}
    journal.note(session, "retention_rule", category, "edit", fields, staff=approved_by)
    audit.record(session, "retention_rule", "rule", category, actor=approved_by, detail=fields)
    session.changed("retention_rule", category)


def set_floor(
    session: Session, is_on: bool, *, from_at: int = 0, source: str = "", staff: str, second: str
) -> None:
    """Switch the floor of rule 8(3) on or off; two people, and whose word it rests on."""
    check_second(session, staff, second)
    if is_on and not source.strip():
        raise UserError("On whose word is it switched on?", "Name counsel's opinion or the notification.")
    settings.put(
        session, FLOOR_SETTING, msgspec.to_builtins(Floor(is_on, from_at, source.strip(), staff, second))
    )
    floor.lift_ended(session)
    audit.record(
        session, "retention_floor", "rule", FLOOR_SETTING, actor=staff, reason="on" if is_on else "off"
    )


def dry_run(session: Session, rules: Sequence[Rule] | None = None, limit: int = 200) -> DryRun:
    """Whom the rules name; see :func:`sanjog_desktop.store.reads.retention.dry_run`. Changes nothing."""
    return reads.dry_run(session, rules, limit)


def floor_until(session: Session, contact_id: str) -> int | None:
    """Until when the law wants a person's data kept; see :func:`sanjog_desktop.store.reads.retention.floor_until`."""
    return reads.floor_until(session, contact_id)


def notice_draft(session: Session, contact_id: str) -> str:
    """The notice in the person's language, to be printed, mailed or read out."""
    name, language = session.one("SELECT name, language FROM contact WHERE id = ?", (contact_id,)) or ("", "")
    known = agency(session)
    return notice_text(
        letters(language),
        agency=known.name,
        dpo=known.dpo,
        person=name,
        erase_after_at=session.now() + NOTICE_MS,
    )


def record_notice(session: Session, contact_id: str, category: str, *, staff: str = "") -> None:
    """Staff have told the person by letter, mail or phone; their 48 hours run from now."""
    if not any(row.contact_id == contact_id and not row.kept_because for row in _named(session, category)):
        raise UserError("No rule names this person now.", "Look at the list again.")
    _write(session, contact_id, category, None, staff)


def give_notices(session: Session, limit: int = PER_RUN) -> int:
    """Tell those whom a rule that is on names, by the approved template the agency chose for it; returns how many.

    Without such a template nobody is told from here: staff see them in the list and tell them in another way.
    """
    template_id = settings.get(session, TEMPLATE_SETTING, "")
    if not template_id:
        return 0
    given = 0
    for row in _next(session):
        if given == limit:
            break
        session.execute("SAVEPOINT notice")
        try:
            conversation = contacts.open_conversation(session, row.contact_id)
            owner = session.value("SELECT contact_id FROM conversation WHERE id = ?", (conversation,))
            if owner != row.contact_id:
                raise UserError("Their number is somebody else's.")
            values = _template_values(session, template_id, row)
            draft = TemplateDraft(template_id, values)
            queued = messages.queue_message(session, conversation, draft, purpose=Purpose.RIGHTS, lane="bulk")
            _write(session, row.contact_id, row.category, queued.client_ref, "")
            given += 1
        except UserError:
            # No number of their own, or a template that is not approved now: they stay in the list for staff.
            session.execute("ROLLBACK TO notice")
        session.execute("RELEASE notice")
    return given


def notice_due(session: Session) -> list[str]:
    """Give the notices that are due and open an erasure request for everybody whose 48 hours ended without a word.

    Returns the ids of the requests opened. Whoever wrote, was changed by staff, is under a hold or asked for something
    meanwhile stays; a notice that could not be sent was none.
    """
    floor.lift_ended(session)
    give_notices(session)
    opened = []
    on = {rule.category: rule for rule in reads.retention_rules(session) if rule.is_on}
    for contact_id, category, noticed_at, client_ref in session.rows(
        "SELECT contact_id, rule, noticed_at, client_ref FROM retention_notice WHERE state = 'waiting'"
    ):
        told_at = _told_at(session, client_ref, noticed_at)
        if told_at is None:
            continue
        if told_at < 0:
            session.execute("DELETE FROM retention_notice WHERE contact_id = ?", (contact_id,))
            session.changed("retention_notice", contact_id)
            continue
        until = told_at + NOTICE_MS
        if category not in on or _has_stirred(session, contact_id, noticed_at):
            _set(session, contact_id, "kept", until)
        elif until <= session.now():
            opened.append(_open_request(session, contact_id, on[category]))
            _set(session, contact_id, "started", until)
        else:
            _set(session, contact_id, "waiting", until)
    return opened


def _named(session: Session, category: str) -> tuple[RetentionRow, ...]:
    rules = [rule for rule in reads.retention_rules(session) if rule.is_on and rule.category == category]
    return reads.dry_run(session, rules, limit=1 << 31).rows


def _next(session: Session) -> list[RetentionRow]:
    rules = [rule for rule in reads.retention_rules(session) if rule.is_on]
    return [row for row in reads.dry_run(session, rules).rows if not row.kept_because]


def _template_values(session: Session, template_id: str, row: RetentionRow) -> dict[str, str]:
    """The first variable is the name, the second the agency's; a template with others is not in order for this."""
    text = session.value("SELECT components FROM template WHERE id = ?", (template_id,)) or "[]"
    known: Sequence[Any] = ("1", row.name), ("2", agency(session).name or "-")
    return {name: value for name, value in known if "{{" + name + "}}" in text}


def _write(session: Session, contact_id: str, category: str, client_ref: str | None, staff: str) -> None:
    now = session.now()
    session.execute(
        "INSERT INTO retention_notice(contact_id, rule, noticed_at, erase_after_at, state, client_ref)"
        " VALUES (?, ?, ?, ?, 'waiting', ?) ON CONFLICT(contact_id) DO UPDATE SET rule = excluded.rule,"
        " noticed_at = excluded.noticed_at, erase_after_at = excluded.erase_after_at, state = 'waiting',"
        " client_ref = excluded.client_ref",
        (contact_id, category, now, now + NOTICE_MS, client_ref),
    )
    journal.note(session, "contact", contact_id, "retention_notice", {"rule": category}, staff=staff)
    audit.record(session, "retention_notice", "contact", contact_id, actor=staff, reason=category)
    session.changed("retention_notice", contact_id)


def _told_at(session: Session, client_ref: str | None, noticed_at: int) -> int | None:
    """When they were told; ``None`` while the notice is on its way, -1 when it did not reach them."""
    if client_ref is None:
        return noticed_at
    row = session.one(
        "SELECT o.state, coalesce(o.accepted_at, 0), m.status FROM outbox o JOIN message m ON m.id = o.message_id"
        " WHERE o.client_ref = ?",
        (client_ref,),
    )
    if row is None or row[0] in ("failed", "cancelled") or row[2] == "failed":
        return -1
    return max(int(row[1]), noticed_at) if row[0] == "accepted" else None


def _has_stirred(session: Session, contact_id: str, since: int) -> bool:
    found = session.value(
        "SELECT c.erased_at IS NOT NULL OR c.changed_at > ?2"
        " OR EXISTS (SELECT 1 FROM conversation v WHERE v.contact_id = c.id AND v.last_inbound_at > ?2)"
        " OR EXISTS (SELECT 1 FROM consent g WHERE g.contact_id = c.id AND g.recorded_at > ?2)"
        " OR EXISTS (SELECT 1 FROM legal_hold h WHERE h.contact_id = c.id AND h.lifted_at IS NULL)"
        " OR EXISTS (SELECT 1 FROM privacy_request r WHERE r.contact_id = c.id AND r.state NOT LIKE 'CLOSED%')"
        " FROM contact c WHERE c.id = ?1",
        (contact_id, since),
    )
    return found is None or bool(found) or reads.floor_until(session, contact_id) is not None


def _set(session: Session, contact_id: str, state: str, until: int) -> None:
    done = session.execute(
        "UPDATE retention_notice SET state = ?1, erase_after_at = ?2 WHERE contact_id = ?3"
        " AND (state <> ?1 OR erase_after_at <> ?2)",
        (state, until, contact_id),
    ).rowcount
    if done:
        session.changed("retention_notice", contact_id)


def _open_request(session: Session, contact_id: str, rule: Rule) -> str:
    """A request of the agency's own: the rule and who approved it are its authority, two people still decide."""
    id = requests.create_request(
        session, ContactId(contact_id), "erasure", channel=CHANNEL, received_at=session.now(), requester="staff",
        notes=rule.basis, staff=rule.approved_by,
    )  # fmt: skip
    if request_steps.start_check(session, id, staff=rule.approved_by) == "VERIFYING":
        evidence = {"authority": f"retention rule: {rule.category}"}
        request_checks.record_check(session, id, "M5", True, evidence=evidence, staff=rule.approved_by)
    return str(id)
