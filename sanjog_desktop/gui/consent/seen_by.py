"""Who has seen this person's data? Asked by families every week, answered by the register in one press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.gui.consent.categories import category_text
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import date_text
from sanjog_desktop.gui.widgets import KeyValue, PlainButton, PrimaryButton, label
from sanjog_desktop.store.disclosure_rows import DisclosureRow
from sanjog_desktop.store.reads.disclosures import disclosures_of


class SeenByDialog(QDialog):
    """Opened with ``open()``: one line a recipient, and the same as words to paste into an answer."""

    def __init__(self, ctx: Context, contact_id: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._contact, self._name = ctx, contact_id, name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who has seen it?"))
        self.setMinimumSize(480, 360)
        self.words = ""
        self.answer = label("", wrap=True)
        self._lines = QScrollArea()
        self._lines.setWidgetResizable(True)
        self._lines.setFrameShape(QScrollArea.Shape.NoFrame)
        self._lines.setAccessibleName(self.tr("Who was given it"))
        self.copy_button = PlainButton(self.tr("&Copy as words"))
        self.close_button = PrimaryButton(self.tr("Close"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 18)
        rows.addWidget(label(name, "title", wrap=True))
        rows.addWidget(self.answer)
        rows.addWidget(self._lines, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        rows.addLayout(buttons)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words))
        self.close_button.clicked.connect(self.accept)
        ctx.tasks.start(self._read(), owner=self)

    async def _read(self) -> None:
        rows: list[DisclosureRow] = await self._ctx.db.read(disclosures_of, self._contact)
        given = [row for row in rows if row.state == "made"]
        names = list(dict.fromkeys(self._who(row) for row in given))
        if names:
            self.answer.setText(self.tr("Given to {names}.").format(names=", ".join(names)))
        else:
            self.answer.setText(self.tr("Nobody has been given this person's data."))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 8, 0)
        lines = []
        now = Instant(self._ctx.clock.now())
        for row in rows:
            what = ", ".join(category_text(each) for each in row.categories)
            when = date_text(row.at, now) if row.state == "made" else self.tr("waits to be sent")
            column.addWidget(KeyValue(self._who(row), f"{what} · {when}"))
            if row.state == "made":
                lines.append(f"{self._who(row)}: {what}, {when}")
        column.addStretch(1)
        self._lines.setWidget(page)
        self.words = "\n".join((self.answer.text(), *lines))
        self.copy_button.setEnabled(bool(lines))

    def _who(self, row: DisclosureRow) -> str:
        if row.recipient_type == "subject":
            return self.tr("the person")
        named = row.recipient or row.recipient_type.replace("_", " ")
        return f"{named} ({row.recipient_family})" if row.recipient_family else named
