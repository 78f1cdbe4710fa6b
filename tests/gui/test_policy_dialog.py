"""The privacy policy opens from the settings, in the window's language, and can be taken along."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from sanjog_desktop.actions import settings
from sanjog_desktop.core import keep_notices
from sanjog_desktop.domain.agency import SETTING
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.settings.agency_page import AgencyPage
from sanjog_desktop.gui.settings.policy_dialog import PolicyDialog
from tests.gui.conftest import settled
from tests.gui.test_accessibility import nameless

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


async def opened(ctx: Context, qtbot: Any) -> PolicyDialog:
    page = AgencyPage(ctx)
    qtbot.addWidget(page)
    page.show()
    page.policy_button.click()
    await settled(ctx)
    assert page.policy is not None
    return page.policy


@pytest.mark.promises("contact.dpo")
@pytest.mark.parametrize("language", ["en", "hi", "mr", "gu"])
def test_it_is_shown_in_the_windows_language_with_its_hash_and_the_contact(
    ctx: Context, qtbot: Any, qt_run: Run, language: str, locale: None
) -> None:
    ctx.db.write_sync(keep_notices)
    ctx.db.write_sync(settings.put, SETTING, {"dpo_name": "Asha Namuna", "dpo_email": "dpo@namuna.example"})
    QLocale.setDefault(QLocale(f"{language}_IN"))

    async def drive() -> None:
        dialog = await opened(ctx, qtbot)
        kept = dialog.kept
        assert kept is not None and kept.text.language == language
        shown = dialog.text.toPlainText()
        assert dialog.heading.text() == kept.text.title
        assert "Asha Namuna <dpo@namuna.example>" in shown
        assert all(sentence.text in shown for sentence in kept.text.sentences)
        stored = await ctx.db.read(
            lambda session: session.value("SELECT text FROM notice WHERE id = ?", (kept.notice_id,))
        )
        assert hashlib.sha256(stored.encode()).hexdigest() == kept.sha256 == dialog.digest.toolTip()
        assert dialog.version.text() == "1" and "2023" in dialog.dated.text()
        assert dialog.contact.isHidden() and nameless(dialog) == []

    qt_run(drive())


def test_it_is_copied_printed_and_saved(ctx: Context, qtbot: Any, qt_run: Run, tmp_path: Path) -> None:
    ctx.db.write_sync(keep_notices)

    async def drive() -> None:
        dialog = await opened(ctx, qtbot)
        assert dialog.kept is not None
        assert not dialog.contact.isHidden(), "nobody is named: that is said"
        dialog.copy_button.click()
        copied = QGuiApplication.clipboard().text()
        assert dialog.kept.sha256 in copied and dialog.kept.text.sentences[-1].text in copied
        await dialog.save_pdf(tmp_path / "policy.pdf")
        assert (tmp_path / "policy.pdf").read_bytes().startswith(b"%PDF") and "policy.pdf" in dialog.strip.words
        await dialog.save_pdf(tmp_path / "missing" / "policy.pdf")
        assert "could not be written" in dialog.strip.words
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.print_on(printer)
        assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")

    qt_run(drive())


def test_a_profile_without_a_policy_says_so(ctx: Context, qtbot: Any, qt_run: Run) -> None:
    async def drive() -> None:
        dialog = await opened(ctx, qtbot)
        assert dialog.kept is None and not dialog.copy_button.isEnabled()
        assert "No privacy policy" in dialog.strip.words

    qt_run(drive())
