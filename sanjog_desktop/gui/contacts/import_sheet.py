"""Importing a file step by step: how it is read, what each row would do, the work itself, and its undo.

Nothing is written before the person has seen the plan. Stopping takes back what is in; so does one press afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QVBoxLayout, QWidget

from sanjog_desktop.domain.errors import Cancelled, UserError
from sanjog_desktop.domain.imports.kinds import FileKind, recognise
from sanjog_desktop.gui.contacts.import_chat import ChatStep
from sanjog_desktop.gui.contacts.import_columns import ColumnsStep
from sanjog_desktop.gui.contacts.import_rows import RowsStep, Sorted
from sanjog_desktop.gui.contacts.sheet import Sheet
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import number_text
from sanjog_desktop.gui.widgets.basics import Chip, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.flow import FlowLayout
from sanjog_desktop.gui.widgets.steps import Steps
from sanjog_desktop.gui.words import tr_text
from sanjog_desktop.sync import chat_imports, imports
from sanjog_desktop.sync.import_files import write_bad_rows

_POLL_MS = 100
_EMPTY, _COLUMNS, _ROWS, _CHAT = range(4)


class ImportSheet(Sheet):
    """Takes a person from a file to its people, or its chat, in the store. `closed` when they are done with it."""

    closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Starts closed; `choose_file` or `open_file` begin."""
        super().__init__(parent)
        self.setObjectName("import")
        self._ctx = ctx
        self.is_open = False
        self._path = Path()
        self._preview: imports.Preview | None = None
        self._outcome: imports.Outcome | None = None
        self._import_id = ""
        self._progress = imports.Progress()
        self._total = 0
        self._is_working = False
        self._dialog: QFileDialog | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._build()

    # What the pane asks -----------------------------------------------------------------------------
    def choose_file(self, opened: Callable[[], None]) -> None:
        """Ask for a file; `opened()` once one was chosen."""
        dialog = QFileDialog(self, self.tr("Choose the register, the address book or the exported chat"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        names = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.zip"
        dialog.setNameFilters(
            [self.tr("What can be imported ({names})").format(names=names), self.tr("All files (*)")]
        )

        def chosen(path: str) -> None:
            opened()
            self.open_file(Path(path))

        dialog.fileSelected.connect(chosen)
        # open(), not exec(): a nested event loop would stop the program's own.
        self._dialog = dialog
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Look into a file and show how it is read, or at once what it would do when its columns are known."""
        self.is_open = True
        self._path = path
        self._start(self._look_into(imports.Choices()))

    def leave(self) -> None:
        """Stop what runs, which takes back what it wrote; close when nothing runs."""
        if self._is_working:
            self._progress.stop()
            self.cancel_button.setEnabled(False)
            self.about.setText(self.tr("Stopping…"))
            return
        self.is_open = False
        self._outcome = self._preview = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops or closes. Enter on what a column fills goes on; nothing is written by a stray one."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.steps.current_index == _COLUMNS:
            self.check_button.click()
        else:
            super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------------------------
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
        self._build_chips(rows)
        self.steps = Steps()
        self.columns, self.rows_step = ColumnsStep(self._ctx.theme), RowsStep(self._ctx.theme)
        self.chat = ChatStep(self._ctx)
        for page in (QWidget(), self.columns, self.rows_step, self.chat):
            self.steps.add(page)
        rows.addWidget(self.steps, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        rows.addWidget(self.progress)
        self._build_buttons(rows)
        self.columns.reread.connect(lambda: self._start(self._look_into(self._chosen(with_targets=False))))
        self.columns.changed.connect(lambda: self.check_button.setEnabled(self.columns.is_usable))
        self.chat.changed.connect(lambda: self.import_button.setEnabled(self.chat.is_ready))

    def _build_chips(self, rows: QVBoxLayout) -> None:
        holder = QWidget()
        chips = FlowLayout(holder)
        self.fresh, self.completed, self.known, self.shared, self.unusable, self.stopped, self.erased = (
            Chip() for _ in range(7)
        )
        self._chips = (
            self.fresh, self.completed, self.known, self.shared, self.unusable, self.stopped, self.erased,
        )  # fmt: skip
        for chip in self._chips:
            chip.hide()
            chips.addWidget(chip)
        rows.addWidget(holder)

    def _build_buttons(self, rows: QVBoxLayout) -> None:
        holder = QWidget()
        line = FlowLayout(holder, gap=8)
        self.check_button = PrimaryButton(self.tr("C&heck the rows"))
        self.import_button = PrimaryButton(self.tr("&Import"))
        self.undo_button = PlainButton(self.tr("&Undo this import"))
        self.bad_button = PlainButton(self.tr("&Save the rows to mend…"))
        self.back_button = PlainButton(self.tr("&Columns…"))
        self.other_button = PlainButton(self.tr("Choose &another file…"))
        self.cancel_button = PlainButton(self.tr("C&lose"))
        self._buttons = (
            self.check_button, self.import_button, self.undo_button, self.bad_button, self.back_button,
            self.other_button, self.cancel_button,
        )  # fmt: skip
        for button in self._buttons:
            line.addWidget(button)
        self.check_button.clicked.connect(lambda: self._start(self._plan()))
        self.import_button.clicked.connect(self._import)
        self.undo_button.clicked.connect(lambda: self._start(self._undo()))
        self.bad_button.clicked.connect(self._ask_where_to_save)
        self.back_button.clicked.connect(self._show_columns)
        self.other_button.clicked.connect(lambda: self.choose_file(lambda: None))
        self.cancel_button.clicked.connect(self.leave)
        rows.addWidget(holder)

    # Looking into the file --------------------------------------------------------------------------
    async def _look_into(self, choices: imports.Choices) -> None:
        self._show_running(self.tr("Reading {file}…").format(file=self._path.name), 0)
        kind = await self._off_thread(lambda: recognise(self._path))
        if kind.format in (FileKind.CHAT_TEXT, FileKind.CHAT_ZIP):
            await self._look_into_chat()
            return
        preview = await self._off_thread(lambda: imports.open_preview(self._ctx.db, self._path, choices))
        self._preview = preview
        self.columns.show_preview(preview)
        if preview.is_remembered and choices == imports.Choices():
            await self._plan()
        else:
            self._show_columns()

    def _show_columns(self) -> None:
        self._show(_COLUMNS, (self.check_button, self.other_button))
        self.title.setText(self.tr("How {file} is read").format(file=self._path.name))
        self.about.setText(self.tr("Look at what each column fills. Nothing is written yet."))
        self.check_button.setEnabled(self.columns.is_usable)
        self.begin_at(self.check_button if self.columns.is_usable else self.columns.first or self.other_button)

    def _chosen(self, *, with_targets: bool = True) -> imports.Choices:
        """How the file is to be read, as the choosers say."""
        columns = self.columns
        preview = self._preview
        is_text = preview is not None and bool(preview.encoding)
        return imports.Choices(
            encoding=columns.encoding.currentData() if is_text else None,
            sheet=columns.sheet.currentData() if preview is not None and len(preview.sheets) > 1 else None,
            header_line=0 if columns.headings.currentData() == "no" else None,
            targets=columns.targets if with_targets else None,
        )

    # Planning ---------------------------------------------------------------------------------------
    async def _plan(self) -> None:
        self._show_running(self.tr("Checking {file}…").format(file=self._path.name), 0)
        outcome = await imports.plan_file(self._ctx.db, self._path, self._chosen(), self._progress)
        self._outcome = outcome
        counts = outcome.counts
        self._total = len(outcome.results)
        self.rows_step.show_rows(await self._off_thread(lambda: Sorted(outcome.results, counts)))
        useful = counts["new"] + counts["updated"] > 0
        bad = (self.bad_button,) if outcome.bad else ()
        self._show(
            _ROWS, (*((self.import_button,) if useful else ()), *bad, self.back_button, self.other_button)
        )
        self.import_button.setEnabled(True)
        self.title.setText(self.tr("Import {file}").format(file=self._path.name))
        said = (
            [self.tr("Nothing is written yet.")]
            if useful
            else [self.tr("There is nothing new in this file.")]
        )
        self.about.setText(" ".join([*said, *map(tr_text, outcome.notes)]))
        self._show_counts(counts)
        self.begin_at(self.import_button if useful else self.other_button)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for chip, outcome, text, tone in (
            (self.fresh, "new", self.tr("{count} new"), "ok"),
            (self.completed, "updated", self.tr("{count} to complete"), "info"),
            (self.known, "duplicate", self.tr("{count} already here"), "neutral"),
            (self.shared, "shared", self.tr("{count} share a number"), "gold"),
            (self.unusable, "bad", self.tr("{count} cannot be used"), "bad"),
            (self.stopped, "suppressed", self.tr("{count} stay without messages"), "gold"),
            (self.erased, "erased", self.tr("{count} stay erased"), "neutral"),
        ):
            count = counts.get(outcome, 0)
            chip.show_word(text.format(count=number_text(count)) if count else "", tone)

    # Writing ----------------------------------------------------------------------------------------
    def _import(self) -> None:
        self._start(self._take_chat_in() if self.steps.current_index == _CHAT else self._run())

    async def _run(self) -> None:
        self._show_running(self.tr("Importing {file}…").format(file=self._path.name), self._total)
        outcome = await imports.run_file(
            self._ctx.db, self._path, self._chosen(), self._progress, staff=self._ctx.staff, total=self._total
        )
        self._outcome, self._import_id = outcome, outcome.import_id
        bad = (self.bad_button,) if outcome.bad else ()
        self._show(_EMPTY, (self.undo_button, *bad, self.other_button))
        self.title.setText(self.tr("Imported"))
        words = self.tr("{added} people added, {changed} completed.").format(
            added=number_text(outcome.counts["new"]), changed=number_text(outcome.counts["updated"])
        )
        consent = self.tr("Nobody was given a consent by this: ask before the first message.")
        self.about.setText(f"{words} {consent}")
        self.begin_at(self.cancel_button)

    async def _undo(self) -> None:
        self._show_running(self.tr("Taking the import back…"), self._total)
        kept = await imports.take_back(self._ctx.db, self._import_id, self._progress, self._ctx.staff)
        self._show(_EMPTY, (self.other_button,))
        self.title.setText(self.tr("The import was taken back"))
        people = len({one.subject_id for one in kept})
        self.about.setText(
            self.tr("{count} entries stayed, because somebody has worked with them since.").format(
                count=number_text(people)
            )
            if people
            else self.tr("Everything is as it was before.")
        )
        self.begin_at(self.cancel_button)

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rows to mend"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{self._path.stem} - {self.tr('to mend')}.csv")
        dialog.fileSelected.connect(
            lambda path: self._ctx.tasks.start(self.save_bad_rows(Path(path)), owner=self)
        )
        self._dialog = dialog
        dialog.open()

    async def save_bad_rows(self, path: Path) -> None:
        """Write the rows that cannot be used, with the reasons, to a file that can be mended and imported."""
        outcome = self._outcome
        if outcome is None:
            return
        reasons = {reason: tr_text(reason) for row in outcome.bad for reason in row.reasons}
        try:
            await self._off_thread(
                lambda: write_bad_rows(path, outcome.columns, outcome.bad, lambda reason: reasons[reason])
            )
        except OSError as error:
            hint = "Choose another folder, or close the file first."
            raise UserError("This file cannot be written.", hint) from error
        self.about.setText(
            self.tr("Saved as {file}. Mend the rows there and import that file.").format(file=path.name)
        )

    # Chats ------------------------------------------------------------------------------------------
    async def _look_into_chat(self) -> None:
        await self.chat.look_into(self._path)
        self._show(_CHAT, (self.import_button, self.other_button))
        self.title.setText(self.tr("Import the chat {file}").format(file=self._path.name))
        self.about.setText(
            self.tr("Say whose chat this is. It is kept beside the live chats, marked as imported.")
        )
        self.import_button.setEnabled(self.chat.is_ready)
        self.begin_at(self.chat.person_button)

    async def _take_chat_in(self) -> None:
        chat, contact_id, ours = self.chat.chosen()
        self._total = chat.count
        self._show_running(self.tr("Importing {file}…").format(file=self._path.name), chat.count)
        done = await chat_imports.run_chat(
            self._ctx.db, self._ctx.files, chat, contact_id, ours, self._progress, staff=self._ctx.staff
        )
        self._import_id = done.import_id
        self._show(_EMPTY, (self.undo_button, self.other_button))
        self.title.setText(self.tr("Imported"))
        words = self.tr("{count} messages and {files} files taken in, {known} were there already.")
        self.about.setText(
            words.format(
                count=number_text(done.messages), files=number_text(done.files), known=number_text(done.known)
            )
        )
        self.begin_at(self.cancel_button)

    # Showing ----------------------------------------------------------------------------------------
    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        if self._is_working:
            work.close()
            return
        self._is_working = True
        self._progress = imports.Progress()
        self._ctx.tasks.start(self._guarded(work), owner=self)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a step; whatever ends it is said here, where the person looks."""
        try:
            await work
        except Cancelled:
            self._show_failure(self.tr("Stopped"), self.tr("Nothing of the file was taken in."))
        except UserError as error:
            self._show_failure(tr_text(error.text), tr_text(error.hint))
        except OSError:
            self._show_failure(
                self.tr("This file cannot be read."), self.tr("Close it in Excel and try again.")
            )
        finally:
            self._is_working = False
            self._poll.stop()
            self.progress.hide()
            self.cancel_button.setEnabled(True)
            self.cancel_button.setText(self.tr("C&lose"))

    async def _off_thread(self, work: Callable[[], Any]) -> Any:
        """Run ``work`` on a thread. Stopped, nobody waits for it: the reader of a large workbook, or of a share that
        hangs, ends when it ends, and what it found is forgotten.
        """
        running = asyncio.ensure_future(asyncio.to_thread(work))
        while not running.done():
            await asyncio.wait({running}, timeout=0.1)
            if self._progress.is_stopped:
                running.add_done_callback(lambda done: done.cancelled() or done.exception())
                raise Cancelled
        return running.result()

    def _show(self, step: int, buttons: tuple[PlainButton, ...]) -> None:
        self.steps.show_page(step)
        self.progress.hide()
        for chip in self._chips:
            chip.hide()
        for button in self._buttons:
            button.setVisible(button in buttons or button is self.cancel_button)

    def _show_running(self, text: str, total: int) -> None:
        self._show(_EMPTY, ())
        self.title.setText(text)
        self.about.setText("")
        self.progress.setRange(0, total)
        self.progress.setValue(0)
        self.progress.show()
        self.cancel_button.setText(self.tr("&Stop"))
        self.begin_at(self.cancel_button)
        self._poll.start()

    def _show_progress(self) -> None:
        if self._progress.phase == "back" and not self._progress.is_stopped:
            self.progress.setRange(0, 0)
        elif self._total:
            self.progress.setValue(self._progress.done)
        if self._progress.is_stopped:
            self.about.setText(self.tr("Taking back what was written…"))
        elif self._progress.done:
            self.about.setText(self.tr("{count} rows").format(count=number_text(self._progress.done)))

    def _show_failure(self, text: str, hint: str) -> None:
        back = (self.back_button,) if self._preview is not None else ()
        self._show(_EMPTY, (*back, self.other_button))
        self.title.setText(text)
        self.about.setText(hint)
        self.begin_at(self.other_button)
