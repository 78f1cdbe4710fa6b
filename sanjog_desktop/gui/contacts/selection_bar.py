"""What can be done with the people chosen in the list: it stands over the table while more than one is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout


class SelectionBar(QFrame):
    """``wanted(verb)`` with one of label, assign, follow_up, status, export; ``all_wanted`` for everybody found,
    ``cleared`` when nobody is to be chosen any more."""

    wanted = Signal(str)
    all_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden until lines are chosen."""
        super().__init__(parent)
        self.setProperty("bar", True)
        self.setAccessibleName(self.tr("What to do with the people chosen"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 6, 12, 6)
        inner = QWidget()
        inner.setSizePolicy(policy)
        self._flow = FlowLayout(inner, gap=6)
        outer.addWidget(inner)
        self.words = label("", "strong")
        self._flow.addWidget(self.words)
        self.all_button = LinkButton("")
        self.all_button.clicked.connect(self.all_wanted)
        self._flow.addWidget(self.all_button)
        verbs = {
            "label": self.tr("&Label…"),
            "assign": self.tr("&Assign…"),
            "follow_up": self.tr("Follow-&up…"),
            "status": self.tr("&Status…"),
            "export": self.tr("Exp&ort…"),
        }
        self.buttons: dict[str, PlainButton] = {}
        for verb, words in verbs.items():
            button = PlainButton(words)
            button.clicked.connect(lambda _=False, verb=verb: self.wanted.emit(verb))
            self.buttons[verb] = button
            self._flow.addWidget(button)
        self.clear_button = LinkButton(self.tr("Choose nobody"))
        self.clear_button.clicked.connect(self.cleared)
        self._flow.addWidget(self.clear_button)
        self.hide()

    def show_chosen(self, count: int, found: int, *, everybody: bool) -> None:
        """Say how many are chosen; ``found`` is how many the list holds in all, ``everybody`` that all of them are
        meant, also those not yet read."""
        self.setVisible(count > 1 or everybody)
        if everybody:
            self.words.setText(self.tr("All {count} found are chosen").format(count=number_text(found)))
        else:
            self.words.setText(self.tr("{count} chosen").format(count=number_text(count)))
        self.all_button.setVisible(not everybody and found > count)
        self.all_button.setText(self.tr("Choose all {count} found").format(count=number_text(found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape chooses nobody."""
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
            return
        super().keyPressEvent(event)
