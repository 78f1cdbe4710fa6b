"""The first step: try the demo or set this PC up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sanjog_desktop.gui.icons import icon_pixmap
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label


class WelcomeStep(QWidget):
    """Two cards side by side; nothing is written by either before it is pressed."""

    demo_chosen = Signal()
    setup_chosen = Signal()
    restore_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Builds both choices; setting up is the first to get the focus."""
        super().__init__(parent)
        self._theme = theme
        self._pictures: list[tuple[QLabel, str]] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(label(self.tr("Welcome to Sanjog"), "pane-title"))
        rows.addWidget(
            label(
                self.tr(
                    "Families, WhatsApp chats and privacy requests of your agency, on this PC, "
                    "encrypted, readable without a network."
                ),
                "second",
                wrap=True,
            )
        )
        self.setup_button = PrimaryButton(self.tr("&Set up this PC"))
        self.demo_button = PlainButton(self.tr("Open the &demo"))
        self.setup_button.clicked.connect(self.setup_chosen)
        self.demo_button.clicked.connect(self.demo_chosen)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(
            self._choice(
                "key",
                self.tr("Set up this PC"),
                self.tr(
                    "Choose a passphrase, print the recovery code, connect your WhatsApp number. About five minutes."
                ),
                self.setup_button,
            )
        )
        choices.addWidget(
            self._choice(
                "eye",
                self.tr("Look around first"),
                self.tr(
                    "A made-up agency with families that answer. No account, no network, nothing is sent to anybody."
                ),
                self.demo_button,
            )
        )
        rows.addLayout(choices)
        self.restore_button = LinkButton(self.tr("&Restore from a backup…"))
        self.restore_button.clicked.connect(self.restore_chosen)
        line = QHBoxLayout()
        line.addWidget(self.restore_button)
        line.addStretch(1)
        rows.addLayout(line)
        theme.changed.connect(self._draw)
        self._draw()

    def focus_first(self) -> None:
        """Put the focus on setting up."""
        self.setup_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, icon: str, title: str, text: str, button: QPushButton) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        picture = QLabel()
        self._pictures.append((picture, icon))
        rows.addWidget(picture)
        rows.addWidget(label(title, "title", wrap=True))
        rows.addWidget(label(text, "second", wrap=True))
        rows.addStretch(1)
        rows.addWidget(button)
        return card

    def _draw(self) -> None:
        for picture, icon in self._pictures:
            colour = self._theme.color("accent")
            picture.setPixmap(icon_pixmap(icon, colour, self._theme.px(28), self.devicePixelRatioF()))
