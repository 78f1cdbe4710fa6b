"""The register of providers: who works with the data for the agency, and what goes to each."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import processors as actions
from sanjog_desktop.actions.processors import KINDS, Processor
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.store.disclosure_rows import ProcessorRow
from sanjog_desktop.store.reads.disclosures import processors

translate = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """What a provider does for the agency."""
    return {
        "messaging": translate("processors", "Messages"),
        "hosting": translate("processors", "Hosting"),
        "payments": translate("processors", "Payments"),
        "email": translate("processors", "E-mail"),
        "other": translate("processors", "Other"),
    }.get(kind, kind)


class ProcessorsDialog(QDialog):
    """Opened with ``open()``: the list at the left, one provider at the right."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._rows: list[ProcessorRow] = []
        self._id: str | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("processors", "Providers"))
        self.setMinimumSize(720, 480)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("processors", "Providers"))
        self.name, self.place, self.contract = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(kind_text(kind), kind)
        self.what = QPlainTextEdit()
        self.what.setTabChangesFocus(True)
        self.what.setFixedHeight(self.what.fontMetrics().lineSpacing() * 4 + 16)
        self.is_used = QCheckBox(translate("processors", "Data goes there now"))
        self.strip = NoticeStrip(ctx.theme)
        self.new = PlainButton(translate("processors", "&New"))
        self.end = PlainButton(translate("processors", "&End the work"))
        self.save = PrimaryButton(translate("processors", "&Save"))
        self.leave = PlainButton(translate("processors", "Close"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.new.clicked.connect(lambda: self._fill(None))
        self.save.clicked.connect(lambda: ctx.tasks.start(self._save(), owner=self, busy=self.save))
        self.end.clicked.connect(lambda: ctx.tasks.start(self._end(), owner=self))
        self.leave.clicked.connect(self.accept)
        ctx.tasks.start(self._read(), owner=self)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 18)
        rows.addWidget(
            label(
                translate("processors", "Personal data is never sold. It goes only to those who work for the agency."),
                "second",
                wrap=True,
            )
        )
        parts = QHBoxLayout()
        parts.addWidget(self.list, 2)
        side = QVBoxLayout()
        add_field(side, translate("processors", "Na&me"), self.name)
        add_field(side, translate("processors", "&Kind"), self.kind)
        add_field(side, translate("processors", "&What goes there"), self.what)
        add_field(side, translate("processors", "Cou&ntry"), self.place)
        add_field(side, translate("processors", "C&ontract"), self.contract)
        side.addWidget(self.is_used)
        side.addWidget(self.strip)
        side.addStretch(1)
        parts.addLayout(side, 3)
        rows.addLayout(parts, 1)
        buttons = QHBoxLayout()
        for button in (self.new, self.end):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.leave, self.save):
            buttons.addWidget(button)
        rows.addLayout(buttons)

    async def _read(self, wanted: str | None = None) -> None:
        await self._ctx.db.write(actions.ensure_defaults)
        self._rows = await self._ctx.db.read(processors)
        self.list.clear()
        for row in self._rows:
            ended = " · " + translate("processors", "ended") if row.until_at else ""
            self.list.addItem(QListWidgetItem(f"{row.name} ({kind_text(row.kind)}){ended}"))
        place = next((at for at, row in enumerate(self._rows) if row.id == wanted), 0)
        self.list.setCurrentRow(place)

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._fill(self._rows[place])

    def _fill(self, row: ProcessorRow | None) -> None:
        self._id = row.id if row else None
        self.name.setText(row.name if row else "")
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind if row else "other")))
        self.what.setPlainText(tr_text(row.what) if row else "")
        self.place.setText(tr_text(row.place) if row else "")
        self.contract.setText(row.contract_ref if row else "")
        self.is_used.setChecked(row.is_used if row else True)
        self.end.setEnabled(row is not None and not row.until_at)
        self.strip.hide()
        if row is None:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _save(self) -> None:
        values = Processor(
            str(self.kind.currentData()), self.name.text().strip(), self.what.toPlainText().strip(),
            self.place.text().strip(), self.contract.text().strip(), self.is_used.isChecked(),
        )  # fmt: skip
        before = next((row for row in self._rows if row.id == self._id), None)
        if before is not None and tr_text(before.what) == values.what:
            values = msgspec.structs.replace(values, what=before.what)  # a default stays in the language it is kept in
        try:
            kept = await self._ctx.db.write(actions.save, self._id, values, staff=self._ctx.staff)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            return
        await self._read(kept)

    async def _end(self) -> None:
        if self._id is not None:
            await self._ctx.db.write(actions.end, self._id, staff=self._ctx.staff)
            await self._read(self._id)
