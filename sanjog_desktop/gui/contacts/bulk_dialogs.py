"""The few words a change of many people needs: which labels, whose they become, what to do by when, which status."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions.bulk import Assign, SetFollowUp, SetStatus
from sanjog_desktop.gui.person.vocabulary import options_of, reason_options
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.store.people_rows import LabelRow

translate = QCoreApplication.translate
_WIDTH_PX, _LIST_PX = 380, 220


class LabelChoice(msgspec.Struct, frozen=True):
    """Ids of labels to put on and to take off, and names of labels to make and put on."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


class BulkDialog(QDialog):
    """Opened with ``open()``; ``submitted(choice)`` and it closes."""

    submitted = Signal(object)

    def __init__(self, theme: Theme, title: str, sentence: str, do: str, parent: QWidget | None = None) -> None:
        """``sentence`` says for whom; ``do`` are the words of the button."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(_WIDTH_PX))
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 18, 20, 16)
        self._rows.setSpacing(8)
        self._rows.addWidget(label(title, "title", wrap=True))
        self._rows.addWidget(label(sentence, "second", wrap=True))
        self.do_button = PrimaryButton(do)
        self.do_button.clicked.connect(self.submit)
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.message = label("", "bad", wrap=True)
        self.message.hide()

    def choice(self) -> object:
        """What was chosen, ``None`` while something is missing."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract method

    def submit(self) -> None:
        """Hand the choice on, if there is one."""
        chosen = self.choice()
        if chosen is not None:
            self.submitted.emit(chosen)
            self.accept()

    def say(self, text: str) -> None:
        """What is missing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(
            self.focusWidget(), PlainButton
        ):
            self.submit()
            return
        super().keyPressEvent(event)

    def _add(self, caption: str, widget: QWidget) -> None:
        words = label(caption, "caption", wrap=True)
        words.setBuddy(widget)
        widget.setAccessibleName(caption.replace("&", ""))
        self._rows.addWidget(words)
        self._rows.addWidget(widget)

    def _finish(self) -> None:
        self._rows.addWidget(self.message)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.do_button)
        foot.addWidget(self.cancel_button)
        self._rows.addSpacing(4)
        self._rows.addLayout(foot)


class LabelDialog(BulkDialog):
    """Which labels to put on and which to take off; a new one may be named."""

    def __init__(
        self, theme: Theme, sentence: str, labels: Sequence[LabelRow], parent: QWidget | None = None
    ) -> None:
        """At first every label is left as it is."""
        title = translate("bulk", "Label")
        super().__init__(theme, title, sentence, translate("bulk", "Keep"), parent)
        self.list = QListWidget()
        self.list.setProperty("sunken", True)
        self.list.setMaximumHeight(theme.px(_LIST_PX))
        for each in labels:
            item = QListWidgetItem(each.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsUserTristate)
            item.setCheckState(Qt.CheckState.PartiallyChecked)
        if labels:
            hint = self.tr("A tick puts the label on, an empty box takes it off, a dash leaves it as it is.")
            self._add(hint, self.list)
            self.list.setAccessibleName(title)
            self.list.setCurrentRow(0)
        self.new = QLineEdit()
        self.new.setMaxLength(40)
        self._add(self.tr("&New label"), self.new)
        self._finish()

    def choice(self) -> LabelChoice | None:
        """What is ticked and what is empty."""
        items = [self.list.item(place) for place in range(self.list.count())]

        def ids(state: Qt.CheckState) -> tuple[str, ...]:
            return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == state)

        name = " ".join(self.new.text().split())
        chosen = LabelChoice(ids(Qt.CheckState.Checked), ids(Qt.CheckState.Unchecked), (name,) if name else ())
        if chosen == LabelChoice():
            self.say(self.tr("Tick a label, or name a new one."))
            return None
        return chosen


class AssignDialog(BulkDialog):
    """Who looks after the people from now on."""

    def __init__(
        self, theme: Theme, sentence: str, staff: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``staff`` are the names to choose from."""
        super().__init__(theme, translate("bulk", "Assign"), sentence, translate("bulk", "Assign"), parent)
        self.owner = _owners(staff, self.tr("Whoever looks after the family"))
        self._add(self.tr("&Who looks after them"), self.owner)
        self._finish()

    def choice(self) -> Assign:
        """The name; empty for whoever looks after the family."""
        return Assign(str(self.owner.currentData()))


class FollowUpDialog(BulkDialog):
    """What is to be done about the people by a day."""

    def __init__(
        self, theme: Theme, sentence: str, staff: Sequence[str], today: QDate, parent: QWidget | None = None
    ) -> None:
        """The day offered is a week from ``today``."""
        super().__init__(theme, translate("bulk", "Follow-up"), sentence, translate("bulk", "Set"), parent)
        self.day = QDateEdit(today.addDays(7))
        self.day.setMinimumDate(today)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setCalendarPopup(True)
        self._add(self.tr("&Day"), self.day)
        self.what = QLineEdit()
        self.what.setMaxLength(300)
        self._add(self.tr("&What is to be done"), self.what)
        self.owner = _owners(staff, self.tr("Whoever looks after them"))
        self._add(self.tr("&By whom"), self.owner)
        self._finish()

    def choice(self) -> SetFollowUp:
        """The day, the words, the name."""
        day = self.day.date().toString("yyyy-MM-dd")
        return SetFollowUp(day, self.what.text().strip(), str(self.owner.currentData()))


class StatusDialog(BulkDialog):
    """The status people get, and why."""

    def __init__(self, theme: Theme, sentence: str, parent: QWidget | None = None) -> None:
        """Nothing is chosen beforehand but the first status."""
        super().__init__(theme, translate("bulk", "Status"), sentence, translate("bulk", "Change"), parent)
        self.status = QComboBox()
        for code, words in options_of("status", empty=False):
            self.status.addItem(words, code)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self._add(self.tr("&Status"), self.status)
        self._add(self.tr("&Why (may stay empty)"), self.reason)
        note = self.tr("Do not contact stops messages that wait to be sent.")
        self.note = label(note, "caption", wrap=True)
        self._rows.addWidget(self.note)
        self._finish()
        self.status.currentIndexChanged.connect(self._fill_reasons)
        self._fill_reasons()

    def choice(self) -> SetStatus:
        """The status's code, and the reason's code or words."""
        status, words = str(self.status.currentData()), self.reason.currentText().strip()
        known = {text: code for code, text in reason_options(status)}
        return SetStatus(status, known.get(words, words))

    def _fill_reasons(self) -> None:
        status = str(self.status.currentData())
        self.reason.clear()
        self.reason.addItem("", "")
        for code, words in reason_options(status):
            self.reason.addItem(words, code)
        self.note.setVisible(status == "do_not_contact")


def _owners(staff: Sequence[str], nobody: str) -> QComboBox:
    box = QComboBox()
    box.addItem(nobody, "")
    for name in staff:
        box.addItem(name, name)
    box.setCurrentIndex(1 if staff else 0)
    return box
