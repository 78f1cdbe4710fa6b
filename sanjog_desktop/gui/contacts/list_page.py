"""The list of the contacts pane: what is asked above, the table below, what is done to those chosen, what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QModelIndex, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.gui.contacts.bulk_work import BulkWork
from sanjog_desktop.gui.contacts.cell_work import CellWork, FamilyCellWork
from sanjog_desktop.gui.contacts.entry_line import EntryLine
from sanjog_desktop.gui.contacts.list_words import empty_words, failed_words
from sanjog_desktop.gui.contacts.lists import FamilyList, PeopleList
from sanjog_desktop.gui.contacts.question_bar import QuestionBar
from sanjog_desktop.gui.contacts.selection_bar import SelectionBar
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.undo_toast import UndoToast
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.arranged_table import ArrangedTable, Arrangement
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.gui.widgets.columns_dialog import ColumnsDialog
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.row_table import table_card
from sanjog_desktop.store.reads.contacts import family_members
from sanjog_desktop.store.reads.register import register_ids

# Moving through the table with the arrow keys asks for a person only where one stays this long.
_SETTLE_MS = 60
_TYPED = QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed


class ListPage(QWidget):
    """``current_changed(row)``: the line to show beside the table; ``opened`` when the keyboard is to go there.
    ``export_wanted`` for those chosen, ``import_wanted`` from the empty list; ``worked`` once what `is_working` says is
    at its end."""

    current_changed = Signal(object)
    opened = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    worked = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Nothing is read before `load`."""
        super().__init__(parent)
        self._ctx = ctx
        self._view_is_new = True
        self._is_everybody = False
        self._sheet: QWidget | None = None
        self.people, self.families = PeopleList(ctx, self), FamilyList(ctx, self)
        self.bar = QuestionBar(ctx, self._columns)
        self.selection = SelectionBar()
        self.entry = EntryLine(ctx)
        self.notice = NoticeStrip(ctx.theme)
        self.stack = QStackedWidget()
        self.cell_message = label("", "bad", wrap=True)
        self.cell_message.hide()
        self.work = BulkWork(ctx, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._tell_current)
        self._build_tables()
        self.empty = EmptyState(
            ctx.theme, "users", "", "", action=self.tr("&Import a register…"), on_action=self.import_wanted.emit
        )
        self._cards = (table_card(self.table), table_card(self.family_table), self.empty)
        for card in self._cards:
            self.stack.addWidget(card)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for widget in (self.bar, self.notice, self.entry, self.selection):
            rows.addWidget(widget)
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.cell_message)
        self.toast = UndoToast(ctx, self)
        self._connect()
        self._add_keys()

    # What the pane asks -------------------------------------------------------------------------------
    async def load(self) -> None:
        """Read the first page."""
        self.people.query = self.bar.question()
        await self.people.model.reload()
        await self.bar.load()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read again."""
        for each in (self.people, self.families):
            each.apply(changes)
        self.bar.apply(changes)
        self.toast.apply(changes)

    @property
    def is_working(self) -> bool:
        """Whether many people are being changed: the list is read again once, at the end."""
        return self.work.is_running or self.toast.is_undoing

    @property
    def shown_table(self) -> ArrangedTable:
        """The table of the view."""
        return self.family_table if self.bar.is_families else self.table

    @property
    def current_row(self) -> Any:
        """The line the keyboard is on, ``None`` for none."""
        return self._model.row_at(self.shown_table.currentIndex().row())

    def show_sheet(self, sheet: QWidget) -> None:
        """Show a sheet (import, duplicates) where the table stands, until `hide_sheet`."""
        if self.stack.indexOf(sheet) < 0:
            self.stack.addWidget(sheet)
        self._sheet = sheet
        self._show_bars(shown=False)
        self.stack.setCurrentWidget(sheet)

    def hide_sheet(self) -> None:
        """Back to the table."""
        self._sheet = None
        self._show_bars(shown=True)
        self._show_right_card()
        self.focus_table()

    @property
    def sheet(self) -> QWidget | None:
        """The sheet that is open."""
        return self._sheet

    def focus_table(self) -> None:
        """Put the keyboard on the lines."""
        if self._sheet is not None:
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.shown_table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.shown_table.currentIndex().isValid():
            self.shown_table.select_place(0)

    def start_entry(self) -> None:
        """New people, line by line, by keyboard."""
        if self._sheet is None and may_edit(self._ctx) and not self.bar.is_families:
            names = self.table.arrangement.shown
            columns = {each.table.name: each.table for each in self.people.columns}
            self.entry.open(self.bar.views.current, [columns[name] for name in names])

    def arrange_columns(self) -> ColumnsDialog:
        """Choose the columns and their order."""
        dialog = ColumnsDialog(self._ctx.theme, self.shown_table, self.window())
        dialog.open()
        return dialog

    async def chosen_ids(self) -> Sequence[str]:
        """The people chosen: the lines marked, or everybody found."""
        if self._is_everybody:
            return await self._ctx.db.read(register_ids, self.bar.question())
        return [row.id for row in self.table.chosen()]

    async def found_ids(self) -> Sequence[str]:
        """Everybody in the list; of families, the people of those chosen, in the order of the list."""
        if not self.bar.is_families:
            return await self._ctx.db.read(register_ids, self.bar.question())
        found: list[str] = []
        for family in self.family_table.chosen():
            members = await self._ctx.db.read(family_members, family.id)
            found += [member.id for member in members]
        return list(dict.fromkeys(found))

    @property
    def chosen_count(self) -> int:
        """How many people are chosen."""
        return self.people.found if self._is_everybody else self.table.chosen_count

    @property
    def is_everybody(self) -> bool:
        """Whether everybody found is chosen, also those whose lines are not read yet."""
        return self._is_everybody

    def restore_layout(self, kept: QSettings) -> None:
        """Take the columns this PC had."""
        for name, table in (("people", self.table), ("families", self.family_table)):
            text = kept.value(f"contacts/{name}-columns")
            try:
                table.arrange(msgspec.json.decode(str(text or "{}"), type=Arrangement))
            except msgspec.MsgspecError:
                continue  # written by another version: the usual columns will do

    def save_layout(self, kept: QSettings) -> None:
        """Remember the columns."""
        for name, table in (("people", self.table), ("families", self.family_table)):
            kept.setValue(f"contacts/{name}-columns", msgspec.json.encode(table.arrangement).decode())

    def show_veiled(self, hidden: bool) -> None:
        """Counter mode: what was typed goes out of sight; the lines hide their words themselves."""
        if hidden:
            self.entry.hide()
            self.toast.hide()
            self.cell_message.hide()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # closes a cell that is being typed into
        echo = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.bar.search.setEchoMode(echo)
        self.bar.setEnabled(not hidden)
        self.selection.setEnabled(not hidden)

    # Building -----------------------------------------------------------------------------------------
    def _build_tables(self) -> None:
        ctx = self._ctx
        columns = [each.table for each in self.people.columns]
        self.table = ArrangedTable(ctx.theme, columns, self.tr("People"), key=lambda row: str(row.id))
        self.table.setModel(self.people.model)
        self.cells = CellWork(ctx, self.people, self.table)
        self.table.setEditTriggers(_TYPED)
        columns = [each.table for each in self.families.columns]
        self.family_table = ArrangedTable(ctx.theme, columns, self.tr("Families"), key=lambda row: str(row.id))
        self.family_table.setModel(self.families.model)
        self.family_cells = FamilyCellWork(ctx, self.families, self.family_table)
        self.family_table.setEditTriggers(_TYPED)
        self.people.model.follow(self.table)
        self.families.model.follow(self.family_table)

    def _connect(self) -> None:
        self.bar.asked.connect(self._ask)
        self.bar.columns_wanted.connect(lambda names: self.shown_table.choose_columns(list(names)))
        self.bar.search.left_downwards.connect(self.focus_table)
        for each, table in ((self.people, self.table), (self.families, self.family_table)):
            each.answered.connect(self._on_answered)
            each.model.failed.connect(self._on_failed)
            each.model.refreshed.connect(lambda table=table: self._on_refreshed(table))
            table.selectionModel().currentRowChanged.connect(self._on_moved)
            table.row_opened.connect(lambda _place: self.opened.emit())
            table.sort_wanted.connect(lambda name, down: self.bar.sort_by(name, descending=down))
            table.columns_wanted.connect(self.arrange_columns)
        self.table.marked.connect(self._on_marked)
        self.table.menu_opening.connect(self._fill_menu)
        for cells in (self.cells, self.family_cells):
            cells.refused.connect(self._say_of_cell)
        self.selection.wanted.connect(self.do_to_chosen)
        self.selection.all_wanted.connect(self.choose_everybody)
        self.selection.cleared.connect(self.choose_nobody)
        self.work.told.connect(self.toast.say)
        self.work.progressed.connect(lambda text: self.toast.say(text, stop=self.work.stop))
        self.work.finished.connect(self.focus_table)
        self.work.finished.connect(self.worked)
        self.toast.undone.connect(self.worked)
        self.entry.closed.connect(self.focus_table)

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+Z": self.toast.undo_last,
            "Ctrl+N": self.start_entry,
            "Ctrl+Shift+A": self.choose_everybody,
        }
        for key, do in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # Asking and answering -----------------------------------------------------------------------------
    @property
    def _model(self) -> RowsModel[Any]:
        return self.families.model if self.bar.is_families else self.people.model

    def _ask(self) -> None:
        self._view_is_new = True
        self._is_everybody = False
        query = self.bar.question()
        if not query.text:
            self.bar.search.set_hint("")
        self.shown_table.forget_chosen()
        self.shown_table.show_sorting(query.sort, descending=query.descending)
        if self.entry.is_open and self.bar.is_families:
            self.entry.hide()
        (self.families if self.bar.is_families else self.people).ask(query)

    def _columns(self) -> Sequence[str]:
        arrangement = self.shown_table.arrangement
        return arrangement.shown if arrangement.own else ()

    def _on_answered(self, count: int, ms: int) -> None:
        if self.bar.search.text().strip() or self.bar.filters.filters:
            words = self.tr("{ms} ms · {count} found").format(ms=ms, count=number_text(count))
            self.bar.search.set_hint(words)
        self._show_selection()

    def _on_refreshed(self, table: ArrangedTable) -> None:
        self._show_right_card()
        if table is not self.shown_table:
            return
        # After a search or another view the panel shows the first line; a mere refresh moves nothing.
        if self._view_is_new:
            self._view_is_new = False
            table.select_place(0)
            self._tell_current()

    def _on_failed(self) -> None:
        text, hint = failed_words()
        self.notice.say(text, hint, action=self.tr("Try again"), on_action=self._ask)

    def _show_right_card(self) -> None:
        if self._sheet is not None:
            return
        if self._model.rows:
            self.stack.setCurrentIndex(1 if self.bar.is_families else 0)
            return
        query = self.bar.question()
        self.empty.say(*empty_words(query))
        if self.empty.button is not None:
            self.empty.button.setVisible(not query.text and not query.filters)
        self.stack.setCurrentWidget(self.empty)

    def _show_bars(self, *, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.entry.hide()
        self.selection.setVisible(shown and self.chosen_count > 1)

    def _on_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._settle.start()

    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_row)

    def rest(self) -> None:
        """The pane goes out of sight."""
        self._settle.stop()

    # Choosing -----------------------------------------------------------------------------------------
    def choose_everybody(self) -> None:
        """Choose all that were found, also those whose lines are not read yet."""
        if not self.bar.is_families and self.people.model.rows:
            self.table.selectAll()
            self._is_everybody = True
            self._show_selection()

    def choose_nobody(self) -> None:
        """Leave only the line the keyboard is on."""
        self.table.choose_only_current()
        self._on_marked(self.table.chosen_count)
        self.focus_table()

    def do_to_chosen(self, verb: str) -> None:
        """Label, assign, follow up, change the status of, or export those chosen."""
        if verb == "export":
            self.export_wanted.emit()
        elif self.chosen_count and may_edit(self._ctx):
            self.work.ask(verb, self.chosen_count, self.chosen_ids)

    def _on_marked(self, _count: int) -> None:
        self._is_everybody = False
        self._show_selection()

    def _show_selection(self) -> None:
        if self.bar.is_families or self._sheet is not None:
            self.selection.hide()
            return
        self.selection.show_chosen(self.table.chosen_count, self.people.found, everybody=self._is_everybody)

    def _fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        if not may_edit(self._ctx):
            return
        for verb, button in self.selection.buttons.items():
            action = menu.addAction(button.text())
            action.triggered.connect(lambda _=False, verb=verb: self.do_to_chosen(verb))
        if self.cells.may_type(index.column()):
            menu.addSeparator()
            menu.addAction(self.tr("&Edit (F2)")).triggered.connect(lambda _=False: self.table.edit(index))

    # Typing -------------------------------------------------------------------------------------------
    def _say_of_cell(self, reason: str) -> None:
        self.cell_message.setText(reason)
        self.cell_message.setVisible(bool(reason))
        if reason:
            self.toast.hide()  # it would lie over what is wrong

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table; Insert begins a new person."""
        if event.key() == Qt.Key.Key_Escape:
            self.choose_nobody() if self.chosen_count > 1 else self.focus_table()
        elif event.key() == Qt.Key.Key_Insert:
            self.start_entry()
        else:
            super().keyPressEvent(event)
