"""One part of a person's panel: a heading with a small button, lines under it, and the same place to edit them in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import (
    KeyValue,
    LinkButton,
    SectionTitle,
)
from sanjog_desktop.store.rows import ContactDetail

Line = tuple[str, str]
"""A word at the left and its value at the right."""


class Section(QWidget):
    """A heading and what is under it. ``show_detail`` fills it; one with nothing to say hides itself.

    ``raw`` is what is stored, ``shown`` the same as it may be seen now.
    """

    def __init__(self, ctx: Context, title: str, parent: QWidget | None = None) -> None:
        """``title`` is the heading."""
        super().__init__(parent)
        self._ctx, self.title = ctx, title
        self.raw: ContactDetail | None = None
        self.shown: ContactDetail | None = None
        self._pool: list[KeyValue] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 8, 0, 0)
        self.rows.setSpacing(6)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.heading = SectionTitle(title)
        self.head.addWidget(self.heading, 1)
        self.rows.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.rows.addLayout(self.body)

    def show_detail(self, raw: ContactDetail, shown: ContactDetail) -> None:
        """Show a person, or the same anew."""
        self.raw, self.shown = raw, shown
        self.refresh()

    def refresh(self) -> None:
        """Write down what there is to say; the subclass does it."""
        raise NotImplementedError

    @property
    def is_editing(self) -> bool:
        """Whether something is being edited here."""
        return False

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed here that is not kept yet."""
        return False

    def start_edit(self) -> bool:
        """Begin editing; whether there is anything to edit here."""
        return False

    def drop_edit(self) -> None:
        """Let go of what was typed."""

    # For subclasses ---------------------------------------------------------------------------------
    def clear_body(self) -> None:
        """Take away what stands under the heading; plain lines are kept to be used again."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                if not isinstance(widget, KeyValue) or widget not in self._pool:
                    widget.deleteLater()

    def show_lines(self, lines: Iterable[Line]) -> int:
        """Show the lines that have a value, in widgets that were made before where there are some; how many."""
        count = 0
        for key, value in lines:
            if not value:
                continue
            if count == len(self._pool):
                self._pool.append(KeyValue(key, value))
            line = self._pool[count]
            assert isinstance(line.value, QLabel)
            line.key.setText(key)
            line.value.setText(value)
            line.value.setAccessibleName(f"{key}: {value}")
            line.value.setToolTip("")
            self.body.addWidget(line)
            line.show()
            count += 1
        return count

    def line_at(self, place: int) -> KeyValue:
        """A line just shown."""
        return self._pool[place]

    def add_to_body(self, widget: QWidget) -> None:
        """Show a widget under what is there; it goes with the next refresh."""
        self.body.addWidget(widget)
        widget.show()

    def link(self, words: str, do: Callable[[], object], *, name: str = "") -> LinkButton:
        """A word to press."""
        made = LinkButton(words)
        made.setAccessibleName(name or words.replace("&", ""))
        made.clicked.connect(lambda _=False: do())
        return made

    def do(self, write: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Run a short action at once; what it refuses is told by the window's strip."""
        self._ctx.tasks.start(self._do(write, *args, **named), owner=self)

    async def _do(self, write: Callable[..., Any], *args: Any, **named: Any) -> None:
        await self._ctx.db.write(write, *args, staff=self._ctx.staff, **named)
