"""The labels on the card beside a chat: a line that puts one on by Enter, chips that take one off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget

from sanjog_desktop.actions.labels import LONGEST
from sanjog_desktop.domain.ids import ContactId
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.person.facts import Facts
from sanjog_desktop.gui.person.labels import put_names, tone_of
from sanjog_desktop.gui.person.masked import may_edit
from sanjog_desktop.gui.person.section import Section
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.store.people_rows import LabelRow


class CardLabels(Section):
    """Every press counts at once; what was pressed can be taken back."""

    def __init__(self, ctx: Context) -> None:
        """The labels offered come with the facts."""
        super().__init__(ctx, QCoreApplication.translate("contacts", "Labels"))
        self.chips: list[QToolButton] = []
        self._drawn: tuple[tuple[str, str], ...] = ()
        self._spelt: dict[str, str] = {}
        self._holder = QWidget()
        FlowLayout(self._holder, gap=5)
        self.nothing = label(self.tr("None"), "caption")
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(self.tr("Add a label, then Enter"))
        self.line.setAccessibleName(self.tr("Add a label"))
        self.line.installEventFilter(self)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(self._put_on)
        # What is chosen out of the list goes on at once; the list writes its word into the line after this.
        completer.activated.connect(self._put_on, Qt.ConnectionType.QueuedConnection)
        for each in (self._holder, self.nothing, self.line):
            self.body.addWidget(each)

    def show_facts(self, facts: Facts) -> None:
        """The agency's labels."""
        self._spelt = {row.name.casefold(): row.name for row in facts.labels}
        self._offer()

    def refresh(self) -> None:
        """A chip a label; the same ones stay as they are, the keyboard with them."""
        rows: Sequence[LabelRow] = () if self.shown is None else self.shown.labels
        able = may_edit(self._ctx)
        self.line.setVisible(able)
        self.line.setEnabled(self.raw is not None and not self.raw.erased_at)
        drawn = tuple((row.name, tone_of(row.tone)) for row in rows)
        if drawn != self._drawn or any(chip.isEnabled() != able for chip in self.chips):
            self._drawn = drawn
            self._draw(able)
        self._holder.setVisible(bool(drawn))
        self.nothing.setVisible(not drawn and not able)
        self._offer()

    @property
    def names(self) -> tuple[str, ...]:
        """What the person bears, as shown."""
        return tuple(name for name, _tone in self._drawn)

    def clear_line(self) -> None:
        """Another person: what was begun for the one before is let go of."""
        self.line.clear()

    def _offer(self) -> None:
        borne = {name.casefold() for name in self.names}
        self._offered.setStringList([name for key, name in self._spelt.items() if key not in borne])

    def _draw(self, able: bool) -> None:
        layout = self._holder.layout()
        assert layout is not None
        held = next((chip.text() for chip in self.chips if chip.hasFocus()), "")
        had = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for name, tone in self._drawn:
            chip = QToolButton()
            chip.setText(f"{name} ✕" if able else name)
            chip.setProperty("chip", tone)
            chip.setAccessibleName(self.tr("Take off {label}").format(label=name) if able else name)
            chip.setToolTip(chip.accessibleName())
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.setEnabled(able)
            chip.clicked.connect(lambda _=False, name=name: self._take_off(name))
            chip.installEventFilter(self)
            self.chips.append(chip)
            layout.addWidget(chip)
            chip.show()
        if had:
            again = next((chip for chip in self.chips if chip.text() == held), None)
            (again or self.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_on(self) -> None:
        words = " ".join(self.line.text().split())
        name = self._spelt.get(words.casefold(), words)
        if name and self.raw is not None:
            self.line.clear()
            self._write([name] if name not in self.names else [], [])

    def _take_off(self, name: str) -> None:
        self._write([], [name])

    def _write(self, add: list[str], remove: list[str]) -> None:
        if self.raw is not None and (add or remove):
            db, contact = self._ctx.db, ContactId(self.raw.contact.id)
            self._ctx.tasks.start(db.write(put_names, contact, add, remove, self._ctx.staff), owner=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes off the chip under the keyboard; Backspace in the empty line goes to the last chip."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if isinstance(watched, QToolButton):
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
        elif key == Qt.Key.Key_Backspace and not self.line.text() and self.chips:
            self.chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        elif key == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            return True
        return False
