"""The words of what staff do around a chat: states, lines in the thread, calls."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.store.rows import ConversationRow, MessageRow


def state_word(state: str) -> str:
    """Where a chat stands."""
    return {
        "open": tr("Still open"), "pending": tr("Pending"), "snoozed": tr("Snoozed"), "resolved": tr("Resolved"),
    }.get(state, state)  # fmt: skip


def outcome_word(outcome: str) -> str:
    """How a call ended."""
    return {
        "answered": tr("we spoke"), "no_answer": tr("no answer"), "busy": tr("line busy"), "missed": tr("missed"),
        "wrong_number": tr("wrong number"),
    }.get(outcome, outcome)  # fmt: skip


def until_words(until: int, now: Instant) -> str:
    """Until when a chat is put off."""
    return tr("until {time}").format(time=times.moment_text(until, now)) if until else tr("until they write")


def line_words(row: MessageRow, now: Instant) -> str:
    """A note, call or activity as it stands in the thread."""
    if row.kind == "note":
        head = tr("Note from {name}: {text}") if row.sent_by else tr("Note: {text}")
        words = head.format(name=row.sent_by, text=row.body)
        return tr("{note} (changed)").format(note=words) if row.edited else words
    if row.kind == "call_log":
        return _call_words(row)
    return _activity_words(row, now)


def _call_words(row: MessageRow) -> str:
    came = row.payload.get("way") == "in"
    outcome, minutes = str(row.payload.get("outcome", "")), row.payload.get("minutes")
    words = [tr("They called") if came else tr("Called by {name}").format(name=row.sent_by or "–")]
    words.append(outcome_word(outcome))
    if minutes:
        words.append(tr("%n minutes", "", int(minutes)))
    line = ", ".join(words)
    return f"{line}: {row.body}" if row.body else line


def _activity_words(row: MessageRow, now: Instant) -> str:
    act, detail, name = str(row.payload.get("act", "")), str(row.payload.get("detail", "")), row.sent_by
    if act == "assigned":
        if name == detail:
            return tr("{name} took this chat").format(name=name)
        return tr("{name} gave this chat to {other}").format(name=name or "–", other=detail)
    if act == "snoozed":
        until = until_words(int(detail) if detail.isdigit() else 0, now)
        return tr("{name} snoozed this chat {until}").format(name=name or "–", until=until)
    words = {
        "unassigned": tr("{name} put this chat back for anybody"),
        "opened": tr("{name} opened this chat again"),
        "pending": tr("{name} marked this chat as waiting for the family"),
        "resolved": tr("{name} resolved this chat"),
        "reopened": tr("They wrote, so this chat is open again"),
        # Without a name only WhatsApp's own list says so: another PC did it, or somebody on the phone.
        "blocked": tr("{name} blocked this person on WhatsApp") if name else tr("Blocked on WhatsApp elsewhere"),
        "unblocked": tr("{name} unblocked this person on WhatsApp") if name else tr("Unblocked on WhatsApp elsewhere"),
        "joined": tr("{name} made one chat of two"),
        "parted": tr("{name} took the joined chats apart again"),
        "woke": tr("This chat is back: its time has come"),
    }  # fmt: skip
    return words.get(act, act.replace("_", " ")).format(name=name or "–")


def work_chips(row: ConversationRow, now: Instant) -> list[tuple[str, str]]:
    """The (words, tone) of who has a chat and where it stands, its labels, and what is to be done."""
    chips = []
    if row.blocked:
        chips.append((tr("blocked"), "bad"))
    if row.state == "snoozed":
        chips.append((tr("snoozed {until}").format(until=until_words(row.snooze_until, now)), "info"))
    elif row.state != "open" and not row.is_imported:
        chips.append((state_word(row.state).lower(), "neutral"))
    if row.assignee:
        chips.append((row.assignee, "neutral"))
    if row.follow_up_on:
        chips.append(_follow_up_chip(row.follow_up_on, now))
    chips += [(name, tone) for name, tone in row.labels]
    return chips


def _follow_up_chip(day: str, now: Instant) -> tuple[str, str]:
    today = times.local(now).date().isoformat()
    if day < today:
        return tr("follow-up overdue"), "bad"
    if day == today:
        return tr("follow-up today"), "gold"
    due = times.day_words(QDate.fromString(day, Qt.DateFormat.ISODate), "d MMM")
    return tr("follow-up {day}").format(day=due), "neutral"
