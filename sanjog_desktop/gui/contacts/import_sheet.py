"""Importing a register: what each line of the file would do, then doing it in steps that can be stopped.

Nothing is written before the person has seen the plan. Every step is one short transaction, so stopping keeps
what is in and loses nothing; importing the same file again adds nobody twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.actions import importing
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.domain.registers import Register, RegisterRow, read_register
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import Chip, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.store.database import Database

_NOTES_SHOWN = 500


class ImportSheet(QWidget):
    """Shows the plan of a file and carries it out. `closed` when the person is done with it."""

    closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Starts closed; `choose_file` or `open_file` begin."""
        super().__init__(parent)
        self.setObjectName("import")
        self._ctx = ctx
        self._db: Database = ctx.db
        self.is_open = False
        self._rows: list[RegisterRow] = []
        self._task: asyncio.Task[object] | None = None
        self._dialog: QFileDialog | None = None
        self._build()

    def choose_file(self, opened: Callable[[], None]) -> None:
        """Ask for a file; `opened()` once one was chosen."""
        dialog = QFileDialog(self, self.tr("Choose the register"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Registers (*.csv *.tsv *.txt)"), self.tr("All files (*)")])

        def chosen(path: str) -> None:
            opened()
            self.open_file(Path(path))

        dialog.fileSelected.connect(chosen)
        # open(), not exec(): a nested event loop would stop the program's own.
        self._dialog = dialog
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self.is_open = True
        self._start(self._plan(path))

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        card.setProperty("card", True)
        outer.addWidget(card)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        self.title = label("", "title", wrap=True)
        self.about = label("", "second", wrap=True)
        rows.addWidget(self.title)
        rows.addWidget(self.about)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        self.fresh, self.completed, self.known, self.shared, self.unusable = (Chip() for _ in range(5))
        self._chips = (self.fresh, self.completed, self.known, self.shared, self.unusable)
        for chip in self._chips:
            chip.hide()
            chips.addWidget(chip)
        chips.addStretch(1)
        rows.addLayout(chips)
        self.notes = QListWidget()
        self.notes.setProperty("sunken", True)
        self.notes.setAccessibleName(self.tr("Lines to look at"))
        self.notes.setWordWrap(True)
        rows.addWidget(self.notes, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        rows.addWidget(self.progress)
        line = QHBoxLayout()
        self.import_button = PrimaryButton(self.tr("&Import"))
        self.other_button = PlainButton(self.tr("Choose &another file…"))
        self.cancel_button = PlainButton(self.tr("&Cancel"))
        self.import_button.clicked.connect(lambda: self._start(self._import()))
        self.other_button.clicked.connect(lambda: self.choose_file(lambda: None))
        self.cancel_button.clicked.connect(self.leave)
        for button in (self.import_button, self.other_button, self.cancel_button):
            line.addWidget(button)
        line.addStretch(1)
        rows.addLayout(line)

    def leave(self) -> None:
        """Stop what runs after its step; close when nothing runs."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            return
        self.is_open = False
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops or closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    # Reading ----------------------------------------------------------------------------------------
    async def _plan(self, path: Path) -> None:
        self._show_running(self.tr("Reading {file}…").format(file=path.name))
        try:
            register = await asyncio.to_thread(lambda: read_register(path.read_bytes()))
        except UserError as error:
            self._show_failure(tr_text(error.text), tr_text(error.hint))
            return
        except OSError:
            self._show_failure(
                self.tr("This file cannot be read."), self.tr("Close it in Excel and try again.")
            )
            return
        self._rows = list(register.rows)
        self.progress.setRange(0, 0)  # how long it takes is not known
        # In one piece: a line may be about somebody whom a line far above it brings.
        report = await self._db.read(importing.plan_import, self._rows)
        self._show_notes(report)
        self._show_plan(path.name, register, report)

    def _show_notes(self, report: importing.ImportReport) -> None:
        self.notes.clear()
        told = [row for row in report.rows if row.reasons]
        for row in told[:_NOTES_SHOWN]:
            who = f"{row.name}: " if row.name else ""
            line = self.tr("Line {line}, {outcome}.").format(
                line=row.line, outcome=self._outcome_text(row.outcome)
            )
            self.notes.addItem(QListWidgetItem(f"{line} {who}{' '.join(map(tr_text, row.reasons))}"))
        if len(told) > _NOTES_SHOWN:
            self.notes.addItem(self.tr("… and {count} more").format(count=len(told) - _NOTES_SHOWN))
        if not told:
            self.notes.addItem(self.tr("Every line is in order."))

    def _outcome_text(self, outcome: str) -> str:
        names = {
            "new": self.tr("new"),
            "updated": self.tr("completes somebody"),
            "duplicate": self.tr("already here"),
            "bad": self.tr("cannot be used"),
        }
        return names.get(outcome, outcome)

    def _show_plan(self, name: str, register: Register, report: importing.ImportReport) -> None:
        self.progress.hide()
        self.title.setText(self.tr("Import {file}").format(file=name))
        taken = ", ".join(register.columns)
        ignored = ", ".join(register.ignored)
        about = self.tr("Columns read: {columns}.").format(columns=taken)
        if ignored:
            about += " " + self.tr("Not read: {columns}.").format(columns=ignored)
        self.about.setText(about)
        counts = report.counts
        useful = counts["new"] + counts["updated"]
        self._show_counts(counts)
        self.import_button.setVisible(useful > 0)
        self.other_button.show()
        self.cancel_button.setText(self.tr("&Cancel"))
        (self.import_button if useful else self.other_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for chip, outcome, text, tone in (
            (self.fresh, "new", self.tr("{count} new"), "ok"),
            (self.completed, "updated", self.tr("{count} to complete"), "info"),
            (self.known, "duplicate", self.tr("{count} already here"), "neutral"),
            (self.shared, "shared", self.tr("{count} share a number"), "gold"),
            (self.unusable, "bad", self.tr("{count} cannot be used"), "bad"),
        ):
            count = counts[outcome]
            chip.show_word(text.format(count=number_text(count)) if count else "", tone)

    # Writing ----------------------------------------------------------------------------------------
    async def _import(self) -> None:
        self._show_running(self.tr("Importing…"))
        report, done = importing.ImportReport(), 0
        try:
            for at in range(0, len(self._rows), importing.CHUNK):
                step = self._rows[at : at + importing.CHUNK]
                report += await self._db.write(importing.import_rows, step, staff=self._ctx.staff)
                done += len(step)
                self._show_progress(done)
        finally:
            counts = report.counts
            self._show_done(counts["new"], counts["updated"], stopped=done < len(self._rows))

    def _show_done(self, added: int, changed: int, *, stopped: bool) -> None:
        self.progress.hide()
        self.title.setText(self.tr("Stopped") if stopped else self.tr("Imported"))
        counts = self.tr("{added} people added, {changed} completed.")
        words = counts.format(added=number_text(added), changed=number_text(changed))
        rest = self.tr("The rest of the file was left alone; importing it again adds nobody twice.")
        consent = self.tr("Nobody was given a consent by this: ask before the first message.")
        self.about.setText(f"{words} {rest if stopped else consent}")
        for chip in self._chips:
            chip.hide()
        self.other_button.show()
        self.cancel_button.setText(self.tr("&Close"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Showing ----------------------------------------------------------------------------------------
    def _start(self, work: object) -> None:
        self._task = self._ctx.tasks.start(work, owner=self)  # type: ignore[arg-type]  # a coroutine

    def _show_running(self, text: str) -> None:
        self.title.setText(text)
        self.about.setText("")
        for chip in self._chips:
            chip.hide()
        self.progress.setRange(0, max(1, len(self._rows)))
        self.progress.setValue(0)
        self.progress.show()
        self.import_button.hide()
        self.other_button.hide()
        self.cancel_button.setText(self.tr("&Stop"))

    def _show_progress(self, done: int) -> None:
        self.progress.setRange(0, max(1, len(self._rows)))
        self.progress.setValue(done)

    def _show_failure(self, text: str, hint: str) -> None:
        self.progress.hide()
        self.notes.clear()
        self.title.setText(text)
        self.about.setText(hint)
        self.import_button.hide()
        self.other_button.show()
        self.cancel_button.setText(self.tr("&Close"))
        self.other_button.setFocus(Qt.FocusReason.OtherFocusReason)
