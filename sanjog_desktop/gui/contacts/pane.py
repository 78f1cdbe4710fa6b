"""The contacts pane: candidates, families and people, found as one types, with one of them beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.domain.ids import ContactId, FamilyId
from sanjog_desktop.gui.contacts.list_page import ListPage
from sanjog_desktop.gui.contacts.side import SidePanel
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.masked import may_edit, may_export
from sanjog_desktop.gui.times import moment_text, number_text
from sanjog_desktop.gui.widgets.basics import ElidedLabel, IconButton, PlainButton, PrimaryButton, label
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.reads.conflicts import conflict_count
from sanjog_desktop.store.reads.duplicates import duplicate_count
from sanjog_desktop.store.register_rows import FamilyRegisterRow, RegisterRow
from sanjog_desktop.store.rows import ContactCounts

if TYPE_CHECKING:
    from sanjog_desktop.gui.contacts.conflicts import ConflictsSheet
    from sanjog_desktop.gui.contacts.duplicates import DuplicatesSheet
    from sanjog_desktop.gui.contacts.import_sheet import ImportSheet

_PANEL_PX, _PANEL_LEAST_PX, _PANEL_MOST_PX = 320, 260, 460
_KINDS = frozenset({
    "contact", "candidate", "contact_point", "family", "consent", "suppression", "request", "contact_label", "label",
    "contact_note", "follow_up", "contact_file", "custom_value", "custom_field", "field_conflict",
})  # fmt: skip


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
        self._counted: ContactCounts | None = None
        self._held: set[tuple[str, object]] = set()
        self.list = ListPage(ctx)
        self._import_sheet: ImportSheet | None = None
        self._duplicates: DuplicatesSheet | None = None
        self._conflicts: ConflictsSheet | None = None
        self._waiting = (0, 0)
        self.side = SidePanel(ctx)
        self._build()
        self._connect()
        self._follow_veil()
        page = self.list
        self.people, self.families, self.table = page.people, page.families, page.table
        self.family_table, self.stack, self.empty = page.family_table, page.stack, page.empty
        self.search, self.filters, self.notice = page.bar.search, page.bar.views, page.notice

    # What the window asks ---------------------------------------------------------------------------
    async def load(self) -> None:
        """Read the first page and the counts."""
        self._loaded = True
        await self.list.load()
        await self._count()

    def activate(self) -> None:
        """The pane came into sight: one can type at once."""
        if not self._loaded:
            self._ctx.tasks.start(self.load(), owner=self)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def deactivate(self) -> None:
        """The pane went out of sight; the models rest by themselves."""
        self.list.rest()

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Committed changes: what is shown of them is read again; of a change of many, once at its end."""
        if self.list.is_working:
            self._held |= {(kind, "") for kind, _ in changes if kind != "change_set"}
            changes = frozenset(each for each in changes if each[0] == "change_set")
        self.list.apply(changes)
        kinds = {kind for kind, _ in changes}
        if not kinds & _KINDS or not self._loaded:
            return
        if kinds & {"contact", "candidate", "family", "field_conflict"}:
            self._ctx.tasks.start(self._count(), owner=self)
        if self.side.shows_person:
            self._ctx.tasks.start(self._show_person(self.side.person.contact_id), owner=self)

    def _catch_up(self) -> None:
        held, self._held = frozenset(self._held), set()
        self.apply(held)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def areas(self) -> Sequence[QWidget]:
        """Where F6 goes: the search, the table, the panel."""
        return (self.search, self.list.sheet or self.list.shown_table, self.side)

    def restore_layout(self, kept: QSettings) -> None:
        """Take the widths and columns this PC had."""
        state = kept.value("contacts/split")
        if state is not None:
            self.split.restoreState(state)
        self.list.restore_layout(kept)

    def save_layout(self, kept: QSettings) -> None:
        """Remember the widths and columns."""
        kept.setValue("contacts/split", self.split.saveState())
        self.list.save_layout(kept)

    def show_contact(self, contact_id: str) -> None:
        """Show one person beside the table, wherever they stand in it."""
        place = self.people.model.place_of(contact_id)
        if place is not None and not self.list.bar.is_families:
            self.table.select_place(place)
        else:
            self.table.clearSelection()
        self._ctx.tasks.start(self._show_person(contact_id), owner=self)

    def show_veiled(self, hidden: bool) -> None:
        """Counter mode: lines and panel hide who people are, sheets that do not are put away."""
        self.list.show_veiled(hidden)
        if hidden and self.list.sheet is not None:
            self.list.hide_sheet()
        self._follow_veil()

    # Building ---------------------------------------------------------------------------------------
    def _build(self) -> None:
        page = QWidget()
        page.setProperty("surface", "page")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(24, 16, 24, 24)
        rows.setSpacing(10)
        rows.addLayout(self._head())
        rows.addWidget(self.list, 1)
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
        self.export_button = PlainButton(self.tr("E&xport…"))
        self.new_button = PrimaryButton(self.tr("&New family"))
        self.more_button = IconButton(self._ctx.theme, "dots", self.tr("More to do with the list"))
        for widget in (self.import_button, self.export_button, self.new_button, self.more_button):
            line.addWidget(widget)
        return line

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_row)
        self.list.worked.connect(self._catch_up)
        self.list.opened.connect(self.side.focus_first)
        self.list.import_wanted.connect(self._start_import)
        self.list.export_wanted.connect(lambda: self._start_export(chosen=True))
        self.list.entry.kept.connect(lambda who: self._ctx.tasks.start(self._show_person(who), owner=self))
        self.import_button.clicked.connect(self._start_import)
        self.export_button.clicked.connect(lambda: self._start_export(chosen=False))
        self.new_button.clicked.connect(lambda: self._ctx.tasks.start(self._start_form(""), owner=self))
        self.more_button.clicked.connect(lambda: self.open_more())
        self.side.person_requested.connect(self.show_contact)
        self.side.message_requested.connect(
            lambda who: self._ctx.tasks.start(self._open_chat(ContactId(who)), owner=self)
        )
        self.side.edit_requested.connect(lambda who: self._ctx.tasks.start(self._start_form(who), owner=self))
        self.side.conflicts_requested.connect(self.open_conflicts)
        self.side.saved.connect(self.show_contact)
        self._ctx.veil.changed.connect(self._follow_veil)

    def _follow_veil(self) -> None:
        self.export_button.setEnabled(may_export(self._ctx))
        for button in (self.import_button, self.new_button):
            button.setEnabled(may_edit(self._ctx))
        self.more_button.setEnabled(not self._ctx.veil.is_counter)

    # Showing ----------------------------------------------------------------------------------------
    def _show_row(self, row: RegisterRow | FamilyRegisterRow | None) -> None:
        if self.side.is_busy or row is None:
            return
        if isinstance(row, FamilyRegisterRow):
            self._ctx.tasks.start(self._show_family(row.id), owner=self)
        elif row.id != self._wanted:
            self._ctx.tasks.start(self._show_person(row.id), owner=self)

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
        self._counted = await self._db.read(reads.contact_counts)
        self._waiting = (await self._db.read(duplicate_count), await self._db.read(conflict_count))
        self.show_state()

    def show_state(self) -> None:
        """Say how many there are, and of what time what is shown is while nothing comes in."""
        if self._counted is None:
            return
        state = self._ctx.state
        if state.online or not state.last_sync_at:
            words = self.tr("{people} people · {families} families · all on this PC, readable offline")
        else:
            words = self.tr("{people} people · {families} families · as of {time}, all on this PC")
        self.counts.setText(
            words.format(
                people=number_text(self._counted.people), families=number_text(self._counted.families),
                time=moment_text(state.last_sync_at or 0, self._ctx.clock.now()),
            )
        )  # fmt: skip

    # Doing ------------------------------------------------------------------------------------------
    def open_more(self) -> QMenu:
        """What is done with the list now and then."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            (self.tr("New people, &line by line (Ctrl+N)"), self.list.start_entry),
            (_counted(self.tr("People entered &twice…"), self._waiting[0]), self.open_duplicates),
            (_counted(self.tr("Changed on two &PCs…"), self._waiting[1]), self.open_conflicts),
            (self.tr("I&mports…"), self.open_imports),
            (self.tr("&Columns…"), self.list.arrange_columns),
        )
        for words, do in entries:
            menu.addAction(words).triggered.connect(lambda _=False, do=do: do())
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    # Sheets are built when first wanted: the list must not wait for them.
    @property
    def import_sheet(self) -> ImportSheet:
        """Where files are read in."""
        if self._import_sheet is None:
            from sanjog_desktop.gui.contacts.import_sheet import ImportSheet

            self._import_sheet = ImportSheet(self._ctx)
            self._import_sheet.closed.connect(self.list.hide_sheet)
            self.stack.addWidget(self._import_sheet)
        return self._import_sheet

    @property
    def duplicates(self) -> DuplicatesSheet:
        """People who may be there twice."""
        if self._duplicates is None:
            from sanjog_desktop.gui.contacts.duplicates import DuplicatesSheet

            self._duplicates = DuplicatesSheet(self._ctx)
            self._duplicates.closed.connect(self.list.hide_sheet)
        return self._duplicates

    @property
    def conflicts(self) -> ConflictsSheet:
        """Fields that were changed on two PCs at once."""
        if self._conflicts is None:
            from sanjog_desktop.gui.contacts.conflicts import ConflictsSheet

            self._conflicts = ConflictsSheet(self._ctx)
            self._conflicts.closed.connect(self.list.hide_sheet)
        return self._conflicts

    def open_conflicts(self, contact_id: str = "") -> None:
        """Three ways to choose for each field that was changed on two PCs at once."""
        self.list.show_sheet(self.conflicts)
        self.conflicts.open(contact_id)

    def open_duplicates(self) -> None:
        """The queue of people who may be there twice."""
        self.list.show_sheet(self.duplicates)
        self.duplicates.open()

    def open_imports(self) -> QDialog:
        """The files that were read in, each with its undo."""
        from sanjog_desktop.gui.contacts.imports_dialog import ImportsDialog

        dialog = ImportsDialog(self._ctx, self.window())
        dialog.open()
        return dialog

    def _start_export(self, *, chosen: bool) -> None:
        self._ctx.tasks.start(self._export(chosen=chosen), owner=self)

    async def _export(self, *, chosen: bool) -> None:
        if not may_export(self._ctx):
            return
        ids = await (self.list.chosen_ids() if chosen else self.list.found_ids())
        if not ids:
            self.list.toast.say(self.tr("There is nobody in the list to export."))
            return
        from sanjog_desktop.gui.contacts.export_dialog import ExportDialog  # late: it draws PDF pages

        ExportDialog(self._ctx, ids, self.window()).open()

    async def _start_form(self, contact_id: str) -> None:
        detail = await self._db.read(reads.contact_detail, ContactId(contact_id)) if contact_id else None
        self.side.start_form(detail)

    async def _open_chat(self, contact_id: ContactId) -> None:
        conversation = await self._db.write(actions.open_conversation, contact_id)
        self.open_chat_requested.emit(conversation)

    def _start_import(self) -> None:
        self.import_sheet.choose_file(lambda: self.list.show_sheet(self.import_sheet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.list.focus_table()
            return
        super().keyPressEvent(event)


def _counted(words: str, count: int) -> str:
    """An entry of the menu with how much waits behind it."""
    return f"{words} ({number_text(count)})" if count else words
