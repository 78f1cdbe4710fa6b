"""The form for a new family with its people, or for people of a family there is; it stands in the side panel."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.actions import families
from sanjog_desktop.actions.new_family import NewMember
from sanjog_desktop.domain.biodata import day_in_india
from sanjog_desktop.gui.contacts.member_card import MemberCard
from sanjog_desktop.gui.contacts.person.stored_fields import editor_of
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.fields import FieldEditor, LineEditor
from sanjog_desktop.gui.person.grid import FieldGrid
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.store.rows import FamilyRow

_FAMILY: Final = ("name", "name_native", "city", "community", "package", "owner")
_PAUSE_MS = 300


class NewPeople(msgspec.Struct, frozen=True):
    """What the form holds: the family there is or the fields of a new one, and who is to be added."""

    family_id: str
    family: dict[str, Any]
    members: tuple[NewMember, ...]


class FamilyForm(QWidget):
    """`submitted(NewPeople)` when it is in order, `cancelled` on Esc; `family_requested(id)` when one that looks the
    same is to be shown instead."""

    submitted = Signal(object)
    cancelled = Signal()
    family_requested = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the frame; `start_new` or `start_people` fill it."""
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("contact-form")
        self.setAccessibleName(self.tr("New family"))
        self.family_id = ""
        self._asked = 0
        self.members: list[MemberCard] = []
        self.family: dict[str, FieldEditor] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._build_foot())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: ctx.tasks.start(self._look_for_same(), owner=self))

    # Beginning --------------------------------------------------------------------------------------
    def start_new(self) -> None:
        """Empty the form for a new family: the candidate first."""
        self.family_id = ""
        self._begin(self.tr("New family"))
        grid = FieldGrid()
        self._rows.addLayout(grid)
        for name in _FAMILY:
            is_name = name == "name"
            editor = LineEditor(name, self.tr("Name of the family")) if is_name else editor_of(self._ctx, name)
            editor.edited.connect(self._on_edited)
            editor.submitted.connect(self.submit)
            self.family[name] = editor
            grid.addWidget(editor)
        self._same_id = ""
        self._same = LinkButton(self.tr("There is this family already: show it"))
        self._same.clicked.connect(lambda: self.family_requested.emit(self._same_id))
        self._same.hide()
        self._rows.addWidget(self._same, 0, Qt.AlignmentFlag.AlignLeft)
        self._finish_begin()
        self.members[0].editors["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def start_people(self, family: FamilyRow) -> None:
        """Empty the form for more people of a family there is."""
        self.family_id = family.id
        self._begin(self.tr("Add to {family}").format(family=family.name))
        self._finish_begin(candidate=False)
        self.members[0].editors["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, title: str) -> None:
        self.members, self.family = [], {}
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(18, 18, 18, 12)
        self._rows.setSpacing(8)
        self._title = label(title, "title", wrap=True)
        self._rows.addWidget(self._title)
        self._scroll.setWidget(page)
        self.say("")

    def _finish_begin(self, *, candidate: bool = True) -> None:
        self._people = QVBoxLayout()
        self._people.setSpacing(10)
        self._rows.addSpacing(4)
        self._rows.addLayout(self._people)
        self.add_button = PlainButton(self.tr("&Add another person"))
        self.add_button.clicked.connect(lambda: self.add_member(focus=True))
        self._rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)
        self.add_member(candidate=candidate)

    def add_member(self, *, candidate: bool = False, focus: bool = False) -> MemberCard:
        """One more person, under those there are."""
        card = MemberCard(self._ctx, day_in_india(self._ctx.clock.now()), candidate=candidate)
        card.edited.connect(lambda: self.say(""))
        card.submitted.connect(self.submit)
        card.removed.connect(lambda: self._leave_out(card))
        self.members.append(card)
        self._people.addWidget(card)
        self._number_cards()
        if focus:
            card.editors["name"].setFocus(Qt.FocusReason.OtherFocusReason)
            # Not before it has its place.
            QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))
        return card

    def _leave_out(self, card: MemberCard) -> None:
        self.members.remove(card)
        card.hide()
        card.deleteLater()
        self._number_cards()
        self.members[-1].editors["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _number_cards(self) -> None:
        for number, card in enumerate(self.members, 1):
            card.call(self.tr("Person {number}").format(number=number))
            card.remove_button.setVisible(len(self.members) > 1)

    # Filling in -------------------------------------------------------------------------------------
    def edit_of(self, name: str) -> QLineEdit:
        """The line of a field of the first person."""
        return self.members[0].line_of(name)

    def say(self, text: str) -> None:
        """Show why the form could not be kept."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    @property
    def message(self) -> str:
        """Why it could not be kept."""
        return self._message.text()

    def submit(self) -> None:
        """Hand over what was written, once all of it can be kept; cards nobody was written on are left out."""
        written = [card for card in self.members if not card.is_empty] or self.members[:1]
        wrong = next((editor for card in written if (editor := card.wrong()) is not None), None)
        family = {name: editor.value() for name, editor in self.family.items()}
        bad = next(
            (editor for name, editor in self.family.items() if family[name] and not editor.check()), None
        )
        if bad is not None or wrong is not None:
            chosen = bad or wrong
            assert chosen is not None
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            self.say(chosen.note)
            return
        if not self.family_id and len(written) > 1 and not family["name"]:
            self.family["name"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.say(self.tr("Several people need a family: write its name."))
            return
        kept = {name: value for name, value in family.items() if value}
        self.submitted.emit(NewPeople(self.family_id, kept, tuple(card.member() for card in written)))

    def _on_edited(self) -> None:
        self.say("")
        self._pause.start()

    async def _look_for_same(self) -> None:
        """Whether there is a family of this name and place already."""
        self._asked += 1
        asked = self._asked
        name, city, community = (
            str(self.family[each].value() or "") for each in ("name", "city", "community")
        )
        found = await self._ctx.db.read(families.find, name, city, community, ()) if name and city else None
        if asked != self._asked or not self.family:
            return
        self._same_id = found or ""
        self._same.setVisible(found is not None)

    # The foot ---------------------------------------------------------------------------------------
    def _build_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 8, 18, 16)
        self._message = label("", "bad", wrap=True)
        self._message.hide()
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.save_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("&Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self.cancel_button)
        line.addStretch(1)
        foot.addWidget(self._message)
        foot.addLayout(line)
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
