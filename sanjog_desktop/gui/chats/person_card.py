"""The right column: the family, its people, whether we may message, and what happened lately."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.domain.phone import pretty
from sanjog_desktop.gui import consent_words, times
from sanjog_desktop.gui.chats import person_words
from sanjog_desktop.gui.consent.why import WhyChip
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets import Avatar, KeyValue, LinkButton, PlainButton, SectionTitle, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.reads import contacts as reads
from sanjog_desktop.store.rows import ContactDetail

KINDS = frozenset({"contact", "consent", "suppression", "family", "candidate", "contact_point"})
PURPOSES_SHOWN = ("match_updates", "profile_sharing", "photo_sharing", "marketing")


class PersonCard(QScrollArea):
    """Reads one person and writes them down; buttons tell the pane what is wanted."""

    opt_in_wanted = Signal(object)
    withdrawal_wanted = Signal(object)
    seen_wanted = Signal(object)
    contact_wanted = Signal(str)
    request_wanted = Signal(str, str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._contact = ""
        self._generation = 0
        self.detail: ContactDetail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Card of the person"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("surface", "panel")
        self._write(None)

    async def open(self, contact_id: str) -> None:
        """Read and show a person."""
        self._generation += 1
        generation = self._generation
        self._contact = contact_id
        detail = await self._ctx.db.read(reads.contact_detail, ContactId(contact_id))
        if generation == self._generation and detail != self.detail:
            self._write(detail)

    def apply(self, changes: frozenset[tuple[str, object]]) -> None:
        """Read anew when this person may have changed."""
        if self._contact and any(kind in KINDS for kind, _ in changes):
            self._ctx.tasks.start(self.open(self._contact), owner=self)

    # Writing ----------------------------------------------------------------------------------------------
    def _write(self, detail: ContactDetail | None) -> None:
        self.detail = detail
        page = QWidget()
        page.setProperty("surface", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(8)
        if detail is not None:
            shown = self._ctx.veil.row(detail)
            self._write_head(column, shown)
            self._write_people(column, shown)
            self._write_consent(column, detail)
            self._write_timeline(column, shown)
            self._write_buttons(column, detail)
        column.addStretch(1)
        self.setWidget(page)

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


def _section(column: QVBoxLayout, title: str) -> None:
    column.addSpacing(10)
    column.addWidget(SectionTitle(title))
