"""The right column: the family, its people, whether we may message, and what is to be done about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import consent_words, times
from sanjog_desktop.gui.chats import person_words
from sanjog_desktop.gui.chats.card_labels import CardLabels
from sanjog_desktop.gui.consent.why import WhyChip
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection, Unsaved
from sanjog_desktop.gui.person.facts import Facts, facts_of
from sanjog_desktop.gui.person.follow_ups import FollowUpsSection
from sanjog_desktop.gui.person.notes import NotesSection
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.gui.widgets import Avatar, KeyValue, LinkButton, PlainButton, SectionTitle, label
from sanjog_desktop.gui.widgets.basics import Chip
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.disclosure_rows import DisclosureRow
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.reads.disclosures import shown_to
from sanjog_desktop.store.rows import ContactDetail

if TYPE_CHECKING:
    from sanjog_desktop.gui.person.undo_toast import UndoToast

KINDS = frozenset({
    "contact", "consent", "suppression", "family", "candidate", "contact_point", "label", "follow_up", "disclosure",
})  # fmt: skip
PURPOSES_SHOWN = ("match_updates", "profile_sharing", "photo_sharing", "marketing")
PROPOSALS_SHOWN = 4


class PersonCard(QScrollArea):
    """Reads one person and writes them down; labels, follow-ups and notes are worked on in place, other buttons tell
    the pane what is wanted. Ctrl+Z takes the last change back, Escape leaves for the chat (``left``).

    What was typed and not kept is there again when its chat is opened again, until the window closes.
    """

    opt_in_wanted = Signal(object)
    withdrawal_wanted = Signal(object)
    seen_wanted = Signal(object)
    contact_wanted = Signal(str)
    request_wanted = Signal(str, str)
    left = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._contact = ""
        self._generation = 0
        self._toast: UndoToast | None = None
        self._unsaved: dict[tuple[str, str], Unsaved] = {}
        self._received: list[DisclosureRow] = []
        self._facts = Facts()
        self.detail: ContactDetail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Card of the person"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("surface", "panel")
        self.labels, self.follow_ups, self.notes = CardLabels(ctx), FollowUpsSection(ctx), NotesSection(ctx)
        self.sections: tuple[Section, ...] = (self.labels, self.follow_ups, self.notes)
        self._head, self._standing, self._lately = _Part(), _Part(), _Part()
        self._page = QWidget()
        self._page.setProperty("surface", "panel")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(8)
        for each in (self._head, self._standing, self.labels, self.follow_ups, self.notes, self._lately):
            column.addWidget(each)
        column.addStretch(1)
        self.setWidget(self._page)
        self._show_parts(False)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(lambda: self.toast.undo_last())
        ctx.veil.changed.connect(lambda: self._write(self.detail))

    async def open(self, contact_id: str) -> None:
        """Read and show a person."""
        self._generation += 1
        generation = self._generation
        if contact_id != self._contact:
            self._set_aside()
        self._contact = contact_id
        detail = await self._ctx.db.read(reads.contact_detail, ContactId(contact_id))
        if generation != self._generation:
            return
        if detail != self.detail:
            self._write(detail)
        self._ctx.tasks.start(self._read_facts(contact_id, generation), owner=self)

    async def _read_facts(self, contact_id: str, generation: int) -> None:
        """What is offered and what was proposed: nobody waits for it to read the chat."""
        facts = await self._ctx.db.read(facts_of, ContactId(contact_id))
        received = await self._ctx.db.read(shown_to, contact_id, PROPOSALS_SHOWN)
        if generation != self._generation or self.detail is None:
            return
        if (facts.labels, facts.staff) != (self._facts.labels, self._facts.staff):
            self.labels.show_facts(facts)
            self.follow_ups.show_facts(facts)
        self._facts, self._received = facts, received
        self._write_lately(self.detail)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Read anew when this person may have changed."""
        if self._contact and any(kind in KINDS for kind, _ in changes):
            self._ctx.tasks.start(self.open(self._contact), owner=self)
        if self.isVisible() and any(kind == "change_set" for kind, _ in changes):
            self.toast.apply(changes)

    @property
    def toast(self) -> UndoToast:
        """What was just done, with its way back; made when something was."""
        if self._toast is None:
            from sanjog_desktop.gui.person.undo_toast import UndoToast

            self._toast = UndoToast(self._ctx, self)
        return self._toast

    def first_widget(self) -> QWidget:
        """What takes the keyboard when one comes here by a key."""
        if self.labels.line.isVisible():
            return self.labels.line
        return next((each for each in self.findChildren(QAbstractButton) if each.isVisible()), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 edits the part under the keyboard, Escape leaves for the chat."""
        if event.key() == Qt.Key.Key_F2:
            held: QWidget | None = self.focusWidget()
            for section in self._editable():
                if section.isAncestorOf(held or self) and section.start_edit():
                    self.ensureWidgetVisible(section)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing within may be wider than the column: long words wrap instead."""
        super().resizeEvent(event)
        self._page.setMaximumWidth(self.viewport().width())

    # What was typed -----------------------------------------------------------------------------------------
    def _editable(self) -> list[EditableSection]:
        return [each for each in self.sections if isinstance(each, EditableSection)]

    def _set_aside(self) -> None:
        """Another chat opens: what was typed waits for this one."""
        for section in self._editable():
            unsaved = section.unsaved
            if unsaved is not None and self._contact:
                self._unsaved[self._contact, section.title] = unsaved
        self.labels.clear_line()

    def _put_back(self) -> None:
        for section in self._editable():
            unsaved = self._unsaved.pop((self._contact, section.title), None)
            if unsaved is not None:
                section.put_back(unsaved)

    # Writing ----------------------------------------------------------------------------------------------
    def _write(self, detail: ContactDetail | None) -> None:
        before, self.detail = self.detail, detail
        if detail is None:
            self._show_parts(False)
            return
        shown = self._ctx.veil.row(detail)
        is_other = before is None or before.contact.id != detail.contact.id
        if is_other:
            self._received, self._facts = [], Facts(labels=self._facts.labels, staff=self._facts.staff)
        layout = self._page.layout()
        assert layout is not None
        layout.setEnabled(False)  # else every widget shown would lay out the whole card
        try:
            self._head.fill((shown.contact, shown.family), lambda column: self._write_head(column, shown))
            for section in self.sections:
                section.show_detail(detail, shown)
            self._standing.fill(
                (shown.contact, shown.members, shown.points, detail.consent),
                lambda column: self._write_standing(column, detail, shown),
            )
            self._write_lately(detail)
            self._show_parts(True)
        finally:
            layout.setEnabled(True)
            layout.update()
        if is_other:
            self.verticalScrollBar().setValue(0)
            self._put_back()

    def _show_parts(self, shown: bool) -> None:
        for each in (self._head, self._standing, self._lately):
            each.setVisible(shown)
        for section in self.sections:
            section.setVisible(shown and not (self.detail is not None and self.detail.erased_at))

    def _write_lately(self, detail: ContactDetail) -> None:
        shown = self._ctx.veil.row(detail)

        def write(column: QVBoxLayout) -> None:
            self._write_proposals(column, detail.contact.id)
            self._write_timeline(column, shown)
            self._write_buttons(column, detail)

        self._lately.fill((shown.contact, shown.changes, self._facts.disclosures, self._received), write)

    def _write_head(self, column: QVBoxLayout, detail: ContactDetail) -> None:
        family, person = detail.family, detail.contact
        now = self._ctx.clock.now()
        row = QHBoxLayout()
        row.setSpacing(12)
        avatar = Avatar(self._ctx.theme, 52)
        avatar.show_person(family.id if family else person.id, family.name if family else person.name)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(family.name if family else person.name, "title", wrap=True))
        about = [person.city, person.community]
        if family is not None:
            package = family.package
            if package and family.package_until_at:
                until = times.date_text(family.package_until_at, now)
                package = self.tr("{package} to {day}").format(package=package, day=until)
            about = [family.city or person.city, family.community or person.community, package]
        words.addWidget(label(" · ".join(each for each in about if each), "caption", wrap=True))
        row.addLayout(words, 1)
        column.addLayout(row)

    def _write_standing(self, column: QVBoxLayout, detail: ContactDetail, shown: ContactDetail) -> None:
        self._write_people(column, shown)
        self._write_consent(column, detail)

    def _write_people(self, column: QVBoxLayout, detail: ContactDetail) -> None:
        _section(column, self.tr("People"))
        people = detail.members or (detail.contact,)
        for member in people[:8]:
            who, what = person_words.member_line(member, detail.contact.id)
            column.addWidget(KeyValue(who, what))
        for point in detail.points:
            number = pretty(point.phone) if point.phone else f"@{point.username}" if point.username else ""
            if number and (len(detail.points) > 1 or point.shared):
                column.addWidget(KeyValue(*person_words.point_line(point, number)))

    def _write_consent(self, column: QVBoxLayout, detail: ContactDetail) -> None:
        _section(column, self.tr("May we message?"))
        now = self._ctx.clock.now()
        for line in detail.consent.lines:
            if line.purpose in PURPOSES_SHOWN or line.state != "none":
                words, tone = person_words.consent_chip(line, now)
                chip = WhyChip(self._ctx, words, tone, detail.contact.id, line.purpose)
                chip.setToolTip(consent_words.line_sentence(line, now))
                column.addWidget(KeyValue(consent_words.purpose_text(line.purpose), chip))
        sentence = consent_words.card_sentence(detail.consent, now)
        why = label(sentence, "caption", wrap=True)
        why.setAccessibleName(sentence)
        column.addWidget(why)
        record = LinkButton(self.tr("Record opt-in…"))
        record.clicked.connect(lambda: self.opt_in_wanted.emit(detail))
        back = LinkButton(self.tr("Take back…"))
        back.setAccessibleName(self.tr("Take a consent back…"))
        back.clicked.connect(lambda: self.withdrawal_wanted.emit(detail))
        row = FlowLayout(gap=4)
        row.addWidget(record)
        row.addWidget(back)
        column.addLayout(row)

    def _write_proposals(self, column: QVBoxLayout, contact_id: str) -> None:
        """Whose biodata they were given, and to whom theirs went: the newest of both."""
        both = sorted([*self._received, *self._facts.disclosures], key=lambda row: row.at, reverse=True)
        if not both:
            return
        _section(column, self.tr("Proposals"))
        now = self._ctx.clock.now()
        for row in both[:PROPOSALS_SHOWN]:
            who, what, tone = person_words.proposal_line(
                self._ctx.veil.row(row), row.recipient_contact_id == contact_id, now
            )
            chip = Chip(what, tone)
            chip.setAccessibleName(f"{who}: {what}")
            column.addWidget(KeyValue(who, chip))
        every = LinkButton(self.tr("All in Contacts"))
        every.setAccessibleName(self.tr("Open contact: proposals and everything else"))
        every.clicked.connect(lambda: self.contact_wanted.emit(contact_id))
        column.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)

    def _write_timeline(self, column: QVBoxLayout, detail: ContactDetail) -> None:
        now = self._ctx.clock.now()
        lines = [person_words.change_line(change, now) for change in detail.changes[:6]]
        if detail.contact.last_contact_at:
            when = times.moment_text(detail.contact.last_contact_at, now)
            lines.insert(
                0, (self.tr("{when} · last message").format(when=when), detail.contact.name.split(" ")[0])
            )
        if not lines:
            return
        _section(column, self.tr("Timeline"))
        for what, who in lines:
            column.addWidget(KeyValue(what, who))

    def _write_buttons(self, column: QVBoxLayout, detail: ContactDetail) -> None:
        column.addSpacing(8)
        row = FlowLayout(gap=8)
        person = PlainButton(self.tr("Open contact"))
        request = PlainButton(self.tr("Privacy request…"))
        person.clicked.connect(lambda: self.contact_wanted.emit(detail.contact.id))
        request.clicked.connect(lambda: self.request_wanted.emit(detail.contact.name, detail.contact.id))
        seen = PlainButton(self.tr("Who has seen it?"))
        seen.setToolTip(self.tr("Everybody who was given this person's biodata, photo or number"))
        seen.clicked.connect(lambda: self.seen_wanted.emit(detail))
        for button in (person, request, seen):
            row.addWidget(button)
        column.addLayout(row)


class _Part(QWidget):
    """Lines that are written anew when what they say is another, and only then: whoever is on one stays there."""

    def __init__(self) -> None:
        super().__init__()
        self._key: object = None
        self._inner: QWidget | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def fill(self, key: object, write: Callable[[QVBoxLayout], object]) -> None:
        """``write`` the lines, unless they were written for the same ``key``."""
        if self._inner is not None and key == self._key:
            return
        self._key = key
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        write(column)
        if self._inner is not None:
            self._rows.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = inner
        self._rows.addWidget(inner)


def _section(column: QVBoxLayout, title: str) -> None:
    column.addSpacing(10)
    column.addWidget(SectionTitle(title))
