"""A chat exported from WhatsApp, taken in by the window: whose it is, then the chat beside the live ones; undone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.contacts.import_sheet import ImportSheet
from sanjog_desktop.gui.context import Context
from sanjog_desktop.gui.widgets.people_picker import PeoplePicker
from sanjog_desktop.store.session import Session
from tests.gui.conftest import NOISE, settled
from tests.gui.people_sample import fill_people

Run = Callable[[Coroutine[Any, Any, None]], None]
EXPORTS = Path(__file__).parents[1] / "data" / "imports"
_IMPORTED = "SELECT id FROM conversation WHERE business_number_id = 'import'"


def chats(session: Session) -> list[int]:
    return [id for (id,) in session.rows(_IMPORTED)]


def kept(session: Session) -> tuple[int, int]:
    """Messages and files of imported chats."""
    messages = session.value(f"SELECT count(*) FROM message WHERE conversation_id IN ({_IMPORTED})")
    files = session.value(
        "SELECT count(*) FROM attachment a JOIN message m ON m.id = a.message_id AND a.state = 'ready'"
        f" WHERE m.conversation_id IN ({_IMPORTED})"
    )
    return int(messages or 0), int(files or 0)


@pytest.mark.qt_log_ignore("JPEG", *NOISE, extend=True)  # the exported picture is not whole
@pytest.mark.parametrize(
    ("file", "is_found", "has_files"),
    [("WhatsApp Chat with Sunita Namuna.txt", True, False), ("WhatsApp Chat - Dhruv Namuno.zip", False, True)],
)
def test_an_exported_chat_is_taken_in_read_and_taken_back(
    ctx: Context, qtbot: Any, qt_run: Run, file: str, is_found: bool, has_files: bool
) -> None:
    ctx.db.write_sync(fill_people)

    async def drive() -> None:
        sheet = ImportSheet(ctx)
        qtbot.addWidget(sheet)
        sheet.resize(1100, 760)
        sheet.show()
        sheet.open_file(EXPORTS / file)
        await settled(ctx, 6)
        assert sheet.import_button.isEnabled() is is_found
        if is_found:
            assert sheet.chat.person_button.text() == "Sunita Namuna"
        else:
            sheet.chat.person_button.click()
            await settled(ctx)
            picker = sheet.chat.findChild(PeoplePicker)
            assert picker is not None
            picker.search.setText("Sunita Namuna")
            await settled(ctx, 6)
            QTest.keyClick(picker.search, Qt.Key.Key_Return)
            await settled(ctx)
        sheet.import_button.click()
        await settled(ctx, 10)
        assert sheet.undo_button.isVisible(), sheet.about.text()
        (conversation,) = await ctx.db.read(chats)
        messages, files = await ctx.db.read(kept)
        assert messages > 3 and bool(files) is has_files and str(messages) in sheet.about.text()

        pane = ChatsPane(ctx)
        qtbot.addWidget(pane)
        pane.resize(1440, 900)
        pane.show()
        await pane.load()
        pane.show_conversation(conversation)
        await settled(ctx, 6)
        assert len(pane.chat.model.rows) >= messages
        assert pane.chat.only_read.isVisible() and not pane.chat.composer.isVisible()

        sheet.undo_button.click()
        await settled(ctx, 10)
        assert await ctx.db.read(kept) == (0, 0) and await ctx.db.read(chats) == []
        pane.close()

    qt_run(drive())
