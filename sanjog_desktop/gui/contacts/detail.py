"""The panel beside the table: one person, everything the desk needs at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.gui import consent_words
from sanjog_desktop.gui.consent.opt_in import OptInDialog
from sanjog_desktop.gui.consent.seen_by import SeenByDialog
from sanjog_desktop.gui.consent.why import WhyChip
from sanjog_desktop.gui.consent.withdraw import WithdrawDialog
from sanjog_desktop.gui.contacts import texts
from sanjog_desktop.gui.contacts.changes import change_lines
from sanjog_desktop.gui.contacts.columns import package_chip, status_chip
from sanjog_desktop.gui.contacts.consent_lines import consent_chip, number_line
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.avatar import Avatar
from sanjog_desktop.gui.widgets.basics import (
    Chip,
    KeyValue,
    LinkButton,
    PlainButton,
    PrimaryButton,
    SectionTitle,
    label,
)
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.rows import ContactDetail

_CHANGES_SHOWN = 6


class PersonPanel(QScrollArea):
    """Shows a `ContactDetail`; tells what the person at the desk wants done with it.

    `message_requested` and `edit_requested` carry the contact's id, `person_requested` that of a family member;
    `request_requested(name, contact_id)` begins a privacy request.
    """

    message_requested = Signal(str)
    edit_requested = Signal(str)
    person_requested = Signal(str)
    request_requested = Signal(str, str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Starts empty; `show_person` fills it."""
        super().__init__(parent)
        self._ctx, self._theme, self._clock = ctx, ctx.theme, ctx.clock
        self.setObjectName("person")
        self.setAccessibleName(self.tr("Person"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contact_id = ""
        self._detail: ContactDetail | None = None

    @property
    def detail(self) -> ContactDetail | None:
        """What is shown now."""
        return self._detail

    def clear(self) -> None:
        """Show nobody."""
        self.contact_id, self._detail = "", None
        self.setWidget(QWidget())

    def show_person(self, detail: ContactDetail) -> None:
        """Replace what is shown, keeping the place scrolled to when it is the same person."""
        same = self.contact_id == detail.contact.id
        offset = self.verticalScrollBar().value() if same else 0
        focused = same and self.isAncestorOf(self.focusWidget() or self)
        self.contact_id, self._detail = detail.contact.id, detail
        if detail.candidate is not None:
            self._ctx.note_read("biodata", "contact", detail.contact.id)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 18)
        rows.setSpacing(8)
        rows.addLayout(self._head(detail))
        self._add_biodata(rows, detail)
        self._add_reach(rows, detail)
        self._add_consent(rows, detail)
        self._add_family(rows, detail)
        self._add_notes(rows, detail)
        self._add_changes(rows, detail)
        rows.addSpacing(6)
        rows.addLayout(self._buttons())
        rows.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(offset)
        if focused:
            self.message_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""
        if self._detail is not None:
            self.message_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _head(self, detail: ContactDetail) -> QHBoxLayout:
        contact = detail.contact
        head = QHBoxLayout()
        head.setSpacing(12)
        avatar = Avatar(self._theme, self._theme.px(60))
        avatar.show_person(contact.id, contact.name)
        head.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(contact.name, "title", wrap=True, selectable=True))
        role = contact.role or (self.tr("candidate") if contact.is_candidate else "")
        about = " · ".join(part for part in (contact.name_native, role, contact.family_name) if part)
        if about:
            words.addWidget(label(about, "caption", wrap=True))
        chips = FlowLayout(gap=5)
        chips.addWidget(Chip(*status_chip(contact)))
        if detail.family is not None and detail.family.package:
            chips.addWidget(Chip(*package_chip(detail.family, self._clock.now())))
        words.addLayout(chips)
        head.addLayout(words, 1)
        return head

    def _section(self, rows: QVBoxLayout, title: str, lines: list[QWidget]) -> None:
        if not lines:
            return
        rows.addSpacing(8)
        rows.addWidget(SectionTitle(title))
        for line in lines:
            rows.addWidget(line)

    def _add_biodata(self, rows: QVBoxLayout, detail: ContactDetail) -> None:
        known = detail.candidate
        pairs: list[tuple[str, str]] = []
        if known is not None:
            born = ", ".join(part for part in (texts.born_text(known.born_on), detail.contact.city) if part)
            pairs += [
                (self.tr("Born") if known.born_on else self.tr("City"), born),
                (self.tr("Education"), known.education),
                (self.tr("Work"), known.work),
                (self.tr("Height · diet"), _joined(texts.height_text(known.height_cm), known.diet)),
                (self.tr("Community"), known.community),
                (self.tr("Gotra · manglik"), _joined(known.gotra, known.manglik)),
            ]
        elif detail.contact.city:
            pairs.append((self.tr("City"), detail.contact.city))
        if detail.contact.language:
            pairs.append((self.tr("Replies in"), texts.language_text(detail.contact.language)))
        title = self.tr("Biodata") if known is not None else self.tr("About")
        self._section(rows, title, [KeyValue(key, value) for key, value in pairs if value])

    def _add_reach(self, rows: QVBoxLayout, detail: ContactDetail) -> None:
        lines: list[QWidget] = []
        for point in detail.points:
            key, value, sentence = number_line(point, detail.contact, detail.consent)
            line = KeyValue(key, value)
            line.value.setAccessibleName(sentence)
            line.value.setToolTip(sentence)
            lines.append(line)
        if detail.email:
            lines.append(KeyValue(self.tr("E-mail"), detail.email))
        if not lines:
            lines.append(label(self.tr("No number on file yet."), "caption", wrap=True))
        self._section(rows, self.tr("Reach through"), lines)

    def _add_consent(self, rows: QVBoxLayout, detail: ContactDetail) -> None:
        now = self._clock.now()
        sentence = consent_words.card_sentence(detail.consent, now)
        lines: list[QWidget] = [label(sentence, "caption", wrap=True)]
        for each in detail.consent.lines:
            chip = WhyChip(self._ctx, *consent_chip(each, now), detail.contact.id, each.purpose)
            chip.setToolTip(consent_words.line_sentence(each, now))
            lines.append(KeyValue(consent_words.purpose_text(each.purpose), chip))
        lines.append(self._consent_buttons(detail))
        self._section(rows, self.tr("Consent"), lines)

    def _consent_buttons(self, detail: ContactDetail) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, gap=4)
        self.opt_in_button = LinkButton(self.tr("Record opt-in…"))
        self.opt_in_button.clicked.connect(lambda: OptInDialog(self._ctx, detail, None, self).open())
        self.withdraw_button = LinkButton(self.tr("Take back…"))
        self.withdraw_button.setAccessibleName(self.tr("Take a consent back…"))
        self.withdraw_button.clicked.connect(lambda: WithdrawDialog(self._ctx, detail, self).open())
        self.seen_button = LinkButton(self.tr("Who has seen it?"))
        self.seen_button.setToolTip(self.tr("Everybody who was given this person's biodata, photo or number"))
        self.seen_button.clicked.connect(
            lambda: SeenByDialog(self._ctx, detail.contact.id, detail.contact.name, self).open()
        )
        for button in (self.opt_in_button, self.withdraw_button, self.seen_button):
            line.addWidget(button)
        return holder

    def _add_family(self, rows: QVBoxLayout, detail: ContactDetail) -> None:
        lines: list[QWidget] = []
        for member in detail.members:
            if member.id == detail.contact.id:
                continue
            link = LinkButton(member.name)
            link.setAccessibleName(self.tr("Show {name}").format(name=member.name))
            link.clicked.connect(lambda _=False, who=member.id: self.person_requested.emit(who))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(link)
            about = label(member.role or texts.status_text(member.status), "second", wrap=True)
            about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(about, 1)
            lines.append(line)
        self._section(rows, self.tr("Family"), lines)

    def _add_notes(self, rows: QVBoxLayout, detail: ContactDetail) -> None:
        if detail.notes:
            self._section(rows, self.tr("Notes"), [label(detail.notes, wrap=True, selectable=True)])

    def _add_changes(self, rows: QVBoxLayout, detail: ContactDetail) -> None:
        lines: list[QWidget] = []
        for what, who in change_lines(detail.changes, self._clock.now())[:_CHANGES_SHOWN]:
            lines.append(KeyValue(what, who))
        self._section(rows, self.tr("Changes"), lines)

    def _buttons(self) -> FlowLayout:
        self.message_button = PrimaryButton(self.tr("&Message"))
        self.message_button.clicked.connect(lambda: self.message_requested.emit(self.contact_id))
        has_number = self._detail is not None and bool(self._detail.points)
        self.message_button.setEnabled(has_number)
        if not has_number:
            self.message_button.setToolTip(self.tr("Add a number first."))
        self.edit_button = PlainButton(self.tr("&Edit…"))
        self.edit_button.clicked.connect(lambda: self.edit_requested.emit(self.contact_id))
        line = FlowLayout(gap=8)
        line.addWidget(self.message_button)
        line.addWidget(self.edit_button)
        self.request_button = PlainButton(self.tr("&Privacy request…"))
        self.request_button.clicked.connect(self._ask_request)
        line.addWidget(self.request_button)
        return line

    def _ask_request(self) -> None:
        if self._detail is not None:
            self.request_requested.emit(self._detail.contact.name, self.contact_id)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
