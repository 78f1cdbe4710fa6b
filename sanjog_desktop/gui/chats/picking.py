"""Choosing several messages of a chat: the strip that says how many, and what can be done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sanjog_desktop.actions.stars import set_stars
from sanjog_desktop.gui import times
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.wording import tr
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.rows import MessageRow

if TYPE_CHECKING:
    from sanjog_desktop.gui.chats.thread_pane import ThreadPane

MOST = 100


class PickStrip(QFrame):
    """How many are chosen, and what to do with them."""

    def __init__(self, picking: Picking) -> None:
        super().__init__()
        self._picking = picking
        self.setProperty("strip", "info")
        self.setAccessibleName(tr("Chosen messages"))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(18, 6, 12, 6)
        inner = QWidget()
        outer.addWidget(inner)
        row = FlowLayout(inner, gap=8)
        self.words = label("", "strong")
        self.forward = PrimaryButton(tr("Forward…"))
        self.copy, self.star = PlainButton(tr("Copy")), PlainButton(tr("Star"))
        self.cancel = LinkButton(tr("Cancel"))
        for each in (self.words, self.forward, self.copy, self.star, self.cancel):
            row.addWidget(each)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape chooses nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._picking.end()
            return
        super().keyPressEvent(event)


class Picking(QObject):
    """Which messages are chosen in one open chat."""

    def __init__(self, ctx: Context, pane: ThreadPane) -> None:
        super().__init__(pane)
        self._ctx, self._pane = ctx, pane
        self._rows: dict[int, MessageRow] = {}
        self._last: int | None = None
        self._strip: PickStrip | None = None
        pane.view.pick_wanted.connect(self._press)
        pane.view.pick_ended.connect(self.end)

    @property
    def strip(self) -> PickStrip:
        """The strip below the bubbles; made when first needed."""
        if self._strip is None:
            strip = self._strip = PickStrip(self)
            strip.forward.clicked.connect(lambda: self._pane.tools.forward(self.rows))
            strip.copy.clicked.connect(self.copy)
            strip.star.clicked.connect(self.star)
            strip.cancel.clicked.connect(self.end)
            self._pane.put_strip(strip)
        return self._strip

    @property
    def rows(self) -> list[MessageRow]:
        """What is chosen, in the order of the chat."""
        return sorted(self._rows.values(), key=lambda row: (row.at, row.id))

    def begin(self, row: MessageRow) -> None:
        """Choose this one; from now on a press chooses."""
        self._toggle(row)
        self._tell()

    def end(self) -> None:
        """Nothing is chosen."""
        if not self._rows and not self._pane.view.picking:
            return
        had_focus = self._strip is not None and self._strip.isAncestorOf(self._pane.window().focusWidget())
        self._rows.clear()
        self._last = None
        self._tell()
        if had_focus:
            self._pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, row: MessageRow, reaches: bool) -> None:
        if reaches and self._last is not None:
            self._reach(row)
        else:
            self._toggle(row)
        self._tell()

    def _toggle(self, row: MessageRow) -> None:
        if row.id <= 0:  # notes and calls are the agency's own
            return
        self._last = row.id
        if self._rows.pop(row.id, None) is None and len(self._rows) < MOST:
            self._rows[row.id] = row

    def _reach(self, row: MessageRow) -> None:
        """All from the last one pressed to this one."""
        model = self._pane.model
        first, last = model.place_of(self._last or 0), model.place_of(row.id)
        if first is None or last is None:
            return
        for each in model.rows[min(first, last) : max(first, last) + 1]:
            if each.id > 0 and len(self._rows) < MOST:
                self._rows.setdefault(each.id, each)

    def _tell(self) -> None:
        view, model = self._pane.view, self._pane.model
        model.show_picked(frozenset(self._rows))
        view.picking = bool(self._rows)
        if self._rows or self._strip is not None:
            self.strip.words.setText(tr("%n chosen", "", len(self._rows)))
            starred = all(row.starred for row in self._rows.values())
            self.strip.star.setText(tr("Take the star off") if starred else tr("Star"))
            self.strip.setVisible(bool(self._rows))

    # What can be done -----------------------------------------------------------------------------------
    def copy(self) -> None:
        """The words, as they would be told: who, when, what. One alone is only its words."""
        QGuiApplication.clipboard().setText(copied_text(self.rows, self._pane.model.person))
        self.end()

    def star(self) -> None:
        """A star on all of them; off, when all have one."""
        rows = self.rows
        wanted = not all(row.starred for row in rows)
        ids = [row.id for row in rows]
        self._ctx.tasks.start(self._ctx.db.write(set_stars, ids, wanted, staff=self._ctx.staff), owner=self)
        self.end()


def copied_text(rows: list[MessageRow], person: str) -> str:
    """Messages as text for another program."""
    if len(rows) == 1:
        return wording.body_words(rows[0])
    lines = []
    for row in rows:
        who = (row.sent_by or tr("You")) if row.direction == "out" else person
        said = wording.body_words(row)
        if row.attachment is not None and row.attachment.filename:
            said = f"{row.attachment.filename} {row.body}".strip()
        lines.append(f"[{times.date_text(row.at)}, {times.clock_text(row.at)}] {who}: {said}")
    return "\n".join(lines)
