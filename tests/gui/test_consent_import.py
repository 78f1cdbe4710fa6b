"""A list of consents taken in from the ledger's page: shown first, then written, line by line."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from sanjog_desktop.actions import contacts, notices
from sanjog_desktop.gui.consent.import_dialog import ConsentImportDialog
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.privacy.consent_ledger import ConsentPage
from tests.gui.conftest import settled

Run = Callable[[Coroutine[Any, Any, None]], None]
LIST = (
    "name,phone,purposes,date,method,notice,evidence\n"
    "Sunita Namuna,99999 00001,match updates,12/06/2026,paper,opt-in-1,folder 3\n"
    "Meera Udaharan,99999 00002,match updates,12/06/2026,paper,opt-in-1,\n"
    "Nobody Namuna,99999 00009,match updates,12/06/2026,paper,opt-in-1,folder 3\n"
)


def test_a_list_is_shown_before_it_is_taken_in(ctx: Context, qtbot: Any, qt_run: Run, tmp_path: Path) -> None:
    ctx.db.write_sync(notices.ensure, "opt-in-1", "en", "An invented notice")
    for name, phone in (("Sunita Namuna", "919999900001"), ("Meera Udaharan", "919999900002")):
        ctx.db.write_sync(contacts.create, {"name": name}, None, [phone])
    file = tmp_path / "list.csv"
    file.write_text(LIST)
    page = ConsentPage(ctx)
    qtbot.addWidget(page)
    page.show()

    def acts() -> list[tuple[Any, ...]]:
        return ctx.db.read_sync(lambda session: session.rows("SELECT act, method FROM consent ORDER BY seq"))

    async def drive() -> None:
        page.activate()
        await settled(ctx)
        page.import_button.click()
        (dialog,) = page.findChildren(ConsentImportDialog)
        assert dialog.take.isHidden()
        dialog.read(tmp_path / "nowhere.csv")
        await settled(ctx)
        assert dialog.take.isHidden()
        dialog.read(file)
        await settled(ctx)
        assert acts() == [] and dialog.take.isVisible()
        shown = [dialog.lines.item(row).text() for row in range(dialog.lines.count())]
        assert len(shown) == 2 and "Meera Udaharan" in shown[0] and "what proves it" in shown[0]
        assert dialog.chips["granted"].text() == "1 proved" and dialog.chips["bad"].isVisible()
        dialog.take.click()
        await settled(ctx)
        assert acts() == [("grant", "paper"), ("deny", "import")] and dialog.take.isHidden()
        page.activate()
        await settled(ctx)
        assert [row.act for row in page.model.rows] == ["deny", "grant"]
        dialog.reject()

    qt_run(drive())
