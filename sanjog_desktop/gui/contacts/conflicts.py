"""Fields that two people changed apart: what it was, what each made of it, and the choice between the three."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.actions import conflicts as actions
from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.contacts.duplicate_words import value_words
from sanjog_desktop.gui.contacts.sheet import Sheet
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.masked import masked_text, may_edit
from sanjog_desktop.gui.rows_model import Column, RowRole, RowsModel
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.choice_line import ChoiceLine
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.row_table import AnyIndex, RowDelegate, RowTable, table_card
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.duplicate_rows import ConflictRow
from sanjog_desktop.store.reads import conflicts as reads
from sanjog_desktop.store.session import Changes

_PAGE = 50
_SHARES, _GIVE_WAY = (22, 16, 20, 20), (2,)


class ConflictsSheet(Sheet):
    """`open()` shows the fields that wait for a choice; `closed` when the person at the desk is done."""

    closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Nothing is read before `open`."""
        super().__init__(parent)
        self.setObjectName("conflicts")
        self._ctx = ctx
        self._db: Database = ctx.db
        self.is_open = False
        self._unsubscribe: Callable[[], None] = _nothing
        self._shown = self._wanted = ""
        self.rows: RowsModel[ConflictRow] = RowsModel(
            ctx.tasks, self._fetch, lambda row: row.id, sentence=self._sentence, columns=self._columns(),
            kinds=frozenset({"field_conflict", "contact"}), page=_PAGE, veil=ctx.veil, parent=self,
        )  # fmt: skip
        self.options: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._build()
        self.rows.follow(self)
        self.begin_at(self.table, move=False)

    # What the pane asks -----------------------------------------------------------------------------
    def open(self, contact_id: str = "") -> None:
        """Read what waits; the line of a person is the current one, where they have any."""
        if not self.is_open:
            self.is_open = True
            self._unsubscribe = self._db.on_changes(self._changed)
        self._shown, self._wanted = "", contact_id
        self.rows.restart()
        self._begin()

    def leave(self) -> None:
        """Close the sheet."""
        if not self.is_open:
            return
        self.is_open = False
        self._unsubscribe()
        self.closed.emit()

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes."""
        return (self.table, self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------------------------
    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        self.notice = NoticeStrip(self._ctx.theme)
        rows.addWidget(self.notice)
        rows.addWidget(label(self.tr("Changed by two people at once"), "title"))
        rows.addWidget(
            label(self.tr("The later one stands until somebody chooses. Nothing was lost."), "second", wrap=True)
        )
        self.table = RowTable(self._ctx.theme, _SHARES, self.tr("Fields to choose"), give_way=_GIVE_WAY)
        self.table.setModel(self.rows)
        self.table.setItemDelegate(_ConflictDelegate(self._ctx, self.table))
        self.empty = EmptyState(
            self._ctx.theme, "circle-check", self.tr("Nothing to choose"),
            self.tr("Where two PCs change the same field while apart, both values are kept and shown here."),
        )  # fmt: skip
        self.stack = QStackedWidget()
        self.stack.addWidget(table_card(self.table))
        self.stack.addWidget(self.empty)
        rows.addWidget(self.stack, 1)
        self.card = self._build_card()
        rows.addWidget(self.card)
        self.table.row_opened.connect(lambda _place: self._focus_choice())
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.rows.refreshed.connect(self._refreshed)
        self.rows.failed.connect(self._failed)
        self._ctx.veil.changed.connect(self._show_again)

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(18, 12, 18, 14)
        inner.setSpacing(8)
        self.heading = label("", "strong", wrap=True)
        inner.addWidget(self.heading)
        self._lines = QWidget()
        self._choices = QVBoxLayout(self._lines)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(6)
        inner.addWidget(self._lines)
        holder = QWidget()
        line = FlowLayout(holder)
        self.choose_button = PrimaryButton(self.tr("&Let this stand"))
        self.close_button = PlainButton(self.tr("&Close"))
        self.choose_button.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.leave)
        line.addWidget(self.choose_button)
        line.addWidget(self.close_button)
        inner.addWidget(holder)
        return card

    def _columns(self) -> tuple[Column[ConflictRow], ...]:
        return (
            Column(self.tr("Whose"), lambda row: row.name),
            Column(self.tr("Field"), lambda row: _field_name(row)),
            Column(self.tr("First"), lambda row: _value(row, 1)),
            Column(self.tr("Later"), lambda row: _value(row, 2)),
        )

    # Reading ----------------------------------------------------------------------------------------
    async def _fetch(self, after: ConflictRow | None, limit: int) -> Sequence[ConflictRow]:
        last = None if after is None else (after.other_at, after.id)
        return await self._db.read(reads.conflict_page, limit, last)

    def _changed(self, changes: Changes) -> None:
        self.rows.apply(changes)

    def _refreshed(self) -> None:
        self.stack.setCurrentIndex(0 if self.rows.rows else 1)
        theirs = [place for place, row in enumerate(self.rows.rows) if row.contact_id == self._wanted]
        if theirs and self._wanted:
            self._wanted = ""
            self.table.select_place(theirs[0])
        elif self.rows.rows and not self.table.currentIndex().isValid():
            self.table.select_place(0)
        # There may be something now where there was nothing, or nothing any more.
        left = self.close_button if self.rows.rows else self.table
        self._begin(move=self.window().focusWidget() is left)
        self._show_choice()

    def _begin(self, *, move: bool = True) -> None:
        """Begin at the fields, or at the way out where there is none."""
        self.begin_at(self.table if self.rows.rows else self.close_button, move=move)

    def _failed(self) -> None:
        self.notice.say(
            self.tr("The fields could not be read."), self.tr("What is shown is from before."),
            action=self.tr("Try again"), on_action=self.rows.restart,
        )  # fmt: skip

    def _moved(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_choice()

    # Choosing ---------------------------------------------------------------------------------------
    def _chosen_row(self) -> ConflictRow | None:
        index = self.table.currentIndex()
        return self.rows.row_at(index.row()) if index.isValid() else None

    def _show_again(self) -> None:
        self._shown = ""
        self._show_choice()

    def _show_choice(self) -> None:
        row = self._chosen_row()
        self.heading.setVisible(row is not None)
        self._lines.setVisible(row is not None)
        self.choose_button.setEnabled(row is not None and may_edit(self._ctx, _field_of(row)))
        if row is None:
            self._shown = ""
            return
        if row.id == self._shown:
            return
        self._shown = row.id
        name = masked_text(self._ctx, "name", row.name)
        self.heading.setText(f"{name} · {_field_name(row)}" if name else _field_name(row))
        self._clear()
        now = Instant(self._ctx.clock.now())
        for place, words in (
            (2, self.tr("{who}, {when}, stands now").format(who=row.other_by, when=date_text(row.other_at, now))),
            (1, self.tr("{who}, {when}").format(who=row.one_by, when=date_text(row.one_at, now))),
            (0, self.tr("as it was before")),
        ):  # fmt: skip
            value = masked_text(self._ctx, _field_of(row), _value(row, place))
            line = ChoiceLine(value, words.removeprefix(", "))
            self._group.addButton(line.button, place)
            self._choices.addWidget(line)
            self.options.append(line.button)
        self.options[0].setChecked(True)

    def _clear(self) -> None:
        had_focus = any(option.hasFocus() for option in self.options)
        for option in self.options:
            self._group.removeButton(option)
        self.options.clear()
        while (item := self._choices.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_choice(self) -> None:
        if self.options:
            self.options[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        row = self._chosen_row()
        if row is not None and may_edit(self._ctx, _field_of(row)):
            value = (row.base, row.one, row.other)[self._group.checkedId()]
            self._ctx.tasks.start(self._write(row, value), owner=self)

    async def _write(self, row: ConflictRow, value: Any) -> None:
        place = self.table.currentIndex().row()
        if value is None and _field_of(row) not in _MAY_BE_NULL:
            value = ""
        try:
            await self._db.write(actions.choose, row.id, value, staff=self._ctx.staff)
        except UserError as error:
            self.notice.say(tr_error(error.text, error.hint or ""), tone="bad")
        else:
            self.notice.say(self.tr("Chosen; the other PCs will hear of it."), tone="ok")
        await self.rows.reload()
        self.table.select_place(min(place, len(self.rows.rows) - 1))
        self._begin()

    def _sentence(self, row: ConflictRow) -> str:
        words = self.tr("{name}, {field}: first {one}, later {other}, before {base}.")
        return words.format(
            name=row.name, field=_field_name(row), one=_value(row, 1), other=_value(row, 2), base=_value(row, 0)
        )


_MAY_BE_NULL = frozenset({"family_id", "height_cm", "package_until_at", "done_at", "retired_at"})


def _field_of(row: ConflictRow | None) -> str:
    """The name of the column; a row with an id of its own has it in front."""
    return "" if row is None else row.field.rpartition("/")[2]


def _field_name(row: ConflictRow) -> str:
    return texts.field_text(_field_of(row))


def _value(row: ConflictRow, place: int) -> str:
    """The words for what was before (0), the first (1) and the later value (2)."""
    return row.titles[place] or value_words(_field_of(row), (row.base, row.one, row.other)[place])


def _nothing() -> None:
    """Nothing to end yet."""


class _ConflictDelegate(RowDelegate):
    """Each value in a line."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(ctx.theme, parent)

    def paint_cell(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """By column."""
        row = index.data(RowRole)
        if isinstance(row, ConflictRow):
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            self.draw_line(painter, rect, text, bold=index.column() == 0)
