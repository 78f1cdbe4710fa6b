"""Settings, About: versions and licences, to read out when something does not work."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import KeyValue, PlainButton, label

_PARTS = (
    ("PySide6", "LGPL 3"),
    ("sqlcipher3", "BSD / SQLCipher BSD"),
    ("cryptography", "Apache 2 / BSD"),
    ("httpx", "BSD"),
    ("msgspec", "BSD"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
    ("qasync", "BSD"),
    ("keyring", "MIT"),
    ("phonenumberslite", "Apache 2"),
)


def version_of(name: str) -> str:
    """The installed version of a distribution, `–` when it carries none (a frozen build)."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"


class AboutPage(SettingsPage):
    """Versions of the program and of what it is made of."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; nothing is read from the store."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("AboutPage", "About"),
            QCoreApplication.translate(
                "AboutPage",
                "Sanjog Desktop: contacts, WhatsApp chats and privacy requests of a matrimonial agency.",
            ),
            parent,
        )
        facts = [
            (self.tr("Sanjog Desktop"), version_of("sanjog-desktop")),
            (self.tr("System"), f"{platform.system()} {platform.release()}"),
            ("Python", sys.version.split()[0]),
            ("Qt", qVersion()),
        ]
        rows = self.add_card(self.tr("Versions"))
        for name, value in facts:
            rows.addWidget(KeyValue(name, value))
        self.copy_button = PlainButton(self.tr("&Copy for a report"))
        words = "\n".join(f"{name} {value}" for name, value in facts)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        line = QHBoxLayout()
        line.addWidget(self.copy_button)
        line.addStretch(1)
        rows.addLayout(line)
        rows = self.add_card(self.tr("Made with"))
        for name, licence in _PARTS:
            rows.addWidget(KeyValue(f"{name} {version_of(name)}", licence))
        rows.addWidget(KeyValue("Noto Sans, Noto Sans Devanagari, Noto Sans Gujarati", "SIL OFL 1.1"))
        rows.addWidget(KeyValue("Tabler Icons", "MIT"))
        rows.addWidget(label(self.tr("The licence texts lie beside the program."), "caption", wrap=True))
        self.finish()

    async def load(self) -> None:
        """Nothing to read."""

    def focus_first(self) -> None:
        """Put the focus on the one button."""
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
