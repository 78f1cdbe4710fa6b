"""Who keeps the checkpoints of the audit log outside this PC, so that nobody here can rewrite it unseen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sanjog_desktop.domain.clock import Instant
from sanjog_desktop.domain.errors import UserError
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.times import moment_text, number_text
from sanjog_desktop.gui.widgets.basics import LinkButton, PlainButton, PrimaryButton, label
from sanjog_desktop.gui.widgets.fields import add_field
from sanjog_desktop.gui.widgets.notice import NoticeStrip
from sanjog_desktop.gui.words import tr_error, tr_text
from sanjog_desktop.privacy.audit.witnesses import (
    AuditState,
    Witness,
    add_witness,
    audit_state,
    remove_witness,
    settle_alarms,
)

translate = QCoreApplication.translate


class WitnessDialog(QDialog):
    """Opened with ``open()``: the list, and a field for a folder or an address."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("witness", "Witnesses of the audit log"))
        self.setMinimumWidth(520)
        self.lines = QVBoxLayout()
        self.where = QLineEdit()
        self.browse = PlainButton(translate("witness", "&Browse…"))
        self.add = PlainButton(translate("witness", "A&dd"))
        self.leave = PrimaryButton(translate("witness", "Close"))
        self.strip = NoticeStrip(ctx.theme)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 18)
        rows.addWidget(
            label(
                translate(
                    "witness",
                    "Every hour a signed word on how long the log is goes to each of them. Who holds one can show "
                    "whether an entry was changed, cut off or put back. It names nobody.",
                ),
                "second",
                wrap=True,
            )
        )
        rows.addLayout(self.lines)
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        for widget in (self.where, self.browse, self.add):
            inner.addWidget(widget)
        add_field(rows, translate("witness", "A &folder (a stick, a network drive) or https:// address"), self.where,
                  within=line)  # fmt: skip
        rows.addWidget(self._alarm_box())
        rows.addWidget(self.strip)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        rows.addLayout(buttons)
        self.browse.clicked.connect(self._choose)
        self.add.clicked.connect(lambda: ctx.tasks.start(self._add(), owner=self, busy=self.add))
        self.leave.clicked.connect(self.accept)
        ctx.tasks.start(self._read(), owner=self)

    def _alarm_box(self) -> QWidget:
        """What the witnesses have shown to be wrong, and the place to say why that is settled."""
        self.alarms = QWidget()
        rows = QVBoxLayout(self.alarms)
        rows.setContentsMargins(0, 8, 0, 0)
        self.found = label("", "bad", wrap=True, selectable=True)
        rows.addWidget(self.found)
        self.reason, self.settle = QLineEdit(), PlainButton(translate("witness", "&Settle"))
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.reason)
        inner.addWidget(self.settle)
        add_field(rows, translate("witness", "Looked into: what was it? The finding stays in the log"), self.reason,
                  within=line)  # fmt: skip
        self.settle.clicked.connect(lambda: self._ctx.tasks.start(self._settle(), owner=self, busy=self.settle))
        self.alarms.hide()
        return self.alarms

    async def _settle(self) -> None:
        try:
            await self._ctx.db.write(settle_alarms, staff=self._ctx.staff, because=self.reason.text())
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            return
        self.reason.clear()
        await self._read()

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, translate("witness", "Folder of a witness"))
        if path:
            self.where.setText(path)

    async def _add(self) -> None:
        try:
            await self._ctx.db.write(add_witness, self.where.text(), staff=self._ctx.staff)
        except UserError as error:
            self.strip.say(tr_error(error.text, error.hint))
            return
        self.where.clear()
        await self._read()

    async def _remove(self, witness: Witness) -> None:
        await self._ctx.db.write(remove_witness, witness.id, staff=self._ctx.staff)
        await self._read()

    async def _read(self) -> None:
        state: AuditState = await self._ctx.db.read(audit_state)
        while (item := self.lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if not state.witnesses:
            words = translate("witness", "None yet: only this PC's own file watches over the log.")
            self.lines.addWidget(label(words, "second", wrap=True))
        now = Instant(self._ctx.clock.now())
        self.alarms.setVisible(bool(state.alarms))
        self.found.setText("\n".join(dict.fromkeys(tr_text(alarm.text) for alarm in state.alarms)))
        for witness in state.witnesses:
            self.lines.addWidget(self._line(witness, now))

    def _line(self, witness: Witness, now: Instant) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(witness.where, wrap=True), 1)
        if witness.trouble:
            row.addWidget(label(tr_text(witness.trouble), "bad", wrap=True), 1)
        elif witness.at is not None:
            words = translate("witness", "{count} entries, {when}")
            told = words.format(count=number_text(witness.size), when=moment_text(witness.at, now))
            row.addWidget(label(told, "second"))
        remove = LinkButton(translate("witness", "Remove"))
        remove.setAccessibleName(translate("witness", "Remove {where}").format(where=witness.where))
        remove.clicked.connect(partial(self._start_removing, witness))
        row.addWidget(remove)
        return line

    def _start_removing(self, witness: Witness) -> None:
        self._ctx.tasks.start(self._remove(witness), owner=self)
