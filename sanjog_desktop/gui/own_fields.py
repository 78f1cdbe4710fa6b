"""The agency's own fields, as they are looked after: added, renamed, put in order, taken out of use.

Stands in the settings and in a dialog over a person's card; each press is kept at once and can be undone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import custom_fields as actions
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.biodata import CUSTOM_KINDS
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.movable_list import MovableList
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.people_rows import CustomFieldRow
from sanjog_desktop.store.reads.custom_fields import custom_fields
from sanjog_desktop.store.session import Session

_CHOICE_LINES: Final = 3
_LIST_PX: Final = 200


class OwnFieldsForm(QWidget):
    """The fields there are, and below them the one chosen. ``changed`` after each press that was kept."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Nothing is read before `load`."""
        super().__init__(parent)
        self._ctx = ctx
        self.fields: list[CustomFieldRow] = []
        self._may_change = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.empty = label(
            self.tr("There are no fields of your own yet: a card has only the usual ones."), "caption", wrap=True
        )
        column.addWidget(self.empty)
        line = QHBoxLayout()
        self.list = MovableList(self.tr("Fields"))
        self.list.setAccessibleDescription(self.tr("Alt with an arrow moves a field up or down."))
        self.list.setMaximumHeight(ctx.theme.px(_LIST_PX))
        self.list.currentRowChanged.connect(lambda _place: self._show_current())
        self.list.move_wanted.connect(self.move_field)
        line.addWidget(self.list, 1)
        line.addLayout(self._side_buttons())
        column.addLayout(line)
        self._build_form(column)
        self.message = label("", "bad", wrap=True)
        self.message.hide()
        column.addWidget(self.message)
        self.foot = self._foot()
        column.addLayout(self.foot)

    def _side_buttons(self) -> QVBoxLayout:
        theme, column = self._ctx.theme, QVBoxLayout()
        self.up_button = IconButton(theme, "chevron-up", self.tr("Move up"))
        self.down_button = IconButton(theme, "chevron-down", self.tr("Move down"))
        self.up_button.clicked.connect(lambda: self.move_field(-1))
        self.down_button.clicked.connect(lambda: self.move_field(1))
        column.addWidget(self.up_button)
        column.addWidget(self.down_button)
        column.addStretch(1)
        return column

    def _build_form(self, column: QVBoxLayout) -> None:
        self.name, self.kind, self.choices = QLineEdit(), QComboBox(), QPlainTextEdit()
        self.name.setMaxLength(200)
        self.name.installEventFilter(self)
        for code, word in CUSTOM_KINDS.items():
            self.kind.addItem(tr_text(word), code)
        self.choices.setTabChangesFocus(True)
        self.choices.setFixedHeight(self.choices.fontMetrics().lineSpacing() * _CHOICE_LINES + 20)
        self.choices_caption = label(self.tr("Choices, one a line"), "caption", wrap=True)
        for caption, widget in (
            (label(self.tr("Name of the field"), "caption", wrap=True), self.name),
            (label(self.tr("What is written in it"), "caption", wrap=True), self.kind),
            (self.choices_caption, self.choices),
        ):
            caption.setBuddy(widget)
            widget.setAccessibleName(caption.text())
            column.addWidget(caption)
            column.addWidget(widget)
        self.sensitive = QCheckBox(self.tr("On a need to know: hidden like income and horoscope"))
        column.addWidget(self.sensitive)
        self.kind.currentIndexChanged.connect(lambda _place: self._show_choices())
        self.name.textEdited.connect(lambda _text: self.say(""))

    def _foot(self) -> FlowLayout:
        self.add_button = PrimaryButton(self.tr("&Add this field"))
        self.keep_button = PlainButton(self.tr("&Keep the change"))
        self.retire_button = PlainButton(self.tr("&Take out of use"))
        self.add_button.clicked.connect(self.add)
        self.keep_button.clicked.connect(self.keep)
        self.retire_button.clicked.connect(self.retire)
        line = FlowLayout(gap=8)
        for button in (self.add_button, self.keep_button, self.retire_button):
            line.addWidget(button)
        return line

    # Showing ----------------------------------------------------------------------------------------
    async def load(self, chosen: str = "") -> None:
        """Show the fields there are, with the one of the id ``chosen`` in hand, else a new one."""
        self.fields = await self._ctx.db.read(custom_fields, retired=True)
        masking = self._ctx.veil.masking
        self._may_change = not masking.counter and masking.role != "read_only"
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(QListWidgetItem(self.tr("New field…")))
        for field in self.fields:
            about = tr_text(CUSTOM_KINDS.get(field.kind, field.kind))
            about = self.tr("{kind}, out of use").format(kind=about) if field.retired else about
            self.list.addItem(QListWidgetItem(f"{field.name} · {about}"))
        self.list.blockSignals(False)
        place = next((place for place, field in enumerate(self.fields, 1) if field.id == chosen), 0)
        self.list.setCurrentRow(place)
        self.empty.setVisible(not self.fields)
        self._show_current()

    @property
    def current(self) -> CustomFieldRow | None:
        """The field chosen; ``None`` for a new one."""
        place = self.list.currentRow() - 1
        return self.fields[place] if 0 <= place < len(self.fields) else None

    def say(self, words: str) -> None:
        """What could not be kept, and why."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.name.setAccessibleDescription(words)

    def _show_current(self) -> None:
        field, place = self.current, self.list.currentRow()
        self.say("" if self._may_change else self.tr("Whoever only reads changes nothing here."))
        self.name.setText(field.name if field is not None else "")
        self.kind.setCurrentIndex(self.kind.findData(field.kind if field is not None else "text"))
        self.kind.setEnabled(field is None and self._may_change)
        self.choices.setPlainText("\n".join(field.choices) if field is not None else "")
        self.sensitive.setChecked(field is not None and field.is_sensitive)
        self.add_button.setVisible(field is None)
        for button in (self.keep_button, self.retire_button, self.up_button, self.down_button):
            button.setVisible(field is not None)
        for widget in (self.name, self.choices, self.sensitive, self.add_button, self.keep_button, self.retire_button):
            widget.setEnabled(self._may_change)
        self.up_button.setEnabled(self._may_change and place > 1)
        self.down_button.setEnabled(self._may_change and place < len(self.fields))
        if field is not None:
            self.retire_button.setText(
                self.tr("&Take into use again") if field.retired else self.tr("&Take out of use")
            )
        self._show_choices()

    def _show_choices(self) -> None:
        for widget in (self.choices_caption, self.choices):
            widget.setVisible(self.kind.currentData() == "choice")

    # Doing ------------------------------------------------------------------------------------------
    def add_or_keep(self) -> None:
        """Enter in the name."""
        if self.current is None:
            self.add()
        else:
            self.keep()

    def add(self) -> None:
        """Add the field written down."""
        self._start(
            actions.add_field, self.name.text(), str(self.kind.currentData()), choices=self._choices(),
            is_sensitive=self.sensitive.isChecked(),
        )  # fmt: skip

    def keep(self) -> None:
        """Keep what was changed of the field chosen."""
        field = self.current
        if field is not None:
            choices = self._choices() if field.kind == "choice" else None
            self._start(
                actions.edit_field, field.id, name=self.name.text(), choices=choices,
                is_sensitive=self.sensitive.isChecked(), chosen=field.id,
            )  # fmt: skip

    def retire(self) -> None:
        """Take the field chosen out of use, or into use again; what cards say in it stays."""
        field = self.current
        if field is not None:
            self._start(actions.retire_field, field.id, not field.retired, chosen=field.id)

    def move_field(self, step: int) -> None:
        """Put the field chosen one up (-1) or one down (1)."""
        place, field = self.list.currentRow() - 1, self.current
        if field is not None and 0 <= place + step < len(self.fields):
            ids = [each.id for each in self.fields]
            ids.insert(place + step, ids.pop(place))
            self._start(_put_in_order, tuple(ids), chosen=field.id)

    def _choices(self) -> list[str]:
        return self.choices.toPlainText().splitlines()

    def _start(self, act: Callable[..., Any], *args: Any, chosen: str = "", **named: Any) -> None:
        if self._may_change:
            self._ctx.tasks.start(self._do(act, *args, chosen=chosen, **named), owner=self)

    async def _do(self, act: Callable[..., Any], *args: Any, chosen: str, **named: Any) -> None:
        try:
            await self._ctx.db.write(act, *args, staff=self._ctx.staff, **named)
        except UserError as error:
            self.say(tr_error(error.text, error.hint))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        await self.load(chosen)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the name adds or keeps."""
        is_press = event.type() == QEvent.Type.KeyPress
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_press and isinstance(event, QKeyEvent) and event.key() in enter:
            self.add_or_keep()
            return True
        return super().eventFilter(watched, event)


def _put_in_order(session: Session, ids: tuple[str, ...], *, staff: str) -> None:
    with own_change(session, None, "field_edit", staff) as own:
        for place, id in enumerate(ids, 1):
            actions.edit_field(session, id, place=place, staff=staff, change_set=own)
