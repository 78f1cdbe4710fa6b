"""The columns of the requests table, how a line is painted, and what a screen reader says of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from sanjog_desktop.domain.clock import HOUR, MINUTE, SECOND, Instant
from sanjog_desktop.gui.privacy import texts
from sanjog_desktop.gui.privacy.stage_texts import AT_ONCE, stage_chip
from sanjog_desktop.gui.rows_model import Column, RowRole
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.times import clock_text, date_text, list_time
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate
from sanjog_desktop.store.reads.request_lines import HOUSEHOLD, RequestLine
from sanjog_desktop.store.rows import RequestRow

Now = Callable[[], int]
SHARES = (10, 16, 15, 18, 19, 17, 8)
# Which columns are left out first where there is no room.
GIVE_WAY = (6, 3, 0)
_PERSON, _RIGHT, _DUE, _STAGE = 1, 2, 4, 5
_BAR_PX = 76


def request_columns(now: Now) -> tuple[Column[RequestLine], ...]:
    """Ref, person, right, came by, due, stage, owner; `now()` in ms."""
    translate = QCoreApplication.translate
    return (
        Column(translate("privacy", "Ref"), lambda line: line.row.ref),
        Column(translate("privacy", "Person"), lambda line: person_text(line.row)),
        Column(translate("privacy", "Right"), lambda line: texts.kind_text(line.row.kind)),
        Column(translate("privacy", "Came by"), lambda line: came_by(line.row, now())),
        Column(translate("privacy", "Due"), lambda line: due_cell(line, now())),
        Column(translate("privacy", "Stage"), lambda line: stage_chip(line)[0]),
        Column(translate("privacy", "Owner"), lambda line: line.row.assignee),
    )


def due_cell(line: RequestLine, now: int) -> str:
    """When an answer is due; of what is done at once, how fast it was done."""
    if line.row.kind in AT_ONCE and line.stopped_ms is not None:
        return done_in_text(line.stopped_ms)
    return due_words(line.row, now)


def done_in_text(span: int) -> str:
    """How long it took, in the unit that says most. ``span`` in ms."""
    translate = QCoreApplication.translate
    if span < MINUTE:
        return translate("privacy", "Done in {count} s").format(count=max(1, round(span / SECOND)))
    if span < HOUR:
        return translate("privacy", "Done in {count} min").format(count=round(span / MINUTE))
    return translate("privacy", "Done in {count} h").format(count=round(span / HOUR))


def due_words(row: RequestRow, now: int, due_now: int = 0) -> str:
    """When an answer is due; withdrawals and opt-outs never wait. ``due_now`` while the clock stands still."""
    return texts.at_once_text() if row.due_at <= row.received_at else texts.due_text(due_now or row.due_at, now)


def person_text(row: RequestRow) -> str:
    """The person's name; a request outlives the data it asked to erase."""
    return row.name or QCoreApplication.translate("privacy", "Erased person")


def came_by(row: RequestRow, now: int) -> str:
    """The channel and when it came in, which is when the clock started; of a recognised STOP its own words."""
    channel = texts.channel_text(row.channel)
    if row.kind in AT_ONCE and row.phrase:
        translate = QCoreApplication.translate
        return translate("privacy", "“{words}” in chat").format(words=row.phrase)
    when = list_time(row.received_at, Instant(now))
    if texts.days_left(row.received_at, now) in range(-6, 0):
        when = f"{when} {clock_text(row.received_at)}"
    return f"{channel}, {when}"


def number_words(line: RequestLine) -> str:
    """Whose number it is, and who asks when it is not the person."""
    translate = QCoreApplication.translate
    words = {"own": translate("privacy", "own number"), HOUSEHOLD: translate("privacy", "household number")}
    asks = "" if line.row.requester == "self" else requester_text(line.row)
    return " · ".join(part for part in (words.get(line.number, ""), asks) if part) or requester_text(line.row)


def requester_text(row: RequestRow) -> str:
    """Who asks for the person."""
    translate = QCoreApplication.translate
    names = {
        "self": translate("privacy", "asks for themselves"),
        "guardian": translate("privacy", "asked by a guardian"),
        "relative": translate("privacy", "asked by a relative"),
        "nominee": translate("privacy", "asked by a nominee"),
        "agent": translate("privacy", "asked by somebody for them"),
        "staff": translate("privacy", "noted by staff"),
    }
    return names.get(row.requester, row.requester)


def request_sentence(line: RequestLine, now: int) -> str:
    """A whole line in words."""
    row = line.row
    due = QCoreApplication.translate("privacy", "due {day}").format(day=due_words(row, now))
    if row.kind in AT_ONCE:
        due = due_cell(line, now)
    stage = stage_chip(line)[0]
    parts = [row.ref, texts.kind_text(row.kind), person_text(row), number_words(line), came_by(row, now)]
    parts += [stage if texts.is_closed(row.state) else f"{due}, {stage}", row.assignee]
    return ", ".join(part for part in parts if part)


class RequestDelegate(RowDelegate):
    """Ref in bold, the person over who asks, chips for right and stage, a bar of the time that is left."""

    def __init__(self, theme: Theme, now: Now, parent: QWidget | None = None) -> None:
        """`now()` gives the present instant in ms."""
        super().__init__(theme, parent)
        self._now = now

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `RequestLine`."""
        line = index.data(RowRole)
        if not isinstance(line, RequestLine):
            return
        column = index.column()
        if column == _PERSON:
            self.draw_two_lines(painter, rect, person_text(line.row), number_words(line), bold=False)
        elif column == _RIGHT:
            self.draw_chip(painter, rect, texts.kind_text(line.row.kind), "accent")
        elif column == _STAGE:
            self.draw_chip(painter, rect, *stage_chip(line))
        elif column == _DUE:
            self._draw_due(painter, rect, line)
        else:
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            self.draw_line(painter, rect, text, bold=column == 0)

    def _draw_due(self, painter: QPainter, rect: QRectF, line: RequestLine) -> None:
        now, row = self._now(), line.row
        if texts.is_closed(row.state):
            self.draw_line(painter, rect, texts.stage(row.state)[0], token="ink2")
            return
        words = date_text(row.due_at, Instant(now))
        if row.due_at <= row.received_at:
            late = line.stopped_ms is None
            self.draw_line(painter, rect, due_cell(line, now), token="bad" if late else "ink", bold=late)
            return
        if texts.days_left(row.due_at, now) < 0:
            words = QCoreApplication.translate("privacy", "{day} overdue").format(day=words)
        room = QFontMetricsF(self.theme.font()).horizontalAdvance(words) + 18
        tone = texts.due_tone(row.received_at, row.due_at, now)
        bar = QRectF(
            rect.left(), rect.center().y() - 2.5, min(self.theme.px(_BAR_PX), rect.width() - room), 5
        )
        if bar.width() >= 20:
            self._draw_bar(painter, bar, texts.time_left_share(row.received_at, row.due_at, now), tone)
            rect = rect.adjusted(bar.width() + 7, 0, 0, 0)
        self.draw_line(painter, rect, words, token="bad" if tone == "bad" else "ink")

    def _draw_bar(self, painter: QPainter, bar: QRectF, share: float, tone: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("line"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setBrush(self.theme.color(tone))
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), max(5.0, bar.width() * share), bar.height()), 2.5, 2.5
        )
