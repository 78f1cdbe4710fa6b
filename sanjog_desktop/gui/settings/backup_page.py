"""Settings, Backups: where they go and how often, whether they would restore, and putting one back."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.form_rows import SettingsPage
from sanjog_desktop.gui.times import moment_text, size_text
from sanjog_desktop.gui.widgets.basics import Chip, LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.privacy.backup.plan import (
    MOST_DAYS,
    BackupPlan,
    BackupRow,
    BackupState,
    backup_state,
    set_backup_plan,
)

_NEVER: Final = 0
_SHOWN: Final = 8


class BackupPage(SettingsPage):
    """Reads and writes the plan; makes and checks backups through the profile's own maker."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        """Builds the page; `load` shows what is stored."""
        super().__init__(
            ctx.theme,
            QCoreApplication.translate("BackupPage", "Backups"),
            QCoreApplication.translate(
                "BackupPage",
                "Encrypted like this PC's own store, opened by its passphrase or recovery code, and each one proved by "
                "unpacking it. People who are erased do not come back from one.",
            ),
            parent,
        )
        self._ctx = ctx
        self._state: BackupState | None = None
        self.strip = NoticeStrip(ctx.theme)
        self.column.addWidget(self.strip)
        self._add_plan()
        self._add_list()
        self.finish()

    def _add_plan(self) -> None:
        rows = self.add_card(self.tr("When and where"))
        self.folder = QLineEdit()
        self.browse = PlainButton(self.tr("&Browse…"))
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.folder, 1)
        inner.addWidget(self.browse)
        add_field(
            rows,
            self.tr("&Folder"),
            self.folder,
            self.tr("On another disk, a USB stick or a network drive: a backup beside the store is lost with it."),
            within=line,
        )
        self.every = QComboBox()
        for hours, words in (
            (_NEVER, self.tr("Never")),
            (4, self.tr("Every four hours")),
            (24, self.tr("Every day")),
            (24 * 7, self.tr("Every week")),
        ):
            self.every.addItem(words, hours)
        add_field(rows, self.tr("How &often"), self.every)
        self.at = QTimeEdit()
        self.at.setDisplayFormat("HH:mm")
        add_field(rows, self.tr("A&t"), self.at)
        self.keep = QSpinBox()
        self.keep.setRange(1, MOST_DAYS)
        add_field(
            rows,
            self.tr("&Days each is kept"),
            self.keep,
            self.tr("At most 30: by then erased people are gone from the backups too."),
        )
        self.save_button = PrimaryButton(self.tr("&Save"))
        self._note = label("", "ok", wrap=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self._note, 1)
        rows.addLayout(buttons)
        start = self._ctx.tasks.start
        self.browse.clicked.connect(self._choose)
        self.every.currentIndexChanged.connect(self._show_when)
        self.save_button.clicked.connect(lambda: start(self.save(), owner=self, busy=self.save_button))

    def _add_list(self) -> None:
        rows = self.add_card(self.tr("Backups made"))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        rows.addLayout(self.lines)
        buttons = QHBoxLayout()
        self.make_button = PlainButton(self.tr("Back up &now"))
        self.restore_button = PlainButton(self.tr("Put one bac&k…"))
        self.restore_button.setToolTip(self.tr("The store is closed first, and nothing is lost by looking."))
        buttons.addWidget(self.make_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        start = self._ctx.tasks.start
        self.make_button.clicked.connect(lambda: start(self.make(), owner=self, busy=self.make_button))
        self.restore_button.clicked.connect(lambda: self._ctx.restore(self.folder.text().strip()))

    async def load(self) -> None:
        """Show the plan and what was made."""
        self._state = state = await self._ctx.db.read(backup_state)
        plan = state.plan or BackupPlan(self.folder.text())
        self.folder.setText(plan.folder)
        hours = plan.every_hours if state.plan else _NEVER
        self.every.setCurrentIndex(max(0, self.every.findData(hours)))
        self.at.setTime(QTime(plan.at_minute // 60, plan.at_minute % 60))
        self.keep.setValue(plan.keep_days)
        self._show_when()
        self._show_rows(state)

    async def save(self) -> None:
        """Write the plan; a folder that is none is said and nothing is written."""
        try:
            await self._ctx.db.write(set_backup_plan, self._plan(), staff=self._ctx.staff)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.strip.hide()
        self._note.setText(self.tr("Saved."))
        await self._refresh()

    async def make(self) -> None:
        """Make one now, by the plan on the page."""
        plan = self._plan() or BackupPlan(self.folder.text().strip())
        if self._ctx.backups is None or not plan.folder:
            self.strip.say(self.tr("Backups need a folder."), self.tr("Choose one on another disk first."))
            return
        self._note.setText(self.tr("Backing up: work can go on meanwhile."))
        try:
            await self._ctx.backups().make(plan)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            return
        finally:
            self._note.setText("")
            await self._refresh()
        self.strip.say(self.tr("The backup is made, and it restores."), tone="ok")

    async def _check(self, row: BackupRow) -> None:
        if self._ctx.backups is None:
            return
        try:
            await self._ctx.backups().check(row)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
        else:
            self.strip.say(self.tr("This backup is whole."), tone="ok")
        await self._refresh()

    async def _refresh(self) -> None:
        self._state = await self._ctx.db.read(backup_state)
        self._show_rows(self._state)

    def _plan(self) -> BackupPlan | None:
        hours = int(self.every.currentData())
        if hours == _NEVER:
            return None
        minute = self.at.time().hour() * 60 + self.at.time().minute()
        return BackupPlan(self.folder.text().strip(), hours, minute, self.keep.value())

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), self.folder.text())
        if path:
            self.folder.setText(path)

    def _show_when(self) -> None:
        self.at.setEnabled(int(self.every.currentData() or 0) >= 24)
        self.keep.setEnabled(int(self.every.currentData() or 0) != _NEVER)

    def _show_rows(self, state: BackupState) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        now = Instant(self._ctx.clock.now())
        if state.fault is not None:
            words = tr_error(state.fault.text, state.fault.hint)
            self.lines.addWidget(label(f"{moment_text(state.fault.at, now)}: {words}", "bad", wrap=True))
        shown = [row for row in state.rows if row.removed_at is None][:_SHOWN]
        if not shown:
            none = self.tr("None yet. What is only on this PC is lost with it.")
            self.lines.addWidget(label(none, "second", wrap=True))
        for row in shown:
            self.lines.addWidget(self._line(row, now))
        if state.next_at is not None:
            when = moment_text(max(state.next_at, now), now)
            self.lines.addWidget(label(self.tr("The next one: {when}").format(when=when), "caption"))

    def _line(self, row: BackupRow, now: Instant) -> QWidget:
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        when = moment_text(row.made_at, now)
        inner.addWidget(label(f"{when} · {size_text(row.size)}", wrap=True), 1)
        sound = Chip(self.tr("damaged"), "bad") if row.fault else Chip(self.tr("restores"), "ok")
        inner.addWidget(sound)
        check = LinkButton(self.tr("Check again"))
        check.setAccessibleName(self.tr("Check the backup of {when} again").format(when=when))
        check.clicked.connect(partial(self._start_check, row, check))
        inner.addWidget(check)
        return line

    def _start_check(self, row: BackupRow, button: LinkButton) -> None:
        self._ctx.tasks.start(self._check(row), owner=self, busy=button)

    def focus_first(self) -> None:
        """Put the cursor in the folder."""
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)
