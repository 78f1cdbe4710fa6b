"""The panel beside the table for a family: its card, edited in place, and who belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.actions import families
from sanjog_desktop.actions.careful_edits import Clash, edit_family
from sanjog_desktop.domain.ids import FamilyId
from sanjog_desktop.gui.contacts.columns import package_chip, status_chip
from sanjog_desktop.gui.contacts.person.own_fields import DateEditor
from sanjog_desktop.gui.contacts.person.stored_fields import editor_of
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person import texts
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.fields import FieldEditor
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.vocabulary import word_text
from sanjog_desktop.gui.times import local
from sanjog_desktop.gui.widgets.avatar import Avatar
from sanjog_desktop.gui.widgets.basics import Chip, LinkButton, PlainButton, SectionTitle, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.pair import PairLayout
from sanjog_desktop.store.rows import ContactRow, FamilyRow

_FIELDS = ("name", "name_native", "city", "community", "package", "package_until_at", "owner", "notes")
_UNTIL = "package_until_at"
_AVATAR_PX = 60


class FamilyCard(EditableSection):
    """The family's own card: name, place, community, package, owner, notes."""

    def __init__(self, ctx: Context) -> None:
        """Filled by ``show_family``."""
        super().__init__(ctx, "")
        self.heading.setParent(None)
        self._name_button(self.tr("Edit the family"))
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.family: FamilyRow | None = None
        self._avatar = Avatar(ctx.theme, ctx.theme.px(_AVATAR_PX))
        self._name, self._about = (
            label("", "title", wrap=True, selectable=True),
            label("", "caption", wrap=True),
        )
        self._package = Chip()
        words = QVBoxLayout()
        words.setSpacing(3)
        chips = FlowLayout(gap=5)
        chips.addWidget(self._package)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addLayout(chips)
        words.addStretch(1)
        card = QWidget()
        line = QHBoxLayout(card)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.head.insertWidget(0, card, 1)
        self.head.setAlignment(self.edit_button, Qt.AlignmentFlag.AlignTop)

    def show_family(self, family: FamilyRow) -> None:
        """Show it, or the same anew; another one closes what stood open."""
        if self.is_editing and (self.family is None or self.family.id != family.id):
            self._close(quiet=True)
        self.family = family
        self.look_again()

    @property
    def has_subject(self) -> bool:
        """Whether a family is shown."""
        return self.family is not None

    def refresh(self) -> None:
        """The head, then owner and notes."""
        self.clear_body()
        if self.family is None:
            return
        family = self._ctx.veil.row(self.family)
        self._avatar.show_person(family.id, family.name)
        self._name.setText(family.name)
        about = " · ".join(part for part in (family.name_native, family.city, family.community) if part)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._package.show_word(*package_chip(family, self._ctx.clock.now()))
        self.show_lines([(self.tr("Looked after by"), family.owner)])
        if family.notes:
            self.add_to_body(label(family.notes, wrap=True, selectable=True))

    def make_editors(self) -> Sequence[FieldEditor]:
        """All of the card."""
        return [
            DateEditor(name, texts.field_text(name), placeholder="2027-01-31")
            if name == _UNTIL
            else editor_of(self._ctx, name)
            for name in _FIELDS
            if may_edit(self._ctx, name)
        ]

    def stored(self) -> dict[str, Any]:
        """The last day of the package as a date."""
        assert self.family is not None
        values = {name: getattr(self.family, name) for name in _FIELDS}
        values[_UNTIL] = _day_of(self.family.package_until_at)
        return values

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """The fields that became another."""
        assert self.family is not None
        seen, wanted = dict(self.seen), dict(changed)
        if _UNTIL in wanted:
            seen[_UNTIL] = self.family.package_until_at or None
            wanted[_UNTIL] = _end_of(str(wanted[_UNTIL] or ""))
        return await self._ctx.db.write(
            edit_family, FamilyId(self.family.id), seen, wanted, staff=self._ctx.staff
        )


class FamilyPanel(QWidget):
    """Shows a family; `person_requested(contact_id)` when one of its people is pressed, `people_wanted(family)` when
    more are to be added. F2 or E edits the card."""

    person_requested = Signal(str)
    people_wanted = Signal(object)
    dissolved = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Starts empty; `show_family` fills it."""
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("family")
        self.setAccessibleName(self.tr("Family"))
        self.family: FamilyRow | None = None
        self._members: tuple[ContactRow, ...] = ()
        self.card = FamilyCard(ctx)
        self.links: list[LinkButton] = []
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 18)
        rows.setSpacing(8)
        rows.addWidget(self.card)
        rows.addSpacing(8)
        rows.addWidget(SectionTitle(self.tr("People")))
        self._people = QVBoxLayout()
        self._people.setSpacing(6)
        rows.addLayout(self._people)
        self.add_button = PlainButton(self.tr("&Add a person…"))
        self.add_button.clicked.connect(lambda: self.people_wanted.emit(self.family))
        self.dissolve_button = LinkButton(self.tr("Dissolve this family"))
        self.dissolve_button.setToolTip(self.tr("Its people stay, each alone. Ctrl+Z brings it back."))
        self.dissolve_button.clicked.connect(lambda: self._ctx.tasks.start(self._dissolve(), owner=self))
        rows.addSpacing(6)
        rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.dissolve_button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        ctx.veil.changed.connect(self._show_again)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.card.is_dirty

    def show_family(self, family: FamilyRow, members: Sequence[ContactRow]) -> None:
        """Replace what is shown."""
        self.family, self._members = family, tuple(members)
        self.card.show_family(family)
        self._show_members()

    def _show_again(self) -> None:
        if self.family is not None:
            self.card.look_again()
            self._show_members()

    def _show_members(self) -> None:
        while (item := self._people.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.links = []
        for member in self._ctx.veil.row(self._members):
            self._people.addWidget(self._member(member))
        if not self._members:
            self._people.addWidget(label(self.tr("Nobody yet."), "caption", wrap=True))
        for button in (self.add_button, self.dissolve_button):
            button.setVisible(may_edit(self._ctx))

    def _member(self, member: ContactRow) -> QWidget:
        link = LinkButton(member.name)
        link.setAccessibleName(self.tr("Show {name}").format(name=member.name))
        link.clicked.connect(lambda: self.person_requested.emit(member.id))
        self.links.append(link)
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(word_text("role", member.role), "caption"))
        row.addWidget(Chip(*status_chip(member)))
        line, holder = QWidget(), QWidget()
        name = QHBoxLayout(holder)
        name.setContentsMargins(0, 0, 0, 0)
        name.addWidget(link)
        name.addStretch(1)
        pair = PairLayout(line)
        pair.addWidget(holder)
        pair.addWidget(words)
        return line

    async def _dissolve(self) -> None:
        if self.family is not None:
            await self._ctx.db.write(families.dissolve, FamilyId(self.family.id), staff=self._ctx.staff)
            self.family = None
            self.dissolved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 or E edits the card."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_E) and not self.card.is_editing:
            self.card.start_edit()
            return
        super().keyPressEvent(event)


def _day_of(at: int) -> str:
    """The local day of an instant in ms, as ISO text; empty for none."""
    return local(at).date().isoformat() if at else ""


def _end_of(day: str) -> int | None:
    """The last second of a local day given as ISO text, in ms; ``None`` for none."""
    found = QDate.fromString(day, Qt.DateFormat.ISODate)
    if not found.isValid():
        return None
    end = datetime.combine(datetime.fromisoformat(day).date(), time(23, 59, 59)).astimezone()
    return int(end.timestamp() * 1000)
