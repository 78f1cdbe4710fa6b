"""The contacts pane's right side: a person, a family, or the form for new ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from sanjog_desktop.actions.new_family import add_family, add_people
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import FamilyId
from sanjog_desktop.gui.contacts.detail import PersonPanel
from sanjog_desktop.gui.contacts.family_panel import FamilyPanel
from sanjog_desktop.gui.contacts.form import FamilyForm, NewPeople
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.rows import ContactDetail, ContactRow, FamilyRow

_NOTE_PX = 230


class SidePanel(QStackedWidget):
    """Shows one thing at a time; what is being written is not replaced by moving through the table.

    `saved(contact_id)` after the form was written; `edit_requested(contact_id)` asks the pane for somebody to edit;
    `conflicts_requested(contact_id)` wants the fields two PCs changed.
    """

    person_requested = Signal(str)
    message_requested = Signal(str)
    edit_requested = Signal(str)
    conflicts_requested = Signal(str)
    saved = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Starts with nobody chosen."""
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self._ctx = ctx
        self._db: Database = ctx.db
        self.person = PersonPanel(ctx)
        self.family = FamilyPanel(ctx)
        self.form = FamilyForm(ctx)
        self._nobody = EmptyState(
            ctx.theme,
            "user",
            self.tr("Nobody chosen"),
            self.tr("Choose a line of the table to see biodata, numbers and consent."),
        )
        for words in (self._nobody.title, self._nobody.text):
            words.setFixedWidth(_NOTE_PX)
        for page in (self._nobody, self.person, self.family, self.form):
            page.setProperty("surface", "panel")
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.addWidget(page)
        self._connect()

    def _connect(self) -> None:
        ctx = self._ctx
        self.person.person_requested.connect(self.person_requested)
        self.person.family_requested.connect(self._open_family)
        self.person.conflicts_requested.connect(self.conflicts_requested)
        self.person.message_requested.connect(self.message_requested)
        self.person.request_requested.connect(
            lambda name, who: ctx.open_pane("privacy", NewRequest(name, who))
        )
        self.family.person_requested.connect(self.person_requested)
        self.family.people_wanted.connect(self._start_people)
        self.family.dissolved.connect(self.show_nobody)
        self.form.cancelled.connect(self._leave_form)
        self.form.family_requested.connect(self._leave_for_family)
        self.form.submitted.connect(lambda people: ctx.tasks.start(self._save(people), owner=self))

    @property
    def is_busy(self) -> bool:
        """Whether something is being written here, so that nothing may take its place."""
        shown = self.currentWidget()
        if shown is self.person:
            return self.person.is_dirty
        return shown is self.form or (shown is self.family and self.family.is_dirty)

    @property
    def shows_person(self) -> bool:
        """Whether a person is shown."""
        return self.currentWidget() is self.person and bool(self.person.contact_id)

    def show_nobody(self) -> None:
        """Nobody is chosen, or the person is gone."""
        self.person.clear()
        self._turn_to(self._nobody)

    def show_person(self, detail: ContactDetail) -> None:
        """Show a person; while something is written about another, that one stays."""
        if (
            self.currentWidget() is self.person
            and self.person.is_dirty
            and self.person.contact_id != detail.contact.id
        ):
            self.person.strip.say(
                self.tr("Save what you wrote, or press Esc to let go of it."), tone="gold",
            )  # fmt: skip
            return
        self.person.show_person(detail)
        self._turn_to(self.person)

    def show_family(self, family: FamilyRow, members: Sequence[ContactRow]) -> None:
        """Show a family."""
        self.family.show_family(family, members)
        self._turn_to(self.family)

    def start_form(self, detail: ContactDetail | None, families: Sequence[FamilyRow] = ()) -> None:
        """Edit a person where they stand, or open the form for a new family; ``families`` are not needed any more."""
        del families
        if detail is None:
            self.setCurrentWidget(self.form)
            self.form.start_new()
            return
        self.show_person(detail)
        self.person.edit("head")

    def focus_first(self) -> None:
        """Put the focus on the first thing to do on what is shown."""
        page = self.currentWidget()
        if page is self.person:
            self.person.focus_first()
        elif page is not None:
            page.focusNextChild()

    def _turn_to(self, page: QWidget) -> None:
        if self.currentWidget() is not self.form:
            self.setCurrentWidget(page)

    def _leave_form(self) -> None:
        self.setCurrentWidget(self.person if self.person.contact_id else self._nobody)

    def _leave_for_family(self, family_id: str) -> None:
        self._leave_form()
        self._open_family(family_id)

    def _open_family(self, family_id: str) -> None:
        self._ctx.tasks.start(self._read_family(FamilyId(family_id)), owner=self)

    async def _read_family(self, family_id: FamilyId) -> None:
        family = await self._db.read(reads.family_row, family_id)
        members = await self._db.read(reads.family_members, family_id)
        if family is not None:
            self.show_family(family, members)
            self.family.card.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_people(self, family: FamilyRow) -> None:
        self.setCurrentWidget(self.form)
        self.form.start_people(family)

    async def _save(self, people: NewPeople) -> None:
        self.form.save_button.setEnabled(False)
        try:
            contact_id = await self._write(people)
        except UserError as error:
            self.form.say(tr_error(error.text, error.hint))
            return
        finally:
            self.form.save_button.setEnabled(True)
        self._leave_form()
        self.saved.emit(contact_id)

    async def _write(self, people: NewPeople) -> str:
        staff = self._ctx.staff
        if people.family_id:
            added = await self._db.write(add_people, FamilyId(people.family_id), people.members, staff=staff)
        else:
            _, added = await self._db.write(add_family, people.family, people.members, staff=staff)
        return added[0]
