"""The language of the window: its translated texts, and how it writes days and numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from sanjog_desktop.resources import resources_dir

LANGUAGES: Final = ("en", "hi", "mr", "gu")


class Language:
    """What the application speaks at present; one an application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None
        self.code = ""
        self.typing = QLocale()
        """For what is typed: spin boxes and date fields take no Latin digits in a language with its own."""

    def use(self, code: str) -> None:
        """Speak ``code`` (en, hi, mr, gu; empty: the system's language, English when it is none of these).

        Widgets take their texts when they are built, so what is on the screen must be built anew after this.
        """
        system = QLocale.system()
        chosen = code or system.name().split("_")[0]
        self.code = chosen if chosen in LANGUAGES else "en"
        QLocale.setDefault(system if not code else QLocale(f"{self.code}_IN"))
        own = QLocale()
        self.typing = own if own.zeroDigit() == "0" else QLocale("en_IN")
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self._app)
        if translator.load(f"sanjog_{self.code}.qm", str(resources_dir() / "translations")):
            self._app.installTranslator(translator)
            self._translator = translator
