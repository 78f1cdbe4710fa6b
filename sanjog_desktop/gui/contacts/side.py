"""The contacts pane's right side: a person, a family, or the form for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from sanjog_desktop.actions import contacts as actions
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.detail import PersonPanel
from sanjog_desktop.gui.contacts.family_panel import FamilyPanel
from sanjog_desktop.gui.contacts.form import ContactForm, PersonValues
from sanjog_desktop.gui.context import Context, NewRequest
from sanjog_desktop.gui.widgets.empty import EmptyState
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.rows import ContactDetail, ContactRow, FamilyRow

_NOTE_PX = 230


class SidePanel(QStackedWidget):
    """Shows one thing at a time; a form that is open is not replaced by moving through the table.

    `saved(contact_id)` after a form was written.
    """

    person_requested = Signal(str)
    message_requested = Signal(str)
    edit_requested = Signal(str)
    saved = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Starts with nobody chosen."""
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self._ctx = ctx
        self._db: Database = ctx.db
        self.person = PersonPanel(ctx)
        self.family = FamilyPanel(ctx.theme, ctx.clock)
        self.form = ContactForm()
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
        self.person.person_requested.connect(self.person_requested)
        self.family.person_requested.connect(self.person_requested)
        self.person.message_requested.connect(self.message_requested)
        self.person.edit_requested.connect(self.edit_requested)
        self.person.request_requested.connect(
            lambda name, who: ctx.open_pane("privacy", NewRequest(name, who))
        )
        self.form.cancelled.connect(self._leave_form)
        self.form.submitted.connect(lambda values: ctx.tasks.start(self._save(values), owner=self))

    @property
    def is_busy(self) -> bool:
        """Whether a form is open, so that nothing may take its place."""
        return self.currentWidget() is self.form

    @property
    def shows_person(self) -> bool:
        """Whether a person is shown."""
        return self.currentWidget() is self.person and bool(self.person.contact_id)

    def show_nobody(self) -> None:
        """Nobody is chosen, or the person is gone."""
        self.person.clear()
        self._turn_to(self._nobody)

    def show_person(self, detail: ContactDetail) -> None:
        """Show a person."""
        self.person.show_person(detail)
        self._turn_to(self.person)

    def show_family(self, family: FamilyRow, members: Sequence[ContactRow]) -> None:
        """Show a family."""
        self.family.show_family(family, members)
        self._turn_to(self.family)

    def start_form(self, detail: ContactDetail | None, families: list[FamilyRow]) -> None:
        """Open the form for a person, or for a new one."""
        self.setCurrentWidget(self.form)
        if detail is None:
            self.form.start_new(families)
        else:
            self.form.start_edit(detail, families)

    def focus_first(self) -> None:
        """Put the focus on the first thing to do on what is shown."""
        page = self.currentWidget()
        if page is self.person:
            self.person.focus_first()
        elif page is not None:
            page.focusNextChild()

    def _turn_to(self, page: QWidget) -> None:
        if not self.is_busy:
            self.setCurrentWidget(page)

    def _leave_form(self) -> None:
        self.setCurrentWidget(self.person if self.person.contact_id else self._nobody)

    async def _save(self, values: PersonValues) -> None:
        self.form.save_button.setEnabled(False)
        try:
            contact_id = await self._write(values)
        except UserError as error:
            self.form.say(tr_error(error.text, error.hint))
            return
        finally:
            self.form.save_button.setEnabled(True)
        self._leave_form()
        self.saved.emit(contact_id)

    async def _write(self, values: PersonValues) -> str:
        staff, known = self._ctx.staff, self.form.contact_id
        return await self._db.write(actions.save, ContactId(known) if known else None, values, staff=staff)
