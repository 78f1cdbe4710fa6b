"""The panel beside the table for a family: what it is and who belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.gui.contacts.columns import package_chip, status_chip
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.avatar import Avatar
from sanjog_desktop.gui.widgets.basics import Chip, KeyValue, LinkButton, SectionTitle, label
from sanjog_desktop.store.rows import ContactRow, FamilyRow


class FamilyPanel(QScrollArea):
    """Shows a family; `person_requested(contact_id)` when one of its people is pressed."""

    person_requested = Signal(str)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        """Starts empty; `show_family` fills it."""
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self.setObjectName("family")
        self.setAccessibleName(self.tr("Family"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_family(self, family: FamilyRow, members: Sequence[ContactRow]) -> None:
        """Replace what is shown."""
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(18, 18, 18, 18)
        rows.setSpacing(8)
        rows.addLayout(self._head(family))
        rows.addSpacing(8)
        rows.addWidget(SectionTitle(self.tr("People")))
        for member in members:
            rows.addWidget(self._member(member))
        if not members:
            rows.addWidget(
                label(self.tr("Nobody yet. Choose this family in a person’s form."), "caption", wrap=True)
            )
        if family.owner:
            rows.addWidget(KeyValue(self.tr("Looked after by"), family.owner))
        if family.notes:
            rows.addSpacing(8)
            rows.addWidget(SectionTitle(self.tr("Notes")))
            rows.addWidget(label(family.notes, wrap=True, selectable=True))
        rows.addStretch(1)
        self.setWidget(page)

    def _head(self, family: FamilyRow) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        avatar = Avatar(self._theme, self._theme.px(60))
        avatar.show_person(family.id, family.name)
        head.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(family.name, "title", wrap=True, selectable=True))
        about = " · ".join(part for part in (family.city, family.community) if part)
        if about:
            words.addWidget(label(about, "caption", wrap=True))
        if family.package:
            words.addWidget(Chip(*package_chip(family, self._clock.now())))
        words.addStretch(1)
        head.addLayout(words, 1)
        return head

    def _member(self, member: ContactRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        link = LinkButton(member.name)
        link.setAccessibleName(self.tr("Show {name}").format(name=member.name))
        link.clicked.connect(lambda: self.person_requested.emit(member.id))
        row.addWidget(link)
        row.addWidget(label(member.role, "caption", wrap=True), 1)
        row.addWidget(Chip(*status_chip(member)))
        return line
