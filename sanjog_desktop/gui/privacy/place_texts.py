"""Where a person's data lies and what is done about it there, in words.

In: tasks and plan lines as stored. Out: short texts in the interface language and their tones. The places are those
the agency's data passes through: its PCs, the relay, Meta, backups, paper, and whoever was given a copy.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.gui.times import number_text
from sanjog_desktop.store.reads.request_work import WorkLine


def what_text(location: str) -> str:
    """What lies at a place."""
    translate = QCoreApplication.translate
    names = {
        "device_cache": translate("privacy", "Profile, chats and search index"),
        "attachments": translate("privacy", "Photos, papers and voice notes"),
        "exports": translate("privacy", "Files written for somebody"),
        "relay_queue": translate("privacy", "Sealed webhook records"),
        "meta_messages": translate("privacy", "Messages held by WhatsApp"),
        "meta_media": translate("privacy", "Files held by WhatsApp"),
        "backup": translate("privacy", "Backups"),
        "paper": translate("privacy", "Paper files and forms"),
        "recipient": translate("privacy", "What was shared with them"),
        "processor": translate("privacy", "What this provider holds"),
        "outbox": translate("privacy", "Messages on their way"),
        "desk": translate("privacy", "What happened, looked into"),
        "answer": translate("privacy", "Answer to the person"),
    }
    kind = location.partition(":")[0]
    return names.get(kind, kind.replace("_", " "))


def where_text(location: str, place: str = "", *, is_self: bool = False) -> str:
    """Whose place it is: this PC, another by its name, the relay, outside."""
    translate = QCoreApplication.translate
    names = {
        "device_cache": translate("privacy", "PC"),
        "attachments": translate("privacy", "PC"),
        "exports": translate("privacy", "PC"),
        "relay_queue": translate("privacy", "relay"),
        "meta_messages": translate("privacy", "Meta"),
        "meta_media": translate("privacy", "Meta"),
        "backup": translate("privacy", "backup folder"),
        "paper": translate("privacy", "office"),
        "recipient": translate("privacy", "outside"),
        "processor": translate("privacy", "provider"),
        "outbox": translate("privacy", "this PC"),
        "desk": translate("privacy", "office"),
        "answer": translate("privacy", "WhatsApp, mail or print"),
    }
    kind = location.partition(":")[0]
    if kind in ("device_cache", "attachments", "exports"):
        if is_self:
            return translate("privacy", "this PC")
        return f"“{place}”" if place else translate("privacy", "this PC")
    return place or names.get(kind, kind.replace("_", " "))


def action_chip(action: str) -> tuple[str, str]:
    """What is to be done and its tone."""
    translate = QCoreApplication.translate
    chips = {
        "collect": (translate("privacy", "copy out"), "info"),
        "correct": (translate("privacy", "correct"), "info"),
        "erase": (translate("privacy", "delete"), "bad"),
        "restrict": (translate("privacy", "restrict"), "gold"),
        "notify": (translate("privacy", "tell them"), "info"),
        "attest": (translate("privacy", "confirm"), "info"),
        "stop": (translate("privacy", "stop"), "bad"),
        "answer": (translate("privacy", "answer"), "accent"),
        "delete": (translate("privacy", "delete"), "bad"),
        "keep": (translate("privacy", "keep"), "gold"),
        "mask": (translate("privacy", "mask"), "gold"),
        "cannot_recall": (translate("privacy", "cannot recall"), "info"),
    }
    return chips.get(action, (action.replace("_", " "), "neutral"))


def task_state_text(state: str) -> str:
    """How far a task is."""
    translate = QCoreApplication.translate
    names = {
        "todo": translate("privacy", "to do"),
        "claimed": translate("privacy", "taken up"),
        "running": translate("privacy", "under way"),
        "done": translate("privacy", "done"),
        "verified": translate("privacy", "checked"),
        "na": translate("privacy", "nothing there"),
        "blocked": translate("privacy", "held back"),
        "unreachable": translate("privacy", "out of reach"),
        "failed": translate("privacy", "failed"),
    }
    return names.get(state, state)


def task_tone(state: str) -> str:
    """The colour token of a task's state."""
    if state in ("done", "verified"):
        return "ok"
    if state in ("failed", "unreachable"):
        return "bad"
    return "gold" if state in ("blocked", "running", "claimed") else "ink2"


def proof_text(line: WorkLine) -> str:
    """How far a task is and what proves it, in one line."""
    parts = [task_state_text(line.state)]
    counted = counts_text(line.counts)
    if counted:
        parts.append(counted)
    if line.note:
        parts.append(line.note)
    elif line.changed_by and line.is_over:
        parts.append(line.changed_by)
    return " · ".join(parts)


def counts_text(counts: Mapping[str, Any]) -> str:
    """The counts of a task or plan line: 318 messages, 41 files."""
    translate = QCoreApplication.translate
    names = {
        "rows": translate("privacy", "{count} rows"),
        "messages": translate("privacy", "{count} messages"),
        "files": translate("privacy", "{count} files"),
        "entries": translate("privacy", "{count} entries"),
        "pages": translate("privacy", "{count} pages read"),
        "hits": translate("privacy", "{count} found"),
        "cancelled": translate("privacy", "{count} cancelled"),
        "copies": translate("privacy", "{count} copies"),
    }
    return ", ".join(
        names[name].format(count=number_text(value))
        for name, value in counts.items()
        if name in names and isinstance(value, int) and (value or name == "hits")
    )
