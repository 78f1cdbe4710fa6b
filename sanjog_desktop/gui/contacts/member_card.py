"""One person of the form for a family: the few things one asks for at the counter."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.actions.new_family import NewMember
from sanjog_desktop.gui.contacts.person.stored_fields import editor_of
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.fields import FieldEditor, PhoneEditor
from sanjog_desktop.gui.person.grid import FieldGrid
from sanjog_desktop.gui.person.plain_fields import CheckEditor
from sanjog_desktop.gui.widgets.basics import IconButton, label
from sanjog_desktop.store.reads.search import search_people
from sanjog_desktop.store.search_rows import PersonHit

_CARD: Final = ("name", "name_native", "role", "gender", "language")
_BIODATA: Final = (
    "born_on",
    "height_cm",
    "marital_status",
    "education",
    "work",
    "community",
    "gotra",
    "manglik",
    "diet",
)
_PAUSE_MS = 250


class MemberCard(QFrame):
    """``edited`` whenever something became another, ``submitted`` on Enter, ``removed`` when this person goes."""

    edited = Signal()
    submitted = Signal()
    removed = Signal()

    def __init__(self, ctx: Context, today: date, *, candidate: bool, parent: QWidget | None = None) -> None:
        """``candidate``: begins with a biodata."""
        super().__init__(parent)
        self._ctx = ctx
        self._asked = 0
        self.setProperty("card", True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        head = QHBoxLayout()
        self.title = label("", "strong")
        self.remove_button = IconButton(
            ctx.theme, "x", self.tr("Leave this person out"), token="ink3", size=ctx.theme.px(15)
        )
        self.remove_button.clicked.connect(self.removed)
        head.addWidget(self.title, 1)
        head.addWidget(self.remove_button)
        rows.addLayout(head)
        self.editors: dict[str, FieldEditor] = {}
        first = FieldGrid()
        rows.addLayout(first)
        for name in _CARD[:2]:
            self._add(first, editor_of(ctx, name))
        self.number = PhoneEditor("number", self.tr("Phone number"), placeholder="+91 …")
        self._add(first, self.number)
        for name in _CARD[2:]:
            self._add(first, editor_of(ctx, name))
        biodata = CheckEditor("is_candidate", self.tr("To be married: keep a biodata"))
        biodata.submitted.connect(self.submitted)
        self.is_candidate = biodata.box
        rows.addWidget(biodata)
        self._biodata = QWidget()
        column = FieldGrid(self._biodata)
        for name in _BIODATA:
            self._add(column, editor_of(ctx, name))
        rows.addWidget(self._biodata)
        for editor in self.editors.values():
            editor.today = today
        self.is_candidate.toggled.connect(self._on_candidate)
        self.is_candidate.setChecked(candidate)
        self._biodata.setVisible(candidate)
        if candidate:
            self.editors["role"].set_value("candidate")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: ctx.tasks.start(self._look_up(), owner=self))
        self.number.edited.connect(self._pause.start)

    def _add(self, rows: QLayout, editor: FieldEditor) -> None:
        editor.edited.connect(self.edited)
        editor.submitted.connect(self.submitted)
        self.editors[editor.name] = editor
        rows.addWidget(editor)

    def call(self, words: str) -> None:
        """Name the card: who is the how-many-eth."""
        self.title.setText(words)
        self.setAccessibleName(words)

    def line_of(self, name: str) -> QLineEdit:
        """The line of a field, by its stored name."""
        found = self.editors[name].focusProxy()
        assert isinstance(found, QLineEdit)
        return found

    @property
    def is_empty(self) -> bool:
        """Whether nobody was written down here."""
        typed = (editor.value() for name, editor in self.editors.items() if name != "role")
        return not any(typed)

    def wrong(self) -> FieldEditor | None:
        """The first field that cannot be kept; each says why."""
        shown = [
            editor
            for editor in self.editors.values()
            if editor.name not in _BIODATA or self.is_candidate.isChecked()
        ]
        return next((editor for editor in shown if not editor.check()), None)

    def member(self) -> NewMember:
        """Who was written down."""
        card = self._values(_CARD)
        biodata = self._values(_BIODATA) if self.is_candidate.isChecked() else None
        return NewMember(card, biodata, str(self.number.value() or ""))

    def _values(self, names: tuple[str, ...]) -> dict[str, Any]:
        values = {name: self.editors[name].value() for name in names}
        return {name: value for name, value in values.items() if value not in ("", None) or name == "name"}

    def _on_candidate(self, on: bool) -> None:
        self._biodata.setVisible(on)
        self.edited.emit()

    async def _look_up(self) -> None:
        """Whose number it is already: it will be shared, never taken from them."""
        self._asked += 1
        asked, digits = self._asked, str(self.number.value() or "")
        if not digits.isdecimal():
            return
        hits: list[PersonHit] = await self._ctx.db.read(search_people, digits, 1)
        if asked == self._asked and hits and hits[0].phone == digits:
            name = self._ctx.veil.row(hits[0]).name
            self.number.tell(self.tr("This is {name}’s number already: both will have it.").format(name=name))
