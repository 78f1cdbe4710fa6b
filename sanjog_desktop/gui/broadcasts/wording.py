"""The words of broadcasts: where one stands, why somebody gets none, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sanjog_desktop.actions.team_broadcasts import Elsewhere
from sanjog_desktop.domain import broadcasting
from sanjog_desktop.domain.broadcasting import STOP_TEXT, Estimate
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.policy import BLOCK_TEXT, BlockReason
from sanjog_desktop.gui import times
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.broadcast_rows import BroadcastRow, RecipientRow

translate = QCoreApplication.translate


def state_words(state: str) -> str:
    """Where a broadcast stands, in a word or two."""
    return {
        "draft": translate("broadcasts", "Draft"),
        "scheduled": translate("broadcasts", "Set for a time"),
        "preparing": translate("broadcasts", "Getting ready"),
        "running": translate("broadcasts", "Being sent"),
        "paused": translate("broadcasts", "Paused"),
        "stopped": translate("broadcasts", "Stopped by itself"),
        "cancelled": translate("broadcasts", "Cancelled"),
        "done": translate("broadcasts", "Finished"),
    }.get(state, state)


def tone_of(state: str) -> str:
    """The colour of a state."""
    return {"running": "accent", "preparing": "accent", "scheduled": "info", "paused": "gold", "stopped": "bad",
            "done": "ok"}.get(state, "neutral")  # fmt: skip


def recipient_words(state: str) -> str:
    """Where one person's message stands."""
    return {
        "waiting": translate("broadcasts", "Waits"),
        "excluded": translate("broadcasts", "Left out"),
        "queued": translate("broadcasts", "On its way"),
        "sent": translate("broadcasts", "Sent"),
        "delivered": translate("broadcasts", "Delivered"),
        "read": translate("broadcasts", "Read"),
        "failed": translate("broadcasts", "Could not be sent"),
        "uncertain": translate("broadcasts", "Not known"),
        "cancelled": translate("broadcasts", "Not sent"),
    }.get(state, state)


def reason_words(reason: str) -> str:
    """Why somebody got none: a gate's word, one of ours, or a code of WhatsApp's."""
    own = {
        broadcasting.NO_NUMBER: translate("broadcasts", "No number is known of them."),
        broadcasting.SHARED_NUMBER: translate("broadcasts", "They are reached by somebody else’s number only."),
        broadcasting.SAME_NUMBER: translate("broadcasts", "Somebody else of the list has the same number."),
        broadcasting.UNREACHABLE: translate("broadcasts", "Their number is not on WhatsApp."),
        broadcasting.BLOCKED: translate("broadcasts", "You have blocked them."),
        broadcasting.VALUES: translate("broadcasts", "Something that is to be filled in is not known of them."),
        broadcasting.NOT_DELIVERED: translate("broadcasts", "WhatsApp delivers no marketing to their country."),
        broadcasting.CANCELLED: translate("broadcasts", "The broadcast was cancelled before their turn."),
    }  # fmt: skip
    if reason in own:
        return own[reason]
    if reason in set(BlockReason):
        return tr_text(BLOCK_TEXT[BlockReason(reason)][0])
    if reason.isdigit():
        from sanjog_desktop.wire.codes import rule_for  # late: the window opens without the table

        return tr_text(rule_for(int(reason)).plain)
    return tr_text(reason)


def stop_words(reason: str) -> tuple[str, str]:
    """Why a broadcast stopped or waits, and what staff can do."""
    kind, _colon, code = reason.partition(":")
    if kind == "fault":
        return (
            translate("broadcasts", "It stopped because of a fault in this program."),
            translate("broadcasts", "Nothing was sent twice. Go on, or update the program."),
        )
    if kind not in STOP_TEXT:
        return "", ""
    text, hint = (tr_text(part) for part in STOP_TEXT[kind])
    return (f"{text} {reason_words(code)}" if code else text), hint


def state_line(row: BroadcastRow, now: Instant) -> str:
    """Where it stands and since when, in one line."""
    words = state_words(row.state)
    if row.state == "draft" and row.state_reason:  # it was to go and did not: the list itself says why
        return f"{words} · {stop_words(row.state_reason)[0]}"
    ended = {"scheduled": row.start_at, "done": row.finished_at, "cancelled": row.finished_at}
    at = ended.get(row.state, row.started_at)
    return f"{words} · {times.moment_text(at, now)}" if at else words


def elsewhere_line(other: Elsewhere, now: Instant) -> str:
    """A broadcast of another PC, in two lines."""
    who = other.staff or translate("broadcasts", "a colleague")
    where = translate("broadcasts", "On another PC, by {name}").format(name=who)
    return f"{other.title}\n{where} · {state_words(other.state)} · {times.moment_text(other.at, now)}"


def progress_sentence(row: BroadcastRow) -> str:
    """The numbers as one sentence."""
    counts, say = row.counts, times.number_text
    return translate(
        "broadcasts",
        "{people} people: {taken} sent, of them {delivered} delivered and {read} read; {waiting} wait, {excluded} left"
        " out, {failed} could not be sent, {unknown} not known, {cancelled} cancelled.",
    ).format(
        people=say(counts.people),
        taken=say(counts.taken),
        delivered=say(counts.delivered + counts.read),
        read=say(counts.read),
        waiting=say(counts.waiting + counts.queued),
        excluded=say(counts.excluded),
        failed=say(counts.failed),
        unknown=say(counts.uncertain),
        cancelled=say(counts.cancelled),
    )


def recipient_sentence(row: RecipientRow, now: Instant) -> str:
    """One person's line for the screen reader."""
    parts = [row.name or translate("broadcasts", "Somebody erased since"), recipient_words(row.state)]
    if row.reason:
        parts.append(reason_words(row.reason))
    if row.settled_at:
        parts.append(times.moment_text(row.settled_at, now))
    return ", ".join(parts)


def cost_sentence(found: Estimate, read_on: str) -> str:
    """What it costs at most and where that is from."""
    sentence = translate(
        "broadcasts",
        "About {currency} {cost} and {tax} tax, if all are delivered (rates of {day}; WhatsApp’s bill is what counts).",
    ).format(currency=found.currency, cost=f"{found.cost:,.2f}", tax=f"{found.tax:,.2f}", day=read_on)
    if found.unpriced:
        sentence += " " + translate("broadcasts", "For {count} of them the rate is not known here.").format(
            count=times.number_text(found.unpriced)
        )
    return sentence


def limit_sentence(found: Estimate) -> str:
    """How it fits under Meta's limit."""
    if not found.limit_known:
        return translate("broadcasts", "WhatsApp has not said yet how many people may be written to in 24 hours.")
    if found.limit is None:
        return translate("broadcasts", "WhatsApp sets this number no limit for 24 hours.")
    sentence = translate(
        "broadcasts", "WhatsApp allows {limit} people in 24 hours; {reached} were written to already."
    ).format(limit=times.number_text(found.limit), reached=times.number_text(found.reached))
    if found.days > 1:
        sentence += " " + translate("broadcasts", "It takes {days} days.").format(days=times.number_text(found.days))
    return sentence
