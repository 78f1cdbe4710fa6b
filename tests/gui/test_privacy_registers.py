"""The registers behind the privacy pane: what was agreed, who was given what, what was done."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from sanjog_desktop.actions import audit
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.audit_view import AuditPage
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_the_audit_log_is_read_searched_and_walked(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    ctx.staff = "Meera Namuna"
    page = AuditPage(ctx)
    qtbot.addWidget(page)
    page.show()

    def write(session: Session) -> None:
        for number in range(150):
            audit.record(session, "consent_grant", "contact", number, actor="Meera Namuna", reason="paper")
        audit.record(session, "opt_out", "contact", "somebody", reason="stop")

    async def drive() -> None:
        page.activate()
        await settled(ctx)
        assert page.model.rows == []
        await ctx.db.write(write)
        page.activate()
        await settled(ctx)
        assert [row.action for row in page.model.rows[:2]] == ["opt_out", "consent_grant"]
        assert page.model.index(1, 4).data() == "Meera Namuna"
        page.search.setText("opt out")
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
        await settled(ctx)
        assert [row.action for row in page.model.rows] == ["opt_out"]
        page.check_button.click()
        await settled(ctx)
        assert "151" in page.chip.text()

    qt_run(drive())
    left = QSignalSpy(page.back_requested)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert left.count() == 1
