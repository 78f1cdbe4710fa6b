"""The fields an agency adds to everybody's card: added, renamed, put in order, taken out of use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import custom_fields as actions
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import CUSTOM_KINDS
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.contacts.person.fields import ChoiceEditor, LineEditor, TextEditor
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.people_rows import CustomFieldRow
from sanjog_desktop.store.reads.custom_fields import custom_fields
from sanjog_desktop.store.session import Session

_WIDTH_PX: Final = 460


class CustomFieldsDialog(QDialog):
    """Opened with ``open()``; each press is kept at once and can be undone. ``changed`` after each."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Reads the fields there are."""
        super().__init__(parent)
        self._ctx = ctx
        self.fields: list[CustomFieldRow] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fields of the agency"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumWidth(ctx.theme.px(_WIDTH_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title", wrap=True))
        said = self.tr("They stand on everybody's card, in this order. What was written in a field is kept when it is"
                       " taken out of use.")  # fmt: skip
        column.addWidget(label(said, "second", wrap=True))
        line = QHBoxLayout()
        self.list = QListWidget()
        self.list.setProperty("sunken", True)
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.currentRowChanged.connect(lambda _place: self._show_current())
        line.addWidget(self.list, 1)
        line.addLayout(self._side_buttons())
        column.addLayout(line, 1)
        self._build_form(column)
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        column.addWidget(self.message)
        column.addLayout(self._foot())
        ctx.tasks.start(self._read(""), owner=self)

    def _side_buttons(self) -> QVBoxLayout:
        theme, column = self._ctx.theme, QVBoxLayout()
        self.up_button = IconButton(theme, "chevron-up", self.tr("Move up"))
        self.down_button = IconButton(theme, "chevron-down", self.tr("Move down"))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        column.addWidget(self.up_button)
        column.addWidget(self.down_button)
        column.addStretch(1)
        return column

    def _build_form(self, column: QVBoxLayout) -> None:
        self.name = LineEditor("field_name", self.tr("Name of the field"))
        self.kind = ChoiceEditor(
            "field_kind",
            self.tr("What is written in it"),
            [(code, tr_text(word)) for code, word in CUSTOM_KINDS.items()],
        )
        self.choices = TextEditor("choices", self.tr("Choices, one a line"))
        self.sensitive = QCheckBox(self.tr("On a need to know: hidden like income and horoscope"))
        self.kind.edited.connect(self._show_choices)
        self.name.submitted.connect(self.add_or_keep)
        for widget in (self.name, self.kind, self.choices, self.sensitive):
            column.addWidget(widget)
        self.choices.hide()

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.add_button = PrimaryButton(self.tr("&Add this field"))
        self.keep_button = PlainButton(self.tr("&Keep the change"))
        self.retire_button = PlainButton(self.tr("&Take out of use"))
        self.close_button = PlainButton(self.tr("Close"))
        self.add_button.clicked.connect(self.add)
        self.keep_button.clicked.connect(self.keep)
        self.retire_button.clicked.connect(self.retire)
        self.close_button.clicked.connect(self.accept)
        for button in (self.add_button, self.keep_button, self.retire_button):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.close_button)
        return line

    # Showing ----------------------------------------------------------------------------------------
    async def _read(self, chosen: str) -> None:
        self.fields = await self._ctx.db.read(custom_fields, retired=True)
        self.list.blockSignals(True)
        self.list.clear()
        new = QListWidgetItem(self.tr("New field…"))
        self.list.addItem(new)
        for field in self.fields:
            about = tr_text(CUSTOM_KINDS.get(field.kind, field.kind))
            about = self.tr("{kind}, out of use").format(kind=about) if field.retired else about
            self.list.addItem(QListWidgetItem(f"{field.name} · {about}"))
        self.list.blockSignals(False)
        place = next((place for place, field in enumerate(self.fields, 1) if field.id == chosen), 0)
        self.list.setCurrentRow(place)
        self._show_current()

    @property
    def current(self) -> CustomFieldRow | None:
        """The field chosen; ``None`` for a new one."""
        place = self.list.currentRow() - 1
        return self.fields[place] if 0 <= place < len(self.fields) else None

    def _show_current(self) -> None:
        field = self.current
        self._say("")
        self.name.set_value(field.name if field is not None else "")
        self.kind.set_value(field.kind if field is not None else "text")
        self.kind.setEnabled(field is None)
        self.choices.set_value("\n".join(field.choices) if field is not None else "")
        self.sensitive.setChecked(field is not None and field.is_sensitive)
        self.add_button.setVisible(field is None)
        for button in (self.keep_button, self.retire_button, self.up_button, self.down_button):
            button.setVisible(field is not None)
        if field is not None:
            self.retire_button.setText(
                self.tr("&Take into use again") if field.retired else self.tr("&Take out of use")
            )
        self._show_choices()

    def _show_choices(self) -> None:
        self.choices.setVisible(self.kind.value() == "choice")

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    # Doing ------------------------------------------------------------------------------------------
    def add_or_keep(self) -> None:
        """Enter in the name."""
        if self.current is None:
            self.add()
        else:
            self.keep()

    def add(self) -> None:
        """Add the field written down."""
        name, kind = str(self.name.value() or ""), str(self.kind.value() or "")
        self._start(
            actions.add_field, name, kind, choices=self._choices(), is_sensitive=self.sensitive.isChecked()
        )

    def keep(self) -> None:
        """Keep what was changed of the field chosen."""
        field = self.current
        if field is not None:
            choices = self._choices() if field.kind == "choice" else None
            self._start(
                actions.edit_field, field.id, name=str(self.name.value() or ""), choices=choices,
                is_sensitive=self.sensitive.isChecked(), chosen=field.id,
            )  # fmt: skip

    def retire(self) -> None:
        """Take the field chosen out of use, or into use again."""
        field = self.current
        if field is not None:
            self._start(actions.retire_field, field.id, not field.retired, chosen=field.id)

    def _move(self, step: int) -> None:
        place = self.list.currentRow() - 1
        field, other = (
            self.current,
            self.fields[place + step] if 0 <= place + step < len(self.fields) else None,
        )
        if field is not None and other is not None:
            ids = [each.id for each in self.fields]
            ids.insert(place + step, ids.pop(place))
            self._start(_put_in_order, tuple(ids), chosen=field.id)

    def _choices(self) -> list[str]:
        return str(self.choices.value() or "").splitlines()

    def _start(self, act: Callable[..., Any], *args: Any, chosen: str = "", **named: Any) -> None:
        self._ctx.tasks.start(self._do(act, *args, chosen=chosen, **named), owner=self)

    async def _do(self, act: Callable[..., Any], *args: Any, chosen: str, **named: Any) -> None:
        try:
            await self._ctx.db.write(act, *args, staff=self._ctx.staff, **named)
        except UserError as error:
            self._say(tr_error(error.text, error.hint))
            return
        await self._read(chosen)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the fields, not to a button that happens to be the first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)


def _put_in_order(session: Session, ids: tuple[str, ...], *, staff: str) -> None:
    with own_change(session, None, "field_edit", staff) as own:
        for place, id in enumerate(ids, 1):
            actions.edit_field(session, id, place=place, staff=staff, change_set=own)
