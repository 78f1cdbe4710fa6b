"""The lines of an erasure plan in words: what goes, what stays and until when, what cannot be called back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.privacy import place_texts
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.privacy.work_card import WorkRow
from sanjog_desktop.gui.times import date_text, number_text
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.privacy.erasure.plan import ErasurePlan, PlanLine


def plan_what(line: PlanLine) -> str:
    """What a line is about, with its count: Messages · 318."""
    words = _what(line.what)
    return f"{words} · {number_text(line.count)}" if line.count else words


def plan_chip(line: PlanLine, now: int) -> tuple[str, str]:
    """What happens to it and the tone; of what is kept, until when."""
    words, tone = place_texts.action_chip(line.plan)
    if line.until:
        until = QCoreApplication.translate("privacy", "{plan} until {day}")
        words = until.format(plan=words, day=date_text(line.until, Instant(now)))
    return words, tone


def plan_rows(plan: ErasurePlan, now: int) -> tuple[WorkRow, ...]:
    """The whole plan as lines; the last column says why something stays."""
    rows = []
    for number, line in enumerate(plan.lines):
        chip, tone = plan_chip(line, now)
        reason = tr_text(line.reason)
        rows.append(WorkRow(f"plan-{number}", plan_what(line), _where(line.where), chip, tone, reason, "ink2"))
    return tuple(rows)


def plan_summary(view: RequestView) -> str:
    """How many places are emptied, what stays, what cannot be called back, in one sentence."""
    if view.plan is None:
        return ""
    words = QCoreApplication.translate(
        "privacy", "{gone} kinds of data are deleted, {kept} are kept with their reasons, {out} cannot be called back."
    )
    return words.format(
        gone=len([line for line in view.plan.of("delete") if line.count]),
        kept=len(view.plan.of("keep")),
        out=len(view.plan.of("cannot_recall")),
    )


def task_kind(line: PlanLine) -> str:
    """The kind of location of the task that does the work of a line (:mod:`sanjog_desktop.actions.request_tasks`)."""
    if line.where == "this PC":
        return _HERE.get(line.what, "device_cache")
    return _AWAY.get(line.what, "")


_HERE = {
    "Photos, papers and voice notes": "attachments",
    "Scans that prove a consent or an identity": "attachments",
    "Files written for somebody": "exports",
}
_AWAY = {
    "Sealed webhook records": "relay_queue",
    "Files held by WhatsApp": "meta_media",
    "Messages held by WhatsApp": "meta_messages",
    "Backups": "backup",
    "Families that were given their biodata": "recipient",
    "Service providers": "processor",
}


def _where(where: str) -> str:
    translate = QCoreApplication.translate
    names = {
        "this PC": translate("privacy", "this PC"),
        "relay": translate("privacy", "relay"),
        "Meta": translate("privacy", "Meta"),
        "outside": translate("privacy", "outside"),
        "backup folder": translate("privacy", "backup folder"),
    }
    return names.get(where, where)


def _what(what: str) -> str:
    """A plan's line in the language of the window."""
    translate = QCoreApplication.translate
    names = {
        "Profile, names and numbers": translate("privacy", "Profile, names and numbers"),
        "Messages and the search index": translate("privacy", "Messages and the search index"),
        "Photos, papers and voice notes": translate("privacy", "Photos, papers and voice notes"),
        "Notes and the history of changes": translate("privacy", "Notes and the history of changes"),
        "Scans that prove a consent or an identity": translate("privacy", "Scans that prove a consent or an identity"),
        "Files written for somebody": translate("privacy", "Files written for somebody"),
        "The family's card, for nobody else is on it": translate(
            "privacy", "The family's card, for nobody else is on it"
        ),
        "Messages that wait to be sent": translate("privacy", "Messages that wait to be sent"),
        "Their number and name in other families' chats": translate(
            "privacy", "Their number and name in other families' chats"
        ),
        "A number that others of the family answer, and its chat": translate(
            "privacy", "A number that others of the family answer, and its chat"
        ),
        "Sealed webhook records": translate("privacy", "Sealed webhook records"),
        "Files held by WhatsApp": translate("privacy", "Files held by WhatsApp"),
        "Messages held by WhatsApp": translate("privacy", "Messages held by WhatsApp"),
        "What the person's own phone and other families' phones hold": translate(
            "privacy", "What the person's own phone and other families' phones hold"
        ),
        "Backups": translate("privacy", "Backups"),
        "Families that were given their biodata": translate("privacy", "Families that were given their biodata"),
        "Service providers": translate("privacy", "Service providers"),
        "Everything": translate("privacy", "Everything"),
        "Payments": translate("privacy", "Payments"),
        "Keyed hash of the number": translate("privacy", "Keyed hash of the number"),
        "Dates and decisions of their requests": translate("privacy", "Dates and decisions of their requests"),
        "Dates and purposes of their consents": translate("privacy", "Dates and purposes of their consents"),
        "Who was given what and when": translate("privacy", "Who was given what and when"),
        "Entries of the audit log": translate("privacy", "Entries of the audit log"),
    }
    return names.get(what, what)
