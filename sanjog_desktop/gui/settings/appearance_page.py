"""Settings, Appearance: palette, text size, language. Each takes effect as it is chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.store.database import Database
from sanjog_desktop.store.reads.settings import settings

THEME, TEXT_SCALE, LANGUAGE = "theme", "text_scale", "language"
_SCALES = (100, 110, 125, 150, 175, 200)


class AppearancePage(SettingsPage):
    """Reads and writes the settings `theme`, `text_scale` (per cent) and `language`."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("AppearancePage", "Appearance"),
            QCoreApplication.translate("AppearancePage", "For this PC alone. Changes show at once."),
            parent,
        )
        self._ctx = ctx
        self._db: Database = ctx.db
        rows = self.add_card(self.tr("Colours and size"))
        self.palette_choice = QComboBox()
        for text, name in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
        ):
            self.palette_choice.addItem(text, name)
        add_field(rows, self.tr("&Colours"), self.palette_choice)
        self.scale = QSlider(Qt.Orientation.Horizontal)
        self.scale.setRange(0, len(_SCALES) - 1)
        self.scale.setPageStep(1)
        self.scale.setTickPosition(QSlider.TickPosition.TicksBelow)
        add_field(rows, self.tr("&Text size"), self.scale)
        self._scale_text = label("", "caption")
        line = QHBoxLayout()
        line.addWidget(self._scale_text)
        line.addStretch(1)
        rows.addLayout(line)
        rows = self.add_card(self.tr("Language"))
        self.language = QComboBox()
        for text, code in (
            (self.tr("As the system"), ""),
            ("English", "en"),
            ("हिन्दी", "hi"),
            ("मराठी", "mr"),
            ("ગુજરાતી", "gu"),
        ):
            self.language.addItem(text, code)
        note = self.tr("The language of this program. Messages are written in the language of each person.")
        add_field(rows, self.tr("&Language of the program"), self.language, note)
        self.finish()
        self.palette_choice.activated.connect(lambda _index: self._choose_palette())
        self.scale.valueChanged.connect(lambda _value: self._choose_scale())
        self.language.activated.connect(lambda _index: self._choose_language())

    async def load(self) -> None:
        """Show the stored choices."""
        stored = await self._db.read(settings)
        self.palette_choice.setCurrentIndex(max(0, self.palette_choice.findData(stored.get(THEME, "system"))))
        self.language.setCurrentIndex(max(0, self.language.findData(stored.get(LANGUAGE, ""))))
        wanted = stored.get(TEXT_SCALE, 100)
        nearest = min(range(len(_SCALES)), key=lambda place: abs(_SCALES[place] - wanted))
        self.scale.blockSignals(True)
        self.scale.setValue(nearest)
        self.scale.blockSignals(False)
        self._show_scale()

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self.palette_choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_scale(self) -> None:
        self._scale_text.setText(self.tr("{percent} %").format(percent=_SCALES[self.scale.value()]))
        self.scale.setAccessibleDescription(self._scale_text.text())

    def _choose_palette(self) -> None:
        name = str(self.palette_choice.currentData())
        self._ctx.theme.apply(name)
        self._save(THEME, name)

    def _choose_scale(self) -> None:
        percent = _SCALES[self.scale.value()]
        self._show_scale()
        self._ctx.theme.apply(zoom=percent / 100)
        self._save(TEXT_SCALE, percent)

    def _choose_language(self) -> None:
        self._ctx.tasks.start(self._speak(str(self.language.currentData())), owner=self)

    async def _speak(self, code: str) -> None:
        """Stored first: the window, and this page with it, is built anew in the language."""
        await self._db.write(actions.put, LANGUAGE, code)
        self._ctx.set_language(code)

    def _save(self, key: str, value: Any) -> None:
        self._ctx.tasks.start(self._db.write(actions.put, key, value), owner=self)
