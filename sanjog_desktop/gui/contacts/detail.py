"""The panel beside the table: one person, everything the desk needs, each part edited where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.actions import contacts, families
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.contacts.person.biodata_sections import (
    BiodataSection,
    CommunitySection,
    WishesSection,
)
from sanjog_desktop.gui.contacts.person.files import FilesSection
from sanjog_desktop.gui.contacts.person.head import HeadSection
from sanjog_desktop.gui.contacts.person.outcome import OutcomeSection
from sanjog_desktop.gui.contacts.person.own_fields import OwnFieldsSection
from sanjog_desktop.gui.contacts.person.plain_sections import (
    ChatsSection,
    ConsentSection,
    DisclosuresSection,
    MembersSection,
    ProposalsSection,
)
from sanjog_desktop.gui.contacts.person.reach import ReachSection
from sanjog_desktop.gui.contacts.person.timeline import TimelineSection
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.facts import facts_of
from sanjog_desktop.gui.person.follow_ups import FollowUpsSection
from sanjog_desktop.gui.person.labels import LabelsSection
from sanjog_desktop.gui.person.masked import masked_detail, may_edit, may_export
from sanjog_desktop.gui.person.notes import NotesSection
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.gui.widgets.basics import IconButton, PlainButton, PrimaryButton
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.store.rows import ContactDetail


class PersonPanel(QWidget):
    """Shows a `ContactDetail`; tells what the person at the desk wants done with it.

    `message_requested` carries the contact's id, `person_requested` that of a family member, `family_requested` the
    family's; `request_requested(name, contact_id)` begins a privacy request; `conflicts_requested` wants the fields two
    PCs changed. `edit_ended` when a part gave way to its lines again. E or F2 edits the part under the keyboard,
    Ctrl+Page Up and Ctrl+Page Down go from part to part.
    """

    message_requested = Signal(str)
    person_requested = Signal(str)
    family_requested = Signal(str)
    request_requested = Signal(str, str)
    conflicts_requested = Signal(str)
    edit_ended = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the parts once; `show_person` fills them."""
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("person")
        self.setAccessibleName(self.tr("Person"))
        self.contact_id = ""
        self._detail: ContactDetail | None = None
        self._asked = 0
        self._dialog: QWidget | None = None
        self._make_sections()
        self._build()
        ctx.veil.changed.connect(self._show_again)

    def _make_sections(self) -> None:
        ctx = self._ctx
        self.head = HeadSection(ctx)
        self.biodata, self.community, self.wishes = (
            BiodataSection(ctx),
            CommunitySection(ctx),
            WishesSection(ctx),
        )
        self.reach, self.consent, self.outcome = ReachSection(ctx), ConsentSection(ctx), OutcomeSection(ctx)
        self.labels, self.follow_ups, self.notes = (
            LabelsSection(ctx),
            FollowUpsSection(ctx),
            NotesSection(ctx),
        )
        self.files, self.members, self.chats = FilesSection(ctx), MembersSection(ctx), ChatsSection(ctx)
        self.proposals, self.disclosures = ProposalsSection(ctx), DisclosuresSection(ctx)
        self.own_fields, self.timeline = OwnFieldsSection(ctx), TimelineSection(ctx)
        self.sections: tuple[Section, ...] = (
            self.head, self.biodata, self.community, self.reach, self.consent, self.outcome, self.labels,
            self.follow_ups, self.notes, self.files, self.wishes, self.members, self.chats, self.proposals,
            self.disclosures, self.own_fields, self.timeline,
        )  # fmt: skip

        self._told = (
            self.outcome, self.labels, self.follow_ups, self.chats, self.disclosures, self.own_fields,
            self.timeline,
        )  # fmt: skip

    def _build(self) -> None:
        page = QWidget()
        self._page = page
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 12)
        rows.setSpacing(6)
        self.strip = NoticeStrip(self._ctx.theme, closable=False)
        rows.addWidget(self.strip)
        for section in self.sections:
            rows.addWidget(section)
            if isinstance(section, EditableSection):
                section.edit_ended.connect(self.edit_ended)
        rows.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addLayout(self._foot())
        page.hide()
        self.head.family_link.clicked.connect(self._ask_family)
        self.members.person_requested.connect(self.person_requested)
        self.own_fields.fields_wanted.connect(self._open_fields)

    def _foot(self) -> QHBoxLayout:
        self.message_button = PrimaryButton(self.tr("&Message"))
        self.message_button.clicked.connect(lambda: self.message_requested.emit(self.contact_id))
        self.biodata_button = PlainButton(self.tr("Biodata &PDF"))
        self.biodata_button.clicked.connect(self._open_biodata)
        theme, words = self._ctx.theme, self.tr("More to do with this person")
        self.more_button = IconButton(theme, "dots", words, size=theme.px(20))
        self.more_button.clicked.connect(
            lambda: self.menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 16)
        line = FlowLayout(gap=8)
        for button in (self.message_button, self.biodata_button, self.more_button):
            line.addWidget(button)
            button.hide()
        foot.addLayout(line, 1)
        return foot

    # What is shown ----------------------------------------------------------------------------------
    @property
    def detail(self) -> ContactDetail | None:
        """What is shown now, as stored."""
        return self._detail

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return any(section.is_dirty for section in self.sections)

    @property
    def is_editing(self) -> bool:
        """Whether a part stands open."""
        return any(section.is_editing for section in self.sections)

    def clear(self) -> None:
        """Show nobody."""
        self.contact_id, self._detail = "", None
        self._asked += 1
        self.drop_edits()
        self._page.hide()
        for button in (self.message_button, self.biodata_button, self.more_button):
            button.hide()

    def show_person(self, detail: ContactDetail) -> None:
        """Show a person; of the same one, the place scrolled to, the focus and what is being edited stay."""
        same = self.contact_id == detail.contact.id
        self.contact_id, self._detail = detail.contact.id, detail
        if detail.candidate is not None and not self._ctx.veil.is_counter:
            self._ctx.note_read("biodata", "contact", detail.contact.id)
        self._write(detail)
        if not same:
            self.area.verticalScrollBar().setValue(0)
        self._page.show()
        self._refresh_facts()

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""
        if self._detail is not None:
            self.message_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self, name: str = "") -> None:
        """Begin editing a part by its name in this class, the names and the role when none is given."""
        section = getattr(self, name) if name else self.head
        if isinstance(section, EditableSection) and section.start_edit():
            self.area.ensureWidgetVisible(section)

    def drop_edits(self) -> None:
        """Let go of everything that was typed."""
        for section in self.sections:
            if section.is_editing:
                section.drop_edit()

    def _write(self, detail: ContactDetail) -> None:
        shown = masked_detail(self._ctx, detail)
        with self._at_once():
            for section in self.sections:
                section.show_detail(detail, shown)
        has_number = bool(detail.points)
        self.message_button.setEnabled(has_number and not self._ctx.veil.is_counter)
        self.message_button.setToolTip("" if has_number else self.tr("Add a number first."))
        self.message_button.show()
        self.biodata_button.setVisible(detail.candidate is not None)
        self.biodata_button.setEnabled(may_export(self._ctx))
        self.more_button.show()
        self.more_button.setEnabled(not self._ctx.veil.is_counter)
        self._tell_conflicts(detail)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Lay out what is changed within once, afterwards: else every widget shown would lay out the whole panel."""
        layouts = [layout for widget in (self._page, *self.sections) if (layout := widget.layout()) is not None]
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)
                layout.update()

    def _tell_conflicts(self, detail: ContactDetail) -> None:
        if not detail.conflicts or self._ctx.veil.is_counter:
            self.strip.hide()
            return
        said = self.tr("%n fields were changed on two PCs while they were apart.", "", detail.conflicts)
        self.strip.say(
            said, tone="gold", action=self.tr("Choose…"),
            on_action=lambda: self.conflicts_requested.emit(self.contact_id),
        )  # fmt: skip

    def _show_again(self) -> None:
        if self._detail is not None:
            self._write(self._detail)

    def _refresh_facts(self) -> None:
        if self.contact_id:
            self._ctx.tasks.start(self._read_facts(ContactId(self.contact_id)), owner=self)

    async def _read_facts(self, contact_id: ContactId) -> None:
        self._asked += 1
        asked = self._asked
        facts = await self._ctx.db.read(facts_of, contact_id)
        if asked != self._asked:
            return
        with self._at_once():
            for section in self._told:
                section.show_facts(facts)

    # What can be done -------------------------------------------------------------------------------
    def menu(self) -> QMenu:
        """What else can be done with this person."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.more_button.text())
        detail = self._detail
        if detail is None:
            return menu
        if may_edit(self._ctx):
            menu.addAction(self.tr("Edit name, role and family\tF2"), lambda: self.edit("head"))
            if detail.candidate is None:
                menu.addAction(self.tr("Begin a biodata"), self.biodata.begin)
            menu.addAction(self.tr("Add a number"), self.reach.start_adding)
            menu.addAction(self.tr("Add a note"), lambda: self.edit("notes"))
            menu.addAction(self.tr("Set a follow-up"), lambda: self.edit("follow_ups"))
            menu.addAction(self.tr("Add a photo or paper…"), self.files.choose)
            menu.addAction(self.tr("Change status or owner"), lambda: self.edit("outcome"))
            menu.addSeparator()
        menu.addAction(self.tr("Privacy request…"), self._ask_request)
        menu.addAction(self.tr("Who has seen it?"), self.disclosures.open_list)
        if may_edit(self._ctx):
            menu.addSeparator()
            if detail.family is not None:
                menu.addAction(self.tr("Take out of the family"), lambda: self._do(families.remove_member))
            if detail.candidate is not None:
                menu.addAction(self.tr("Take the biodata away"), lambda: self._do(contacts.remove_biodata))
            menu.addAction(self.tr("Fields of the agency…"), self._open_fields)
        return menu

    def _do(self, act: Callable[..., Any]) -> None:
        self.head.do(act, ContactId(self.contact_id))

    def _ask_request(self) -> None:
        if self._detail is not None:
            self.request_requested.emit(self._detail.contact.name, self.contact_id)

    def _ask_family(self) -> None:
        if self._detail is not None and self._detail.contact.family_id:
            self.family_requested.emit(self._detail.contact.family_id)

    def _open_biodata(self) -> None:
        # Late: the parts that lay out and write a PDF are only needed here.
        from sanjog_desktop.gui.contacts.biodata_dialog import BiodataDialog

        dialog = self._dialog = BiodataDialog(self._ctx, self.contact_id, self)
        dialog.open()

    def _open_fields(self) -> None:
        from sanjog_desktop.gui.contacts.custom_fields_dialog import CustomFieldsDialog

        dialog = self._dialog = CustomFieldsDialog(self._ctx, self)
        dialog.changed.connect(self._refresh_facts)
        dialog.open()

    # Keys -------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """E or F2 edits the part under the keyboard; Ctrl with the page keys goes on; Ctrl+V keeps a file."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_E) and self._detail is not None:
            self._edit_here()
        elif with_control and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif not (event.matches(QKeySequence.StandardKey.Paste) and self.files.paste()):
            super().keyPressEvent(event)

    def _edit_here(self) -> None:
        section = self._section_of(self.focusWidget())
        if isinstance(section, EditableSection) and not section.is_editing:
            section.start_edit()
        elif section is None:
            self.edit("head")

    def _step(self, step: int) -> None:
        stops = [(section, stop) for section in self.sections if (stop := _stop_of(section)) is not None]
        here = self._section_of(self.focusWidget())
        at = next(
            (place for place, (section, _) in enumerate(stops) if section is here), -1 if step > 0 else 0
        )
        section, stop = stops[(at + step) % len(stops)]
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(section)

    def _section_of(self, widget: QWidget | None) -> Section | None:
        while widget is not None and not isinstance(widget, Section):
            widget = widget.parentWidget()
        return widget if isinstance(widget, Section) and widget in self.sections else None


def _stop_of(section: Section) -> QWidget | None:
    """Where the keyboard goes in a part: its button, else the first thing in it that takes the focus."""
    if not section.isVisible():
        return None
    if isinstance(section, EditableSection) and section.edit_button.isVisible():
        return section.edit_button
    found: Sequence[QWidget] = section.findChildren(QWidget)
    return next((one for one in found if one.isVisible() and one.isEnabled() and _takes_tab(one)), None)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
