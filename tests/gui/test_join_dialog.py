"""Making one chat of two through the window, and taking them apart again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sanjog_desktop.actions import contacts, settings, triage
from sanjog_desktop.actions.inbound import apply_entries
from sanjog_desktop.gui.chats.join_dialog import JoinDialog
from sanjog_desktop.gui.chats.pane import ChatsPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.session import Session
from sanjog_desktop.wire.events import InboundMessage, Metadata, Parsed, Sender, Text
from tests.gui.conftest import settled
from tests.gui.test_chat_work import choose, menu_of
from tests.helpers.store import NOON
from tests.helpers.walk import nameless

NUMBER = Metadata("1065", "919999900000")
PHONE = "919999900001"


def fill(session: Session) -> None:
    settings.put(session, "suppression_key", "11" * 32)
    who = contacts.create(session, {"name": "Kiran Kalpit", "role": "brother"}, numbers=[PHONE])
    senders = Sender(PHONE, profile_name="Kiran"), Sender(user_id="IN.1", username="kiran.k", profile_name="Kiran")
    for place, sender in enumerate(senders):
        event = InboundMessage("W", NUMBER, sender, f"wamid.{place}", NOON + place, "text", Text(f"words {place}"))
        apply_entries(session, [(place + 1, Parsed((event,), ()))], None)
    stranger = session.value("SELECT contact_id FROM contact_point WHERE user_id = 'IN.1'")
    triage.link_person(session, str(stranger), who)


async def opened(ctx: Context, qtbot: Any) -> ChatsPane:
    ctx.db.write_sync(fill)
    pane = ChatsPane(ctx)
    qtbot.addWidget(pane)
    ctx.db.on_changes(pane.apply)
    pane.resize(1368, 860)
    pane.show()
    await pane.load()
    return pane


async def asked(ctx: Context, pane: ChatsPane) -> JoinDialog:
    row = pane.chat.conversation
    assert row is not None
    pane.chat.work.open_menu(row, QPoint(10, 10))
    await settled(ctx)
    choose(menu_of(pane), "Join chats")
    await settled(ctx)
    return [each for each in pane.window().findChildren(JoinDialog) if each.isVisible()][-1]


def said(dialog: JoinDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_two_chats_are_made_one_and_taken_apart_by_the_keyboard(
    ctx: Context, qtbot: Any, qt_run: Callable[..., Any]
) -> None:
    async def play() -> None:
        pane = await opened(ctx, qtbot)
        rows = ctx.db.read_sync(lambda session: session.rows("SELECT id FROM conversation ORDER BY id"))
        assert len(rows) == 2
        pane.show_conversation(rows[1][0])  # the one that goes: the pane must follow its messages
        await settled(ctx)
        dialog = await asked(ctx, pane)
        assert not nameless(dialog)
        assert "as @kiran.k" in said(dialog) and "for 30 days" in said(dialog)
        assert [option.text() for option, _point in dialog.options] == ["+91 99999 00001"]
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await settled(ctx)
        assert pane.open_chat == rows[0][0]
        assert ctx.db.read_sync(lambda session: session.rows("SELECT id FROM conversation")) == [(rows[0][0],)]
        model = pane.chat.view.model()
        spoken = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
        assert any("words 0" in each for each in spoken) and any("words 1" in each for each in spoken)
        assert any("made one chat of two" in each for each in spoken)
        dialog = await asked(ctx, pane)
        assert "Take the joined chats apart" in said(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await settled(ctx)
        assert len(ctx.db.read_sync(lambda session: session.rows("SELECT id FROM conversation"))) == 2
        assert pane.open_chat is not None

    qt_run(play())


def test_where_nothing_can_be_joined_it_says_why(ctx: Context, qtbot: Any, qt_run: Callable[..., Any]) -> None:
    async def play() -> None:
        pane = await opened(ctx, qtbot)
        ctx.db.write_sync(
            lambda session: session.execute("UPDATE contact_point SET phone = '919999900009' WHERE user_id = 'IN.1'")
        )
        pane.show_conversation(1)
        await settled(ctx)
        dialog = await asked(ctx, pane)
        assert "has no other chat that could be made one" in said(dialog)
        assert not dialog.save_button.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await settled(ctx)
        assert not pane.window().findChildren(JoinDialog)

    qt_run(play())
