"""The contacts pane: candidates, families and people, found as one types, with one of them beside the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.gui.contacts.columns import FAMILY_GIVE_WAY, FAMILY_SHARES, PEOPLE_GIVE_WAY, PEOPLE_SHARES
from sanjog_desktop.gui.contacts.delegate import FamilyDelegate, PersonDelegate
from sanjog_desktop.gui.contacts.import_sheet import ImportSheet
from sanjog_desktop.gui.contacts.lists import (
    CANDIDATES,
    FAMILIES,
    FOUND_LIMIT,
    PEOPLE,
    FamilyList,
    PeopleList,
)
from sanjog_desktop.gui.contacts.side import SidePanel
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.rows_model import RowsModel
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import ElidedLabel, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.chips import Filter, FilterBar
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.widgets.row_table import RowTable, table_card
from sanjog_desktop.gui.widgets.search_field import SearchField
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import contacts as reads

# Moving through the table with the arrow keys asks for a person only where one stays this long.
_SETTLE_MS = 60
_PANEL_PX, _PANEL_LEAST_PX, _PANEL_MOST_PX = 320, 260, 460
_KINDS = frozenset({"contact", "candidate", "contact_point", "family", "consent", "suppression", "request"})


class ContactsPane(QWidget):
    """`open_chat_requested(conversation_id)`: the person at the desk wants to write to somebody."""

    open_chat_requested = Signal(int)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the pane; nothing is read before `load` or `activate`."""
        super().__init__(parent)
        self.setObjectName("contacts")
        self._ctx = ctx
        self._db: Database = ctx.db
        self._loaded = False
        self._wanted = ""
        self._asked = 0
        self._view_is_new = True
        self.people = PeopleList(ctx, self)
        self.families = FamilyList(ctx, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._show_current)
        self._build()
        self._connect()

    # What the window asks ---------------------------------------------------------------------------
    async def load(self) -> None:
        """Read the first page and the counts."""
        self._loaded = True
        await self.people.model.reload()
        await self._count()

    def activate(self) -> None:
        """The pane came into sight: one can type at once."""
        if not self._loaded:
            self._ctx.tasks.start(self.load(), owner=self)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivate(self) -> None:
        """The pane went out of sight; the models rest by themselves."""
        self._settle.stop()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read again."""
        self.people.model.apply(changes)
        self.families.model.apply(changes)
        kinds = {kind for kind, _ in changes}
        if not kinds & _KINDS or not self._loaded:
            return
        if kinds & {"contact", "candidate", "family"}:
            self._ctx.tasks.start(self._count(), owner=self)
        if self.side.shows_person:
            self._ctx.tasks.start(self._show_person(self.side.person.contact_id), owner=self)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes: the search, the table, the panel."""
        return (self.search, self._table_shown() or self.import_sheet, self.side)

    def restore_layout(self, kept: QSettings) -> None:
        """Take the widths this PC had."""
        state = kept.value("contacts/split")
        if state is not None:
            self.split.restoreState(state)

    def save_layout(self, kept: QSettings) -> None:
        """Remember the widths."""
        kept.setValue("contacts/split", self.split.saveState())

    def show_contact(self, contact_id: str) -> None:
        """Show one person beside the table, wherever they stand in it."""
        place = self.people.model.place_of(contact_id)
        if place is not None and self.filters.current != FAMILIES:
            self.table.select_place(place)
        else:
            self.table.clearSelection()
        self._ctx.tasks.start(self._show_person(contact_id), owner=self)

    # Building ---------------------------------------------------------------------------------------
    def _build(self) -> None:
        page = QWidget()
        page.setProperty("surface", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 16, 24, 24)
        rows.setSpacing(10)
        rows.addLayout(self._head())
        rows.addLayout(self._finder())
        self.notice = NoticeStrip(self._ctx.theme)
        rows.addWidget(self.notice)
        self.stack = QStackedWidget()
        self.table = RowTable(self._ctx.theme, PEOPLE_SHARES, self.tr("People"), give_way=PEOPLE_GIVE_WAY)
        self.table.setModel(self.people.model)
        self.table.setItemDelegate(PersonDelegate(self._ctx.theme, self.table))
        self.family_table = RowTable(
            self._ctx.theme, FAMILY_SHARES, self.tr("Families"), give_way=FAMILY_GIVE_WAY
        )
        self.family_table.setModel(self.families.model)
        self.family_table.setItemDelegate(
            FamilyDelegate(self._ctx.theme, self._ctx.clock.now, self.family_table)
        )
        self.empty = EmptyState(
            self._ctx.theme,
            "users",
            "",
            "",
            action=self.tr("&Import a register…"),
            on_action=lambda: self.import_button.click(),
        )
        self.import_sheet = ImportSheet(self._ctx)
        self._cards = [table_card(self.table), table_card(self.family_table), self.empty, self.import_sheet]
        for card in self._cards:
            self.stack.addWidget(card)
        rows.addWidget(self.stack, 1)
        self.side = SidePanel(self._ctx)
        self.side.setMinimumWidth(_PANEL_LEAST_PX)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(page)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([10_000, min(_PANEL_MOST_PX, self._ctx.theme.px(_PANEL_PX))])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.split)
        for widget in (self.table, self.family_table):
            (self.people if widget is self.table else self.families).model.follow(widget)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(self.tr("Contacts"), "pane-title"))
        line.addSpacing(16)
        self.counts = ElidedLabel("", "caption")
        # Gives way to the buttons where the text is large.
        self.counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.counts, 1)
        self.import_button = PlainButton(self.tr("&Import…"))
        self.new_button = PrimaryButton(self.tr("&New contact"))
        line.addWidget(self.import_button)
        line.addWidget(self.new_button)
        return line

    def _finder(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.search = SearchField(self._ctx.theme, self.tr("Name in any script, or part of a number"))
        self.search.setMinimumWidth(180)
        self.search.setMaximumWidth(self._ctx.theme.px(440))
        self.filters = FilterBar(
            (
                Filter(CANDIDATES, self.tr("Candidates")),
                Filter(FAMILIES, self.tr("Families")),
                Filter(PEOPLE, self.tr("People")),
            ),
            self.tr("What the table shows"),
        )
        line.addWidget(self.search, 3)
        line.addWidget(self.filters, 2)
        return line

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._ask())
        self.search.left_downwards.connect(self._focus_table)
        self.filters.chosen.connect(lambda _name: self._ask())
        self.people.answered.connect(self._on_answered)
        self.new_button.clicked.connect(lambda: self._ctx.tasks.start(self._start_form(""), owner=self))
        self.import_button.clicked.connect(self._start_import)
        self.import_sheet.closed.connect(self._show_right_card)
        for table in (self.table, self.family_table):
            table.row_opened.connect(lambda _place: self.side.focus_first())
        self.people.model.refreshed.connect(lambda: self._on_refreshed(self.table))
        for model in (self.people.model, self.families.model):
            model.failed.connect(self._on_failed)
        self.families.model.refreshed.connect(lambda: self._on_refreshed(self.family_table))
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.family_table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.side.person_requested.connect(self.show_contact)
        self.side.message_requested.connect(
            lambda who: self._ctx.tasks.start(self._open_chat(ContactId(who)), owner=self)
        )
        self.side.edit_requested.connect(lambda who: self._ctx.tasks.start(self._start_form(who), owner=self))
        self.side.saved.connect(self.show_contact)

    # Asking and answering ---------------------------------------------------------------------------
    def _ask(self) -> None:
        view, text = self.filters.current, self.search.text().strip()
        if not text:
            self.search.set_hint("")
        if view == FAMILIES and text:
            # Families are found through their people: a name or number is always somebody's.
            self.filters.choose(PEOPLE)
            view = PEOPLE
        self._view_is_new = True
        if view == FAMILIES:
            self.families.model.restart()
        else:
            self.people.show(view, text)

    def _on_answered(self, text: str, count: int, ms: int) -> None:
        if text == self.search.text().strip():
            more = "+" if count >= FOUND_LIMIT else ""
            self.search.set_hint(self.tr("{ms} ms · {count} found").format(ms=ms, count=f"{count}{more}"))

    def _on_refreshed(self, table: RowTable) -> None:
        self._show_right_card()
        # After a search or another view the panel shows the first line; a mere refresh moves nothing.
        if table is self._table_shown() and self._view_is_new and not self.side.is_busy:
            self._view_is_new = False
            table.select_place(0)
            self._show_current()

    def _on_failed(self) -> None:
        self.notice.say(
            self.tr("The list could not be read."),
            self.tr("What is shown is from before."),
            action=self.tr("Try again"),
            on_action=self._ask,
        )

    def _table_shown(self) -> RowTable | None:
        if self.stack.currentWidget() is self.import_sheet:
            return None
        return self.family_table if self.filters.current == FAMILIES else self.table

    def _model_shown(self) -> RowsModel[object]:
        families = self.filters.current == FAMILIES
        return self.families.model if families else self.people.model  # type: ignore[return-value]

    def _show_right_card(self) -> None:
        if self.import_sheet.is_open:
            return
        if self._model_shown().rows:
            self.stack.setCurrentIndex(1 if self.filters.current == FAMILIES else 0)
            return
        self.empty.say(*self._empty_words())
        if self.empty.button is not None:
            self.empty.button.setVisible(not self.people.text)
        self.stack.setCurrentWidget(self.empty)

    def _empty_words(self) -> tuple[str, str]:
        if self.people.text and self.filters.current != FAMILIES:
            return (
                self.tr("Nobody found"),
                self.tr(
                    "Try fewer letters, another spelling, or the last digits of a number. People shows everybody."
                ),
            )
        if self.filters.current == FAMILIES:
            return self.tr("No families yet"), self.tr(
                "Import the register you keep, or add people one by one."
            )
        return (
            self.tr("Nobody here yet"),
            self.tr("Import the register you keep in Excel as CSV, or add the first person. Whoever writes on WhatsApp "
                    "appears under People by themselves."),
        )  # fmt: skip

    def _on_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._settle.start()

    def _show_current(self) -> None:
        table = self._table_shown()
        if table is None or self.side.is_busy:
            return
        place = table.currentIndex().row()
        if table is self.family_table:
            family = self.families.model.row_at(place)
            if family is not None:
                self._ctx.tasks.start(self._show_family(family.id), owner=self)
            return
        person = self.people.model.row_at(place)
        if person is not None and person.id != self._wanted:
            self._ctx.tasks.start(self._show_person(person.id), owner=self)

    async def _show_person(self, contact_id: str) -> None:
        self._asked += 1
        asked, self._wanted = self._asked, contact_id
        detail = await self._db.read(reads.contact_detail, ContactId(contact_id))
        if asked != self._asked:
            return
        if detail is None or detail.erased_at:
            self._wanted = ""
            self.side.show_nobody()
        else:
            self.side.show_person(detail)

    async def _show_family(self, family_id: FamilyId) -> None:
        self._asked += 1
        asked, self._wanted = self._asked, ""
        family = await self._db.read(reads.family_row, family_id)
        members = await self._db.read(reads.family_members, family_id)
        if asked == self._asked and family is not None:
            self.side.show_family(family, members)

    async def _count(self) -> None:
        counts = await self._db.read(reads.contact_counts)
        self.counts.setText(
            self.tr("{people} people · {families} families · all on this PC, readable offline").format(
                people=number_text(counts.people), families=number_text(counts.families)
            )
        )

    # Doing ------------------------------------------------------------------------------------------
    async def _start_form(self, contact_id: str) -> None:
        families = await self._db.read(reads.family_page, 2_000)
        detail = await self._db.read(reads.contact_detail, ContactId(contact_id)) if contact_id else None
        self.side.start_form(detail, families)

    async def _open_chat(self, contact_id: ContactId) -> None:
        conversation = await self._db.write(actions.open_conversation, contact_id)
        self.open_chat_requested.emit(conversation)

    def _start_import(self) -> None:
        self.import_sheet.choose_file(lambda: self.stack.setCurrentWidget(self.import_sheet))

    def _focus_table(self) -> None:
        table = self._table_shown()
        if table is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not table.currentIndex().isValid():
                table.select_place(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self._focus_table()
            return
        super().keyPressEvent(event)
