"""What a witness found wrong is shown where the witnesses are, and goes when somebody says what it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.witness_dialog import WitnessDialog
from sanjog_desktop.privacy.audit import witnesses
from sanjog_desktop.privacy.audit.log import AuditFault, AuditReport
from tests.gui.conftest import settled

Run = Callable[..., Any]


def test_a_finding_is_shown_and_settled_with_a_reason(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    text = "A checkpoint covers 9 entries, but the log ends after 4: its end was cut off, or the store was put back to"
    report = AuditReport(4, b"", b"", 1, (AuditFault("truncated", 9, f"{text} an older copy."),))

    async def drive() -> None:
        dialog = WitnessDialog(ctx)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        await settled(ctx)
        assert not dialog.alarms.isVisible()
        await ctx.db.write(witnesses.note_alarms, report, "a stick")
        again = WitnessDialog(ctx)
        qtbot.addWidget(again)
        again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        again.open()
        await settled(ctx)
        assert again.alarms.isVisible() and "ends after 4" in again.found.text()
        again.settle.click()
        await settled(ctx)
        assert again.alarms.isVisible() and "Why is this settled?" in again.strip.words
        again.reason.setText("a backup was put back")
        again.settle.click()
        await settled(ctx)
        assert not again.alarms.isVisible()
        assert (await ctx.db.read(witnesses.audit_state)).alarms == ()

    qt_run(drive())
