"""Typing into the cells of the list: Enter goes down, Tab to the right, Escape lets go, what cannot be is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from sanjog_desktop.domain.biodata import day_in_india
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.contacts.cell_values import (
    CLOSED,
    FAMILY_FIELD_OF,
    FIELD_OF,
    is_choice,
    read_typed,
    typed_text,
)
from sanjog_desktop.gui.contacts.delegate import FamilyDelegate, PersonDelegate
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.vocabulary import options_of
from sanjog_desktop.gui.rows_model import RowRole
from sanjog_desktop.gui.widgets.arranged_table import ArrangedTable
from sanjog_desktop.gui.widgets.basics import restyle
from sanjog_desktop.gui.widgets.row_table import AnyIndex
from sanjog_desktop.gui.words import tr_error

_TRIED = QAbstractItemDelegate.EndEditHint.NoHint
Editor = QLineEdit | QComboBox
"""A cell is a line to type into, or a list to choose from."""


class CellDelegate(PersonDelegate):
    """Paints the people and lets their cells be typed into.

    ``edited(row, field, value)`` when a cell became another; ``refused(reason)`` while what is typed cannot be kept,
    with an empty reason once it can. ``words_wanted(field, editor)`` asks for what others have there.
    """

    edited = Signal(object, str, object)
    refused = Signal(str)
    words_wanted = Signal(str, QLineEdit)

    def __init__(self, ctx: Context, table: ArrangedTable, field_of: Mapping[str, str] = FIELD_OF) -> None:
        """``table`` is the one whose cells are edited, ``field_of`` the stored field of each column."""
        super().__init__(ctx.theme, table)
        self._field_of = field_of
        self._ctx = ctx
        self._table = table

    @property
    def table(self) -> ArrangedTable:
        """The table whose cells are edited."""
        return self._table

    def field_of(self, column: str) -> str:
        """The stored field a column of this name writes, '' for one that cannot be typed into."""
        return self._field_of.get(column, "")

    def field_at(self, index: AnyIndex) -> str:
        """The stored field a cell writes, '' for one that cannot be typed into."""
        return self.field_of(self._table.columns[index.column()].name)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The line, and a ring around the cell the keyboard is on."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.color("focus"), 1.5))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 6, 6)
            painter.restore()

    # What Qt asks -------------------------------------------------------------------------------------
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A line, or a list where there is a vocabulary."""
        field = self.field_at(index)
        editor: Editor = self._list(field) if is_choice(field) else QLineEdit()
        editor.setParent(parent)
        column = self._table.columns[index.column()]
        who = getattr(index.data(RowRole), "name", "")
        editor.setAccessibleName(self.tr("{column} of {person}").format(column=column.title, person=who))
        editor.setProperty("field", field)
        editor.setProperty("cell", True)
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if line is not None:
            line.textChanged.connect(lambda _text: self._look(editor))
        if isinstance(editor, QLineEdit):
            if field == "born_on":
                editor.setPlaceholderText("1997-02-14")
            self.words_wanted.emit(field, editor)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """What is kept now, all of it marked so that typing replaces it."""
        field = self.field_at(index)
        text = typed_text(field, getattr(index.data(RowRole), field, ""))
        if isinstance(editor, QComboBox):
            place = editor.findText(text)
            if place >= 0 or not editor.isEditable():
                editor.setCurrentIndex(max(0, place))
            else:
                editor.setEditText(text)
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand on what was typed; what cannot be is dropped, and said."""
        field, row = self.field_at(index), index.data(RowRole)
        try:
            value = self._value(cast(Editor, editor))
        except UserError as error:
            stays = self.tr("Nothing was changed.")
            self.refused.emit(f"{tr_error(error.text, error.hint)} {stays}")
            return
        self.refused.emit("")
        if (value or None) != (getattr(row, field, None) or None):
            self.edited.emit(row, field, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Inside the cell, wide enough to type in, and never beyond the table's edge."""
        rect = option.rect.adjusted(2, 0, -2, -1)
        height = min(rect.height(), editor.sizeHint().height())
        width = min(max(rect.width(), self.theme.px(110)), self._table.viewport().width())
        left = min(rect.left(), self._table.viewport().width() - width)
        editor.setGeometry(left, rect.top() + (rect.height() - height) // 2, width, height)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab keep the cell and go on to the next; neither leaves a cell that cannot be kept."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            key = cast(QKeyEvent, event).key()
            steps: dict[int, tuple[int, int]] = {
                Qt.Key.Key_Return: (1, 0),
                Qt.Key.Key_Enter: (1, 0),
                Qt.Key.Key_Tab: (0, 1),
                Qt.Key.Key_Backtab: (0, -1),
            }
            if key in steps:
                self._leave(cast(Editor, editor), *steps[key])
                return True
            if key == Qt.Key.Key_Escape:
                self.refused.emit("")
        return bool(super().eventFilter(editor, event))

    # Doing --------------------------------------------------------------------------------------------
    def _leave(self, editor: Editor, down: int, right: int) -> None:
        if not self._look(editor):
            return
        index = self._table.currentIndex()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, _TRIED)
        # Qt puts the focus back on the table once the editor is gone; only then the next cell can be opened.
        QTimer.singleShot(0, self, lambda: self._go_on(index.row(), index.column(), down, right))

    def _go_on(self, row: int, column: int, down: int, right: int) -> None:
        model, table = self._table.model(), self._table
        if down:
            index = model.index(min(row + down, model.rowCount() - 1), column)
            table.setCurrentIndex(index)
            return
        following = self._next_cell(row, column, right)
        if following is not None:
            table.setCurrentIndex(following)
            table.edit(following)

    def _next_cell(self, row: int, column: int, step: int) -> QModelIndex | None:
        model, header = self._table.model(), self._table.horizontalHeader()

        def fits(logical: int) -> bool:
            return bool(model.flags(model.index(0, logical)) & Qt.ItemFlag.ItemIsEditable)

        following = self._table.next_column(column, step, fits)
        if following is None and 0 <= row + step < model.rowCount():
            row += step
            edge = header.logicalIndex(0 if step > 0 else header.count() - 1)
            shown = not self._table.isColumnHidden(edge) and fits(edge)
            following = edge if shown else self._table.next_column(edge, step, fits)
        return None if following is None else model.index(row, following)

    def _list(self, field: str) -> QComboBox:
        box = QComboBox()
        for _code, words in options_of(field, empty=field != "status"):
            box.addItem(words)
        if field not in CLOSED:
            box.setItemText(0, "")
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        return box

    def _value(self, editor: Editor) -> Any:
        field = str(editor.property("field"))
        if isinstance(editor, QComboBox):
            if editor.currentIndex() == 0 and field in CLOSED and field != "status":
                return ""
            text = editor.currentText()
        else:
            text = editor.text()
        return read_typed(field, text, day_in_india(self._ctx.clock.now()))

    def _look(self, editor: Editor) -> bool:
        """Whether what is typed can be kept; marks the editor and says why when not."""
        reason = ""
        try:
            self._value(editor)
        except UserError as error:
            reason = tr_error(error.text, error.hint)
        if bool(editor.property("invalid")) != bool(reason):
            editor.setProperty("invalid", bool(reason))
            restyle(editor)
        editor.setAccessibleDescription(reason)
        self.refused.emit(reason)
        return not reason


class FamilyCellDelegate(CellDelegate):
    """The same for the lines of families, which are painted their own way."""

    def __init__(self, ctx: Context, table: ArrangedTable) -> None:
        """``table`` is that of the families."""
        super().__init__(ctx, table, FAMILY_FIELD_OF)
        self._painting = FamilyDelegate(ctx.theme, ctx.clock.now, table)

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """One cell of a `FamilyRegisterRow`."""
        self._painting.paint_cell(painter, rect, index)


def offer_words(editor: QLineEdit, words: list[str]) -> None:
    """Let a line complete itself to what others have in that field."""
    completer = QCompleter(words, editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    editor.setCompleter(completer)
