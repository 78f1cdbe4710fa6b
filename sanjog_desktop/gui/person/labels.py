"""Labels of a person, out of the one vocabulary that people and chats share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from sanjog_desktop.actions import labels
from sanjog_desktop.actions.careful_edits import Clash
from sanjog_desktop.actions.undo import own_change
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.editable import EditableSection
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.fields import FieldEditor, LineEditor, Value
from sanjog_desktop.gui.theme import TONES
from sanjog_desktop.gui.widgets.basics import Chip, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.people_rows import LabelRow
from sanjog_desktop.store.session import Session

_NAME = "labels"


class LabelsEditor(LineEditor):
    """Chips to press off, and a line that puts one more on by Enter; the known ones are offered."""

    def __init__(self, name: str, caption: str, known: Sequence[LabelRow]) -> None:
        """``known`` is the vocabulary; another word makes a new label."""
        super().__init__(name, caption, usual=[row.name for row in known])
        self._tones = {row.name: row.tone for row in known}
        self._spelt = {row.name.casefold(): row.name for row in known}
        self._names: list[str] = []
        self.chips: list[QToolButton] = []
        self._holder = QWidget()
        FlowLayout(self._holder, gap=5)
        self._rows.insertWidget(1, self._holder)
        self.line.setPlaceholderText(self.tr("Write a label, then Enter"))
        completer = self.line.completer()
        if completer is not None:
            # What was chosen out of the list goes on at once; the list writes its word into the line after this.
            completer.activated.connect(self._put_on, Qt.ConnectionType.QueuedConnection)

    def value(self) -> Value:
        """The names, one a line; a word still in the line counts."""
        typed = self._as_known(self.line.text())
        return "\n".join(sorted({*self._names, *([typed] if typed else [])}, key=str.casefold))

    def set_value(self, value: Value) -> None:
        """Show chips for these names."""
        self._names = [name for name in str(value or "").splitlines() if name]
        self.line.clear()
        self._draw()

    def problem(self) -> UserError | None:
        """A name that is too long for a chip."""
        if len(self.line.text().strip()) > labels.LONGEST:
            return UserError("This name is too long for a label.", "Use at most 40 letters.")
        return None

    def _submits(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if self.line.text().strip():
            self._put_on()
            return False
        return super()._submits(event)

    def _as_known(self, text: str) -> str:
        words = " ".join(text.split())
        return self._spelt.get(words.casefold(), words)

    def _put_on(self) -> None:
        name = self._as_known(self.line.text())
        if name and self.problem() is None:
            self._names = list(dict.fromkeys((*self._names, name)))
            self.line.clear()
            self._draw()
            self.edited.emit()

    def _take_off(self, name: str) -> None:
        self._names.remove(name)
        self._draw()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _draw(self) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for name in self._names:
            chip = QToolButton()
            chip.setText(f"{name} ✕")
            chip.setProperty("chip", tone_of(self._tones.get(name, "info")))
            chip.setAccessibleName(self.tr("Take off {label}").format(label=name))
            chip.setToolTip(chip.accessibleName())
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(lambda _=False, name=name: self._take_off(name))
            self.chips.append(chip)
            layout = self._holder.layout()
            assert layout is not None
            layout.addWidget(chip)
            chip.show()
        self._holder.setVisible(bool(self.chips))


class LabelsSection(EditableSection):
    """The chips, and a way to change them."""

    def __init__(self, ctx: Context) -> None:
        """The vocabulary comes with the facts."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Labels"))
        self._known: tuple[LabelRow, ...] = ()

    def show_facts(self, facts: Facts) -> None:
        """The agency's labels."""
        self._known = facts.labels

    def refresh(self) -> None:
        """A chip a label."""
        self.clear_body()
        if self.shown is None:
            return
        if not self.shown.labels:
            self.add_to_body(label(self.tr("None"), "caption"))
            return
        holder = QWidget()
        line = FlowLayout(holder, gap=5)
        for row in self.shown.labels:
            line.addWidget(Chip(row.name, tone_of(row.tone)))
        self.add_to_body(holder)

    def make_editors(self) -> Sequence[FieldEditor]:
        """One field for all of them."""
        return [LabelsEditor(_NAME, self.tr("Labels"), self._known)]

    def stored(self) -> dict[str, Any]:
        """Their names, one a line."""
        assert self.raw is not None
        return {_NAME: "\n".join(sorted((row.name for row in self.raw.labels), key=str.casefold))}

    async def write(self, changed: Mapping[str, Any]) -> Sequence[Clash]:
        """Only what was put on and taken off here, so that what somebody else put on stays."""
        assert self.raw is not None
        before, after = set(str(self.seen[_NAME]).splitlines()), set(str(changed[_NAME]).splitlines())
        await self._ctx.db.write(
            put_names,
            ContactId(self.raw.contact.id),
            sorted(after - before),
            sorted(before - after),
            self._ctx.staff,
        )
        return ()


def put_names(
    session: Session, contact_id: ContactId, add: Sequence[str], remove: Sequence[str], staff: str
) -> None:
    """Put labels on a person and take others off by their names, as one change; a new name makes a new label."""
    with own_change(session, None, "labels_put", staff) as own:
        wanted = [labels.create_label(session, name, staff=staff, change_set=own) for name in add]
        gone = [labels.create_label(session, name, staff=staff, change_set=own) for name in remove]
        labels.put_labels(session, [contact_id], wanted, gone, staff=staff, change_set=own)


def tone_of(tone: str) -> str:
    """The tone of a chip, plain where the sheet does not know it."""
    return tone if tone in TONES else "neutral"
