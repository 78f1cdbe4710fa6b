"""How a privacy request reads: rights, channels, stages, clocks.

In: values as stored. Out: short texts in the interface language and the tone each is painted in.
Kinds, states and clocks follow the agency's privacy policy and the DPDP Act 2023, sections 11 to 14.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate

from sanjog_desktop.domain.clock import DAY, Instant
from sanjog_desktop.gui.times import date_text, local

KINDS = (
    "access",
    "rectification",
    "erasure",
    "withdraw_consent",
    "opt_out",
    "grievance",
    "nomination",
    "portability",
    "restriction",
    "objection",
)
CHANNELS = ("walk_in", "phone", "email", "letter", "chat", "form")


def kind_text(kind: str) -> str:
    """The right that is asked for, in one or two words."""
    tr = QCoreApplication.translate
    names = {
        "access": tr("privacy", "Access"),
        "portability": tr("privacy", "Portability"),
        "rectification": tr("privacy", "Rectify"),
        "completion": tr("privacy", "Complete"),
        "erasure": tr("privacy", "Erase"),
        "withdraw_consent": tr("privacy", "Withdraw consent"),
        "opt_out": tr("privacy", "Stop messages"),
        "restriction": tr("privacy", "Restrict"),
        "objection": tr("privacy", "Object"),
        "nomination": tr("privacy", "Nominate"),
        "grievance": tr("privacy", "Grievance"),
        "complaint": tr("privacy", "Grievance"),
    }
    return names.get(kind, kind.replace("_", " "))


def kind_sentence(kind: str) -> str:
    """What the person asks, as one sentence for the form and the panel."""
    tr = QCoreApplication.translate
    names = {
        "access": tr("privacy", "They want to know what we hold about them."),
        "portability": tr("privacy", "They want their data in a form they can take elsewhere."),
        "rectification": tr("privacy", "They say something we hold is wrong or incomplete."),
        "erasure": tr("privacy", "They want what we hold about them deleted."),
        "withdraw_consent": tr("privacy", "They take back a permission they gave."),
        "opt_out": tr("privacy", "They want no more messages from us."),
        "restriction": tr("privacy", "They want us to stop using their data for now."),
        "objection": tr("privacy", "They object to a use of their data."),
        "nomination": tr("privacy", "They name somebody to act for them."),
        "grievance": tr("privacy", "They complain about how we handled their data."),
        "complaint": tr("privacy", "They complain about how we handled their data."),
    }
    return names.get(kind, "")


def channel_text(channel: str) -> str:
    """How the request came in."""
    tr = QCoreApplication.translate
    names = {
        "walk_in": tr("privacy", "Walk-in"),
        "phone": tr("privacy", "Phone"),
        "email": tr("privacy", "E-mail"),
        "letter": tr("privacy", "Letter"),
        "chat": tr("privacy", "Chat"),
        "whatsapp": tr("privacy", "Chat"),
        "form": tr("privacy", "Form"),
        "meta": tr("privacy", "WhatsApp setting"),
    }
    return names.get(channel, channel.replace("_", " "))


def stage(state: str) -> tuple[str, str]:
    """The stage of a request and its tone."""
    tr = QCoreApplication.translate
    stages = {
        "suspected": (tr("privacy", "Suggested"), "gold"),
        "received": (tr("privacy", "Received"), "info"),
        "verifying": (tr("privacy", "Check identity"), "gold"),
        "needs_info": (tr("privacy", "Waiting for an answer"), "gold"),
        "assessing": (tr("privacy", "Assessing"), "info"),
        "forwarded": (tr("privacy", "Forwarded"), "info"),
        "approved": (tr("privacy", "Approved"), "ok"),
        "executing": (tr("privacy", "In progress"), "info"),
        "proving": (tr("privacy", "Checking proof"), "info"),
        "refusing": (tr("privacy", "Refusal under review"), "gold"),
        "delivering": (tr("privacy", "Answering"), "info"),
        "reopened": (tr("privacy", "Reopened"), "gold"),
        "closed_fulfilled": (tr("privacy", "Done"), "ok"),
        "closed_partial": (tr("privacy", "Done in part"), "gold"),
        "closed_refused": (tr("privacy", "Refused"), "neutral"),
        "closed_unverified": (tr("privacy", "Not verified"), "neutral"),
        "closed_duplicate": (tr("privacy", "Duplicate"), "neutral"),
        "closed_withdrawn": (tr("privacy", "Taken back"), "neutral"),
        "closed_not_request": (tr("privacy", "Not a request"), "neutral"),
    }
    return stages.get(state.lower(), (state.replace("_", " ").capitalize(), "neutral"))


def is_closed(state: str) -> bool:
    """Whether nothing more is due on a request in this state."""
    return state.lower().startswith("closed")


def days_left(due_at: int, now: int) -> int:
    """Calendar days from today to the day it is due, negative when overdue. Instants in ms."""
    return local_date(now).daysTo(local_date(due_at))


def due_text(due_at: int, now: int) -> str:
    """The due day and how far off it is, in words."""
    left = days_left(due_at, now)
    tr = QCoreApplication.translate
    day = date_text(due_at, Instant(now))
    if left < 0:
        return tr("privacy", "{day}, {count} d overdue").format(day=day, count=-left)
    if left == 0:
        return tr("privacy", "{day}, today").format(day=day)
    if left == 1:
        return tr("privacy", "{day}, tomorrow").format(day=day)
    return tr("privacy", "{day}, in {count} days").format(day=day, count=left)


def at_once_text() -> str:
    """The clock of a withdrawal or an opt-out: there is none."""
    return QCoreApplication.translate("privacy", "At once")


def due_tone(received_at: int, due_at: int, now: int) -> str:
    """Red when overdue or three days off, amber in the last quarter of the time, green before."""
    left = due_at - now
    if left <= 3 * DAY:
        return "bad"
    return "gold" if left * 4 <= due_at - received_at else "ok"


def time_left_share(received_at: int, due_at: int, now: int) -> float:
    """How much of the allowed time is left, 0.0 to 1.0."""
    span = due_at - received_at
    return 0.0 if span <= 0 else min(1.0, max(0.0, (due_at - now) / span))


def local_date(at: int) -> QDate:
    """The local calendar day of an instant in ms."""
    moment = local(at)
    return QDate(moment.year, moment.month, moment.day)
