"""Taking in a list of consents: what each line would become is shown first, and only then anything is written."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from sanjog_desktop.actions import consent_import
from sanjog_desktop.actions.consent_import import ConsentImport
from sanjog_desktop.domain.consent_list import Claim, read_claims
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets import NoticeStrip, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.basics import Chip
from sanjog_desktop.gui.words import tr_text

_SHOWN = 500


class ConsentImportDialog(QDialog):
    """Opened with ``open()``; ``read`` takes the file, the button writes what was shown."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._claims: list[Claim] = []
        self._source = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import consents"))
        self.setMinimumSize(ctx.theme.px(560), ctx.theme.px(420))
        self.about = label(
            self.tr(
                "A CSV file with the columns phone, purposes, date, method, notice and evidence. A line that does not "
                "say what proves the consent is noted as unknown; nobody is messaged because of it."
            ),
            "second",
            wrap=True,
        )
        self.strip = NoticeStrip(ctx.theme)
        self.chips = {name: Chip() for name in ("granted", "known", "unproved", "refused", "bad")}
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("Lines to look at"))
        self.lines.setWordWrap(True)
        self.choose = PlainButton(self.tr("Choose the &list…"))
        self.take = PrimaryButton(self.tr("&Take in"))
        self.cancel = PlainButton(self.tr("&Close"))
        self.take.hide()
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.take.clicked.connect(lambda: self._ctx.tasks.start(self._write(), owner=self, busy=self.take))
        self.cancel.clicked.connect(self.reject)

    def read(self, path: Path) -> None:
        """Show what taking in this file would do."""
        self._ctx.tasks.start(self._plan(path), owner=self, busy=self.choose)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(self.about)
        rows.addWidget(self.strip)
        chips, buttons = QHBoxLayout(), QHBoxLayout()
        for chip in self.chips.values():
            chip.hide()
            chips.addWidget(chip)
        chips.addStretch(1)
        rows.addLayout(chips)
        rows.addWidget(self.lines, 1)
        for button in (self.take, self.choose, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)

    def _choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose the list of consents"), "", self.tr("Lists (*.csv *.tsv *.txt)")
        )
        if path:
            self.read(Path(path))

    async def _plan(self, path: Path) -> None:
        self.take.hide()
        self._claims, self._source = [], path.name
        try:
            claims = await asyncio.to_thread(lambda: read_claims(path.read_bytes()))
        except UserError as error:
            self.strip.say(f"{tr_text(error.text)} {tr_text(error.hint)}", tone="bad")
            return
        except OSError:
            self.strip.say(self.tr("This file cannot be read. Close it in Excel and try again."), tone="bad")
            return
        report = ConsentImport()
        for step in self._steps(claims):
            report += await self._ctx.db.write(
                consent_import.plan_consents, step, self._source, staff=self._ctx.staff
            )
        self._claims = claims
        self._show(report)
        self.strip.say(self.tr("This is what taking in the list would do. Nothing is written yet."), tone="info")
        useful = report.counts["granted"] + report.counts["unproved"]
        self.take.setVisible(useful > 0)

    async def _write(self) -> None:
        report = ConsentImport()
        for step in self._steps(self._claims):
            report += await self._ctx.db.write(
                consent_import.import_consents, step, self._source, staff=self._ctx.staff
            )
        self._claims = []
        self.take.hide()
        self._show(report)
        words = self.tr("{count} lines are consents now. Taking in the same list again changes nothing.")
        self.strip.say(words.format(count=number_text(report.counts["granted"])), tone="ok")

    def _steps(self, claims: Sequence[Claim]) -> list[Sequence[Claim]]:
        return [claims[at : at + consent_import.CHUNK] for at in range(0, len(claims), consent_import.CHUNK)]

    def _show(self, report: ConsentImport) -> None:
        counts = report.counts
        for name, text, tone in (
            ("granted", self.tr("{count} proved"), "ok"),
            ("known", self.tr("{count} already here"), "neutral"),
            ("unproved", self.tr("{count} not proved"), "gold"),
            ("refused", self.tr("{count} said no"), "bad"),
            ("bad", self.tr("{count} cannot be used"), "bad"),
        ):
            count = counts[name]
            self.chips[name].show_word(text.format(count=number_text(count)) if count else "", tone)
        self.lines.clear()
        told = [row for row in report.rows if row.reasons]
        for row in told[:_SHOWN]:
            who = f"{row.name}: " if row.name else ""
            line = self.tr("Line {line}.").format(line=row.line)
            self.lines.addItem(f"{line} {who}{' '.join(map(tr_text, row.reasons))}")
        if len(told) > _SHOWN:
            self.lines.addItem(self.tr("… and {count} more").format(count=number_text(len(told) - _SHOWN)))
