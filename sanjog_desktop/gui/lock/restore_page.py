"""Putting a backup back: which one, what opens it, and what was done. The profile is closed meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from sanjog_desktop.domain.clock import Clock
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.tasks import Tasks
from sanjog_desktop.gui.theme import Theme
from sanjog_desktop.gui.times import moment_text, number_text
from sanjog_desktop.gui.widgets.basics import PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.centred_card import CentredCard
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.passphrase import SecretEdit
from sanjog_desktop.gui.words import tr_error
from sanjog_desktop.privacy.backup.folder import MANIFEST, backups_in, made_at_of
from sanjog_desktop.privacy.backup.restore import LedgerMissing, Restored, backup_key, restore

_PASSPHRASE, _RECOVERY = "passphrase", "recovery"
_MB = 1 << 20


class RestorePage(QWidget):
    """`restored(Restored)` when the backup lies in the profile; `back_requested` when nothing was done.

    ``live_key`` is the key of the profile when it was open just before: the result is then under it, and no
    passphrase is asked for.
    """

    restored = Signal(object)
    back_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        profile: Path,
        clock: Clock,
        *,
        live_key: bytes | None = None,
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``folder`` is where backups of this PC go, if that is known."""
        super().__init__(parent)
        self.setObjectName("restore")
        self._tasks, self._profile, self._clock, self._live_key = tasks, profile, clock, live_key
        self._done_bytes = 0
        card = CentredCard(theme, width_px=560, icon="database")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.folder = QLineEdit(folder)
        self.browse = PlainButton(self.tr("&Browse…"))
        self.backups = QComboBox()
        self.how = QComboBox()
        self.how.addItem(self.tr("Passphrase"), _PASSPHRASE)
        self.how.addItem(self.tr("Recovery code"), _RECOVERY)
        self.secret = SecretEdit(theme, self.tr("What opens it"))
        self.without_ledger = QCheckBox(self.tr("Nobody was erased since then: go on without the list"))
        self.without_ledger.hide()
        self.note = label("", "bad", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Putting the backup back"))
        self.progress.hide()
        self.go = PrimaryButton(self.tr("&Put it back"))
        self.back = PlainButton(self.tr("Go b&ack"))
        self._lay_out(card.body)
        self.browse.clicked.connect(self._choose)
        self.folder.textChanged.connect(self._look)
        self.backups.currentIndexChanged.connect(self._check)
        self.secret.textChanged.connect(self._check)
        self.secret.returnPressed.connect(self.go.click)
        self.go.clicked.connect(lambda: tasks.start(self._restore(), owner=self))
        self.back.clicked.connect(self.back_requested)
        self._look()

    def _lay_out(self, rows: QVBoxLayout) -> None:
        rows.addWidget(label(self.tr("Restore from a backup"), "pane-title", wrap=True))
        rows.addWidget(
            label(
                self.tr(
                    "The backup is checked in full first. People who were erased since it was made do not come "
                    "back. What is on this PC now is set aside for seven days."
                ),
                "second",
                wrap=True,
            )
        )
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.folder, 1)
        inner.addWidget(self.browse)
        add_field(rows, self.tr("&Folder of the backups"), self.folder, within=line)
        add_field(rows, self.tr("Ba&ckup"), self.backups)
        if self._live_key is None:
            add_field(rows, self.tr("Opened &with"), self.how)
            rows.addWidget(self.secret)
        for widget in (self.without_ledger, self.note, self.progress):
            rows.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        rows.addLayout(buttons)

    def focus_search(self) -> None:
        """Put the cursor in the folder."""
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Folder of the backups"), self.folder.text())
        if path:
            self.folder.setText(path)

    def _look(self) -> None:
        """List the backups of the folder: one backup itself, one PC's backups, or a place with those of several."""
        chosen, found = Path(self.folder.text().strip() or "."), []
        if self.folder.text().strip() and chosen.is_dir():
            try:
                found = _found(chosen)
            except OSError:
                found = []  # a stick that is just being pulled out
        now = self._clock.now()
        self.backups.clear()
        for path in sorted(found, key=lambda each: made_at_of(each.name) or 0, reverse=True):
            made_at = made_at_of(path.name)
            self.backups.addItem(moment_text(made_at, now) if made_at else path.name, str(path))
        self.note.setText("" if found or not self.folder.text() else self.tr("There is no backup in this folder."))
        self._check()

    def _check(self) -> None:
        opens = self._live_key is not None or bool(self.secret.text())
        self.go.setEnabled(self.backups.currentIndex() >= 0 and opens)

    def _tick(self, size: int) -> None:
        self._done_bytes += size  # from the working thread; the bar reads it on this one

    async def _restore(self) -> None:
        backup, typed = Path(str(self.backups.currentData())), self.secret.text()
        code = typed if self.how.currentData() == _RECOVERY else ""
        self._done_bytes = 0
        self._set_busy(True)
        try:
            done = await self._follow(asyncio.to_thread(self._work, backup, typed, code))
        except LedgerMissing as error:
            self.note.setText(tr_error(error.text, error.hint))
            self.without_ledger.show()
            return
        except UserError as error:
            self.note.setText(tr_error(error.text, error.hint))
            return
        finally:
            self._set_busy(False)
        self.secret.clear()
        self.restored.emit(done)

    def _work(self, backup: Path, typed: str, code: str) -> Restored:
        key = self._live_key or backup_key(backup, passphrase=typed, recovery_code=code)
        return restore(
            backup, self._profile, key, self._clock,
            live_key=self._live_key, without_ledger=self.without_ledger.isChecked(), progress=self._tick,
        )  # fmt: skip

    async def _follow(self, work: Coroutine[Any, Any, Restored]) -> Restored:
        task = asyncio.ensure_future(work)
        while not task.done():
            await asyncio.wait([task], timeout=0.2)
            self.note.setText(self.tr("{count} MB done").format(count=number_text(self._done_bytes // _MB)))
        return await task

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for widget in (self.folder, self.browse, self.backups, self.how, self.secret, self.go, self.back):
            widget.setEnabled(not busy)
        self.note.setProperty("role", "second" if busy else "bad")
        self.note.style().polish(self.note)
        if not busy:
            self._check()


def _found(chosen: Path) -> list[Path]:
    return [chosen] if (chosen / MANIFEST).exists() else backups_in(chosen)
