"""What became of a message we sent, in words, and what staff can do about it beneath its bubble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sanjog_desktop.domain.clock import DAY, Instant
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.rows import MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.domain.next_steps import Again
    from sanjog_desktop.wire.codes import CodeRule

GIVEN_UP_AFTER = 30 * DAY
"""WhatsApp keeps a message for a phone that is off so long (Meta: retention)."""


def failure_rule(row: MessageRow) -> CodeRule | None:
    """What is known of the error code of a failed message."""
    if row.status != "failed" or row.error_code is None:
        return None
    from sanjog_desktop.wire.codes import rule_for  # late: the list of chats is painted without the table

    return rule_for(row.error_code)


def failure_words(row: MessageRow, now: Instant | None = None) -> str:
    """Why a message did not arrive and what to do, in plain words; empty when it did, or is on its way."""
    if row.status == "uncertain":
        return tr("The connection broke while this was being sent. Did it arrive?")
    if row.status == "sending":
        return tr_text(row.error_text)
    if row.status == "sent" and now is not None and now - row.at > GIVEN_UP_AFTER:
        return tr("Their phone was not reached for 30 days, so WhatsApp has given this up.")
    if row.status != "failed":
        return ""
    rule = failure_rule(row)
    if rule is None:
        return tr_text(row.error_text) or tr("This could not be sent.")
    words = tr_error(rule.plain, rule.advice)
    again = _again(row, now)
    if again.answer == "later" and now is not None:
        when = times.moment_text(again.at, now)
        words += " " + tr("It can be sent again from {when}.").format(when=when)
    return words


def _again(row: MessageRow, now: Instant | None) -> Again:
    from sanjog_desktop.domain.next_steps import may_try_again

    return may_try_again(row.error_code, row.status_at, now or row.status_at)


def message_actions(row: MessageRow, now: Instant | None = None) -> list[tuple[str, str]]:
    """The (action, words) a message offers, the best first. Without ``now`` what has to wait is not offered."""
    if row.direction != "out":
        return []
    if row.status == "uncertain":
        return [("was_sent", tr("It was sent")), ("send_again", tr("Send again"))]
    if row.status == "queued":
        return [("cancel", tr("Cancel"))]
    if row.status != "failed":
        return []
    if row.error_code is None:
        return [("retry", tr("Try again"))]
    from sanjog_desktop.domain.next_steps import Step, steps_for

    words = {
        Step.RETRY: tr("Try again"),
        Step.TEMPLATE: tr("Send a template"),
        Step.RESYNC: tr("Read the templates anew"),
        Step.REWRITE: tr("Write it again"),
        Step.NUMBER: tr("Check the number"),
        Step.CALL: tr("Note a phone call"),
        Step.SETTINGS: tr("Open Settings"),
        Step.UNBLOCK: tr("Unblock"),
    }
    steps = steps_for(row.error_code)
    if _again(row, now).answer == "later":
        steps = tuple(step for step in steps if step != Step.RETRY)
    if row.kind != "text":
        steps = tuple(step for step in steps if step != Step.REWRITE)
    return [(str(step), words[step]) for step in steps]
