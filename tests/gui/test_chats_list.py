"""The list of chats: views, counts, what a row says, search, live changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sanjog_desktop.domain.clock import HOUR, MINUTE
from sanjog_desktop.domain.ids import ConversationId
from sanjog_desktop.gui.chats import wording
from sanjog_desktop.gui.chats.list_pane import ListPane
from sanjog_desktop.gui.context import Context
from sanjog_desktop.store.reads.conversations import conversation_row
from sanjog_desktop.store.session import Session
from tests.gui.conftest import settled

Run = Callable[..., Any]


def test_every_view_shows_its_chats_and_counts(
    agency: Context, qt_run: Run, qtbot: Any, qtmodeltester: Any
) -> None:
    async def drive() -> ListPane:
        pane = ListPane(agency)
        qtbot.addWidget(pane)
        pane.show()
        await pane.load()
        await settled(agency)
        shown = {}
        for view in ("all", "unread", "closing_soon", "failed", "suspected", "archived"):
            pane.show_view(view)
            await settled(agency)
            shown[view] = [row.id for row in pane.model.rows]
        assert shown == {
            "all": [1, 2, 3, 4, 5, 6, 7, 8], "unread": [1, 2, 4, 5], "closing_soon": [2], "failed": [7],
            "suspected": [5], "archived": [],
        }  # fmt: skip
        texts = [button.text() for button in pane.filters._buttons.values() if not button.isHidden()]
        assert texts == ["Unassigned 8", "All", "Unread 4", "Closing soon 1", "Failed 1", "Privacy? 1", "Archived"]
        return pane

    qtmodeltester.check(qt_run(drive()).model)


def test_a_row_is_a_full_sentence_for_a_screen_reader(agency: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = ListPane(agency)
        qtbot.addWidget(pane)
        await pane.load()
        sentence = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for part in ("Sunita Namuna, mother of Aarav", "2 unread", "हो, रविवारी", "window 21 h", "Pune"):
            assert part in sentence
        nameless = pane.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert nameless.startswith("+91 99999 00004")
        assert "Privacy request?" in pane.model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "needs consent" in pane.model.index(5, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    qt_run(drive())


def test_the_window_chip_turns_gold_and_then_closes(agency: Context) -> None:
    now = agency.clock.now()
    assert wording.window_chip(now + 3 * HOUR, now) == ("window 3 h", "ok")
    assert wording.window_chip(now + 100 * MINUTE, now) == ("closes in 1 h 40 m", "gold")
    assert wording.window_chip(now + MINUTE // 2, now) == ("closes in 1 m", "gold")
    assert wording.window_chip(now, now) == ("window closed", "neutral")
    # With a clock that is off, nobody can say when it closes.
    assert wording.window_chip(now + 3 * HOUR, now, is_unsure=True) == ("≈ window 3 h", "gold")
    assert wording.window_chip(now, now, is_unsure=True) == ("window closed", "neutral")
    row = agency.db.read_sync(conversation_row, ConversationId(1))
    assert row is not None
    row = msgspec.structs.replace(row, window_until=now + HOUR)
    assert "window not certain" in wording.conversation_sentence(row, now, is_unsure=True)
    assert "not certain" not in wording.conversation_sentence(row, now)


def test_a_new_message_lifts_its_chat_and_keeps_the_choice(agency: Context, qt_run: Run, qtbot: Any) -> None:
    def lift(session: Session) -> None:
        session.execute("UPDATE conversation SET last_at = ?, unread = 9 WHERE id = 6", (session.now(),))
        session.changed("conversation", 6)

    async def drive() -> None:
        pane = ListPane(agency)
        qtbot.addWidget(pane)
        agency.db.on_changes(pane.apply)
        pane.show()
        await pane.load()
        pane.list.setCurrentIndex(pane.model.index(2, 0))
        await agency.db.write(lift)
        await settled(agency, 6)
        assert [row.id for row in pane.model.rows][:3] == [6, 1, 2]
        chosen = pane.model.row_at(pane.list.currentIndex().row())
        assert chosen is not None and chosen.id == 3

    qt_run(drive())


def test_search_finds_people_and_messages_and_escape_returns(
    agency: Context, qt_run: Run, qtbot: Any
) -> None:
    async def drive() -> None:
        pane = ListPane(agency)
        qtbot.addWidget(pane)
        pane.show()
        await pane.load()
        picked: list[tuple[object, object]] = []
        pane.found.connect(lambda chat, message: picked.append((chat, message)))
        QTest.keyClicks(pane.search, "photo")
        QTest.keyClick(pane.search, Qt.Key.Key_Return)
        await settled(agency)
        found = pane.found_list.model_.rows
        assert [each.message.conversation_id for each in found if each.message] == [1, 1, 5]
        QTest.keyClick(pane.search, Qt.Key.Key_Down)
        QTest.keyClick(pane.found_list, Qt.Key.Key_Return)
        assert picked and picked[0][0] == 1 and picked[0][1] is not None
        QTest.keyClick(pane.search, Qt.Key.Key_Escape)
        await settled(agency)
        assert pane._stack.currentWidget() is pane.list

    qt_run(drive())


def test_an_empty_store_says_what_to_do(ctx: Context, qt_run: Run, qtbot: Any) -> None:
    async def drive() -> None:
        pane = ListPane(ctx)
        qtbot.addWidget(pane)
        pane.show()
        await pane.load()
        assert pane._stack.currentWidget() is pane._empty
        assert pane._empty.title.text() == "No chats yet"

    qt_run(drive())
