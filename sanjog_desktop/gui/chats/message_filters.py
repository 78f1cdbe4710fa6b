"""Narrowing a search of messages: whose, with which files, between which days, of people with which label."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from sanjog_desktop.domain.message_filter import OPEN, Has, MessageFilter, Whose
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import LinkButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.people_rows import LabelRow

WHOSE: tuple[Whose, ...] = ("any", "them", "us")
HAS: tuple[Has, ...] = ("any", "file", "media", "document", "voice", "link", "star")
SPANS = ("any", "today", "week", "month", "year", "between")


def has_word(has: str) -> str:
    """A choice of files in words."""
    return {
        "any": tr("Anything"), "file": tr("With a file"), "media": tr("Photos and videos"), "document": tr("Documents"),
        "voice": tr("Voice notes"), "link": tr("Links"), "star": tr("Starred"),
    }[has]  # fmt: skip


class MessageFilters(QWidget):
    """``changed()`` after each choice; ``asked`` is what is chosen. With ``labels`` given, people can be chosen too."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._quiet = False
        self.whose = self._combo(tr("Who wrote it"), WHOSE, (tr("From anyone"), tr("From them"), tr("From us")))
        self.has = self._combo(tr("What is in it"), HAS, tuple(map(has_word, HAS)))
        self.span = self._combo(tr("When"), SPANS, (
            tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 365 days"), tr("Between…"),
        ))  # fmt: skip
        self.first, self.last = self._day(tr("From this day")), self._day(tr("To this day"))
        self.label = self._combo(tr("Label of the person"), ("",), (tr("Any label"),))
        self.clear = LinkButton(tr("Clear filters"))
        self.dash = label("–", "caption")
        row = FlowLayout(self, gap=6)
        for each in (self.whose, self.has, self.span, self.first, self.dash, self.last, self.label, self.clear):
            row.addWidget(each)
        self.label.hide()
        self.clear.clicked.connect(self.reset)
        self._arrange()

    def _combo(self, name: str, codes: Sequence[str], words: Sequence[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setToolTip(name)
        for code, word in zip(codes, words, strict=True):
            made.addItem(word, code)
        made.currentIndexChanged.connect(self._chosen)
        return made

    def _day(self, name: str) -> QDateEdit:
        made = QDateEdit()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setCalendarPopup(True)
        made.setDisplayFormat("d MMM yyyy")
        made.dateChanged.connect(self._chosen)
        return made

    def show_labels(self, labels: Sequence[LabelRow]) -> None:
        """Offer the agency's labels."""
        kept = self.label.currentData()
        self._quiet = True
        while self.label.count() > 1:
            self.label.removeItem(1)
        for each in labels:
            self.label.addItem(each.name, each.id)
        self.label.setCurrentIndex(max(0, self.label.findData(kept)))
        self._quiet = False
        self.label.setVisible(bool(labels))

    @property
    def asked(self) -> MessageFilter:
        """What is chosen."""
        first, end = self._days()
        whose: Whose = WHOSE[self.whose.currentIndex()]
        has: Has = HAS[self.has.currentIndex()]
        return MessageFilter(whose, has, first, end, str(self.label.currentData() or ""))

    def _days(self) -> tuple[int, int]:
        span = SPANS[self.span.currentIndex()]
        today = times.local(self._ctx.clock.now()).date()
        if span == "between":
            first, last = (date(*each.date().getDate()) for each in (self.first, self.last))
            first, last = min(first, last), max(first, last)
            return times.start_of_day(first), times.start_of_day(last + timedelta(days=1))
        back = {"today": 0, "week": 6, "month": 29, "year": 364}.get(span)
        return (0, 0) if back is None else (times.start_of_day(today - timedelta(days=back)), 0)

    def reset(self) -> None:
        """Ask for nothing."""
        if self.asked != OPEN or self.span.currentIndex():
            self._quiet = True
            for each in (self.whose, self.has, self.span, self.label):
                each.setCurrentIndex(0)
            self._quiet = False
            self._chosen()

    def _chosen(self) -> None:
        if self._quiet:
            return
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        between = self.span.currentIndex() == len(SPANS) - 1
        if between and self.first.isHidden():
            today = times.local(self._ctx.clock.now()).date()
            self._quiet = True
            self.last.setDate(QDate(today.year, today.month, today.day))
            self.first.setDate(self.last.date().addDays(-30))
            self._quiet = False
        for each in (self.first, self.dash, self.last):
            each.setVisible(between)
        self.clear.setVisible(any(each.currentIndex() for each in (self.whose, self.has, self.span, self.label)))
