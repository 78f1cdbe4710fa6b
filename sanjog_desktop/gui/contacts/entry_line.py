"""New people by keyboard alone: one line of fields over the list; Enter keeps the person and begins the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.domain.biodata import day_in_india
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.phone import normalise
from sanjog_desktop.domain.register_query import CANDIDATES
from sanjog_desktop.gui.contacts.cell_values import CARD, FIELD_OF, is_choice, read_typed
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.vocabulary import options_of
from sanjog_desktop.gui.widgets.arranged_table import TableColumn
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label, restyle
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.words import tr_error

_FIELD_PX, _NAME_PX = 118, 190
_ROW_PX, _SHARE = 58, 0.3
_NUMBER = "phone"
_LEFT_OUT = frozenset({"status", "owner"})


class NewPerson(msgspec.Struct, frozen=True):
    """What was typed into the line, as `actions.contacts.create` takes it."""

    contact: dict[str, Any]
    candidate: dict[str, Any] | None
    numbers: tuple[str, ...] = ()


class EntryLine(QFrame):
    """``closed`` when the person at the desk is done; ``kept(contact_id)`` after each person."""

    closed = Signal()
    kept = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Hidden until `open`."""
        super().__init__(parent)
        self._ctx = ctx
        self._view = CANDIDATES
        self._fields: dict[str, QLineEdit] = {}
        self.setProperty("bar", True)
        self.setAccessibleName(self.tr("New people"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._rows.setSpacing(6)
        self._holder = QWidget()
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        self.keep_button = PrimaryButton(self.tr("Keep"))
        self.close_button = PlainButton(self.tr("Done"))
        self.keep_button.clicked.connect(self.submit)
        self.close_button.clicked.connect(self.close_line)
        hint = self.tr("Enter keeps this person and begins the next, Esc is done.")
        foot = QHBoxLayout()
        foot.addWidget(label(hint, "caption", wrap=True), 1)
        foot.addWidget(self.keep_button)
        foot.addWidget(self.close_button)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._holder)
        self._rows.addWidget(self._area)
        self._rows.addWidget(self.message)
        self._rows.addLayout(foot)
        self.hide()

    def open(self, view: str, columns: Sequence[TableColumn]) -> None:
        """Show a field for each column that can be typed into, and always the name and a number."""
        self._view = view
        wanted = [each for each in columns if each.name in FIELD_OF and each.name not in _LEFT_OUT]
        titles = {"name": self.tr("Name"), _NUMBER: self.tr("Number")}
        titles |= {each.name: each.title for each in wanted if each.name not in ("name", "born_on", "age")}
        if view == CANDIDATES:
            titles = {"name": titles.pop("name"), _NUMBER: titles.pop(_NUMBER), "age": self.tr("Born"), **titles}
        else:
            titles = {name: title for name, title in titles.items() if name in (CARD | {_NUMBER})}
        self._build(titles)
        self.say("")
        self.show()
        self._make_room()
        self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_open(self) -> bool:
        """Whether the line is in sight."""
        return not self.isHidden()

    def field(self, column: str) -> QLineEdit:
        """The field of a column; `age` takes the date of birth, `phone` the number."""
        return self._fields[column]

    def close_line(self) -> None:
        """Put the line away; what stands in it and was not kept goes."""
        self.hide()
        self.closed.emit()

    def say(self, text: str) -> None:
        """Why a person cannot be kept."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def submit(self) -> None:
        """Keep the person, or say what is wrong and go there."""
        for column, edit in self._fields.items():
            reason = self._problem(column)
            if reason:
                self.say(reason)
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._ctx.tasks.start(self._write(self._person()), owner=self, busy=self.keep_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape is done."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_line() if self.close_button.hasFocus() else self.submit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its fields, but the list below keeps most of the room; the rest of them is scrolled to."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        page = self.parentWidget()
        most = int(page.height() * _SHARE) if page is not None else self.height()
        needed = self._holder.heightForWidth(max(1, self._area.viewport().width()))
        self._area.setFixedHeight(max(self._ctx.theme.px(_ROW_PX), min(needed, most)))

    # What is typed ------------------------------------------------------------------------------------
    def _build(self, titles: dict[str, str]) -> None:
        if tuple(titles) == tuple(self._fields):
            return
        self._holder = QWidget()
        self._holder.setSizePolicy(self.sizePolicy())
        flow = FlowLayout(self._holder, gap=8)
        self._fields = {}
        before: QWidget | None = None
        for column, title in titles.items():
            edit = self._make_field(column, title)
            cell = QWidget()
            inner = QVBoxLayout(cell)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
            caption = label(title, "caption")
            caption.setBuddy(edit)
            inner.addWidget(caption)
            inner.addWidget(edit)
            flow.addWidget(cell)
            if before is not None:
                QWidget.setTabOrder(before, edit)
            before = edit
        self._area.setWidget(self._holder)
        if before is not None:
            QWidget.setTabOrder(before, self.keep_button)
            QWidget.setTabOrder(self.keep_button, self.close_button)

    def _make_field(self, column: str, title: str) -> QLineEdit:
        from sanjog_desktop.gui.contacts.cell_editors import offer_words  # late: it paints cells as well

        edit = QLineEdit()
        edit.setAccessibleName(title)
        edit.setFixedWidth(self._ctx.theme.px(_NAME_PX if column == "name" else _FIELD_PX))
        field = FIELD_OF.get(column, "")
        if field == "born_on":
            edit.setPlaceholderText("1997-02-14")
        elif column == _NUMBER:
            edit.setPlaceholderText("+91 …")
        elif field and is_choice(field):
            offer_words(edit, [words for _code, words in options_of(field, empty=False)])
        edit.textChanged.connect(lambda _text: self._mark(column))
        self._fields[column] = edit
        return edit

    def _mark(self, column: str) -> None:
        edit = self._fields[column]
        reason = self._problem(column) if edit.text().strip() else ""
        if bool(edit.property("invalid")) != bool(reason):
            edit.setProperty("invalid", bool(reason))
            restyle(edit)
        edit.setAccessibleDescription(reason)
        self.say(reason)

    def _problem(self, column: str) -> str:
        text = self._fields[column].text().strip()
        if column == _NUMBER:
            wrong = bool(text) and normalise(text) is None
            return self.tr("This does not read as a phone number. Try it with +91 in front.") if wrong else ""
        try:
            self._read(column)
        except UserError as error:
            return tr_error(error.text, error.hint)
        return ""

    def _read(self, column: str) -> str | int | None:
        return read_typed(FIELD_OF[column], self._fields[column].text(), day_in_india(self._ctx.clock.now()))

    def _person(self) -> NewPerson:
        contact: dict[str, Any] = {}
        candidate: dict[str, Any] = {}
        for column in self._fields:
            if column != _NUMBER:
                part = contact if column in CARD else candidate
                part[FIELD_OF[column]] = self._read(column)
        if self._view == CANDIDATES:
            contact["role"] = contact.get("role") or "candidate"
        phone = normalise(self._fields[_NUMBER].text()) if self._fields[_NUMBER].text().strip() else None
        numbers = (phone.digits,) if phone is not None else ()
        return NewPerson(contact, candidate if self._view == CANDIDATES else None, numbers)

    async def _write(self, person: NewPerson) -> None:
        try:
            contact_id = await self._ctx.db.write(
                actions.create, person.contact, person.candidate, person.numbers, staff=self._ctx.staff
            )
        except UserError as error:
            self.say(tr_error(error.text, error.hint))
            return
        for edit in self._fields.values():
            edit.clear()
        self.say("")
        self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.kept.emit(contact_id)
