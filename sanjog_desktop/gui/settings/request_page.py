"""Settings, Requests: holidays and pauses of the clocks, and the templates that answers need outside the window."""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from sanjog_desktop.actions import settings as actions
from sanjog_desktop.actions.answers import template_suggestions
from sanjog_desktop.actions.request_clock import HOLIDAYS, INDIA_MAY_PAUSE
from sanjog_desktop.actions.request_settling import ACKNOWLEDGE
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.store.reads.settings import setting

_DAYS_SHOWN: Final = 5


class RequestPage(SettingsPage):
    """Reads and writes how privacy requests are counted and acknowledged."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("RequestPage", "Requests"),
            QCoreApplication.translate(
                "RequestPage", "How the clocks of privacy requests run, and what is sent without a person."
            ),
            parent,
        )
        self._ctx = ctx
        self._add_clocks()
        self._add_templates()
        self.finish()

    def _add_clocks(self) -> None:
        rows = self.add_card(self.tr("Clocks"))
        self.holidays = QPlainTextEdit()
        self.holidays.setTabChangesFocus(True)
        self.holidays.setPlaceholderText("2027-01-26")
        self.holidays.setFixedHeight(self.holidays.fontMetrics().lineSpacing() * _DAYS_SHOWN + 16)
        add_field(
            rows,
            self.tr("Public &holidays"),
            self.holidays,
            self.tr("One day a line, as year-month-day. A month that ends on one ends on the next working day."),
        )
        self.acknowledge = QCheckBox(self.tr("Con&firm receipt by itself while the chat's window is open"))
        self.may_pause = QCheckBox(self.tr("The clock may &pause for people under Indian law, as counsel says"))
        rows.addWidget(self.acknowledge)
        rows.addWidget(self.may_pause)
        self.save_button = PrimaryButton(self.tr("&Save"))
        self.note = label("", "ok", wrap=True)
        line = QHBoxLayout()
        line.addWidget(self.save_button)
        line.addWidget(self.note, 1)
        rows.addLayout(line)
        start = self._ctx.tasks.start
        self.save_button.clicked.connect(lambda: start(self.save(), owner=self, busy=self.save_button))

    def _add_templates(self) -> None:
        rows = self.add_card(self.tr("Templates for answers"))
        rows.addWidget(
            label(
                self.tr(
                    "When 24 hours have passed, an answer needs a template Meta has approved. Hand these in under "
                    "WhatsApp Manager, with the same name and language."
                ),
                "second",
                wrap=True,
            )
        )
        self.template = QComboBox()
        self._suggestions = template_suggestions()
        for each in self._suggestions:
            self.template.addItem(f"{each['name']} ({each['language']})")
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text of the template"))
        self.body.setFixedHeight(self.body.fontMetrics().lineSpacing() * 7 + 16)
        add_field(rows, self.tr("&Template"), self.template)
        rows.addWidget(self.body)
        self.copy_text = PlainButton(self.tr("&Copy the text"))
        self.copy_json = PlainButton(self.tr("Copy all as &JSON"))
        line = QHBoxLayout()
        line.addWidget(self.copy_text)
        line.addWidget(self.copy_json)
        line.addStretch(1)
        rows.addLayout(line)
        self.template.currentIndexChanged.connect(self._show_template)
        self.copy_text.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.body.toPlainText()))
        self.copy_json.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(
                msgspec.json.format(msgspec.json.encode(self._suggestions), indent=2).decode()
            )
        )
        self._show_template(0)

    async def load(self) -> None:
        """Show what is stored."""
        read = self._ctx.db.read
        self.holidays.setPlainText("\n".join(await read(setting, HOLIDAYS, [])))
        self.acknowledge.setChecked(bool(await read(setting, ACKNOWLEDGE, True)))
        self.may_pause.setChecked(bool(await read(setting, INDIA_MAY_PAUSE, False)))

    async def save(self) -> None:
        """Write it; a line that is no day is said and nothing is written."""
        days = [line.strip() for line in self.holidays.toPlainText().splitlines() if line.strip()]
        for day in days:
            try:
                date.fromisoformat(day)
            except ValueError:
                self._say(self.tr("“{day}” is not a day. Write it as 2027-01-26.").format(day=day), "bad")
                self.holidays.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        write = self._ctx.db.write
        await write(actions.put, HOLIDAYS, sorted(set(days)))
        await write(actions.put, ACKNOWLEDGE, self.acknowledge.isChecked())
        await write(actions.put, INDIA_MAY_PAUSE, self.may_pause.isChecked())
        self._say(self.tr("Saved."), "ok")

    def _say(self, text: str, role: str) -> None:
        self.note.setProperty("role", role)
        self.note.style().polish(self.note)
        self.note.setText(text)

    def _show_template(self, place: int) -> None:
        if 0 <= place < len(self._suggestions):
            self.body.setPlainText(self._suggestions[place]["components"][0]["text"])

    def focus_first(self) -> None:
        """Put the cursor in the holidays."""
        self.holidays.setFocus(Qt.FocusReason.OtherFocusReason)
