"""The sections of the request panel: each turns a part of a `RequestView` into lines, none when there is nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.clock import DAY, Instant
from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.privacy import reason_texts, texts
from sanjog_desktop.gui.privacy.columns import due_words
from sanjog_desktop.gui.privacy.place_texts import task_state_text, what_text
from sanjog_desktop.gui.privacy.quote import quote
from sanjog_desktop.gui.privacy.request_view import RequestView
from sanjog_desktop.gui.times import date_text, moment_text, number_text
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, LinkButton, label
from sanjog_desktop.gui.words import tr_text

_HISTORY_SHOWN = 12
_LATE_SHOWN = 6
_FIRST_ALARM, _OVER = 50, 100
_WHO_CAN_CHANGE = frozenset({"RECEIVED", "VERIFYING", "NEEDS_INFO"})


Begin = Callable[[str], None]
"""Begins a step by its name."""


def clock_lines(view: RequestView, now: int, begin: Begin) -> list[QWidget]:
    """When it is due and what that rests on, how long the clock stood still, who looks after it."""
    translate = QCoreApplication.translate
    row = view.row
    if texts.is_closed(row.state):
        at = row.closed_at or row.changed_at
        return [KeyValue(translate("privacy", "Closed"), moment_text(at, Instant(now)))]
    bad = texts.due_tone(row.received_at, view.detail.due_now, now) == "bad"
    lines: list[QWidget] = [
        KeyValue(translate("privacy", "Due"), due_words(row, now, view.detail.due_now), role="bad" if bad else ""),
    ]
    if row.due_at > row.received_at:
        lines.append(KeyValue(translate("privacy", "Rests on"), reason_texts.due_basis_text(row.due_basis)))
        if row.legal_due_at and row.legal_due_at != row.due_at:
            last = date_text(row.legal_due_at, Instant(now))
            lines.append(KeyValue(translate("privacy", "Last day by law"), last))
        lines.append(KeyValue(translate("privacy", "Paused"), _paused_text(view, now)))
    running = next((pause for pause in view.detail.pauses if pause.resumed_at is None), None)
    if running is not None:
        lines.append(_pause_line(running.reason, running.why_not, running.is_valid))
    if view.detail.mark >= _FIRST_ALARM and view.detail.mark < _OVER:
        used = translate("privacy", "{count} % of the time used").format(count=view.detail.mark)
        lines.append(label(used, "gold", wrap=True))
    if view.detail.acknowledge_by:
        by = moment_text(view.detail.acknowledge_by, Instant(now))
        late = view.detail.acknowledge_by < now
        lines.append(KeyValue(translate("privacy", "Confirm receipt by"), by, role="bad" if late else "gold"))
    owner = _link(row.assignee or translate("privacy", "nobody yet"), lambda: begin("assign"))
    owner.setAccessibleName(translate("privacy", "Looked after by {name}, change").format(name=owner.text()))
    lines.append(KeyValue(translate("privacy", "Looked after by"), owner))
    return lines


def _link(words: str, do: Callable[[], None]) -> LinkButton:
    link = LinkButton(words)
    link.clicked.connect(lambda _=False: do())
    return link


def _paused_text(view: RequestView, now: int) -> str:
    stood = sum(
        (pause.resumed_at if pause.resumed_at is not None else now) - pause.asked_at
        for pause in view.detail.pauses
        if pause.is_valid
    )
    return QCoreApplication.translate("privacy", "{count} days").format(count=round(stood / DAY))


def _pause_line(reason: str, why_not: str, is_valid: bool) -> QWidget:
    translate = QCoreApplication.translate
    what = reason_texts.pause_text(reason)
    if is_valid:
        words = translate("privacy", "The clock stands still: {reason}.").format(reason=what)
        return label(words, "gold", wrap=True)
    words = translate("privacy", "The clock runs on although {reason}. {why}").format(reason=what, why=tr_text(why_not))
    return label(words.strip(), "caption", wrap=True)


def evidence_lines(view: RequestView, now: int) -> list[QWidget]:
    """The words of the message it came from, or how it came, and how long the audit log is."""
    translate = QCoreApplication.translate
    row = view.row
    lines: list[QWidget] = []
    if view.evidence:
        lines.append(quote(view.evidence))
        if row.phrase and len(row.phrase) < len(view.evidence):
            lines.append(KeyValue(translate("privacy", "Recognised by"), f"“{row.phrase}”"))
    else:
        came = translate("privacy", "{channel}, {day}").format(
            channel=texts.channel_text(row.channel), day=date_text(row.received_at, Instant(now))
        )
        lines.append(KeyValue(translate("privacy", "Came by"), came))
        if row.source_wamid:
            gone = translate("privacy", "The message is no longer on this PC.")
            lines.append(label(gone, "caption", wrap=True))
    if view.audited:
        words = translate("privacy", "{count} entries").format(count=number_text(view.audited))
        lines.append(KeyValue(translate("privacy", "Audit log"), Chip(words, "ok")))
    return lines


def check_lines(view: RequestView, now: int, begin: Begin) -> list[QWidget]:
    """How it was checked who asks, and what is still missing."""
    translate = QCoreApplication.translate
    lines: list[QWidget] = []
    if view.row.requester != "self":
        asks = texts.requester_name(view.row.requester)
        if view.row.requester_name:
            asks = f"{view.row.requester_name} · {asks}"
        lines.append(label(asks, wrap=True))
    if view.detail.check_note and view.detail.missing:
        lines.append(label(tr_text(view.detail.check_note), "caption", wrap=True))
    if view.detail.sharing:
        names = ", ".join(" · ".join(part for part in each[1:] if part) for each in view.detail.sharing)
        words = translate("privacy", "The number is also answered by {names}.").format(names=names)
        lines.append(label(words, "caption", wrap=True))
    for check in view.detail.checks:
        words, tone = reason_texts.result_text(check.result)
        day = date_text(check.answered_at or check.asked_at, Instant(now))
        line = KeyValue(reason_texts.method_text(check.method), Chip(words, tone))
        line.setToolTip(" · ".join(part for part in (day, check.by) if part))
        lines.append(line)
    if not texts.is_closed(view.row.state) and view.detail.missing and not view.detail.checks:
        ways = " · ".join(reason_texts.method_text(each) for each in view.detail.missing)
        lines.append(label(translate("privacy", "One of: {ways}").format(ways=ways), "caption", wrap=True))
    if view.row.state in _WHO_CAN_CHANGE:
        lines.append(_link(translate("privacy", "Somebody else asks…"), lambda: begin("who")))
    return lines


def erasure_lines(view: RequestView) -> list[QWidget]:
    """What an erasure under way waits for, and whether its proof still found something."""
    lines: list[QWidget] = []
    words = reason_texts.waits_text(view.waits_for)
    if words:
        lines.append(label(words, "gold", wrap=True))
    if view.remnants and view.waits_for != "judgement":
        found = QCoreApplication.translate("privacy", "{count} traces were still found; they are sought out again.")
        lines.append(label(found.format(count=number_text(view.remnants)), "bad", wrap=True))
    return lines


def hold_lines(view: RequestView, now: int, begin: Begin) -> list[QWidget]:
    """What must be kept, on whose order and until when it is looked at again."""
    translate = QCoreApplication.translate
    lines: list[QWidget] = []
    for hold in view.detail.holds:
        if hold.lifted_at is not None:
            continue
        review = translate("privacy", "look again {day}").format(day=date_text(hold.review_at, Instant(now)))
        key = f"{reason_texts.hold_text(hold.reason)} · {reason_texts.scope_text(hold.scope)}"
        lines.append(KeyValue(key, Chip(review, "gold")))
        about = f"{hold.authority_ref} · {hold.placed_by}, {hold.second_by}"
        lines.append(label(about, "caption", wrap=True))
        lift = _link(translate("privacy", "Lift this hold…"), lambda id=hold.id: begin(f"lift_hold:{id}"))  # type: ignore[misc]
        lines.append(lift)
    return lines


def late_lines(view: RequestView, now: int) -> list[QWidget]:
    """Messages WhatsApp had already taken when they asked: said plainly, with the gap."""
    lines: list[QWidget] = []
    for late in view.detail.late_sends[:_LATE_SHOWN]:
        gap = QCoreApplication.translate("privacy", "{count} ms later").format(count=number_text(late.gap_ms))
        key = f"{consent_words.purpose_text(late.purpose)}, {moment_text(late.accepted_at, Instant(now))}"
        lines.append(KeyValue(key, gap, role="bad"))
    return lines


def related_lines(view: RequestView, show: Callable[[str], None], begin: Begin) -> list[QWidget]:
    """Requests that came with this one, each a way to it; and the way to one more from the same words."""
    lines: list[QWidget] = []
    others = [row for row in (view.detail.parent, *view.detail.siblings) if row is not None]
    for row in others:
        link = LinkButton(f"{row.ref} · {texts.kind_text(row.kind)}")
        link.clicked.connect(lambda _=False, which=row.id: show(which))
        lines.append(KeyValue(texts.stage(row.state)[0], link))
    if view.row.contact_id is not None and view.row.name and not texts.is_closed(view.row.state):
        also = QCoreApplication.translate("privacy", "They also ask for…")
        lines.append(_link(also, lambda: begin("also")))
    return lines


def note_lines(view: RequestView) -> list[QWidget]:
    """What staff wrote, the decision with its coded reasons, the agency's decision."""
    translate = QCoreApplication.translate
    lines: list[QWidget] = []
    record = view.row
    if record.decision:
        lines.append(KeyValue(translate("privacy", "Decision"), reason_texts.decision_text(record.decision)))
    for code in record.reason_codes:
        lines.append(label(f"· {reason_texts.reason_text(code)}", "second", wrap=True))
    if record.agency_decision:
        lines.append(KeyValue(translate("privacy", "The agency's decision"), record.agency_decision))
    if view.row.extension_reason:
        lines.append(KeyValue(translate("privacy", "Extended because"), view.row.extension_reason))
    if view.row.notes:
        lines.append(label(view.row.notes, wrap=True, selectable=True))
    return lines


def history_lines(view: RequestView, now: int) -> list[QWidget]:
    """What happened, the newest first."""
    lines: list[QWidget] = []
    for event in list(reversed(view.detail.history))[:_HISTORY_SHOWN]:
        when = moment_text(event.at, Instant(now))
        lines.append(KeyValue(_event_text(event.act, event.from_state, event.to_state, event.detail),
                              " · ".join(part for part in (when, event.actor) if part)))  # fmt: skip
    return lines


def _event_text(act: str, before: str, after: str, detail: str) -> str:
    if act in ("moved", "opened"):
        return texts.stage(after)[0]
    if act == "task":
        return f"{what_text(detail)}: {task_state_text(after)}"
    if act == "check":
        return f"{reason_texts.method_text(detail)}: {reason_texts.result_text(after)[0]}"
    if act == "alarm":
        return QCoreApplication.translate("privacy", "{count} % of the time used").format(count=detail)
    words = reason_texts.act_text(act)
    if act in ("paused", "asked"):
        return f"{words}: {reason_texts.pause_text(detail)}"
    return words
