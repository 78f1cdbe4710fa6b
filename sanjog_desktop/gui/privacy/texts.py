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
    "completion",
    "erasure",
    "withdraw_consent",
    "opt_out",
    "grievance",
    "nomination",
    "portability",
    "restriction",
    "objection",
)
REQUESTERS = ("self", "guardian", "relative", "nominee", "agent")
CHANNELS = ("walk_in", "phone", "email", "letter", "chat", "form")


def kind_text(kind: str) -> str:
    """The right that is asked for, in one or two words."""
    translate = QCoreApplication.translate
    names = {
        "access": translate("privacy", "Access"),
        "portability": translate("privacy", "Portability"),
        "rectification": translate("privacy", "Rectify"),
        "completion": translate("privacy", "Complete"),
        "erasure": translate("privacy", "Erase"),
        "withdraw_consent": translate("privacy", "Withdraw consent"),
        "opt_out": translate("privacy", "Stop messages"),
        "restriction": translate("privacy", "Restrict"),
        "objection": translate("privacy", "Object"),
        "nomination": translate("privacy", "Nominate"),
        "grievance": translate("privacy", "Grievance"),
        "complaint": translate("privacy", "Grievance"),
    }
    return names.get(kind, kind.replace("_", " "))


def requester_name(requester: str) -> str:
    """Who asks, as a choice of the form."""
    translate = QCoreApplication.translate
    names = {
        "self": translate("privacy", "They themselves"),
        "guardian": translate("privacy", "A parent or guardian"),
        "relative": translate("privacy", "Another relative"),
        "nominee": translate("privacy", "Their nominee"),
        "agent": translate("privacy", "Somebody they authorised"),
        "staff": translate("privacy", "Staff, for them"),
    }
    return names.get(requester, requester)


def kind_sentence(kind: str) -> str:
    """What the person asks, as one sentence for the form and the panel."""
    translate = QCoreApplication.translate
    names = {
        "access": translate("privacy", "They want to know what we hold about them."),
        "portability": translate("privacy", "They want their data in a form they can take elsewhere."),
        "rectification": translate("privacy", "They say something we hold is wrong or incomplete."),
        "completion": translate("privacy", "They want something added to what we hold."),
        "erasure": translate("privacy", "They want what we hold about them deleted."),
        "withdraw_consent": translate("privacy", "They take back a permission they gave."),
        "opt_out": translate("privacy", "They want no more messages from us."),
        "restriction": translate("privacy", "They want us to stop using their data for now."),
        "objection": translate("privacy", "They object to a use of their data."),
        "nomination": translate("privacy", "They name somebody to act for them."),
        "grievance": translate("privacy", "They complain about how we handled their data."),
        "complaint": translate("privacy", "They complain about how we handled their data."),
    }
    return names.get(kind, "")


def channel_text(channel: str) -> str:
    """How the request came in."""
    translate = QCoreApplication.translate
    names = {
        "walk_in": translate("privacy", "Walk-in"),
        "phone": translate("privacy", "Phone"),
        "email": translate("privacy", "E-mail"),
        "letter": translate("privacy", "Letter"),
        "chat": translate("privacy", "Chat"),
        "whatsapp": translate("privacy", "Chat"),
        "form": translate("privacy", "Form"),
        "meta": translate("privacy", "WhatsApp setting"),
    }
    return names.get(channel, channel.replace("_", " "))


def stage(state: str) -> tuple[str, str]:
    """The stage of a request and its tone."""
    translate = QCoreApplication.translate
    stages = {
        "suspected": (translate("privacy", "Suggested"), "gold"),
        "received": (translate("privacy", "Received"), "info"),
        "verifying": (translate("privacy", "Check identity"), "gold"),
        "needs_info": (translate("privacy", "Waiting for an answer"), "gold"),
        "assessing": (translate("privacy", "Assessing"), "info"),
        "forwarded": (translate("privacy", "Forwarded"), "info"),
        "approved": (translate("privacy", "Approved"), "ok"),
        "executing": (translate("privacy", "In progress"), "info"),
        "proving": (translate("privacy", "Checking proof"), "info"),
        "refusing": (translate("privacy", "Refusal under review"), "gold"),
        "delivering": (translate("privacy", "Answering"), "info"),
        "reopened": (translate("privacy", "Reopened"), "gold"),
        "closed_fulfilled": (translate("privacy", "Done"), "ok"),
        "closed_partial": (translate("privacy", "Done in part"), "gold"),
        "closed_refused": (translate("privacy", "Refused"), "neutral"),
        "closed_unverified": (translate("privacy", "Not verified"), "neutral"),
        "closed_duplicate": (translate("privacy", "Duplicate"), "neutral"),
        "closed_withdrawn": (translate("privacy", "Taken back"), "neutral"),
        "closed_not_request": (translate("privacy", "Not a request"), "neutral"),
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
    translate = QCoreApplication.translate
    day = date_text(due_at, Instant(now))
    if left < 0:
        return translate("privacy", "{day}, {count} d overdue").format(day=day, count=-left)
    if left == 0:
        return translate("privacy", "{day}, today").format(day=day)
    if left == 1:
        return translate("privacy", "{day}, tomorrow").format(day=day)
    return translate("privacy", "{day}, in {count} days").format(day=day, count=left)


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
