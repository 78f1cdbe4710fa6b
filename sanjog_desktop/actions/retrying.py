"""May a failed message be tried again? The rules of ``domain.next_steps`` asked with what the store says."""

from __future__ import annotations

from sanjog_desktop.domain.clock import DAY, HOUR
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.message import FAILED
from sanjog_desktop.domain.next_steps import TOO_MANY_OFFERS, Again, may_try_again
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.codes import rule_for

_LOOK_BACK = 30 * DAY


class CannotHelp(UserError):
    """Sending the message again would change nothing, or would only do so later. ``again`` says which."""

    def __init__(self, again: Again, text: str, hint: str) -> None:
        super().__init__(text, hint)
        self.again = again


def again_for(session: Session, message_id: int) -> Again:
    """Whether a message may be tried again now, later or not at all."""
    row = session.one(
        "SELECT m.status, m.error_code, m.status_at, m.conversation_id, v.window_until, p.blocked_at IS NOT NULL"
        " FROM message m JOIN conversation v ON v.id = m.conversation_id"
        " JOIN contact_point p ON p.id = v.contact_point_id WHERE m.id = ?",
        (message_id,),
    )
    if row is None:
        return Again("no")
    status, code, failed_at, conversation_id, window_until, blocked = row
    now = session.now()
    refusals = 1
    if code == TOO_MANY_OFFERS:
        counted = session.value(
            "SELECT count(*) FROM message WHERE conversation_id = ? AND at > ? AND status = 'failed'"
            " AND error_code = ?",
            (conversation_id, now - _LOOK_BACK, TOO_MANY_OFFERS),
        )
        refusals = int(counted or 1)
    return may_try_again(
        code if status == FAILED else None,
        failed_at or 0,
        now,
        blocked=bool(blocked),
        window_open=window_until > now,
        refusals=refusals,
    )


def check_again(session: Session, message_id: int) -> None:
    """Raise :class:`CannotHelp`, with the reason in plain words, unless the message may be tried again now."""
    again = again_for(session, message_id)
    if again.answer == "yes":
        return
    rule = rule_for(session.value("SELECT error_code FROM message WHERE id = ?", (message_id,)))
    if again.answer == "no":
        raise CannotHelp(again, "Sending this again would change nothing.", rule.advice)
    hours = max(1, -(-(again.at - session.now()) // HOUR))
    text = "This cannot be sent again within the hour." if hours == 1 else "It is too early to send this again."
    raise CannotHelp(again, text, rule.advice)
